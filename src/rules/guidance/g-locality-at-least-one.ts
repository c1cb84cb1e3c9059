import { defineRule, type Fault, shows, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import { editionsInView, isForALocality } from '../../model/editions.ts'
import { listOf } from '../../model/ids.ts'
import { isIdentified } from '../../model/locality-plans.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import {
  isOnItsWay,
  notYet,
  placeOfPublication,
  publicationGiven,
  stageOf,
  whenPublished,
} from '../../model/publication.ts'
import { quote } from '../../readings/stated.ts'
import { type Anchor, at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { isAlsoLocalityPlan } from '../../text/serves-as.ts'

export default defineRule({
  id: 'g-locality-at-least-one',
  cites: ['g-locality-at-least-one'],
  on: 'partnership',
  title: 'The partnership has at least one locality plan',
  why: `The Act asks for a plan for each locality with significantly poorer outcomes, and a partnership may identify none. The
        Scottish Government says all the same that each partnership should have at least one locality plan.`,
  fix: {
    says: `If there is a locality plan, add its file. If there is none, the partnership may make one for any locality that would gain
           from it.`,
    write: `
      kind: locality-plan
      title: <name of the locality plan>
      covers: <name of a locality>
      edition:
        published_on: <day>`,
  },
  pass: `
kind: partnership
name: Strathexample Community Planning Partnership
council_area: Strathexample
localities:
  - {name: Milltown, poorer_outcomes: no}
  - {name: The Strath, poorer_outcomes: no}
---
kind: locality-plan
title: Milltown Together
covers: Milltown
voluntary: yes
edition: {published_on: 1 May 2024}
`,
  fail: `
kind: partnership
name: Strathexample Community Planning Partnership
council_area: Strathexample
localities:
#^^^^^^^^^ advice: No locality plan under the Act is in these files, and none of the 2 localities is identified for one.
  - {name: Milltown, poorer_outcomes: no}
  - {name: The Strath, poorer_outcomes: no}
`,
  *check(partnership, { asOf }): Iterable<Yielded> {
    const plans = editionsInView(partnership.localityPlans, asOf).filter(isForALocality)
    const places = plans.filter((plan) => isFinished(plan, asOf)).flatMap(whatItIs)
    const [plan] = plans
    if (places.length > 0) yield shows(...places)
    else yield plan === undefined ? none(partnership, asOf) : notShown(plans.find(isOnItsWay) ?? plan, asOf)
  },
})

function isFinished(plan: Plan, asOf: string): boolean {
  return plan.status === 'approved' || stageOf(plan, asOf) === 'published'
}

/** Which locality the plan is for, or of a LOIP that it is a locality plan too; and that it is finished. */
function whatItIs(plan: Plan): Anchor[] {
  const { data, covers } = plan
  const isBoth = isAlsoLocalityPlan(data)
  const what = [...(covers.length > 0 ? [at(data, 'covers')] : []), ...(isBoth ? [at(data, 'also_serves_as')] : [])]
  const approved = plan.status === 'approved' ? [placeOfPublication(plan, 'status')] : []
  return what.length === 0 ? [] : [...what, ...publicationGiven(plan), ...approved]
}

function notShown(plan: Plan, asOf: string): Fault | Unknown {
  const title = quote(plan.title)
  if (isOnItsWay(plan)) {
    const says = `${title} ${notYet(plan)}, so these files hold no finished locality plan yet.`
    return { at: placeOfPublication(plan, 'status'), says, fix: whenPublished, verdict: 'pending' }
  }
  const [stray] = plan.coversUnknown
  if (isFinished(plan, asOf))
    return unknown(
      stray === undefined
        ? {
            says: `${recordName(plan)} does not say which locality it is for. Say which.`,
            write: 'covers: <id of the locality>',
            into: plan.data,
          }
        : {
            says: `Whether ${title} is for a locality cannot be told: ${quote(stray)} is not among the localities of a partnership file in these files. Add it there, or set the name in the plan right.`,
            write: 'localities:\n  - id: <id of the locality>\n    name: <name of the locality>',
            in: 'partnership',
          },
    )
  return unknown(
    plan.status === 'superseded'
      ? `${title} is superseded, and whether another locality plan took its place cannot be told. Add the file of that plan.`
      : {
          says: `Whether ${title} is more than a draft cannot be told: its file gives no status, and no day of publication that can be read. Add the day.`,
          write: 'edition:\n  published_on: <day>',
          into: plan.data,
        },
  )
}

function none({ profile, loips, localityPlans, localities }: Partnership, asOf: string): Fault | Unknown {
  const [loip] = loips
  if (profile === undefined && loip === undefined)
    return unknown({
      says: 'Whether the partnership has a locality plan cannot be told: these files hold neither the partnership file nor the LOIP. Add them.',
      write: 'kind: partnership\nname: <name of the partnership>\ncouncil_area: <council area>',
      in: 'partnership',
    })
  const isOpen = localities.some(({ identified }) => identified === undefined)
  const isDue = localities.some((locality) => isIdentified(locality, asOf))
  const which = localities.length === 0 ? 'no locality' : `none of the ${localities.length} localities`
  const isAny = localityPlans.some(isForALocality)
  const says = isAny
    ? `No locality plan in these files is current on ${dayInWords(asOf)}`
    : 'No locality plan under the Act is in these files'
  return {
    at: profile ? at(profile, 'localities') : at(loip?.data ?? {}),
    says: isOpen || isDue ? `${says}.` : `${says}, and ${which} is identified for one.`,
    lacks: 'document',
    ...(loips.some(({ partial }) => partial) ? { inPartial: true } : {}),
    // A profile without localities is reported under section 9(1), a locality without a decision under section 9(3), and an
    // identified one without a plan under section 10(1).
    ...(isOpen || isDue || (profile !== undefined && localities.length === 0) ? { reportedSeparately: true } : {}),
  }
}
