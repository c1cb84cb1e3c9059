// Whether each decision to revise a plan led to a published edition: s.7(5) and s.11(5).

import { type Fault, shows, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import type { AsOf } from '../../model/context.ts'
import { type Edition, isOnTheWay } from '../../model/edition.ts'
import { chainsOf, isPublished } from '../../model/editions.ts'
import type { Partnership, Plan, Review } from '../../model/partnership.ts'
import { furthest, notYet, placeOfPublication, stageOf } from '../../model/publication.ts'
import { successionOf } from '../../model/succession.ts'
import { addMonths } from '../../readings/calendar.ts'
import { describeDate } from '../../readings/date.ts'
import { quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { Anchor } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { dayNotKnown } from '../plans/in-force.ts'

interface Decided {
  readonly review: Review
  readonly editions: readonly Plan[]
}

/** The reviews done by the day that decided to revise a plan of this kind, each with the editions of the plan. */
function revisionsDecided(partnership: Partnership, kind: Plan['kind'], asOf: string): Decided[] {
  return reviewsOf(partnership, kind).filter(
    ({ review: { decision, date } }) => decision === 'revise' && date !== undefined && date.first <= asOf,
  )
}

function reviewsOf({ reviews, loips, localityPlans }: Partnership, kind: Plan['kind']): Decided[] {
  const ofPlans = reviews.filter(({ of }) => of !== 'partnership')
  if (kind === 'loip') {
    const ids = ['loip', ...loips.map(({ id }) => id.toLowerCase())]
    const isOfLoip = ({ plans }: Review) => plans.length === 0 || plans.some((id) => ids.includes(id.toLowerCase()))
    return ofPlans.filter(isOfLoip).map((review) => ({ review, editions: [...loips] }))
  }
  return ofPlans.flatMap((review) => {
    const meant = localityPlans.filter(({ id }) => review.plans.includes(id))
    return chainsOf(meant, localityPlans).map((editions) => ({ review, editions }))
  })
}

/** For each decision to revise a plan of this kind the edition published since, or what is lacking. */
export function* publishedAsRevised({ partnership, asOf }: AsOf, kind: Plan['kind']): Iterable<Yielded> {
  const revisions = revisionsDecided(partnership, kind, asOf)
  const [what, it] = kind === 'loip' ? ['the LOIP', 'it'] : ['a locality plan', 'one']
  for (const { review, editions } of revisions) {
    const name = kind === 'loip' ? 'the LOIP' : quote(editions.at(-1)?.title ?? '')
    if (review.date) yield editionSince({ review, date: review.date, editions, name }, asOf)
  }
  const open = reviewsOf(partnership, kind).map(({ review }) => review)
  const undated = open.find(({ decision, date }) => decision === 'revise' && date === undefined)
  const undecided = open.find(
    ({ decision, revisionAdopted }) => decision === undefined && revisionAdopted !== undefined,
  )
  if (undated !== undefined)
    yield unknown({
      says: `Whether ${what} was published as revised cannot be told: a review that decided to revise ${it} gives no day. Add it.`,
      write: 'date: <day of the review>',
      into: undated.data,
    })
  else if (undecided !== undefined)
    yield unknown({
      says: `Whether ${what} was published as revised cannot be told: a review says whether a revision was adopted, and not what it decided. Say what it decided.`,
      write: 'decision: <revise or no change>',
      into: undecided.data,
    })
  else if (revisions.length === 0)
    yield unknown({
      says: `Whether ${what} was revised after a review cannot be told: no review with a day up to ${dayInWords(asOf)} that decided to revise ${it} is in these files. If there was one, add it to these files.`,
      write:
        kind === 'loip'
          ? 'kind: review\nof: plan\ndate: <day of the review>\ndecision: revise'
          : 'kind: review\nof: plan\nplan: <id of the plan>\ndate: <day of the review>\ndecision: revise',
      in: 'review',
    })
}

interface Revision {
  readonly review: Review
  readonly date: LooseDate
  readonly editions: readonly Plan[]
  /** How a sentence calls the plan: `the LOIP`. */
  readonly name: string
}

function editionSince(revision: Revision, asOf: string): Yielded {
  const { review, date, editions } = revision
  const published = publishedBy(editions, asOf)
  const since = published.filter(({ publishedOn }) => publishedOn.first >= date.last)
  if (since.length > 0) return shows({ of: review.data, key: 'decision' }, ...since.map(({ at }) => at))
  if (published.some(({ publishedOn }) => publishedOn.last >= date.first))
    return unknown({
      says: `Whether ${revision.name} was published after the review of ${describeDate(date)} or before it cannot be told. Write the whole day of each.`,
      write: 'date: <day of the review>',
      into: review.data,
    })
  const listed = editions
    .flatMap((plan) => successionOf(editions).line(plan))
    .find((one) => one.isListed && isListedSince(one, date))
  if (listed !== undefined)
    return unknown({
      says: `Whether ${revision.name} was published after the review of ${describeDate(date)} cannot be told: ${listed.name} is listed and gives no day of publication. Add the day where it is listed.`,
      write: 'published_on: <day>',
      into: listed.at.of,
    })
  return waited(notPublished(revision, asOf), date, asOf)
}

/** An edition that is listed, without the day of its publication, and may have come after the review. */
function isListedSince(edition: Edition, date: LooseDate): boolean {
  if (edition.publishedOn !== undefined || isOnTheWay(edition) || edition.isSuperseded) return false
  return edition.approvedOn === undefined ? edition.status === 'published' : edition.approvedOn.last >= date.first
}

/** How long the tool waits for the publication of a revision. The Act sets no day. */
const monthsAllowed = 12

/** A revision that was adopted not long ago is still to be published. */
function waited(found: Fault | Unknown, date: LooseDate, asOf: string): Fault | Unknown {
  const until = addMonths(date.last, monthsAllowed)
  if (!('says' in found) || found.verdict !== undefined || asOf > until) return found
  const { lacks: _, inPartial: __, ...fault } = found
  const says = `${found.says.replace(/\.$/, '')}; the Act sets no day, and this tool waits until ${dayInWords(until)}.`
  return { ...fault, says, verdict: 'pending' }
}

/** The days of publication of these editions, of those without a file too. */
function publishedBy(editions: readonly Plan[], asOf: string): { publishedOn: LooseDate; at: Anchor }[] {
  return editions.flatMap((plan) => {
    const { publishedOn } = plan
    return publishedOn && isPublished(plan, asOf) ? [{ publishedOn, at: placeOfPublication(plan, 'published_on') }] : []
  })
}

function notPublished({ review, date, editions, name }: Revision, asOf: string): Fault | Unknown {
  const { data } = review
  const when = `The review of ${describeDate(date)}`
  if (review.revisionAdopted === undefined)
    return unknown({
      says: `${when} decided to revise ${name}; whether a revision was adopted cannot be told. Say in the review whether one was.`,
      write: 'revision_adopted: <yes or no>',
      into: data,
    })
  if (!review.revisionAdopted) {
    const says = `${when} decided to revise ${name}, and no revision is adopted yet.`
    const fix = { says: 'When the revision is adopted, say so, and add the revised plan to these files.' }
    return { at: { of: data, key: 'decision' }, says, fix, verdict: 'pending' }
  }
  const undated = editions.find((plan) => plan.publishedOn === undefined && mayBePublished(plan, asOf))
  if (undated)
    return dayNotKnown(`Whether ${quote(undated.title)} was published after ${when.replace('The', 'the')}`, {
      plan: undated,
    })
  const coming = furthest(
    editions.filter((plan) => !isPublished(plan, asOf) && plan.status !== 'superseded'),
    asOf,
  )
  if (coming === undefined) {
    const says = `${when} led to an adopted revision of ${name}, and no edition published since is in these files.`
    return { at: { of: data, key: 'revision_adopted' }, says, lacks: 'document' }
  }
  const at = placeOfPublication(coming, 'status')
  const fix = {
    says: 'Once it is published, write the day and the address, and take away the word that says it is not.',
    ...(coming.status === undefined ? { write: 'edition:\n  published_on: <day>\n  url: <web address>' } : {}),
  }
  const predicate = `${notYet(coming)}, and the revision that ${when.replace('The', 'the')} led to is adopted`
  const says = `${quote(coming.title)} ${predicate}.`
  if (coming.publishedOn !== undefined) return { at, into: coming.data, says, fix, verdict: 'pending' }
  // A status is the edition's own. That a day is not given is said of its record.
  return { at, into: coming.data, ...absent(coming, predicate), ...(coming.status ? { says } : {}), fix }
}

/** Nothing says that it is in preparation, or that it is over. */
function mayBePublished(plan: Plan, asOf: string): boolean {
  const stage = stageOf(plan, asOf)
  return stage !== 'on its way' && stage !== 'superseded'
}
