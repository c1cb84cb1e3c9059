import { undescribed } from '../../checks/plans/improvement.ts'
import { leftOpen, statesLevel } from '../../checks/plans/improvement-words.ts'
import { defineRule, type Fault, unknown } from '../../engine/rule.ts'
import { currentOutcomes, isWholeAndSettled, outcomeList, outcomeName } from '../../model/outcomes.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-loip-precise-timescales',
  cites: ['g-loip-precise-timescales'],
  on: 'loip',
  title: 'The LOIP says how the improvement in each outcome is measured, and what level is aimed at',
  why: `The guidance, as others report it, expects a precise level of improvement and a date for each commitment, and how it
        will be measured. The Act asks for no measures, so this is advice. One measure for an outcome is enough.`,
  fix: 'Add measures: to the outcome, such as - {name: People hurt on the roads, baseline: 84 in 2023, target: at most 50 by 2030}.',
  leaves: 'Whether the levels are bold enough, and the measures show what matters, is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Safer streets
    measures:
      - {name: People hurt on the roads, baseline: 84 in 2023, target: at most 50 by 2030}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Safer streets
    measures:
      - {name: People hurt on the roads, baseline: 84 in 2023, target: at most 50 by 2030}
  - title: Fewer cold homes
#          ^^^^^^^^^^^^^^^^ advice: Nothing shows how outcome “Fewer cold homes” is measured.
    improvement: Fewer households are in fuel poverty.
`,
  applies: (plan) => (isWholeAndSettled(plan) && currentOutcomes(plan).length > 0) || unknown('TODO'),
  *check(plan): Iterable<Fault> {
    const outcomes = currentOutcomes(plan)
    const unmeasured = outcomes
      .filter(({ measures }) => measures.length === 0)
      .filter((outcome) => isForThisRule(outcome, plan))
    const [first, ...others] = unmeasured
    if (first && others.length === 0) {
      yield {
        at: at(first.data, 'title'),
        says: `Nothing shows how ${outcomeName(first)} is measured.`,
        lacks: 'content',
      }
    } else if (first) {
      yield {
        at: at(plan.data, 'outcomes'),
        says: `Nothing shows how ${unmeasured.length} outcomes are measured: ${outcomeList(unmeasured)}.`,
        lacks: 'content',
      }
    } else if (!outcomes.some(hasLevel) && outcomes.some(({ measures }) => measures.length > 0)) {
      yield {
        at: at(plan.data, 'outcomes'),
        says: 'No measure of this LOIP has a target, and no outcome names a level.',
        fix: 'Add target: to the measures, such as target: at most 50 by 2030.',
        lacks: 'content',
      }
    }
  },
})

/** A missing description is reported under s.6(2)(b), and a vague one by gp-improvement-says-level. */
function isForThisRule(outcome: Outcome, plan: Plan): boolean {
  return (
    outcome.improvement !== undefined &&
    undescribed(outcome, plan) === undefined &&
    !hasLevel(outcome) &&
    leftOpen(outcome, plan) === undefined
  )
}

function hasLevel({ title, improvement = '', measures }: Outcome): boolean {
  const isTargeted = measures.some(({ targets }) =>
    targets.some(({ readings }) => readings.some(({ unsaid }) => unsaid !== true)),
  )
  return isTargeted || statesLevel(title) || statesLevel(improvement)
}
