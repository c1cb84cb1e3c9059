// Reports ids that outcomes of several plans share, where nothing says which of them is meant.

import { joinOr } from '../../text/join.ts'
import { quote } from '../../text/quote.ts'
import { isBlanket } from '../blanket.ts'
import { idsAt, listOf } from '../ids.ts'
import { type OutcomeScope, outcomeNamed, whichToWrite } from '../outcome-named.ts'
import { asDecided, inAgreement, inAnyPlan, inDelivery, inLoipFirst, inReport, inReview } from '../outcome-scopes.ts'
import type { Partnership } from '../partnership.ts'
import type { ReportProblem } from '../problem.ts'

export function followShared(partnership: Partnership, asOf: string, reportProblem: ReportProblem): void {
  const follow = (of: object, key: string, scope: OutcomeScope) => {
    for (const { words, at } of idsAt(of, key)) {
      const { among } = outcomeNamed(words, scope, partnership)
      if (among.length === 0) continue
      const each = among.map(({ outcome, plan }) => `${quote(outcome.title)} of ${quote(plan.title)}`)
      reportProblem({
        check: 'file-shared-id',
        level: 'note',
        says: `${quote(words)} may be ${joinOr([...new Set(each)])}, so it was counted for none of them.`,
        fix: whichToWrite(among),
        at,
      })
    }
  }
  const any = inAnyPlan(partnership, asOf)
  const { profile, deliveryPlans, participation, reviews, reports, agreements } = partnership
  for (const item of [profile, ...participation].flatMap((holder) => listOf(holder?.contributions)))
    follow(item, 'outcome', asDecided(any, item))
  for (const item of listOf(profile?.information_requests)) follow(item, 'outcome', inLoipFirst(partnership, asOf))
  for (const delivery of deliveryPlans) {
    const scope = inDelivery(delivery, partnership, asOf)
    const isOfNoPlan = listOf(delivery.covers).length === 0
    for (const item of listOf(delivery.contributions))
      follow(item, 'outcome', isOfNoPlan ? asDecided(scope, item) : scope)
    for (const item of [...listOf(delivery.actions), ...listOf(delivery.measures)])
      if (typeof item === 'object') follow(item, 'outcomes', scope)
  }
  for (const review of reviews) follow(review.data, 'outcomes_covered', inReview(review, partnership))
  for (const report of reports)
    for (const item of [...listOf(report.data.measures), ...listOf(report.data.actions)])
      if (typeof item === 'object') follow(item, 'outcomes', inReport(report, partnership, asOf))
  // The rule for section 14(1) reports blanket words.
  for (const agreement of agreements)
    if (!isBlanket(agreement.outcome)) follow(agreement, 'outcome', inAgreement(agreement, partnership))
}
