import { saidOfEach } from '../../checks/plans/own-words.ts'
import { settledWithOutcomes } from '../../checks/plans/settled.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 'g-loip-what-will-be-different',
  cites: ['g-loip-what-will-be-different'],
  on: 'loip',
  forEachOutcome: true,
  title: 'The LOIP says of each outcome what people will notice',
  why: `The Act has the improvement described, and a figure can do that. The guidance, as others report it, also expects a LOIP to
        say what will be different for communities. “One child in ten” is the improvement; “money lasts to the end of the
        month” is what people notice.`,
  fix: {
    says: 'Say of each outcome what people will notice, in a sentence that people who live there would use.',
    write: 'what_will_be_different: <what people will notice>',
  },
  leaves: 'Whether this is what would change for people who live there is for them to say.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
    improvement: From one child in five in a low-income family to one in ten by 2034.
    what_will_be_different: Money lasts to the end of the month, and no child misses a school trip for want of it.
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ advice: “Our Strathexample” does not say what will be different for people through outcome “Fewer children grow up in poverty”.
    improvement: From one child in five in a low-income family to one in ten by 2034.
`,
  applies: settledWithOutcomes,
  check: (plan) =>
    saidOfEach(plan, 'what_will_be_different', (outcomes) => `what will be different for people through ${outcomes}`),
})
