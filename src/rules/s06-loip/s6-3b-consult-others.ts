import { othersConsulted } from '../../checks/participation/consultation.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's6-3b-consult-others',
  cites: ['s6-3b-consult-others'],
  on: 'loip',
  title: 'The LOIP says who else was consulted on it, beside community bodies, and somebody stands behind that',
  why: `Section 6(3)(b) has the partnership consult the other people and bodies it considers appropriate too. Who they are is left
        to it, and so is whether there are any: but the question is one that it has to ask.`,
  fix: {
    says: 'Say who else was asked, and from when to when. If nobody else was, say why.',
    write: `
      consulted:
        - who: <who else was consulted>
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
  - {who: Strathexample Chamber of Commerce, how: survey, when: December 2023}
statement:
  claim: Those listed here were consulted on the draft.
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
  - {who: Strathexample Chamber of Commerce, when: 3 September 2024}
#                                                  ^^^^^^^^^^^^^^^^ gap: The consultation of “Strathexample Chamber of Commerce” is dated 3 September 2024, after 27 June 2024, when “Our Strathexample” was published.
`,
  check: othersConsulted,
})
