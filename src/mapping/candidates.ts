// National outcomes that a local outcome may belong to, each with the reason why it is offered. Nothing is linked by it: a person decides.
import { indicatorsOf2018 } from '../reference/indicators-2018.ts'
import type { NationalOutcome, NationalOutcomeSet } from '../reference/national-outcome.ts'
import type { CrosswalkRow } from '../result/run-result.ts'
import { joinAnd } from '../text/join.ts'
import { plainWords } from '../text/nearest.ts'
import { quote } from '../text/quote.ts'

export interface Candidate {
  readonly outcome: NationalOutcome
  /** Whole sentences. */
  readonly reasons: readonly string[]
}

/** The likeliest first: an older link before a shared indicator, that before words in common. */
export function candidatesFor(row: CrosswalkRow, set: NationalOutcomeSet): Candidate[] {
  const found = set.outcomes.map((outcome) => {
    const older = olderLinks(row, outcome)
    const indicators = set.id.endsWith('2018') ? indicatorsLike(row, outcome) : []
    const words = wordsInCommon(row, outcome)
    return {
      outcome,
      weight: older.length * 100 + indicators.length * 10 + words.length,
      reasons: [...older, ...indicators, ...(words.length === 0 ? [] : [`Words in common: ${joinAnd(words)}.`])],
    }
  })
  return found
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ outcome, reasons }) => ({ outcome, reasons }))
}

/** An outcome of an older set that it is linked to, where this one comes nearest to that. */
function olderLinks({ links }: CrosswalkRow, { title }: NationalOutcome): string[] {
  return links
    .filter(({ nearest }) => nearest.includes(title))
    .map(({ words }) => `It is linked to ${quote(words)} of an older list, to which this comes nearest.`)
}

function indicatorsLike({ measures }: CrosswalkRow, { code }: NationalOutcome): string[] {
  return measures.flatMap(({ name }) => {
    const like = (indicatorsOf2018[code] ?? []).find((indicator) => isLike(name, indicator))
    return like === undefined ? [] : [`Its measure ${quote(name)} is like the national indicator “${like}”.`]
  })
}

/** Whether the measure has every word of the indicator that says something. */
function isLike(measure: string, indicator: string): boolean {
  const words = new Set(tellingWords(measure))
  return tellingWords(indicator).every((word) => words.has(word))
}

function wordsInCommon(
  { outcome: local, measures }: CrosswalkRow,
  { title, statement = '' }: NationalOutcome,
): string[] {
  const words = new Set(tellingWords([local.title, ...measures.map(({ name }) => name)].join(' ')))
  return [...new Set(tellingWords(`${title} ${statement}`))].filter((word) => words.has(word))
}

const smallWords = new Set(
  'a an and are as at be by can for from has have in into is it its live local more of on or our people so that the their there they this to us we well who will with'.split(
    ' ',
  ),
)

/** Without small words, and each without the ending of its plural. */
function tellingWords(text: string): string[] {
  return plainWords(text)
    .split(' ')
    .filter((word) => word.length > 2 && !smallWords.has(word))
    .map((word) => (/ies$/.test(word) ? word.replace(/ies$/, 'y') : word.replace(/([^s])s$/, '$1')))
}
