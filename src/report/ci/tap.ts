// TAP 14: a test point for every case, with what was found as YAML below it. What does not stop the run is `not ok` marked TODO, which
// does not fail; what a program cannot decide is marked SKIP.

import type { Finding, RunResult } from '../../result/run-result.ts'
import { printableLine } from '../../text/json-text.ts'
import { verdictInFull } from '../brief/verdict.ts'
import { placeOfFinding } from '../words/placed.ts'
import { sanitise, sanitiseAll } from '../words/sanitise.ts'
import { provenance } from '../words/summary.ts'
import { type Case, caseGroups } from './cases.ts'

export function render(result: RunResult): string {
  const run = sanitiseAll(result)
  const groups = caseGroups(run)
  const count = groups.reduce((sum, { cases }) => sum + cases.length, 0)
  let number = 0
  const points = groups.flatMap(({ title, cases }) => [
    comment(title),
    ...cases.flatMap((one) => point(one, ++number, run)),
  ])
  const lines = [
    'TAP version 14',
    `1..${count}`,
    ...points,
    ...provenance(run).map(comment),
    comment(verdictInFull(run)),
  ]
  return `${lines.join('\n')}\n`.toWellFormed()
}

function comment(text: string): string {
  return `# ${sanitise(text)}`
}

function point(one: Case, number: number, run: RunResult): string[] {
  const { name, state, reason } = one
  const isOk = state === 'in order' || state === 'left'
  const directive = directives[state]
  const mark = directive === undefined ? '' : ` # ${directive} ${escaped(reason)}`
  return [`${isOk ? 'ok' : 'not ok'} ${number} - ${escaped(name)}${mark}`, ...diagnostics(one, run)]
}

const directives: Partial<Record<Case['state'], string>> = { left: 'SKIP', below: 'TODO', accepted: 'TODO' }

/** One line, with # and backslash escaped so that no directive begins in it. */
function escaped(text: string): string {
  return sanitise(text).trim().replace(/[\\#]/g, '\\$&')
}

/** A YAML block whose values are JSON, which is a subset of YAML. */
function diagnostics({ id, reason, lines, findings }: Case, run: RunResult): string[] {
  if (lines.length === 0 && reason === '') return []
  const fields: readonly (readonly [string, string])[] = [
    ['id', printableLine(id)],
    ...(reason === '' ? [] : [['message', printableLine(reason)] as const]),
  ]
  const found = findings.map((finding) => `    - ${printableLine(facts(finding, run))}`)
  return [
    '  ---',
    ...fields.map(([key, value]) => `  ${key}: ${value}`),
    ...(found.length === 0 ? [] : ['  findings:', ...found]),
    ...(lines.length === 0 ? [] : ['  says:', ...lines.map((line) => `    - ${printableLine(line)}`)]),
    '  ...',
  ]
}

function facts(finding: Finding, run: RunResult): Readonly<Record<string, unknown>> {
  const { rule, level, verdict, fingerprint } = finding
  const { path, line, column, because, cell } = placeOfFinding(finding, run)
  const at = because === undefined ? { file: path, line, column } : cell === undefined ? {} : { file: path, cell }
  return { rule, level, ...(verdict === undefined ? {} : { verdict }), ...at, fingerprint }
}
