import { type ActionList, actionLists, actionName } from '../../checks/measures/action-lists.ts'
import { shownInWords } from '../../checks/statements/in-words.ts'
import { defineRule, type Fault, unknown, type Yielded } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import type { Context } from '../../model/context.ts'
import { listOf } from '../../model/ids.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import type { ActionPartsData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { joinAtMost, joinNamed } from '../../text/join.ts'

const howToName =
  'Name the partner or the group that leads each action. If nobody leads, that is for the partnership to decide.'

export default defineRule({
  id: 'g-roles-clear',
  cites: ['g-roles-clear'],
  on: 'partnership',
  title: 'Each action that stands apart from the outcomes says who leads it',
  why: `The Scottish Government leaves it to each partnership how it is organised, as long as everyone is clear who does what.
        An action that stands with its outcome is answered for by the outcome’s lead. One in a list of actions has nobody.`,
  fix: {
    says: howToName,
    write: 'lead: <name of a partner or group>',
  },
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
#           ^^^^^^^^^^^^^^^^^^^^ advice: “Delivery plan 2026-27” does not say who leads the action “Path along the river”.
`,
  applies: (_partnership, context) =>
    lists(context).length > 0 ||
    unknown({
      says: 'No current plan or delivery plan in these files lists actions apart from its outcomes. List them in one, and who leads each.',
      write: 'actions:\n  - title: <what is done>\n    lead: <who leads>',
      in: 'delivery-plan',
    }),
  *check(_partnership, context): Iterable<Yielded> {
    const all = lists(context)
    const led = all.flatMap(({ apart }) =>
      apart.flatMap((action) =>
        typeof action === 'object' && isLed(action)
          ? [{ at: at(action, 'lead'), words: joinNamed(listOf(action.lead)), action }]
          : [],
      ),
    )
    yield* shownInWords(led, (some) => `Who leads ${joinAtMost(some.map(({ action }) => actionName(action)))}`)
    for (const list of all) yield* withoutLead(list)
  },
})

/** Lists with actions apart from outcomes: an action inside an outcome is led by the outcome's lead. */
function lists(context: Context): ActionList[] {
  return actionLists(context).filter(({ apart }) => apart.length > 0)
}

function isLed({ lead }: ActionPartsData): boolean {
  return listOf(lead).some(hasDescription)
}

function* withoutLead(list: ActionList): Iterable<Fault> {
  const without = list.apart.filter((action) => typeof action === 'string' || !isLed(action))
  const [first, ...others] = without
  if (first === undefined) return
  const into = without.find((action) => typeof action === 'object')
  const title = typeof first === 'string' ? first : (first.title ?? first.id ?? 'without a title')
  yield {
    at:
      typeof first === 'string' || others.length > 0
        ? at(list.document, 'actions')
        : at(first, first.lead === undefined ? 'title' : 'lead'),
    ...absent(
      list,
      others.length === 0
        ? `does not say who leads the action ${quote(title)}`
        : `does not say who leads ${without.length} actions: ${joinAtMost(without.map(actionName))}`,
    ),
    // An action that is only a title has no place for a lead.
    ...(into === undefined ? { fix: howToName } : { into }),
  }
}
