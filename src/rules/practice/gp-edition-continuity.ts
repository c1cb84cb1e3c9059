import { faultsAndShown } from '../../checks/evidence/shows-or.ts'
import { defineRule, type Fault, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { absent, noOutcomeKnown, recordName } from '../../model/absence.ts'
import { sharesWord } from '../../model/carried-on.ts'
import { closingDate } from '../../model/closing.ts'
import type { Context } from '../../model/context.ts'
import { outcomeIds, outcomeList, outcomeName } from '../../model/outcomes.ts'
import type { Outcome, Partnership, Plan } from '../../model/partnership.ts'
import { plansOfKind } from '../../model/plans.ts'
import { previousOf } from '../../model/time-in-force.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { type Anchor, at } from '../../source/position.ts'
import { capitalise } from '../../text/capitalise.ts'
import { joinOr } from '../../text/join.ts'
import { plainWords } from '../../text/nearest.ts'

export default defineRule({
  id: 'gp-edition-continuity',
  cites: ['gp-edition-continuity'],
  on: 'plan',
  title: 'A new edition accounts for every outcome of the edition that it replaces',
  why: `When a plan is rewritten, outcomes are renumbered, merged or dropped, and the reports of earlier years lose their
        thread. A line for each outcome that is gone keeps it: what took its place, or why it was closed.`,
  fix: {
    says: 'In the earlier edition, say what took the place of each outcome that is gone, or why and when it was closed.',
    write: `
      closed:
        reason: <why>
        on: <day>
      # Or what took its place:
      # replaced_by: <id of the new outcome>`,
  },
  pass: `
kind: loip
id: plan-2023
title: Strathexample Community Plan
edition: {status: superseded, published_on: 18 August 2023}
outcomes:
  - {id: "1", title: Fewer children grow up in poverty}
  - {id: "9", title: More people volunteer, closed: {reason: Reached., on: March 2024}}
---
kind: loip
id: plan-2025
title: Our Strathexample
edition: {status: published, published_on: 20 March 2025, replaces: plan-2023}
outcomes:
  - {id: "1", title: Fewer children grow up in poverty}
`,
  fail: `
kind: loip
id: plan-2023
title: Strathexample Community Plan
edition: {status: superseded, published_on: 18 August 2023}
outcomes:
  - {id: "1", title: Fewer children grow up in poverty}
  - {id: "9", title: More people volunteer}
---
kind: loip
id: plan-2025
title: Our Strathexample
edition: {status: published, published_on: 20 March 2025, replaces: plan-2023}
#                                                                   ^^^^^^^^^ advice: “Our Strathexample” does not say what became of outcome 9 “More people volunteer” of “Strathexample Community Plan”.
outcomes:
  - {id: "1", title: Fewer children grow up in poverty}
`,
  applies: replacesAnother,
  *check(plan, { partnership }): Iterable<Yielded> {
    const ids = outcomeIds(partnership)
    for (const earlier of replacedBy(plan, partnership))
      yield* faultsAndShown(
        lostOutcomes(plan, earlier),
        earlier.outcomes.flatMap((outcome) =>
          outcome.status === 'current' ? placesOfSame(outcome, plan) : placesOfEnding(outcome, ids),
        ),
        earlier.outcomes.length === 0
          ? noOutcomeKnown(earlier)
          : {
              says: `What became of the outcomes of ${quote(earlier.title)} cannot be read here. Say of each which outcome took its place, or why it ended.`,
              write: 'replaced_by: <id of the new outcome>',
            },
      )
  },
})

function lostOutcomes(plan: Plan, earlier: Plan): Fault[] {
  const gone = earlier.outcomes.filter(
    (outcome) => outcome.status === 'current' && placesOfSame(outcome, plan).length === 0,
  )
  const [first, ...others] = gone
  if (first === undefined) return []
  const which = others.length === 0 ? outcomeName(first) : `${gone.length} outcomes`
  const list = others.length === 0 ? '' : `: ${outcomeList(gone)}`
  return [
    {
      at: plan.replaces.length > 0 && plan.data.edition ? at(plan.data.edition, 'replaces') : at(plan.data, 'title'),
      ...absent(plan, `does not say what became of ${which} of ${quote(earlier.title)}${list}`),
      into: first.data,
      // The earlier edition may say it too.
      ...(earlier.partial ? { inPartial: true } : {}),
      see: gone.map((outcome) => ({
        at: at(outcome.data, 'title'),
        says: `${capitalise(outcomeName(outcome))} stands here.`,
      })),
    },
  ]
}

function replacesAnother(plan: Plan, { partnership }: Context): true | Unknown {
  if (replacedBy(plan, partnership).length > 0) return true
  return unknown(
    plan.replaces.length === 0
      ? {
          says: `${recordName(plan)} does not say whether it replaces an edition. If it does, say which.`,
          write: 'edition:\n  replaces: <id of the earlier edition>',
        }
      : `No ${plan.kind === 'loip' ? 'LOIP' : 'locality plan'} in these files is ${joinOr(plan.replaces.map(quote))}, which ${quote(plan.title)} replaces. Add the file of that edition.`,
  )
}

/** The editions whose place the plan took, of those in the files. */
function replacedBy(plan: Plan, partnership: Partnership): readonly Plan[] {
  return previousOf(plan, plansOfKind(plan, partnership)).flatMap(({ plan: earlier, isListed }) =>
    isListed ? [] : earlier,
  )
}

/**
 * Where the plan has the outcome of an earlier edition: by its id, by its title, or both. The same id with a title about something else is
 * another outcome.
 */
function placesOfSame({ id, title }: Outcome, plan: Plan): Anchor[] {
  return plan.outcomes.flatMap(({ id: otherId, title: otherTitle, data }) => [
    ...(otherId === id && sharesWord(title, otherTitle) && data.id !== undefined ? [at(data, 'id')] : []),
    ...(plainWords(otherTitle) === plainWords(title) && hasDescription(data.title) ? [at(data, 'title')] : []),
  ])
}

/** Where the earlier edition says that an outcome was closed, or what took its place. */
function placesOfEnding({ data, status, replacedBy: successors }: Outcome, ids: ReadonlySet<string>): Anchor[] {
  return [
    ...(data.status === status ? [at(data, 'status')] : []),
    ...(closingDate(data.closed) === undefined ? [] : [at(data, 'closed')]),
    ...(successors.some((id) => hasDescription(id) && ids.has(id)) ? [at(data, 'replaced_by')] : []),
  ]
}
