import type { Examples, Rule } from './rule.ts'

/** The examples of a rule. The build replaces this file by one that holds all of them (scripts/rule-examples.mjs). */
export function examplesOf(rule: Rule): Examples {
  if (!('pass' in rule)) throw new Error(`${rule.id} has no examples.`)
  return rule as Rule & Examples
}
