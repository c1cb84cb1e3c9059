// How an outcome describes its improvement: s.6(2)(b) and s.10(3)(b). What can be seen in one document alone is
// checked by its schema.

import { type Evidence, type Fault, shows, type Unknown, unknown } from '../../engine/rule.ts'
import { absent, recordName, recordOfOutcome } from '../../model/absence.ts'
import { listOf } from '../../model/ids.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import type { Measure, Outcome, Plan, TargetStated } from '../../model/partnership.ts'
import { readTargetParts, readTargets } from '../../readings/measure.ts'
import { isPointer } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import type { OutcomeData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { plainWords } from '../../text/nearest.ts'

/** The fault of an outcome that does not describe its improvement, and that the schema lets pass. */
export function undescribed(outcome: Outcome, plan: Plan): Fault | undefined {
  const { data, title, improvement } = outcome
  if (outcome.status !== 'current' || titleStatesLevel(title) || hasTargetInPlan(outcome, plan)) return undefined
  const place = placeOfImprovement(data)
  if (improvement === undefined) {
    // The schema reports a missing improvement, except where a measure outside the outcomes might describe it.
    if (!measuresApart(plan).some(hasTarget)) return undefined
    return { at: place, ...absent(recordOfOutcome(plan, data), `does not say what will be better in ${quote(title)}`) }
  }
  if (isPointer(improvement)) {
    const says = `The improvement of ${quote(title)} is named, and not copied here: ${quote(improvement)}.`
    return { at: place, says, verdict: 'for-people' }
  }
  if (outcome.isReworded || plainWords(improvement) !== plainWords(title)) return undefined
  return { at: place, says: `The improvement of ${quote(title)} only repeats the title.`, lacks: 'content' }
}

/** The place of its words, present or missing. */
export function placeOfImprovement(data: OutcomeData): Anchor {
  return typeof data.improvement === 'object' ? at(data.improvement, 'description') : at(data, 'improvement')
}

/** The words, or the targets, that describe the improvement of each current outcome. */
export function improvementsDescribed(plan: Plan): (Evidence | Unknown)[] {
  return currentOutcomes(plan).map((outcome) => improvementDescribed(outcome, plan))
}

/** The improvement in words; else the targets of measures in the plan; else the title, where it states a level. */
export function improvementDescribed(outcome: Outcome, plan: Plan): Evidence | Unknown {
  const places = placesOfImprovement(outcome, plan)
  if (places.length > 0) return shows(...places)
  return unknown(`${recordName(plan)} does not say what will be better in ${quote(outcome.title)}.`)
}

function placesOfImprovement(outcome: Outcome, plan: Plan): Anchor[] {
  const { data, improvement } = outcome
  const targets = measuresInPlan(outcome, plan).flatMap((measure) => measure.targets.filter(isSet))
  return [
    ...(improvement === undefined || isPointer(improvement) || plainWords(improvement) === plainWords(outcome.title)
      ? []
      : [placeOfImprovement(data)]),
    ...targets.map((target) => target.at),
    ...(titleStatesLevel(outcome.title) || titleStatesChange.test(outcome.title) ? [at(data, 'title')] : []),
  ]
}

/** The plan itself has to describe it, so measures of a delivery plan do not count. */
function measuresInPlan({ data, measures }: Outcome, plan: Plan): Measure[] {
  const inPlan: readonly object[] = [data, ...listOf(data.measures), ...measuresApart(plan)]
  return measures.filter((measure) => inPlan.includes(measure.data))
}

function hasTargetInPlan(outcome: Outcome, plan: Plan): boolean {
  return measuresInPlan(outcome, plan).some((measure) => measure.targets.some(isSet))
}

function measuresApart({ data }: Plan) {
  return listOf(data.measures).filter((measure) => typeof measure === 'object')
}

function hasTarget({ target, targets }: ReturnType<typeof measuresApart>[number]): boolean {
  const readings = [target, ...listOf(targets)].map((one) =>
    typeof one === 'object' ? [readTargetParts(one)] : one === undefined ? [] : readTargets(one),
  )
  return readings.some((read) => isSet({ readings: read }))
}

/** “TBC” and “none” set no target. */
function isSet({ readings }: Pick<TargetStated, 'readings'>): boolean {
  return readings.some(({ unsaid }) => !unsaid)
}

const number = /^(?:[\p{L} ]{0,20}\d+(?:\.\d+)*\w?|\w)[ .:)–—-]+\s*/u
const year = /(?:19|20)\d\d(?:[-/–]\d{2,4})?/g
const level = /\d|\bper ?cent\b|\b(?:hal(?:f|ve[ds]?|ving)|doubl(?:e[ds]?|ing)|zero|one in)\b/i

/** As in the schemas of plans: “People live two years longer”. */
const titleStatesChange = /[0-9a-z] (?:years?|months?) (?:longer|shorter|sooner|earlier)/

/** Whether a title states a level. The outcome's number and a year do not count. */
function titleStatesLevel(title: string): boolean {
  return level.test(title.replace(number, '').replaceAll(year, ''))
}
