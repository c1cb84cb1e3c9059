// How complete the reading is: whether all files were read, and which values cannot be used. Made once after linking.
// Everything that reports an absence asks it: the rules' verdicts, exceptions, the duties table and the ending.

import type { Linked } from '../model/link/link.ts'
import type { ShapeProblem } from '../schema/plain-english.ts'
import type { DecodedFiles, Input } from '../source/files.ts'
import type { Anchor } from '../source/position.ts'
import type { FileProblem } from '../source/problem.ts'
import { groupByEach } from '../text/group-by.ts'
import { joinAtMost } from '../text/join.ts'
import { optional } from '../text/optional.ts'
import { inThousands } from '../text/thousands.ts'
import type { DocumentsRead } from './documents.ts'
import type { Subject } from './judged.ts'
import type { WouldTell } from './rule.ts'
import { kindsInBytes, type UnreadDocument } from './unread-kinds.ts'

export const unusableValue = 'Something written for it cannot be used; see the errors.'

/** What the stages before linking made of the files. */
interface ReadingStages {
  readonly input: Input
  readonly decoded: DecodedFiles
  readonly read: DocumentsRead
  readonly fileProblems: readonly FileProblem[]
}

/** A place whose value is there and cannot be used, or is an id that names nothing. */
export interface UnusablePlace {
  readonly at: Anchor
  /** Other places with the same id: what it means in one, it means in all. */
  readonly also: readonly Anchor[]
  /** An unknown key may be a misspelling of any field beside it. */
  readonly holds: 'value' | 'unknown key' | 'id'
  /** What stands under an unknown key. */
  readonly written?: unknown
}

/** What the files leave open, with what would tell it. */
export interface LeftOpen {
  readonly why: string
  readonly wouldTell: WouldTell
}

/** Something that was not read or is not known, on which a verdict may rest. */
export type Unread = Anchor | UnreadDocument | LeftOpen

interface Reading {
  /** How many files could not be read at all. */
  readonly unreadFiles: number
  readonly unread: readonly UnreadDocument[]
  /** A file, or a part of one, could not be read. */
  readonly hasUnread: boolean
  /** Only some files were given, and no folder. */
  readonly isSelection: boolean
  /** Why nothing was checked, when no document was found. */
  readonly nothing?: string | undefined
  /** Places whose value is there and cannot be used. Each is reported separately. */
  readonly unusable: readonly Anchor[]
  /** Those of `unusable` whose key is not known, with what stands there. */
  readonly unknownKeys: ReadonlyMap<Anchor, unknown>
  /** Places whose id is that of nothing in the files. */
  readonly unknownIds: readonly Anchor[]
  /** An id may point at a value that was not read. */
  readonly mayHideIds: boolean
  /** Some document that is looked at says of itself that it is a partial record. */
  readonly anyPartial: boolean
  /** Places with a problem reported while ids were followed. */
  readonly reported: readonly Anchor[]
}

export class Completeness {
  /** For YAML that is complete by definition, as the examples of rules are. */
  static readonly whole = new Completeness({
    unreadFiles: 0,
    unread: [],
    hasUnread: false,
    isSelection: false,
    unusable: [],
    unknownKeys: new Map(),
    unknownIds: [],
    mayHideIds: false,
    anyPartial: false,
    reported: [],
  })

  static ofReading({ input, decoded, read, fileProblems }: ReadingStages): Completeness {
    const hasUnread = fileProblems.some((problem) => isError(problem) && problem.lost === undefined)
    const lost = fileProblems.flatMap((problem) => problem.lost ?? [])
    const dropped = [
      ...lost.map(({ at, holds }) => ({ at, isUnknownKey: holds === 'unknown key', written: undefined })),
      ...read.shapes
        .filter(({ drop }) => drop)
        .map(({ at, check, dropped }) => ({ at, isUnknownKey: check === 'file-unknown-key', written: dropped })),
    ]
    return new Completeness({
      unreadFiles:
        [...input.problems, ...decoded.problems].filter(isError).length +
        read.files.filter((file) => !file.read).length,
      unread: unreadIn(input, decoded, read),
      hasUnread,
      isSelection: input.isSelection,
      nothing: whyNothing(read, input, decoded),
      unusable: dropped.map(({ at }) => at),
      unknownKeys: new Map(dropped.flatMap(({ at, isUnknownKey, written }) => (isUnknownKey ? [[at, written]] : []))),
      unknownIds: [],
      mayHideIds: hasUnread || input.isSelection || read.shapes.some(hidesId) || lost.some(({ at }) => mayBeId(at)),
      anyPartial: false,
      reported: [],
    })
  }

  readonly #reading: Reading
  /**
   * The objects and lists that hold an unusable value. Not the documents: a field of theirs says nothing of another, and what a key that
   * they do not know may be is tried (what-if.ts).
   */
  readonly #holders: ReadonlySet<unknown>

  constructor(reading: Reading) {
    this.#reading = reading
    this.#holders = new Set(reading.unusable.flatMap(({ of }) => ('kind' in of ? [] : [of])))
  }

  /** With the values that were found unusable, and the ids that were reported, while documents were linked. */
  afterLinking({ problems, unknownIds }: Linked): Completeness {
    const unusable = problems.filter(({ check }) => check === 'file-unusable-value' || check === 'file-unread-value')
    return new Completeness({
      ...this.#reading,
      unusable: [...this.#reading.unusable, ...unusable.map(({ at }) => at)],
      unknownIds,
      reported: problems.map(({ at }) => at),
    })
  }

  /** With what the documents that are looked at say of themselves. */
  withSubjects(subjects: readonly Subject[]): Completeness {
    return new Completeness({ ...this.#reading, anyPartial: subjects.some(({ partial }) => partial) })
  }

  get anyPartial(): boolean {
    return this.#reading.anyPartial
  }

  /** As if every value could be used: for runs with other values in the place of those that cannot. */
  withoutUnusable(): Completeness {
    return new Completeness({ ...this.#reading, unusable: [] })
  }

  /** Why nothing was checked, in a sentence; absent where there is a document. */
  get nothing(): string | undefined {
    return this.#reading.nothing
  }

  /** Whether the value at this very place is there and cannot be used. */
  isUnusable(place: Anchor): boolean {
    return this.#reading.unusable.some(({ of, key }) => of === place.of && key === place.key)
  }

  /** A file, or a part of one, could not be read. */
  get hasUnread(): boolean {
    return this.#reading.hasUnread
  }

  /** What is missing may be in a file that was not read or not given. */
  get mayHoldMore(): boolean {
    return this.hasUnread || this.#reading.isSelection
  }

  /** What an id points at may be in a value that was not read, so an unknown id is not reported. */
  get mayHideIds(): boolean {
    return this.#reading.mayHideIds
  }

  get unread(): readonly UnreadDocument[] {
    return this.#reading.unread
  }

  /** A file or a value was not read, so that a verdict may rest on it. */
  get leavesDoubt(): boolean {
    return this.unread.length > 0 || this.unusablePlaces.length > 0
  }

  get unusablePlaces(): readonly UnusablePlace[] {
    const { unusable, unknownKeys, unknownIds } = this.#reading
    return [
      ...unusable.map(
        (at): UnusablePlace =>
          unknownKeys.has(at)
            ? { at, also: [], holds: 'unknown key', written: unknownKeys.get(at) }
            : { at, also: [], holds: 'value' },
      ),
      ...byWords(unknownIds).map(([at, ...also]): UnusablePlace => ({ at, also, holds: 'id' })),
    ]
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
  mayBeUnusable(place: Anchor, isGap: boolean): boolean {
    if (!this.hasUnusable) return false
    if (this.isUnusable(place)) return true
    if (isGap) return false
    const { of, key } = place
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

/** Why there is nothing to check, where no file holds a document. */
function whyNothing({ files }: DocumentsRead, input: Input, decoded: DecodedFiles): string | undefined {
  if (files.some(({ kinds }) => kinds.length > 0)) return undefined
  const isNamed = ({ check }: FileProblem): boolean => check !== 'file-not-found'
  const unread = [
    ...decoded.unreadable.map(({ path }) => path),
    ...input.problems
      .filter((one) => (isError(one) && isNamed(one)) || one.check === 'file-link-outside')
      .map(({ where }) => where.path),
  ]
  if (files.length + unread.length === 0) return nothingFound(input)
  const [only] = input.problems.filter(({ check }) => check === 'file-link-outside').map(({ where }) => where.path)
  const isAll = files.length === 0 && new Set(unread).size === 1 && input.tried.length === 1
  return only !== undefined && isAll && input.tried[0]?.split(' (every ')[0] === only
    ? `${only} is a link to a place outside the folder and was not followed, so nothing was checked.`
    : nothingReadable(input, unread)
}

/** There are files, but none is a plan file that can be read. */
function nothingReadable({ tried }: Input, unread: readonly string[]): string {
  const found = [...new Set(unread)].filter((path) => !tried.includes(path)).sort()
  const named = found.length === 0 ? '' : ` Found there and not read: ${joinAtMost(found)}.`
  return `No plan file could be read in ${tried.join(', ')}, so nothing was checked.${named}`
}

/** No plan file was found. */
function nothingFound({ tried, passedOver }: Input): string {
  const others =
    passedOver.length === 0
      ? ''
      : ` It holds files of other kinds, which loip does not read: ${passedOver.slice(0, 3).join(', ')}.`
  return `No plan file was found in ${tried.join(', ')}, so nothing was checked.${others}`
}

/** Each document that was not read, and each file whose documents are not known. */
function unreadIn(input: Input, decoded: DecodedFiles, read: DocumentsRead): UnreadDocument[] {
  const bytes = new Map(input.files.map((file) => [file.path, file.bytes]))
  const found = [
    ...input.problems.filter(isError).map(({ where: { path } }) => ({ path })),
    ...decoded.unreadable.flatMap(({ path }) => {
      const kindsThere = kindsInBytes(bytes.get(path) ?? new Uint8Array())
      return kindsThere.map((kind) => ({ path, ...optional('kind', kind) }))
    }),
    ...read.unread,
  ]
  return [...new Map(found.map((one) => [`${one.path}\0${'kind' in one ? one.kind : ''}`, one])).values()]
}

function byWords(places: readonly Anchor[]): [Anchor, ...Anchor[]][] {
  const wordsAt = (at: Anchor) => (at.key === undefined ? at : (at.of as Record<string | number, unknown>)[at.key])
  return [...groupByEach(places, (at) => [wordsAt(at)]).values()]
}

/** An unusable entry, list, id or name may be what an id points at. */
function hidesId({ drop, at }: ShapeProblem): boolean {
  return drop === true && mayBeId(at)
}

function mayBeId({ key }: Anchor): boolean {
  return typeof key === 'number' || idHolders.has(key ?? '')
}

const idHolders = new Set([
  ...['id', 'name', 'title'],
  ...['partners', 'groups', 'localities', 'outcomes', 'themes', 'needs', 'items', 'poorer_communities'],
])

function isError({ level }: FileProblem): boolean {
  return level === 'error'
}
