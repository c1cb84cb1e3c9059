// Progress reports that are missing, or not published: s.8(1) and s.12(1). The Act sets no deadline, so the level
// depends on how long ago the year ended.

import type { Fault } from '../../engine/rule.ts'
import { reportsOn } from '../../model/editions.ts'
import type { Partnership, Plan, ProgressReport } from '../../model/partnership.ts'
import { notYet, placeOfPublication, stageOf } from '../../model/publication.ts'
import { addDays, addMonths, type IsoDate } from '../../readings/calendar.ts'
import type { ReportingYear } from '../../readings/reporting-year.ts'
import { quote } from '../../readings/stated.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAnd } from '../../text/join.ts'
import { isReportOf, type OwedYear, yearsOwed } from './years-owed.ts'

/**
 * `expected`: the deadline of the guidance has not passed. `late`: it has. `missing`: the next year has ended too,
 * which is our own limit. `first`: the plan was published during the year. `was late`: published after the deadline.
 */
type Weight = 'expected' | 'late' | 'missing' | 'first' | 'was late'

interface Reporting {
  readonly plan: Plan
  readonly partnership: Partnership
  readonly asOf: IsoDate
  /** How a sentence calls the report: `LOIP progress report`. */
  readonly what: string
  /** The deadline of the guidance, in months from the end of the year. */
  readonly deadlineMonths: number
}

export function* reportsNotSeen(reporting: Reporting): Iterable<Fault> {
  const { plan, partnership, asOf, what, deadlineMonths } = reporting
  const reports = reportsOn(plan, partnership, asOf)
  // It is not known when the plan ended, or which year a report is on, so a missing report may not be owed.
  const isOpen = plan.status === 'superseded' || reports.some(({ year }) => year === undefined)
  const absent = new Map<Weight, ReportingYear[]>()
  for (const owed of yearsOwed(reporting)) {
    const weight = weightOf(owed, asOf, deadlineMonths)
    const mine = reports.filter((report) => isReportOf(report, owed.year))
    const published = mine.filter((report) => ['published', 'unreadable', 'superseded'].includes(stageOf(report, asOf)))
    const unpublished = mine.at(-1)
    if (published.length > 0) {
      if (published.every((report) => isAfter(report, lastDay(owed.year, deadlineMonths)))) add('was late', owed.year)
    } else if (unpublished) {
      const says = `${unpublishedWords(unpublished, asOf)}${weightWords(weight, [owed.year], deadlineMonths)}.`
      const fix = 'Add published_on: with the day on which the report was published.'
      const place = placeOfPublication(unpublished, 'published_on')
      yield { at: place, says, fix, lacks: 'content', ...verdictFor(weight, unpublished.partial, deadlineMonths) }
    } else add(weight, owed.year)
  }
  for (const [weight, years] of absent) {
    const says = absentWords(weight, years, what, deadlineMonths)
    yield {
      at: { of: plan.data, key: 'title' },
      says,
      lacks: 'document',
      ...verdictFor(weight, isOpen, deadlineMonths),
    }
  }

  function add(weight: Weight, year: ReportingYear): void {
    absent.set(weight, [...(absent.get(weight) ?? []), year])
  }
}

function weightOf({ year, partial }: OwedYear, asOf: IsoDate, deadlineMonths: number): Weight {
  if (partial) return 'first'
  if (asOf <= lastDay(year, deadlineMonths)) return 'expected'
  return asOf <= lastDay(year, 12) ? 'late' : 'missing'
}

function verdictFor(weight: Weight, isOpen: boolean, months: number): Pick<Fault, 'verdict' | 'duty' | 'fix'> {
  const caution = `The Act sets no date; the ${months} months of the guidance are from memory.`
  if (weight === 'expected') return { verdict: 'pending' }
  if (weight === 'first') return { verdict: 'remark', fix: 'Nothing has to change.' }
  if (weight === 'was late') return { verdict: 'remark', fix: `Nothing has to change. ${caution}` }
  if (weight === 'late')
    return { duty: 'g-report-deadline', fix: `Publish it, and add published_on: to its file. ${caution}` }
  return isOpen ? { verdict: 'not-shown' } : {}
}

/** The last day of a span of months that starts when the year ends: six months from 30 June end on 31 December. */
function lastDay(year: ReportingYear, months: number): IsoDate {
  return addDays(addMonths(addDays(year.to, 1), months), -1)
}

function isAfter({ publishedOn }: ProgressReport, day: IsoDate): boolean {
  return publishedOn !== undefined && publishedOn.first > day
}

function unpublishedWords(report: ProgressReport, asOf: IsoDate): string {
  const said = stageOf(report, asOf) === 'undated' ? 'does not say when it was published' : notYet(report)
  return `${quote(report.title)} ${said}`
}

function absentWords(weight: Weight, years: readonly ReportingYear[], what: string, deadlineMonths: number): string {
  const when = `for ${yearsInWords(years)}`
  if (weight === 'was late') return `The ${what} ${when} came out later than guidance looks for it.`
  if (weight === 'expected') return `The ${what} ${when} is not here yet${weightWords(weight, years, deadlineMonths)}.`
  return `No ${what} ${when} is in these files${weightWords(weight, years, deadlineMonths)}.`
}

function weightWords(weight: Weight, years: readonly ReportingYear[], deadlineMonths: number): string {
  if (weight === 'first')
    return `; the plan first appeared ${years.length === 1 ? 'during that year' : 'in one of them'}`
  const [only] = years
  if (only === undefined || (weight !== 'expected' && weight !== 'late')) return ''
  return `; guidance looks for it by ${dayInWords(lastDay(only, deadlineMonths))}`
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
