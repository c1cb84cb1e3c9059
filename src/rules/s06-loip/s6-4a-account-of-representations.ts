import { representationsConsidered } from '../../checks/participation/representations.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's6-4a-account-of-representations',
  cites: ['s6-4a-account-of-representations'],
  on: 'loip',
  title: 'The LOIP says what came of the representations on it, and somebody stands behind that',
  why: `Section 6(4)(a) has the partnership take account, before it publishes the plan, of any representations it received in the
        consultation on it. That is shown by what was done with them, and by a minute from before that day. “None was received” is an answer too.`,
  fix: {
    says: 'Say how many representations were received in the consultation, when they were considered, and what came of them. “None” is an answer.',
    write: `
      representations:
        received: <how many, or none>
        how_taken_into_account: <what changed>
        considered_on: <day before publication>
    `,
  },
  leaves: 'Whether they were really weighed is for people to judge: no file shows what somebody had in mind.',
  pass: `
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
representations:
  received: 12
  how_taken_into_account: Bus fares were added to the first outcome.
  considered_on: 14 March 2024
statement:
  claim: The board went through all twelve representations on the draft.
  evidence: Board minute, 14 March 2024
  locator: item 5
  owner: {name: A. Person, role: Community Planning Manager, organisation: Strathexample Council}
  date: 14 March 2024
`,
  fail: `
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
representations:
  received: 12
  how_taken_into_account: Bus fares were added to the first outcome.
  considered_on: 3 September 2024
#                ^^^^^^^^^^^^^^^^ gap: The record that representations were considered is dated 3 September 2024, after 27 June 2024, when “Our Strathexample” was published.
`,
  check: representationsConsidered,
})
