import { hasMeasured, measuredIn, targetsRead } from '../../checks/measures/measured.ts'
import { defineRule, notCalledFor, shows, unknown } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import { describeDate } from '../../readings/date.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-target-after-baseline',
  cites: ['gp-target-after-baseline'],
  on: 'plan',
  title: 'Each target falls due after the date of its baseline',
  why: `A baseline is where things stood to begin with. A target that fell due before then was over before it began: one of the two dates
        is a slip, or the baseline was renewed and the target was not.`,
  fix: { says: 'Look which date is a slip: that of the baseline, or that of the target.' },
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Cold homes, baseline: 28% (2019), target: at most 20% by 2034}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Cold homes, baseline: 28% (2024), target: at most 20% by 2022}
#                                                        ^^^^^^^^^^^^^^^^^^^ advice: The target of “Cold homes” falls due by 2022, before its baseline of 2024.
`,
  applies: hasMeasured,
  *check(plan, context) {
    const dated = measuredIn(plan, context).flatMap(({ measure }) => {
      const asAt = measure.baseline?.value?.asAt
      if (asAt === undefined) return []
      return targetsRead(measure).flatMap(({ at, target: { by } }) =>
        by === undefined ? [] : [{ measure, asAt, place: at, by }],
      )
    })
    if (dated.length === 0) {
      const says = `${recordName(plan)} gives no measure with both a baseline and a target of which the dates can be read.`
      yield plan.partial ? unknown(says) : notCalledFor(says)
    }
    for (const { measure, asAt, place, by } of dated) {
      const baseline = at(measure.data, 'baseline')
      if (by.last < asAt.first)
        yield {
          at: place,
          says: `The target of ${quote(measure.name)} falls due by ${describeDate(by)}, before its baseline of ${describeDate(asAt)}.`,
          see: [{ at: baseline, says: 'The baseline stands here.' }],
        }
      else if (by.first > asAt.last) yield shows(place, baseline)
      else
        yield unknown(
          `Whether the target of ${quote(measure.name)} falls due after its baseline cannot be told from ${describeDate(by)} and ${describeDate(asAt)}.`,
        )
    }
  },
})
