import { faultsAndShown } from '../../checks/evidence/shows-or.ts'
import { actionName, isOver } from '../../checks/measures/action-lists.ts'
import {
  absentIn,
  hasImprovementActions,
  type ImprovementPlan,
  improvementPlans,
} from '../../checks/plans/improvement-actions.ts'
import { defineRule, type Fault } from '../../engine/rule.ts'
import { namesSomebody, personsInWords } from '../../model/attestation.ts'
import { dateOf, dueOf, namesDay, saysWhen } from '../../model/field.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import type { ImprovementActionData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

const howToComplete =
  'Say of each action by when it is to be done, and who sees to it. If nobody does yet, that is for the partnership to decide.'

export default defineRule({
  id: 'gp-improvement-action-dated',
  cites: ['gp-improvement-action-dated'],
  on: 'partnership',
  title: 'Each improvement action of a review has a date and an owner',
  why: `A review is worth what is done about it. An action that nobody owns, or that has no date, is usually still there at the
        next review.`,
  fix: {
    says: howToComplete,
    write: `
      due: <day to come>
      owner: <who is responsible>`,
  },
  leaves: 'Whether the actions answer what the review found is for people to judge.',
  pass: `
kind: review
of: partnership
date: 18 June 2026
actions:
  - {title: Fewer priorities, area: prioritise, owner: Partnership Board, due: March 2027}
`,
  fail: `
kind: review
of: partnership
date: 18 June 2026
actions:
  - {id: I1, title: Fewer priorities, area: prioritise, owner: Partnership Board, due: March 2027}
  - {id: I2, title: A framework for performance, area: performance, owner: Ann Example}
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ advice: The review of 18 June 2026 does not say by when the improvement action “A framework for performance” is done.
`,
  applies: (_partnership, context) => hasImprovementActions(context),
  check(_partnership, context) {
    const plans = improvementPlans(context)
    return faultsAndShown(
      plans.flatMap((plan) => incompleteIn(plan) ?? []),
      plans.flatMap(({ actions }) => actions.flatMap(dayAndOwner)),
      {
        says: 'No improvement action in these files has both a date and an owner that can be read. Say of each by when it is done, and who is responsible.',
        write: 'actions:\n  - due: <day>\n    owner: <who is responsible>',
        in: 'review',
      },
    )
  },
})

function incompleteIn(plan: ImprovementPlan): Fault | undefined {
  const open = plan.actions.filter((action) => !isOver(action))
  const undated = open.filter(({ due }) => !saysWhen(due))
  const unowned = open.filter((action) => !isOwned(action))
  const [first, ...others] = open.filter((action) => undated.includes(action) || unowned.includes(action))
  if (first === undefined) return undefined
  const write = [
    ...(undated.includes(first) ? ['due: <day to come>'] : []),
    ...(unowned.includes(first) ? ['owner: <who is responsible>'] : []),
  ].join('\n')
  const mend = { fix: { says: howToComplete, write }, into: first }
  if (others.length > 0) {
    const lacking = [...lacksOf('date', undated), ...lacksOf('owner', unowned)]
    return { at: at(plan.review, 'actions'), ...absentIn(plan, `gives ${lacking.join(', and ')}`), ...mend }
  }
  const name = `the improvement action ${quote(first.title ?? first.id ?? 'without a title')}`
  const lacking = [
    ...(undated.length > 0 ? [`by when ${name} is done`] : []),
    ...(unowned.length > 0 ? [`who is responsible for ${undated.length > 0 ? 'it' : name}`] : []),
  ]
  return { at: at(first, 'title'), ...absentIn(plan, `does not say ${lacking.join(', or ')}`), ...mend }
}

/** Where both stand; of what is done, the day on which it was. */
function dayAndOwner(action: ImprovementActionData): Anchor[] {
  if (dateOf(action.done) !== undefined) return [at(action, 'done')]
  const { due, owner } = action
  const isWhole = namesDay(dueOf(due)) && owner !== undefined && namesSomebody(owner)
  return isWhole ? [at(action, 'due'), at(action, 'owner')] : []
}

function isOwned({ owner }: ImprovementActionData): boolean {
  return owner !== undefined && personsInWords(owner).some(hasContent)
}

/** Such as `no date for I1 and I2`. */
function lacksOf(what: string, actions: readonly ImprovementActionData[]): string[] {
  return actions.length === 0 ? [] : [`no ${what} for ${joinAtMost(actions.map(actionName))}`]
}
