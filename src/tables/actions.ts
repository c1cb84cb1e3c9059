// Who does what, by when, with what: the actions of outcomes, plans and delivery plans.

import { deliveryPlanRecord } from '../checks/measures/holders.ts'
import type { Context } from '../model/context.ts'
import { isLater, plansInView } from '../model/editions.ts'
import { dateOf } from '../model/field.ts'
import { listOf } from '../model/ids.ts'
import type { OutcomeScope } from '../model/outcome-named.ts'
import { inDelivery, inPlan, inReport } from '../model/outcome-scopes.ts'
import { currentOutcomes } from '../model/outcomes.ts'
import type { Plan } from '../model/partnership.ts'
import { allPlans } from '../model/plans.ts'
import type { ActionRow } from '../result/run-result.ts'
import type { ActionData, ActionPartsData, DeliveryPlanDocument } from '../schema/documents.gen.ts'
import { type Origins, spanOf } from '../source/origins.ts'
import type { Anchor } from '../source/position.ts'
import { rowOf } from '../source/row-of.ts'
import { idAndTitle } from '../text/id-and-title.ts'
import { plainWords } from '../text/nearest.ts'
import { quote } from '../text/quote.ts'
import { leadsNamed, outcomesNamed, partnerOrGroup } from './names.ts'
import { statusOn } from './status.ts'

/** In place of a missing title, which is reported separately. */
export const untitled = 'An action without a title'

interface ActionInView {
  readonly at: Anchor
  readonly title: string
  readonly data?: ActionPartsData
  /** The names of the outcomes that it serves. */
  readonly outcomes: readonly string[]
  readonly isSetAside?: boolean
  /** Why it is set aside, or that it stands in a report alone. */
  readonly why?: string
}

export function actionsOf(context: Context, origins: Origins): ActionRow[] {
  const inView = actionsInView(context)
  const told = new Set(inView.map(partOf))
  const others = [...setAside(context), ...inReportsAlone(context, inView)]
  return [...inView, ...others.filter((action) => !told.has(partOf(action)))].map((action) =>
    actionRow(action, context, origins),
  )
}

/** The part of the file that the action is: its object, or its place in a list of titles. */
function partOf({ data, at: { of, key } }: ActionInView): unknown {
  return data ?? (of as Record<string | number, unknown>)[`${key}`] ?? of
}

/** The actions of outcomes that have ended, and of editions that are not looked at on the day. */
function setAside(context: Context): ActionInView[] {
  const { partnership, asOf } = context
  const { deliveryPlans, profile } = partnership
  const all = allPlans(partnership)
  const namedBy = (scope: OutcomeScope) => (words: readonly string[]) => outcomesNamed(words, scope, partnership)
  const inView = plansInView(context)
  const ofPlans = all.flatMap((plan) => {
    const isLookedAt = inView.includes(plan)
    const named = namedBy(inPlan(plan, partnership, asOf))
    const edition = `It stands in ${quote(plan.title)}, ${editionInWords(plan, context.asOf)}.`
    const ofOutcomes = plan.outcomes.flatMap((outcome) =>
      isLookedAt && outcome.status === 'current'
        ? []
        : actionsIn(outcome.data.actions, named).map((action) => ({
            ...action,
            outcomes: [...new Set([idAndTitle(outcome), ...action.outcomes])],
            why: isLookedAt ? `Its outcome is ${outcome.status}.` : edition,
          })),
    )
    return isLookedAt
      ? ofOutcomes
      : [...ofOutcomes, ...actionsIn(plan.data.actions, named).map((action) => ({ ...action, why: edition }))]
  })
  const ofDelivery = deliveryPlans
    .filter((delivery) => !isInView(delivery, inView, context.asOf))
    .flatMap((delivery) => {
      const { title } = deliveryPlanRecord(delivery, profile)
      const why = `It stands in ${quote(title)}, a delivery plan that is not looked at on the day.`
      return actionsIn(delivery.actions, namedBy(inDelivery(delivery, partnership, asOf))).map((action) => ({
        ...action,
        why,
      }))
    })
  return [...ofPlans, ...ofDelivery].map((action) => ({ ...action, isSetAside: true }))
}

function editionInWords(plan: Plan, asOf: string): string {
  if (isLater(plan, asOf)) return 'which is published later'
  return plan.status === 'superseded' ? 'which is superseded' : 'an earlier edition'
}

/** What reports tell of actions that stand in no plan. */
function inReportsAlone(context: Context, inView: readonly ActionInView[]): ActionInView[] {
  const { partnership, asOf } = context
  return partnership.reports
    .filter((report) => !isLater(report, asOf))
    .flatMap((report) =>
      actionsIn(report.data.actions, (words) => outcomesNamed(words, inReport(report, partnership, asOf), partnership))
        .filter((told) => !inView.some((action) => isSameAction(action, told)))
        .map((action) => ({ ...action, why: `It stands in the report ${quote(report.title)} alone.` })),
    )
}

function isSameAction(one: ActionInView, other: ActionInView): boolean {
  const [id, otherId] = [one.data?.id, other.data?.id]
  return id === undefined || otherId === undefined ? plainWords(one.title) === plainWords(other.title) : id === otherId
}

/** Each action once, in the order of the files, without those of closed and replaced outcomes. */
export function actionsInView(context: Context): ActionInView[] {
  const plans = plansInView(context)
  const { partnership, asOf } = context
  const named = (words: readonly string[], scope: OutcomeScope) => outcomesNamed(words, scope, partnership)
  const plansAndDelivery = [
    ...plans.map((plan) => ({ data: plan.data, scope: inPlan(plan, partnership, asOf) })),
    ...partnership.deliveryPlans
      .filter((delivery) => isInView(delivery, plans, asOf))
      .map((data) => ({ data, scope: inDelivery(data, partnership, asOf) })),
  ]
  const found = [
    ...plans.flatMap((plan) =>
      currentOutcomes(plan).flatMap((outcome) =>
        actionsIn(outcome.data.actions, (words) => named(words, inPlan(plan, partnership, asOf))).map((action) => ({
          ...action,
          outcomes: [...new Set([idAndTitle(outcome), ...action.outcomes])],
        })),
      ),
    ),
    ...plansAndDelivery.flatMap(({ data: { actions }, scope }) => actionsIn(actions, (words) => named(words, scope))),
  ]
  // A document that is a LOIP and a locality plan at once holds the same actions for both.
  const unique = new Map<unknown, ActionInView>()
  for (const action of found) unique.set(action.data ?? `${action.title} ${action.outcomes.join()}`, action)
  return [...unique.values()]
}

function actionsIn(
  actions: readonly ActionData[] | undefined,
  named: (words: readonly string[]) => string[],
): ActionInView[] {
  return (actions ?? []).flatMap((data, key): ActionInView[] => {
    if (data === undefined) return []
    if (typeof data === 'string') return [{ at: { of: actions as object, key }, title: data, outcomes: [] }]
    const title = data.title ?? data.id ?? untitled
    return [{ at: { of: data, key: 'title' }, title, data, outcomes: named(listOf(data.outcomes)) }]
  })
}

/** Whether a delivery plan is neither superseded nor published after `asOf`, and covers a plan in view, or names none. */
function isInView({ edition, covers }: DeliveryPlanDocument, plans: readonly Plan[], asOf: string): boolean {
  const publishedOn = dateOf(edition?.published_on)
  if (edition?.status === 'superseded' || (publishedOn !== undefined && publishedOn.first > asOf)) return false
  const covered = listOf(covers)
  return covered.length === 0 || covered.some((id) => /^loip$/i.test(id) || plans.some((plan) => plan.id === id))
}

function actionRow(
  { at, title, data, outcomes, isSetAside, why }: ActionInView,
  context: Context,
  origins: Origins,
): ActionRow {
  const { partnership, asOf } = context
  const reported = data === undefined ? undefined : lastReported(data, context)
  const done = reported?.done ?? data?.done
  const status = reported?.status ?? data?.status
  const stated = { start: data?.start, end: data?.end, done, resources: data?.resources, delivery: status }
  // A dash or dots only keep the place of a value.
  const withContent = Object.entries(stated).filter(([, words]) => words !== undefined && !/^[-.?~*_ ]*$/.test(words))
  const standing = statusOn({ end: data?.end, done, status }, asOf)
  const row: ActionRow = {
    title,
    outcomes,
    ...(data?.lead === undefined ? {} : { lead: leadsNamed(data.lead, partnership) }),
    partners: listOf(data?.partners).map((words) => partnerOrGroup(words, partnership)),
    ...Object.fromEntries(withContent),
    standing: isSetAside && standing !== 'done' && standing !== 'stopped' ? 'set aside' : standing,
    ...(why === undefined ? {} : { why }),
    ...spanOf(at, origins),
  }
  return rowOf(row, data ?? at.of, reported)
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
