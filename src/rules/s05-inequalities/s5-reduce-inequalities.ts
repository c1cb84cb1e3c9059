import { placeOfImprovement } from '../../checks/plans/improvement.ts'
import { describes } from '../../checks/plans/own-words.ts'
import { asListed, declare, type StatementFinding } from '../../checks/statements/declare.ts'
import {
  coversPlan,
  decisionAsMade,
  type Section5Decision,
  section5Decisions,
} from '../../checks/statements/section-5-decisions.ts'
import { sayWhoStandsBehindIt, statementToWrite } from '../../checks/statements/to-write.ts'
import { defineRule, shows } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { backing, isStated } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { isOneOutcome } from '../../model/outcome-named.ts'
import { currentOutcomes, intoFirst, outcomeName } from '../../model/outcomes.ts'
import type { Plan } from '../../model/partnership.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { type Anchor, at } from '../../source/position.ts'

export default defineRule({
  id: 's5-reduce-inequalities',
  cites: ['s5-reduce-inequalities'],
  on: 'loip',
  title: 'The LOIP says how it aims to reduce inequalities of outcome, and which',
  why: `Section 5 has the partnership act with a view to reducing inequalities of outcome that result from socio-economic
        disadvantage, unless it considers that inappropriate. The Act prescribes no words; a plan that says its aim can show it.`,
  fix: {
    says: `Say what the plan aims to change for people who are worse off. If the partnership considered that inappropriate, record that
           decision.`,
    write: `
      inequality:
        aim: <what the plan aims at>`,
  },
  leaves: 'Whether the partnership acts with that aim in all its work under Part 2 is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
inequality:
  aim: The gap between Milltown and the rest of the area closes by half.
  statement:
    claim: The board chose these outcomes to close the gaps set out in the plan.
    evidence: Board minute, 14 March 2024
    locator: item 5
    owner: {name: A. Person, role: Community Planning Manager, organisation: Strathexample Council}
    date: 14 March 2024
outcomes:
  - title: Fewer children grow up in poverty
    inequality: In Milltown one child in three does, and elsewhere one in eight.
`,
  fail: `
kind: loip
title: Our Strathexample
inequality: {aim: Nobody is held back by where they start.}
outcomes: [{title: Fewer children grow up in poverty}]
#^^^^^^^ question: “Our Strathexample” does not say of any outcome which inequality it is meant to reduce.
`,
  *check(plan, context) {
    const decisions = section5Decisions(context)
    const ofPlan = decisions.filter((decision) => coversPlan(decision, plan))
    const counting = ofPlan.find(({ statement }) => statement) ?? ofPlan.find(({ stands }) => stands)
    if (counting !== undefined) yield decisionAsMade(counting)
    else yield withoutDecision(plan, decisions, context, ofPlan)
    const written = inequalityWritten(plan)
    if (written.length > 0) yield shows(...written)
  },
})

/** The aim, and the inequalities that the outcomes name: what people can judge it by. */
function inequalityWritten(plan: Plan): Anchor[] {
  const { inequality } = plan.data
  return [
    ...(inequality !== undefined && hasDescription(inequality.aim) ? [at(inequality, 'aim')] : []),
    ...currentOutcomes(plan).flatMap(({ data }) => (hasDescription(data.inequality) ? [at(data, 'inequality')] : [])),
  ]
}

const inequalities =
  /(?<![a-z])(?:inequalit(?:y|ies)|(?:gaps?|difference|divide) (?:[a-z-]+ ){0,4}?between|gaps? in (?:[a-z-]+ )?(?:life expectancy|attainment|incomes?|health|employment|pay|outcomes)|(?:attainment|health|poverty|income|employment)(?:[- ]related)? gaps?|(?:poorer|worse) outcomes|(?:most|least) (?:deprived|disadvantaged)|worse off)(?![a-z])/i

/** What outcomes say of an inequality, each in its own field, or else in the words of its improvement or title. */
function inequalityInOutcomes(plan: Plan): { readonly words: string; readonly at: Anchor } | undefined {
  for (const { data, title, improvement } of currentOutcomes(plan)) {
    if (describes(data.inequality)) return { words: data.inequality, at: at(data, 'inequality') }
    if (improvement !== undefined && inequalities.test(improvement))
      return { words: improvement, at: placeOfImprovement(data) }
    if (inequalities.test(title)) return { words: title, at: at(data, 'title') }
  }
  return undefined
}

function withoutDecision(
  plan: Plan,
  decisions: readonly Section5Decision[],
  context: Context,
  notCounted: readonly Section5Decision[],
): StatementFinding {
  const { data } = plan
  const see = notCounted.flatMap(({ data: decision, whyNot }) =>
    whyNot === undefined ? [] : [{ at: at(decision, 'scope'), says: `A section 5 decision on it ${whyNot}.` }],
  )
  const place = at(data, 'inequality')
  const spokenOf = hasDescription(data.inequality?.aim) ? undefined : inequalityInOutcomes(plan)
  if (spokenOf !== undefined) {
    const says = `${recordName(plan)} gives no aim of its own to reduce inequalities of outcome; of an outcome it says ${quote(spokenOf.words)}.`
    return { at: spokenOf.at, says, verdict: 'for-people', see }
  }
  if (!hasDescription(data.inequality?.aim))
    return { at: place, ...absent(plan, 'does not say how it aims to reduce inequalities of outcome'), see }
  const set = decisions.flatMap(({ scope, stands }) => (stands && scope?.of === 'outcome' ? scope.meant : []))
  if (!describes(data.inequality?.aim)) {
    const says = `${recordName(plan)} says of its aim to reduce inequalities only ${quote(data.inequality?.aim ?? '')}.`
    return { at: at(data.inequality ?? {}, 'aim'), says, verdict: 'for-people', see }
  }
  const outcomes = currentOutcomes(plan)
  const open = outcomes.filter(
    (outcome) => !set.some((one) => isOneOutcome(one, { outcome, plan }, context.partnership)),
  )
  // Section 5 asks of no outcome which inequality it is about. Where the aim has a statement of its own, nothing more is asked.
  const isBacked = isStated(backing(data.inequality))
  if (
    !isBacked &&
    (open.length > 0 || outcomes.length === 0) &&
    !open.some((outcome) => describes(outcome.data.inequality))
  ) {
    const bare = open.find((outcome) => hasDescription(outcome.data.inequality))
    if (bare !== undefined) {
      const says = `${recordName(plan)} says only ${quote(bare.data.inequality ?? '')} of the inequality that ${outcomeName(bare)} is meant to reduce.`
      return { at: at(bare.data, 'inequality'), says, verdict: 'for-people', see }
    }
    const fault = absent(plan, 'does not say of any outcome which inequality it is meant to reduce')
    const says = 'Say of each outcome who is worse off now, and by how much. If nobody knows by how much, say so.'
    const fix = open.length === 0 ? says : { says, write: 'inequality: <who is worse off now>' }
    // The aim is written, so people can judge it.
    return { at: at(data, 'outcomes'), ...fault, fix, ...intoFirst(open), see, verdict: 'for-people' }
  }
  const says = `${recordName(plan)} says what it aims at, and names nobody who stands behind that.`
  const fix = sayWhoStandsBehindIt
  const into = data.inequality ?? data
  return asListed(
    declare({ at: place, backing: backing(data.inequality, data), context, otherwise: { says, fix, into } }),
  )
}
