import { actionName, isOver } from '../../checks/measures/action-lists.ts'
import { improvementPlans } from '../../checks/plans/improvement-actions.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { personInWords } from '../../model/attestation.ts'
import { readDate } from '../../readings/date.ts'

import { hasContent, quote } from '../../readings/stated.ts'
import type { ImprovementActionData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 'gp-improvement-action-dated',
  cites: ['gp-improvement-action-dated'],
  on: 'partnership',
  title: 'Each improvement action of a review has a date and an owner',
  why: `A review is worth what is done about it. An action that nobody owns, or that has no date, is usually still there at the
        next review.`,
  fix: 'Add due: and owner: to each of the actions: of the review.',
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
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ advice: The improvement action “A framework for performance” does not say by when it is done.
`,
  applies: (_partnership, context) => improvementPlans(context).length > 0 || unknown('TODO'),
  *check(_partnership, context) {
    for (const { review, title, actions } of improvementPlans(context)) {
      const open = actions.filter((action) => !isOver(action))
      const undated = open.filter(({ due }) => due === undefined || readDate(due).unsaid === true)
      const unowned = open.filter((action) => !isOwned(action))
      const without = open.filter((action) => undated.includes(action) || unowned.includes(action))
      const [first, ...others] = without
      if (first === undefined) continue
      const lacking = [
        ...(undated.length > 0 ? ['by when it is done'] : []),
        ...(unowned.length > 0 ? ['who is responsible'] : []),
      ]
      yield {
        at: others.length === 0 ? at(first, 'title') : at(review, 'actions'),
        says:
          others.length === 0
            ? `The improvement action ${quote(first.title ?? first.id ?? 'without a title')} does not say ${lacking.join(', or ')}.`
            : `Improvement actions of ${title}: ${[...lacksOf('date', undated), ...lacksOf('owner', unowned)].join('; ')}.`,
        lacks: 'content' as const,
      }
    }
  },
})

function isOwned({ owner }: ImprovementActionData): boolean {
  return owner !== undefined && hasContent(personInWords(owner))
}

/** Such as `no date for I1 and I2`. */
function lacksOf(what: string, actions: readonly ImprovementActionData[]): string[] {
  return actions.length === 0 ? [] : [`no ${what} for ${joinAtMost(actions.map(actionName))}`]
}
