import type { Examples, Rule } from './rule.ts'

/**
 * The examples of a rule. This is how the source and its tests read them, from the rule itself. The build leaves them out of the
 * rules, which every check loads, and puts a table of them all in the place of this file (scripts/rule-examples.mjs).
 */
export function examplesOf(rule: Rule): Examples {
  if (!('pass' in rule)) throw new Error(`${rule.id} has no examples.`)
  return rule as Rule & Examples
}
