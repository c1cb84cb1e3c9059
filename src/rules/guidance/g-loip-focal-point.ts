import { undescribed } from '../../checks/plans/improvement.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { currentOutcomes, isWholeAndSettled, outcomeList, outcomeName, outcomesWithout } from '../../model/outcomes.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import { hasContent } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-loip-focal-point',
  cites: ['g-loip-focal-point'],
  on: 'loip',
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
#          ^^^^^^^^^^^^^ advice: Nothing says why the level aimed at in outcome “Safer streets” is ambitious and realistic.
    improvement: At most 50 people are hurt on the roads each year.
`,
  applies: (plan) => (isWholeAndSettled(plan) && currentOutcomes(plan).length > 0) || unknown('TODO'),
  *check(plan) {
    const unreasoned = outcomesWithout(
      plan,
      (outcome) => hasContent(outcome.data.ambition_rationale) || !hasLevel(outcome, plan),
    )
    const [first, ...others] = unreasoned
    if (first === undefined) return
    const named = others.length === 0 ? outcomeName(first) : `outcomes ${outcomeList(unreasoned)}`
    yield {
      at: others.length === 0 ? at(first.data, 'title') : at(plan.data, 'outcomes'),
      says: `Nothing says why the level aimed at in ${named} is ambitious and realistic.`,
      lacks: 'content',
    }
  },
})

/** A reason can be asked only for a described level; a missing description is reported under section 6(2)(b). */
function hasLevel(outcome: Outcome, plan: Plan): boolean {
  return (outcome.improvement !== undefined || outcome.measures.length > 0) && undescribed(outcome, plan) === undefined
}
