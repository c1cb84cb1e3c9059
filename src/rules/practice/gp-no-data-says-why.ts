import { defineRule, notCalledFor, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { listOf } from '../../model/ids.ts'
import { assessmentName } from '../../model/outcomes.ts'
import type { Assessment, ProgressReport } from '../../model/partnership.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import type { MeasureReportData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-no-data-says-why',
  cites: ['gp-some-data'],
  on: 'progress-report',
  title: 'Each assessment or figure without data says why there is none',
  why: `“No data” is an honest assessment where it comes with its reason: a survey every four years, a sample too small, a
        figure that is not out. Without the reason, readers cannot tell whether any data will ever come.`,
  fix: {
    says: 'Say why there is no data, and whether any will come. If nobody knows, say that.',
    write: 'because: <why>',
  },
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
#                             ^^^^^^^ advice: “Progress report 2024-25” gives outcome 4 “Fewer cold homes” as “no data”, and does not say why.
`,
  *check(report): Iterable<Yielded> {
    let isCalledFor = false
    for (const assessment of report.assessments)
      for (const yielded of ofAssessment(assessment, report)) {
        isCalledFor = true
        yield yielded
      }
    if (isCalledFor) return
    // A full record without assessments is an answer: the report has none.
    if (report.assessments.length === 0)
      yield report.partial
        ? unknown({
            says: `${recordName(report)} assesses no outcome. Assess each.`,
            write: 'assessments:\n  - outcome: <id of an outcome>\n    judgement: <judgement>',
          })
        : notCalledFor(`${quote(report.title)} assesses no outcome.`)
    else yield notCalledFor(`${recordName(report)} gives no assessment and no figure as being without data.`)
  },
})

/** Nothing of an assessment that says something, and whose figures are all in use. */
function* ofAssessment(assessment: Assessment, report: ProgressReport): Iterable<Yielded> {
  const { data, judgement, because } = assessment
  const figures = listOf(data.measures)
  if (judgement === 'no data') {
    const reasons = [...(hasDescription(because) ? [at(data, 'because')] : []), ...figures.flatMap(reasonOf)]
    if (reasons.length > 0) yield shows(...reasons)
    else
      yield {
        at: at(data, 'judgement'),
        ...absent(report, `gives ${assessmentName(assessment)} as “no data”, and does not say why`),
      }
    return
  }
  for (const figure of figures.filter(({ status }) => status !== undefined && status !== 'active')) {
    const reason = reasonOf(figure)
    const name = figure.measure === undefined ? 'a measure' : quote(figure.measure)
    if (reason.length > 0) yield shows(...reason)
    else
      yield {
        at: at(figure, 'status'),
        ...absent(report, `marks the figure of ${name} as ${quote(figure.status ?? '')}, and does not say why`),
        fix: {
          says: 'Say why there is no figure, and whether one will come. If nobody knows, say that.',
          write: 'why: <why>',
        },
      }
  }
  const outcome = assessmentName(assessment)
  if (judgement === undefined && !hasDescription(because))
    yield unknown({
      says: `${recordName(report)} gives no judgement on ${outcome}. Say how it stands.`,
      write: 'judgement: <judgement>',
      into: assessment.data,
    })
  if (figures.some(({ status, value }) => status === undefined && !hasContent(value)))
    yield unknown(`${recordName(report)} names a figure on ${outcome}, and neither its value nor its status.`)
}

function reasonOf(figure: MeasureReportData): Anchor[] {
  return hasDescription(figure.why) ? [at(figure, 'why')] : []
}
