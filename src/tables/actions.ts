// Who does what, by when, with what: the actions of outcomes, plans and delivery plans.

import type { Context } from '../model/context.ts'
import { isLater } from '../model/editions.ts'
import { dateOf } from '../model/field.ts'
import { listOf } from '../model/ids.ts'
import { currentOutcomes } from '../model/outcomes.ts'
import type { Plan } from '../model/partnership.ts'
import type { ActionRow } from '../result/run-result.ts'
import type { ActionData, ActionPartsData, DeliveryPlanDocument } from '../schema/documents.gen.ts'
import type { Origins } from '../source/origins.ts'
import type { Anchor } from '../source/position.ts'
import { plainWords } from '../text/nearest.ts'
import { outcomeNamed, outcomesNamed, plansInView, spanOf, whoIs } from './names.ts'
import { standingOf } from './status.ts'

/** A missing title is reported separately. */
export const untitled = 'An action without a title'

export interface ActionFound {
  readonly at: Anchor
  readonly title: string
  readonly data?: ActionPartsData
  /** The outcomes it serves, named. */
  readonly outcomes: readonly string[]
}

export function actionsOf(context: Context, origins: Origins): ActionRow[] {
  return actionsInView(context).map((action) => rowOf(action, context, origins))
}

/** Each action once, in the order of the files; what an outcome no longer worked towards had of its own is left out. */
export function actionsInView(context: Context): ActionFound[] {
  const plans = plansInView(context)
  const apart = [
    ...plans.map(({ data }) => data),
    ...context.partnership.deliveryPlans.filter((delivery) => isInView(delivery, plans, context.asOf)),
  ]
  const found = [
    ...plans.flatMap((plan) =>
      currentOutcomes(plan).flatMap((outcome) =>
        actionsIn(outcome.data.actions, plans).map((action) => ({
          ...action,
          outcomes: [...new Set([outcomeNamed(outcome), ...action.outcomes])],
        })),
      ),
    ),
    ...apart.flatMap(({ actions }) => actionsIn(actions, plans)),
  ]
  // One document may be a LOIP and a locality plan at once, and then holds the same actions for both.
  const once = new Map<unknown, ActionFound>()
  for (const action of found) once.set(action.data ?? `${action.title} ${action.outcomes.join()}`, action)
  return [...once.values()]
}

function actionsIn(actions: readonly ActionData[] | undefined, plans: readonly Plan[]): ActionFound[] {
  return (actions ?? []).flatMap((data, key): ActionFound[] => {
    if (data === undefined) return []
    if (typeof data === 'string') return [{ at: { of: actions as object, key }, title: data, outcomes: [] }]
    const title = data.title ?? data.id ?? untitled
    return [{ at: { of: data, key: 'title' }, title, data, outcomes: outcomesNamed(listOf(data.outcomes), plans) }]
  })
}

/** A delivery plan that is there on the day, and not only for editions that are no longer in view. */
function isInView({ edition, covers }: DeliveryPlanDocument, plans: readonly Plan[], asOf: string): boolean {
  const publishedOn = dateOf(edition?.published_on)
  if (edition?.status === 'superseded' || (publishedOn !== undefined && publishedOn.first > asOf)) return false
  const covered = listOf(covers)
  return covered.length === 0 || covered.some((id) => /^loip$/i.test(id) || plans.some((plan) => plan.id === id))
}

function rowOf({ at, title, data, outcomes }: ActionFound, context: Context, origins: Origins): ActionRow {
  const { partnership, asOf } = context
  const reported = data === undefined ? undefined : lastReported(data, context)
  const done = reported?.done ?? data?.done
  const status = reported?.status ?? data?.status
  const named = { start: data?.start, end: data?.end, done, resources: data?.resources, delivery: status }
  const stated = Object.entries(named).filter(([, words]) => words !== undefined && !/^[-.?~*_ ]*$/.test(words))
  return {
    title,
    outcomes,
    ...(data?.lead === undefined ? {} : { lead: whoIs(data.lead, partnership) }),
    partners: listOf(data?.partners).map((words) => whoIs(words, partnership)),
    ...Object.fromEntries(stated),
    standing: standingOf({ end: data?.end, done, status }, asOf),
    ...spanOf(at, origins),
  }
}

/** What the latest progress report says of the same action, known by its id, or without one by its title. */
function lastReported({ id, title }: ActionPartsData, { partnership, asOf }: Context): ActionPartsData | undefined {
  const there = partnership.reports.filter((report) => !isLater(report, asOf))
  return there
    .flatMap(({ data }) => listOf(data.actions))
    .findLast(
      (action): action is ActionPartsData =>
        typeof action === 'object' &&
        (id === undefined || action.id === undefined
          ? plainWords(action.title ?? '') === plainWords(title ?? '')
          : action.id === id),
    )
}
