import { defineRule, unknown } from '../../engine/rule.ts'
import { currentOutcomes, isWholeAndSettled, outcomeList, outcomeName, outcomesWithout } from '../../model/outcomes.ts'
import { hasContent } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-participation-informs-priorities',
  cites: ['g-participation-informs-priorities'],
  on: 'loip',
  title: 'Each outcome of the LOIP says what participation changed in it',
  why: `The guidance wants participation to inform what a partnership puts first and how it uses what it has. A line for each
        outcome shows that to the people who gave their time. “None” is an honest line.`,
  fix: 'Add participation_influence: to each outcome, such as participation_influence: Housing costs were added. Or write none.',
  leaves: 'Whether communities would say the same is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - {id: "1", title: Safer streets, participation_influence: Milltown asked for crossings at both schools.}
  - {id: "2", title: Fewer cold homes, participation_influence: none}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - {id: "1", title: Safer streets, participation_influence: Milltown asked for crossings at both schools.}
  - {id: "2", title: Fewer cold homes}
#                    ^^^^^^^^^^^^^^^^ advice: Nothing says what participation changed in outcome 2 “Fewer cold homes”.
`,
  applies: (plan) => (isWholeAndSettled(plan) && currentOutcomes(plan).length > 0) || unknown('TODO'),
  *check(plan) {
    const without = outcomesWithout(plan, ({ data }) => hasContent(data.participation_influence))
    const [first] = without
    if (first === undefined) return
    yield without.length === 1
      ? {
          at: at(first.data, 'title'),
          says: `Nothing says what participation changed in ${outcomeName(first)}.`,
          lacks: 'content',
        }
      : {
          at: at(plan.data, 'outcomes'),
          says: `Nothing says what participation changed in ${without.length} outcomes: ${outcomeList(without)}.`,
          lacks: 'content',
        }
  },
})
