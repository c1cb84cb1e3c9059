import { settledWithOutcomes } from '../../checks/plans/settled.ts'
import { defineRule, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import { listOf } from '../../model/ids.ts'
import { currentOutcomes, outcomeName, outcomesWithout } from '../../model/outcomes.ts'
import { hasDescription, isPointer } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { joinNamed } from '../../text/join.ts'

export default defineRule({
  id: 'gp-lead-for-each-outcome',
  cites: ['gp-lead-for-each-outcome'],
  on: 'plan',
  forEachOutcome: true,
  title: 'Each outcome has a lead',
  why: `Where nobody leads, nobody gathers the figures for the progress report, and a board has nobody to ask. A partner, a
        group, or anybody else can lead.`,
  fix: {
    says: 'Name the partner or the group that leads on each outcome. If nobody leads, that is for the partnership to decide.',
    write: 'lead: <name of a partner or group>',
  },
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
#           ^^^^^^^^^^^^^^^^ advice: “Our Strathexample” names nobody to lead outcome “Fewer cold homes”.
`,
  applies: settledWithOutcomes,
  *check(plan): Iterable<Yielded> {
    const led = currentOutcomes(plan).filter(({ data }) => listOf(data.lead).some(hasDescription))
    const named = led.filter(({ data }) => !listOf(data.lead).filter(hasDescription).every(isPointer))
    if (named.length > 0) yield shows(...named.map(({ data }) => at(data, 'lead')))
    for (const outcome of led)
      if (!named.includes(outcome))
        yield unknown(
          `Who leads ${outcomeName(outcome)} is not copied here: ${quote(joinNamed(listOf(outcome.data.lead)))}.`,
        )
    const without = outcomesWithout(plan, (outcome) => led.includes(outcome))
    const all = currentOutcomes(plan).length
    const [first] = without
    if (without.length === all && all > 1 && first !== undefined) {
      yield {
        at: at(plan.data, 'outcomes'),
        ...absent(plan, `names nobody to lead any of its ${all} outcomes`),
        into: first.data,
      }
    } else {
      for (const outcome of without) {
        yield {
          at: at(outcome.data, outcome.data.lead === undefined ? 'title' : 'lead'),
          ...absent(plan, `names nobody to lead ${outcomeName(outcome)}`),
        }
      }
    }
  },
})
