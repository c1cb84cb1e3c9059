import { holderOf } from '../../checks/measures/holders.ts'
import { earlierFigures, hasMeasureInUse } from '../../checks/measures/in-use.ts'
import { defineRule, notCalledFor, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { isActive } from '../../model/outcomes.ts'
import type { Measure } from '../../model/partnership.ts'
import { needsBaseline } from '../../readings/measure.ts'
import { describeQuantity } from '../../readings/quantity.ts'
import { isPlaceholder, quote, type Stated } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-measure-baseline',
  cites: ['gp-measure-baseline'],
  on: 'outcome',
  title: 'Each measure with a target has a baseline, and the baseline has a year',
  why: `A report compares with where things stood. Without a figure and its year, “18%” can be better or worse, and nobody
        can say over how long. The Act asks for neither, so this is practice.`,
  fix: {
    says: 'Say where things stood at the start, and in which year. If nobody knows, say that it is not known.',
    write: 'baseline: <figure> (<year>)',
  },
  leaves: 'Whether the baseline is the right figure to compare with is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
    measures:
      - {name: Children in low-income families, baseline: "20% (2022/23)", target: at most 10% by 2030}
      - {name: Children in temporary homes, baseline: not known, target: none by 2030}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
    measures:
      - {name: Children in low-income families, baseline: 20% (latest figures), target: at most 10% by 2030}
#                                                         ^^^^^^^^^^^^^^^^^^^^ advice: “Our Strathexample” does not say which year the baseline of “Children in low-income families” is for.
      - {name: Children in temporary homes, target: at most 30 by 2030}
#                                                   ^^^^^^^^^^^^^^^^^^ advice: “Our Strathexample” gives a target for “Children in temporary homes”, and no baseline.
`,
  applies: hasMeasureInUse,
  *check({ outcome, plan }, { partnership }): Iterable<Yielded> {
    for (const measure of outcome.measures.filter(isActive))
      yield ofMeasure(measure, holderOf(measure, plan, partnership))
  },
})

function ofMeasure(measure: Measure, holder: ReturnType<typeof holderOf>): Yielded {
  const { baseline, name, data } = measure
  const figure = baseline?.value
  if (figure !== undefined) {
    // A baseline of 0 is how a new service starts, and needs no year.
    if (figure.asAt !== undefined || figure.value.value === 0) return shows(at(data, 'baseline'))
    return {
      at: at(data, 'baseline'),
      ...absent(holder, `does not say which year the baseline of ${quote(name)} is for`),
      fix: {
        says: 'Say which year the figure is for. If nobody knows, look for a figure whose year is known.',
        write:
          typeof data.baseline === 'object'
            ? 'baseline: {as_at: <year>}'
            : `baseline: "${describeQuantity(figure.value)} (<year>)"`,
      },
    }
  }
  const earlier = earlierFigures(measure)
  if (earlier.length > 0) return shows(...earlier)
  if (baseline !== undefined && !isLeftOpen(baseline))
    return baseline.unsaid
      ? notCalledFor(`The baseline of ${quote(name)} is given as ${quote(baseline.words)}.`)
      : unknown(`No figure can be read in the baseline of ${quote(name)}: ${quote(baseline.words)}.`)
  const first = measure.targets.find(({ readings }) => readings.some(({ value }) => value !== undefined))
  if (first !== undefined && !isForAnotherRule(measure))
    return { at: first.at, ...absent(holder, `gives a target for ${quote(name)}, and no baseline`), into: data }
  const [target] = measure.targets
  return first === undefined && target !== undefined && measure.targets.every(setsNoTarget)
    ? notCalledFor(`The target of ${quote(name)} is given as ${quote(target.words)}.`)
    : unknown({
        says: `${recordName(holder)} gives no baseline for ${quote(name)}. Add one with its year.`,
        write: 'baseline: <figure and its year>',
      })
}

/** “None” and “for information” say that no target is set. “TBC” does not. */
function setsNoTarget({ words, readings }: Measure['targets'][number]): boolean {
  return readings.every(({ unsaid }) => unsaid === true) && !isPlaceholder(words)
}

/** A target relative to a missing baseline is reported by gp-relative-target-baseline, which is more precise. */
function isForAnotherRule({ targets }: Measure): boolean {
  return targets.some(({ readings }) => readings.some(({ value }) => value && needsBaseline(value)))
}

/** “TBC” is no baseline. “Not known” is an answer. */
function isLeftOpen({ words, unsaid }: Stated<unknown>): boolean {
  return unsaid === true && !/\b(?:not|un) ?(?:yet )?(?:known|available|collected|recorded|measured)\b/i.test(words)
}
