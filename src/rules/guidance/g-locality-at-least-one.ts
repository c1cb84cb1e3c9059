import { defineRule, type Fault, shows, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { editionsInView, isForALocality } from '../../model/editions.ts'
import { isIdentified } from '../../model/locality-plans.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { isOnItsWay, notYet, placeOfPublication, whenPublished } from '../../model/publication.ts'
import { isNamed } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { type Anchor, at } from '../../source/position.ts'

export default defineRule({
  id: 'g-locality-at-least-one',
  cites: ['g-locality-at-least-one'],
  on: 'partnership',
  title: 'The partnership has at least one locality plan',
  why: `The Act asks for a plan for each locality with significantly poorer outcomes, and a partnership may identify none. The
        Scottish Government says all the same that each partnership should have at least one locality plan.`,
  fix: 'Add a file with kind: locality-plan and covers: for a locality that would gain from one. voluntary: yes is enough.',
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
`,
  fail: `
kind: partnership
name: Strathexample Community Planning Partnership
council_area: Strathexample
localities:
#^ advice: No locality plan is in these files, and none of the 2 localities is identified for one.
  - {name: Milltown, poorer_outcomes: no}
  - {name: The Strath, poorer_outcomes: no}
`,
  *check(partnership, { asOf }): Iterable<Yielded> {
    const plans = editionsInView(partnership.localityPlans, asOf).filter(isForALocality)
    const places = plans.filter(isInForce).flatMap(whatItIs)
    const [plan] = plans
    if (places.length > 0) yield shows(...places)
    else yield plan === undefined ? none(partnership, asOf) : notInForce(plans.find(isOnItsWay) ?? plan)
  },
})

function isInForce(plan: Plan): boolean {
  return !isOnItsWay(plan) && plan.status !== 'superseded'
}

/** What the plan is called, and which locality it is for; of a LOIP, that it is a locality plan too. */
function whatItIs({ data, covers, coversUnknown }: Plan): Anchor[] {
  if (data.kind === 'loip') return [at(data, 'also_serves_as')]
  return [
    ...(isNamed(data.title) ? [at(data, 'title')] : []),
    ...(covers.length + coversUnknown.length > 0 ? [at(data, 'covers')] : []),
  ]
}

function notInForce(plan: Plan): Fault | Unknown {
  const title = quote(plan.title)
  if (isOnItsWay(plan)) {
    const says = `${title} ${notYet(plan)}, so these files hold no finished locality plan yet.`
    return { at: placeOfPublication(plan, 'status'), says, fix: whenPublished, verdict: 'pending' }
  }
  return unknown(
    plan.status === 'superseded'
      ? `${title} is superseded, and whether another locality plan took its place cannot be told. Add the file of that plan.`
      : 'A locality plan in these files gives neither a title nor a locality. Add title: and covers: to it.',
  )
}

function none({ profile, loips, localities }: Partnership, asOf: string): Fault | Unknown {
  const [loip] = loips
  if (profile === undefined && loip === undefined)
    return unknown(
      'Whether the partnership has a locality plan cannot be told: these files hold neither its profile nor its LOIP. Add them.',
    )
  const isOpen = localities.some(({ identified }) => identified === undefined)
  const isDue = localities.some((locality) => isIdentified(locality, asOf))
  const which = localities.length === 0 ? 'no locality' : `none of the ${localities.length} localities`
  return {
    at: profile ? at(profile, 'localities') : at(loip?.data ?? {}),
    says:
      isOpen || isDue
        ? 'No locality plan is in these files.'
        : `No locality plan is in these files, and ${which} is identified for one.`,
    lacks: 'document',
    ...(profile?.record === 'partial' || loips.some(({ partial }) => partial) ? { inPartial: true } : {}),
    // A profile without localities is reported under section 9(1), a locality without a decision under section 9(3), and an
    // identified one without a plan under section 10(1).
    ...(isOpen || isDue || (profile !== undefined && localities.length === 0) ? { reportedSeparately: true } : {}),
  }
}
