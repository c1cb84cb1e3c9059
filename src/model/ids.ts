// What an id points at. Ids are text and are kept as written; a slip of the keyboard is told, and then read as meant, so
// that one slip does not become two findings.
import type { Anchor } from '../source/position.ts'
import { nearest } from '../text/nearest.ts'
import type { Locality } from './partnership.ts'
import type { ReportProblem } from './problem.ts'

/** The same id for a reader: case, spaces and the digit 0 for the letter O do not count (`SO 3`, `S03`, `SO3`). */
function loosely(id: string): string {
  return id
    .replaceAll(/[\s._-]/g, '')
    .toUpperCase()
    .replaceAll('O', '0')
}

/** Whether both are one id to a reader. Unlike a slip of the keyboard, this needs no telling. */
export function isSameId(one: string, other: string): boolean {
  return loosely(one) === loosely(other)
}

export interface Pointing {
  /** The words that point. */
  readonly words: string
  readonly at: Anchor
  /** What is pointed at, in a reader's words: `an outcome of the LOIP`. */
  readonly what: string
}

/** The id among `known` that is meant, exactly or nearly, without a word about it: the slip is told where ids are followed. */
export function guessId(words: string, known: readonly string[]): string | undefined {
  return resolveId({ words, at: { of: {} }, what: '' }, known, () => {})
}

/** The same without a guess: case, spacing and the like do not count, and another letter does. For what somebody will be held to. */
export function matchId(words: string, known: readonly string[]): string | undefined {
  let isGuess = false
  const id = resolveId({ words, at: { of: {} }, what: '' }, known, ({ level }) => {
    isGuess = level === 'error'
  })
  return isGuess ? undefined : id
}

/** In signs: an id that is shorter is not taken for a slip of another. */
const shortestSlip = 3

/** The id among `known` that is meant, exactly or nearly; nothing when it points nowhere, which is told. */
export function resolveId(
  pointing: Pointing,
  known: readonly string[],
  reportProblem: ReportProblem,
): string | undefined {
  const { words, at, what } = pointing
  // Where there is nothing to point at, what is missing is said by itself.
  if (known.length === 0) return undefined
  if (known.includes(words)) return words
  const same = known.filter((id) => loosely(id) === loosely(words))
  if (same.length === 1 && same[0] !== undefined) {
    reportProblem({
      check: 'file-near-id',
      level: 'note',
      says: `“${words}” was read as the id “${same[0]}”.`,
      fix: `Write ${same[0]}, so that both are the same.`,
      at,
    })
    return same[0]
  }
  // Any two ids of one or two signs are near one another.
  const near = loosely(words).length < shortestSlip ? undefined : nearest(words, known)[0]
  reportProblem({
    check: 'file-unknown-id',
    level: 'error',
    says: `“${words}” is not the id of ${what} in these files.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
    fix: near === undefined ? `Write one of the ids that are there: ${some(known)}.` : `Write ${near}.`,
    at,
  })
  return near
}

function some(known: readonly string[]): string {
  const ids = known.filter((id) => id !== 'LOIP')
  return ids.length > 8 ? `${ids.slice(0, 8).join(', ')} and ${ids.length - 8} more` : ids.join(', ')
}

/** Tells each id that stands twice in one list. */
export function reportDuplicateIds(
  items: readonly { readonly id: string; readonly at: Anchor }[],
  what: string,
  reportProblem: ReportProblem,
): void {
  const first = new Map<string, Anchor>()
  for (const { id, at } of items) {
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, at)
    else {
      reportProblem({
        check: 'file-duplicate-id',
        level: 'error',
        says: `Two ${what} have the id “${id}”.`,
        fix: 'Give one of them another id, and use it wherever that one is meant.',
        at,
        see: [{ says: `The first “${id}” stands here.`, at: earlier }],
      })
    }
  }
}

/** One id or a list of them, each with its place. */
export function idsAt(of: object, key: string): { words: string; at: Anchor }[] {
  const value = (of as Record<string, unknown>)[key]
  if (typeof value === 'string') return [{ words: value, at: { of, key } }]
  if (!Array.isArray(value)) return []
  return value.flatMap((words, index) => (typeof words === 'string' ? [{ words, at: { of: value, key: index } }] : []))
}

/** One text or a list of texts, as a list. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value.filter((item) => item !== undefined) : [value as T]
}

/** The locality of the profile that is meant by an id or a name, exactly or nearly. */
export function localityNamed(words: string, localities: readonly Locality[]): Locality | undefined {
  const names = localities.map((locality) => [locality.id, locality.name, ...listOf(locality.data.also_known_as)])
  const wanted =
    names.flat().find((name) => name.toLowerCase() === words.toLowerCase()) ?? guessId(words, names.flat()) ?? words
  return (
    localities.find(({ id }) => id === wanted) ?? localities.find((_locality, index) => names[index]?.includes(wanted))
  )
}
