import { type Horizon, horizons, horizonsOf } from '../../checks/plans/horizons.ts'
import { defineRule, type Fault, unknown } from '../../engine/rule.ts'
import { currentOutcomes, isWholeAndSettled, outcomesInWords, placeOfOutcomes } from '../../model/outcomes.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-loip-horizons',
  cites: ['g-loip-horizons'],
  on: 'loip',
  title: 'The LOIP sets something for the year, the three years and the ten years after it is published',
  why: `The guidance, as others report it, expects a LOIP to have outcomes for ten years, for three years and for one year. Long-term
        outcomes move slowly: what is to be reached sooner shows whether the plan is on its way.`,
  fix: `Add a target for that time to a measure, such as targets: [at most 19% by 2025], or mark what is meant for it with horizon:
        short, medium or long. A time that has passed is for the next edition.`,
  leaves: 'Whether what is set for the short term leads to what is set for the long term is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
period: 2024 to 2034
edition: {published_on: 27 June 2024}
outcomes:
  - title: Fewer children grow up in poverty
    measures:
      - {name: Children in low-income families, baseline: 20% (2022/23), targets: [at most 19% by March 2025, at most 17% by March 2027]}
`,
  fail: `
kind: loip
title: Our Strathexample
period: 2024 to 2034
edition: {published_on: 27 June 2024}
outcomes:
#^^^^^^^ advice: “Our Strathexample” sets nothing to be reached within a year of its publication.
  - title: Fewer children grow up in poverty
    measures:
      - {name: Children in low-income families, baseline: 20% (2022/23), target: at most 17% by March 2027}
`,
  // A plan without any date is reported under section 6(2)(c).
  applies: (plan) => (isWholeAndSettled(plan) && reached(plan).some(({ set }) => set.size > 0)) || unknown('TODO'),
  *check(plan): Iterable<Fault> {
    const all = reached(plan)
    const missing = horizons.filter((horizon) => !all.some(({ set }) => set.has(horizon)))
    if (missing.length > 0) {
      const says = `${quote(plan.title)} sets nothing to be reached ${missing.map((horizon) => when[horizon]).join(', or ')}.`
      yield { at: at(plan.data, 'outcomes'), says, lacks: 'content' }
      return
    }
    // The guidance asks for three horizons in the LOIP as a whole; three for each outcome only help a board.
    const without = all.filter(({ set }) => set.size < horizons.length).map(({ outcome }) => outcome)
    if (without.length === 0) return
    yield {
      at: placeOfOutcomes(without, plan),
      says: `The LOIP as a whole looks one, three and ten years ahead; not all of that is set for ${outcomesInWords(without, plan)}.`,
      fix: 'Nothing has to change. A measure with horizon: short, and one with medium, let a board follow an outcome.',
      verdict: 'remark',
    }
  },
})

const when: Readonly<Record<Horizon, string>> = {
  short: 'within a year of its publication',
  medium: 'one to three years after it',
  long: 'more than three years after it',
}

function reached(plan: Plan): { readonly outcome: Outcome; readonly set: ReadonlySet<Horizon> }[] {
  return currentOutcomes(plan).map((outcome) => ({ outcome, set: horizonsOf(outcome, plan) }))
}
