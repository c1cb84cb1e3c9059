// What stands in the timeline: a row for each edition of a plan, each progress report and each review, with its words.

import type { Days, PlanRow, ReportRow, ReviewRow, RunResult } from '../../result/run-result.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAnd } from '../../text/join.ts'
import { planWord } from '../words/crosswalk.ts'
import { countOf, sentence } from '../words/words.ts'

/** How a bar is drawn; the words of the row say it too. */
export type BarKind = 'current' | 'earlier' | 'unpublished' | 'covered'

export interface TimelineRow {
  readonly group: string
  /** For the drawing: `Our Strathexample 2024-34: current edition, 2024-34, published 27 June 2024`. */
  readonly label: string
  /** The same in a whole sentence, and how exactly it is known. */
  readonly words: string
  readonly bar?: { readonly kind: BarKind; readonly from: string; readonly to: string }
  readonly mark?: { readonly kind: 'published' | 'review'; readonly days: Days }
}

export type Timed = Pick<RunResult, 'plans' | 'reports' | 'reviews' | 'labels' | 'asOf'>

export function timelineRows(run: Timed): TimelineRow[] {
  const { plans, reports, reviews } = run
  return [
    ...plans.map((plan) => planRow(plan, run)),
    ...reports.map((report) => reportRow(report, run)),
    ...reviews.map((review) => reviewRow(review, run)),
  ]
}

function planRow(plan: PlanRow, { labels, asOf }: Timed): TimelineRow {
  const isLoip = plan.kind === 'loip'
  const word = planWord(plan, labels)
  const { kind, says } = editionOf(plan, asOf)
  const { published, publishedOn, period, starts, ends, endsAs } = plan
  const from = starts ?? published?.first
  const told = [
    says,
    period ?? (ends === undefined ? 'no period given here' : 'the periods of its outcomes'),
    ...(publishedOn === undefined ? [] : [`published ${publishedOn}`]),
  ]
  const last = ends === undefined ? '' : `; it ${ends < asOf ? 'ended' : 'ends'} ${endsAs ?? `by ${dayInWords(ends)}`}`
  return {
    group: isLoip || plan.notForALocality ? word : (labels.locality_plan ?? 'Locality plans'),
    label: `${plan.title}: ${told.join(', ')}`,
    words: sentence(`${word} “${plan.title}”: ${told.join(', ')}${last}`),
    ...(ends !== undefined && from !== undefined && from <= ends ? { bar: { kind, from, to: ends } } : {}),
    ...(published === undefined ? {} : { mark: { kind: 'published', days: published } }),
  }
}

function editionOf({ isCurrent, status, published }: PlanRow, asOf: string): { kind: BarKind; says: string } {
  if (isCurrent) return { kind: 'current', says: 'current edition' }
  if (status === 'draft') return { kind: 'unpublished', says: 'draft' }
  if (status === 'consultation') return { kind: 'unpublished', says: 'for consultation' }
  if (published === undefined) return { kind: 'unpublished', says: 'no day of publication here' }
  if (published.first > asOf) return { kind: 'unpublished', says: 'still to be published' }
  return { kind: 'earlier', says: 'earlier edition' }
}

function reportRow(report: ReportRow, { asOf }: Timed): TimelineRow {
  const { title, year, covered, published, publishedOn, isPublished, covers } = report
  const name = title.includes(year) ? title : `${title}, ${year}`
  const out = isPublished && publishedOn !== undefined ? `published ${publishedOn}` : notOut(report, asOf)
  const days = covered === undefined ? '' : ` (${dayInWords(covered.first)} to ${dayInWords(covered.last)})`
  return {
    group: 'Progress reports',
    label: `${name}: on ${coversInShort(covers)}, ${out}`,
    words: sentence(`Progress report “${title}”, for ${year}${days}, on ${joinAnd(covers)}: ${out}`),
    ...(covered === undefined ? {} : { bar: { kind: 'covered', from: covered.first, to: covered.last } }),
    ...(published === undefined ? {} : { mark: { kind: 'published', days: published } }),
  }
}

function notOut({ published, publishedOn }: ReportRow, asOf: string): string {
  if (published === undefined || publishedOn === undefined) return 'no day of publication here'
  return published.first > asOf ? `to be published ${publishedOn}` : `not published, dated ${publishedOn}`
}

/** All the names stand in the words. */
function coversInShort(covers: readonly string[]): string {
  const others = covers.filter((name) => name !== 'LOIP')
  if (others.length < 2) return covers.length === 0 ? 'no plan that is named' : joinAnd(covers)
  return joinAnd([...(covers.length > others.length ? ['LOIP'] : []), countOf(others.length, 'locality plan')])
}

function reviewRow({ title, plans, date, days, decision, revisionAdopted }: ReviewRow, { asOf }: Timed): TimelineRow {
  const name = plans.length === 0 ? title : `${title}, ${joinAnd(plans)}`
  const when = date === undefined ? 'no day given here' : date
  const told = [
    when,
    ...(days !== undefined && days.first > asOf ? ['still to come'] : []),
    ...(decision === undefined ? [] : [`decision: ${decision}`]),
    ...(revisionAdopted === undefined ? [] : [revisionAdopted ? 'revision adopted' : 'revision not adopted']),
  ]
  return {
    group: 'Reviews',
    label: `${name}: ${told.join(', ')}`,
    words: sentence(`${name}: ${told.join(', ')}`),
    ...(days === undefined ? {} : { mark: { kind: 'review', days } }),
  }
}
