// The year that a progress report is on, and the years on which reports cover each plan by its id.
import {
  type MonthDay,
  type ReportingYear,
  readReportingYear,
  readReportingYearParts,
  usualStart,
  type YearStart,
} from '../../readings/reporting-year.ts'
import type { PartnershipDocument, ProgressReportDocument } from '../../schema/documents.gen.ts'
import type { Documents } from '../documents.ts'
import { guessId, listOf } from '../ids.ts'
import { yearStarts } from './link-profile.ts'

/** A direction moves only the years that begin after it, so an earlier `2019-20` began on 1 April. */
export function readYear(
  stated: ProgressReportDocument['reporting_year'] | undefined,
  { starts, movedOn }: YearStart,
): ReportingYear | undefined {
  if (stated === undefined) return undefined
  const readFrom = (start: MonthDay) =>
    (typeof stated === 'string' ? readReportingYear(stated, start) : readReportingYearParts(stated, start)).value
  const year = readFrom(starts)
  return year !== undefined && movedOn !== undefined && year.from < movedOn.first ? readFrom(usualStart) : year
}

/** For each id of a plan the years of the reports that name it, and no other plan of its kind. */
export function yearsCovered(
  documents: Documents,
  profile: PartnershipDocument | undefined,
): ReadonlyMap<string, readonly ReportingYear[]> {
  const found = new Map<string, ReportingYear[]>()
  const ids = editionIds(documents)
  const starts = yearStarts(profile)
  for (const { covers, reporting_year: stated } of documents['progress-report']) {
    for (const id of new Set(listOf(covers).map((words) => guessId(words, ids)))) {
      const year = id === undefined ? undefined : readYear(stated, starts.loip)
      if (id !== undefined && year !== undefined) found.set(id, [...(found.get(id) ?? []), year])
    }
  }
  return found
}

/** The ids of plans, and of the editions that they list. */
export function editionIds(documents: Documents): string[] {
  const plans = [...documents.loip, ...documents['locality-plan']]
  return [...new Set([...plans, ...plans.flatMap(({ editions }) => listOf(editions))].flatMap(({ id }) => id ?? []))]
}
