import { improvementsInWords } from '../../checks/plans/improvement.ts'
import { hasCurrentOutcomes } from '../../checks/plans/settled.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's6-2b-improvement-says-more',
  cites: ['s6-2b-describe-improvement'],
  on: 'loip',
  forEachOutcome: true,
  title: 'The improvement of each LOIP outcome says what will be better, and not only what will be done',
  why: `Section 6(2)(b) asks for a description of the improvement, beside the outcome that section 6(2)(a) asks for. Meetings held, a
        promise to work on something, a topic and a single word leave open what will be better, so people have to look at them.`,
  fix: {
    says: 'Say what will be better, for whom and by how much. A measure with a target says it too.',
    write: 'improvement: <what will be better, and for whom>',
  },
  leaves: 'Whether the improvement is worth having, and within reach, is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
    improvement: From one child in five to one in ten by 2034.
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
    improvement: "Meetings held: 12"
#                ^^^^^^^^^^^^^^^^^^^ question: The improvement of “Fewer children grow up in poverty” is given as work to be done, and not as what will be better: “Meetings held: 12”.
`,
  // A plan without outcomes is reported under section 6(2)(a).
  applies: hasCurrentOutcomes,
  check: improvementsInWords,
})
