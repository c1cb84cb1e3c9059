import { statedOnce } from '../../checks/partners/partner-statements.ts'
import { noProfile } from '../../checks/partners/profile-known.ts'
import { departuresOfPartnership, regardOfPartnership } from '../../checks/partners/regard-to-guidance.ts'
import { statementAs } from '../../checks/statements/to-write.ts'
import { defineRule } from '../../engine/rule.ts'
import { at } from '../../source/position.ts'
import { indent } from '../../text/indent.ts'

export default defineRule({
  id: 's15-1-cpp-regard-guidance',
  cites: ['s15-1-cpp-regard-guidance'],
  on: 'partnership',
  title: 'The partnership says how it had regard to the statutory guidance',
  why: `Section 15(1) has the partnership have regard to guidance from the Scottish Ministers. That is to consider it, and to have a
        reason for going another way. Statements on all nine principles count too, and a recorded departure is a sign of it.`,
  fix: {
    says: 'Say how the guidance was considered, and where that is recorded.',
    write: `governance:\n${indent(statementAs('regard_to_guidance'), 2)}`,
  },
  leaves: 'Whether the guidance was really considered is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
governance:
  regard_to_guidance: {claim: The Board went through the guidance before it approved the plan., evidence: Board minute, locator: item 7, owner: Board secretary, date: 14 March 2024}
`,
  fail: `
kind: partnership
#^^^^^^^^^^^^^^^^ question: Nothing here shows how the partnership had regard to the statutory guidance.
name: Strathexample Partnership
council_area: Strathexample
`,
  applies: ({ profile }, context) => profile !== undefined || departuresOfPartnership(context).length > 0 || noProfile,
  *check({ profile }, context) {
    const otherwise = {
      at: profile ? at(profile, 'governance') : at({}),
      says: 'Nothing here shows how the partnership had regard to the statutory guidance.',
      lacks: 'document',
    } as const
    yield* statedOnce(regardOfPartnership(context), context, otherwise, departuresOfPartnership(context))
  },
})
