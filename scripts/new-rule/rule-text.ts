// The file of a new rule, as npm run new-rule writes it.
import type { DutyId } from '../../src/law/index.ts'
import type { Level } from '../../src/result/run-result.ts'

/** A rule that goes by the title of the LOIP, until its check is written. */
export function ruleText(rule: string, duty: DutyId, level: Level): string {
  return `import { defineRule, shows } from '../../engine/rule.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: '${rule}',
  cites: ['${duty}'],
  on: 'loip',
  title: 'A sentence that is true where the rule shows it',
  why: \`Why this is asked, and what goes wrong without it.\`,
  fix: 'What to add, and where.',
  pass: \`
kind: loip
title: A plan of another name
\`,
  fail: \`
kind: loip
title: Our Strathexample
#      ^^^^ ${level}: The sentence of the finding.
\`,
  *check(plan) {
    const place = at(plan.data, 'title')
    if (plan.title.includes('Strathexample')) yield { at: place, says: 'The sentence of the finding.' }
    else yield shows(place)
  },
})
`
}
