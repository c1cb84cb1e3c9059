// The file of a new rule, as npm run new-rule writes it.
import type { DutyId } from '../../src/law/index.ts'
import type { Level } from '../../src/result/run-result.ts'

/** A rule that finds something in every LOIP, until its check is written. */
export function ruleText(rule: string, duty: DutyId, level: Level): string {
  return `import { defineRule } from '../../engine/rule.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: '${rule}',
  cites: ['${duty}'],
  on: 'loip',
  title: 'A sentence that is true when the rule is met',
  why: \`Why this is asked, and what goes wrong without it.\`,
  fix: 'What to add, and where.',
  pass: \`
kind: loip
title: Our Strathexample
\`,
  fail: \`
kind: loip
title: Our Strathexample
#      ^^^^ ${level}: The sentence of the finding.
\`,
  *check(plan) {
    yield { at: at(plan.data, 'title'), says: 'The sentence of the finding.' }
  },
})
`
}
