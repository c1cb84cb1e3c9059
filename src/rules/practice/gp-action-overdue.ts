import {
  actionLists,
  actionName,
  isFinished,
  overInReports,
  passed,
  wasDue,
} from '../../checks/measures/action-lists.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 'gp-action-overdue',
  cites: ['gp-action-overdue'],
  on: 'partnership',
  title: 'No action is past its date without a word that it is done',
  why: `Actions slip, and a board that sees which ones can do something about it. Often the work is finished, and only the file
        does not say so.`,
  fix: 'Add done: with the day on which it was done, write status: with what became of it, or give end: a new date.',
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
#                                      ^^^^^^^^^ advice: The action “Repairs fund” was due by 30 June 2026, 145 days ago.
  - {id: A2, title: Path along the river, end: March 2028}
`,
  applies: (_partnership, context) => actionLists(context).length > 0 || unknown('TODO'),
  *check(_partnership, context) {
    const over = overInReports(context)
    for (const { title, all } of actionLists(context)) {
      const late = all.flatMap((action) => {
        if (typeof action === 'string' || isFinished(action, over)) return []
        const due = passed(action.end, context.asOf)
        return due === undefined ? [] : [{ action, due }]
      })
      const [first, ...others] = late
      if (first === undefined) continue
      const named = late.map(({ action, due }) => `${actionName(action)} (${dayInWords(due)})`)
      const says =
        others.length === 0
          ? `The action ${quote(first.action.title ?? first.action.id ?? 'without a title')} ${wasDue(first.due, context.asOf)}.`
          : `${late.length} actions of ${title} are past their date, and not said to be done: ${joinAtMost(named)}.`
      yield {
        at: at(first.action, 'end'),
        says,
        see: others.map(({ action }) => ({ at: at(action, 'end'), says: `${actionName(action)} was due here.` })),
      }
    }
  },
})
