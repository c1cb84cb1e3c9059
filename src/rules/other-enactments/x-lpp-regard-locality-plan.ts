import { noProfile } from '../../checks/partners/profile-known.ts'
import {
  type LinkedKind,
  type LinkedPlan,
  linkedPlans,
  linkedPlansShown,
  type Shown,
} from '../../checks/plans/linked-plans.ts'
import { statementToWrite } from '../../checks/statements/to-write.ts'
import { defineRule, type Fault, unknown } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import type { Context } from '../../model/context.ts'
import { editionsInView, isForALocality, isPublished } from '../../model/editions.ts'
import type { Plan } from '../../model/partnership.ts'
import { placeOfPublication } from '../../model/publication.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 'x-lpp-regard-locality-plan',
  cites: ['x-lpp-regard-locality-plan'],
  on: 'partnership',
  title: 'Each published locality plan can be found by those who prepare a local place plan',
  why: `Since January 2022 a community body that prepares a local place plan has to have regard to any locality plan published for its
        area, and say how where there is one (SSI 2021/353, and schedule 19 to the 1997 Act). It can only do so where the locality plan is easy to find.`,
  fix: {
    says: 'Say where the locality plan can be read, best at an address that stays the same. If it is not on the web, say how else it was published.',
    write: `
      edition:
        url: <web address>`,
  },
  leaves: 'How a local place plan had regard to the locality plan is for its community body to say.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
linked_plans:
  - kind: local place plan
    title: Milltown Place Plan
    statement:
      claim: The place plan says how it took up the locality plan.
      evidence: https://milltown.example/place-plan
      locator: page 4
      owner: Milltown Community Council
      date: 5 May 2025
---
kind: locality-plan
title: Milltown Locality Plan
edition: {published_on: 27 June 2024, url: "https://strathexample.example/milltown"}
`,
  fail: `
kind: locality-plan
title: Milltown Locality Plan
edition: {published_on: 27 June 2024}
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: “Milltown Locality Plan” gives no address at which a community body could find it.
`,
  *check({ profile }, context) {
    const without = withoutAddress(context)
    yield* notToBeFound(without.filter(({ partial }) => !partial))
    yield* notToBeFound(without.filter(({ partial }) => partial))
    if (linkedPlans(placePlan, context).length > 0) yield* linkedPlansShown(placePlan, context, regardShown)
    else if (without.length === 0)
      yield profile === undefined
        ? noProfile
        : unknown({
            says: 'The partnership file lists no local place plan. Once there is one, list it there with a statement.',
            write: 'linked_plans:\n  - kind: local place plan\n    title: <title>',
            in: 'partnership',
          })
  },
})

const placePlan: LinkedKind = { kind: 'local place plan', what: 'local place plan' }

function withoutAddress({ partnership, asOf }: Context): Plan[] {
  return editionsInView(partnership.localityPlans, asOf).filter(
    (plan) => isForALocality(plan) && isPublished(plan, asOf) && plan.url === undefined && plan.otherForm === undefined,
  )
}

/** One note for all plans of full records, or for all of partial ones. */
function* notToBeFound(plans: readonly Plan[]): Iterable<Fault> {
  const [first, ...others] = plans
  if (first === undefined) return
  const place = placeOfPublication(first, 'url')
  if (others.length === 0)
    yield { at: place, ...absent(first, 'gives no address at which a community body could find it'), into: first.data }
  else {
    const names = joinAtMost(plans.map(({ title }) => quote(title)))
    const says = `${first.partial ? 'The records of ' : ''}${names} give no address at which a community body could find them.`
    yield { at: place, says, lacks: 'content', into: first.data, ...(first.partial ? { inPartial: true } : {}) }
  }
}

/** Listing a local place plan shows nothing about regard to the locality plan; only its statement does. */
function regardShown({ data }: LinkedPlan): Shown {
  if (data.statement !== undefined) return { shows: 'has a statement', by: [] }
  const fix = {
    says: 'If the place plan says how it had regard to the locality plan, say what, and where. Its community body stands behind that.',
    write: statementToWrite,
  }
  return { at: at(data, 'kind'), problem: 'has no statement on the locality plan', fix, lacks: 'content' }
}
