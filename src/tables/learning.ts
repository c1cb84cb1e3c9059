// What was learned, from progress reports, reviews and participation files, sorted by kind.

import type { Context } from '../model/context.ts'
import { isLater } from '../model/editions.ts'
import { listOf } from '../model/ids.ts'
import type { OutcomeScope } from '../model/outcome-named.ts'
import { inAnyPlan, inReport, inReview } from '../model/outcome-scopes.ts'
import { findLensItems, findNationalAction, lensItems, lensItemTitle } from '../reference/index.ts'
import type { LearningRow } from '../result/run-result.ts'
import type { LearningEntryData } from '../schema/documents.gen.ts'
import { type Origins, spanOf } from '../source/origins.ts'
import { rowOf } from '../source/row-of.ts'
import { reviewNamed, reviewsInView } from './improvement.ts'
import { outcomesNamed } from './names.ts'

interface LearningInView {
  readonly data: LearningEntryData
  /** The document that it is from, named. */
  readonly from: string
  readonly scope: OutcomeScope
}

const order = ['good practice', 'barrier', 'streamlining', 'data sharing', 'key partner']

export function learningOf(context: Context, origins: Origins): LearningRow[] {
  const rows = learningInView(context).map((entry) => learningRow(entry, context, origins))
  return rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** Complete entries of reports and reviews up to the day, and of participation files. */
export function learningInView(context: Context): LearningInView[] {
  const { partnership, asOf } = context
  const { reports, participation } = partnership
  const inAny = inAnyPlan(partnership, asOf)
  const holders = [
    ...reports
      .filter((report) => !isLater(report, asOf))
      .map((report) => ({
        entries: report.data.learning,
        from: report.title,
        scope: inReport(report, partnership, asOf),
      })),
    ...reviewsInView(context).map((review) => ({
      entries: review.data.learning,
      from: reviewNamed(review),
      scope: review.plans.length === 0 ? inAny : inReview(review, partnership),
    })),
    ...participation.map(({ learning }) => ({ entries: learning, from: 'Participation', scope: inAny })),
  ]
  // An entry without one of these is reported separately.
  const isComplete = ({ kind, what }: Partial<LearningEntryData>) => kind !== undefined && what !== undefined
  return holders.flatMap(({ entries, from, scope }) =>
    listOf(entries)
      .filter(isComplete)
      .map((data) => ({ data, from, scope })),
  )
}

function learningRow({ data, from, scope }: LearningInView, context: Context, origins: Origins): LearningRow {
  const { kind, what, where, evidence, can_be_replicated: canBeReplicated, contact } = data
  const row = {
    kind,
    what,
    ...(where === undefined ? {} : { where }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(canBeReplicated === undefined ? {} : { canBeReplicated }),
    ...(contact === undefined ? {} : { contact }),
    outcomes: outcomesNamed(listOf(data.outcomes), scope, context.partnership),
    touches: listOf(data.touches).map(touchNamed),
    nationalActions: listOf(data.national_action).map((words) => {
      const item = findNationalAction(words)
      return item === undefined ? words : lensItemTitle(item)
    }),
    from,
    ...spanOf({ of: data, key: 'what' }, origins),
  }
  return rowOf(row, data)
}

/**
 * The title of the lens or item that the words name, after its lens where they pick one of several items of that title.
 */
function touchNamed(words: string): string {
  const [item, ...others] = findLensItems(words)
  if (item === undefined) return words
  const title = lensItemTitle(item)
  const isShared = lensItems.filter((other) => other.number !== undefined && lensItemTitle(other) === title).length > 1
  return isShared && others.length === 0 ? `${item.lens.title}: ${title}` : title
}
