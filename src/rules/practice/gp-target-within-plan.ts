import { isMeasured } from '../../checks/measures/in-use.ts'
import { placeOfEnd } from '../../checks/plans/period-end.ts'
import { defineRule, type NotCalledFor, shows, type Unknown, unknown } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import type { Context } from '../../model/context.ts'
import type { OutcomeOf } from '../../model/outcome-named.ts'
import { outcomeName } from '../../model/outcomes.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import { describeEnd, describeWhen } from '../../readings/date.ts'
import { quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-target-within-plan',
  cites: ['gp-target-within-plan'],
  on: 'outcome',
  title: 'Each target falls due within the period of its outcome or plan',
  why: `The improvement is to be achieved within the period that the plan states. A target that falls due after it is a
        promise that this plan will never report on, and one that was due before it began is none of this plan. A target on the way to the
        end is welcome.`,
  fix: {
    says: 'Look whether a date is a slip. If not, decide which holds: an earlier date for the target, or a longer period for the outcome.',
  },
  pass: `
kind: loip
title: Our Strathexample
period: "2024-34"
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Households in fuel poverty, baseline: 28% (2019), target: at most 15% by 2034}
`,
  fail: `
kind: loip
title: Our Strathexample
period: "2024-34"
outcomes:
  - title: Fewer cold homes
    measures:
      - {name: Households in fuel poverty, baseline: 28% (2019), target: at most 15% by 2040}
#                                                                        ^^^^^^^^^^^^^^^^^^^ advice: The target “at most 15% by 2040” falls due after the period ends in 2034.
`,
  applies: hasEnd,
  *check({ outcome, plan }) {
    const holder = holderOfPeriod(outcome, plan)
    const ends = holder.period?.value?.to
    const end = ends?.last
    const starts = holder.period?.value?.from
    const dated = datedTargets(outcome)
    if (ends === undefined || end === undefined) return
    for (const { at: place, words, days } of dated) {
      // A vague date may be within the period: “by 2034” where the plan ends in March 2034.
      if (days.some(({ first }) => first > end))
        yield {
          at: place,
          says: `The target ${quote(words)} falls due after the period ends ${describeEnd(ends)}.`,
          see: [{ at: at(holder.data, 'period'), says: 'The period stands here.' }],
        }
      else if (starts !== undefined && days.every(({ last }) => last < starts.first))
        yield {
          at: place,
          says: `The target ${quote(words)} was due before the period, which begins ${describeWhen(starts)}.`,
          fix: { says: 'Look whether a date is a slip. If not, give the target that this plan works towards.' },
          see: [{ at: at(holder.data, 'period'), says: 'The period stands here.' }],
        }
      else if (days.some(({ last }) => last > end))
        yield unknown(
          `Whether the target ${quote(words)} falls due by the end of the period, which is ${describeEnd(ends)}, cannot be told from its date.`,
        )
      else yield shows(place, placeOfEnd(holder))
    }
    if (dated.length === 0) yield unknown(`${recordName(plan)} gives no target of ${outcomeName(outcome)} with a date.`)
  },
})

function hasEnd(of: OutcomeOf, context: Context): true | NotCalledFor | Unknown {
  const measured = isMeasured(of, context)
  if (measured !== true || holderOfPeriod(of.outcome, of.plan).period?.value !== undefined) return measured
  return unknown({
    says: `${recordName(of.plan)} does not say when the period of ${outcomeName(of.outcome)} ends. Write the period with its end, such as 2024-34.`,
    write: 'period: <first and last year>',
  })
}

/** A period of its own that cannot be read leaves open until when the outcome has. */
function holderOfPeriod(outcome: Outcome, plan: Plan): Outcome | Plan {
  return outcome.period === undefined ? plan : outcome
}

/** The targets of measures that were not dropped, with the days that they name. */
function datedTargets(outcome: Outcome): (Outcome['measures'][number]['targets'][number] & { days: LooseDate[] })[] {
  return outcome.measures
    .filter(({ status }) => status !== 'dropped')
    .flatMap(({ targets }) => targets)
    .map((target) => ({ ...target, days: target.readings.flatMap(({ value }) => value?.by ?? []) }))
    .filter(({ days }) => days.length > 0)
}
