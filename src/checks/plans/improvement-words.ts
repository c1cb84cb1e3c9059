// Whether the words of an improvement give a level, describe a better state, or do neither.

import type { Evidence, Reason, Unknown } from '../../engine/rule.ts'
import { recordName, recordOfOutcome } from '../../model/absence.ts'
import { outcomeName } from '../../model/outcomes.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import { takeDates } from '../../readings/date-inside.ts'
import { holdsFigure } from '../../readings/figure-marks.ts'
import { hasDescription, isPointer } from '../../readings/placeholder.ts'
import { quote, tidy } from '../../readings/stated.ts'
import { namesAim } from '../../readings/target.ts'
import { wordPattern } from '../../readings/word-pattern.ts'
import { type Anchor, at } from '../../source/position.ts'
import { memoByText } from '../../text/memo-by-text.ts'
import { showsOr } from '../evidence/shows-or.ts'
import { isUndescribed, placeOfImprovement } from './improvement.ts'
import { measuresKept, targetsSet } from './measures-kept.ts'

const earliestTarget = 2015
const anythingButAYear = /^(?!(?:19|20)\d\d$)/u

/** Whether the words hold a figure that is not a date: `one in ten by 2034`, `90% of working people`. */
export const statesLevel = memoByText((words: string): boolean =>
  holdsFigure(takeDates(words, earliestTarget).rest, anythingButAYear),
)

/** `Outcome 1`, `Priority 2 –`, `2.1 Homes`: the number of a title is no level. */
const numbering =
  /^(?:\p{L}+ )?(?:[Oo]utcome|[Pp]riority|[Tt]heme|[Aa]im|[Gg]oal|[Oo]bjective) \d[\d.]*|^\d[\d.]*[:)]?(?=\s*(?:$|[\p{Lu}–—-]))/u

/** Where the level that an outcome aims at stands: the targets of its measures, its title and its improvement. */
export function levelsOf(outcome: Outcome): Anchor[] {
  const { data, title, improvement } = outcome
  return [
    ...measuresKept(outcome).flatMap((measure) => targetsSet(measure).map((target) => target.at)),
    ...(statesLevel(title.replace(numbering, '')) ? [at(data, 'title')] : []),
    ...(improvement !== undefined && !isPointer(improvement) && statesLevel(improvement)
      ? [placeOfImprovement(data)]
      : []),
  ]
}

const betterState = wordPattern(
  String.raw`(?<!\p{L})(?:better|best|improve\p{L}*|saf(?:e|er|ely)|health(?:y|ier)|happ(?:y|ier)|stronger|warm(?:er)?|clean(?:er)?|fair(?:er)?|easi(?:er|ly)|closer|faster|quicker|richer|equal(?:ly)?|everybody|everyone|every|all|nobody|no one|none|never|always|end(?:s|ed|ing)?|eradicate\p{L}*|eliminate\p{L}*|enough|so that)(?!\p{L})`,
)

/** Whether the words give a level, a direction, or a better state. */
const showsBetterState = memoByText(
  (words: string): boolean => betterState(words).test(words) || statesLevel(words) || namesAim(words),
)

const promise = wordPattern(
  String.raw`^(?:we|the partnership|the partners|partners|the council|this plan)(?: all| together| jointly)? (?:will|shall|aim to|intend to|are going to|commit to|want to)(?!\p{L})`,
)
const oneWord = /^[\p{L}\p{M}'-]+$/u

/**
 * Why an improvement does not say what will be better: it promises to do something, or it is a topic of one word.
 * Undefined when the words, the title or a measure say it, and when s.6(2)(b) or s.10(3)(b) reports the improvement
 * itself.
 */
export function leftOpen(outcome: Outcome, plan: Plan): 'a promise' | 'a topic' | undefined {
  const { improvement, title, measures, data } = outcome
  if (
    improvement === undefined ||
    isPointer(improvement) ||
    measures.length > 0 ||
    data.what_will_be_different !== undefined
  )
    return undefined
  if (isUndescribed(outcome, plan) || showsBetterState(title) || showsBetterState(improvement)) return undefined
  const words = tidy(improvement)
  return promise(words).test(words) ? 'a promise' : oneWord.test(words) ? 'a topic' : undefined
}

/** Where an outcome that is not left open says how things will be better, or why that cannot be told. */
export function betterStateOf(outcome: Outcome, plan: Plan): Evidence | Unknown {
  const { improvement, data, measures } = outcome
  const different = data.what_will_be_different
  const targets = measures.flatMap((measure) => measure.targets)
  return showsOr(
    [
      ...(improvement !== undefined && showsBetterState(improvement) ? [placeOfImprovement(data)] : []),
      ...(data.title !== undefined && showsBetterState(data.title) ? [at(data, 'title')] : []),
      ...(hasDescription(different) && !isPointer(different) ? [at(data, 'what_will_be_different')] : []),
      ...targets.filter(({ readings }) => readings.some(({ value }) => value !== undefined)).map((target) => target.at),
    ],
    whyNotTold(outcome, plan),
  )
}

function whyNotTold(outcome: Outcome, plan: Plan): Reason {
  const { improvement } = outcome
  const name = outcomeName(outcome)
  if (improvement === undefined)
    return {
      says: `${recordName(recordOfOutcome(plan, outcome.data))} does not describe the improvement of ${name}. Say what will be better.`,
      write: 'improvement: <what will be better>',
    }
  if (isPointer(improvement)) return `The improvement of ${name} is named, and not copied here: ${quote(improvement)}.`
  return `Whether the improvement of ${name} says how things will be better cannot be told from its words: ${quote(improvement)}.`
}
