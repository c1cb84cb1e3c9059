// Which rules run: those for duties of the law, those for guidance and good practice, or all of them.
import { dutyOf } from '../law/index.ts'
import type { Rule } from './rule.ts'
import type { Ruleset } from './ruleset-names.ts'

export interface RuleChoice {
  readonly rules: readonly Rule[]
  /** Those left out, with the reason. */
  readonly notRun: readonly { readonly rule: string; readonly why: string }[]
}

export function chooseRules(ruleset: Ruleset, all: readonly Rule[]): RuleChoice {
  const isWanted = (rule: Rule) =>
    ruleset === 'all' || (dutyOf(rule.cites[0]).force === 'must') === (ruleset === 'statutory')
  const why =
    ruleset === 'statutory'
      ? 'Only duties of the law were asked for.'
      : 'Only guidance and good practice were asked for.'
  return {
    rules: all.filter(isWanted),
    notRun: all.filter((rule) => !isWanted(rule)).map(({ id }) => ({ rule: id, why })),
  }
}
