// The stage that an edition or a report has reached on a day, by what its file says.

import { describeDate } from '../readings/date.ts'
import { hasContent } from '../readings/placeholder.ts'
import { readPublicationDate } from '../readings/publication-date.ts'
import type { LooseDate } from '../readings/values.ts'
import type { EditionData } from '../schema/documents.gen.ts'
import type { Anchor } from '../source/position.ts'
import { dayInWords } from '../text/day.ts'
import { quote } from '../text/quote.ts'
import { recordName } from './absence.ts'
import { type Backing, isStated } from './attestation.ts'
import type { Context } from './context.ts'
import { editionsOf, isLaidOver, isPublished, mayStand, ownDay, wasFollowed } from './editions.ts'
import type { Partnership, Plan, ProgressReport } from './partnership.ts'
import { plansOfKind } from './plans.ts'

/**
 * `undated`: no date, and nothing says that it is in preparation. `unreadable`: the date is unusable, which is
 * reported separately.
 */
type Stage = 'published' | 'unreadable' | 'undated' | 'on its way' | 'superseded'

const furthestFirst: readonly Stage[] = ['published', 'unreadable', 'undated', 'on its way', 'superseded']

export function stageOf(item: Plan | ProgressReport, asOf: string): Stage {
  const { status, publishedOn, url } = item
  if (status === 'superseded') return 'superseded'
  if (isPublished(item, asOf)) return 'published'
  if (status === 'draft' || status === 'consultation' || publishedOn !== undefined) return 'on its way'
  const said = publicationOf(item)
  const words = 'published_on' in said ? said.published_on : undefined
  if (words !== undefined && readPublicationDate(words).trouble !== undefined) return 'unreadable'
  // A partial record may have left the date out.
  const isComing = (status === 'approved' && !item.partial) || (words !== undefined && status === undefined)
  return isComing && url === undefined ? 'on its way' : 'undated'
}

/**
 * The edition at the furthest stage; of several, the latest. Not one that another is known to have come after, nor one that is laid over
 * another.
 */
export function furthest(all: readonly Plan[], asOf: string): Plan | undefined {
  // One that is only listed counts once it is known to have been published.
  const isKnown = (plan: Plan) => plan.listedIn === undefined || isPublished(plan, asOf)
  const own = all.filter((plan) => isKnown(plan) && !isLaidOver(plan) && !wasFollowed(plan, all, asOf))
  const plans = own.length > 0 ? own : all
  const stages = plans.map((plan) => stageOf(plan, asOf))
  const best = furthestFirst.find((stage) => stages.includes(stage))
  return plans.findLast((_plan, index) => stages[index] === best)
}

/** The edition in force on the day: published, or without a date and not known to be in preparation. */
export function isEditionInForce(
  plan: Plan,
  { partnership, asOf }: { partnership: Partnership; asOf: string },
): boolean {
  const stage = stageOf(plan, asOf)
  if (stage === 'on its way' || stage === 'superseded') return false
  if (plan.listedIn !== undefined && stage !== 'published') return false
  const editions = editionsOf(plan, plansOfKind(plan, partnership))
  // An edition of which only a period to come is known does not push aside the one before it.
  return (
    plan ===
    furthest(
      editions.filter(
        (other) => other === plan || stage === 'published' || mayStand(other, asOf) || isPublished(other, asOf),
      ),
      asOf,
    )
  )
}

/** Whether it says that it is not published yet. */
export function isOnItsWay({ status }: Pick<Plan, 'status'>): boolean {
  return status === 'draft' || status === 'consultation'
}

/**
 * A future date may be a plan, while the edition is in preparation and where no statement says that the thing was
 * done.
 */
export function mayBePlanned(date: LooseDate | undefined, plan: Plan, backing: Backing, { asOf }: Context): boolean {
  const isAhead = date !== undefined && date.first > asOf && plan.publishedOn === undefined
  return isAhead && (isOnItsWay(plan) || !isStated(backing))
}

/** The predicate for an edition in preparation: `is a draft`, `is out for consultation`, `is dated 1 May 2027`. */
export function notYet(item: Plan | ProgressReport): string {
  const { status } = item
  const day = ownDay(item)
  if (status === 'draft') return 'is a draft'
  if (status === 'consultation') return 'is out for consultation'
  if (day !== undefined) return `is dated ${day.precision === 'before' ? describeDate(day) : dayInWords(day.first)}`
  return status === 'approved' ? 'is marked as approved, and not as published' : 'gives no day of publication yet'
}

/** The subject of such a sentence: a status is the plan's own; that no day is given is said of its record. */
export function stagedName(item: Plan | ProgressReport): string {
  return item.status === undefined && item.publishedOn === undefined ? recordName(item) : quote(item.title)
}

/** What to do with an edition in preparation. */
export const whenPublished = { says: 'When it is published, write that it is, on which day, and where it can be read.' }

/** The place of a field about publication, present or missing. */
export function placeOfPublication(
  item: Plan | ProgressReport,
  key: 'status' | 'published_on' | 'url' | 'other_form',
): Anchor {
  const of = publicationOf(item)
  return { of, key: of !== item.data || key in of ? key : 'title' }
}

/** Words in place of the address that say something and lead nowhere, such as “Council offices”. */
export function wordsForAddress(item: Plan | ProgressReport): string | undefined {
  const said = publicationOf(item)
  const words = 'url' in said ? said.url : undefined
  return item.url === undefined && hasContent(words) && !/^https?:|^www\./i.test(words) ? words : undefined
}

/** The places that say that it was published, when and where. */
export function publicationGiven(item: Plan | ProgressReport): Anchor[] {
  const of = publicationOf(item)
  const { url, otherForm, publishedOn, status } = item
  return [
    ...(publishedOn === undefined ? [] : [{ of, key: 'published_on' }]),
    // “not known” in the place of the day says that it was published.
    ...(status === 'published' ? [{ of, key: 'status' in of ? 'status' : 'published_on' }] : []),
    ...(url === undefined ? [] : [{ of, key: 'url' }]),
    ...(otherForm === undefined ? [] : [{ of, key: 'other_form' }]),
  ]
}

/** The object that holds `status`, `published_on` and `url`. */
function publicationOf(item: Plan | ProgressReport): EditionData | Plan['data'] | ProgressReport['data'] {
  return ('outcomes' in item ? item.data.edition : undefined) ?? item.data
}
