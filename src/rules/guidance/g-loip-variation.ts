import { evidenceIn, nameOfEvidence, settledWithNeeds } from '../../checks/plans/needs-shown.ts'
import { inNeeds } from '../../checks/plans/needs-to-write.ts'
import { defineRule, type Fault, type NotCalledFor, shows, type Unknown, unknown } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import type { Plan } from '../../model/partnership.ts'
import type { EvidencePartsData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'

const howToSay =
  'Say of each piece of evidence whether it shows how places differ, how groups of people differ, or both. If nothing shows it, look for evidence that does.'

const parted = 'breakdown: <place, group or both>'

export default defineRule({
  id: 'g-loip-variation',
  cites: ['g-loip-variation'],
  on: 'loip',
  title: 'The evidence of needs is broken down by place, and by group of people',
  why: `An average hides who is worse off. The guidance wants the plan to show how needs and circumstances differ between places and
        between groups of people, because that is where a partnership decides whom to reach first.`,
  fix: {
    says: howToSay,
    write: parted,
  },
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
    const marked = brokenDown(plan)
    const lacking = (['place', 'group'] as const).filter(
      (by) => !marked.some(({ data }) => data.breakdown === by || data.breakdown === 'both'),
    )
    if (marked.length > 0) yield shows(...marked.flatMap(({ data, name }) => [name, at(data, 'breakdown')]))
    if (lacking.length === 0) return
    const { needs } = plan.data
    yield {
      at: typeof needs === 'object' ? at(needs, 'evidence') : at(plan.data, 'needs'),
      ...absent(plan, `names no evidence of needs that it marks as broken down by ${lacking.join(' or by ')}`),
      ...toMark(plan),
    }
  },
})

/** A plan without evidence is reported by g-loip-evidence-based. */
function givesEvidence(plan: Plan): true | NotCalledFor | Unknown {
  const hasNeeds = settledWithNeeds(plan)
  if (hasNeeds !== true || evidenceIn(plan).length > 0) return hasNeeds
  return unknown({
    says: `${recordName(plan)} lists no evidence of needs. Add what its needs rest on.`,
    write: 'needs:\n  evidence:\n    - indicator: <what is measured>',
  })
}

/** Into the first piece that is not marked and has parts; where there is none, as another piece. */
function toMark(plan: Plan): Pick<Fault, 'fix' | 'into'> {
  const piece = evidenceIn(plan).find(
    (one) => typeof one === 'object' && one.breakdown === undefined && nameOfEvidence(one) !== undefined,
  )
  if (typeof piece === 'object') return { into: piece }
  return inNeeds(plan, howToSay, 'evidence:', '  - title: <document>', `    ${parted}`)
}

/** The evidence that is marked as broken down, and where its name stands. */
function brokenDown(plan: Plan): { readonly data: EvidencePartsData; readonly name: Anchor }[] {
  return evidenceIn(plan).flatMap((piece) => {
    if (typeof piece !== 'object' || piece.breakdown === undefined) return []
    const name = nameOfEvidence(piece)
    return name === undefined ? [] : [{ data: piece, name }]
  })
}
