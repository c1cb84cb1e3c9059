import { communityBodiesConsulted, sameBodiesEverywhere } from '../../checks/participation/consultation.ts'
import { isUnderSection10 } from '../../checks/plans/settled.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's10-4a-consult-community-bodies',
  cites: ['s10-4a-consult-community-bodies'],
  on: 'locality-plan',
  title: 'A locality plan says which community bodies were consulted on it, and somebody stands behind that',
  why: `Section 10(4)(a) has the partnership consult the community bodies it considers appropriate on each locality plan, before
        that plan is published. It chooses them. Where every plan lists the same ones, readers will ask how they were chosen.`,
  fix: {
    says: 'Say which community bodies were asked, and from when to when. Who stands behind that?',
    write: `
      consulted:
        - who: <who was consulted>
          community_body: <yes or no>
          from: <first day>
          to: <last day>
    `,
  },
  leaves: 'Whether they were the appropriate ones, and were really heard, is for people to judge.',
  pass: `
kind: locality-plan
title: Milltown Together
edition: {published_on: 27 June 2024}
consulted:
  - {who: Milltown Community Council, community_body: yes, from: 3 October 2023, to: 30 January 2024}
statement:
  claim: The community bodies listed here were consulted on the draft.
  evidence: Board minute, 14 March 2024
  locator: item 5
  owner: {name: A. Person, role: Community Planning Manager, organisation: Strathexample Council}
  date: 14 March 2024
`,
  fail: `
kind: locality-plan
title: Milltown Together
edition: {published_on: 27 June 2024}
consulted:
  - {who: Milltown Community Council, community_body: yes, when: 3 September 2024}
#                                                                ^^^^^^^^^^^^^^^^ gap: The consultation of “Milltown Community Council” is dated 3 September 2024, after 27 June 2024, when “Milltown Together” was published.
`,
  applies: isUnderSection10,
  *check(plan, context) {
    yield* communityBodiesConsulted(plan, context)
    yield* sameBodiesEverywhere(plan, context)
  },
})
