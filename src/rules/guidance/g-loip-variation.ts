import { evidenceIn, nameOfEvidence, settledWithNeeds } from '../../checks/plans/needs-shown.ts'
import { defineRule, type NotCalledFor, shows, type Unknown, unknown } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import type { Plan } from '../../model/partnership.ts'
import type { EvidencePartsData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'

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
# ^^^^^^^^ advice: “Our Strathexample” names no evidence of needs that it marks as broken down by group.
    - {title: Strathexample Area Profile 2024, breakdown: place}
    - {title: Household survey 2023}
`,
  applies: givesEvidence,
  *check(plan) {
    const parted = brokenDown(plan)
    const lacking = (['place', 'group'] as const).filter(
      (by) => !parted.some(({ data }) => data.breakdown === by || data.breakdown === 'both'),
    )
    if (parted.length > 0) yield shows(...parted.flatMap(({ data, name }) => [name, at(data, 'breakdown')]))
    if (lacking.length === 0) return
    const { needs } = plan.data
    yield {
      at: typeof needs === 'object' ? at(needs, 'evidence') : at(plan.data, 'needs'),
      ...absent(plan, `names no evidence of needs that it marks as broken down by ${lacking.join(' or by ')}`),
    }
  },
})

/** A plan without evidence is reported by g-loip-evidence-based. */
function givesEvidence(plan: Plan): true | NotCalledFor | Unknown {
  const hasNeeds = settledWithNeeds(plan)
  if (hasNeeds !== true || evidenceIn(plan).length > 0) return hasNeeds
  return unknown(`${recordName(plan)} lists no evidence of needs. Add evidence: to its needs.`)
}

/** The evidence that is marked as broken down, and where its name stands. */
function brokenDown(plan: Plan): { readonly data: EvidencePartsData; readonly name: Anchor }[] {
  return evidenceIn(plan).flatMap((piece) => {
    if (typeof piece !== 'object' || piece.breakdown === undefined) return []
    const name = nameOfEvidence(piece)
    return name === undefined ? [] : [{ data: piece, name }]
  })
}
