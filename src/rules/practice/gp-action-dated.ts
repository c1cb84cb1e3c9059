import { faultsAndShown } from '../../checks/evidence/shows-or.ts'
import {
  type ActionList,
  actionLists,
  actionName,
  hasActions,
  intoAction,
  isFinished,
  overInReports,
  placesOfEnding,
} from '../../checks/measures/action-lists.ts'
import { defineRule, type Fault } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import { dueOf, namesDay, saysWhen } from '../../model/field.ts'
import { quote } from '../../readings/stated.ts'
import type { ActionData, ActionPartsData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

const howToDate =
  'Give each action the day by which it is to be done. For work that goes on, give the day on which somebody looks at it again.'

export default defineRule({
  id: 'gp-action-dated',
  cites: ['gp-action-dated'],
  on: 'partnership',
  title: 'Each action has a date by which it is done',
  why: `“By when” is what a board asks first, and an action without a date is never late. “Ongoing” is an honest word, but it is not
        a date: even work that does not end can have a day on which somebody looks at it again.`,
  fix: {
    says: howToDate,
    write: 'end: <day to come>',
  },
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
  - {id: A1, title: Repairs fund, end: March 2027}
  - {id: A2, title: Path along the river}
#                   ^^^^^^^^^^^^^^^^^^^^ advice: “Delivery plan 2026-27” does not say by when the action “Path along the river” is done.
  - {id: A3, title: Befriending, end: ongoing}
#                                     ^^^^^^^ advice: “Delivery plan 2026-27” does not say when somebody next looks at the ongoing action A3.
`,
  applies: (_partnership, context) => hasActions(context),
  check(_partnership, context) {
    const over = overInReports(context)
    const lists = actionLists(context)
    return faultsAndShown(
      lists.flatMap((list) => [false, true].flatMap((ongoing) => undatedIn(list, over, ongoing) ?? [])),
      lists.flatMap(({ all }) => all.flatMap((action) => dayOf(action, over))),
      {
        says: 'No action of a current plan or delivery plan in these files has a date that can be read. Say by when each is done.',
        write: 'end: <day>',
        ...intoAction(lists),
      },
    )
  },
})

/** `ongoing`: of those only that go on, or only of the others. */
function undatedIn(list: ActionList, over: readonly ActionPartsData[], ongoing: boolean): Fault | undefined {
  const { document, apart, all } = list
  const without = all.filter((action) => !isDated(action) && !isFinished(action, over) && goesOn(action) === ongoing)
  const [first, ...others] = without
  if (first === undefined) return undefined
  const isTitle = typeof first === 'string'
  const place = isTitle || others.length > 0 ? at(document, apart.length > 0 ? 'actions' : 'outcomes') : endOf(first)
  const which =
    others.length === 0
      ? `the action ${quote(isTitle ? first : (first.title ?? first.id ?? 'without a title'))} is done`
      : `${without.length} actions are done: ${joinAtMost(without.map(actionName))}`
  const into = without.find((action) => typeof action === 'object')
  if (ongoing) {
    const which = others.length === 0 ? `action ${actionName(first)}` : `actions ${joinAtMost(without.map(actionName))}`
    return {
      at: place,
      ...absent(list, `does not say when somebody next looks at the ongoing ${which}`),
      fix: { says: 'Give the day on which somebody looks at it again.', write: 'end: <day to come>' },
      ...(into === undefined ? {} : { into }),
    }
  }
  return {
    at: place,
    ...absent(list, `does not say by when ${which}`),
    // An action that is only a title has no place for a date.
    ...(into === undefined ? { fix: howToDate } : { into }),
  }
}

/** The day by which it is done, or else on which it was. */
function dayOf(action: ActionData, over: readonly ActionPartsData[]): Anchor[] {
  if (typeof action === 'object' && namesDay(dueOf(action.end))) return [at(action, 'end')]
  return placesOfEnding(action, over).filter(({ key }) => key === 'done')
}

function endOf(action: Exclude<ActionData, string>) {
  return at(action, action.end === undefined ? 'title' : 'end')
}

/** “Ongoing” is an answer: what it leaves open is when somebody looks again. */
function goesOn(action: ActionData): boolean {
  return (
    typeof action === 'object' &&
    typeof action.end === 'string' &&
    /^(?:on-?going|continuous|continuing)\b/i.test(action.end.trim())
  )
}

function isDated(action: ActionData): boolean {
  return typeof action === 'object' && saysWhen(action.end)
}
