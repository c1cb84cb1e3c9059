import { holderOf } from '../../checks/measures/holders.ts'
import { hasMeasured, type Measured, measuredIn } from '../../checks/measures/measured.ts'
import { defineRule, notCalledFor, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import type { Context } from '../../model/context.ts'
import { listOf } from '../../model/ids.ts'
import type { Plan } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'

export default defineRule({
  id: 'gp-figure-dated',
  cites: ['gp-figure-dated'],
  on: 'plan',
  title: 'Each figure says which year or date it is for',
  why: `A figure without its year can be older or newer than any other, so nobody can say whether things got better or worse. It is kept
        and shown as undated, and compared with nothing.`,
  fix: { says: 'Say of each figure which year or date it is for.', write: 'as_at: <year>' },
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Cold homes, actuals: [{value: 24%, as_at: "2024"}]}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Cold homes, actuals: [{value: 24%}]}
#                                            ^^^ advice: “Our Strathexample” does not say which year or date the figure “24%” of “Cold homes” is for.
`,
  applies: hasMeasured,
  *check(plan, context) {
    const all = measuredIn(plan, context)
    const told = all.flatMap((measured) => ofMeasure(measured, plan, context))
    const dated = all.flatMap(({ actuals }) => actuals.flatMap(({ asAt, at }) => (asAt === undefined ? [] : [at])))
    if (dated.length > 0) yield shows(...dated)
    yield* told
    if (dated.length > 0 || told.length > 0) return
    const says = `${recordName(plan)} gives no figure that was measured.`
    yield plan.partial ? unknown(says) : notCalledFor(says)
  },
})

function ofMeasure({ measure, actuals }: Measured, plan: Plan, { partnership }: Context): Yielded[] {
  return actuals
    .filter(({ asAt }) => asAt === undefined)
    .map(({ at, figure, when }): Yielded => {
      // A date that cannot be read is reported separately.
      if (when !== undefined)
        return unknown(
          `The date of the figure ${quote(figure.words)} of ${quote(measure.name)} cannot be read: ${quote(when)}.`,
        )
      const report = partnership.reports.find(({ data }) =>
        [...listOf(data.assessments).flatMap(({ measures }) => listOf(measures)), ...listOf(data.measures)].some(
          (one) => one === at.of,
        ),
      )
      const holder = report ?? holderOf(measure, plan, partnership)
      const predicate = `does not say which year or date the figure ${quote(figure.words)} of ${quote(measure.name)} is for`
      return { at, ...absent(holder, predicate) }
    })
}
