import { atOdds, type Figure } from '../../checks/measures/two-figures.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { dateOf } from '../../model/field.ts'
import type { Assessment, Partnership } from '../../model/partnership.ts'
import { readQuantity } from '../../readings/quantity.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-two-figures-in-report',
  cites: ['gp-two-figures'],
  on: 'progress-report',
  title: 'A progress report gives one figure for one measure',
  why: `One measure often serves two outcomes, and its figure is typed in twice. Readers who find two for the same measure and
        year trust neither.`,
  fix: 'Keep the right value: in both places, or say in notes: why there are two.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - {id: "1", title: Fewer children grow up in poverty}
  - {id: "4", title: Fewer cold homes}
---
kind: progress-report
reporting_year: 2024-25
assessments:
  - {outcome: "1", judgement: improved, measures: [{measure: Households in fuel poverty, value: 26%, as_at: "2023"}]}
  - {outcome: "4", judgement: improved, measures: [{measure: Households in fuel poverty, value: 26%, as_at: "2023"}]}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - {id: "1", title: Fewer children grow up in poverty}
  - {id: "4", title: Fewer cold homes}
---
kind: progress-report
reporting_year: 2024-25
assessments:
  - {outcome: "1", judgement: improved, measures: [{measure: Households in fuel poverty, value: 26%, as_at: "2023"}]}
  - {outcome: "4", judgement: improved, measures: [{measure: Households in fuel poverty, value: 24%, as_at: "2023"}]}
#                                                                                               ^^^ advice: “Households in fuel poverty” has two figures in this report: “26%” and “24%”.
`,
  applies: (report) => report.assessments.some(({ data }) => data.measures !== undefined) || unknown('TODO'),
  *check(report, { partnership }) {
    for (const assessments of byPlan(report.assessments, partnership)) {
      for (const { figure, earlier } of atOdds(assessments.flatMap(figuresOf))) {
        yield {
          at: figure.at,
          says: `${quote(figure.name)} has two figures in this report: ${quote(earlier.words)} and ${quote(figure.words)}.`,
          see: [{ at: earlier.at, says: 'The other one stands here.' }],
        }
      }
    }
  },
})

/** Grouped by plan: a measure of the LOIP and one of a locality plan may share a name and differ. */
function byPlan(assessments: readonly Assessment[], { loips, localityPlans }: Partnership): Assessment[][] {
  return [...loips, ...localityPlans].map((plan) =>
    assessments.filter(({ outcomes }) => outcomes.some((outcome) => plan.outcomes.includes(outcome))),
  )
}

function figuresOf({ data }: Assessment): Figure[] {
  return (data.measures ?? []).flatMap((figure): Figure[] => {
    if (figure?.measure === undefined || figure.value === undefined) return []
    const quantity = readQuantity(figure.value).value
    if (quantity === undefined || figure.notes !== undefined || figure.restated !== undefined) return []
    return [
      { at: at(figure, 'value'), name: figure.measure, words: figure.value, quantity, asAt: dateOf(figure.as_at) },
    ]
  })
}
