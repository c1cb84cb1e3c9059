import { showsOr } from '../../checks/evidence/shows-or.ts'
import { settledWithOutcomes } from '../../checks/plans/settled.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { outcomesNotSeen, recordName } from '../../model/absence.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

const many = 10

export default defineRule({
  id: 'gp-limited-priorities',
  cites: ['gp-limited-priorities'],
  on: 'loip',
  title: 'The LOIP sets no more than ten outcomes at once',
  why: `Where everything is a priority, nothing is. Partnerships that looked back at what worked speak of few priorities, and of
        saying what stops. No enactment or guidance gives a number: ten is a choice of this tool.`,
  fix: {
    says: `Decide which outcomes come first. Where one has stopped, say that it is closed, and why. Where one is a part of another,
           say of which.`,
  },
  leaves: 'Which outcomes come first, and how many are too many here, is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - {title: Fewer children grow up in poverty}
  - {title: Safer streets}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
#^^^^^^^ advice: “Our Strathexample” sets 11 outcomes at once, which is a lot to put first.
  - {title: Fewer children grow up in poverty}
  - {title: Good work}
  - {title: Warm homes}
  - {title: Safer streets}
  - {title: Clean rivers}
  - {title: Longer lives}
  - {title: Better buses}
  - {title: Strong communities}
  - {title: Thriving towns}
  - {title: Confident learners}
  - {title: Ready for floods}
`,
  applies: settledWithOutcomes,
  *check(plan) {
    const current = currentOutcomes(plan)
    const ids = new Set(current.map(({ id }) => id))
    // A sub-outcome of another current outcome is not a priority of its own.
    const whole = current.filter(
      ({ id, data }) => data.parent === undefined || data.parent === id || !ids.has(data.parent),
    )
    if (whole.length > many) {
      const says = `${recordName(plan)} sets ${whole.length} outcomes at once, which is a lot to put first.`
      yield { at: at(plan.data, 'outcomes'), says }
    } else if (outcomesNotSeen(plan) !== undefined)
      yield unknown(`How many outcomes ${quote(plan.title)} sets cannot be told: ${outcomesNotSeen(plan)}`)
    else if (plan.partial)
      yield unknown(`How many outcomes ${quote(plan.title)} sets cannot be told: its record is partial.`)
    else
      yield showsOr(
        whole.filter(({ data }) => hasDescription(data.title)).map(({ data }) => at(data, 'title')),
        `No outcome of ${quote(plan.title)} has a title that says what it is.`,
      )
  },
})
