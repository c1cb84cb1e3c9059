// The rule, or the row of the law table, that a recorded decision names in its `rule:`.

import { fileChecks } from '../engine/file-checks.ts'
import type { Judged } from '../engine/judged.ts'
import type { Rule } from '../engine/rule.ts'
import { findDuties } from '../law/citation.ts'
import { type DutyId, dutyIds, dutyOf } from '../law/index.ts'
import { nearest } from '../text/nearest.ts'

export interface RuleNamed {
  readonly kind: 'rule'
  readonly id: string
  readonly isLaw: boolean
  /** The rules that were run for it. */
  readonly ran: readonly Rule[]
  /** Why none was run. */
  readonly why?: string
  isOf(judged: Judged): boolean
}

export interface NotNamed {
  readonly kind: 'unknown' | 'several' | 'file-check'
  readonly near: readonly string[]
}

export interface RulesKnown {
  readonly rules: readonly Rule[]
  readonly notRun: readonly { readonly rule: string; readonly why: string }[]
}

/** Words of this shape have to match an id exactly; others are read as a citation. */
const looksLikeId = /^(?:s\d+|x|gp?|file|exception|rule)-/

export function ruleNamed(words: string, { rules, notRun }: RulesKnown): RuleNamed | NotNamed {
  const id = words.trim().toLowerCase()
  const rule = rules.find((one) => one.id === id)
  if (rule)
    return {
      kind: 'rule',
      id,
      isLaw: dutyOf(rule.cites[0]).force === 'must',
      ran: [rule],
      isOf: (judged) => judged.rule === rule,
    }
  const left = notRun.find((one) => one.rule === id)
  if (left) return { kind: 'rule', id, isLaw: !/^gp?-/.test(id), ran: [], why: left.why, isOf: () => false }
  if (Object.hasOwn(fileChecks, id)) return { kind: 'file-check', near: [] }
  const rows = looksLikeId.test(id) ? dutyIds.filter((row) => row === id) : findDuties(words)
  const [row] = rows
  if (row !== undefined && rows.length === 1) return rowNamed(row, rules)
  if (rows.length > 1) return { kind: 'several', near: rows }
  return {
    kind: 'unknown',
    near: nearest(id, [...rules.map((one) => one.id), ...notRun.map((one) => one.rule), ...dutyIds]),
  }
}

function rowNamed(row: DutyId, rules: readonly Rule[]): RuleNamed {
  const { force, unchecked } = dutyOf(row)
  const ran = rules.filter(({ cites }) => cites.includes(row))
  const why = unchecked === undefined ? 'The rules that look at it were not asked for.' : 'No rule looks at it.'
  return {
    kind: 'rule',
    id: row,
    isLaw: force === 'must',
    ran,
    ...(ran.length === 0 ? { why } : {}),
    isOf: ({ duty }) => duty === row,
  }
}
