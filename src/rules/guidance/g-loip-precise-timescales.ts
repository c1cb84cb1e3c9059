import { isUndescribed } from '../../checks/plans/improvement.ts'
import { leftOpen, levelsOf } from '../../checks/plans/improvement-words.ts'
import { measuresKept, whatIsMeasured } from '../../checks/plans/measures-kept.ts'
import { settledWithOutcomes } from '../../checks/plans/settled.ts'
import { defineRule, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import { currentOutcomes, intoFirst, outcomesInWords, outcomesWithout, placeOfOutcomes } from '../../model/outcomes.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-loip-precise-timescales',
  cites: ['g-loip-precise-timescales'],
  on: 'loip',
  forEachOutcome: true,
  title: 'The LOIP says how the improvement in each outcome is measured, and what level is aimed at',
  why: `The guidance, as others report it, expects a precise level of improvement and a date for each commitment, and how it
        will be measured. The Act asks for no measures, so this is advice. One measure for an outcome is enough.`,
  fix: {
    says: 'Say of each outcome what is measured, where it stands now, and what is to be reached by when. One measure is enough.',
    write: `
      measures:
        - name: <name of the measure>
          baseline: <figure> (<year>)
          target: <figure> by <year to come>`,
  },
  leaves: 'Whether the levels are bold enough, and the measures show what matters, is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Safer streets
    measures:
      - {name: People hurt on the roads, baseline: 84 in 2023, target: at most 50 by 2030}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Safer streets
    measures:
      - {name: People hurt on the roads, baseline: 84 in 2023, target: at most 50 by 2030}
  - title: Fewer cold homes
#          ^^^^^^^^^^^^^^^^ advice: “Our Strathexample” does not say how the improvement in outcome “Fewer cold homes” is measured.
    improvement: Fewer households are in fuel poverty.
`,
  applies: settledWithOutcomes,
  *check(plan): Iterable<Yielded> {
    const outcomes = currentOutcomes(plan)
    const levels = outcomes.flatMap(levelsOf)
    const measured = outcomes.flatMap(measuresKept).flatMap((measure) => whatIsMeasured(measure) ?? [])
    if (levels.length + measured.length > 0) yield shows(...levels, ...measured)
    const isMeasured = (outcome: Outcome) => levelsOf(outcome).length + measuresKept(outcome).length > 0
    const unmeasured = outcomes.filter((outcome) => !isMeasured(outcome) && isDescribed(outcome, plan))
    if (unmeasured.length > 0)
      yield {
        at: placeOfOutcomes(unmeasured, plan),
        ...absent(plan, `does not say how the improvement in ${outcomesInWords(unmeasured, plan)} is measured`),
        ...intoFirst(unmeasured),
      }
    else if (levels.length === 0 && measured.length > 0)
      yield {
        at: at(plan.data, 'outcomes'),
        ...absent(plan, 'gives no measure with a target, and no outcome with a level'),
        fix: {
          says: 'Say of each measure what is to be reached, and by when. If no target was set, that is for the partnership to decide.',
          write: 'target: <figure> by <year to come>',
        },
        into: outcomes.flatMap(measuresKept)[0]?.data ?? plan.data,
      }
    // A heading over outcomes needs no description of its own, nor does a part of one.
    const open = outcomesWithout(plan, isMeasured).filter((outcome) => !isDescribed(outcome, plan))
    if (open.length > 0) {
      const what = outcomesInWords(open, plan)
      yield unknown({
        says: `How the improvement in ${what} is measured cannot be told: no description of it is in these files. Say what will be better.`,
        write: 'improvement: <what will be better>',
        ...intoFirst(open),
      })
    }
  },
})

/** A missing description is reported under s.6(2)(b), and a vague one by gp-improvement-says-level. */
function isDescribed(outcome: Outcome, plan: Plan): boolean {
  return outcome.improvement !== undefined && !isUndescribed(outcome, plan) && leftOpen(outcome, plan) === undefined
}
