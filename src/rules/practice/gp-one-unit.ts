import { hasMeasured, isBroken, type Measured, measuredIn, targetsRead } from '../../checks/measures/measured.ts'
import { defineRule, notCalledFor, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import { likenessOf, withUnit } from '../../model/units.ts'
import { quote } from '../../readings/stated.ts'
import type { Quantity } from '../../readings/values.ts'
import { type Anchor, at } from '../../source/position.ts'
import { plainWords } from '../../text/nearest.ts'

export default defineRule({
  id: 'gp-one-unit',
  cites: ['gp-one-unit'],
  on: 'plan',
  title: 'A measure gives its baseline, its figures and its targets in one unit',
  why: `A baseline in per cent and a figure in people cannot be compared, so nobody can say whether things got better. A measure that is
        counted in another way from now on says so, and since when.`,
  fix: {
    says: 'Give all of them in one unit. If the measure is counted in another way now, say from when and why, or begin a new measure.',
  },
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Cold homes, baseline: 28% (2019), target: at most 20% by 2034, actuals: [{value: 24%, as_at: "2024"}]}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Cold homes, baseline: 28% (2019), target: at most 20% by 2034, actuals: [{value: 410 homes, as_at: "2024"}]}
#                                                                                               ^^^^^^^^^ advice: “Cold homes” is not given in one unit: “28% (2019)” and “410 homes”.
`,
  applies: hasMeasured,
  *check(plan, context) {
    const told = measuredIn(plan, context).flatMap(ofMeasure)
    if (told.length > 0) yield* told
    else {
      const says = `${recordName(plan)} gives no measure with two figures of which the unit can be told.`
      yield plan.partial ? unknown(says) : notCalledFor(says)
    }
  },
})

interface Counted {
  readonly at: Anchor
  readonly words: string
  readonly quantity: Quantity
}

function ofMeasure(measured: Measured): Yielded[] {
  const { measure } = measured
  const all = countedIn(measured)
  const [first] = all
  if (first === undefined || all.length < 2) return []
  const other =
    all.find(({ quantity }) => isDifferent(quantity, first.quantity)) ??
    all.find(({ quantity }) => isInOtherWords(quantity, first.quantity))
  if (other === undefined) return [shows(...all.map((one) => one.at))]
  if (isBroken(measured))
    return [unknown(`${quote(measure.name)} is not given in one unit, and the break in its figures may say why.`)]
  // Families may be people: words alone do not show that two things are counted.
  const how = isDifferent(other.quantity, first.quantity)
    ? 'is not given in one unit'
    : 'names what it counts in words that differ'
  return [
    {
      at: other.at,
      says: `${quote(measure.name)} ${how}: ${quote(first.words)} and ${quote(other.words)}.`,
      see: [{ at: first.at, says: 'The other one stands here.' }],
    },
  ]
}

/** The baseline, the figures and the levels of targets. A change by 10% says nothing of the unit. */
function countedIn({ measure, actuals }: Measured): Counted[] {
  const counted = (at: Anchor, words: string, quantity: Quantity | undefined): Counted[] => {
    const value = withUnit(quantity, measure)
    return value === undefined ? [] : [{ at, words, quantity: value }]
  }
  const { baseline } = measure
  return [
    ...(baseline === undefined ? [] : counted(at(measure.data, 'baseline'), baseline.words, baseline.value?.value)),
    ...actuals.flatMap((one) => counted(one.at, one.figure.words, one.figure.value)),
    ...targetsRead(measure).flatMap((one) => counted(one.at, one.words, one.target.value)),
  ]
}

/** Nothing is nothing in each unit. A bare number may count whatever the other does, but never per cent. */
function isDifferent(figure: Quantity, against: Quantity): boolean {
  const isNothing = (one: Quantity) => one.value === 0 && one.kind !== 'rank'
  return !isNothing(figure) && !isNothing(against) && likenessOf(figure, against) === 'different'
}

/** Both name what they count, and the words have nothing in common. */
function isInOtherWords({ unit: a }: Quantity, { unit: b }: Quantity): boolean {
  if (a === undefined || b === undefined) return false
  const [one, other] = [wordsIn(a), wordsIn(b)]
  return !one.some((word) => other.some((same) => word.startsWith(same) || same.startsWith(word)))
}

/** The first letters of each word: `years` and `yrs` are told apart by no reader. */
function wordsIn(unit: string): string[] {
  return plainWords(unit)
    .split(' ')
    .map((word) => word.replace(/^yrs?$/, 'years').slice(0, 4))
}
