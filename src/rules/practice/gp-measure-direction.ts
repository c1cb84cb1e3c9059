import { byHolder } from '../../checks/measures/holders.ts'
import { noneIn } from '../../checks/measures/in-use.ts'
import { settled } from '../../checks/plans/settled.ts'
import { defineRule, type NotCalledFor, shows, type Unknown, unknown } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import type { Context } from '../../model/context.ts'
import { currentOutcomes, isActive } from '../../model/outcomes.ts'
import type { Measure, Plan, TargetStated } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import { type Anchor, at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 'gp-measure-direction',
  cites: ['gp-measure-direction'],
  on: 'plan',
  title: 'Of each measure it can be told which way is better',
  why: `More calls to a helpline can be good news or bad. A target such as “at most 10%” tells which way is better; where there is
        none, only the measure itself can say.`,
  fix: {
    says: 'Say of each measure whether it should go up, go down, stay as it is or stay within a range.',
    write: 'direction: <up, down, keep or within>',
  },
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
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ advice: “Our Strathexample” does not tell which way is better for the measure “Calls to the energy helpline”.
      - {name: Households in fuel poverty, baseline: 28% (2019), target: at most 15% by 2034}
`,
  applies: hasMeasures,
  *check(plan, { partnership }) {
    const all = measured(plan)
    const without = all.filter((measure) => placesOfDirection(measure).length === 0 && !hasUnread(measure))
    for (const { holder, measures } of byHolder(without, plan, partnership)) {
      const [first, ...others] = measures
      if (first === undefined) continue
      const which =
        others.length === 0
          ? `the measure ${quote(first.name)}`
          : `${measures.length} measures: ${joinAtMost(measures.map(({ name }) => quote(name)))}`
      yield {
        at: others.length === 0 ? { of: first.data, key: 'name' } : holder.list,
        ...absent(holder, `does not tell which way is better for ${which}`),
        into: first.data,
      }
    }
    const places = all.flatMap(placesOfDirection)
    if (places.length > 0) yield shows(...places)
    for (const measure of all)
      if (placesOfDirection(measure).length === 0 && hasUnread(measure))
        yield unknown({
          says: `Which way is better for ${quote(measure.name)} cannot be read in its target. Say which.`,
          write: 'direction: <up, down, keep or within>',
          into: measure.data,
        })
  },
})

function hasMeasures(plan: Plan, { partnership }: Context): true | NotCalledFor | Unknown {
  const isSettled = settled(plan)
  if (isSettled !== true || measured(plan).length > 0) return isSettled
  return noneIn(plan, partnership, 'gives no measure that is in use and has a name')
}

/** Active measures, without duplicates. The short form, written on the outcome itself, has no field for a direction. */
function measured(plan: Plan): Measure[] {
  const all = currentOutcomes(plan).flatMap(({ measures }) => measures)
  return [...new Map(all.map((measure) => [measure.data, measure])).values()].filter(
    (measure) => isActive(measure) && !('title' in measure.data),
  )
}

/** Where it stands which way is better: its direction, and its targets. */
function placesOfDirection({ data, direction, targets, baseline }: Measure): Anchor[] {
  const telling = targets.filter((target) => tellsDirection(target, baseline?.value?.value.value))
  return [
    ...(direction !== undefined && 'direction' in data ? [at(data, 'direction')] : []),
    ...telling.map((target) => target.at),
  ]
}

function tellsDirection({ readings }: TargetStated, from: number | undefined): boolean {
  return readings.some(({ value: target }) => {
    if (target === undefined) return false
    if (target.test === 'at-least' || target.test === 'at-most') return true
    if (target.change?.direction !== undefined) return true
    return target.value !== undefined && from !== undefined && target.value.value !== from
  })
}

/** An unreadable target gets the benefit of the doubt, since it is reported separately; a placeholder does not. */
function hasUnread({ targets }: Measure): boolean {
  return targets.some(({ readings }) => readings.some(({ value, unsaid }) => value === undefined && unsaid !== true))
}
