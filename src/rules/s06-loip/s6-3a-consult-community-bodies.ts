import { communityBodiesConsulted } from '../../checks/participation/consultation.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's6-3a-consult-community-bodies',
  cites: ['s6-3a-consult-community-bodies'],
  on: 'loip',
  title: 'The LOIP says which community bodies were consulted on it, and somebody stands behind that',
  why: `Section 6(3)(a) has the partnership consult the community bodies it considers appropriate. It chooses them, and it does so
        before the plan is published: a consultation that came later cannot have shaped it.`,
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
kind: loip
title: Our Strathexample
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
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
consulted:
  - {who: Milltown Community Council, community_body: yes, when: 3 September 2024}
#                                                                ^^^^^^^^^^^^^^^^ gap: The consultation of “Milltown Community Council” is dated 3 September 2024, after 27 June 2024, when “Our Strathexample” was published.
`,
  check: communityBodiesConsulted,
})
