import { actionLists, actionName, isFinished, overInReports } from '../../checks/measures/action-lists.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { readDate } from '../../readings/date.ts'

import { quote } from '../../readings/stated.ts'
import type { ActionData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 'gp-action-dated',
  cites: ['gp-action-dated'],
  on: 'partnership',
  title: 'Each action has a date by which it is done',
  why: `“By when” is what a board asks first, and an action without a date is never late. “Ongoing” is an honest word, but it is not
        a date: even work that does not end can have a day on which somebody looks at it again.`,
  fix: 'Add end: to each action, such as end: March 2027. For work that goes on, give the day of the next look at it.',
  leaves: 'Whether the dates can be kept is for people to judge.',
  pass: `
kind: delivery-plan
title: Delivery plan 2026-27
actions:
  - {title: Repairs fund, end: March 2027}
`,
  fail: `
kind: delivery-plan
title: Delivery plan 2026-27
actions:
#^^^^^^ advice: 2 actions of “Delivery plan 2026-27” do not say by when they are done: A2 and A3.
  - {id: A1, title: Repairs fund, end: March 2027}
  - {id: A2, title: Path along the river}
  - {id: A3, title: Befriending, end: ongoing}
`,
  applies: (_partnership, context) => actionLists(context).length > 0 || unknown('TODO'),
  *check(_partnership, context) {
    const over = overInReports(context)
    for (const { document, title, apart, all } of actionLists(context)) {
      const without = all.filter((action) => !isDated(action) && !isFinished(action, over))
      const [first, ...others] = without
      if (first === undefined) continue
      const isTitle = typeof first === 'string'
      const place =
        isTitle || others.length > 0 ? at(document, apart.length > 0 ? 'actions' : 'outcomes') : endOf(first)
      const says =
        others.length === 0
          ? `The action ${quote(isTitle ? first : (first.title ?? first.id ?? 'without a title'))} does not say by when it is done.`
          : `${without.length} actions of ${title} do not say by when they are done: ${joinAtMost(without.map(actionName))}.`
      yield { at: place, says, lacks: 'content' as const }
    }
  },
})

function endOf(action: Exclude<ActionData, string>) {
  return at(action, action.end === undefined ? 'title' : 'end')
}

/** An unreadable date is reported separately, and was meant as a date. */
function isDated(action: ActionData): boolean {
  return typeof action === 'object' && action.end !== undefined && readDate(action.end).unsaid !== true
}
