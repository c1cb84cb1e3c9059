// The list of rules alone: the rest of what is generated reads the rules, so the list has to be right first.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { generatedRuleIndex } from './gen/rule-index.ts'

for (const [path, content] of generatedRuleIndex()) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content)
}
