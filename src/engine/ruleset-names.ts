// Apart from rulesets.ts, so that the help of a command does not load the law.
export const rulesets = ['statutory', 'guidance', 'all'] as const
export type Ruleset = (typeof rulesets)[number]
