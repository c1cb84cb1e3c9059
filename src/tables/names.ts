// What every table looks at, and how it names things.
import type { Context } from '../model/context.ts'
import { editionsInView, isForALocality } from '../model/editions.ts'
import { listOf } from '../model/ids.ts'
import type { Outcome, Partnership, Plan } from '../model/partnership.ts'
import type { PlanNamed } from '../result/run-result.ts'
import type { Origins } from '../source/origins.ts'
import type { Anchor, Span } from '../source/position.ts'

/** The editions that are looked at on the day, the LOIP first. */
export function plansInView({ partnership, asOf }: Context): Plan[] {
  return [...editionsInView(partnership.loips, asOf), ...editionsInView(partnership.localityPlans, asOf)]
}

export function planNamed(plan: Plan): PlanNamed {
  const { kind, id, title } = plan
  return { kind, ...insteadOf(plan), id, title }
}

/** What a plan is, where its own file says that it is for no locality. */
export function insteadOf(plan: Plan): Pick<PlanNamed, 'notForALocality'> {
  if (isForALocality(plan)) return {}
  const isForAGroup = plan.data.kind === 'locality-plan' && plan.data.community_of_interest !== undefined
  return { notForALocality: isForAGroup ? 'for a group' : 'local place plan' }
}

/** `1: Fewer children grow up in poverty`. */
export function outcomeNamed({ id, title }: Outcome): string {
  return id === title ? title : `${id}: ${title}`
}

/** The names of the outcomes in view with these ids. An unknown id is reported separately, and shown as it is. */
export function outcomesNamed(ids: readonly string[], plans: readonly Plan[]): string[] {
  const outcomes = plans.flatMap((plan) => plan.outcomes)
  return ids.map((id) => {
    const outcome = outcomes.find((one) => one.id === id)
    return outcome === undefined ? id : outcomeNamed(outcome)
  })
}

/** The partner or group that an id of the profile stands for; any other words as they are. */
export function whoIs(words: string, { partners, profile }: Partnership): string {
  const partner = partners.find(({ id }) => id === words)?.names[0]
  const group = listOf(profile?.groups).find((one) => typeof one === 'object' && one.id === words)
  return partner ?? (typeof group === 'object' ? group.name : undefined) ?? words
}

/** `{ span }`, or nothing where the place is not known. */
export function spanOf(at: Anchor, origins: Origins): { readonly span?: Span } {
  const place = origins.place(at)
  return place ? { span: origins.span(place) } : {}
}
