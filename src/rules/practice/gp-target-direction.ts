import {
  baselineOf,
  hasMeasured,
  levelOf,
  measuredIn,
  type TargetRead,
  targetsRead,
  wayInto,
} from '../../checks/measures/measured.ts'
import { defineRule, notCalledFor, shows, unknown } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import type { Measure } from '../../model/partnership.ts'
import { isOfSameUnit } from '../../model/units.ts'
import { quote } from '../../readings/stated.ts'

export default defineRule({
  id: 'gp-target-direction',
  cites: ['gp-target-direction'],
  on: 'plan',
  title: 'Each target lies in the direction in which its measure is to go',
  why: `A measure that is to go up and a target below where it stands cannot both be meant. One of them is a slip, and a report on
        either would say the opposite of the other.`,
  fix: { says: 'Look which is a slip: the direction of the measure, its baseline, or the target.' },
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Cold homes, direction: down, baseline: 28% (2019), target: at most 20% by 2034}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Cold homes, direction: up, baseline: 28% (2019), target: at most 20% by 2034}
#                                                                       ^^^^^^^^^^^^^^^^^^^ advice: “Cold homes” is to go up, and its target “at most 20% by 2034” lies the other way.
`,
  applies: hasMeasured,
  *check(plan, context) {
    const directed = measuredIn(plan, context).filter(
      ({ measure }) => measure.direction === 'up' || measure.direction === 'down',
    )
    const targets = directed.flatMap(({ measure }) => targetsRead(measure).map((target) => ({ measure, target })))
    if (targets.length === 0) {
      const says = `${recordName(plan)} gives no measure with both a direction, up or down, and a target that can be read.`
      yield plan.partial ? unknown(says) : notCalledFor(says)
    }
    for (const { measure, target } of targets) {
      const way = wayOfTarget(target, measure)
      if (way === undefined)
        yield unknown(
          `Which way the target ${quote(target.words)} of ${quote(measure.name)} lies cannot be told from it and its baseline.`,
        )
      else if (way === measure.direction) yield shows(target.at, { of: measure.data, key: 'direction' })
      else
        yield {
          at: target.at,
          says: `${quote(measure.name)} is to go ${measure.direction}, and its target ${quote(target.words)} lies the other way.`,
          see: [{ at: { of: measure.data, key: 'direction' }, says: 'The direction stands here.' }],
        }
    }
  },
})

/** By its own words, and where these name a level alone, by where it lies from the baseline. */
function wayOfTarget({ target }: TargetRead, measure: Measure): 'up' | 'down' | undefined {
  // Whichever way its number goes, a better place is where the measure is to go.
  if (target.value?.kind === 'rank') return undefined
  if (target.test === 'at-least') return 'up'
  if (target.test === 'at-most') return 'down'
  if (target.test === 'between') return wayInto(target, measure)
  if (target.change?.direction !== undefined) return target.change.direction
  const [level, from] = [levelOf(target, measure), baselineOf(measure)]
  if (level === undefined || from === undefined || level.value === from.value || !isOfSameUnit(level, from))
    return undefined
  return level.value > from.value ? 'up' : 'down'
}
