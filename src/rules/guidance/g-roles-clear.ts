import { editionsInView } from '../../model/editions.ts'
import { listOf } from '../../model/ids.ts'
import { inWords, isWholeAndSettled } from '../../model/outcomes.ts'
import { quote } from '../../model/stated.ts'
import { type Context, defineRule, type Fault } from '../../rule.ts'
import type { ActionData, DeliveryPlanDocument } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-roles-clear',
  cites: ['g-roles-clear'],
  on: 'partnership',
  title: 'Each action that stands apart from the outcomes says who leads it',
  why: `The Scottish Government leaves it to each partnership how it is organised, as long as everyone is clear who does what.
        An action that stands with its outcome is answered for by the outcome’s lead. One in a list of actions has nobody.`,
  fix: 'Add lead: to each action, with the id or the name of a partner or a group.',
  leaves: 'Whether those who are named know it.',
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
  applies: (_partnership, context) => lists(context).length > 0,
  *check(_partnership, context): Iterable<Fault> {
    for (const { document, title, actions } of lists(context)) {
      const without = actions.filter((action) => typeof action === 'string' || action.lead === undefined)
      const [first] = without
      if (first === undefined) continue
      const names = without.map((action) =>
        typeof action === 'string' ? quote(action) : (action.id ?? quote(action.title)),
      )
      yield without.length === 1
        ? {
            at: typeof first === 'string' ? at(document, 'actions') : at(first, 'title'),
            says: `The action ${quote(typeof first === 'string' ? first : first.title)} names nobody who leads it.`,
            lacks: 'content',
          }
        : {
            at: at(document, 'actions'),
            says: `${without.length} actions of ${title} name nobody who leads them: ${inWords(names)}.`,
            lacks: 'content',
          }
    }
  },
})

interface ListOfActions {
  readonly document: { readonly actions?: readonly ActionData[] }
  /** In a reader's words. */
  readonly title: string
  readonly actions: readonly ActionData[]
}

/** The lists of actions in the plans that count on the day, and in the delivery plans. */
function lists({ partnership, asOf }: Context): ListOfActions[] {
  const { loips, localityPlans, deliveryPlans } = partnership
  const plans = [...editionsInView(loips, asOf), ...editionsInView(localityPlans, asOf)].filter(isWholeAndSettled)
  const whole = deliveryPlans.filter(({ record, edition }) => record !== 'partial' && edition?.status !== 'superseded')
  return [
    ...plans.map(({ data, title }) => ({ document: data, title: quote(title) })),
    ...whole.map((data) => ({ document: data, title: nameOf(data) })),
  ].flatMap(({ document, title }) => {
    const actions = listOf(document.actions)
    return actions.length === 0 ? [] : [{ document, title, actions }]
  })
}

function nameOf({ title, id }: DeliveryPlanDocument): string {
  const name = title ?? id
  return name === undefined ? 'the delivery plan' : quote(name)
}
