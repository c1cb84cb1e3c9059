import { type Figure, figuresCompared, nothingToCompare } from '../../checks/measures/two-figures.ts'
import { defineRule } from '../../engine/rule.ts'
import { dateOf } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import type { Assessment, Partnership } from '../../model/partnership.ts'
import { allPlans } from '../../model/plans.ts'
import { readQuantity } from '../../readings/quantity.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-two-figures-in-report',
  cites: ['gp-two-figures'],
  on: 'progress-report',
  title: 'A progress report gives one figure for one measure',
  why: `One measure often serves two outcomes, and its figure is typed in twice. Readers who find two for the same measure and
        year trust neither.`,
  fix: {
    says: 'Find out which figure is right, and write it in both places. If both are right, say why there are two.',
    write: 'notes: <why there are two>',
  },
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
  *check(report, { partnership }) {
    const lists = byPlan(report.assessments, partnership)
    const found = lists.flatMap((assessments) =>
      figuresCompared(assessments.flatMap(figuresOf), 'figures in this report'),
    )
    if (found.length > 0) {
      yield* found
      return
    }
    for (const assessments of lists)
      yield nothingToCompare(report, 'figures', assessments.flatMap(namesOf), assessments.flatMap(figuresOf))
    // Of an outcome that is in no plan here it is not known to which plan it belongs.
    const strays = report.assessments.filter(({ outcomes }) => outcomes.length === 0)
    yield nothingToCompare(report, 'figures', strays.flatMap(namesOf), [])
  },
})

/** Grouped by plan: a measure of the LOIP and one of a locality plan may share a name and differ. */
function byPlan(assessments: readonly Assessment[], partnership: Partnership): Assessment[][] {
  return allPlans(partnership).map((plan) =>
    assessments.filter(({ outcomes }) => outcomes.some((outcome) => plan.outcomes.includes(outcome))),
  )
}

/** Of each figure that has a value. */
function namesOf({ data }: Assessment): string[] {
  return listOf(data.measures).flatMap(({ measure, value }) => (value === undefined ? [] : (measure ?? [])))
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
