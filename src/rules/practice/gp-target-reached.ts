import {
  beyond,
  hasMeasured,
  isAtOrAfter,
  isBroken,
  type Measured,
  measuredIn,
} from '../../checks/measures/measured.ts'
import { fallenDue, type TargetDue } from '../../checks/measures/targets-due.ts'
import { defineRule, notCalledFor, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import type { Actual } from '../../model/figures.ts'
import type { IsoDate } from '../../readings/calendar.ts'
import { quote } from '../../readings/stated.ts'
import { dayInWords } from '../../text/day.ts'

export default defineRule({
  id: 'gp-target-reached',
  cites: ['gp-target-reached'],
  on: 'plan',
  title: 'Each target that has fallen due was reached, by the figures for its date',
  why: `A target that was not reached and is left standing tells readers nothing. That is no fault of a plan file: what helps is to
        say why, and what is aimed at now.`,
  fix: { says: 'Say why the target was missed and what is aimed at now: a new target beside this one, or a note.' },
  leaves: 'Why a target was reached or missed is for people to say.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Cold homes, baseline: 28% (2019), target: at most 20% by 2024, actuals: [{value: 19%, as_at: "2024"}]}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Cold homes, baseline: 28% (2019), target: at most 20% by 2024, actuals: [{value: 24%, as_at: "2024"}]}
#                                                        ^^^^^^^^^^^^^^^^^^^ advice: The figure of “Cold homes” for 2024, “24%”, does not reach its target “at most 20% by 2024”, which has fallen due.
`,
  applies: hasMeasured,
  *check(plan, context) {
    const due = measuredIn(plan, context).flatMap((measured) =>
      fallenDue(measured.measure, context.asOf).map((target) => ({ measured, target })),
    )
    if (due.length === 0) yield noneDue(plan, context.asOf)
    for (const { measured, target } of due) yield ofTarget(measured, target)
  },
})

function noneDue(plan: Parameters<typeof recordName>[0], asOf: IsoDate): Yielded {
  const says = `${recordName(plan)} gives no target that fell due before ${dayInWords(asOf)}, as far as its targets can be read.`
  return plan.partial ? unknown(says) : notCalledFor(says)
}

function ofTarget(measured: Measured, { at, words, target, by }: TargetDue): Yielded {
  const { measure, actuals } = measured
  const figure = firstAfter(actuals.filter(({ asAt }) => isAtOrAfter(asAt, by)))
  if (figure === undefined)
    return unknown(
      `No figure of ${quote(measure.name)} is for the date of its target ${quote(words)}, or for a later one.`,
    )
  const over = isBroken(measured) ? undefined : beyond(figure.figure.value, target, measure)
  if (over === undefined)
    return unknown(
      `Whether ${quote(measure.name)} reached its target ${quote(words)} cannot be told from ${quote(figure.figure.words)} for ${figure.when}.`,
    )
  if (over >= 0) return shows(at, figure.at)
  return {
    at,
    says: `The figure of ${quote(measure.name)} for ${figure.when}, ${quote(figure.figure.words)}, ${target.high === undefined ? 'does not reach' : 'lies outside'} its target ${quote(words)}, which has fallen due.`,
    see: [{ at: figure.at, says: 'The figure stands here.' }],
  }
}

/** The nearest to the date of the target. */
function firstAfter(actuals: readonly Actual[]): Actual | undefined {
  return actuals.toSorted((a, b) => ((a.asAt?.last ?? '') < (b.asAt?.last ?? '') ? -1 : 1))[0]
}
