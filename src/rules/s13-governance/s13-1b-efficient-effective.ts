import { contradiction, declare } from '../../checks/statements/declare.ts'
import { showsSteps } from '../../checks/statements/governance.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { attestationOf } from '../../model/attestation.ts'
import { dateOf } from '../../model/field.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 's13-1b-efficient-effective',
  cites: ['s13-1b-efficient-effective'],
  on: 'partnership',
  title: 'The profile says what keeps the partnership efficient and effective, and somebody stands behind that',
  why: `Section 13(1)(b) has the section 13 partners take reasonable steps so that the partnership does its work efficiently and
        effectively. Terms of reference, scrutiny and an assessment of itself are steps that can be shown.`,
  fix: 'What steps were taken? Fill in governance: with terms_of_reference:, scrutiny_body:, self_assessment: and statement:.',
  leaves: 'Whether the steps are reasonable ones, and enough, is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
governance:
  terms_of_reference: https://strathexample.example/partnership/terms
  scrutiny_body: Strathexample Council Scrutiny Committee
  statement: {claim: The section 13 partners agreed these arrangements., evidence: Board minute, locator: item 3, owner: Board secretary, date: 2 May 2024}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
governance:
#^^^^^^^^^ question: The profile shows how the partnership is governed, and nobody stands behind that.
  terms_of_reference: https://strathexample.example/partnership/terms
`,
  applies: ({ profile }) => profile !== undefined || unknown('TODO'),
  *check({ profile }, context) {
    if (profile === undefined) return
    const { governance } = profile
    const assessed = governance?.self_assessment
    const contrary = contradiction(dateOf(assessed?.date), context)
    if (assessed && contrary !== undefined) {
      const says = `The self-assessment ${contrary}.`
      yield { at: at(assessed, 'date'), says, fix: 'Set date: of self_assessment: right.', verdict: 'missing' }
      return
    }
    if (governance === undefined || !showsSteps(governance, context)) {
      const says = 'Nothing here shows what keeps the partnership efficient and effective.'
      yield { at: at(profile, 'governance'), says, lacks: 'content' }
      return
    }
    yield declare({
      at: at(profile, 'governance'),
      backing: attestationOf(governance.statement),
      context,
      otherwise: {
        says: 'The profile shows how the partnership is governed, and nobody stands behind that.',
        fix: 'Add statement: to governance:, with claim, evidence, locator, owner and date.',
      },
    })
  },
})
