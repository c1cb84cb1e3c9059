import { publicationShown } from '../../checks/plans/published-where.ts'
import { isBeforeTheAct } from '../../checks/reports/under-the-act.ts'
import { defineRule, type Fault, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { commencement } from '../../law/commencement.ts'
import { absent } from '../../model/absence.ts'
import { isLaidOver, isLater, isPublished } from '../../model/editions.ts'
import { approvedOn } from '../../model/field.ts'
import { isSameId, listOf } from '../../model/ids.ts'
import type { Plan } from '../../model/partnership.ts'
import {
  furthest,
  isOnItsWay,
  notYet,
  placeOfPublication,
  publicationGiven,
  stagedName,
  stageOf,
  whenPublished,
} from '../../model/publication.ts'
import { addMonths } from '../../readings/calendar.ts'
import { quote } from '../../readings/stated.ts'
import { type Anchor, at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'

export default defineRule({
  id: 's6-1-prepare-and-publish-loip',
  cites: ['s6-1-prepare-and-publish-loip'],
  on: 'partnership',
  title: 'There is a current LOIP, and its file says when and where it was published',
  why: `Section 6(1) asks for a LOIP that is prepared and published. It sets no date and no form. A draft does not take the
        place of a published plan, so a partnership with nothing but a draft has none.
        That “published” means a web address is the reading of this tool; another form of publication does as well.`,
  fix: {
    says: 'Say when the LOIP was published, and where it can be read.',
    write: `
      edition:
        published_on: <day>
        url: <web address>
    `,
  },
  leaves: 'Whether the address leads to the plan is for people to judge: nothing is fetched.',
  pass: `
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024, url: "https://strathexample.example/plan"}
`,
  fail: `
kind: loip
title: Our Strathexample
#      ^^^^^^^^^^^^^^^^^ question: “Our Strathexample” does not say when it was published.
period: "2024-34"
`,
  *check(partnership, { asOf }) {
    const { loips, profile } = partnership
    // What was published before the Act, and is only listed, is no LOIP that a draft could be beside.
    const plan = furthest(
      loips.filter((one) => one.listedIn === undefined || !isBeforeTheAct(one)),
      asOf,
    )
    if (plan !== undefined) yield* ofThePlan(plan, loips, asOf)
    else {
      yield {
        at: at(profile ?? partnership.reports[0]?.data ?? partnership.localityPlans[0]?.data ?? {}),
        says: 'There is no LOIP in these files.',
        fix: {
          says: 'Add the LOIP to these files, with its title, when and where it was published, its period, its needs and its outcomes.',
          write: `
            kind: loip
            title: <title of the plan>
            edition:
              published_on: <day>
              url: <web address>
            period: <first year>-<last year>
            needs: <what the needs are, and of whom>
            outcomes:
              - title: <outcome in the words of the plan>
                improvement: <what will be better, and for whom>
          `,
        },
        lacks: 'document',
      }
    }
  },
})

function* ofThePlan(plan: Plan, loips: readonly Plan[], asOf: string): Iterable<Yielded> {
  const title = quote(plan.title)
  const when = placeOfPublication(plan, 'published_on')
  const status = placeOfPublication(plan, 'status')
  switch (stageOf(plan, asOf)) {
    case 'published':
      if (plan.publishedOn !== undefined && plan.publishedOn.last < commencement) {
        const says = `${title} was published before section 6 came into force on 20 December 2016.`
        const fix = {
          says: 'Add the edition that was published after that day. If this one was taken over as the LOIP, say when that was published.',
        }
        yield { at: when, says, fix, verdict: 'for-people' }
        break
      }
      yield* publicationShown(plan, { more: earlierPublished(plan, loips, asOf), isAsked: 'first' })
      break
    case 'unreadable':
      yield unknown(`${title} gives a day of publication that cannot be read.`)
      break
    case 'undated':
      yield { at: when, into: plan.data, ...absent(plan, 'does not say when it was published'), verdict: 'not-shown' }
      break
    case 'on its way':
      yield onItsWay(plan, loips, asOf)
      break
    case 'superseded':
      yield {
        at: status,
        says: `${title} is superseded, and no later LOIP is in these files.`,
        fix: { says: 'Add the LOIP that took its place to these files.' },
        lacks: 'document',
      }
  }
}

/** How long the tool waits for a publication of which the Act does not say when it has to be. */
const monthsAllowed = 12

/**
 * What is in preparation does not take the place of a published LOIP. It is waited for until the day that it names, or for the twelve
 * months that this tool allows from its approval or from when the Act came into force.
 */
function onItsWay(plan: Plan, loips: readonly Plan[], asOf: string): Fault | Unknown {
  const stage = `${stagedName(plan)} ${notYet(plan)}`
  const [replaced] = plan.replaces.filter((id) => !isHere(id, loips))
  if (replaced !== undefined)
    return unknown({
      says: `${stage}, and whether ${quote(replaced)}, which it is to replace, was published cannot be told: it is not in these files. Add its file, or list it among the editions by that id.`,
      write: 'editions:\n  - id: <id of the earlier edition>\n    published_on: <day>',
    })
  const { edition, approved_by: approvals } = plan.data
  const approved = approvedOn([...listOf(edition?.approved_by), ...listOf(approvals)])
  const until = addMonths(approved === undefined || isOnItsWay(plan) ? commencement : approved.last, monthsAllowed)
  const place = placeOfPublication(plan, 'status')
  const none = `${stage}, so these files hold no published LOIP yet`
  if (!isOnItsWay(plan) && isLater(plan, asOf))
    return { at: place, says: `${none}.`, fix: whenPublished, verdict: 'pending' }
  if (asOf <= until) {
    const says = `${none}; the Act sets no day, and this tool waits until ${dayInWords(until)}.`
    return { at: place, says, fix: whenPublished, verdict: 'pending' }
  }
  return {
    at: place,
    says: `${stage}, and these files hold no published LOIP.`,
    fix: { says: `Add the LOIP that was published before it, if there is one. ${whenPublished.says}` },
    lacks: 'document',
    // It may have been approved a few days ago.
    ...(approved === undefined && plan.status === 'approved' ? { verdict: 'not-shown' as const } : {}),
  }
}

function isHere(words: string, loips: readonly Plan[]): boolean {
  return loips.some(({ id }) => isSameId(id, words))
}

/** Earlier editions under the Act were published LOIPs too. */
function earlierPublished(plan: Plan, loips: readonly Plan[], asOf: string): Anchor[] {
  return loips
    .filter((other) => other !== plan && isPublished(other, asOf) && !isLaidOver(other) && !isBeforeTheAct(other))
    .flatMap(publicationGiven)
}
