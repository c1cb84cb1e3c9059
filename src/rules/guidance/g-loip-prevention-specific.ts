import { saidInOne } from '../../checks/plans/own-words.ts'
import { settledWithOutcomes } from '../../checks/plans/settled.ts'
import { defineRule } from '../../engine/rule.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-loip-prevention-specific',
  cites: ['g-loip-prevention-specific'],
  on: 'loip',
  title: 'The LOIP says which preventative work it plans, and why',
  why: `The guidance, as others report it, expects a LOIP to be specific about prevention and the reasons for it. “We will shift to
        prevention” is an aim; what is done earlier, and what shows that it helps, is specific.`,
  fix: {
    says: 'Say what is done earlier than before, and what shows that it helps. If nothing is, that is for the partnership to decide.',
    write: 'prevention: <what is done earlier, and what shows that it helps>',
  },
  leaves: 'Whether it is specific enough, and whether the evidence holds, is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
    prevention: Advice on benefits from the first midwife’s visit. In Milltown it brought families £1,900 each a year.
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
#^^^^^^^ advice: “Our Strathexample” does not say which preventative work it plans.
  - title: Fewer children grow up in poverty
    improvement: From one child in five to one in ten by 2034.
`,
  applies: settledWithOutcomes,
  check(plan) {
    const said = [plan, ...currentOutcomes(plan)].map(({ data }) => ({
      at: at(data, 'prevention'),
      words: data.prevention,
    }))
    const missing = plan.data.prevention === undefined ? at(plan.data, 'outcomes') : at(plan.data, 'prevention')
    return [saidInOne(plan, said, 'which preventative work it plans', missing)]
  },
})
