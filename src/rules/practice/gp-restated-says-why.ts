import { faultsAndShown } from '../../checks/evidence/shows-or.ts'
import { holderOf } from '../../checks/measures/holders.ts'
import { settled } from '../../checks/plans/settled.ts'
import { defineRule, type Fault, unknown } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import type { Context } from '../../model/context.ts'
import { isLater, plansInView } from '../../model/editions.ts'
import { listOf } from '../../model/ids.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import { hasDescription } from '../../readings/placeholder.ts'
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
  fix: {
    says: 'Say what the figure was before, and why it was changed. If nobody knows why, say so.',
    write: 'restated: <what it was before, and why it was changed>',
  },
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
#                                                                                                ^^^ advice: “Our Strathexample” does not say why a figure of “Children in low-income families” was restated.
`,
  applies: (_partnership, context) =>
    restated(context).length > 0 ||
    unknown({
      says: 'No figure of a current plan or of a report in these files is marked as restated. If one was, say so and why.',
      write:
        'measures:\n  - name: <name of the measure>\n    actuals:\n      - value: <figure>\n        as_at: <year>\n        restated: <what it was before, and why it was changed>',
      in: 'loip',
    }),
  check(_partnership, context) {
    const all = restated(context)
    const bare = all.filter(({ words }) => onlyAMark.test(tidy(words)))
    return faultsAndShown(
      [false, true].flatMap((isPartial) => unexplained(bare.filter(({ holder }) => holder.partial === isPartial))),
      all.filter((one) => !bare.includes(one) && hasDescription(one.words)).map((one) => one.at),
      { says: 'No figure in these files that is marked as restated says why. Say why.', write: 'restated: <why>' },
    )
  },
})

/** One finding for all of them: in full records, or in partial ones. */
function unexplained(figures: readonly Restated[]): Fault[] {
  const [first, ...others] = figures
  if (first === undefined) return []
  const { holder } = first
  const names = joinAtMost([...new Set(figures.map(({ name }) => quote(name)))])
  const which = holder.partial ? 'These partial records' : 'These files'
  return [
    {
      at: first.at,
      ...absent(holder, `does not say why a figure of ${quote(first.name)} was restated`),
      ...(others.length > 0 && { says: `${which} do not say why ${figures.length} figures were restated: ${names}.` }),
      see: others.map(({ at: place, name }) => ({ at: place, says: `The figure of ${quote(name)} stands here.` })),
    },
  ]
}

/** A mark (yes, a star, a letter) says that a figure was restated, but not why. */
const onlyAMark = /^(?:yes|y|true|r|x|[-.?*†‡]+|tb[ac]|restated|revised|corrected)$/iu

interface Restated {
  readonly name: string
  readonly words: string
  readonly at: ReturnType<typeof at>
  readonly holder: { readonly title: string; readonly partial: boolean }
}

function restated(context: Context): Restated[] {
  const { partnership, asOf } = context
  const measures = new Map(
    plansInView(context)
      .filter((plan) => settled(plan) === true)
      .flatMap((plan) =>
        currentOutcomes(plan)
          .flatMap((outcome) => outcome.measures)
          .map((measure) => [measure.data, { measure, plan }]),
      ),
  )
  const inPlans = [...measures.values()].flatMap(({ measure, plan }) =>
    ('actuals' in measure.data ? listOf(measure.data.actuals) : []).map((figure) => ({
      figure,
      name: measure.name,
      holder: holderOf(measure, plan, partnership),
    })),
  )
  const inReports = partnership.reports
    .filter((report) => !isLater(report, asOf))
    .flatMap((holder) =>
      holder.assessments
        .flatMap(({ data }) => listOf(data.measures))
        .map((figure) => ({ figure, name: figure.measure ?? 'a measure', holder })),
    )
  return [...inPlans, ...inReports].flatMap(({ figure, name, holder }) =>
    figure.restated === undefined || /^(?:no|false)$/i.test(figure.restated)
      ? []
      : [{ name, words: figure.restated, at: at(figure, 'restated'), holder }],
  )
}
