import { faultsAndShown } from '../../checks/evidence/shows-or.ts'
import { labelsAtOdds, labelsInOrder } from '../../checks/reports/report-label.ts'
import { defineRule, type Fault, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import type { ProgressReport } from '../../model/partnership.ts'
import { describeReportingYear, type ReportingYear } from '../../readings/reporting-year.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-reporting-years-agree',
  cites: ['gp-reporting-years-agree'],
  on: 'progress-report',
  title: 'Each report is called after the year that it is on, and no other report on the plan is on that year',
  why: `A report that was made from last year’s often keeps last year’s name. Then one year seems to have two reports, and
        another none.`,
  fix: { says: 'Look up which year the report is on, and set the other one right.' },
  pass: `
kind: progress-report
title: Report for 2024-25
reporting_year: {from: 1 April 2024, to: 31 March 2025, as_published: 2024/25}
`,
  fail: `
kind: progress-report
title: Report for 2023-24
#      ^^^^^^^^^^^^^^^^^^ advice: “Report for 2023-24” is on another year, 2024-25 (1 April 2024 to 31 March 2025).
reporting_year: 2024-25
`,
  applies: ({ year, title }) =>
    year !== undefined ||
    unknown({
      says: `Which year ${quote(title)} is on cannot be read. Write the year, such as 2024-25.`,
      write: 'reporting_year: <reporting year>',
    }),
  check: (report, context) =>
    faultsAndShown(faultsOfYear(report, context), labelsInOrder(report), {
      says: `Neither the title of ${quote(report.title)} nor the published words for its year name the year, so neither can be compared with ${report.year?.label}.`,
      write: 'reporting_year:\n  as_published: <words of the report>',
    }),
})

function* faultsOfYear(report: ProgressReport, context: Context): Iterable<Fault> {
  const { data, year, title } = report
  if (!year) return
  const labels = labelsAtOdds(report)
  for (const { place, words } of labels)
    yield { at: place, says: `${quote(words)} is on another year, ${describeReportingYear(year)}.` }
  // A report with another year's label is reported for its label only.
  const earlier = labels.length > 0 ? undefined : reportOnTheSame(report, year, context)
  if (earlier)
    yield {
      at: at(data, 'reporting_year'),
      says: `${quote(title)} and ${quote(earlier.title)} are on the same plan and the same year, ${year.label}.`,
      fix: 'If the later one took the place of the earlier one, say that the earlier one is superseded. If a year is a slip, set it right.',
      see: [{ at: at(earlier.data, 'reporting_year'), says: 'The other one stands here.' }],
    }
}

/** An earlier report on the same plan and period. Reports that divide the outcomes between them count as one report. */
function reportOnTheSame(
  report: ProgressReport,
  year: ReportingYear,
  { partnership }: Context,
): ProgressReport | undefined {
  const isFinal = ({ status }: ProgressReport) =>
    status === undefined || status === 'approved' || status === 'published'
  if (!isFinal(report)) return undefined
  const before = partnership.reports.slice(0, partnership.reports.indexOf(report))
  return before.find(
    (other) =>
      isFinal(other) &&
      other.year?.from === year.from &&
      other.year.to === year.to &&
      ((other.coversLoip && report.coversLoip) ||
        other.coversLocalityPlans.some((id) => report.coversLocalityPlans.includes(id))) &&
      labelsAtOdds(other).length === 0 &&
      !divideOutcomes(other, report),
  )
}

function divideOutcomes(one: ProgressReport, other: ProgressReport): boolean {
  if (one.assessments.length === 0 || other.assessments.length === 0) return false
  const words = new Set(one.assessments.map((assessment) => assessment.words))
  return !other.assessments.some((assessment) => words.has(assessment.words))
}
