import { needIds, needsIn, wordsOnNeeds } from '../../checks/plans/needs-shown.ts'
import { hasCurrentOutcomes } from '../../checks/plans/settled.ts'
import { speaksOf } from '../../checks/statements/claim-topics.ts'
import { asListed, beforePublication, declare, missingStatement } from '../../checks/statements/declare.ts'
import { defineRule, shows, unknown } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { backing, isStated } from '../../model/attestation.ts'
import { guessId, listOf } from '../../model/ids.ts'
import { currentOutcomes, outcomeList, outcomeName, outcomesWithout } from '../../model/outcomes.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import { hasDescription, isNamed } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { type Anchor, at } from '../../source/position.ts'
import { joinOr } from '../../text/join.ts'
import { memoByObject } from '../../text/memo-by-object.ts'

export default defineRule({
  id: 's6-4b-account-of-needs',
  cites: ['s6-4b-account-of-needs'],
  on: 'loip',
  forEachOutcome: true,
  title: 'Each outcome of the LOIP names a need that it answers, and somebody stands behind that',
  why: `Section 6(4)(b) has the partnership take account of the needs and circumstances of residents before it publishes the plan. An
        outcome that names the need behind it shows where that was done. The Act itself asks for no such list.`,
  fix: { says: 'Say for each outcome which of the needs it answers.' },
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
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ question: “Our Strathexample” does not say which need outcome 2 “Good work with fair pay” answers.
`,
  applies: hasCurrentOutcomes,
  *check(plan, context) {
    const place = at(plan.data, 'outcomes')
    const named = placesOfNeeds(plan)
    if (named.length > 0) yield shows(...named)
    const before = beforePublication(plan)
    const stated = backing(undefined, plan.data)
    const otherwise = missingStatement(plan)
    const declared = declare({ at: place, backing: stated, context, before, about: 'needs', otherwise })
    const without = outcomesWithout(plan, (outcome) => needsNamed(outcome, plan).length > 0)
    // The Act asks for account of needs, and for no link outcome by outcome.
    const described = wordsOnNeeds(plan.data.needs, at(plan.data, 'needs'))
    if (described.length > 0 && isStated(stated) && speaksOf(stated.claim, 'needs')) {
      yield shows(...described)
      yield declared
      return
    }
    if (without.length > 0) {
      yield { at: placeOf(without, plan), ...absent(plan, `does not say ${which(plan, without)}`) }
      return
    }
    if (needIds(plan).length === 0) {
      yield { at: place, ...absent(plan, 'names needs in its outcomes, and gives no need an id') }
      return
    }
    const stray = currentOutcomes(plan).find((outcome) => isDangling(outcome, plan))
    yield stray ? unknown(whatIsUnknown(stray, plan)) : asListed(declared)
  },
})

/** The ids of needs that an outcome names, without those of needs whose words are kept free. */
function needsNamed({ data }: Outcome, plan: Plan): readonly string[] {
  const refs = listOf(data.needs_refs).filter(isNamed)
  return refs.length === 0 ? refs : refs.filter((words) => !openNeeds(plan).has(words))
}

/** The ids of needs whose words are kept free, by plan. */
const openNeeds = memoByObject((plan: Plan): ReadonlySet<string | undefined> => {
  return new Set(
    needsOf(plan)
      .filter(({ summary }) => !hasDescription(summary))
      .map(({ id }) => id),
  )
})

function needsOf(plan: Plan) {
  return [...needsIn(plan), ...listOf(plan.data.poorer_communities)]
}

/** An unknown id is reported separately. */
function isDangling(outcome: Outcome, plan: Plan): boolean {
  const named = needsNamed(outcome, plan)
  const ids = needIds(plan)
  return named.length > 0 && named.every((words) => guessId(words, ids) === undefined)
}

function whatIsUnknown(outcome: Outcome, plan: Plan): string {
  const named = joinOr(needsNamed(outcome, plan).map(quote))
  return `Which need ${outcomeName(outcome)} answers cannot be told. ${recordName(plan)} gives no need the id ${named}.`
}

/** Where outcomes name needs that the plan sets out. */
function placesOfNeeds(plan: Plan): Anchor[] {
  const ids = needIds(plan)
  return currentOutcomes(plan)
    .filter((outcome) => needsNamed(outcome, plan).some((words) => guessId(words, ids) !== undefined))
    .map(({ data }) => at(data, 'needs_refs'))
}

function placeOf(without: readonly Outcome[], plan: Plan): Anchor {
  const [first, ...others] = without
  return first !== undefined && others.length === 0 ? at(first.data, 'needs_refs') : at(plan.data, 'outcomes')
}

function which(plan: Plan, without: readonly Outcome[]): string {
  const [first, ...others] = without
  if (first !== undefined && others.length === 0) return `which need ${outcomeName(first)} answers`
  return without.length === currentOutcomes(plan).length
    ? 'which needs its outcomes answer'
    : `which needs outcomes ${outcomeList(without)} answer`
}
