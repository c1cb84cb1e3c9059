import {
  affirms,
  extentIn,
  functionsToWrite,
  givesExtent,
  isInPreparation,
  loipReports,
} from '../../checks/reports/loip-reports.ts'
import { ofYearUnderTheAct } from '../../checks/reports/under-the-act.ts'
import { shownInWords } from '../../checks/statements/in-words.ts'
import { defineRule, type NotCalledFor, notCalledFor, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import type { Context } from '../../model/context.ts'
import type { ProgressReport } from '../../model/partnership.ts'
import { notYet } from '../../model/publication.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

const howToSay =
  'If community bodies took part in looking at how the plan is going, say how. If they did not, that is something for next year.'
const blank = '<how they took part in scrutiny>'

export default defineRule({
  id: 'g-participation-informs-performance',
  cites: ['g-participation-informs-performance'],
  on: 'loip-report',
  title: 'The latest report on the LOIP says that community bodies took part in scrutiny',
  why: `The guidance wants participation to inform how performance is scrutinised, and what is done differently because of it. Only
        the latest report is looked at, because the earlier ones are written.`,
  fix: {
    says: howToSay,
    write: ['participation:', '  extent:', `    functions: [${blank}]`].join('\n'),
  },
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
  applies: isLatest,
  *check(report): Iterable<Yielded> {
    const { functions, prose } = extentIn(report)
    const scrutiny = [
      ...functions.filter(({ words }) => affirms(words, /scrutin|performance/i)),
      ...prose.filter(({ words }) => affirms(words, /scrutin/i)),
    ]
    if (scrutiny.length > 0) {
      yield* shownInWords(scrutiny, () => 'The part of community bodies in scrutiny')
      return
    }
    const { participation } = report.data
    const extent = participation?.extent
    yield {
      at:
        typeof extent === 'object' && extent.functions !== undefined
          ? at(extent, 'functions')
          : at(participation ?? {}, 'extent'),
      ...absent(report, 'does not say that community bodies took part in scrutiny'),
      ...functionsToWrite(report, howToSay, blank),
    }
  },
})

/** Whether it is the latest of the reports on the LOIP that say on which year they are, and speaks of participation. */
function isLatest(report: ProgressReport, context: Context): true | NotCalledFor | Unknown {
  const title = quote(report.title)
  if (isInPreparation(report)) return notCalledFor(`${title} ${notYet(report)}.`)
  const known = loipReports(context)
  // A single report is the latest, whatever its year.
  const ofYear = report.year === undefined && known.length === 1 ? true : ofYearUnderTheAct(report)
  if (ofYear !== true) return ofYear
  const later = known.findLast(
    ({ year }) => year !== undefined && report.year !== undefined && year.to > report.year.to,
  )
  if (later !== undefined)
    return notCalledFor(`${title} is on ${report.yearWords}, and ${quote(later.title)} on ${later.yearWords} is later.`)
  // Without a word on participation it is reported under section 8(2)(b)(i).
  return (
    givesExtent(report) ||
    unknown({
      says: `${recordName(report)} does not say how far community bodies took part. Say how far.`,
      write: 'participation:\n  extent: <how far they took part>',
    })
  )
}
