import { showsSteps } from '../../checks/statements/governance.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { editionsInView } from '../../model/editions.ts'
import { isWholeAndSettled } from '../../model/outcomes.ts'
import { hasContent } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-loip-scrutiny-arrangements',
  cites: ['g-loip-scrutiny-arrangements'],
  on: 'partnership',
  title: 'The profile says who scrutinises performance, and where the terms of reference can be read',
  why: `The guidance, as others report it, expects clear arrangements for scrutiny and performance: who asks the questions, who
        accounts for the answers, and what part the board has in it.`,
  fix: 'Add governance: to the profile, with scrutiny_body: and terms_of_reference: (a link).',
  leaves: 'Whether the scrutiny is real, and what the terms of reference say, is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
governance:
  scrutiny_body: Strathexample Council Scrutiny Committee
  terms_of_reference: https://strathexample.example/partnership/terms
---
kind: loip
title: Our Strathexample
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
governance:
#^^^^^^^^^ advice: The profile does not say where the terms of reference can be read.
  scrutiny_body: Strathexample Council Scrutiny Committee
---
kind: loip
title: Our Strathexample
`,
  applies: ({ profile, loips }, { asOf }) =>
    (profile !== undefined && profile.record !== 'partial' && editionsInView(loips, asOf).some(isWholeAndSettled)) ||
    unknown('TODO'),
  *check({ profile }, context) {
    if (profile === undefined) return
    const { governance = {} } = profile
    const without = [
      ...(hasContent(governance.scrutiny_body) ? [] : ['who scrutinises performance']),
      ...(hasContent(governance.terms_of_reference) ? [] : ['where the terms of reference can be read']),
    ]
    if (without.length === 0) return
    yield {
      at: at(profile, profile.governance === undefined ? 'name' : 'governance'),
      says: `The profile does not say ${without.join(', or ')}.`,
      lacks: 'content',
      // If nothing on governance is shown, section 13(1)(b) already asks for these.
      ...(showsSteps(governance, context) ? {} : { reportedSeparately: true }),
    }
  },
})
