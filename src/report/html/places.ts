// The ids of parts of the page, in one place for those that link and those that are linked to.
import type { Finding, Level, RunResult } from '../../result/run-result.ts'
import { groupBy } from '../../text/group-by.ts'
import { inThousands } from '../../text/thousands.ts'
import { ruleInWords } from '../words/catalogue.ts'
import { countOf, levelWords } from '../words/words.ts'

/** A finding with its number, which is the same in every format. */
export interface Numbered {
  readonly number: number
  readonly finding: Finding
}

/** More findings than this of one rule and level are grouped into one list. */
const most = 20

/** Findings that are shown together: a single one, or many of one rule. */
export interface Together {
  readonly rule: string
  readonly found: readonly [Numbered, ...Numbered[]]
}

export function findingId({ number }: Numbered): string {
  return `finding-${number}`
}

export function levelId(level: Level): string {
  return `findings-${level}`
}

/** `Questions (27)` */
export function levelHeading(level: Level, count: number): string {
  return `${levelWords(level)} (${inThousands(count)})`
}

export function togetherId(level: Level, { rule, found: [first, ...others] }: Together): string {
  return others.length > 0 ? `${levelId(level)}-${rule}` : findingId(first)
}

/** `25 findings about “Each outcome has a lead”`: the rule's title, because its id says little to a reader. */
export function togetherInWords({ rule, found }: Together): string {
  return `${countOf(found.length, 'finding')} about ${ruleInWords(rule)}`
}

/** The findings of a level in order. Those of a rule with very many are one group, at the position of the first. */
export function togetherOf(level: Level, { findings }: RunResult): Together[] {
  return inGroups(
    findings.flatMap((finding, index) => (finding.level === level ? [{ number: index + 1, finding }] : [])),
  )
}

/** The same of any findings. */
export function inGroups(all: readonly Numbered[]): Together[] {
  const byRule = groupBy(all, ({ finding }) => finding.rule)
  return all.flatMap((one): Together[] => {
    const { rule } = one.finding
    const same = byRule.get(rule) ?? []
    if (same.length <= most) return [{ rule, found: [one] }]
    return one === same[0] ? [{ rule, found: [one, ...same.slice(1)] }] : []
  })
}

/** The findings about each row of the law table, by its id. */
export function findingsByDuty({ findings }: RunResult): ReadonlyMap<string, readonly Numbered[]> {
  const numbered = findings.map((finding, index): Numbered => ({ number: index + 1, finding }))
  return groupBy(numbered, ({ finding }) => finding.duty)
}
