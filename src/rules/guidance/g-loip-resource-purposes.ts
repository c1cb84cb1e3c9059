import { contributionsListed, everyPurpose, hasPurpose, mayListMore } from '../../checks/partners/resources.ts'
import { declare, isStillToCome } from '../../checks/statements/declare.ts'
import { defineRule, unknown, type Yielded } from '../../engine/rule.ts'
import { isStated } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { listOf } from '../../model/ids.ts'
import { isWholeAndSettled } from '../../model/outcomes.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-loip-resource-purposes',
  cites: ['g-loip-resource-purposes', 'g-capacity-building'],
  on: 'loip',
  title: 'Contributions are shown for prevention, for reducing inequalities and for community capacity',
  why: `The guidance, as others report it, names three things that it expects a LOIP to show resources for. Building the capacity
        of communities is also expected by itself. One contribution for each purpose is enough.`,
  fix: 'Add purpose: to the contributions: prevention, reducing inequalities, or community capacity.',
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
#^^^^^^^^^^^^ advice: No contribution to “Our Strathexample” is for community capacity.
  - {partner: NHS Strathexample, kind: staff, amount: two health visitors, purpose: [prevention, reducing inequalities]}
`,
  // A plan without listed contributions is reported by g-loip-resources.
  applies: (plan, context) =>
    (isWholeAndSettled(plan) && !mayListMore(context.partnership) && contributionsListed(context).length > 0) ||
    unknown('TODO'),
  *check(plan, context): Iterable<Yielded> {
    const contributions = contributionsListed(context)
    const without = everyPurpose.filter((purpose) => !contributions.some((one) => hasPurpose(one, purpose)))
    if (without.length > 0) {
      const none = contributions.every(({ data }) => listOf(data.purpose).length === 0)
      const place = at(plan.data, plan.data.contributions === undefined ? 'title' : 'contributions')
      const says = none
        ? `No contribution to ${quote(plan.title)} says which purpose it has.`
        : `No contribution to ${quote(plan.title)} is for ${without.join(', or for ')}.`
      yield { at: place, says, lacks: 'document' }
    }
    yield* capacityDeclared(context)
  },
})

/** Only the partnership can say that it builds capacity: the statement on such a contribution declares it. */
function* capacityDeclared(context: Context): Iterable<Yielded> {
  for (const contribution of contributionsListed(context)) {
    const { data, backing } = contribution
    if (!hasPurpose(contribution, 'community capacity') || backing === undefined) continue
    if (isStated(backing) && isStillToCome(backing.date, context)) continue
    const otherwise = { says: 'The statement behind this contribution cannot be used.' }
    yield { ...declare({ at: at(data, 'purpose'), backing, context, otherwise }), duty: 'g-capacity-building' }
  }
}
