import { signatoriesOf } from '../../checks/partners/signatories.ts'
import { settled } from '../../checks/plans/settled.ts'
import { defineRule, shows, unknown } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
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
#^^^^^^^^^^ advice: “Our Strathexample” does not name “Police Scotland” among its signatories.
`,
  applies: settled,
  *check(plan, { partnership, asOf }) {
    const { names, statutory, unsigned, on } = signatoriesOf(plan, partnership, asOf)
    const place = at(plan.data, 'signatories')
    if (names.length === 0) yield { at: place, ...absent(plan, 'does not say who signed it') }
    else if (statutory.length === 0) {
      const why =
        partnership.partners.length === 0
          ? 'no partner is listed in these files. Add partners: to the profile.'
          : `no partner that the profile lists is known to have been one by law on ${dayInWords(on)}. Add statutory: yes to those that were.`
      yield unknown(`Whether the statutory partners signed ${quote(plan.title)} cannot be told: ${why}`)
    } else if (unsigned.length > 0) {
      const without = joinAtMost(unsigned.map(({ name }) => quote(name)))
      const fix = 'Add them to signatories:, if they signed. If they did not, the plan can say why.'
      yield { at: place, ...absent(plan, `does not name ${without} among its signatories`), fix }
    } else yield shows(place)
  },
})
