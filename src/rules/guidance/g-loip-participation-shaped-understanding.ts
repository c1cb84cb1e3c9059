import { settledWithNeeds } from '../../checks/plans/needs-shown.ts'
import { inNeeds } from '../../checks/plans/needs-to-write.ts'
import { saidInOne } from '../../checks/plans/own-words.ts'
import { defineRule } from '../../engine/rule.ts'
import { at } from '../../source/position.ts'

const howToSay = 'Say what people told you that the figures alone did not show. If nobody was asked, say so.'
const influence = 'participation_influence: <what people said>'

export default defineRule({
  id: 'g-loip-participation-shaped-understanding',
  cites: ['g-loip-participation-shaped-understanding'],
  on: 'loip',
  title: 'The LOIP says how participation shaped its understanding of needs',
  why: `The guidance, as others report it, expects a LOIP to show how what people said helped to form its picture of local needs.
        A need marked source: participation shows where it came from; this asks what changed because of it.`,
  fix: {
    says: howToSay,
    write: ['needs:', influence].join('\n  '),
  },
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
    return [
      saidInOne(
        plan,
        [{ at: place, words }],
        'how participation shaped its understanding of needs',
        place,
        inNeeds(plan, howToSay, influence),
      ),
    ]
  },
})
