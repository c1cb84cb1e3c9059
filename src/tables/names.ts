// What the tables share: which plans are in view, and how plans, outcomes and partners are named.

import { isForALocality } from '../model/editions.ts'
import { listOf } from '../model/ids.ts'
import { type OutcomeScope, outcomeNamed, plansAmong } from '../model/outcome-named.ts'
import type { Partnership, Plan } from '../model/partnership.ts'
import type { Plans } from '../model/plans.ts'
import type { PlanNamed } from '../result/run-result.ts'
import type { TextsData } from '../schema/documents.gen.ts'
import { idAndTitle } from '../text/id-and-title.ts'
import { joinNamed } from '../text/join.ts'

export function planNamed(plan: Plan): PlanNamed {
  const { kind, id, title } = plan
  return { kind, ...notForALocality(plan), id, title }
}

/** What a locality plan is for, when its own file says that it is not for a locality; `{}` for any other plan. */
export function notForALocality(plan: Plan): Pick<PlanNamed, 'notForALocality'> {
  if (isForALocality(plan)) return {}
  const isForAGroup = plan.data.kind === 'locality-plan' && plan.data.community_of_interest !== undefined
  return { notForALocality: isForAGroup ? 'for a group' : 'local place plan' }
}

/**
 * The names of the outcomes that the words mean, looked up where their document says. An unknown id, which is reported
 * separately, is returned unchanged; one that outcomes of several plans share is printed with these plans.
 */
export function outcomesNamed(words: readonly string[], scope: OutcomeScope, all: Plans): string[] {
  return words.map((id) => {
    const { meant, among } = outcomeNamed(id, scope, all)
    if (among.length > 0) return `${id}, of ${plansAmong(among)}`
    return meant[0] === undefined ? id : idAndTitle(meant[0].outcome)
  })
}

/** All who lead, each by name. */
export function leadsNamed(leads: TextsData, partnership: Partnership): string {
  return joinNamed(listOf(leads).map((words) => partnerOrGroup(words, partnership)))
}

/** The name of the partner or group with this id in the profile. Any other words are returned unchanged. */
export function partnerOrGroup(words: string, { partners, profile }: Partnership): string {
  const partner = partners.find(({ id }) => id === words)?.names[0]
  const group = listOf(profile?.groups).find((entry) => typeof entry === 'object' && entry.id === words)
  return partner ?? (typeof group === 'object' ? group.name : undefined) ?? words
}
