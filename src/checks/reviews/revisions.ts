// Whether each decision to revise a plan led to a published edition: s.7(5) and s.11(5).

import type { Fault } from '../../engine/rule.ts'
import { chainsOf, isPublished } from '../../model/editions.ts'
import type { Partnership, Plan, Review } from '../../model/partnership.ts'
import { furthest, notYet, otherEditionsPublished, placeOfPublication, stageOf } from '../../model/publication.ts'
import { describeDate } from '../../readings/date.ts'
import { quote } from '../../readings/stated.ts'

/** The reviews done by the day that decided to revise a plan of this kind, each with the editions of the plan. */
export function revisionsDecided(
  { reviews, loips, localityPlans }: Partnership,
  kind: Plan['kind'],
  asOf: string,
): { review: Review; editions: readonly Plan[] }[] {
  const decided = reviews.filter(
    ({ of, decision, date }) =>
      of !== 'partnership' && decision === 'revise' && date !== undefined && date.first <= asOf,
  )
  if (kind === 'loip') {
    const ids = ['loip', ...loips.map(({ id }) => id.toLowerCase())]
    const isOfLoip = ({ plans }: Review) => plans.length === 0 || plans.some((id) => ids.includes(id.toLowerCase()))
    return decided.filter(isOfLoip).map((review) => ({ review, editions: [...loips] }))
  }
  return decided.flatMap((review) => {
    const meant = localityPlans.filter(({ id }) => review.plans.includes(id))
    return chainsOf(meant, localityPlans).map((editions) => ({ review, editions }))
  })
}

/** `name`: how a sentence calls the plan: `the LOIP`. */
export function unpublishedRevision(
  { review, editions, name }: { review: Review; editions: readonly Plan[]; name: string },
  asOf: string,
): Fault | undefined {
  const { data, date } = review
  if (date === undefined) return undefined
  const published = [
    ...editions.flatMap((plan) => (isPublished(plan, asOf) && plan.publishedOn ? [plan.publishedOn] : [])),
    ...otherEditionsPublished(editions, asOf).map(({ publishedOn }) => publishedOn),
  ]
  if (published.some(({ last }) => last >= date.first)) return undefined
  const when = `The review of ${describeDate(date)}`
  if (review.revisionAdopted !== true) {
    const says = `${when} decided to revise ${name}, and no revision is adopted yet.`
    const fix = 'Write revision_adopted: yes when it is adopted, and add the file of the revised plan.'
    return { at: { of: data, key: 'decision' }, says, fix, verdict: 'pending' }
  }
  const coming = furthest(
    editions.filter((plan) => !isPublished(plan, asOf) && plan.status !== 'superseded'),
    asOf,
  )
  if (coming === undefined) {
    const says = `${when} led to an adopted revision of ${name}, and no edition published since is in these files.`
    return { at: { of: data, key: 'revision_adopted' }, says, lacks: 'document' }
  }
  // A revised plan without a date of publication is reported separately.
  if (stageOf(coming, asOf) !== 'on its way') return undefined
  const says = `${quote(coming.title)} ${notYet(coming)}, and the revision that ${when.replace('The', 'the')} led to is adopted.`
  const at = placeOfPublication(coming, 'status')
  const fix = 'Write published_on: and url: in its edition once it is published.'
  return coming.publishedOn === undefined ? { at, says, fix, lacks: 'content' } : { at, says, fix, verdict: 'pending' }
}
