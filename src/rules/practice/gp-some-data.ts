import { faultsAndShown } from '../../checks/evidence/shows-or.ts'
import { holderOf } from '../../checks/measures/holders.ts'
import { noneIn } from '../../checks/measures/in-use.ts'
import { isCurrent } from '../../checks/plans/settled.ts'
import { defineRule, type Fault, type NotCalledFor, type Unknown, unknown } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import type { Context } from '../../model/context.ts'
import { actualsOf, reportedOf } from '../../model/figures.ts'
import type { OutcomeOf } from '../../model/outcome-named.ts'
import { isActive, outcomeName } from '../../model/outcomes.ts'
import type { Measure, Outcome, Plan } from '../../model/partnership.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { type Anchor, at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-some-data',
  cites: ['gp-some-data'],
  on: 'outcome',
  title: 'Each outcome that is measured has at least one measure with data',
  why: `Figures stop, and surveys come late; a measure without data, and a word why, is an honest answer. But an outcome of
        which no measure has data cannot be followed at all, and another measure may be found.`,
  fix: {
    says: 'Look for another measure, one that there is data for. If there is none, it is worth telling readers so.',
    write: `
      measures:
        - name: <name of the measure>
          baseline: <figure> (<year>)`,
  },
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: People live longer in good health
    measures:
      - {name: Healthy life expectancy, status: no data, why: The survey sample is too small here.}
      - {name: People who smoke, baseline: 21% in 2023}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: People live longer in good health
    measures:
      - {name: Healthy life expectancy, status: no data, why: The survey sample is too small here.}
#                                               ^^^^^^^ advice: “Our Strathexample” gives no measure of outcome “People live longer in good health” that has data at present.
`,
  applies: isCurrentAndMeasured,
  check({ outcome, plan }, context) {
    const inUse = outcome.measures.filter(isActive)
    if (inUse.length === 0) return noneInUse(outcome, plan, context)
    return faultsAndShown(
      unexplained(outcome, plan, context),
      inUse.flatMap((measure) => figuresOf(measure, { outcome, plan }, context)),
      {
        says: `${recordName(plan)} gives measures of ${outcomeName(outcome)}, and no figure that can be read. Add one.`,
        write: 'baseline: <figure and its year>',
      },
    )
  },
})

function noneInUse(outcome: Outcome, plan: Plan, { partnership }: Context): (Fault | Unknown)[] {
  const words = `gives no measure of ${outcomeName(outcome)} that has data at present`
  const none = noneIn(plan, partnership, words)
  if ('unknown' in none) return [none]
  return outcome.measures
    .slice(0, 1)
    .map(({ data }) => ({ at: at(data, 'status'), ...absent(plan, words), into: outcome.data }))
}

function unexplained({ measures }: Outcome, plan: Plan, { partnership }: Context): Fault[] {
  const without = measures.filter((measure) => !isActive(measure) && !saysWhy(measure))
  return without.map((measure) => {
    const { status, name, data } = measure
    const state = status === 'no data' ? 'has no data' : status === 'paused' ? 'is paused' : 'was dropped'
    return {
      at: at(data, 'status'),
      ...absent(holderOf(measure, plan, partnership), `does not say why the measure ${quote(name)} ${state}`),
      fix: { says: 'Say why, and whether figures will come again. If nobody knows, say that.', write: 'why: <why>' },
    }
  })
}

function isCurrentAndMeasured(of: OutcomeOf): true | NotCalledFor | Unknown {
  const isAsked = isCurrent(of)
  if (isAsked !== true || of.outcome.measures.length > 0) return isAsked
  return unknown({
    says: `${recordName(of.plan)} gives no measure of ${outcomeName(of.outcome)}. Add one.`,
    write: 'measures:\n  - name: <what is measured>',
  })
}

function saysWhy({ data }: Measure): boolean {
  return 'why' in data && hasDescription(data.why)
}

/** The baseline, and the figures since then, of the plan and of the reports. */
function figuresOf(measure: Measure, one: OutcomeOf, { partnership, asOf }: Context): Anchor[] {
  const reported = reportedOf(measure, one, partnership.reports, partnership)
  const actuals = actualsOf(measure, reported, asOf).filter(({ figure }) => figure.value !== undefined)
  return [
    ...(measure.baseline?.value === undefined ? [] : [at(measure.data, 'baseline')]),
    ...actuals.map((actual) => actual.at),
  ]
}
