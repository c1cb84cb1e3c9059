import { faultsAndShown } from '../../checks/evidence/shows-or.ts'
import { actionName, isOver, passed, wasDue } from '../../checks/measures/action-lists.ts'
import {
  absentIn,
  hasImprovementActions,
  type ImprovementPlan,
  improvementPlans,
} from '../../checks/plans/improvement-actions.ts'
import { defineRule, type Fault } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { dateOf, dueOf, namesDay } from '../../model/field.ts'
import { quote } from '../../readings/stated.ts'
import type { ImprovementActionData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 'gp-improvement-action-overdue',
  cites: ['gp-improvement-action-overdue'],
  on: 'partnership',
  title: 'No improvement action of a review is past its date without a word that it is done',
  why: `The dates of an improvement plan are kept where a board hears of those that were not. Often the work is finished, and only
        the file does not say so.`,
  fix: {
    says: 'If the action is done, give the day. If it goes on, give it a new date. If it was let go, take it up in the next review.',
    write: `
      done: <day>
      # Or a new date, where it goes on:
      # due: <day to come>`,
  },
  leaves: 'Why an action is late, and whether that matters, is for people to judge.',
  pass: `
kind: review
of: partnership
date: 18 June 2025
actions:
  - {id: I1, title: Fewer priorities, owner: Partnership Board, due: March 2026, done: 19 March 2026}
`,
  fail: `
kind: review
of: partnership
date: 18 June 2025
actions:
  - {id: I1, title: Fewer priorities, owner: Partnership Board, due: March 2026}
#                                                                    ^^^^^^^^^^ advice: The review of 18 June 2025 does not say that the improvement action “Fewer priorities” is done; it was due by 31 March 2026, 236 days ago.
`,
  applies: (_partnership, context) => hasImprovementActions(context),
  check(_partnership, context) {
    const plans = improvementPlans(context)
    return faultsAndShown(
      plans.flatMap((plan) => overdueIn(plan, context) ?? []),
      plans.flatMap(({ actions }) => actions.flatMap((action) => placesInTime(action, context))),
      {
        says: 'No improvement action in these files has a date to be held against. Say by when each is done.',
        write: 'actions:\n  - due: <day>',
        in: 'review',
      },
    )
  },
})

function overdueIn(plan: ImprovementPlan, { asOf }: Context): Fault | undefined {
  const late = plan.actions.flatMap((action) => {
    const due = isOver(action) ? undefined : passed(action.due, asOf)
    return due === undefined ? [] : [{ action, due }]
  })
  const [first, ...others] = late
  if (first === undefined) return undefined
  const named = late.map(({ action, due }) => `${actionName(action)} (${dayInWords(due)})`)
  const which =
    others.length === 0
      ? `the improvement action ${quote(first.action.title ?? first.action.id ?? 'without a title')} is done; it ${wasDue(first.due, asOf, first.action.due)}`
      : `${late.length} improvement actions past their date are done: ${joinAtMost(named)}`
  return {
    at: at(first.action, 'due'),
    ...absentIn(plan, `does not say that ${which}`),
    see: others.map(({ action }) => ({ at: at(action, 'due'), says: `${actionName(action)} was due here.` })),
  }
}

/** A date that has not passed, or the day on which the action was done. */
function placesInTime(action: ImprovementActionData, { asOf }: Context): Anchor[] {
  if (!namesDay(dueOf(action.due))) return []
  if (passed(action.due, asOf) === undefined) return [at(action, 'due')]
  return dateOf(action.done) === undefined ? [] : [at(action, 'done')]
}
