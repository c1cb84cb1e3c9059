// What the Act reaches, by date: plans and reporting years from before commencement are not under it.
import { type NotCalledFor, notCalledFor, type Unknown, unknown } from '../../engine/rule.ts'
import { commencement } from '../../law/commencement.ts'
import type { Plan, ProgressReport } from '../../model/partnership.ts'
import { quote } from '../../text/quote.ts'

/** A reporting year under the Act begins on this day or later. The first one began on 1 April 2017. */
export const firstYearBegins = '2017-01-01'

/** Whether sections 8 and 12 reach a report. One that gives no year is under the Act too. */
export function isUnderTheAct({ year }: ProgressReport): boolean {
  return year === undefined || year.from >= firstYearBegins
}

/** The same, with the fact that excludes it. */
export function onYearUnderTheAct(report: ProgressReport): true | NotCalledFor {
  if (isUnderTheAct(report)) return true
  const label = report.year?.label ?? ''
  return notCalledFor(`${quote(report.title)} is on ${label}, a year from before the Act asked for reports.`)
}

/** Whether a report has to do with the years that sections 8 and 12 reach, and says which year it is on. */
export function ofYearUnderTheAct(report: ProgressReport): true | NotCalledFor | Unknown {
  return report.year === undefined ? yearNotKnown(report) : onYearUnderTheAct(report)
}

export function yearNotKnown({ title }: ProgressReport): Unknown {
  return unknown({
    says: `Which year ${quote(title)} is on cannot be told. Write the year, such as 2024-25.`,
    write: 'reporting_year: <reporting year>',
  })
}

/** Certainly published before commencement, as a single outcome agreement was: no plan under section 6 or 10. */
export function isBeforeTheAct({ publishedOn }: Pick<Plan, 'publishedOn'>): boolean {
  return publishedOn !== undefined && publishedOn.last < commencement
}
