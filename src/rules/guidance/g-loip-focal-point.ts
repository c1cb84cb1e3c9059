import { undescribed } from '../../model/improvement.ts'
import { currentOutcomes, isWholeAndSettled, outcomeList, outcomeName, outcomesWithout } from '../../model/outcomes.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import { isSaid } from '../../model/stated.ts'
import { defineRule } from '../../rule.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-loip-focal-point',
  cites: ['g-loip-focal-point'],
  on: 'loip',
  title: 'The LOIP says why each outcome was chosen, and why the level aimed at is ambitious and realistic',
  why: `The guidance makes the plan the place where the public can see what was chosen and why, and how far it reaches. Needs, reports
        and participation belong to that picture too; they are looked at by themselves, so they are not asked for again here.`,
  fix: 'Add why_priority: and ambition_rationale: to the outcome, a sentence for each.',
  leaves: 'Whether the reasons are good ones is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Safer streets
    improvement: At most 50 people are hurt on the roads each year.
    why_priority: Twice as many are hurt here as in like places.
    ambition_rationale: Two like places got there in six years, and we have more to do.
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Safer streets
#          ^^^^^^^^^^^^^ advice: Nothing says why the level aimed at in outcome “Safer streets” is ambitious and realistic.
    improvement: At most 50 people are hurt on the roads each year.
    why_priority: Twice as many are hurt here as in like places.
`,
  applies: (plan) => isWholeAndSettled(plan) && currentOutcomes(plan).length > 0,
  *check(plan) {
    const unchosen = outcomesWithout(plan, ({ data }) => isSaid(data.why_priority))
    const unreasoned = outcomesWithout(
      plan,
      (outcome) => isSaid(outcome.data.ambition_rationale) || !hasLevel(outcome, plan),
    )
    const [first, ...others] = new Set([...unchosen, ...unreasoned])
    if (first === undefined) return
    yield {
      at: others.length === 0 ? at(first.data, 'title') : at(plan.data, 'outcomes'),
      says: sentence(unchosen, unreasoned),
      lacks: 'content',
    }
  },
})

/** Why that level, can only be asked where something better is described: section 6(2)(b) speaks of the others. */
function hasLevel(outcome: Outcome, plan: Plan): boolean {
  return (outcome.improvement !== undefined || outcome.measures.length > 0) && undescribed(outcome, plan) === undefined
}

function sentence(unchosen: readonly Outcome[], unreasoned: readonly Outcome[]): string {
  const chosen = `why ${named(unchosen)} ${unchosen.length > 1 ? 'were' : 'was'} chosen`
  if (unreasoned.length === 0) return `Nothing says ${chosen}.`
  const isSame = unchosen.length === unreasoned.length && unchosen.every((outcome) => unreasoned.includes(outcome))
  if (isSame) return `Nothing says ${chosen}, or why the level aimed at is ambitious and realistic.`
  const level = `why the level aimed at in ${named(unreasoned)} is ambitious and realistic`
  return unchosen.length === 0 ? `Nothing says ${level}.` : `Nothing says ${chosen}, or ${level}.`
}

function named(outcomes: readonly Outcome[]): string {
  const [first] = outcomes
  return outcomes.length === 1 && first ? outcomeName(first) : `outcomes ${outcomeList(outcomes)}`
}
