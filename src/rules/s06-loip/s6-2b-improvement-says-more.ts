import { improvementDescribed, undescribed } from '../../checks/plans/improvement.ts'
import { isCurrent } from '../../checks/plans/settled.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's6-2b-improvement-says-more',
  cites: ['s6-2b-describe-improvement'],
  on: 'loip-outcome',
  title: 'The improvement of each LOIP outcome says more than its title',
  why: `Section 6(2)(b) asks for a description of the improvement, beside the outcome that section 6(2)(a) asks for. Words copied from
        the title describe nothing, unless the title or a measure already states the level to be reached.`,
  fix: 'Say in improvement: what will be better, for whom and by how much, or give a measure with a target.',
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
    improvement: Fewer children grow up in poverty.
#                ^^^^^^^^^^ gap: The improvement of “Fewer children grow up in poverty” only repeats the title.
`,
  applies: isCurrent,
  check: ({ outcome, plan }) => [undescribed(outcome, plan) ?? improvementDescribed(outcome, plan)],
})
