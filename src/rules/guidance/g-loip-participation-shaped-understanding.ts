import { settledWithNeeds } from '../../checks/plans/needs-shown.ts'
import { saidInOne } from '../../checks/plans/own-words.ts'
import { defineRule } from '../../engine/rule.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-loip-participation-shaped-understanding',
  cites: ['g-loip-participation-shaped-understanding'],
  on: 'loip',
  title: 'The LOIP says how participation shaped its understanding of needs',
  why: `The guidance, as others report it, expects a LOIP to show how what people said helped to form its picture of local needs.
        A need marked source: participation shows where it came from; this asks what changed because of it.`,
  fix: 'Add participation_influence: under needs:, with what people said that the figures alone did not show.',
  leaves: 'Whether people who took part see it the same way is for them to say.',
  pass: `
kind: loip
title: Our Strathexample
needs:
  summary: One child in five grows up in a low-income family.
  participation_influence: Parents said that rent, and not only pay, keeps them poor. Housing costs were added.
`,
  fail: `
kind: loip
title: Our Strathexample
needs: One child in five grows up in a low-income family.
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ advice: “Our Strathexample” does not say how participation shaped its understanding of needs.
`,
  applies: settledWithNeeds,
  check(plan) {
    const { needs } = plan.data
    const words = typeof needs === 'object' ? needs.participation_influence : undefined
    const place =
      typeof needs === 'object' && words !== undefined ? at(needs, 'participation_influence') : at(plan.data, 'needs')
    return [saidInOne(plan, [{ at: place, words }], 'how participation shaped its understanding of needs', place)]
  },
})
