// Links LOIPs and locality plans: orders their editions, and gives outcomes their measures, actions and links.

import { isAddress } from '../../readings/address.ts'
import type { IsoDate } from '../../readings/calendar.ts'
import { readPeriod, readPeriodParts } from '../../readings/period.ts'
import { hasDescription, isNamed } from '../../readings/placeholder.ts'
import type { Stated } from '../../readings/stated.ts'
import type { LooseDate, Period } from '../../readings/values.ts'
import { years } from '../../readings/years.ts'
import type { Reference } from '../../reference/index.ts'
import type {
  ActionData,
  DeliveryPlanDocument,
  LocalityPlanDocument,
  LoipDocument,
  MeasureData,
  NationalOutcomesData,
  OutcomeData,
  PartnershipDocument,
  PeriodData,
} from '../../schema/documents.gen.ts'
import { groupByEach } from '../../text/group-by.ts'
import { memoByObject } from '../../text/memo-by-object.ts'
import { optional } from '../../text/optional.ts'
import { closingDate } from '../closing.ts'
import type { Documents, LinkOptions } from '../documents.ts'
import { type Edition, withListed } from '../edition.ts'
import { dateOf, isYes, publicationStated } from '../field.ts'
import { guessId, idsAt, listOf, localityNamed } from '../ids.ts'
import type { Revised } from '../laid-over.ts'
import { type LinkDays, type NationalLink, type NationalLinkStated, recogniseLinks } from '../national-link.ts'
import type { Action, Locality, Outcome, Plan } from '../partnership.ts'
import type { Plans } from '../plans.ts'
import { isPartialRecord } from '../record.ts'
import { type Beside, successionOf } from '../succession.ts'
import { linkMeasure } from './link-measure.ts'
import { editionIds, yearsCovered } from './report-year.ts'

type PlanDocument = LoipDocument | LocalityPlanDocument

/** What plans are linked with. */
interface Around {
  readonly profile: PartnershipDocument | undefined
  readonly delivery: readonly DeliveryBeside[]
  readonly localities: readonly Locality[]
  readonly reference: Reference
  readonly asOf: IsoDate
}

/** A delivery plan, and the ids that it may not be read by: those that outcomes of other plans have too. */
interface DeliveryBeside {
  readonly delivery: DeliveryPlanDocument
  readonly shared: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

export function linkPlans(
  documents: Documents,
  localities: readonly Locality[],
  { reference, asOf }: LinkOptions,
): Plans {
  const [profile] = documents.partnership
  const beside = { years: yearsCovered(documents, profile), revised: revisedByReview(documents) }
  const ids = editionIds(documents)
  const around = {
    profile,
    delivery: documents['delivery-plan'].map((delivery) => ({ delivery, shared: none })),
    localities,
    reference,
    asOf,
  }
  return {
    loips: inSuccession(
      documents.loip.map((data) => linkPlan('loip', data, besideOf(data, 'loip'))),
      beside,
    ),
    localityPlans: inSuccession(
      documents['locality-plan'].map((data) => linkPlan('locality-plan', data, besideOf(data, 'locality-plan'))),
      beside,
    ),
  }

  /**
   * Plans may number alike, so a delivery plan that says what it covers is about the outcomes of no other plan, and one
   * that does not is about no outcome whose id several plans share.
   */
  function besideOf(data: PlanDocument, kind: Plan['kind']): Around {
    if (around.delivery.length === 0) return around
    const shared = sharedWithOthers(data, documents)
    return {
      ...around,
      delivery: around.delivery
        .filter(({ delivery: { covers } }) => mayCover(listOf(covers), data.id, kind))
        .map(({ delivery }) => ({ delivery, shared: namesPlan(listOf(delivery.covers)) ? none : shared })),
    }
  }

  function namesPlan(covers: readonly string[]): boolean {
    return covers.some((words) => words.toLowerCase() === 'loip' || guessId(words, ids) !== undefined)
  }

  function mayCover(covers: readonly string[], id: string | undefined, kind: Plan['kind']): boolean {
    const isLoip = (words: string) => words.toLowerCase() === 'loip'
    const known = covers.flatMap((words) => guessId(words, ids) ?? (isLoip(words) ? words : []))
    return known.length === 0 || known.some((one) => one === id || (kind === 'loip' && isLoip(one)))
  }
}

/** The reviews that say that a plan was to be revised, or was. */
function revisedByReview({ review }: Documents): Revised[] {
  return review
    .filter(
      ({ of = 'plan', decision, revision_adopted: adopted }) =>
        of === 'plan' && (decision === 'revise' || isYes(adopted)),
    )
    .filter(({ revision_adopted: adopted }) => isYes(adopted) !== false)
    .map(({ plan, date }) => ({ ids: listOf(plan).filter((id) => id.toLowerCase() !== 'loip'), on: dateOf(date) }))
}

/**
 * The plans in the order of their succession, and corrected reissues with the day of what they correct. Linked twice
 * because that day is known only when the order is.
 */
function inSuccession(own: readonly Plan[], beside: Beside): readonly Plan[] {
  const plans = withListed(own)
  const first = successionOf(plans, beside)
  if (plans.every(({ corrects }) => corrects === undefined)) return first.plans
  const counted = plans.map((plan) => reissue(plan, first.original(plan)))
  return successionOf(counted, beside).plans
}

/** Where the first edition gives no day, it came out before its reissue, and nothing more is known. */
function reissue(plan: Plan, corrected: Edition | undefined): Plan {
  const { publishedOn: own } = plan
  if (corrected === undefined) return plan
  const of = optional('corrected', corrected.plan)
  if (own === undefined) return { ...plan, ...of }
  const before: LooseDate = { first: `${years.first}-01-01`, last: own.last, precision: 'before' }
  return { ...plan, ...of, publishedOn: corrected.publishedOn ?? before, reissuedOn: own }
}

function linkPlan(kind: Plan['kind'], data: PlanDocument, around: Around): Plan {
  const edition = data.edition
  const published = publicationStated(edition)
  const { publishedOn } = published
  // A bound is no day from which a number of years could be counted.
  const editionDay = publishedOn?.precision === 'before' ? undefined : publishedOn?.first
  const title = data.title ?? data.id ?? 'A plan without a title'
  const covered =
    'covers' in data
      ? idsAt(data, 'covers').map(({ words }) => ({ words, locality: localityNamed(words, around.localities) }))
      : []
  return {
    kind,
    data,
    id: data.id ?? title,
    title,
    partial: isPartialRecord(data, around.profile),
    ...published,
    ...optional('url', isAddress(edition?.url) ? edition?.url : undefined),
    ...optional('otherForm', hasDescription(edition?.other_form) ? edition?.other_form : undefined),
    replaces: listOf(edition?.replaces),
    ...optional('corrects', edition?.corrects),
    ...optional('period', periodOf(data.period, editionDay)),
    ...optional('outcomesSeen', outcomesSeen(data.outcomes_seen)),
    outcomes: listOf(data.outcomes).map((outcome, index) => linkOutcome(outcome, index, data, editionDay, around)),
    covers: covered.flatMap(({ locality }) => locality ?? []),
    coversUnknown: covered.flatMap(({ words, locality }) => (locality || !isNamed(words) ? [] : [words])),
  }
}

/** The ids of its outcomes that outcomes of other plans have too. Editions of one plan are not other plans. */
function sharedWithOthers(data: PlanDocument, documents: Documents): ReadonlySet<string> {
  const others = [...documents.loip, ...documents['locality-plan']].filter((other) => !mayBeOfOnePlan(data, other))
  const ids = new Set(others.flatMap(({ outcomes }) => listOf(outcomes).flatMap(idOf)))
  return new Set(
    listOf(data.outcomes)
      .flatMap(idOf)
      .filter((id) => ids.has(id)),
  )
}

function idOf({ id, title }: OutcomeData): string[] {
  return [id ?? title].filter((known) => known !== undefined)
}

function mayBeOfOnePlan(one: PlanDocument, other: PlanDocument): boolean {
  if (one.outcomes === other.outcomes) return true
  if (one.kind !== other.kind) return false
  if (one.kind === 'loip' || (one.id !== undefined && one.id === other.id)) return true
  const isNamedBy = (a: PlanDocument, b: PlanDocument) =>
    b.id !== undefined && [...listOf(a.edition?.replaces), ...listOf(a.edition?.corrects)].includes(b.id)
  const places = new Set(placesOf(other))
  return isNamedBy(one, other) || isNamedBy(other, one) || placesOf(one).some((place) => places.has(place))
}

function placesOf(data: PlanDocument): string[] {
  return 'covers' in data ? idsAt(data, 'covers').map(({ words }) => words.toLowerCase()) : []
}

/** `7 of 15`. Undefined where all outcomes were seen. */
function outcomesSeen(words: string | undefined): Plan['outcomesSeen'] {
  const [seen, all] = words?.split(' of ').map((count) => (count === 'none' ? 0 : Number(count))) ?? []
  if (seen === undefined || all === undefined || seen >= all) return undefined
  return { seen, ...(Number.isNaN(all) ? {} : { all }) }
}

function linkOutcome(
  data: OutcomeData,
  index: number,
  plan: PlanDocument,
  editionDate: string | undefined,
  { delivery, reference, asOf }: Around,
): Outcome {
  const title = data.title ?? data.id ?? `Outcome ${index + 1}`
  const improvement = typeof data.improvement === 'object' ? data.improvement.description : data.improvement
  const id = data.id ?? title
  const own = listOf(data.measures).filter((measure) => typeof measure === 'object')
  const holders = [plan, ...delivery.flatMap((beside) => (beside.shared.has(id) ? [] : [beside.delivery]))]
  const apart = holders.flatMap((holder) => apartIn(holder).measures.get(id) ?? [])
  const short = data.baseline !== undefined || data.target !== undefined ? [linkMeasure(data, title)] : []
  const actionsApart = holders.flatMap((holder) => apartIn(holder).actions.get(id) ?? [])
  return {
    data,
    id,
    title,
    isReworded: data.wording === 'paraphrased' || data.wording === 'not seen',
    ...optional('improvement', hasDescription(improvement) ? improvement : undefined),
    ...optional('period', periodOf(data.period, editionDate)),
    status: statusOf(data),
    replacedBy: listOf(data.replaced_by),
    national: nationalLinks(data, reference, { ofPlan: editionDate ?? asOf, asOf }),
    measures: [
      ...short,
      ...[...own, ...apart].map((measure) => linkMeasure(measure, measure.name ?? measure.id ?? title)),
    ],
    actions: [...actionsOf(data.actions), ...actionsApart],
  }
}

/** Words that give no day close nothing, and a placeholder names no outcome that took its place. */
function statusOf({ status, closed, replaced_by: replacedBy }: OutcomeData): Outcome['status'] {
  if (status !== undefined) return status
  if (closingDate(closed) !== undefined) return 'closed'
  return listOf(replacedBy).some(isNamed) ? 'replaced' : 'current'
}

/** What a document lists apart from its outcomes, by the ids of the outcomes that it names. */
interface Apart {
  readonly measures: ReadonlyMap<string, readonly MeasureData[]>
  readonly actions: ReadonlyMap<string, readonly Action[]>
}

/** By document: each of its outcomes looks here for its own. */
const apartIn = memoByObject(
  (holder: PlanDocument | DeliveryPlanDocument): Apart => ({
    measures: byOutcome(listOf(holder.measures), (measure) => measure),
    actions: byOutcome(actionsOf(holder.actions), ({ data }) => data),
  }),
)

function byOutcome<T>(items: readonly T[], dataOf: (item: T) => object | undefined): ReadonlyMap<string, readonly T[]> {
  return groupByEach(items, (item) => {
    const data = dataOf(item)
    return new Set(data === undefined ? [] : idsAt(data, 'outcomes').map(({ words }) => words))
  })
}

function periodOf(period: PeriodData | undefined, editionDate: string | undefined): Stated<Period> | undefined {
  if (period === undefined) return undefined
  const known = editionDate === undefined ? {} : { editionDate }
  return typeof period === 'string' ? readPeriod(period, known) : readPeriodParts(period, known)
}

function actionsOf(actions: readonly ActionData[] | undefined): Action[] {
  return (actions ?? []).flatMap((data, key): Action[] => {
    if (data === undefined) return []
    if (typeof data === 'string') return [{ at: { of: actions as object, key }, title: data }]
    return [{ at: { of: data }, title: data.title ?? data.id ?? 'An action without a title', data }]
  })
}

function nationalLinks(outcome: OutcomeData, reference: Reference, days: LinkDays): NationalLink[] {
  return linksStated(outcome).flatMap((stated) => recogniseLinks(stated, reference, days))
}

function linksStated(outcome: OutcomeData): NationalLinkStated[] {
  const stated: NationalOutcomesData | undefined = outcome.national_outcomes
  if (stated === undefined) return []
  if (typeof stated === 'string') return [{ at: { of: outcome, key: 'national_outcomes' }, words: stated }]
  return stated.flatMap((link, key): NationalLinkStated[] => {
    if (link === undefined) return []
    if (typeof link === 'string') return [{ at: { of: stated, key }, words: link }]
    if (link.outcome === undefined) return []
    return [
      {
        at: { of: link, key: 'outcome' },
        words: link.outcome,
        ...optional('set', link.set),
        ...optional('why', link.why),
        ...optional('strength', link.strength),
      },
    ]
  })
}
