// Outcomes that were closed or replaced: what a partnership stopped, and why.
import type { Context } from '../model/context.ts'
import { plansInView } from '../model/editions.ts'
import { inSuccessors } from '../model/outcome-scopes.ts'
import type { Outcome, Plan } from '../model/partnership.ts'
import type { StoppedRow } from '../result/run-result.ts'
import { type Origins, spanOf } from '../source/origins.ts'
import { rowOf } from '../source/row-of.ts'
import { idAndTitle } from '../text/id-and-title.ts'
import { outcomesNamed, planNamed } from './names.ts'

export function stoppedOf(context: Context, origins: Origins): StoppedRow[] {
  const plans = plansInView(context)
  return plans.flatMap((plan) =>
    plan.outcomes.flatMap((outcome) =>
      outcome.status === 'current' ? [] : [stoppedRow(outcome, plan, context, origins)],
    ),
  )
}

function stoppedRow(outcome: Outcome, plan: Plan, { partnership, asOf }: Context, origins: Origins): StoppedRow {
  const { closed } = outcome.data
  const { reason, on } = typeof closed === 'object' ? closed : { reason: closed, on: undefined }
  const row: StoppedRow = {
    plan: planNamed(plan),
    outcome: idAndTitle(outcome),
    how: outcome.status === 'replaced' ? 'replaced' : 'closed',
    replacedBy: outcomesNamed(outcome.replacedBy, inSuccessors(plan, partnership, asOf), partnership),
    ...(reason === undefined ? {} : { reason }),
    ...(on === undefined ? {} : { on }),
    ...spanOf({ of: outcome.data, key: 'title' }, origins),
  }
  return rowOf(row, outcome.data)
}
