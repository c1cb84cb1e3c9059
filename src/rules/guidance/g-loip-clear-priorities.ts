import { defineRule, type Fault, unknown } from '../../engine/rule.ts'
import { listOf } from '../../model/ids.ts'
import {
  currentOutcomes,
  isWholeAndSettled,
  outcomesInWords,
  outcomesWithout,
  placeOfOutcomes,
} from '../../model/outcomes.ts'
import { hasContent } from '../../readings/stated.ts'

export default defineRule({
  id: 'g-loip-clear-priorities',
  cites: ['g-loip-clear-priorities'],
  on: 'loip',
  title: 'The LOIP says why each outcome is a priority, and which needs are behind it',
  why: `The guidance, as others report it, expects clear priorities that are firmly linked to what is known of local needs. Readers
        can then see why this was chosen, and not something else.`,
  fix: 'Add why_priority: to each outcome, in a sentence. Which needs it answers goes in needs_refs:.',
  leaves: 'Whether these are the right priorities, and how strong the link is, is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
needs:
  summary: One child in five grows up in a low-income family.
  items:
    - {id: N1, summary: Children grow up in poverty.}
outcomes:
  - title: Fewer children grow up in poverty
    why_priority: Most of the other gaps follow from it.
    needs_refs: [N1]
`,
  fail: `
kind: loip
title: Our Strathexample
needs:
  items:
    - {id: N1, summary: Children grow up in poverty.}
outcomes:
  - {id: "1", title: Fewer children grow up in poverty, why_priority: Most of the other gaps follow from it., needs_refs: [N1]}
  - {id: "2", title: Safer streets, needs_refs: [N1]}
#                    ^^^^^^^^^^^^^ advice: Nothing says why priority is given to outcome 2 “Safer streets”.
`,
  applies: (plan) => (isWholeAndSettled(plan) && currentOutcomes(plan).length > 0) || unknown('TODO'),
  *check(plan): Iterable<Fault> {
    const noReason = outcomesWithout(plan, ({ data }) => hasContent(data.why_priority))
    const noNeed = outcomesWithout(plan, ({ data }) => listOf(data.needs_refs).length > 0)
    if (noReason.length > 0) {
      const says = `Nothing says why priority is given to ${outcomesInWords(noReason, plan)}.`
      yield { at: placeOfOutcomes(noReason, plan), says, lacks: 'content' }
    } else if (noNeed.length > 0) {
      // Section 6(4)(b) already asks which needs the outcomes answer.
      const says = `Nothing says which needs are behind ${outcomesInWords(noNeed, plan)}.`
      yield { at: placeOfOutcomes(noNeed, plan), says, lacks: 'content', reportedSeparately: true }
    }
  },
})
