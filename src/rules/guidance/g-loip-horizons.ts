import { datesAhead, type Horizon, horizons, horizonsOf } from '../../checks/plans/horizons.ts'
import { settledWithOutcomes } from '../../checks/plans/settled.ts'
import { defineRule, type Fault, shows, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { currentOutcomes, outcomesInWords, placeOfOutcomes } from '../../model/outcomes.ts'
import type { Plan } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

const howToSet =
  'Say what is to be reached in that time, as the target of a measure or as an outcome of its own. A time that has passed is for the next edition.'

export default defineRule({
  id: 'g-loip-horizons',
  cites: ['g-loip-horizons'],
  on: 'loip',
  title: 'The LOIP sets something for the year, the three years and the ten years after it is published',
  why: `The guidance, as others report it, expects a LOIP to have outcomes for ten years, for three years and for one year. Long-term
        outcomes move slowly: what is to be reached sooner shows whether the plan is on its way.`,
  fix: {
    says: howToSet,
    write: 'target: <figure> by <year to come>',
  },
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
  applies: settledWithOutcomes,
  *check(plan): Iterable<Yielded> {
    const all = currentOutcomes(plan).map((outcome) => ({ outcome, set: horizonsOf(outcome, plan) }))
    const set = all.flatMap((one) => one.set)
    const missing = horizons.filter((horizon) => !set.some((one) => one.horizon === horizon))
    if (missing.length > 0) {
      yield lacking(plan, missing)
      return
    }
    yield shows(...set.map((one) => one.at))
    // The guidance asks for three horizons in the LOIP as a whole; three for each outcome only help a board.
    const without = all
      .filter((one) => horizons.some((horizon) => !one.set.some((other) => other.horizon === horizon)))
      .map(({ outcome }) => outcome)
    if (without.length === 0) return
    yield {
      at: placeOfOutcomes(without, plan),
      says: `${recordName(plan)} as a whole looks one, three and ten years ahead, and does not set all of that for ${outcomesInWords(without, plan)}.`,
      fix: 'Nothing has to change. A measure for the short term, and one for the medium term, let a board follow an outcome.',
      verdict: 'remark',
    }
  },
})

const when: Readonly<Record<Horizon, string>> = {
  short: 'within a year of its publication',
  medium: 'one to three years after its publication',
  long: 'more than three years after its publication',
}

function lacking(plan: Plan, missing: readonly Horizon[]): Fault | Unknown {
  const outcomes = currentOutcomes(plan)
  if (outcomes.some((outcome) => datesAhead(outcome, plan).length > 0)) {
    if (plan.publishedOn === undefined)
      return unknown({
        says: `How far ahead ${quote(plan.title)} looks cannot be told: no day of publication of it is in these files. Add the day.`,
        write: 'edition:\n  published_on: <day>',
      })
  } else if (missing.length === horizons.length) {
    // A plan without any date is reported under section 6(2)(c).
    return unknown({
      says: `${recordName(plan)} gives no date by which something is to be reached, or none that can be read. Say by when the targets of its measures are to be reached.`,
      write: 'measures:\n  - name: <what is measured>\n    target: <figure> by <year to come>',
    })
  }
  const times = missing.map((horizon) => when[horizon]).join(', or ')
  // Which measure it is for only the partnership knows, so there is no place to name.
  return { at: at(plan.data, 'outcomes'), ...absent(plan, `sets nothing to be reached ${times}`), fix: howToSet }
}
