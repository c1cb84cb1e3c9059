import { signatoriesOf } from '../../checks/partners/signatories.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { isWholeAndSettled } from '../../model/outcomes.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 'g-loip-binds-signatories',
  cites: ['g-loip-binds-signatories'],
  on: 'loip',
  title: 'The LOIP names its signatories, and each statutory partner in the profile is among them',
  why: `The guidance calls the plan a shared one that binds those who sign it. Who signed is then worth a line. Partners by law owe
        their duties whether they sign or not, so a name that is not there takes nothing away from the Act.`,
  fix: 'Add signatories: to the plan, with the ids or the names of the partners that signed it.',
  leaves: 'What signing commits a partner to is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners: [Strathexample Council, Police Scotland]
---
kind: loip
title: Our Strathexample
signatories: [Strathexample Council, Police Scotland]
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners: [Strathexample Council, Police Scotland]
---
kind: loip
title: Our Strathexample
signatories: [Strathexample Council]
#^^^^^^^^^^ advice: The signatories do not include “Police Scotland”.
`,
  applies: (plan, { partnership, asOf }) => {
    const { names, statutory } = signatoriesOf(plan, partnership, asOf)
    return (isWholeAndSettled(plan) && (names.length === 0 || statutory.length > 0)) || unknown('TODO')
  },
  *check(plan, { partnership, asOf }) {
    const { names, unsigned } = signatoriesOf(plan, partnership, asOf)
    if (names.length === 0) {
      yield {
        at: at(plan.data, 'signatories'),
        says: `${quote(plan.title)} does not say who signed it.`,
        lacks: 'content',
      }
    } else if (unsigned.length > 0) {
      const says = `The signatories do not include ${joinAtMost(unsigned.map(({ name }) => quote(name)))}.`
      const fix = 'Add them to signatories:, if they signed. If they did not, the plan can say why.'
      yield { at: at(plan.data, 'signatories'), says, fix, lacks: 'content' }
    }
  },
})
