import { defineRule, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { editionsInView, isLater } from '../../model/editions.ts'
import { listOf } from '../../model/ids.ts'
import { currentOutcomes, isWholeAndSettled } from '../../model/outcomes.ts'
import { quote, tidy } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 'gp-restated-says-why',
  cites: ['gp-restated-says-why'],
  on: 'partnership',
  title: 'A figure that was restated says why, and what it was before',
  why: `Publishers correct their figures, and a new one is no slip. But readers who find two figures for one year trust neither,
        unless a word says which was changed, from what, and why.`,
  fix: 'Write in restated: what the figure was before and why it was changed, such as restated: 19% until the census was in.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
    measures:
      - {name: Children in low-income families, actuals: [{value: 18%, as_at: 2023/24, restated: 19% until the census was in.}]}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
    measures:
      - {name: Children in low-income families, actuals: [{value: 18%, as_at: 2023/24, restated: yes}]}
#                                                                                                ^^^ advice: A figure of “Children in low-income families” was restated, and does not say why.
`,
  applies: (_partnership, context) => restated(context).length > 0 || unknown('TODO'),
  *check(_partnership, context) {
    const without = restated(context).filter(({ words }) => onlyAMark.test(tidy(words)))
    const [first, ...others] = without
    if (first === undefined) return
    yield {
      at: first.at,
      says:
        others.length === 0
          ? `A figure of ${quote(first.name)} was restated, and does not say why.`
          : `${without.length} figures were restated, and do not say why: ${joinAtMost([...new Set(without.map(({ name }) => quote(name)))])}.`,
      see: others.map(({ at: place, name }) => ({ at: place, says: `The figure of ${quote(name)} stands here.` })),
      lacks: 'content' as const,
    }
  },
})

/** A mark (yes, a star, a letter) says that a figure was restated, but not why. */
const onlyAMark = /^(?:yes|y|true|r|x|[-.?*†‡]+|tb[ac]|restated|revised|corrected)$/iu

interface Restated {
  readonly name: string
  readonly words: string
  readonly at: ReturnType<typeof at>
}

function restated({ partnership, asOf }: Context): Restated[] {
  const { loips, localityPlans, reports } = partnership
  const plans = [...editionsInView(loips, asOf), ...editionsInView(localityPlans, asOf)].filter(isWholeAndSettled)
  const measures = new Map(
    plans.flatMap(currentOutcomes).flatMap((outcome) => outcome.measures.map((one) => [one.data, one.name])),
  )
  const inPlans = [...measures].flatMap(([data, name]) =>
    ('actuals' in data ? listOf(data.actuals) : []).map((figure) => ({ figure, name })),
  )
  const inReports = reports
    .filter((report) => !isLater(report, asOf) && !report.partial)
    .flatMap(({ assessments }) => assessments.flatMap(({ data }) => listOf(data.measures)))
    .map((figure) => ({ figure, name: figure.measure ?? 'a measure' }))
  return [...inPlans, ...inReports].flatMap(({ figure, name }) =>
    figure.restated === undefined || /^(?:no|false)$/i.test(figure.restated)
      ? []
      : [{ name, words: figure.restated, at: at(figure, 'restated') }],
  )
}
