// Recognises the national outcome that somebody's words name. Many spellings are accepted, but there is no fuzzy
// matching: a near miss is only a suggestion, because a person has to make the link.

import { namesInText } from '../text/names-in-text.ts'
import { nearest, plainWords } from '../text/nearest.ts'
import type { NationalOutcome, NationalOutcomeSet, OutcomeInSet } from './national-outcome.ts'
import { setInForce, tookEffect } from './national-outcomes.ts'
import { bareNumber, findSet, isWholeSet, keysOf, lookUpForms, splitSet, strategicObjectives } from './outcome-words.ts'

/**
 * What words that do not name one outcome seem to be: a whole set; a bare number, in a set that has none; one of the five
 * strategic objectives of 2007; an outcome of another set than the one stated; words with an unknown set stated.
 */
export type LooksLike = 'whole-set' | 'number' | 'strategic-objective' | 'other-set' | 'unknown-set'

/** What was made of the words that somebody wrote for a national outcome. */
export type Recognition =
  | {
      readonly kind: 'recognised'
      readonly set: NationalOutcomeSet
      readonly outcome: NationalOutcome
      /** `beginning`: the words are the first words of its title or statement, and of no other outcome. */
      readonly by: 'words' | 'number' | 'beginning'
    }
  | {
      readonly kind: 'unknown'
      /** Outcomes to suggest, the likeliest first: three at most. */
      readonly nearest: readonly OutcomeInSet[]
      readonly looksLike?: LooksLike
      /** The set that was stated, if it is a known one. */
      readonly statedSet?: NationalOutcomeSet
    }

/** In characters. A longer text cannot name one outcome: the longest statement has 144. */
const maxLength = 1000

type Recognised = Extract<Recognition, { kind: 'recognised' }>

interface RecogniseOptions {
  /** The ISO date that counts for the plan. A title that several sets share means the set in force on that day. */
  readonly asAt: string
  /** The set as somebody stated it: `2018`, `npf-2018`, `the 16`. It takes precedence over the day. */
  readonly set?: string
}

/** The national outcome that the words name, or suggestions when they name none. */
export function recogniseNationalOutcome(
  words: string,
  sets: readonly NationalOutcomeSet[],
  options: RecogniseOptions,
): Recognition {
  if (words.length > maxLength) return unknown([], undefined)
  const { asAt } = options
  const ordered = inOrderOfPreference(sets, asAt)
  const search = searchFor(words, ordered, options)
  if (search === undefined) return unknown(outcomesOf(recogniseIn(ordered, words, asAt)), 'unknown-set')
  const { left, set } = search
  const searched = set === undefined ? ordered : [set]
  return recogniseIn(searched, left, asAt) ?? diagnose(left, searched, ordered, asAt, set)
}

/** What to look for, and in which set if one is stated, beside the words or in them; undefined where that is no known set. */
function searchFor(words: string, sets: readonly NationalOutcomeSet[], { asAt, set: stated }: RecogniseOptions) {
  if (stated === undefined) {
    const { words: left, set } = splitSet(words, sets)
    return { left, set }
  }
  const set = findSet(stated, sets, asAt)
  return set && { left: words, set }
}

/** The names of a list in one text, such as `Health; Children and Young People and Poverty`. The text itself, unless the whole of it is names. */
export function namesIn(
  words: string,
  sets: readonly NationalOutcomeSet[],
  options: RecogniseOptions,
): readonly string[] {
  const ordered = inOrderOfPreference(sets, options.asAt)
  const names = namesInText(words, (name) => {
    const { left, set } = searchFor(name, ordered, options) ?? {}
    return left !== undefined && recogniseIn(set === undefined ? ordered : [set], left, options.asAt) !== undefined
  })
  return names.length > 0 ? names : [words]
}

function recogniseIn(sets: readonly NationalOutcomeSet[], words: string, asAt: string): Recognised | undefined {
  const forms = lookUpForms(words)
  for (const form of forms) {
    for (const set of sets) {
      const outcome = keysOf(set).get(form)
      if (outcome) return { kind: 'recognised', set, outcome, by: 'words' }
    }
  }
  const number = bareNumber(words)
  if (number !== undefined) return byNumber(number, sets, asAt)
  for (const form of forms) {
    const [first, ...others] = beginningWith(form, sets)
    if (first && others.every(({ outcome }) => outcome.code === first.outcome.code)) {
      return { kind: 'recognised', ...first, by: 'beginning' }
    }
  }
  return undefined
}

/** A number alone means something only in a numbered set: the one stated, or the one in force. */
function byNumber(number: number, sets: readonly NationalOutcomeSet[], asAt: string): Recognised | undefined {
  const set = sets.length === 1 ? sets[0] : setInForce(sets, asAt)
  const outcome = set?.outcomes.find((candidate) => candidate.number === number)
  return set && outcome && { kind: 'recognised', set, outcome, by: 'number' }
}

/** The outcomes with a spelling that starts with `form`, each once. A form of fewer than three words is too short. */
function beginningWith(form: string, sets: readonly NationalOutcomeSet[]): OutcomeInSet[] {
  if (form.split(' ').length < 3) return []
  return sets.flatMap((set) => {
    const begun = [...keysOf(set)].filter(([key]) => key.startsWith(`${form} `)).map(([, outcome]) => outcome)
    return [...new Set(begun)].map((outcome) => ({ set, outcome }))
  })
}

/** What unrecognised words seem to be, and which outcomes to suggest. */
function diagnose(
  words: string,
  searched: readonly NationalOutcomeSet[],
  ordered: readonly NationalOutcomeSet[],
  asAt: string,
  statedSet: NationalOutcomeSet | undefined,
): Recognition {
  if (isWholeSet(words, ordered)) return unknown([], 'whole-set', statedSet)
  const elsewhere = statedSet ? outcomesOf(recogniseIn(ordered, words, asAt)) : []
  if (elsewhere.length > 0) return unknown(elsewhere, 'other-set', statedSet)
  const number = bareNumber(words)
  if (number !== undefined) {
    const numbered = searched.flatMap((set) => set.outcomes.map((outcome) => ({ set, outcome })))
    return unknown(
      numbered.filter(({ outcome }) => outcome.number === number),
      'number',
      statedSet,
    )
  }
  if (strategicObjectives.includes(plainWords(words))) return unknown([], 'strategic-objective', statedSet)
  return unknown(suggestions(words, searched), undefined, statedSet)
}

function unknown(
  nearestOutcomes: readonly OutcomeInSet[],
  looksLike: LooksLike | undefined,
  statedSet?: NationalOutcomeSet,
): Recognition {
  return {
    kind: 'unknown',
    nearest: nearestOutcomes,
    ...(looksLike === undefined ? {} : { looksLike }),
    ...(statedSet === undefined ? {} : { statedSet }),
  }
}

/** As a list: one outcome, or none. */
function outcomesOf(recognised: Recognised | undefined): OutcomeInSet[] {
  return recognised ? [{ set: recognised.set, outcome: recognised.outcome }] : []
}

/**
 * At most three: outcomes that begin with the words, then those spelt almost alike, then those whose title is in the
 * words.
 */
function suggestions(words: string, sets: readonly NationalOutcomeSet[]): OutcomeInSet[] {
  const [plain = ''] = lookUpForms(words)
  const { texts, byText } = textsOf(sets, plainWords(words).split(' ').length)
  const spelt = nearest(words, texts, 6).flatMap((text) => byText.get(text) ?? [])
  const within = [...byText.values()].filter(({ outcome }) => ` ${plain} `.includes(` ${plainWords(outcome.title)} `))
  const all = [...beginningWith(plain, sets), ...spelt, ...within]
  return [...new Map(all.map((one) => [`${one.set.id}/${one.outcome.code}`, one])).values()].slice(0, 3)
}

interface TextsOfSets {
  readonly texts: readonly string[]
  readonly byText: ReadonlyMap<string, OutcomeInSet>
}

/** No text of a national outcome is longer. */
const mostWords = 40
const knownTexts = new WeakMap<NationalOutcomeSet, Map<string, TextsOfSets>>()

/** What the outcomes of these sets are called, whole and as begun with so many words. */
function textsOf(sets: readonly NationalOutcomeSet[], words: number): TextsOfSets {
  const [first] = sets
  if (first === undefined) return { texts: [], byText: new Map() }
  const length = Math.min(words, mostWords)
  const ofFirst = knownTexts.get(first) ?? new Map<string, TextsOfSets>()
  knownTexts.set(first, ofFirst)
  const key = `${length} ${sets.map(({ id }) => id).join(' ')}`
  const known = ofFirst.get(key)
  if (known) return known
  const byText = new Map<string, OutcomeInSet>()
  for (const set of sets) {
    for (const outcome of set.outcomes) {
      const whole = [outcome.title, outcome.statement ?? outcome.title, ...outcome.also]
      const cut = whole.map((text) => text.split(' ').slice(0, length).join(' '))
      for (const text of [...whole, ...cut]) if (!byText.has(text)) byText.set(text, { set, outcome })
    }
  }
  const made = { texts: [...byText.keys()], byText }
  ofFirst.set(key, made)
  return made
}

/** The set in force on the day, then the others that took effect, newest first, then those that never did. */
function inOrderOfPreference(sets: readonly NationalOutcomeSet[], asAt: string): NationalOutcomeSet[] {
  const current = setInForce(sets, asAt)
  const rank = (set: NationalOutcomeSet) => (set === current ? 0 : tookEffect(set) ? 1 : 2)
  return [...sets].sort((a, b) => rank(a) - rank(b) || (a.from < b.from ? 1 : -1))
}
