// The contributions of partners as of the day, decided nils included, sorted by partner and then by outcome.

import { type Contribution, contributionsOn } from '../checks/partners/contributions.ts'
import { declaredOf } from '../engine/declared.ts'
import { isStated } from '../model/attestation.ts'
import type { Context } from '../model/context.ts'
import { listOf } from '../model/ids.ts'
import { plansAmong } from '../model/outcome-named.ts'
import { allPlans } from '../model/plans.ts'
import { readPeriodParts } from '../readings/period.ts'
import type { ContributionRow } from '../result/run-result.ts'
import type { ContributionData } from '../schema/documents.gen.ts'
import { type Origins, spanOf } from '../source/origins.ts'
import { rowOf } from '../source/row-of.ts'
import { idAndTitle } from '../text/id-and-title.ts'

export function contributionsOf(context: Context, origins: Origins): ContributionRow[] {
  const contributions = contributionsOn(context)
  const { partnership } = context
  const { partners } = partnership
  const outcomes = allPlans(partnership).flatMap((plan) => plan.outcomes)
  const byPartner = ({ partner }: Contribution) => (partner ? partners.indexOf(partner) : partners.length)
  const byOutcome = ({ outcomes: [first] }: Contribution) => (first ? outcomes.indexOf(first.outcome) : outcomes.length)
  return contributions
    .toSorted((a, b) => byPartner(a) - byPartner(b) || byOutcome(a) - byOutcome(b))
    .map((contribution) => contributionRow(contribution, context.asOf, origins))
}

function contributionRow(contribution: Contribution, asOf: string, origins: Origins): ContributionRow {
  const { data, partner, outcomes, unknown, unclear, backing, isForParticipation } = contribution
  const purposes = listOf(data.purpose)
  const period = periodWords(data)
  const named = [
    ...outcomes.map(({ outcome, plan }) =>
      plan.kind === 'loip' ? idAndTitle(outcome) : `${idAndTitle(outcome)} (${plan.title})`,
    ),
    ...unclear.map(({ words, among }) => `${words}, of ${plansAmong(among)}`),
    ...unknown,
    ...purposes,
  ]
  const row = {
    partner: partner?.names[0] ?? data.partner ?? 'No partner is named',
    for: named.length === 0 && isForParticipation ? ['community participation'] : named,
    ...(data.kind === undefined ? {} : { kind: data.kind }),
    ...(data.amount === undefined ? {} : { amount: data.amount }),
    ...(period === undefined ? {} : { period }),
    ...(isStated(backing) && backing.date.first <= asOf ? { decided: declaredOf(backing, origins) } : {}),
    ...spanOf({ of: data }, origins),
  }
  return rowOf(row, data)
}

/** The period in the words of the file. */
function periodWords({ period }: ContributionData): string | undefined {
  return typeof period === 'object' ? readPeriodParts(period).words : period
}
