import { othersConsulted } from '../../checks/participation/consultation.ts'
import { isUnderSection10 } from '../../checks/plans/settled.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's10-4b-consult-others',
  cites: ['s10-4b-consult-others'],
  on: 'locality-plan',
  title: 'A locality plan says who else was consulted on it, and somebody stands behind that',
  why: `Section 10(4)(b) has the partnership consult the other people and bodies it considers appropriate on each locality plan. Who
        they are is left to it, and so is whether there are any: but the question is one that it has to ask.`,
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
kind: locality-plan
title: Milltown Together
edition: {published_on: 27 June 2024}
consulted:
  - {who: The two Milltown schools, how: visits, when: December 2023}
statement:
  claim: Those listed here were consulted on the draft.
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
  - {who: The two Milltown schools, when: 3 September 2024}
#                                         ^^^^^^^^^^^^^^^^ gap: The consultation of “The two Milltown schools” is dated 3 September 2024, after 27 June 2024, when “Milltown Together” was published.
`,
  applies: isUnderSection10,
  check: othersConsulted,
})
