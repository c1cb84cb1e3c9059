import { publicationShown } from '../../checks/plans/published-where.ts'
import {
  defineRule,
  type Fault,
  type NotCalledFor,
  notCalledFor,
  type Unknown,
  unknown,
  type Yielded,
} from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import type { Context } from '../../model/context.ts'
import { editionsInView, isLater } from '../../model/editions.ts'
import {
  currentPlansFor,
  lastDayForPlan,
  placePlansCovering,
  plansFor,
  plansThatMayCover,
  plansWithoutPlace,
} from '../../model/locality-plans.ts'
import type { Locality, Plan } from '../../model/partnership.ts'
import {
  furthest,
  isOnItsWay,
  notYet,
  placeOfPublication,
  stagedName,
  stageOf,
  whenPublished,
} from '../../model/publication.ts'
import { describeWhen } from '../../readings/date.ts'
import { type Anchor, at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAtMost } from '../../text/join.ts'
import { quote } from '../../text/quote.ts'

export default defineRule({
  id: 's10-1-plan-for-each-identified',
  cites: ['s10-1-plan-for-each-identified'],
  on: 'locality',
  title: 'Each identified locality has a locality plan, published, with its day and place of publication',
  why: `Section 10(1) asks for a locality plan for each locality that was identified under section 9(3). One document may be the plan
        for several localities. A plan for a group of people alone, or a draft, does not take its place; whether a plan that is marked as
        a local place plan does is for people. A plan that covers a place under a name that is not listed may be the one. The Act sets no day for it: this tool waits for twelve months from the decision on the locality.`,
  fix: {
    says: 'Publish a locality plan for it, and add it to these files. If one of the plans here is for it, say so in that plan.',
  },
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities:
  - {id: milltown, name: Milltown, poorer_outcomes: yes}
---
kind: locality-plan
title: Milltown Together
covers: milltown
edition: {published_on: 27 June 2024, url: "https://strathexample.example/milltown"}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities:
  - {id: harbour, name: Harbour and Shore, poorer_outcomes: yes}
#                                                           ^^^ gap: No locality plan in these files covers Harbour and Shore.
`,
  applies: mustHavePlan,
  *check(locality, { partnership, asOf }) {
    const [plan, ...others] = currentPlansFor(locality, partnership, asOf)
    const coming = furthest(plansFor(locality, partnership), asOf)
    const doubts = [...ofDoubt(locality, { partnership, asOf })]
    if (plan !== undefined) yield* ofStanding(plan, others, locality)
    else if (coming !== undefined && !(isOver(coming, asOf) && doubts.length > 0))
      for (const one of ofComing(coming, locality, asOf)) yield waited(one, locality, asOf)
    else if (doubts.length > 0) yield* doubts
    else for (const one of ofNone(locality, { partnership, asOf })) yield waited(one, locality, asOf)
  },
})

function isOver(plan: Plan, asOf: string): boolean {
  const stage = stageOf(plan, asOf)
  return stage === 'superseded' || stage === 'published'
}

function mustHavePlan(
  { data, name, identified, decidedOn }: Locality,
  { asOf }: Context,
): true | NotCalledFor | Unknown {
  if (identified === undefined)
    return unknown({
      says: `Whether a plan is due for ${name} cannot be told: nothing says whether it was identified under section 9(3). Say whether its people have significantly poorer outcomes.`,
      write: 'poorer_outcomes: <yes or no>',
      into: data,
    })
  if (!identified) return notCalledFor(`${name} is marked as not having significantly poorer outcomes.`)
  if (decidedOn !== undefined && decidedOn.first > asOf)
    return notCalledFor(`${name} was identified ${describeWhen(decidedOn)}, after ${dayInWords(asOf)}.`)
  return true
}

/** Whatever there is instead of a published plan, it is pending for that time, and no longer. */
function waited(one: Yielded, locality: Locality, asOf: string): Yielded {
  const { name, decidedOn } = locality
  const until = lastDayForPlan(locality)
  if (!('says' in one) || one.verdict === 'for-people' || decidedOn === undefined) return one
  if (until === undefined || asOf > until) return one
  const { lacks: _, ...fault } = one
  const since = `${name} was identified ${describeWhen(decidedOn)}; the Act sets no day, and this tool waits until ${dayInWords(until)}`
  return { ...fault, says: `${one.says.replace(/\.$/, '')}. ${since}.`, verdict: 'pending' }
}

function* ofStanding(plan: Plan, others: readonly Plan[], locality: Locality): Iterable<Yielded> {
  yield* publicationShown(plan, { more: [at(plan.data, 'covers')], isAsked: 'beside' })
  for (const other of others) {
    yield {
      at: at(other.data, 'covers'),
      says: `${locality.name} has two plans that stand: ${quote(plan.title)} and ${quote(other.title)}.`,
      fix: {
        says: 'If one took the place of the other, say in the newer plan which one it replaces.',
        write: 'edition:\n  replaces: <id of the older plan>',
      },
      verdict: 'remark',
      see: [{ at: at(plan.data, 'covers'), says: `${quote(plan.title)} covers it here.` }],
    }
  }
}

function* ofComing(plan: Plan, locality: Locality, asOf: string): Iterable<Yielded> {
  const title = quote(plan.title)
  const stage = stageOf(plan, asOf)
  if (stage === 'on its way') {
    const says = `${stagedName(plan)} ${notYet(plan)}, and these files hold no published plan for ${locality.name}.`
    const isDated = !isOnItsWay(plan) && isLater(plan, asOf)
    const fault = { at: placeOfPublication(plan, 'status'), says, fix: whenPublished } as const
    if (isDated) yield { ...fault, verdict: 'pending' }
    else yield locality.decidedOn === undefined ? { ...fault, verdict: 'not-shown' } : { ...fault, lacks: 'document' }
  } else if (stage === 'undated') {
    const fix = {
      says: 'Say when the plan was published, and where it can be read.',
      write: 'edition:\n  published_on: <day>\n  url: <web address>',
    }
    yield {
      at: placeOfPublication(plan, 'published_on'),
      into: plan.data,
      ...absent(plan, 'does not say when it was published'),
      fix,
      verdict: 'not-shown',
    }
  } else if (stage === 'unreadable') {
    yield unknown(`${title} gives a day of publication that cannot be read.`)
  } else if (stage === 'superseded' || stage === 'published') {
    const says = `No locality plan in these files covers ${locality.name} now; ${quote(plan.title)} did.`
    yield { at: at(locality.data, 'poorer_outcomes'), says, lacks: 'document' }
  }
}

/** A plan that may be the one for the locality: it is marked as another kind of plan, or names a place that is not listed. */
function* ofDoubt(locality: Locality, { partnership, asOf }: Pick<Context, 'partnership' | 'asOf'>): Iterable<Fault> {
  const [placePlan] = placePlansCovering(locality, partnership, asOf)
  const [other] = plansThatMayCover(locality, partnership, asOf)
  if (placePlan !== undefined) {
    yield {
      at: placeOfMark(placePlan),
      says: `${quote(placePlan.title)} covers ${locality.name}, and is marked as a local place plan. One document may be both; whether it is the locality plan too is for people to judge.`,
      fix: {
        says: 'If it is the locality plan as well, take the mark out. If it is not, take out what it covers, and add the locality plan.',
      },
      verdict: 'for-people',
    }
  } else if (other !== undefined) {
    yield {
      at: at(other.data, 'covers'),
      says: `No plan in these files names ${locality.name} as the partnership file does. ${quote(other.title)} covers ${joinAtMost(other.coversUnknown.map(quote))}, which the partnership file does not list; whether that is ${locality.name}, or a part of it, is for people to judge.`,
      fix: {
        says: 'If the plan is for this locality, say so in the plan. If it is for another area, nothing has to change in it.',
        write: `covers: ${locality.id}`,
      },
      verdict: 'for-people',
    }
  }
}

function placeOfMark({ data }: Plan): Anchor {
  return data.kind === 'locality-plan' ? at(data, 'local_place_plan') : at(data, 'covers')
}

function* ofNone(locality: Locality, context: Pick<Context, 'partnership' | 'asOf'>): Iterable<Fault> {
  const { partnership, asOf } = context
  const [plan] = plansWithoutPlace(partnership, asOf)
  const loip = editionsInView(partnership.loips, asOf).find(({ covers }) => covers.includes(locality))
  if (plan !== undefined) {
    const says = `No plan in these files names ${locality.name}; ${quote(plan.title)} names no locality.`
    yield {
      at: at(plan.data, 'title'),
      says,
      fix: { says: 'If the plan is for this locality, say so in the plan.', write: `covers: ${locality.id}` },
      verdict: 'for-people',
    }
  } else if (loip !== undefined) {
    const says = `${quote(loip.title)} covers ${locality.name}, and does not say that it is a locality plan too.`
    yield {
      at: at(loip.data, 'covers'),
      says,
      fix: {
        says: 'If the LOIP is meant as the locality plan too, say so in it.',
        write: 'also_serves_as: <locality plan, if it is meant as one>',
      },
      verdict: 'for-people',
    }
  } else {
    yield {
      at: at(locality.data, 'poorer_outcomes'),
      says: `No locality plan in these files covers ${locality.name}.`,
      lacks: 'document',
    }
  }
}
