// The year by which a progress report calls itself, in its title and in the words it was published with.

import type { ProgressReport } from '../../model/partnership.ts'
import { type ReportingYear, readReportingYear } from '../../readings/reporting-year.ts'
import { type Anchor, at } from '../../source/position.ts'

/** The words that name another year than the report's own. */
export function labelsAtOdds({ data, year }: ProgressReport): { readonly place: Anchor; readonly words: string }[] {
  if (!year) return []
  const stated = data.reporting_year
  const published = typeof stated === 'object' ? stated.as_published : undefined
  const inTitle = onlyYear(data.title ?? '')
  return [
    ...(typeof stated === 'object' && published !== undefined && namesAnother(published, year)
      ? [{ place: at(stated, 'as_published'), words: published }]
      : []),
    ...(data.title !== undefined && inTitle !== undefined && namesAnother(inTitle, year)
      ? [{ place: at(data, 'title'), words: data.title }]
      : []),
  ]
}

/** Where the report is called after its own year: in its title, and in the words it was published with. */
export function labelsInOrder(report: ProgressReport): Anchor[] {
  const { data, year } = report
  if (!year) return []
  const odd = labelsAtOdds(report)
  const stated = data.reporting_year
  const published = typeof stated === 'object' ? stated.as_published : undefined
  return [
    ...(onlyYear(data.title ?? '') === undefined ? [] : [at(data, 'title')]),
    ...(typeof stated === 'object' && published !== undefined && readReportingYear(published).value !== undefined
      ? [at(stated, 'as_published')]
      : []),
  ].filter((place) => !odd.some(({ place: { of, key } }) => of === place.of && key === place.key))
}

/** A single year may be the one in which the reporting year begins or the one in which it ends. */
function namesAnother(words: string, year: ReportingYear): boolean {
  const named = readReportingYear(words, year.from.slice(5)).value
  if (named === undefined || (named.from === year.from && named.to === year.to)) return false
  const bare = /^\D*(?<only>\d{4})\D*$/.exec(words)?.groups?.only
  return bare === undefined || !(year.from.startsWith(bare) || year.to.startsWith(bare))
}

const pairOfYears = /(?<![\d/.-])(?<first>\d{4}) ?[-–/] ?(?<second>\d{4}|\d{2})(?![\d/.-])/gu

/** The year in a title that names exactly one: `Report for 2024-25`. */
function onlyYear(title: string): string | undefined {
  const years = [...title.matchAll(pairOfYears)].filter(
    ({ groups }) => groups?.first && groups.second && String(Number(groups.first) + 1).endsWith(groups.second),
  )
  return years.length === 1 ? years[0]?.[0] : undefined
}
