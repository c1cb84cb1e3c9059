import { linksAsAWhole, outcomesWithoutLink } from '../../model/links-shown.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import { defineRule } from '../../rule.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 's4-4-link-shown',
  cites: ['s4-4-consistent-national-outcomes', 'g-loip-link-national-outcomes'],
  on: 'plan',
  title: 'For each outcome, the plan shows a national outcome that it is consistent with',
  why: `Section 4(4) asks that every local outcome be consistent with the national outcomes. It does not ask for a table: a link
        or a sentence for each outcome is only the shortest way to show it, and without one readers can but guess.`,
  fix: 'Add national_outcomes: to the outcome, such as national_outcomes: [{outcome: Health, why: ...}].',
  leaves: 'Whether an outcome is consistent with the national outcome it is linked to is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
    national_outcomes: [{outcome: Poverty, why: Fewer children in low-income homes}]
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
    national_outcomes: Poverty
  - title: People live longer in good health
#   ^^^^^ question: Nothing links “People live longer in good health” to a national outcome.
`,
  applies: (plan) => currentOutcomes(plan).length > 0,
  *check(plan, { partnership }) {
    const without = outcomesWithoutLink(plan, partnership)
    if (without.length === 0) return
    if (linksAsAWhole(plan)) {
      // Guidance asks for the link to be shown, and of the LOIP only.
      if (plan.kind === 'locality-plan') return
      const says = `“${plan.title}” links to the national outcomes as a whole, not outcome by outcome.`
      yield { at: at(plan.data, 'national_link'), says, duty: 'g-loip-link-national-outcomes' }
      return
    }
    const all = currentOutcomes(plan).length
    if (all > 1 && without.length === all) {
      const says = `None of the ${all} outcomes of “${plan.title}” is linked to a national outcome.`
      const fix = 'Add national_outcomes: to each outcome, such as national_outcomes: [{outcome: Health, why: ...}].'
      yield { at: at(plan.data, 'outcomes'), says, fix, verdict: 'not-evidenced', lacks: 'content' }
      return
    }
    for (const { data, title } of without) {
      const says = `Nothing links “${title}” to a national outcome.`
      yield { at: at(data, 'national_outcomes'), says, verdict: 'not-evidenced', lacks: 'content' }
    }
  },
})
