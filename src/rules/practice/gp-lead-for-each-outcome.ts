import { defineRule, type Fault, unknown } from '../../engine/rule.ts'
import { currentOutcomes, isWholeAndSettled, outcomeName, outcomesWithout } from '../../model/outcomes.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-lead-for-each-outcome',
  cites: ['gp-lead-for-each-outcome'],
  on: 'plan',
  title: 'Each outcome has a lead',
  why: `Where nobody leads, nobody gathers the figures for the progress report, and a board has nobody to ask. A partner, a
        group, or anybody else can lead.`,
  fix: 'Add lead: to the outcome, with the id or the name of a partner or a group.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - {title: Fewer children grow up in poverty, lead: Child Poverty Group}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - {title: Fewer children grow up in poverty, lead: Child Poverty Group}
  - {title: Fewer cold homes}
#           ^^^^^^^^^^^^^^^^ advice: Nobody is named to lead outcome “Fewer cold homes”.
`,
  applies: (plan) => (isWholeAndSettled(plan) && currentOutcomes(plan).length > 0) || unknown('TODO'),
  *check(plan): Iterable<Fault> {
    const without = outcomesWithout(plan, ({ data }) => hasDescription(data.lead))
    const all = currentOutcomes(plan).length
    if (without.length === all && all > 1) {
      yield {
        at: at(plan.data, 'outcomes'),
        says: `Nobody is named to lead any of the ${all} outcomes of ${quote(plan.title)}.`,
        lacks: 'content',
      }
    } else {
      for (const outcome of without) {
        yield {
          at: at(outcome.data, outcome.data.lead === undefined ? 'title' : 'lead'),
          says: `Nobody is named to lead ${outcomeName(outcome)}.`,
          lacks: 'content',
        }
      }
    }
  },
})
