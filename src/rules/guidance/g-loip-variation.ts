import { evidenceIn } from '../../checks/plans/needs-shown.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { isWholeAndSettled } from '../../model/outcomes.ts'
import type { Plan } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-loip-variation',
  cites: ['g-loip-variation'],
  on: 'loip',
  title: 'The evidence of needs is broken down by place, and by group of people',
  why: `An average hides who is worse off. The guidance wants the plan to show how needs and circumstances differ between places and
        between groups of people, because that is where a partnership decides whom to reach first.`,
  fix: 'Write breakdown: place, breakdown: group or breakdown: both beside the evidence that shows it.',
  leaves: 'Whether the differences that matter are the ones shown is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
needs:
  evidence:
    - {title: Strathexample Area Profile 2024, breakdown: place}
    - {title: Disabled people’s incomes 2023, breakdown: group}
`,
  fail: `
kind: loip
title: Our Strathexample
needs:
  evidence:
# ^^^^^^^^ advice: No evidence of needs in “Our Strathexample” is marked as broken down by group.
    - {title: Strathexample Area Profile 2024, breakdown: place}
    - {title: Household survey 2023}
`,
  // A plan without evidence is reported by g-loip-evidence-based.
  applies: (plan) =>
    (isWholeAndSettled(plan) && plan.data.needs !== undefined && evidenceIn(plan).length > 0) || unknown('TODO'),
  *check(plan) {
    const shown = new Set(breakdowns(plan))
    const lacking = (['place', 'group'] as const).filter((by) => !shown.has(by))
    if (lacking.length === 0) return
    const { needs } = plan.data
    yield {
      at: typeof needs === 'object' ? at(needs, 'evidence') : at(plan.data, 'needs'),
      says: `No evidence of needs in ${quote(plan.title)} is marked as broken down by ${lacking.join(' or by ')}.`,
      lacks: 'content',
    }
  },
})

function breakdowns(plan: Plan): ('place' | 'group' | undefined)[] {
  return evidenceIn(plan).flatMap((piece) => {
    const by = typeof piece === 'object' ? piece.breakdown : undefined
    if (by === 'both') return ['place', 'group'] as const
    return [by]
  })
}
