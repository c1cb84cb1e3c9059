import { isUndescribed } from '../../checks/plans/improvement.ts'
import { measuresKept } from '../../checks/plans/measures-kept.ts'
import { saidOfEach } from '../../checks/plans/own-words.ts'
import { settledWithOutcomes } from '../../checks/plans/settled.ts'
import { defineRule, unknown, type Yielded } from '../../engine/rule.ts'
import { outcomesInWords, outcomesWithout } from '../../model/outcomes.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import { hasContent } from '../../readings/stated.ts'

export default defineRule({
  id: 'g-loip-focal-point',
  cites: ['g-loip-focal-point'],
  on: 'loip',
  forEachOutcome: true,
  title: 'The LOIP says why the level aimed at in each outcome is ambitious and realistic',
  why: `The guidance makes the plan the place where the public can see what was chosen and why, and how far it reaches. Needs,
        priorities, reports and participation belong to that picture too; they have rules of their own, so only the level is asked for here.`,
  fix: 'Add ambition_rationale: to the outcome, in a sentence.',
  leaves: 'Whether the reasons are good ones is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Safer streets
    improvement: At most 50 people are hurt on the roads each year.
    ambition_rationale: Two like places got there in six years, and we have more to do.
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Safer streets
#          ^^^^^^^^^^^^^ advice: “Our Strathexample” does not say why the level aimed at in outcome “Safer streets” is ambitious and realistic.
    improvement: At most 50 people are hurt on the roads each year.
`,
  applies: settledWithOutcomes,
  *check(plan): Iterable<Yielded> {
    const reason = (outcomes: string) => `why the level aimed at in ${outcomes} is ambitious and realistic`
    yield* saidOfEach(plan, 'ambition_rationale', reason, (outcome) => isDescribed(outcome, plan))
    const open = outcomesWithout(plan, ({ data }) => hasContent(data.ambition_rationale)).filter(
      (outcome) => !isDescribed(outcome, plan),
    )
    if (open.length > 0) {
      const what = outcomesInWords(open, plan)
      yield unknown(
        `Which level is aimed at in ${what} cannot be told: no description of the improvement is in these files. Say in improvement: what will be better.`,
      )
    }
  },
})

/** A reason can be asked only for a described level; a missing description is reported under section 6(2)(b). */
function isDescribed(outcome: Outcome, plan: Plan): boolean {
  const isThere = outcome.improvement !== undefined || measuresKept(outcome).length > 0
  return isThere && !isUndescribed(outcome, plan)
}
