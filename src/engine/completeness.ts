// How far what was read is all that there is, and can be used as it was written. Made once, after the documents were linked, and asked by
// everything that says of something that it is absent: the rules' verdicts, exceptions, the duties table and the ending.
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
  /** Why nothing can be held against the law, where no document was found. */
  readonly nothing?: string | undefined
  /** Places whose value is there and cannot be used. Each is reported separately. */
  readonly unusable: readonly Anchor[]
  /** Places of which a problem was reported while ids were followed. */
  readonly reported: readonly Anchor[]
}

export class Completeness {
  /** Of a piece of YAML that is all there is, as the examples of rules are. */
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

  /** What is looked for may stand in a file that was not read, or not given. */
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
   * Whether what is said to be missing may be a value that is there and cannot be used. A gap is held back only where that value is
   * the very one; less than a gap also where it stands beside what is looked at, or right inside it.
   */
  mayBeUnusable({ of, key }: Anchor, isGap: boolean): boolean {
    if (!this.hasUnusable) return false
    if (isGap) return this.#reading.unusable.some((place) => place.of === of && place.key === key)
    return (
      this.#holders.has(of) || (key !== undefined && this.#holders.has((of as Record<string | number, unknown>)[key]))
    )
  }

  /** A decision on a locality is told from its own fields, so a field that cannot be used leaves it open. */
  leavesOpen({ kind, data }: Subject): boolean {
    if (!this.hasUnusable || kind !== 'locality') return false
    return this.#holders.has(data) || Object.values(data).some((value) => this.#holders.has(value))
  }

  /** Whether a value outside these objects cannot be used, so that a rule may find too little. */
  hasUnusableOutside(objects: ReadonlySet<object>): boolean {
    return this.#reading.unusable.some(({ of }) => !objects.has(of))
  }

  /** Whether a problem was reported of this very field. */
  isReported({ of, key }: Anchor): boolean {
    return this.#reading.reported.some((place) => place.of === of && place.key === key)
  }

  /** Why something that is not there decides nothing, as a sentence. */
  get whyUnknown(): string {
    if (this.hasUnread) return 'A file could not be read, and what is looked for may stand in it.'
    if (this.#reading.isSelection) return 'Only some files were given, and what is looked for may stand in another.'
    return unusableValue
  }
}
