import { hasMeasured, type Measured, measuredIn } from '../../checks/measures/measured.ts'
import { defineRule, notCalledFor, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import { type Actual, countingFigures, isOfSameDate, measureParts } from '../../model/figures.ts'
import { isOfSameUnit, withUnit } from '../../model/units.ts'
import { describeDate } from '../../readings/date.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-one-figure-a-date',
  cites: ['gp-one-figure-a-date'],
  on: 'plan',
  title: 'A measure has one figure for one date',
  why: `Readers who find two figures for one year trust neither. Where one was corrected, or is not final, a word says so; where they
        are for two groups or two places, they are two measures.`,
  fix: {
    says: 'Keep the figure that is right. If one was restated or is provisional, say so of it; if both hold, make two measures of it.',
  },
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Cold homes, actuals: [{value: 24%, as_at: "2023"}, {value: 22%, as_at: "2024"}]}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Cold homes, actuals: [{value: 24%, as_at: "2024"}, {value: 22%, as_at: "2024"}]}
#                                                                         ^^^ advice: “Cold homes” has two figures for 2024: “24%” and “22%”.
`,
  applies: hasMeasured,
  *check(plan, context) {
    const told = measuredIn(plan, context).flatMap(ofMeasure)
    if (told.length > 0) yield* told
    else {
      const says = `${recordName(plan)} gives no measure with two figures, each with its date.`
      yield plan.partial ? unknown(says) : notCalledFor(says)
    }
  },
})

function ofMeasure({ measure, actuals }: Measured): Yielded[] {
  const { disaggregated_by: groups, notes } = measureParts(measure)
  const counting = countingFigures(actuals)
  const figures = [...baselineIn(measure, counting), ...counting].filter(({ figure }) => !figure.value?.approximate)
  if (figures.length < 2) return []
  const second = figures.flatMap((figure, index) => {
    const first = figures
      .slice(0, index)
      .find((other) => isOfSameDate(other.asAt, figure.asAt) && differ(other, figure, measure))
    return first === undefined ? [] : [{ first, figure }]
  })
  // A note may say why; figures for several groups differ for a good reason.
  if (second.length > 0 && (groups !== undefined || notes !== undefined))
    return [unknown(`${quote(measure.name)} has two figures for one date, and its notes or its groups may say why.`)]
  if (second.length === 0) return [shows(...figures.map((figure) => figure.at))]
  return second.map(({ first, figure }) => ({
    at: figure.at,
    says: `${quote(measure.name)} has two figures for ${figure.when}: ${quote(first.figure.words)} and ${quote(figure.figure.words)}.`,
    see: [{ at: first.at, says: 'The other one stands here.' }],
  }))
}

/** The baseline is a figure of its date too, unless that one was restated. */
function baselineIn({ baseline, data }: Measured['measure'], counting: readonly Actual[]): Actual[] {
  const { value, asAt } = baseline?.value ?? {}
  if (baseline === undefined || value === undefined || asAt === undefined) return []
  if (counting.some((one) => one.restated !== undefined && isOfSameDate(one.asAt, asAt))) return []
  const figure = { words: baseline.words, value }
  return [{ at: at(data, 'baseline'), figure, asAt, when: describeDate(asAt), provisional: false }]
}

/** In one unit, and not alike. Figures in two units are reported separately. */
function differ(a: Actual, b: Actual, measure: Measured['measure']): boolean {
  const [one, other] = [withUnit(a.figure.value, measure), withUnit(b.figure.value, measure)]
  return one !== undefined && other !== undefined && one.value !== other.value && isOfSameUnit(one, other)
}
