import { faultsAndShown } from '../../checks/evidence/shows-or.ts'
import {
  type ActionList,
  actionLists,
  actionName,
  hasActions,
  intoAction,
  isFinished,
  overInReports,
  passed,
  placesOfEnding,
  wasDue,
} from '../../checks/measures/action-lists.ts'
import { defineRule, type Fault } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import type { Context } from '../../model/context.ts'
import { dueOf, namesDay } from '../../model/field.ts'
import { quote } from '../../readings/stated.ts'
import type { ActionData, ActionPartsData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 'gp-action-overdue',
  cites: ['gp-action-overdue'],
  on: 'partnership',
  title: 'No action is past its date without a word that it is done',
  why: `Actions slip, and a board that sees which ones can do something about it. Often the work is finished, and only the file
        does not say so.`,
  fix: {
    says: 'If the action is done, give the day. If it goes on, give it a new date. If it was given up, say so.',
    write: `
      done: <day>
      # Or a new date, where it goes on:
      # end: <day to come>`,
  },
  leaves: 'Why an action is late, and whether that matters, is for people to judge.',
  pass: `
kind: delivery-plan
title: Delivery plan 2026-27
actions:
  - {id: A1, title: Repairs fund, end: June 2026, done: 28 May 2026}
  - {id: A2, title: Path along the river, end: March 2028}
`,
  fail: `
kind: delivery-plan
title: Delivery plan 2026-27
actions:
  - {id: A1, title: Repairs fund, end: June 2026}
#                                      ^^^^^^^^^ advice: “Delivery plan 2026-27” does not say that the action “Repairs fund” is done; it was due by 30 June 2026, 145 days ago.
  - {id: A2, title: Path along the river, end: March 2028}
`,
  applies: (_partnership, context) => hasActions(context),
  check(_partnership, context) {
    const over = overInReports(context)
    const lists = actionLists(context)
    return faultsAndShown(
      lists.flatMap((list) => overdueIn(list, over, context) ?? []),
      lists.flatMap(({ all }) => all.flatMap((action) => placesInTime(action, over, context))),
      {
        says: 'No action of a current plan or delivery plan in these files has a date to be held against. Say by when each is done.',
        write: 'end: <day>',
        ...intoAction(lists),
      },
    )
  },
})

function overdueIn(list: ActionList, over: readonly ActionPartsData[], { asOf }: Context): Fault | undefined {
  const late = list.all.flatMap((action) => {
    if (typeof action === 'string' || isFinished(action, over)) return []
    const due = passed(action.end, asOf)
    return due === undefined ? [] : [{ action, due }]
  })
  const [first, ...others] = late
  if (first === undefined) return undefined
  const named = late.map(({ action, due }) => `${actionName(action)} (${dayInWords(due)})`)
  const which =
    others.length === 0
      ? `the action ${quote(first.action.title ?? first.action.id ?? 'without a title')} is done; it ${wasDue(first.due, asOf, first.action.end)}`
      : `${late.length} actions past their date are done: ${joinAtMost(named)}`
  return {
    at: at(first.action, 'end'),
    ...absent(list, `does not say that ${which}`),
    see: others.map(({ action }) => ({ at: at(action, 'end'), says: `${actionName(action)} was due here.` })),
  }
}

/** A date that has not passed, or the word that the action is over. */
function placesInTime(action: ActionData, over: readonly ActionPartsData[], { asOf }: Context): Anchor[] {
  if (typeof action === 'string' || !namesDay(dueOf(action.end))) return []
  return passed(action.end, asOf) === undefined ? [at(action, 'end')] : placesOfEnding(action, over)
}
