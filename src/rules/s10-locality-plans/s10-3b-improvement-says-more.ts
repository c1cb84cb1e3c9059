import { improvementsInWords } from '../../checks/plans/improvement.ts'
import { improvementsOfTheLoip } from '../../checks/plans/same-as-loip.ts'
import { allOf, hasCurrentOutcomes, isUnderSection10 } from '../../checks/plans/settled.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's10-3b-improvement-says-more',
  cites: ['s10-3b-describe-improvement'],
  on: 'locality-plan',
  forEachOutcome: true,
  title: 'The improvement of each outcome of a locality plan says what will be better there, in words of its own',
  why: `Section 10(3)(b) asks for a description of the improvement for that locality. Meetings held, a promise, a topic and a single
        word leave it open. So do the words of the LOIP, copied: they are about the whole area. People have to look at these.`,
  fix: {
    says: 'Say what will be better, for whom and by how much. A measure with a target says it too.',
    write: 'improvement: <what will be better, and for whom>',
  },
  leaves: 'Whether the improvement is worth having, and is the locality’s own, is for people to judge.',
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
    improvement: We will hold six road safety sessions.
#                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ question: The improvement of “Safe streets” is given as work to be done, and not as what will be better: “We will hold six road safety sessions.”.
`,
  applies: (plan, context) => allOf(isUnderSection10(plan, context), hasCurrentOutcomes(plan)),
  *check(plan, { partnership }) {
    yield* improvementsInWords(plan)
    yield* improvementsOfTheLoip(plan, partnership)
  },
})
