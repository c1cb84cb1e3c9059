import { defineRule } from '../../engine/rule.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'

export default defineRule({
  id: 'gp-target-within-plan',
  cites: ['gp-target-within-plan'],
  on: 'outcome',
  title: 'Each target falls due within the period of its outcome or plan',
  why: `The improvement is to be achieved within the period that the plan states. A target that falls due after it is a
        promise that this plan will never report on. A target before the end is welcome.`,
  fix: 'Bring the date of the target forward, or give the outcome a later period: of its own.',
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
#                                                                        ^^^^^^^^^^^^^^^^^^^ advice: The target “at most 15% by 2040” falls due after the period ends on 31 December 2034.
`,
  *check({ outcome, plan }) {
    const holder = outcome.period?.value ? outcome : plan
    const end = holder.period?.value?.to.last
    if (outcome.status !== 'current' || end === undefined) return
    for (const measure of outcome.measures.filter(({ status }) => status !== 'dropped')) {
      for (const { at: place, words, readings } of measure.targets) {
        // A vague date counts as within the period if it can be: “by 2034” where the plan ends in March 2034.
        if (!readings.some(({ value }) => value?.by !== undefined && value.by.first > end)) continue
        yield {
          at: place,
          says: `The target ${quote(words)} falls due after the period ends on ${dayInWords(end)}.`,
          see: [{ at: at(holder.data, 'period'), says: 'The period stands here.' }],
        }
      }
    }
  },
})
