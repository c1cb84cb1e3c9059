import { defineRule, type Fault, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { editionsInView } from '../../model/editions.ts'
import { guessId, listOf } from '../../model/ids.ts'
import { currentOutcomes, isWholeAndSettled } from '../../model/outcomes.ts'
import type { Plan } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import type { NeedData, OutcomeData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { plainWords } from '../../text/nearest.ts'

export default defineRule({
  id: 'g-loip-genuine-plan',
  cites: ['g-loip-genuine-plan'],
  on: 'loip',
  title: 'Each community with poorer outcomes is taken up by an outcome',
  why: `The guidance, as others report it, expects a LOIP to turn what it understands of inequalities into a plan that does
        something about them. A community that is named and then left alone shows where that did not happen.`,
  fix: 'Give the community an id:, and name it in needs_refs: of an outcome, or by its name in the outcome’s inequality:.',
  leaves: 'Whether the outcome can change things for them is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
poorer_communities:
  - {id: C1, summary: Families in Milltown, kind: place}
  - {summary: Young carers, kind: interest}
outcomes:
  - {id: "1", title: Fewer children grow up in poverty, needs_refs: [C1]}
  - {id: "2", title: Time to be young, inequality: Young carers miss more school than others.}
`,
  fail: `
kind: loip
title: Our Strathexample
poorer_communities:
  - {id: C1, summary: Families in Milltown, kind: place}
  - {id: C2, summary: Young carers, kind: interest}
#                     ^^^^^^^^^^^^ advice: No outcome takes up the community with poorer outcomes C2 “Young carers”.
outcomes:
  - {id: "1", title: Fewer children grow up in poverty, needs_refs: [C1]}
`,
  applies: (plan) =>
    (isWholeAndSettled(plan) && currentOutcomes(plan).length > 0 && listOf(plan.data.poorer_communities).length > 0) ||
    unknown('TODO'),
  *check(plan, context): Iterable<Fault> {
    const communities = listOf(plan.data.poorer_communities)
    const known = communities.flatMap(({ id }) => id ?? [])
    const outcomes = [plan, ...localityPlans(context)].flatMap(currentOutcomes).map(({ data }) => data)
    const referred = new Set(
      outcomes.flatMap((data) => listOf(data.needs_refs)).flatMap((ref) => guessId(ref, known) ?? []),
    )
    const words = outcomes.flatMap(wordsOf)
    const places = placesCovered(context)
    const without = communities.filter(
      ({ id, summary }) =>
        !(id !== undefined && referred.has(id)) &&
        !words.some((text) => names(text, summary)) &&
        !places.some((place) => names(summary, place)),
    )
    const [first, ...others] = without
    if (first === undefined) return
    const says =
      others.length === 0
        ? `No outcome takes up the community with poorer outcomes ${nameOf(first)}.`
        : `No outcome takes up ${without.length} of the communities with poorer outcomes: ${joinAtMost(without.map(nameOf))}.`
    yield {
      at: others.length === 0 ? at(first, 'summary') : at(plan.data, 'poorer_communities'),
      says,
      lacks: 'document',
    }
  },
})

function localityPlans({ partnership, asOf }: Context): readonly Plan[] {
  return editionsInView(partnership.localityPlans, asOf)
}

/** A place with its own locality plan is taken up in that plan. */
function placesCovered(context: Context): string[] {
  return localityPlans(context).flatMap((plan) => plan.covers.map(({ name }) => name))
}

function names(text: string, name: string): boolean {
  return ` ${plainWords(text)} `.includes(` ${plainWords(name)} `)
}

/** The texts of an outcome in which the people that it is for may be named. */
function wordsOf(outcome: OutcomeData): string[] {
  const { title, inequality, why_priority, what_will_be_different, improvement } = outcome
  const described = typeof improvement === 'object' ? improvement.description : improvement
  return [title, inequality, why_priority, what_will_be_different, described].filter((words) => words !== undefined)
}

function nameOf({ id, summary = 'without a summary' }: NeedData): string {
  return id === undefined ? quote(summary) : `${id} ${quote(summary)}`
}
