import { defineRule, type Fault } from '../../engine/rule.ts'
import { hasEarlierFigure, isActive } from '../../model/outcomes.ts'
import type { Measure } from '../../model/partnership.ts'
import { needsBaseline } from '../../readings/measure.ts'
import { describeQuantity } from '../../readings/quantity.ts'
import type { Stated } from '../../readings/stated.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-measure-baseline',
  cites: ['gp-measure-baseline'],
  on: 'outcome',
  title: 'Each measure with a target has a baseline, and the baseline has a year',
  why: `A report compares with where things stood. Without a figure and its year, “18%” can be better or worse, and nobody
        can say over how long. The Act asks for neither, so this is practice.`,
  fix: 'Write where things stood, and when: baseline: "20% (2022/23)". Where nobody knows, baseline: not known is an answer.',
  leaves: 'Whether the baseline is the right figure to compare with is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
    measures:
      - {name: Children in low-income families, baseline: "20% (2022/23)", target: at most 10% by 2030}
      - {name: Children in temporary homes, baseline: not known, target: none by 2030}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
    measures:
      - {name: Children in low-income families, baseline: 20% (latest figures), target: at most 10% by 2030}
#                                                         ^^^^^^^^^^^^^^^^^^^^ advice: The baseline of “Children in low-income families” does not say which year it is for.
      - {name: Children in temporary homes, target: at most 30 by 2030}
#                                                   ^^^^^^^^^^^^^^^^^^ advice: The measure “Children in temporary homes” has a target and no baseline.
`,
  *check({ outcome }) {
    if (outcome.status !== 'current') return
    for (const measure of outcome.measures.filter(isActive)) yield* faultsOf(measure)
  },
})

function* faultsOf(measure: Measure): Iterable<Fault> {
  const { baseline, name, data } = measure
  const first = measure.targets.find(({ readings }) => readings.some(({ value }) => value !== undefined))
  if (
    (baseline === undefined || isLeftOpen(baseline)) &&
    first &&
    !hasEarlierFigure(measure) &&
    !isForAnotherRule(measure)
  ) {
    yield {
      at: first.at,
      says: `The measure ${quote(name)} has a target and no baseline.`,
      lacks: 'content',
    }
  }
  // A baseline of 0 is how a new service starts, and needs no year.
  const figure = baseline?.value
  if (figure && figure.asAt === undefined && figure.value.value !== 0) {
    yield {
      at: at(data, 'baseline'),
      says: `The baseline of ${quote(name)} does not say which year it is for.`,
      fix: `Add the year of the figure: baseline: "${describeQuantity(figure.value)} (2022/23)".`,
      lacks: 'content',
    }
  }
}

/** A target relative to a missing baseline is reported by gp-relative-target-baseline, which is more precise. */
function isForAnotherRule({ targets }: Measure): boolean {
  return targets.some(({ readings }) => readings.some(({ value }) => value && needsBaseline(value)))
}

/** “TBC” is no baseline. “Not known” is an answer. */
function isLeftOpen({ words, unsaid }: Stated<unknown>): boolean {
  return unsaid === true && !/\b(?:not|un) ?(?:yet )?(?:known|available|collected|recorded|measured)\b/i.test(words)
}
