import { defineRule, unknown } from '../../engine/rule.ts'
import { currentOutcomes, isActive, isWholeAndSettled } from '../../model/outcomes.ts'
import type { Measure, Plan } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 'gp-measure-direction',
  cites: ['gp-measure-direction'],
  on: 'plan',
  title: 'Of each measure it can be told which way is better',
  why: `More calls to a helpline can be good news or bad. A target such as “at most 10%” tells which way is better; where there is
        none, only the measure itself can say.`,
  fix: 'Add direction: to the measure: up, down, keep or within.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Calls to the energy helpline, direction: up, baseline: 410 in 2023}
      - {name: Households in fuel poverty, baseline: 28% (2019), target: at most 15% by 2034}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Calls to the energy helpline, baseline: 410 in 2023}
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ advice: Nothing tells which way is better for the measure “Calls to the energy helpline”.
      - {name: Households in fuel poverty, baseline: 28% (2019), target: at most 15% by 2034}
`,
  applies: (plan) => (isWholeAndSettled(plan) && measured(plan).length > 0) || unknown('TODO'),
  *check(plan) {
    const without = measured(plan).filter(
      (measure) => measure.direction === undefined && !targetShowsDirection(measure),
    )
    const [first, ...others] = without
    if (first === undefined) return
    yield {
      at: others.length === 0 ? { of: first.data, key: 'name' } : at(plan.data, 'outcomes'),
      says:
        others.length === 0
          ? `Nothing tells which way is better for the measure ${quote(first.name)}.`
          : `Nothing tells which way is better for ${without.length} measures: ${joinAtMost(without.map(({ name }) => quote(name)))}.`,
      lacks: 'content',
    }
  },
})

/** Active measures, without duplicates. The short form, written on the outcome itself, has no field for a direction. */
function measured(plan: Plan): Measure[] {
  const all = currentOutcomes(plan).flatMap(({ measures }) => measures)
  return [...new Map(all.map((measure) => [measure.data, measure])).values()].filter(
    (measure) => isActive(measure) && !('title' in measure.data),
  )
}

/** An unreadable target gets the benefit of the doubt, since it is reported separately; a placeholder does not. */
function targetShowsDirection({ targets, baseline }: Measure): boolean {
  const from = baseline?.value?.value.value
  return targets.some(({ readings }) =>
    readings.some(({ value: target, unsaid }) => {
      if (target === undefined) return unsaid !== true
      if (target.test === 'at-least' || target.test === 'at-most') return true
      if (target.change?.direction !== undefined) return true
      return target.value !== undefined && from !== undefined && target.value.value !== from
    }),
  )
}
