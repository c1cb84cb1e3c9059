// How complete the reading is: whether all files were read, and which values cannot be used. Made once after linking.
// Everything that reports an absence asks it: the rules' verdicts, exceptions, the duties table and the ending.
import type { Anchor } from '../source/position.ts'
import { inThousands } from '../text/thousands.ts'
import type { Subject } from './judged.ts'

export const unusableValue = 'Something written for it cannot be used; see the errors.'

interface Reading {
  /** How many files could not be read at all. */
  readonly unreadFiles: number
  /** A file, or a part of one, could not be read. */
  readonly hasUnread: boolean
  /** Only some files were given, and no folder. */
  readonly isSelection: boolean
  /** Why nothing was checked, when no document was found. */
  readonly nothing?: string | undefined
  /** Places whose value is there and cannot be used. Each is reported separately. */
  readonly unusable: readonly Anchor[]
  /** Places with a problem reported while ids were followed. */
  readonly reported: readonly Anchor[]
}

export class Completeness {
  /** For YAML that is complete by definition, as the examples of rules are. */
  static readonly whole = new Completeness({
    unreadFiles: 0,
    hasUnread: false,
    isSelection: false,
    unusable: [],
    reported: [],
  })

  readonly #reading: Reading
  /** The objects and lists that hold an unusable value. */
  readonly #holders: ReadonlySet<unknown>

  constructor(reading: Reading) {
    this.#reading = reading
    this.#holders = new Set(reading.unusable.map(({ of }) => of))
  }

  /** Why nothing was checked, in a sentence; absent where there is a document. */
  get nothing(): string | undefined {
    return this.#reading.nothing
  }

  /** A file, or a part of one, could not be read. */
  get hasUnread(): boolean {
    return this.#reading.hasUnread
  }

  /** What is missing may be in a file that was not read or not given. */
  get mayHoldMore(): boolean {
    return this.hasUnread || this.#reading.isSelection
  }

  get hasUnusable(): boolean {
    return this.#reading.unusable.length > 0
  }

  /** `3 files could not be read`, or nothing. */
  get unreadInWords(): string | undefined {
    const { unreadFiles: count } = this.#reading
    if (count === 0) return undefined
    return `${count === 1 ? 'One file' : `${inThousands(count)} files`} could not be read`
  }

  /**
   * Whether a missing value may be one that is present and unusable. A gap is withheld only if it is that very value;
   * a lesser finding also if an unusable value is beside it or inside it.
   */
  mayBeUnusable({ of, key }: Anchor, isGap: boolean): boolean {
    if (!this.hasUnusable) return false
    if (isGap) return this.#reading.unusable.some((place) => place.of === of && place.key === key)
    return (
      this.#holders.has(of) || (key !== undefined && this.#holders.has((of as Record<string | number, unknown>)[key]))
    )
  }

  /** A decision on a locality is read from the locality's own fields, so an unusable field leaves it open. */
  leavesOpen({ kind, data }: Subject): boolean {
    if (!this.hasUnusable || kind !== 'locality') return false
    return this.#holders.has(data) || Object.values(data).some((value) => this.#holders.has(value))
  }

  /** Whether a value outside these objects is unusable, so that rules may find too little. */
  hasUnusableOutside(objects: ReadonlySet<object>): boolean {
    return this.#reading.unusable.some(({ of }) => !objects.has(of))
  }

  /** Whether a problem was reported at this field. */
  isReported({ of, key }: Anchor): boolean {
    return this.#reading.reported.some((place) => place.of === of && place.key === key)
  }

  /** Why an absence proves nothing, as a sentence. */
  get whyUnknown(): string {
    if (this.hasUnread) return 'A file could not be read, and what is looked for may stand in it.'
    if (this.#reading.isSelection) return 'Only some files were given, and what is looked for may stand in another.'
    return unusableValue
  }
}
