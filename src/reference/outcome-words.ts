// Normalises the many ways in which people write the name of a national outcome, or of a set of them.

import { memoByObject } from '../text/memo-by-object.ts'
import { plainWords } from '../text/nearest.ts'
import type { NationalOutcome, NationalOutcomeSet } from './national-outcome.ts'

/** The five objectives of 2007, as plain words. Older agreements cite these in place of outcomes. */
export const strategicObjectives: readonly string[] = [
  'wealthier and fairer',
  'smarter',
  'healthier',
  'safer and stronger',
  'greener',
]

const leadIn =
  /^(?:(?:scottish government |national performance framework |npf )*(?:national )?outcomes?(?: |$)|(?:national performance framework|npf) )/
const leadOut = / (?:national )?outcome$/
const numberSign = /^(?:no|number|num|n) ?0*(?=\d{1,2}\b)/

/**
 * The outcomes of a set by every spelling that is accepted without asking, normalised. Bare numbers are not among them. Sets are reference
 * data, the same in every check.
 */
export const keysOf = memoByObject((set: NationalOutcomeSet): ReadonlyMap<string, NationalOutcome> => {
  const keys = new Map<string, NationalOutcome>()
  for (const outcome of set.outcomes) {
    for (const text of waysToWrite(outcome)) {
      const key = withoutPersons(plainWords(text))
      if (!keys.has(key)) keys.set(key, outcome)
    }
  }
  return keys
})

function waysToWrite({ code, number, title, statement, also }: NationalOutcome): string[] {
  const texts = [title, ...(statement === undefined ? [] : [statement]), ...also]
  const labels = [code, ...(number === undefined ? [] : [String(number)])]
  return [
    code,
    ...texts,
    ...(statement === undefined ? [] : [`${title} ${statement}`]),
    ...texts.flatMap((text) => labels.flatMap((label) => [`${label} ${text}`, `${text} ${label}`])),
  ]
}

/** The forms of a text to look up in `keysOf`, most literal first. */
export function lookUpForms(words: string): string[] {
  const plain = plainWords(words)
  const bare = plain.replace(leadIn, '').replace(leadOut, '').replace(numberSign, '')
  const owned = bare.replace(/^(?:our|scotlands|the) /, '')
  return [...new Set([plain, bare, owned].map(withoutPersons))].filter((form) => form !== '')
}

/** Normalises the grammatical person: "people realise their" becomes "we realise our". */
function withoutPersons(plain: string): string {
  return plain.replace(/\b(?:people|they)\b/g, 'we').replace(/\btheir\b/g, 'our')
}

/** The number, when the words are a number and nothing else: `5`, `NO5`, `National Outcome 5`. */
export function bareNumber(words: string): number | undefined {
  const bare = plainWords(words).replace(leadIn, '').replace(numberSign, '')
  return /^\d{1,2}$/.test(bare) ? Number(bare) : undefined
}

/**
 * Whether the words name all the outcomes at once: `all`, `National Performance Framework`, `the 11 national outcomes`.
 */
export function isWholeSet(words: string, sets: readonly NationalOutcomeSet[]): boolean {
  const plain = plainWords(words)
  const everything =
    /^(?:(?:all|each|every)(?: of)?)? ?(?:the )?(?:\d+ |eleven |sixteen |thirteen )?(?:(?:scottish government )?national (?:outcomes?|performance framework(?: outcomes)?)|npf(?: outcomes)?|outcomes?)?$/
  return (plain !== '' && everything.test(plain) && !/^\d+$/.test(plain)) || findNamedSet(words, sets) !== undefined
}

/** The set that somebody stated, by its id, title, year or the number of its outcomes: `2018`, `the 16`, `npf-2018`. */
export function findSet(
  words: string,
  sets: readonly NationalOutcomeSet[],
  asAt: string,
): NationalOutcomeSet | undefined {
  const named = findNamedSet(words, sets)
  if (named) return named
  const tokens = plainWords(words).split(' ')
  const years = tokens.filter((token) => /^\d{4}$/.test(token))
  const meant = years.length > 0 ? years : tokens
  const matching = sets.filter((set) => meant.some((token) => shortNames(set).includes(token)))
  return matching.find((set) => set.from <= asAt && (set.to === undefined || asAt <= set.to)) ?? matching.at(-1)
}

/** Takes a set named beside the outcome out of the words: `Health (2018)`, `npf-2018: Health`. */
export function splitSet(
  words: string,
  sets: readonly NationalOutcomeSet[],
): { words: string; set: NationalOutcomeSet | undefined } {
  const behind = /^(.+)[([]([^()[\]]+)[)\]]$/su.exec(words.trim())
  const before = /^([^:/]+)[:/](.+)$/su.exec(words.trim())
  for (const [name, rest] of [
    [behind?.[2], behind?.[1]],
    [before?.[1], before?.[2]],
  ]) {
    if (name === undefined || rest === undefined) continue
    const set = findNamedSet(name, sets) ?? sets.find((candidate) => yearsOf(candidate).includes(plainWords(name)))
    if (set) return { words: rest, set }
  }
  return { words, set: undefined }
}

function findNamedSet(words: string, sets: readonly NationalOutcomeSet[]): NationalOutcomeSet | undefined {
  const plain = plainWords(words)
  const names = (set: NationalOutcomeSet) => [
    set.id,
    set.title,
    set.short,
    ...set.also.filter((name) => !/\d/.test(name)),
  ]
  return sets.find((set) => names(set).some((name) => plainWords(name) === plain))
}

/** Single words that mean the set in a longer phrase. */
function shortNames(set: NationalOutcomeSet): string[] {
  const size = set.outcomes.length === 0 ? [] : [String(set.outcomes.length)]
  return [...yearsOf(set), ...size, ...set.also.map(plainWords)]
}

function yearsOf(set: NationalOutcomeSet): string[] {
  return [set.from.slice(0, 4), ...set.also.filter((name) => /^\d{4}$/.test(name))]
}
