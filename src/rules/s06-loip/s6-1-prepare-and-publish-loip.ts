import { publicationShown } from '../../checks/plans/published-where.ts'
import { isBeforeTheAct } from '../../checks/reports/under-the-act.ts'
import { defineRule, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { commencement } from '../../law/commencement.ts'
import { absent } from '../../model/absence.ts'
import { isPublished } from '../../model/editions.ts'
import type { Plan } from '../../model/partnership.ts'
import {
  furthest,
  notYet,
  otherEditionsPublished,
  placeOfPublication,
  publicationGiven,
  stagedName,
  stageOf,
  whenPublished,
} from '../../model/publication.ts'
import { quote } from '../../readings/stated.ts'
import { type Anchor, at } from '../../source/position.ts'

export default defineRule({
  id: 's6-1-prepare-and-publish-loip',
  cites: ['s6-1-prepare-and-publish-loip'],
  on: 'partnership',
  title: 'There is a current LOIP, and its file says when and where it was published',
  why: `Section 6(1) asks for a LOIP that is prepared and published. It sets no date and no form, so a draft is only on its way.
        That “published” means a web address is the reading of this tool; another form of publication does as well.`,
  fix: 'Add edition: {published_on: 27 June 2024, url: "https://..."} to the LOIP, with its own day and address.',
  leaves: 'Whether the address leads to the plan is for people to judge: nothing is fetched.',
  pass: `
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024, url: "https://strathexample.example/plan"}
`,
  fail: `
kind: loip
title: Our Strathexample
#      ^^^^ gap: “Our Strathexample” does not say when it was published.
period: "2024-34"
`,
  *check(partnership, { asOf }) {
    const { loips, profile } = partnership
    const plan = furthest(loips, asOf)
    if (plan !== undefined) yield* ofThePlan(plan, loips, asOf)
    else {
      yield {
        at: at(profile ?? partnership.reports[0]?.data ?? partnership.localityPlans[0]?.data ?? {}),
        says: 'There is no LOIP in these files.',
        fix: 'Add a file loip.yaml with kind: loip, title:, edition:, period:, needs: and outcomes:.',
        lacks: 'document',
      }
    }
  },
})

function* ofThePlan(plan: Plan, loips: readonly Plan[], asOf: string): Iterable<Yielded> {
  const title = quote(plan.title)
  const when = placeOfPublication(plan, 'published_on')
  const status = placeOfPublication(plan, 'status')
  const elsewhere = publishedElsewhere(plan, loips, asOf)
  switch (stageOf(plan, asOf)) {
    case 'published':
      if (plan.publishedOn !== undefined && plan.publishedOn.last < commencement) {
        const says = `${title} was published before section 6 came into force on 20 December 2016.`
        const fix =
          'Add the edition that was published under section 6, or its own published_on: where this one was taken over.'
        yield { at: when, says, fix, verdict: 'for-people' }
        break
      }
      yield* publicationShown(plan, ...earlierPublished(plan, loips, asOf))
      break
    case 'unreadable':
      yield unknown(`${title} gives a day of publication that cannot be read.`)
      break
    case 'undated':
      yield { at: when, ...absent(plan, 'does not say when it was published') }
      break
    case 'on its way':
      if (elsewhere.length > 0) yield shows(...elsewhere)
      else
        yield {
          at: status,
          says: `${stagedName(plan)} ${notYet(plan)}, so these files hold no published LOIP yet.`,
          fix: whenPublished,
          verdict: 'pending',
        }
      break
    case 'superseded':
      if (elsewhere.length > 0) yield shows(...elsewhere)
      else
        yield {
          at: status,
          says: `${title} is superseded, and no later LOIP is in these files.`,
          fix: 'Add the file of the LOIP that took its place, with its own edition:.',
          lacks: 'document',
        }
  }
}

/** Earlier editions under the Act were published LOIPs too. */
function earlierPublished(plan: Plan, loips: readonly Plan[], asOf: string): Anchor[] {
  return loips
    .filter((other) => other !== plan && isPublished(other, asOf) && !isBeforeTheAct(other))
    .flatMap(publicationGiven)
}

/** The days of listed editions without a file that were published under section 6 and, if this plan is superseded, after it. */
function publishedElsewhere({ status, publishedOn }: Plan, loips: readonly Plan[], asOf: string): Anchor[] {
  return otherEditionsPublished(loips, asOf)
    .filter((other) => other.publishedOn.last >= commencement)
    .filter(
      (other) => status !== 'superseded' || publishedOn === undefined || other.publishedOn.last > publishedOn.first,
    )
    .map((other) => other.at)
}
