// Progress reports that are published, missing, or not published: s.8(1) and s.12(1). The Act sets no day for them, so this
// tool allows the twelve months that follow the year.

import {
  type Fault,
  type Fix,
  type NotCalledFor,
  type Reason,
  shows,
  type Unknown,
  unknown,
  type Yielded,
} from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import type { AsOf } from '../../model/context.ts'
import { isLater, reportsOn } from '../../model/editions.ts'
import type { Partnership, Plan, ProgressReport } from '../../model/partnership.ts'
import { notYet, placeOfPublication, publicationGiven, stagedName, stageOf } from '../../model/publication.ts'
import { addDays, addMonths, type IsoDate } from '../../readings/calendar.ts'
import type { ReportingYear } from '../../readings/reporting-year.ts'
import { quote } from '../../readings/stated.ts'
import type { Anchor } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAnd, joinOr } from '../../text/join.ts'
import { dayToWrite } from '../plans/in-force.ts'
import { type LineOwed, lineOwed, linesBefore, type Published } from './lines-owed.ts'
import { yearGiven } from './reporting-years.ts'
import { isReportOf, type OwedYear, owesReports, yearRunning, yearsNotKnown, yearsOwed } from './years-owed.ts'

/**
 * `expected`: the next year has not ended, which is our own limit. `missing`: it has. `first`: the plan was published
 * during the year. `last`: another plan took its place during the year. `listed`: the edition of that time is only listed, and its
 * reports may be where its file is.
 */
type Weight = 'expected' | 'missing' | 'first' | 'last' | 'listed'

/** How long a report is waited for after the end of its year. No enactment says it; guidance was not read on it. */
const monthsAllowed = 12
/** A year that is a month longer or shorter is a slip in its days, which s.8(3) and s.12(3) tell. */
const monthsOfOneYear = 14
const lastDayOfAll = '9999-12-31'

interface Reporting extends AsOf {
  readonly plan: Plan
  /** How a sentence calls the report: `LOIP progress report`. */
  readonly what: string
  /** Whether the Act asks for reports on a plan. */
  isUnder(plan: Plan): true | NotCalledFor | Unknown
}

export function* reportsOwed(reporting: Reporting): Iterable<Yielded> {
  const { plan, isUnder } = reporting
  const under = isUnder(plan)
  const owes = under === true ? owesReports(reporting) : under
  if (owes === true) yield* reportsOnYears(reporting)
  else yield owes
  if (under !== true) return
  for (const line of linesBefore(reporting, (other) => isUnder(other) === true)) {
    const on = { ...reporting, plan: line.plan }
    yield* yearsNotKnown(on)
    yield* reportsSeen(line, on)
  }
}

function* reportsOnYears(reporting: Reporting): Iterable<Yielded> {
  const { plan } = reporting
  yield* yearsNotKnown(reporting)
  const found = [...reportsSeen(lineOwed(reporting), reporting)]
  yield* found
  if (plan.status === 'superseded') {
    yield unknown(
      `Whether more reports are due on ${quote(plan.title)} cannot be told: it is superseded, and these files do not say since when. Add the file of the plan that took its place.`,
    )
    return
  }
  // A report on the year in which the plan first appeared decides nothing.
  if (found.some((one) => !('verdict' in one) || one.verdict !== 'remark')) return
  const year = yearRunning(reporting)
  if (year !== undefined)
    yield {
      at: { of: plan.data, key: 'title' },
      says: `The reporting year ${year.label} ends on ${dayInWords(year.to)}, so the ${reportOn([quote(plan.title)], reporting)} for it is not due yet.`,
      fix: { says: 'Nothing has to be added before that day.' },
      verdict: 'pending',
    }
}

/** How a sentence calls a report on the plan of a year. That of the LOIP is named where there are several. */
function reportOn(names: readonly string[], { what, plan }: Reporting, isOnlyOne = plan.kind === 'loip'): string {
  return isOnlyOne || names.length === 0 ? what : `${what} on ${joinOr(names)}`
}

interface Absent {
  readonly weight: Weight
  readonly on: readonly Published[]
  readonly years: ReportingYear[]
}

/** What the files hold of a report on each year that is owed. */
function* reportsSeen(line: LineOwed, reporting: Reporting): Iterable<Yielded> {
  const { plan, partnership, asOf } = reporting
  const reports = reportsOn(plan, partnership, asOf)
  // Where it is not known which year a report is on, none may be missing.
  const isOpen = reports.some(({ year }) => year === undefined)
  const absentYears: Absent[] = []
  const owedYears = yearsOwed(line, reporting).map((owed) => ({ owed, weight: weightOf(owed, asOf) }))
  const isOut = (report: ProgressReport) => publicationOf(report, asOf).length > 0
  const yearOf = oneYearEach(
    reports.filter((report) => isOut(report) && isOnOne(report)),
    owedYears,
  )
  let isSeen = false
  for (const { owed, weight } of owedYears) {
    const all = reports.filter((report) => isReportOf(report, owed.year))
    const mine = all.filter((report) => !yearOf.has(report) || yearOf.get(report) === owed)
    const [elsewhere] = all.filter((report) => !mine.includes(report))
    const published = mine.filter(isOut)
    const open = mine.find((report) => ['unreadable', 'superseded'].includes(stageOf(report, asOf)))
    const unpublished = mine.at(-1)
    const onTheYear = published.filter(isOnOne)
    const later =
      mine.length > 0 ? undefined : reportsLater(plan, partnership, asOf).find((one) => isReportOf(one, owed.year))
    if (onTheYear.length > 0) {
      isSeen = true
      yield shows(...onTheYear.flatMap((report) => [...yearGiven(report), ...publicationOf(report, asOf)]))
    } else if (published.length > 0) yield* published.map(onSeveralYears)
    else if (later) yield weighed(stillToCome(later, asOf), weight, later.partial)
    else if (open) yield unknown(dayNotGiven(open, asOf))
    else if (unpublished) {
      const fault = {
        at: placeOfPublication(unpublished, 'published_on'),
        ...notPublished(unpublished, asOf, weightWords(weight, [owed.year], { line, on: owed.on })),
        fix: publishIt(unpublished, asOf),
      }
      yield weighed(fault, weight, unpublished.partial)
    } else if (elsewhere && (weight === 'missing' || weight === 'listed'))
      yield forOneOfTwo(
        elsewhere,
        owedYears.flatMap(({ owed: { year } }) => (isReportOf(elsewhere, year) ? [year] : [])),
      )
    else if (!owed.isOpen) add(weight, owed)
  }
  for (const { weight, on, years } of absentYears) {
    const names = on.map(({ name }) => name)
    const what = reportOn(names, reporting, plan.kind === 'loip' && line.editions.length < 2)
    const fault: Fault = {
      at: on[0]?.at ?? { of: plan.data, key: 'title' },
      says: absentWords(weight, years, what, { line, on }),
      lacks: 'document',
      ...(names[0] ? { about: names[0] } : {}),
      ...(on.some((one) => one.plan?.partial) ? { inPartial: true } : {}),
    }
    // What the edition in force has is shown: of one that is only listed this notes what is not here.
    yield weight === 'listed' && isSeen
      ? { ...weighed(fault, weight, isOpen), verdict: 'remark' }
      : weighed(fault, weight, isOpen)
    if (weight === 'first' && years.length > 1)
      yield unknown({
        says: `Whether a report is due on ${yearsInWords(years.slice(1))} cannot be told: the day on which ${names[0] ?? quote(plan.title)} first appeared is not known well enough. Write the whole day.`,
        ...dayToWrite(on[0]),
      })
  }

  function add(weight: Weight, { year, on }: OwedYear): void {
    const alike = absentYears.find(
      (other) =>
        other.weight === weight && other.on.length === on.length && other.on.every((one, index) => one === on[index]),
    )
    if (alike) alike.years.push(year)
    else absentYears.push({ weight, on, years: [year] })
  }
}

/** Those whose day of publication is still to come. */
function reportsLater(plan: Plan, partnership: Partnership, asOf: IsoDate): readonly ProgressReport[] {
  return reportsOn(plan, partnership, lastDayOfAll).filter((report) => isLater(report, asOf))
}

function stillToCome(report: ProgressReport, asOf: IsoDate): Fault {
  return {
    at: placeOfPublication(report, 'published_on'),
    says: `${quote(report.title)} gives ${quote(String(report.data.published_on))} as its day of publication, which is after ${dayInWords(asOf)}.`,
    fix: { says: 'Look whether that day is right. Once the report is published, nothing has to change.' },
  }
}

function isOnOne({ year }: ProgressReport): boolean {
  return year === undefined || !isOnSeveral(year)
}

interface Weighed {
  readonly owed: OwedYear
  readonly weight: Weight
}

const heaviestFirst: readonly Weight[] = ['missing', 'listed', 'expected', 'last', 'first']

/**
 * The year that each of these reports counts for. One of twelve months may lie half in one year and half in the next, and is a report for
 * one of them at most: as many years as can be have a report, those first for which one is looked for most.
 */
function oneYearEach(
  reports: readonly ProgressReport[],
  years: readonly Weighed[],
): ReadonlyMap<ProgressReport, OwedYear> {
  const found = new Map<ProgressReport, OwedYear>()
  const give = (owed: OwedYear, tried: Set<ProgressReport>): boolean => {
    for (const report of reports) {
      if (tried.has(report) || !isReportOf(report, owed.year)) continue
      tried.add(report)
      const taken = found.get(report)
      if (taken !== undefined && !give(taken, tried)) continue
      found.set(report, owed)
      return true
    }
    return false
  }
  for (const weight of heaviestFirst) for (const one of years) if (one.weight === weight) give(one.owed, new Set())
  // A second report on a year takes nothing from another.
  for (const report of reports) {
    const on = years.filter(({ owed }) => isReportOf(report, owed.year))
    if (!found.has(report) && on.length > 1 && on[0]) found.set(report, on[0].owed)
  }
  return found
}

function forOneOfTwo(report: ProgressReport, years: readonly ReportingYear[]): Fault {
  const which = joinAnd(years.map(({ label }) => label))
  return {
    at: { of: report.data, key: 'reporting_year' },
    says: `${quote(report.title)} is on ${quote(report.yearWords)}, which lies half in each of ${which}, so it is a report for one of them at most, and none for the other is in these files.`,
    fix: { says: 'Say in the report on which days its year begins and ends, and add the report for the other year.' },
    verdict: 'not-shown',
  }
}

function isOnSeveral({ from, to }: ReportingYear): boolean {
  return to > addMonths(from, monthsOfOneYear)
}

/** The Act asks for a report for each year, and does not say whether one can be that for two of them. */
function onSeveralYears(report: ProgressReport): Fault {
  return {
    at: { of: report.data, key: 'reporting_year' },
    says: `${quote(report.title)} is on ${quote(report.yearWords)}, which is more than one year. Whether it is a report for each of them is for people to judge.`,
    fix: { says: 'Look whether there is a report for each year, and add it.' },
    verdict: 'for-people',
  }
}

/** The place that says that a report was published; none of one that is not. */
function publicationOf(report: ProgressReport, asOf: string): Anchor[] {
  const stage = stageOf(report, asOf)
  const isPublished = stage === 'published' || (stage === 'superseded' && report.publishedOn !== undefined)
  return isPublished ? publicationGiven(report).slice(0, 1) : []
}

function dayNotGiven(report: ProgressReport, asOf: string): Reason {
  const title = quote(report.title)
  return stageOf(report, asOf) === 'unreadable'
    ? `${title} gives a day of publication that cannot be read.`
    : {
        says: `Whether ${title} was published cannot be told: it is superseded, and no day of its publication is in these files. Add it.`,
        write: 'published_on: <day>',
        into: report.data,
      }
}

function weightOf({ year, partial, isLast, isOfListed }: OwedYear, asOf: IsoDate): Weight {
  if (partial) return 'first'
  if (isLast) return 'last'
  if (asOf <= lastDayAllowed(year)) return 'expected'
  return isOfListed ? 'listed' : 'missing'
}

function publishIt(report: ProgressReport, asOf: string): Fix {
  return stageOf(report, asOf) === 'undated'
    ? {
        says: 'Say on which day the report was published. If it was not, publish it first.',
        write: 'published_on: <day>',
      }
    : { says: 'Once the report is published, write down the day, and take away the word that says it is not.' }
}

function weighed(fault: Fault, weight: Weight, isOpen: boolean): Fault {
  if (weight === 'expected')
    return { ...fault, verdict: 'pending', fix: fault.fix ?? { says: 'When it is published, add it to these files.' } }
  if (weight === 'first' || weight === 'last')
    return { ...fault, verdict: 'remark', fix: { says: 'Nothing has to change.' } }
  if (weight === 'listed')
    return { ...fault, verdict: 'not-shown', fix: { says: 'If there are such reports, add them to these files.' } }
  return isOpen ? { ...fault, verdict: 'not-shown' } : fault
}

function lastDayAllowed(year: ReportingYear): IsoDate {
  return addDays(addMonths(addDays(year.to, 1), monthsAllowed), -1)
}

function notPublished(report: ProgressReport, asOf: string, more: string): Omit<Fault, 'at'> {
  if (stageOf(report, asOf) === 'undated') return absent(report, `does not say when it was published${more}`)
  const predicate = `${notYet(report)}${more}`
  return { ...absent(report, predicate), says: `${stagedName(report)} ${predicate}.` }
}

function absentWords(weight: Weight, years: readonly ReportingYear[], what: string, of: OfYears): string {
  const when = `for ${yearsInWords(years)}`
  if (weight === 'expected') return `The ${what} ${when} is not here yet${weightWords(weight, years, of)}.`
  return `No ${what} ${when} is in these files${weightWords(weight, years, of)}.`
}

function weightWords(weight: Weight, years: readonly ReportingYear[], { line, on }: OfYears): string {
  const during = years.length === 1 ? 'during that year' : 'in one of them'
  if (weight === 'first') return `; the plan first appeared ${during}`
  if (weight === 'last') return `; ${joinAnd(line.followers.map(({ title }) => quote(title)))} took its place ${during}`
  if (weight === 'listed') return `; ${onlyListedWords(on)}`
  const [only] = years
  if (only !== undefined && weight === 'missing' && isChangeIn(on, only))
    return '; the second took the place of the first during that year'
  if (only === undefined || weight !== 'expected') return ''
  return `; the Act sets no day, and this tool waits until ${dayInWords(lastDayAllowed(only))}`
}

function onlyListedWords(on: readonly Published[]): string {
  const names = on.filter(({ plan }) => plan === undefined).map(({ name }) => name)
  if (names.length === on.length && names.length === 1)
    return 'the edition of that time is only listed, and has no file here'
  return `${joinAnd(names)} ${names.length === 1 ? 'is only listed, and has' : 'are only listed, and have'} no file here`
}

interface OfYears {
  readonly line: LineOwed
  readonly on: readonly Published[]
}

function isChangeIn([first, second, ...more]: readonly Published[], { from, to }: ReportingYear): boolean {
  const day = first?.until
  return (
    second !== undefined &&
    more.length === 0 &&
    day !== undefined &&
    day === second.from &&
    day.first > from &&
    day.last <= to
  )
}

/** `2017-18`, `2017-18 and 2019-20`, `2017-18 to 2020-21 and 2022-23`. */
function yearsInWords(years: readonly ReportingYear[]): string {
  const runs: ReportingYear[][] = []
  for (const year of years) {
    const last = runs.at(-1)
    if (last?.at(-1) && addDays(last.at(-1)?.to ?? '', 1) === year.from) last.push(year)
    else runs.push([year])
  }
  return joinAnd(
    runs.flatMap((run) =>
      run.length < 3 ? run.map(({ label }) => label) : [`${run[0]?.label} to ${run.at(-1)?.label}`],
    ),
  )
}
