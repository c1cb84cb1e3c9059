// The lists of actions that count on the day of the check, from the plans in view and from the delivery plans.

import { type Unknown, unknown } from '../../engine/rule.ts'
import type { AsOf, Context } from '../../model/context.ts'
import { plansInView } from '../../model/editions.ts'
import { dateOf, dueOf, lastDayOf } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import { memoPerDay } from '../../model/memo-per-day.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import { daysBetween, type IsoDate } from '../../readings/calendar.ts'
import { readDate } from '../../readings/date.ts'
import { readDue } from '../../readings/due.ts'
import { readPeriod, readPeriodParts } from '../../readings/period.ts'
import { quote } from '../../readings/stated.ts'
import type { Period } from '../../readings/values.ts'
import { wordPattern } from '../../readings/word-pattern.ts'
import type { ActionData, ActionPartsData, DeliveryPlanDocument } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { optional } from '../../text/optional.ts'
import { settled } from '../plans/settled.ts'
import { deliveryPlanRecord } from './holders.ts'

export interface ActionList {
  readonly document: { readonly actions?: readonly ActionData[]; readonly outcomes?: readonly object[] }
  readonly title: string
  readonly partial: boolean
  /** Actions listed outside the outcomes. */
  readonly apart: readonly ActionData[]
  /** `apart`, and the actions listed under an outcome. */
  readonly all: readonly ActionData[]
}

/** One list for each plan or delivery plan with actions. Leaves out drafts. */
export const actionLists = memoPerDay((on: AsOf): readonly ActionList[] => {
  const { partnership, asOf } = on
  const { deliveryPlans, profile } = partnership
  const current = deliveryPlans.filter((data) => isSettled(data) && !isOvertaken(data, deliveryPlans, asOf))
  return [
    ...plansInView(on)
      .filter((plan) => settled(plan) === true)
      .map((plan) => ({
        document: plan.data,
        title: plan.title,
        partial: plan.partial,
        withOutcomes: currentOutcomes(plan).flatMap(({ data }) => listOf(data.actions)),
      })),
    ...current.map((data) => ({ document: data, ...deliveryPlanRecord(data, profile), withOutcomes: [] })),
  ].flatMap(({ withOutcomes, ...list }) => {
    const apart = listOf(list.document.actions)
    const all = [...apart, ...withOutcomes]
    return all.length === 0 ? [] : [{ ...list, apart, all }]
  })
})

/** Whether there is anything to ask of actions. */
export function hasActions(context: Context): true | Unknown {
  if (actionLists(context).length > 0) return true
  return unknown({
    says: 'No current plan or delivery plan in these files lists an action. List the actions of an outcome, a plan or a delivery plan.',
    write: 'actions:\n  - title: <what is done>',
    in: 'delivery-plan',
  })
}

function isSettled({ edition }: DeliveryPlanDocument): boolean {
  const status = edition?.status
  return status === undefined || status === 'approved' || status === 'published'
}

/**
 * Its period is over, and another delivery plan for the same plans runs longer: open actions moved there, or were
 * dropped.
 */
function isOvertaken(data: DeliveryPlanDocument, all: readonly DeliveryPlanDocument[], asOf: string): boolean {
  const end = periodOf(data)?.to.last
  if (end === undefined || end >= asOf) return false
  const covers = listOf(data.covers).join()
  return all.some(
    (other) => other !== data && listOf(other.covers).join() === covers && (periodOf(other)?.to.last ?? '') > end,
  )
}

function periodOf({ period }: DeliveryPlanDocument): Period | undefined {
  if (period === undefined) return undefined
  return typeof period === 'string' ? readPeriod(period).value : readPeriodParts(period).value
}

/** What an action is called in a list: its id, or else its title in quotes. */
export function actionName(action: ActionData | { readonly id?: string; readonly title: string }): string {
  return typeof action === 'string' ? quote(action) : (action.id ?? quote(action.title ?? 'without a title'))
}

/** Finished, given up, or handed on. */
const over =
  'done|completed?|finished|delivered|achieved|closed|ended|stopped|dropped|withdrawn|cancell?ed|abandoned|superseded|merged|replaced|discontinued|paused|on hold'
/**
 * Words before one of `over` that negate it: `partly done`, `90% complete`, `on track to complete in May`, `phase 1
 * complete`, `nothing completed`.
 */
const notYet = String.raw`not|never|nearly|almost|part|partly|partially|half|most|mostly|some|phase|stage|to be|will|due to|on track|expected|should|must|aims?|nothing|none|no longer|\d\d? ?%|\d\d? ?per ?cent`
const takesBack = wordPattern(String.raw`(?<![\p{L}\d])(?:${notYet})(?!\p{L})`)
const endsAsOver = wordPattern(String.raw`(?:${over})(?!\p{L})`)
const namesOver = wordPattern(String.raw`(?<!\p{L})(?:${over})(?!\p{L})`)

/** Three linear searches, because a single pattern for all three backtracks in quadratic time. */
function saysOver(clause: string): boolean {
  const [line = ''] = clause.split(/[\n\r\u2028\u2029]/, 1)
  if (!namesOver(line).test(line)) return false
  const back = takesBack(line).exec(line)
  const after = back ? line.slice(back.index + back[0].length) : ''
  return !endsAsOver(after).test(after)
}

interface Ending {
  readonly done?: string
  readonly status?: string
  /** By when it is done, where the words may say that it is: `Complete`. */
  readonly end?: string
  readonly due?: string
}

export function isOver({ done, status, end, due }: Ending): boolean {
  // An unusable date is reported separately. It still says that the action is done; a placeholder such as “TBC” does
  // not.
  if (done !== undefined && readDate(done).unsaid !== true) return true
  const last = dueOf(end ?? due)
  if (last?.kind === 'done' && last.by === undefined) return true
  return status?.split(/[.,;:]/).some(saysOver) ?? false
}

/** The actions that the progress reports published by the day describe as over. */
export const overInReports = memoPerDay(({ partnership: { reports }, asOf }: AsOf): readonly ActionPartsData[] =>
  reports
    .filter(({ publishedOn }) => publishedOn === undefined || publishedOn.first <= asOf)
    .flatMap(({ data }) => listOf(data.actions))
    .filter((action) => typeof action === 'object')
    .filter(isOver),
)

/** Whether the action itself, or a report, says that it is over. */
export function isFinished(action: ActionData, over: readonly ActionPartsData[]): boolean {
  return (typeof action !== 'string' && isOver(action)) || over.some((other) => isSame(action, other))
}

/**
 * Where the action itself, or a report, says that it is over. Empty also where it only gives a day that cannot be read.
 */
export function placesOfEnding(action: ActionData, over: readonly ActionPartsData[]): Anchor[] {
  return [...(typeof action === 'string' ? [] : [action]), ...over.filter((other) => isSame(action, other))].flatMap(
    (one) => [
      ...(dateOf(one.done) === undefined ? [] : [at(one, 'done')]),
      ...(isOver({ ...optional('status', one.status) }) ? [at(one, 'status')] : []),
      ...(isOver({ ...optional('end', one.end) }) ? [at(one, 'end')] : []),
    ],
  )
}

/** Matched by id, or by title where either has no id. */
function isSame(action: ActionData, { id, title }: ActionPartsData): boolean {
  if (typeof action === 'string') return title === action
  return id === undefined || action.id === undefined ? title === action.title : id === action.id
}

/** The due date, when it has passed by `asOf`. */
export function passed(words: string | undefined, asOf: IsoDate): IsoDate | undefined {
  const last = lastDayOf(dueOf(words))
  return last !== undefined && last < asOf ? last : undefined
}

/** `was due by 30 June 2026, 145 days ago`. A day that had to be guessed is told as one. */
export function wasDue(day: IsoDate, asOf: IsoDate, words = ''): string {
  const days = daysBetween(day, asOf)
  const read = readDue(words).guess === undefined ? '' : ` (as ${quote(words)} was read)`
  return `was due by ${dayInWords(day)}${read}, ${days === 1 ? 'a day' : `${days} days`} ago`
}

/** The first action that is more than a title, for what is written into one. */
export function intoAction(lists: readonly ActionList[]): { readonly into?: object } {
  const into = lists.flatMap(({ all }) => all).find((action) => typeof action === 'object')
  return into === undefined ? {} : { into }
}
