import { type ActionList, actionLists, actionName } from '../../checks/measures/action-lists.ts'
import { defineRule, type Fault, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { hasDescription } from '../../readings/placeholder.ts'

import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 'g-roles-clear',
  cites: ['g-roles-clear'],
  on: 'partnership',
  title: 'Each action that stands apart from the outcomes says who leads it',
  why: `The Scottish Government leaves it to each partnership how it is organised, as long as everyone is clear who does what.
        An action that stands with its outcome is answered for by the outcome’s lead. One in a list of actions has nobody.`,
  fix: 'Add lead: to each action, with the id or the name of a partner or a group.',
  leaves: 'Whether those who are named know it is for them to say.',
  pass: `
kind: delivery-plan
title: Delivery plan 2026-27
actions:
  - {title: Repairs fund, lead: Strathexample Council}
`,
  fail: `
kind: delivery-plan
title: Delivery plan 2026-27
actions:
  - {title: Repairs fund, lead: Strathexample Council}
  - {title: Path along the river}
#           ^^^^^^^^^^^^^^^^^^^^ advice: The action “Path along the river” names nobody who leads it.
`,
  applies: (_partnership, context) => lists(context).length > 0 || unknown('TODO'),
  *check(_partnership, context): Iterable<Fault> {
    for (const { document, title, apart } of lists(context)) {
      const without = apart.filter((action) => typeof action === 'string' || !hasDescription(action.lead))
      const [first] = without
      if (first === undefined) continue
      yield without.length === 1
        ? {
            at:
              typeof first === 'string'
                ? at(document, 'actions')
                : at(first, first.lead === undefined ? 'title' : 'lead'),
            says: `The action ${quote(typeof first === 'string' ? first : (first.title ?? first.id ?? 'without a title'))} names nobody who leads it.`,
            lacks: 'content',
          }
        : {
            at: at(document, 'actions'),
            says: `${without.length} actions of ${title} name nobody who leads them: ${joinAtMost(without.map(actionName))}.`,
            lacks: 'content',
          }
    }
  },
})

/** Lists with actions apart from outcomes: an action inside an outcome is led by the outcome's lead. */
function lists(context: Context): ActionList[] {
  return actionLists(context).filter(({ apart }) => apart.length > 0)
}
