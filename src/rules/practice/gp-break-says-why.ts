import { defineRule, unknown } from '../../engine/rule.ts'
import { currentOutcomes, isWholeAndSettled } from '../../model/outcomes.ts'
import type { Plan } from '../../model/partnership.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import type { MeasureData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 'gp-break-says-why',
  cites: ['gp-break-says-why'],
  on: 'plan',
  title: 'A break in the figures of a measure says from when, and why',
  why: `Definitions change, and surveys move from the doorstep to the telephone. Readers who know from when, and why, do not read the
        jump as progress.`,
  fix: 'Write both parts of break: of the measure, such as break: {from: "2024", why: The survey is now done by telephone.}.',
  leaves: 'Whether figures before and after can be compared all the same is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: People feel part of their community
    measures:
      - {name: People who are often lonely, direction: down, break: {from: "2024", why: The survey is now done by telephone.}}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: People feel part of their community
    measures:
      - {name: People who are often lonely, direction: down, break: {from: "2024"}}
#                                                            ^^^^^ advice: The break in the figures of “People who are often lonely” does not say why.
`,
  applies: (plan) => (isWholeAndSettled(plan) && breaks(plan).length > 0) || unknown('TODO'),
  *check(plan) {
    const all = breaks(plan)
    const noDay = all.filter(({ data }) => !hasContent(data.from))
    const noReason = all.filter(({ data }) => !hasDescription(data.why))
    const without = all.filter((one) => noDay.includes(one) || noReason.includes(one))
    const [first] = without
    if (first === undefined) return
    const lacking = [...(noDay.length > 0 ? ['from when'] : []), ...(noReason.length > 0 ? ['why'] : [])].join(' and ')
    yield {
      at: without.length === 1 ? first.at : at(plan.data, 'outcomes'),
      says:
        without.length === 1
          ? `The break in the figures of ${quote(first.name)} does not say ${lacking}.`
          : `The breaks in the figures of ${without.length} measures do not all say from when and why: ${joinAtMost(without.map(({ name }) => quote(name)))}.`,
      lacks: 'content',
    }
  },
})

interface Break {
  readonly name: string
  readonly data: NonNullable<MeasureData['break']>
  readonly at: ReturnType<typeof at>
}

/** Without duplicates: several outcomes may share a measure. */
function breaks(plan: Plan): Break[] {
  const measures = new Map(
    currentOutcomes(plan).flatMap((outcome) => outcome.measures.map((one) => [one.data, one.name])),
  )
  return [...measures].flatMap(([data, name]) =>
    'break' in data && data.break !== undefined ? [{ name, data: data.break, at: at(data, 'break') }] : [],
  )
}
