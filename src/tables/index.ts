// All tables of the result. They hold what the files hold, whatever the duties say.
import type { Context } from '../model/context.ts'
import type { Origins } from '../source/origins.ts'
import { actionsOf } from './actions.ts'
import { contributionsOf } from './contributions.ts'
import { crosswalk } from './crosswalk.ts'
import { improvementOf } from './improvement.ts'
import { learningOf } from './learning.ts'
import { lensesOf } from './lenses.ts'
import { measuresOf } from './measures.ts'
import { localitiesOf, plansOf, reportsOf } from './plans.ts'
import { principlesOf } from './principles.ts'
import { reviewsOf } from './reviews.ts'
import { stoppedOf } from './stopped.ts'

/** `rowOnly`: only the tables that an audit counts in its row of a partnership (audit/row.ts); the others are empty. */
export function tablesOf(context: Context, origins: Origins, rowOnly = false) {
  const detail = <Row>(table: (context: Context, origins: Origins) => readonly Row[]): readonly Row[] =>
    rowOnly ? [] : table(context, origins)
  return {
    crosswalk: crosswalk(context, origins),
    plans: plansOf(context, origins),
    reports: reportsOf(context, origins),
    reviews: detail(reviewsOf),
    localities: localitiesOf(context),
    stopped: detail(stoppedOf),
    measures: detail(measuresOf),
    actions: detail(actionsOf),
    contributions: detail(contributionsOf),
    lenses: lensesOf(context),
    learning: learningOf(context, origins),
    improvement: detail(improvementOf),
    principles: detail(principlesOf),
  }
}
