// The day on which reporting years start, and whether reports keep to it: s.8(3) and s.12(3). It is 1 April, unless
// the Scottish Ministers direct otherwise. A direction applies to years that begin after it.

import type { Fault } from '../../engine/rule.ts'
import { dateOf } from '../../model/field.ts'
import type { ProgressReport } from '../../model/partnership.ts'
import { addDays, addMonths } from '../../readings/calendar.ts'
import { describeDate } from '../../readings/date.ts'
import {
  type MonthDay,
  readReportingYear,
  readReportingYearParts,
  readYearStart,
  usualStart,
} from '../../readings/reporting-year.ts'
import { quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { PartnershipDocument, ReportingYearData } from '../../schema/documents.gen.ts'
import type { Anchor } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { isUnderTheAct } from './under-the-act.ts'

interface YearRule {
  readonly at: Anchor
  readonly words: string
  /** Undefined when the words name no day. */
  readonly starts?: MonthDay
  readonly isDirected: boolean
  readonly directedOn?: LooseDate
}

/** What the profile says about the start of the reporting year. */
export function yearRule(
  profile: PartnershipDocument | undefined,
  key: 'reporting_year' | 'reporting_year_locality',
): YearRule | undefined {
  const stated = profile?.[key]
  if (profile === undefined || stated === undefined) return undefined
  const words = typeof stated === 'string' ? stated : stated.starts
  if (words === undefined) return undefined
  const direction = typeof stated === 'string' ? undefined : stated.direction
  const directedOn = dateOf(direction?.date)
  const starts = readYearStart(words).value
  return {
    at: typeof stated === 'string' ? { of: profile, key } : { of: stated, key: 'starts' },
    words,
    isDirected: direction !== undefined && Object.keys(direction).length > 0,
    ...(starts === undefined ? {} : { starts }),
    ...(directedOn === undefined ? {} : { directedOn }),
  }
}

/** A start other than 1 April needs a direction. */
export function* departureOfRule(rule: YearRule, whose: string): Iterable<Fault> {
  if (rule.starts === undefined) {
    const says = `${quote(rule.words)} names no day on which ${whose} starts.`
    yield { at: rule.at, says, fix: 'Write starts: 1 April.', verdict: 'not-shown' }
  } else if (rule.starts !== usualStart && !rule.isDirected) {
    const says = `The profile starts ${whose} on ${dayWords(rule.starts)}, and names no direction for that.`
    yield { at: rule.at, says, lacks: 'content' }
  }
}

/** Reports without a year, on more or less than a year, or on a year with the wrong start. */
export function* departuresOfReports(
  reports: readonly ProgressReport[],
  rule: YearRule | undefined,
  hasProfile: boolean,
): Iterable<Fault> {
  const others = new Map<MonthDay, ProgressReport[]>()
  for (const report of reports.filter(isUnderTheAct)) {
    const { data, title, year } = report
    const place = { of: data, key: 'reporting_year' }
    if (year === undefined) {
      if (!isReportedSeparately(data.reporting_year))
        yield { at: place, says: `${quote(title)} does not say which year it is on.`, lacks: 'content' }
    } else if (addDays(addMonths(year.from, 12), -1) !== year.to) {
      const says = `${quote(title)} is on ${dayInWords(year.from)} to ${dayInWords(year.to)}, which is not one year.`
      yield {
        at: place,
        says,
        fix: 'Give each year a report of its own, with its reporting_year:.',
        verdict: 'for-people',
      }
    } else {
      const start = year.from.slice(5)
      if (!expectedStarts(rule, year.from).includes(start)) others.set(start, [...(others.get(start) ?? []), report])
    }
  }
  for (const [start, found] of others) yield startingElsewhere(start, found, rule, hasProfile)
}

/** The valid first days of a year that begins then. A start without a direction is reported once, on the profile. */
function expectedStarts(rule: YearRule | undefined, from: string): MonthDay[] {
  if (rule?.starts === undefined) return [usualStart]
  if (!rule.isDirected || rule.directedOn === undefined) return [usualStart, rule.starts]
  if (from < rule.directedOn.first) return [usualStart]
  return from <= rule.directedOn.last ? [usualStart, rule.starts] : [rule.starts]
}

function startingElsewhere(
  start: MonthDay,
  found: readonly ProgressReport[],
  rule: YearRule | undefined,
  hasProfile: boolean,
): Fault {
  const [first, ...more] = found
  const count = more.length === 1 ? 'another report' : `${more.length} other reports`
  const who =
    more.length === 0 ? `${quote(first?.title ?? '')} begins` : `${quote(first?.title ?? '')} and ${count} begin`
  const says =
    start === rule?.starts && rule.directedOn !== undefined
      ? `${who} on ${dayWords(start)}, before the direction of ${describeDate(rule.directedOn)} moved the year.`
      : `${who} on ${dayWords(start)}; the reporting year begins on ${dayWords(rule?.starts ?? usualStart)}.`
  return {
    at: { of: first?.data ?? {}, key: 'reporting_year' },
    says,
    lacks: 'content',
    // Without a profile, a direction may exist outside these files.
    ...(hasProfile ? {} : { verdict: 'not-shown' }),
    see: more.map(({ data, title }) => ({
      at: { of: data, key: 'reporting_year' },
      says: `${quote(title)} does so too.`,
    })),
  }
}

/** Unusable words, and a missing field, are both reported separately. */
function isReportedSeparately(stated: ReportingYearData | undefined): boolean {
  if (stated === undefined) return true
  const reading = typeof stated === 'string' ? readReportingYear(stated) : readReportingYearParts(stated)
  return reading.trouble !== undefined
}

/** `04-01` as `1 April`. */
export function dayWords(start: MonthDay): string {
  return dayInWords(`2023-${start}`).replace(' 2023', '')
}
