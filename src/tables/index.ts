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

export function tablesOf(context: Context, origins: Origins) {
  return {
    crosswalk: crosswalk(context, origins),
    plans: plansOf(context, origins),
    reports: reportsOf(context, origins),
    reviews: reviewsOf(context, origins),
    localities: localitiesOf(context),
    stopped: stoppedOf(context, origins),
    measures: measuresOf(context, origins),
    actions: actionsOf(context, origins),
    contributions: contributionsOf(context, origins),
    lenses: lensesOf(context),
    learning: learningOf(context, origins),
    improvement: improvementOf(context, origins),
    principles: principlesOf(context, origins),
  }
}
