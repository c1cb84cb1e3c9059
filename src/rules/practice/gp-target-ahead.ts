import {
  beyond,
  hasMeasured,
  isBroken,
  type Measured,
  measuredIn,
  type TargetRead,
} from '../../checks/measures/measured.ts'
import { stillAhead } from '../../checks/measures/targets-due.ts'
import { defineRule, notCalledFor, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import { latestOf } from '../../model/figures.ts'
import { quote } from '../../readings/stated.ts'

export default defineRule({
  id: 'gp-target-ahead',
  cites: ['gp-target-ahead'],
  on: 'plan',
  title: 'No target that is still to fall due lies behind the latest figure',
  why: `A target that was passed long before its date asks for nothing more, and the next report will say that it is met whatever
        happens. It may have been set too low, or things went better than anybody hoped.`,
  fix: { says: 'Set a target that lies ahead, or say that this one is reached and is kept.' },
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
      - {name: Cold homes, baseline: 28% (2019), target: at most 20% by 2034, actuals: [{value: 17%, as_at: "2024"}]}
#                                                        ^^^^^^^^^^^^^^^^^^^ advice: The figure of “Cold homes” for 2024, “17%”, is past its target “at most 20% by 2034” already.
`,
  applies: hasMeasured,
  *check(plan, context) {
    const ahead = measuredIn(plan, context).flatMap((measured) =>
      stillAhead(measured.measure, context.asOf).map((target) => ({ measured, target })),
    )
    if (ahead.length === 0) {
      const says = `${recordName(plan)} gives no target that is still to fall due, as far as its targets can be read.`
      yield plan.partial ? unknown(says) : notCalledFor(says)
    }
    for (const { measured, target } of ahead) yield ofTarget(measured, target)
  },
})

function ofTarget(measured: Measured, { at, words, target }: TargetRead): Yielded {
  const { measure, actuals } = measured
  const [figure, ...others] = latestOf(actuals)
  if (figure?.asAt === undefined || others.length > 0)
    return unknown(`${quote(measure.name)} has no one latest figure to hold against its target ${quote(words)}.`)
  const over = isBroken(measured) ? undefined : beyond(figure.figure.value, target, measure)
  if (over === undefined)
    return unknown(
      `Whether ${quote(measure.name)} is past its target ${quote(words)} cannot be told from ${quote(figure.figure.words)} for ${figure.when}.`,
    )
  if (over <= 0) return shows(at, figure.at)
  return {
    at,
    says: `The figure of ${quote(measure.name)} for ${figure.when}, ${quote(figure.figure.words)}, is past its target ${quote(words)} already.`,
    see: [{ at: figure.at, says: 'The figure stands here.' }],
  }
}
