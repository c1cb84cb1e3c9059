// Resolves ids. Ids are text and kept as written. A misspelt id is reported and then resolved to the nearest one, so
// that one slip does not become two findings.
import type { Anchor } from '../source/position.ts'
import { asSeen, inLatin, unseenDifference } from '../text/as-seen.ts'
import { groupBy } from '../text/group-by.ts'
import { joinAnd } from '../text/join.ts'
import { memoByObject } from '../text/memo-by-object.ts'
import { memoByText } from '../text/memo-by-text.ts'
import { nearest, plainWords } from '../text/nearest.ts'
import { quote } from '../text/quote.ts'
import type { Locality } from './partnership.ts'
import type { ReportProblem } from './problem.ts'

/** Ignores case, spaces and punctuation, what cannot be seen, and 0 for O: `SO 3`, `S03` and `SO3` are equal. */
const loosely = memoByText((id: string): string =>
  asSeen(id)
    .replaceAll(/[\s._-]/g, '')
    .toUpperCase()
    .replaceAll('O', '0'),
)

/** The ids of a list by each form in which they can be named, made once for all the words that are held against it. */
interface Forms {
  readonly written: ReadonlySet<string>
  readonly asSeen: ReadonlyMap<string, readonly string[]>
  readonly loosely: ReadonlyMap<string, readonly string[]>
  readonly inLatin: ReadonlyMap<string, readonly string[]>
}

const formsOf = memoByObject(
  (known: readonly string[]): Forms => ({
    written: new Set(known),
    asSeen: groupBy(known, asSeen),
    loosely: groupBy(known, loosely),
    inLatin: groupBy(known, inLatin),
  }),
)

/** Whether both are the same id to a reader. Such differences are not reported. */
export function isSameId(one: string, other: string): boolean {
  return loosely(one) === loosely(other)
}

interface Pointing {
  /** The words that name the target. */
  readonly words: string
  readonly at: Anchor
  /** What kind of target, in a sentence: `an outcome of the LOIP`. */
  readonly what: string
}

/** What the words name among the ids of a list, and how that is known. */
interface Named {
  readonly id?: string | undefined
  /** `written`: as it stands, or alike to see. `loosely`: but for case, spaces and punctuation. Otherwise the id is a guess. */
  readonly as: 'written' | 'loosely' | 'guess'
  /** Of a guess at an id of letters that look alike: in what they differ. */
  readonly difference?: string
  /** Of a list in one text: what in it is no id. */
  readonly missing?: readonly string[]
}

/** In characters, without spaces. A shorter id is not taken for a misspelling: any two of them are near each other. */
const shortestSlip = 3

/** From here on it takes longer to look through a list than to make its forms. */
const longList = 50

/** What the words name beyond doubt. */
function surelyIn(words: string, known: readonly string[]): Named | undefined {
  // Most words are an id as it is written, and of a short list then no form of the others has to be made.
  if (known.length > longList ? formsOf(known).written.has(words) : known.includes(words))
    return { id: words, as: 'written' }
  if (known.length === 0) return undefined
  const forms = formsOf(known)
  const seen = forms.asSeen.get(asSeen(words)) ?? []
  if (seen.length === 1) return { id: seen[0], as: 'written' }
  const same = forms.loosely.get(loosely(words)) ?? []
  return same.length === 1 ? { id: same[0], as: 'loosely' } : undefined
}

function namedIn(words: string, known: readonly string[]): Named {
  const sure = surelyIn(words, known)
  if (sure || known.length === 0) return sure ?? { as: 'guess' }
  for (const id of formsOf(known).inLatin.get(inLatin(words)) ?? []) {
    const difference = unseenDifference(words, id)
    if (difference !== undefined) return { id, as: 'guess', difference }
  }
  const missing = missingOf(words, known)
  if (missing.length > 0) return { as: 'guess', missing }
  return { id: loosely(words).length < shortestSlip ? undefined : nearest(words, known)[0], as: 'guess' }
}

/** Of a list of ids in one text, those that are not there: the nearest of the others would take the place of the whole list. */
function missingOf(words: string, known: readonly string[]): readonly string[] {
  const parts = words.split(/[;|\n,&]|\band\b/i).map((part) => part.trim())
  if (parts.length < 2 || parts.length > 40) return []
  const missing = parts.filter((part) => surelyIn(part, known) === undefined)
  return missing.length < parts.length ? missing : []
}

/** The id that the words name, or the nearest one. Reports nothing: link-ids.ts reports misspelt ids. */
export function guessId(words: string, known: readonly string[]): string | undefined {
  return namedIn(words, known).id
}

/**
 * The id that the words name, ignoring case and spacing, never a guess at a misspelling. For what somebody is held
 * to.
 */
export function matchId(words: string, known: readonly string[]): string | undefined {
  return surelyIn(words, known)?.id
}

/**
 * The id among `known` that the words name, or the nearest one. Reports a misspelling, and words that match nothing.
 */
export function resolveId(
  { words, at, what }: Pointing,
  known: readonly string[],
  reportProblem: ReportProblem,
): string | undefined {
  // With no ids at all, their absence is reported separately.
  if (known.length === 0) return undefined
  const { id, as, difference, missing } = namedIn(words, known)
  if (as === 'loosely' && id !== undefined) {
    reportProblem({
      check: 'file-near-id',
      level: 'note',
      says: `${quote(words)} was read as the id ${quote(id)}.`,
      fix: `Write ${id}, so that both are the same.`,
      at,
    })
  }
  if (as !== 'guess') return id
  const hint =
    difference ??
    (missing && `In that list, ${joinAnd(missing.map(quote))} ${missing.length === 1 ? 'is' : 'are'} not there.`) ??
    (id === undefined ? undefined : `Did you mean ${quote(id)}?`)
  reportProblem({
    check: 'file-unknown-id',
    level: 'error',
    says: [`${quote(words)} is not the id of ${what} in these files.`, ...(hint === undefined ? [] : [hint])].join(' '),
    fix:
      id === undefined
        ? `Write ${missing ? 'only ids' : 'one of the ids'} that are there: ${some(known)}.`
        : `Write ${id}${difference === undefined ? '' : ', with letters from your own keyboard, in both places'}.`,
    at,
  })
  return id
}

function some(known: readonly string[]): string {
  const ids = known.filter((id) => id !== 'LOIP')
  return ids.length > 8 ? `${ids.slice(0, 8).join(', ')} and ${ids.length - 8} more` : ids.join(', ')
}

/** Reports each id that appears twice in a list. */
export function reportDuplicateIds(
  items: readonly { readonly id: string; readonly at: Anchor }[],
  what: string,
  reportProblem: ReportProblem,
): void {
  const first = new Map<string, Anchor>()
  for (const { id, at } of items) {
    const earlier = first.get(asSeen(id))
    if (earlier === undefined) first.set(asSeen(id), at)
    else {
      reportProblem({
        check: 'file-duplicate-id',
        level: 'error',
        says: `Two ${what} have the id ${quote(id)}.`,
        fix: 'Give one of them another id, and use it wherever that one is meant.',
        at,
        see: [{ says: `The first ${quote(id)} stands here.`, at: earlier }],
      })
    }
  }
}

/** The ids in a field that holds one or a list, each with its place. */
export function idsAt(of: object, key: string): { words: string; at: Anchor }[] {
  const value = (of as Record<string, unknown>)[key]
  if (typeof value === 'string') return [{ words: value, at: { of, key } }]
  if (!Array.isArray(value)) return []
  return value.flatMap((words, index) => (typeof words === 'string' ? [{ words, at: { of: value, key: index } }] : []))
}

/** One value or a list, as a list. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value.filter((item) => item !== undefined) : [value as T]
}

/** The names of localities, made ready once for all the words that are held against them. */
interface LocalityNames {
  readonly all: readonly string[]
  /** By a name in plain words, the first name that is so written: `North & South` is `North and South`. */
  readonly byLetters: ReadonlyMap<string, string>
  readonly byId: ReadonlyMap<string, Locality>
  readonly byName: ReadonlyMap<string, Locality>
}

const namesOf = memoByObject((localities: readonly Locality[]): LocalityNames => {
  const all: string[] = []
  const [byLetters, byId, byName] = [
    new Map<string, string>(),
    new Map<string, Locality>(),
    new Map<string, Locality>(),
  ]
  for (const locality of localities) {
    addFirst(byId, locality.id, locality)
    for (const name of [locality.id, locality.name, ...listOf(locality.data.also_known_as)]) {
      all.push(name)
      addFirst(byLetters, plainWords(name), name)
      addFirst(byName, name, locality)
    }
  }
  return { all, byLetters, byId, byName }
})

function addFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value)
}

/** The locality with that id or name, but for capitals and signs. Never a guess at a misspelling. */
export function localityAsNamed(words: string, localities: readonly Locality[]): Locality | undefined {
  const { byLetters, byId, byName } = namesOf(localities)
  const wanted = byLetters.get(plainWords(words))
  return wanted === undefined ? undefined : (byId.get(wanted) ?? byName.get(wanted))
}

/** The locality with that id or name, or the nearest. */
export function localityNamed(words: string, localities: readonly Locality[]): Locality | undefined {
  const { all, byId, byName } = namesOf(localities)
  const wanted = guessId(words, all) ?? words
  return localityAsNamed(words, localities) ?? byId.get(wanted) ?? byName.get(wanted)
}
