// The code quality report of GitLab: one entry for every finding, recognised from one run to the next by its fingerprint.

import { eachAlone, type Finding, isSetAside, type Level, type RunResult } from '../../result/run-result.ts'
import { printable } from '../../text/json-text.ts'
import { findingSentences, findingTitle } from '../words/finding-words.ts'
import { placeOfFinding } from '../words/placed.ts'

export function render(run: RunResult): string {
  return `${printable(run.findings.flatMap(eachAlone).map((finding) => entryOf(finding, run)))}\n`
}

const severities: Readonly<Record<Level, string>> = {
  error: 'critical',
  gap: 'major',
  question: 'minor',
  advice: 'minor',
  note: 'info',
}

/** An accepted, explained or known finding stays in the list as `info`, with its decision: GitLab has no suppressions. */
function entryOf(finding: Finding, run: RunResult): Readonly<Record<string, unknown>> {
  const { rule, level, fingerprint } = finding
  const { path, line, because } = placeOfFinding(finding, run)
  const words = [...findingSentences(finding), ...(because === undefined ? [] : [because])]
  return {
    type: 'issue',
    description: `${findingTitle(finding)}: ${words.join(' ')}`,
    check_name: rule,
    fingerprint,
    severity: isSetAside(finding) ? 'info' : severities[level],
    location: { path, lines: { begin: line } },
  }
}
