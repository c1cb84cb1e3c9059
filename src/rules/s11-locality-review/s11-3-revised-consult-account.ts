import { consultedAfresh, isRevised } from '../../checks/reviews/revised.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's11-3-revised-consult-account',
  cites: ['s11-3-revised-consult-account'],
  on: 'locality-plan',
  title: 'A revised locality plan rests on a consultation of its own, and somebody stands behind that',
  why: `Section 11(3) and (4) have the partnership consult, and take account of representations and needs, afresh when it revises a locality plan.
        A consultation from before the earlier edition was published was about that edition. Any successor counts as a revision here.`,
  fix: {
    says: 'Say who was asked about this edition, from when to when, and what came of it. If nobody answered, say that.',
    write: `
      consulted:
        - who: <who was consulted>
          from: <first day>
          to: <last day>
      representations:
        received: <how many, or none>
        how_taken_into_account: <what changed>
        considered_on: <day>
    `,
  },
  leaves:
    'Whether the new consultation was enough is for people to judge: here it was only looked at whether there is one, and section 10(4) and (5) say what it has to be.',
  pass: `
kind: locality-plan
id: milltown-2019
title: Milltown Together 2019
edition: {published_on: 3 May 2019}
---
kind: locality-plan
id: milltown-2024
title: Milltown Together
edition: {published_on: 27 June 2024, replaces: milltown-2019}
consulted: [{who: Milltown Community Council, community_body: yes, from: 3 October 2023, to: 30 January 2024}]
representations: {received: 12, how_taken_into_account: Bus fares were added to the first outcome.}
statement:
  claim: The bodies listed here were consulted on the draft, and the board went through what they said.
  evidence: Board minute, 14 March 2024
  locator: item 5
  owner: {name: A. Person, role: Community Planning Manager, organisation: Strathexample Council}
  date: 14 March 2024
`,
  fail: `
kind: locality-plan
id: milltown-2019
title: Milltown Together 2019
edition: {published_on: 3 May 2019}
---
kind: locality-plan
id: milltown-2024
title: Milltown Together
edition: {published_on: 27 June 2024, replaces: milltown-2019}
consulted: [{who: Milltown Community Council, community_body: yes, from: 3 October 2018, to: 30 January 2019}]
#^^^^^^^^ gap: Everybody listed as consulted on “Milltown Together” was consulted before 3 May 2019, when “Milltown Together 2019” was published.
`,
  applies: isRevised,
  check: consultedAfresh,
})
