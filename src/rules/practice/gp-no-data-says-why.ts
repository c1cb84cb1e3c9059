import { defineRule, unknown } from '../../engine/rule.ts'
import { listOf } from '../../model/ids.ts'
import { assessmentName } from '../../model/outcomes.ts'
import type { Assessment } from '../../model/partnership.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-no-data-says-why',
  cites: ['gp-some-data'],
  on: 'progress-report',
  title: 'Each assessment or figure without data says why there is none',
  why: `“No data” is an honest assessment where it comes with its reason: a survey every four years, a sample too small, a
        figure that is not out. Without the reason, readers cannot tell whether any data will ever come.`,
  fix: 'Add because: to the assessment, such as because: "The survey is run every four years."',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - {id: "4", title: Fewer cold homes}
---
kind: progress-report
reporting_year: 2024-25
assessments:
  - {outcome: "4", judgement: no data, because: No new figure on fuel poverty has come out.}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - {id: "4", title: Fewer cold homes}
---
kind: progress-report
reporting_year: 2024-25
assessments:
  - {outcome: "4", judgement: no data}
#                             ^^^^^^^ advice: The assessment of outcome 4 “Fewer cold homes” is “no data”, and does not say why.
`,
  applies: (report) =>
    report.assessments.some((one) => one.judgement === 'no data' || pausedFigures(one).length > 0) || unknown('TODO'),
  *check(report) {
    for (const assessment of report.assessments) {
      const { data, judgement, because } = assessment
      const figures = listOf(data.measures)
      if (judgement === 'no data') {
        if (hasDescription(because) || figures.some(({ why }) => hasDescription(why))) continue
        yield {
          at: at(data, 'judgement'),
          says: `The assessment of ${assessmentName(assessment)} is “no data”, and does not say why.`,
          lacks: 'content',
        }
        continue
      }
      for (const figure of pausedFigures(assessment)) {
        if (figure.why !== undefined) continue
        yield {
          at: at(figure, 'status'),
          says: `The figure of ${figure.measure === undefined ? 'a measure' : quote(figure.measure)} is marked ${quote(figure.status ?? '')}, and does not say why.`,
          fix: 'Add why: beside its status, such as why: The survey is run every four years.',
          lacks: 'content',
        }
      }
    }
  },
})

/** Figures that a report names and marks as not given: paused, dropped or without data. */
function pausedFigures({ data }: Assessment) {
  return listOf(data.measures).filter(({ status }) => status !== undefined && status !== 'active')
}
