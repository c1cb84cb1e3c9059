import { betterStateOf, leftOpen } from '../../checks/plans/improvement-words.ts'
import { isCurrent } from '../../checks/plans/settled.ts'
import { defineRule } from '../../engine/rule.ts'
import { outcomeName } from '../../model/outcomes.ts'
import { at } from '../../source/position.ts'

const how = {
  'a promise': 'says what will be done, and not what will be better',
  'a topic': 'is only a topic, and does not say what will be better',
} as const

const howToSay = 'Say in a sentence what will be better, and for whom.'

export default defineRule({
  id: 'gp-improvement-says-level',
  cites: ['gp-improvement-says-level'],
  on: 'outcome',
  title: 'The words of each improvement say how things will be better',
  why: `Words such as “Housing” or “We will work together” are there, and yet nobody can tell from them what will be better,
        or for whom. A sentence that says so needs no figure, though a figure helps.`,
  fix: {
    says: howToSay,
    write: 'improvement: <what will be better, and for whom>',
  },
  leaves: 'Whether the improvement is worth having, and bold enough, is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Housing
    improvement: Fewer families wait more than a year for a home by 2030.
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Housing
    improvement: We will work together on a housing strategy.
#                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ advice: The improvement of outcome “Housing” says what will be done, and not what will be better.
`,
  applies: isCurrent,
  *check({ outcome, plan }) {
    const kind = leftOpen(outcome, plan)
    const { improvement } = outcome.data
    if (kind === undefined) yield betterStateOf(outcome, plan)
    else
      yield {
        at: typeof improvement === 'object' ? at(improvement, 'description') : at(outcome.data, 'improvement'),
        says: `The improvement of ${outcomeName(outcome)} ${how[kind]}.`,
        ...(typeof improvement === 'object' && {
          fix: { says: howToSay, write: 'description: <what will be better, and for whom>' },
        }),
      }
  },
})
