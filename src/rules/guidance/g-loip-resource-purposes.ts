import { contributionsListed, everyPurpose, hasPurpose, mayListMore } from '../../checks/partners/resources.ts'
import { settled } from '../../checks/plans/settled.ts'
import { declare, isStillToCome } from '../../checks/statements/declare.ts'
import { defineRule, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { isStated } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { listOf } from '../../model/ids.ts'
import type { Plan } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'

const howToSay =
  'Say beside each contribution what it is for. If nothing is put in for one of these purposes, that is for the partnership to decide.'

export default defineRule({
  id: 'g-loip-resource-purposes',
  cites: ['g-loip-resource-purposes', 'g-capacity-building'],
  on: 'loip',
  title: 'Contributions are shown for prevention, for reducing inequalities and for community capacity',
  why: `The guidance, as others report it, names three things that it expects a LOIP to show resources for. Building the capacity
        of communities is also expected by itself. One contribution for each purpose is enough.`,
  fix: {
    says: howToSay,
    write: 'purpose: <prevention, reducing inequalities or community capacity>',
  },
  leaves: 'Whether what is put in reaches those who experience inequality most is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
contributions:
  - {partner: NHS Strathexample, kind: staff, amount: two health visitors, purpose: [prevention, reducing inequalities]}
  - {partner: Voluntary Action Strathexample, kind: staff, amount: one development worker, purpose: community capacity}
`,
  fail: `
kind: loip
title: Our Strathexample
contributions:
#^^^^^^^^^^^^ advice: These files list no contribution made to “Our Strathexample” by 22 November 2026 for community capacity.
  - {partner: NHS Strathexample, kind: staff, amount: two health visitors, purpose: [prevention, reducing inequalities]}
`,
  *check(plan, context): Iterable<Yielded> {
    const isSettled = settled(plan)
    if (isSettled === true) yield* purposesOf(plan, context)
    else yield isSettled
    // Capacity is built whatever becomes of this plan.
    for (const yielded of capacityOf(context)) yield { ...yielded, duty: 'g-capacity-building' }
  },
})

function* purposesOf(plan: Plan, context: Context): Iterable<Yielded> {
  const title = quote(plan.title)
  const contributions = contributionsListed(context)
  if (contributions.length === 0) {
    // A plan without listed contributions is reported by g-loip-resources.
    yield unknown({
      says: `For which purposes partners contribute to ${title} cannot be told: these files list no contribution made by ${dayInWords(context.asOf)}. Say what partners contribute.`,
      write: 'contributions:\n  - partner: <name of a partner>',
    })
    return
  }
  const shown = contributions.filter((one) => everyPurpose.some((purpose) => hasPurpose(one, purpose)))
  if (shown.length > 0) yield shows(...shown.map(({ data }) => at(data, 'purpose')))
  const without = everyPurpose.filter((purpose) => !contributions.some((one) => hasPurpose(one, purpose)))
  if (without.length === 0) return
  const unsaid = contributions.find(({ data, isNil }) => !isNil && listOf(data.purpose).length === 0)
  const none = contributions.every(({ data }) => listOf(data.purpose).length === 0)
  const made = `made to ${title} by ${dayInWords(context.asOf)}`
  yield {
    at: at(plan.data, plan.data.contributions === undefined ? 'title' : 'contributions'),
    says: none
      ? `These files do not say of any contribution ${made} which purpose it has.`
      : `These files list no contribution ${made} for ${without.join(', or for ')}.`,
    lacks: 'document',
    ...(unsaid === undefined ? { fix: howToSay } : { into: unsaid.data }),
    ...(mayListMore(context.partnership) ? { inPartial: true } : {}),
  }
}

/** Only the partnership can say that it builds capacity: the statement on such a contribution declares it. */
function* capacityOf(context: Context): Iterable<Yielded> {
  const contributions = contributionsListed(context).filter((one) => hasPurpose(one, 'community capacity'))
  if (contributions.length === 0)
    yield unknown({
      says: `Whether the capacity of communities is built cannot be told: these files list no contribution made by ${dayInWords(context.asOf)} for it. Add one, with a statement behind it.`,
      write: 'contributions:\n  - partner: <name of a partner>\n    purpose: community capacity',
    })
  for (const { data, backing } of contributions) {
    const place = at(data, 'purpose')
    yield shows(place)
    if (backing === undefined || (isStated(backing) && isStillToCome(backing.date, context))) continue
    const otherwise = { says: 'The statement behind this contribution cannot be used.' }
    yield declare({ at: place, backing, context, otherwise })
  }
}
