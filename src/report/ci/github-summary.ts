// A page for the summary of a job of GitHub Actions: how it ended, the counts, the ten most serious findings, the duties of which
// something is missing. Kept far below the mebibyte that GitHub takes of one step, beyond which it shows nothing at all.

import { countUntold, type Finding, isSetAside, type RunResult } from '../../result/run-result.ts'
import { joinAnd } from '../../text/join.ts'
import { countsOf } from '../brief/counts.ts'
import { verdictInFull } from '../brief/verdict.ts'
import { cell, escaped, pipeTable } from '../markdown/markdown-text.ts'
import { baselineSentences } from '../words/baseline.ts'
import { groupDuties, lawWasLookedAt } from '../words/duty-groups.ts'
import { citation } from '../words/duty-words.ts'
import { decisionSentences } from '../words/exception-words.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { sinceBlock } from '../words/since.ts'
import { headSentences, provenance } from '../words/summary.ts'
import { webAddress } from '../words/web-address.ts'
import { beginningOf, countOf, levelWord, levelWords, placeInWords, sentence } from '../words/words.ts'
import { mostSerious } from './most-serious.ts'

export function render(result: RunResult): string {
  const run = sanitiseAll(result)
  const parts = [
    `## ${short(run.partnership.name)}`,
    `**${short(verdictInFull(run), 2_000)}**`,
    short(headSentences(run).join(' '), 2_000),
    ...run.remarks.slice(0, 10).map((remark) => `> ${short(remark)}`),
    ...since(run),
    ...baselineSentences(run).map((text) => short(text)),
    counts(run),
    ...found(run),
    ...missing(run),
    `<details><summary>About this check</summary>\n\n${provenance(run)
      .map((text) => `- ${short(text, 10_000)}`)
      .join('\n')}\n\n</details>`,
  ]
  return `${parts.join('\n\n')}\n`
}

function since(run: RunResult): string[] {
  const block = sinceBlock(run)
  if (block === undefined) return []
  const { heading, sentences, items } = block
  return [
    `### ${heading}`,
    short(sentences.join(' ')),
    ...(items.length === 0 ? [] : [items.map((item) => `- ${short(item)}`).join('\n')]),
  ]
}

function counts(run: RunResult): string {
  const rows = countsOf(run).map(({ level, count }) => {
    const decided = run.findings.filter((finding) => finding.level === level && isSetAside(finding)).length
    return [levelWords(level), String(count), String(decided)]
  })
  const head = `Of them accepted${run.baseline === undefined ? ' or explained' : ', explained or known'}`
  return pipeTable(['Level', 'Findings', head], rows)
}

function found(run: RunResult): string[] {
  const { shown, rest } = mostSerious(run)
  if (shown.length === 0) return ['### Findings', 'Nothing was found.']
  const heading = rest === undefined ? '### Findings' : `### The ${shown.length} most serious findings`
  return [
    heading,
    pipeTable(['Level', 'What is so', 'What to do', 'Where'], shown.map(findingRow)),
    ...(rest === undefined ? [] : [short(rest, 5_000)]),
  ]
}

function findingRow(finding: Finding): string[] {
  const { level, subject, says, fix, span, cite, rule } = finding
  const about = subject === undefined ? [] : [sentence(subject)]
  return [
    levelWord(level),
    shortCell([...(cite === undefined ? [] : [`${cite}.`]), ...about, says, ...decisionSentences(finding)]),
    shortCell([fix]),
    shortCell([span === undefined ? rule : placeInWords(span)]),
  ]
}

function missing({ duties }: RunResult): string[] {
  const { judged, powers, advice } = groupDuties(duties)
  const rows = judged.filter(({ verdict }) => verdict === 'missing')
  const others = advice.filter(({ verdict }) => verdict === 'missing').length
  const also =
    others === 0
      ? []
      : [
          `Besides, ${countOf(others, 'row')} of guidance and good practice ${others === 1 ? 'asks' : 'ask'} for something.`,
        ]
  const beside = powers.filter(({ verdict }) => verdict === 'missing')
  if (beside.length > 0)
    also.unshift(`Something is missing too under ${joinAnd(beside.map(citation))}, which is no duty.`)
  if (rows.length === 0) return ['### Duties of which something is missing', noneMissing(duties), ...also]
  return [
    `### Duties of which something is missing (${rows.length})`,
    pipeTable(
      ['Duty', 'Citation', 'What to add'],
      rows.map((row) => [
        shortCell([row.says]),
        webAddress(row.url) === undefined ? short(citation(row)) : `[${short(citation(row))}](${row.url})`,
        shortCell(row.add.slice(0, 3)),
      ]),
    ),
    ...also,
  ]
}

function noneMissing(duties: RunResult['duties']): string {
  if (!lawWasLookedAt(duties)) return 'No duty of the law was looked at.'
  const untold = countUntold(duties)
  return `None that the files can decide${untold === 0 ? '' : `; ${countOf(untold, 'duty', 'duties')} cannot be told yet`}.`
}

function shortCell(texts: readonly string[]): string {
  return cell([cut(texts.join(' '), 600)])
}

function short(text: string, most = 600): string {
  return escaped(cut(text, most))
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${beginningOf(text, most - 1)}…`
}
