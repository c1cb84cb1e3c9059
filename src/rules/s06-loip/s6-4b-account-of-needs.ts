import { beforePublication, declare, missingStatement } from '../../checks/statements/declare.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { backing } from '../../model/attestation.ts'
import { guessId, listOf } from '../../model/ids.ts'
import { currentOutcomes, outcomeList, outcomeName, outcomesWithout } from '../../model/outcomes.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { capitalise } from '../../text/capitalise.ts'

export default defineRule({
  id: 's6-4b-account-of-needs',
  cites: ['s6-4b-account-of-needs'],
  on: 'loip',
  title: 'Each outcome of the LOIP names a need that it answers, and somebody stands behind that',
  why: `Section 6(4)(b) has the partnership take account of the needs and circumstances of residents before it publishes the plan. An
        outcome that names the need behind it shows where that was done. The Act itself asks for no such list.`,
  fix: 'Which need does each answer? Give the needs ids in items: under needs:, and name these in needs_refs: of each outcome.',
  leaves: 'Whether the needs were really weighed, and are the right ones, is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
needs: {items: [{id: N1, summary: Children grow up in poverty.}]}
statement:
  claim: The board chose the outcomes from the needs listed here.
  evidence: Board minute, 14 March 2024
  locator: item 5
  owner: {name: A. Person, role: Community Planning Manager, organisation: Strathexample Council}
  date: 14 March 2024
outcomes:
  - {id: "1", title: Fewer children grow up in poverty, needs_refs: N1}
`,
  fail: `
kind: loip
title: Our Strathexample
needs: {items: [{id: N1, summary: Children grow up in poverty.}]}
outcomes:
  - {id: "1", title: Fewer children grow up in poverty, needs_refs: N1}
  - {id: "2", title: Good work with fair pay}
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ question: Outcome 2 “Good work with fair pay” does not say which need it answers.
`,
  applies: (plan) => currentOutcomes(plan).length > 0 || unknown('TODO'),
  *check(plan, context) {
    const title = quote(plan.title)
    const place = at(plan.data, 'outcomes')
    const without = outcomesWithout(plan, ({ data }) => listOf(data.needs_refs).length > 0)
    if (without.length > 0) {
      yield without.length === 1 && without[0]
        ? {
            at: at(without[0].data, 'needs_refs'),
            says: `${capitalise(outcomeName(without[0]))} does not say which need it answers.`,
            lacks: 'content',
          }
        : { at: place, says: `${which(plan, without)} which needs they answer.`, lacks: 'content' }
      return
    }
    const known = needIds(plan)
    if (known.length === 0) {
      yield { at: place, says: `The outcomes of ${title} name needs, and no need in it has an id.`, lacks: 'content' }
      return
    }
    const says = `${title} says which needs its outcomes answer, and names nobody who stands behind that.`
    // An unknown id is reported separately.
    const isDangling = ({ data }: Outcome) =>
      listOf(data.needs_refs).every((words) => guessId(words, known) === undefined)
    if (currentOutcomes(plan).some((outcome) => listOf(outcome.data.needs_refs).length > 0 && isDangling(outcome)))
      yield unknown(says)
    else
      yield declare({
        at: place,
        backing: backing(plan.data),
        context,
        before: beforePublication(plan),
        otherwise: missingStatement(plan),
      })
  },
})

function needIds({ data: { needs, poorer_communities: communities } }: Plan): string[] {
  const items = [...(typeof needs === 'object' ? listOf(needs.items) : []), ...listOf(communities)]
  return items.flatMap(({ id }) => id ?? [])
}

function which(plan: Plan, without: readonly Outcome[]): string {
  return without.length === currentOutcomes(plan).length
    ? `The outcomes of ${quote(plan.title)} do not say`
    : `Outcomes ${outcomeList(without)} of ${quote(plan.title)} do not say`
}
