import { defineRule } from '../../engine/rule.ts'
import { isActive, outcomeName } from '../../model/outcomes.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-some-data',
  cites: ['gp-some-data'],
  on: 'outcome',
  title: 'Each outcome that is measured has at least one measure with data',
  why: `Figures stop, and surveys come late; a measure without data, and a word why, is an honest answer. But an outcome of
        which no measure has data cannot be followed at all, and another measure may be found.`,
  fix: 'Add a measure that has data, or say next_release: with the date of the next figure.',
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
#                                               ^^^^^^^ advice: No measure of outcome “People live longer in good health” has data at present.
`,
  *check({ outcome }) {
    const { measures } = outcome
    const [first] = measures
    if (outcome.status !== 'current' || !first) return
    if (!measures.some(isActive)) {
      yield {
        at: at(first.data, 'status'),
        says: `No measure of ${outcomeName(outcome)} has data at present.`,
        lacks: 'content',
      }
      return
    }
    for (const measure of measures) {
      if (isActive(measure) || 'why' in measure.data) continue
      const state =
        measure.status === 'no data' ? 'has no data' : measure.status === 'paused' ? 'is paused' : 'was dropped'
      yield {
        at: at(measure.data, 'status'),
        says: `The measure ${quote(measure.name)} ${state}, and does not say why.`,
        fix: 'Add why: with the reason, such as why: "The survey sample is too small here."',
        lacks: 'content',
      }
    }
  },
})
