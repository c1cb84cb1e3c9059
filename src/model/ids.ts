// Resolves ids. Ids are text and kept as written. A misspelt id is reported and then resolved to the nearest one, so
// that one slip does not become two findings.
import type { Anchor } from '../source/position.ts'
import { asSeen, inLatin, unseenDifference } from '../text/as-seen.ts'
import { memoByText } from '../text/memo-by-text.ts'
import { nearest } from '../text/nearest.ts'
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
  readonly asSeen: ReadonlyMap<string, readonly string[]>
  readonly loosely: ReadonlyMap<string, readonly string[]>
  readonly inLatin: ReadonlyMap<string, readonly string[]>
}

const formsKept = new WeakMap<readonly string[], Forms>()

function formsOf(known: readonly string[]): Forms {
  const kept = formsKept.get(known)
  if (kept) return kept
  const forms = { asSeen: grouped(known, asSeen), loosely: grouped(known, loosely), inLatin: grouped(known, inLatin) }
  formsKept.set(known, forms)
  return forms
}

function grouped(known: readonly string[], form: (id: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const id of known) {
    const group = groups.get(form(id))
    if (group) group.push(id)
    else groups.set(form(id), [id])
  }
  return groups
}

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

/** The id that the words name, or the nearest one. Reports nothing: link-ids.ts reports misspelt ids. */
export function guessId(words: string, known: readonly string[]): string | undefined {
  return resolveId({ words, at: { of: {} }, what: '' }, known, () => {})
}

/**
 * The id that the words name, ignoring case and spacing, never a guess at a misspelling. For what somebody is held
 * to.
 */
export function matchId(words: string, known: readonly string[]): string | undefined {
  let isGuess = false
  const id = resolveId({ words, at: { of: {} }, what: '' }, known, ({ level }) => {
    isGuess = level === 'error'
  })
  return isGuess ? undefined : id
}

/** In characters, without spaces. A shorter id is not taken for a misspelling: any two of them are near each other. */
const shortestSlip = 3

/**
 * The id among `known` that the words name, or the nearest one. Reports a misspelling, and words that match nothing.
 */
export function resolveId(
  pointing: Pointing,
  known: readonly string[],
  reportProblem: ReportProblem,
): string | undefined {
  const { words, at, what } = pointing
  // With no ids at all, their absence is reported separately.
  if (known.length === 0) return undefined
  // Most words are an id as it is written, and then no form of the others has to be made.
  if (known.includes(words)) return words
  const forms = formsOf(known)
  const seen = forms.asSeen.get(asSeen(words)) ?? []
  if (seen.length === 1) return seen[0]
  const same = forms.loosely.get(loosely(words)) ?? []
  if (same.length === 1 && same[0] !== undefined) {
    reportProblem({
      check: 'file-near-id',
      level: 'note',
      says: `${quote(words)} was read as the id ${quote(same[0])}.`,
      fix: `Write ${same[0]}, so that both are the same.`,
      at,
    })
    return same[0]
  }
  const [lookalike] = (forms.inLatin.get(inLatin(words)) ?? []).flatMap((id) => {
    const difference = unseenDifference(words, id)
    return difference === undefined ? [] : [{ id, difference }]
  })
  const near = lookalike?.id ?? (loosely(words).length < shortestSlip ? undefined : nearest(words, known)[0])
  const hint = lookalike?.difference ?? (near === undefined ? undefined : `Did you mean ${quote(near)}?`)
  reportProblem({
    check: 'file-unknown-id',
    level: 'error',
    says: [`${quote(words)} is not the id of ${what} in these files.`, ...(hint === undefined ? [] : [hint])].join(' '),
    fix:
      near === undefined
        ? `Write one of the ids that are there: ${some(known)}.`
        : `Write ${near}${lookalike === undefined ? '' : ', with letters from your own keyboard, in both places'}.`,
    at,
  })
  return near
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

/** The locality with that id or name, or the nearest. */
export function localityNamed(words: string, localities: readonly Locality[]): Locality | undefined {
  const names = localities.map((locality) => [locality.id, locality.name, ...listOf(locality.data.also_known_as)])
  const wanted =
    names.flat().find((name) => name.toLowerCase() === words.toLowerCase()) ?? guessId(words, names.flat()) ?? words
  return (
    localities.find(({ id }) => id === wanted) ?? localities.find((_locality, index) => names[index]?.includes(wanted))
  )
}
