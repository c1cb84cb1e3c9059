// Whether reports are on years that start on the right day: s.8(3) and s.12(3). “2024-25” is read as a year from that day, and does not
// say so itself.

import { type Evidence, type Fault, shows, type Unknown, unknown } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import type { ProgressReport } from '../../model/partnership.ts'
import { addDays, addMonths } from '../../readings/calendar.ts'
import { describeDate } from '../../readings/date.ts'
import {
  isByMonths,
  type MonthDay,
  readReportingYear,
  readReportingYearParts,
  usualStart,
} from '../../readings/reporting-year.ts'
import { quote } from '../../readings/stated.ts'
import type { PartnershipDocument, ReportingYearData } from '../../schema/documents.gen.ts'
import type { Anchor } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAtMost } from '../../text/join.ts'
import { dayWords, expectedStarts, isDirected, type YearRule } from './reporting-year-rule.ts'
import { startToWrite, type YearField } from './to-write.ts'
import { isUnderTheAct, yearNotKnown } from './under-the-act.ts'

interface YearInWords {
  /** `the reporting year`. */
  readonly year: string
  /** `a progress report on the LOIP`. */
  readonly report: string
  /** The field of the profile that gives its start. */
  readonly field: YearField
}

/** The start in the profile, where it is 1 April or directed, and the reports that keep to it. */
export function* startsShown(
  reports: readonly ProgressReport[],
  rule: YearRule | undefined,
  { year: which, report: what, field }: YearInWords,
): Iterable<Evidence | Unknown> {
  const isMoved = rule?.starts !== undefined && rule.starts !== usualStart && isDirected(rule)
  const isStated = rule?.starts === usualStart || isMoved
  if (rule && isStated) yield shows(rule.at, ...rule.direction)
  const bound = reports.filter(isUnderTheAct)
  const kept = bound.filter((report) => isOneYear(report) && isExpected(report, rule))
  const shown = isStated ? kept : kept.filter(givesDays)
  const open = kept.filter((report) => !shown.includes(report))
  if (shown.length > 0) yield shows(...shown.flatMap(yearGiven))
  if (open.length > 0) yield daysNotKnown(open, field)
  if (isMoved && rule.directedOn === undefined && bound.length > 0)
    yield unknown({
      says: `From when on ${which} starts on ${dayWords(rule.starts)} cannot be told: the day of the direction is not known. Add it.`,
      write: `${field}: {starts: <day and month>, direction: {date: <day>}}`,
      in: 'partnership',
    })
  for (const report of bound) if (report.year === undefined) yield yearNotKnown(report)
  if (bound.length === 0 && rule?.starts === undefined)
    yield unknown({
      says: `On which day ${which} starts cannot be told: neither a partnership file nor ${what} under the Act gives it. Add that day to the partnership file.`,
      write: `${field}: <day and month>`,
      in: 'partnership',
    })
}

function daysNotKnown(plain: readonly ProgressReport[], field: YearInWords['field']): Unknown {
  const words = joinAtMost([...new Set(plain.map((report) => quote(wordsOf(report))))])
  const [first] = plain
  const what =
    plain.length === 1 && first
      ? `${quote(first.title)} gives its year as ${words} and not by its first and last day, so whether it is a year`
      : `The progress reports give their years as ${words} and not by their first and last days, so whether they are years`
  return unknown({
    says: `${what} from 1 April cannot be told. Add the day on which the year starts to the partnership file, or its first and last day to the report.`,
    write: `${field}: <day and month>`,
    in: 'partnership',
  })
}

function wordsOf({ data: { reporting_year: stated }, yearWords }: ProgressReport): string {
  return typeof stated === 'object' ? (stated.as_published ?? stated.from ?? stated.to ?? yearWords) : yearWords
}

/** Whether both ends stand in the words, and not only in how they are read. */
function givesDays({ data: { reporting_year: stated } }: ProgressReport): boolean {
  if (typeof stated === 'object' && stated.as_published === undefined && !(stated.from && stated.to)) return false
  const [one, other] = [usualStart, '10-01'].map((start) => readFrom(stated, start)?.value?.from)
  return one !== undefined && one === other
}

function readFrom(stated: ReportingYearData | undefined, start: MonthDay) {
  if (stated === undefined) return undefined
  return typeof stated === 'string' ? readReportingYear(stated, start) : readReportingYearParts(stated, start)
}

function placeOf({ data }: ProgressReport): Anchor {
  return { of: data, key: 'reporting_year' }
}

/** The places that give the year of a report. */
export function yearGiven({ data }: ProgressReport): Anchor[] {
  const { reporting_year: stated } = data
  if (stated === undefined) return []
  if (typeof stated === 'string') return [{ of: data, key: 'reporting_year' }]
  const given = (['from', 'to', 'as_published'] as const).filter((key) => stated[key] !== undefined)
  return given.map((key) => ({ of: stated, key }))
}

function isOneYear({ year }: ProgressReport): boolean {
  return year !== undefined && addDays(addMonths(year.from, 12), -1) === year.to
}

function isExpected({ year }: ProgressReport, rule: YearRule | undefined): boolean {
  return year !== undefined && expectedStarts(rule, year.from).includes(year.from.slice(5))
}

/** Reports without a year, on more or less than a year, or on a year with the wrong start. */
export function* departuresOfReports(
  reports: readonly ProgressReport[],
  rule: YearRule | undefined,
  { profile, field }: InProfile,
): Iterable<Fault> {
  const others = new Map<MonthDay, ProgressReport[]>()
  for (const report of reports.filter(isUnderTheAct)) {
    const { data, title, year } = report
    if (year === undefined) {
      if (!isReportedSeparately(data.reporting_year))
        yield {
          at: placeOf(report),
          ...absent(report, 'does not say which year it is on'),
          fix: { says: 'Write down which year the report is on.', write: 'reporting_year: <reporting year>' },
        }
    } else if (!isOneYear(report)) {
      const says = `${quote(title)} is on ${dayInWords(year.from)} to ${dayInWords(year.to)}, which is not one year.`
      const fix = {
        says: 'If it is on one year, set its first and its last day right. If it is on several, give each year a report of its own.',
      }
      yield { at: placeOf(report), says, fix, verdict: 'for-people' }
    } else if (!isExpected(report, rule)) {
      const start = year.from.slice(5)
      others.set(start, [...(others.get(start) ?? []), report])
    }
  }
  for (const [start, found] of others) yield startingElsewhere(start, found, rule, { profile, field })
}

const sayDirection =
  'If the Scottish Ministers moved the year, add their direction to the partnership file. If they did not, look whether the days of the report are right, and begin the next one on 1 April.'

const lookAgain =
  'Look whether the days of the report are right, and what is said of the start of the year. If they are, begin the next report on the day on which the year begins.'

interface InProfile {
  readonly profile: PartnershipDocument | undefined
  readonly field: YearField
}

function startingElsewhere(
  start: MonthDay,
  found: readonly ProgressReport[],
  rule: YearRule | undefined,
  { profile, field }: InProfile,
): Fault {
  const [first, ...more] = found
  const count = more.length === 1 ? 'another report' : `${more.length} other reports`
  const who =
    more.length === 0 ? `${quote(first?.title ?? '')} begins` : `${quote(first?.title ?? '')} and ${count} begin`
  const isTooEarly = start === rule?.starts && rule.directedOn !== undefined
  const says = isTooEarly
    ? `${who} on ${dayWords(start)}, before the direction of ${describeDate(rule.directedOn)} moved the year.`
    : `${who} on ${dayWords(start)}; the reporting year begins on ${dayWords(rule?.starts ?? usualStart)}.`
  return {
    at: { of: first?.data ?? {}, key: 'reporting_year' },
    says,
    ...(rule?.starts === undefined && profile
      ? { into: profile, fix: { says: sayDirection, write: startToWrite(field) } }
      : { fix: { says: rule?.starts === undefined ? sayDirection : lookAgain } }),
    lacks: 'content',
    // Without a profile, a direction may exist outside these files.
    // “October 2017 - October 2018” gives no day, so the question is on which the year began.
    ...(profile && !found.some(({ yearWords }) => isByMonths(yearWords)) ? {} : { verdict: 'not-shown' }),
    see: more.map((report) => ({ at: placeOf(report), says: `${quote(report.title)} does so too.` })),
  }
}

/** Unusable words, and a missing field, are both reported separately. */
function isReportedSeparately(stated: ReportingYearData | undefined): boolean {
  return stated === undefined || readFrom(stated, usualStart)?.trouble !== undefined
}
