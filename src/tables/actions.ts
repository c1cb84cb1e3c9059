// Who does what, by when, with what: the actions of outcomes, plans and delivery plans.

import type { Context } from '../model/context.ts'
import { isLater } from '../model/editions.ts'
import { dateOf } from '../model/field.ts'
import { listOf } from '../model/ids.ts'
import { currentOutcomes } from '../model/outcomes.ts'
import type { Plan } from '../model/partnership.ts'
import type { ActionRow } from '../result/run-result.ts'
import type { ActionData, ActionPartsData, DeliveryPlanDocument } from '../schema/documents.gen.ts'
import { type Origins, spanOf } from '../source/origins.ts'
import type { Anchor } from '../source/position.ts'
import { idAndTitle } from '../text/id-and-title.ts'
import { plainWords } from '../text/nearest.ts'
import { outcomesNamed, partnerOrGroup, plansInView } from './names.ts'
import { statusOn } from './status.ts'

/** In place of a missing title, which is reported separately. */
export const untitled = 'An action without a title'

interface ActionInView {
  readonly at: Anchor
  readonly title: string
  readonly data?: ActionPartsData
  /** The names of the outcomes that it serves. */
  readonly outcomes: readonly string[]
}

export function actionsOf(context: Context, origins: Origins): ActionRow[] {
  return actionsInView(context).map((action) => actionRow(action, context, origins))
}

/** Each action once, in the order of the files, without those of closed and replaced outcomes. */
export function actionsInView(context: Context): ActionInView[] {
  const plans = plansInView(context)
  const plansAndDelivery = [
    ...plans.map(({ data }) => data),
    ...context.partnership.deliveryPlans.filter((delivery) => isInView(delivery, plans, context.asOf)),
  ]
  const found = [
    ...plans.flatMap((plan) =>
      currentOutcomes(plan).flatMap((outcome) =>
        actionsIn(outcome.data.actions, plans).map((action) => ({
          ...action,
          outcomes: [...new Set([idAndTitle(outcome), ...action.outcomes])],
        })),
      ),
    ),
    ...plansAndDelivery.flatMap(({ actions }) => actionsIn(actions, plans)),
  ]
  // A document that is a LOIP and a locality plan at once holds the same actions for both.
  const unique = new Map<unknown, ActionInView>()
  for (const action of found) unique.set(action.data ?? `${action.title} ${action.outcomes.join()}`, action)
  return [...unique.values()]
}

function actionsIn(actions: readonly ActionData[] | undefined, plans: readonly Plan[]): ActionInView[] {
  return (actions ?? []).flatMap((data, key): ActionInView[] => {
    if (data === undefined) return []
    if (typeof data === 'string') return [{ at: { of: actions as object, key }, title: data, outcomes: [] }]
    const title = data.title ?? data.id ?? untitled
    return [{ at: { of: data, key: 'title' }, title, data, outcomes: outcomesNamed(listOf(data.outcomes), plans) }]
  })
}

/** Whether a delivery plan is neither superseded nor published after `asOf`, and covers a plan in view, or names none. */
function isInView({ edition, covers }: DeliveryPlanDocument, plans: readonly Plan[], asOf: string): boolean {
  const publishedOn = dateOf(edition?.published_on)
  if (edition?.status === 'superseded' || (publishedOn !== undefined && publishedOn.first > asOf)) return false
  const covered = listOf(covers)
  return covered.length === 0 || covered.some((id) => /^loip$/i.test(id) || plans.some((plan) => plan.id === id))
}

function actionRow({ at, title, data, outcomes }: ActionInView, context: Context, origins: Origins): ActionRow {
  const { partnership, asOf } = context
  const reported = data === undefined ? undefined : lastReported(data, context)
  const done = reported?.done ?? data?.done
  const status = reported?.status ?? data?.status
  const stated = { start: data?.start, end: data?.end, done, resources: data?.resources, delivery: status }
  // A dash or dots only keep the place of a value.
  const withContent = Object.entries(stated).filter(([, words]) => words !== undefined && !/^[-.?~*_ ]*$/.test(words))
  return {
    title,
    outcomes,
    ...(data?.lead === undefined ? {} : { lead: partnerOrGroup(data.lead, partnership) }),
    partners: listOf(data?.partners).map((words) => partnerOrGroup(words, partnership)),
    ...Object.fromEntries(withContent),
    standing: statusOn({ end: data?.end, done, status }, asOf),
    ...spanOf(at, origins),
  }
}

/** What the latest progress report says of the action, matched by id, or by title when either has no id. */
function lastReported({ id, title }: ActionPartsData, { partnership, asOf }: Context): ActionPartsData | undefined {
  return partnership.reports
    .filter((report) => !isLater(report, asOf))
    .flatMap(({ data }) => listOf(data.actions))
    .findLast(
      (action): action is ActionPartsData =>
        typeof action === 'object' &&
        (id === undefined || action.id === undefined
          ? plainWords(action.title ?? '') === plainWords(title ?? '')
          : action.id === id),
    )
}
