import { improvementDescribed, undescribed } from '../../checks/plans/improvement.ts'
import { allOf, isCurrent, isUnderSection10 } from '../../checks/plans/settled.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's10-3b-improvement-says-more',
  cites: ['s10-3b-describe-improvement'],
  on: 'locality-plan-outcome',
  title: 'The improvement of each outcome of a locality plan says more than its title',
  why: `Section 10(3)(b) asks for a description of the improvement, beside the outcome that section 10(3)(a) asks for. Words copied
        from the title describe nothing, unless the title or a measure already states the level to be reached.`,
  fix: 'Say in improvement: what will be better there, for whom and by how much, or give a measure with a target.',
  pass: `
kind: locality-plan
title: Milltown Together
outcomes:
  - title: Safe streets
    improvement: Fewer children are hurt on their way to school.
`,
  fail: `
kind: locality-plan
title: Milltown Together
outcomes:
  - title: Safe streets
    improvement: safe streets!
#                ^^^^^^^^^^^^^ gap: The improvement of “Safe streets” only repeats the title.
`,
  applies: (subject, context) => allOf(isUnderSection10(subject.plan, context), isCurrent(subject)),
  check: ({ outcome, plan }) => [undescribed(outcome, plan) ?? improvementDescribed(outcome, plan)],
})
