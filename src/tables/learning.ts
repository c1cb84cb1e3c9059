// What was learned, from progress reports, reviews and the participation file, by kind.
import type { Context } from '../model/context.ts'
import { isLater } from '../model/editions.ts'
import { listOf } from '../model/ids.ts'
import { findLensItems, findNationalAction, lensItems, lensItemTitle } from '../reference/index.ts'
import type { LearningRow } from '../result/run-result.ts'
import type { LearningEntryData } from '../schema/documents.gen.ts'
import type { Origins } from '../source/origins.ts'
import { reviewNamed, reviewsBy } from './improvement.ts'
import { outcomesNamed, plansInView, spanOf } from './names.ts'

export interface LearningFound {
  readonly data: LearningEntryData
  readonly from: string
}

const order = ['good practice', 'barrier', 'streamlining', 'data sharing', 'key partner']

export function learningOf(context: Context, origins: Origins): LearningRow[] {
  const rows = learningInView(context).map((found) => rowOf(found, context, origins))
  return rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

export function learningInView(context: Context): LearningFound[] {
  const { reports, participation } = context.partnership
  const holders = [
    ...reports
      .filter((report) => !isLater(report, context.asOf))
      .map(({ data, title }) => ({ entries: data.learning, from: title })),
    ...reviewsBy(context).map((review) => ({ entries: review.data.learning, from: reviewNamed(review) })),
    ...participation.map(({ learning }) => ({ entries: learning, from: 'Participation' })),
  ]
  // An entry without `what:` or `kind:` is reported separately.
  const isWhole = ({ kind, what }: Partial<LearningEntryData>) => kind !== undefined && what !== undefined
  return holders.flatMap(({ entries, from }) =>
    listOf(entries)
      .filter(isWhole)
      .map((data) => ({ data, from })),
  )
}

function rowOf({ data, from }: LearningFound, context: Context, origins: Origins): LearningRow {
  const { kind, what, where, evidence, can_be_replicated: canBeReplicated, contact } = data
  return {
    kind,
    what,
    ...(where === undefined ? {} : { where }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(canBeReplicated === undefined ? {} : { canBeReplicated }),
    ...(contact === undefined ? {} : { contact }),
    outcomes: outcomesNamed(listOf(data.outcomes), plansInView(context)),
    touches: listOf(data.touches).map(touchNamed),
    nationalActions: listOf(data.national_action).map((words) => {
      const item = findNationalAction(words)
      return item === undefined ? words : lensItemTitle(item)
    }),
    from,
    ...spanOf({ of: data, key: 'what' }, origins),
  }
}

/** The title of the item or lens that is named, with its list where two lists have it; words that name none, as they are. */
function touchNamed(words: string): string {
  const [item, ...others] = findLensItems(words)
  if (item === undefined) return words
  const title = lensItemTitle(item)
  const isShared = lensItems.filter((other) => other.number !== undefined && lensItemTitle(other) === title).length > 1
  return isShared && others.length === 0 ? `${item.lens.title}: ${title}` : title
}
