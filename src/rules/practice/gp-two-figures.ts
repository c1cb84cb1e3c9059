import { type Figure, figuresCompared, nothingToCompare } from '../../checks/measures/two-figures.ts'
import { defineRule, type Evidence, type Fault, shows } from '../../engine/rule.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import type { Measure } from '../../model/partnership.ts'
import { levelAfter } from '../../readings/measure.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-two-figures',
  cites: ['gp-two-figures'],
  on: 'plan',
  title: 'A plan gives one baseline for one measure, and one level for one target',
  why: `Figures are copied from one draft to the next, and one of them is left behind. Readers who find two for the same
        measure and year trust neither.`,
  fix: {
    says: 'Find out which figure is right, and write it in both places. If both are right, say why there are two.',
    write: 'notes: <why there are two>',
  },
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Households in fuel poverty, baseline: 28% (2019), target: at most 15% by 2034}
  - title: Fewer children grow up in poverty
    measures:
      - {name: Households in fuel poverty, baseline: 28% (2019), target: at most 15% by 2034}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Households in fuel poverty, baseline: 28% (2019), target: at most 15% by 2034}
  - title: Fewer children grow up in poverty
    measures:
      - {name: Households in fuel poverty, baseline: 25% (2019), target: at most 15% by 2034}
#                                                    ^^^^^^^^^^ advice: “Households in fuel poverty” has two baselines in this plan: “28% (2019)” and “25% (2019)”.
`,
  *check(plan) {
    const all = currentOutcomes(plan).flatMap((outcome) => outcome.measures)
    const measures = [...new Map(all.map((measure) => [measure.data, measure])).values()]
    const baselines = measures.flatMap(baselineOf)
    const found = [...figuresCompared(baselines, 'baselines in this plan'), ...measures.flatMap(targetsCompared)]
    const names = measures.flatMap(({ name, baseline }) => (baseline === undefined ? [] : [name]))
    if (found.length > 0) yield* found
    else yield nothingToCompare(plan, 'baselines', names, baselines)
  },
})

/** `no more than 40 (20% reduction)` gives a level and a change from the baseline: they must agree within 1 (rounding). */
function targetsCompared({ name, data, baseline, targets }: Measure): (Fault | Evidence)[] {
  const from = baseline?.value?.value
  return targets.flatMap(({ at: place, words, readings }): (Fault | Evidence)[] => {
    const { value, alsoSays } = readings[0]?.value ?? {}
    const level = from && alsoSays && from.unit === value?.unit ? levelAfter(alsoSays, from) : undefined
    if (value === undefined || level === undefined) return []
    if (Math.abs(level - value.value) <= 1) return [shows(place, at(data, 'baseline'))]
    const says = `The target of ${quote(name)} does not agree with itself: ${quote(words)}, from ${quote(baseline?.words ?? '')}.`
    const fix = 'Decide which level is meant, and leave the change out or set it right.'
    return [{ at: place, says, fix }]
  })
}

/**
 * Disaggregated figures, and figures with a note or a break, may differ for a good reason. A baseline without a year is
 * reported by gp-measure-baseline.
 */
function baselineOf({ name, data, baseline }: Measure): Figure[] {
  if (data.notes !== undefined || 'disaggregated_by' in data || 'break' in data) return []
  const { value: quantity, asAt } = baseline?.value ?? {}
  if (baseline === undefined || quantity === undefined || asAt === undefined) return []
  return [{ at: at(data, 'baseline'), name, words: baseline.words, quantity, asAt }]
}
