import { isUnderTheAct } from '../../checks/reports/under-the-act.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { isLater } from '../../model/editions.ts'
import { listOf } from '../../model/ids.ts'
import type { ProgressReport } from '../../model/partnership.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-participation-informs-performance',
  cites: ['g-participation-informs-performance'],
  on: 'progress-report',
  title: 'The latest report on the LOIP says that community bodies took part in scrutiny',
  why: `The guidance wants participation to inform how performance is scrutinised, and what is done differently because of it. Only
        the latest report is looked at, because the earlier ones are written.`,
  fix: 'If they did take part in scrutiny, add it to functions: under extent:. If they did not, that is something for next year.',
  leaves: 'Whether anything was done differently because of it is for people to judge.',
  pass: `
kind: progress-report
reporting_year: 2024-25
participation:
  extent:
    summary: Both community councils went through the figures with the board.
    functions: [reviewing, scrutiny]
`,
  fail: `
kind: progress-report
reporting_year: 2024-25
participation:
  extent:
    summary: Both community councils took part in every meeting of the locality groups.
    functions: [locality planning]
#   ^^^^^^^^^ advice: “Progress report 2024-25” does not say that community bodies took part in scrutiny.
`,
  // A report without a word on participation is reported under section 8(2)(b)(i).
  applies: (report, context) => (extentOf(report) !== undefined && isLatest(report, context)) || unknown('TODO'),
  *check(report) {
    const extent = extentOf(report)
    if (extent === undefined) return
    const parts = typeof extent === 'object' ? extent : { summary: extent }
    const functions = listOf(parts.functions)
    if (functions.some((words) => /scrutin|performance/i.test(words)) || mentionsScrutiny(parts.summary ?? '')) return
    yield {
      at: parts.functions === undefined ? at(report.data.participation ?? {}, 'extent') : at(parts, 'functions'),
      says: `${quote(report.title)} does not say that community bodies took part in scrutiny.`,
      lacks: 'content',
    }
  },
})

function extentOf({ data }: ProgressReport) {
  const extent = data.participation?.extent
  if (extent === undefined || (typeof extent === 'string' && !hasContent(extent))) return undefined
  return extent
}

function mentionsScrutiny(words: string): boolean {
  return words
    .split(/[.;]/)
    .some((part) => /scrutin/i.test(part) && !/\b(?:no|not|never|none|nor|without)\b/i.test(part))
}

function isLatest(report: ProgressReport, { partnership, asOf }: Context): boolean {
  const known = partnership.reports.filter(
    (other) =>
      other.coversLoip &&
      isUnderTheAct(other) &&
      !isLater(other, asOf) &&
      !/draft|consultation/.test(other.status ?? ''),
  )
  return report === known.at(-1) && !report.partial
}
