// What partners put in: every contribution that is there on the day, a decided nil included, by partner and then by outcome.

import { type Contribution, contributionsOn } from '../checks/partners/contributions.ts'
import { isStated } from '../model/attestation.ts'
import type { Context } from '../model/context.ts'
import { listOf } from '../model/ids.ts'
import type { Outcome } from '../model/partnership.ts'
import { readPeriodParts } from '../readings/period.ts'
import type { ContributionRow } from '../result/run-result.ts'
import type { ContributionData } from '../schema/documents.gen.ts'
import type { Origins } from '../source/origins.ts'
import { declaredOf } from './declared.ts'

export function contributionsOf(context: Context, origins: Origins): ContributionRow[] {
  const contributions = contributionsOn(context)
  const { partners, loips, localityPlans } = context.partnership
  const outcomes = [...loips, ...localityPlans].flatMap((plan) => plan.outcomes)
  const byPartner = ({ partner }: Contribution) => (partner ? partners.indexOf(partner) : partners.length)
  const byOutcome = ({ outcomes: [first] }: Contribution) => (first ? outcomes.indexOf(first.outcome) : outcomes.length)
  return contributions
    .toSorted((a, b) => byPartner(a) - byPartner(b) || byOutcome(a) - byOutcome(b))
    .map((contribution) => rowOf(contribution, context.asOf, origins))
}

function rowOf(contribution: Contribution, asOf: string, origins: Origins): ContributionRow {
  const { data, partner, outcomes, unknown, backing, isForParticipation } = contribution
  const purposes = listOf(data.purpose)
  const period = periodIn(data)
  const place = origins.place({ of: data })
  const named = [
    ...outcomes.map(({ outcome, plan }) =>
      plan.kind === 'loip' ? nameOf(outcome) : `${nameOf(outcome)} (${plan.title})`,
    ),
    ...unknown,
    ...purposes,
  ]
  return {
    partner: partner?.names[0] ?? data.partner ?? 'No partner is named',
    for: named.length === 0 && isForParticipation ? ['community participation'] : named,
    ...(data.kind === undefined ? {} : { kind: data.kind }),
    ...(data.amount === undefined ? {} : { amount: data.amount }),
    ...(period === undefined ? {} : { period }),
    ...(isStated(backing) && backing.date.first <= asOf ? { decided: declaredOf(backing, origins) } : {}),
    ...(place ? { span: origins.span(place) } : {}),
  }
}

function nameOf({ id, title }: Outcome): string {
  return id === title ? title : `${id}: ${title}`
}

/** In the words of the file. */
function periodIn({ period }: ContributionData): string | undefined {
  return typeof period === 'object' ? readPeriodParts(period).words : period
}
