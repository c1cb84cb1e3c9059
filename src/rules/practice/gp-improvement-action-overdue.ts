import { actionName, isOver, passed, wasDue } from '../../checks/measures/action-lists.ts'
import { improvementPlans } from '../../checks/plans/improvement-actions.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 'gp-improvement-action-overdue',
  cites: ['gp-improvement-action-overdue'],
  on: 'partnership',
  title: 'No improvement action of a review is past its date without a word that it is done',
  why: `The dates of an improvement plan are kept where a board hears of those that were not. Often the work is finished, and only
        the file does not say so.`,
  fix: 'Add done: with the day on which it was done, or give due: a new date. Where it was let go, take it up in the next review.',
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
#                                                                    ^^^^^^^^^^ advice: The improvement action “Fewer priorities” was due by 31 March 2026, 236 days ago.
`,
  applies: (_partnership, context) => improvementPlans(context).length > 0 || unknown('TODO'),
  *check(_partnership, context) {
    for (const { title, actions } of improvementPlans(context)) {
      const late = actions.flatMap((action) => {
        const due = isOver(action) ? undefined : passed(action.due, context.asOf)
        return due === undefined ? [] : [{ action, due }]
      })
      const [first, ...others] = late
      if (first === undefined) continue
      const named = late.map(({ action, due }) => `${actionName(action)} (${dayInWords(due)})`)
      const says =
        others.length === 0
          ? `The improvement action ${quote(first.action.title ?? first.action.id ?? 'without a title')} ${wasDue(first.due, context.asOf)}.`
          : `${late.length} improvement actions of ${title} are past their date, and not said to be done: ${joinAtMost(named)}.`
      yield {
        at: at(first.action, 'due'),
        says,
        see: others.map(({ action }) => ({ at: at(action, 'due'), says: `${actionName(action)} was due here.` })),
      }
    }
  },
})
