// For a Word document, a board paper or a pull request: headings, plain tables and numbered findings, status as words.

import type { DutyResult, Finding, RunResult } from '../../result/run-result.ts'
import { verdictInFull } from '../brief/verdict.ts'
import { reportTables } from '../sections/index.ts'
import { type ReportTable, sideBySide } from '../sections/section.ts'
import { baselineSentences } from '../words/baseline.ts'
import {
  assessedWords,
  linkWords,
  measureWords,
  outcomeLabel,
  rowOutcomeName,
  rowsByPlan,
  setSentences,
  unlinkedSentence,
} from '../words/crosswalk.ts'
import { groupDuties } from '../words/duty-groups.ts'
import {
  adviceHeading,
  asks,
  cautions,
  citation,
  dutiesPointer,
  groupLine,
  leftOpen,
  noneJudged,
  notLookedAtHeading,
  othersHeading,
  othersSentence,
  placesOf,
  powersHeading,
  powersSentence,
  saysOf,
  sumSentence,
  whatToAdd,
} from '../words/duty-words.ts'
import { decisionSentences } from '../words/exception-words.ts'
import { folderOf } from '../words/folder.ts'
import type { DisplayOptions } from '../words/reporter.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { sinceBlock } from '../words/since.ts'
import { filesRead, headSentences, provenance } from '../words/summary.ts'
import { linesToWrite, otherPlacesInWords, toWriteInWords } from '../words/to-write.ts'
import { levelWord, placeInWords, verdictWord } from '../words/words.ts'
import { cell, escaped, linked, pipeTable } from './markdown-text.ts'

export function render(result: RunResult, { show }: DisplayOptions): string {
  const run = sanitiseAll(result)
  // At the top, for readers who read no further, and at the end, where every report has it.
  const verdict = `**${escaped(verdictInFull(run))}**`
  const parts = [
    `# ${escaped(run.partnership.name)}`,
    escaped(headSentences(run).join(' ')),
    ...run.remarks.map((remark) => `> ${escaped(remark)}`),
    verdict,
    ...since(run),
    ...baselineSentences(run).map(escaped),
    ...(show.has('duties') ? duties(run) : []),
    ...(show.has('crosswalk') ? crosswalk(run) : []),
    ...reportTables(run, show).flatMap(drawTable),
    ...(show.has('findings') ? ['## Findings', ...findings(run)] : []),
    '## About this report',
    bullets(provenance(run)),
    '### Files',
    bullets(filesRead(run).map((file) => `${file}.`)),
    verdict,
  ]
  return `${parts.join('\n\n')}\n`
}

function since(run: RunResult): string[] {
  const block = sinceBlock(run)
  if (block === undefined) return []
  const { heading, sentences, items } = block
  return [`## ${heading}`, escaped(sentences.join(' ')), ...(items.length === 0 ? [] : [bullets(items)])]
}

function duties(run: RunResult): string[] {
  const groups = groupDuties(run.duties)
  const { judged, powers, advice, others, settled, notLookedAt } = groups
  const left = leftOpen(groups)
  return [
    '## Duties of the law',
    ...(left.length === 0 ? [] : [escaped(left.join(' '))]),
    judged.length === 0 ? noneJudged : dutyTable(judged, run),
    ...(powers.length === 0 ? [] : [`## ${powersHeading}`, powersSentence, dutyTable(powers, run)]),
    ...(advice.length === 0 ? [] : [`## ${adviceHeading(groups)}`, dutyTable(advice, run)]),
    ...(others.length === 0 ? [] : [`## ${othersHeading}`, othersSentence, dutyTable(others, run)]),
    ...cautions([...judged, ...powers, ...advice, ...others]).map((caution) => `\\* ${escaped(caution)}`),
    ...(settled.length === 0 ? [] : [bullets(settled.map(groupLine))]),
    `### ${notLookedAtHeading(groups)}`,
    bullets(notLookedAt.map(groupLine)),
    escaped(`${sumSentence(groups)} ${dutiesPointer}`),
  ]
}

function dutyTable(rows: readonly DutyResult[], run: RunResult): string {
  const folder = folderOf(run)
  return pipeTable(
    ['Duty', 'Citation', 'Verdict', 'Where', whatToAdd],
    rows.map((row) => [
      cell([saysOf(row)]),
      `${linked(citation(row), row.url)}${row.caution === undefined ? '' : ' \\*'}`,
      verdictWord(row.verdict),
      cell(placesOf(row, folder, 5)),
      cell(asks(row, 5, run)),
    ]),
  )
}

function crosswalk(run: RunResult): string[] {
  const unlinked = unlinkedSentence(run.crosswalk)
  return [
    '## Crosswalk to the national outcomes',
    escaped(setSentences(run.crosswalk).join(' ')),
    ...rowsByPlan(run).flatMap(({ heading, rows }) => [
      `### ${escaped(heading)}`,
      pipeTable(
        [cell([outcomeLabel(run)]), 'National outcomes, and why', 'Measures', 'Assessed'],
        rows.map((row) => [
          cell([rowOutcomeName(row)]),
          cell([...row.links.map(linkWords), ...(row.question === undefined ? [] : [`Question: ${row.question}`])]),
          cell(row.measures.length === 0 ? ['None'] : row.measures.map((measure) => measureWords(measure))),
          cell([assessedWords(row)]),
        ]),
      ),
    ]),
    ...(run.crosswalk.rows.length === 0 ? ['There is no outcome in these files.'] : []),
    ...(unlinked === undefined ? [] : [escaped(unlinked)]),
  ]
}

function drawTable(table: ReportTable): string[] {
  const { heading, sentences } = table
  const { columns, rows } = sideBySide(table)
  return [
    `## ${escaped(heading)}`,
    ...(sentences.length === 0 ? [] : [escaped(sentences.join(' '))]),
    pipeTable(
      columns.map((column) => cell([column.heading])),
      rows.map((row) => row.map(cell)),
    ),
  ]
}

function findings({ findings: found }: RunResult): string[] {
  return found.length === 0 ? ['Nothing was found.'] : found.map(finding)
}

function finding(found: Finding, index: number): string {
  const { level, subject, says, fix, cite, rule, span, see } = found
  const lead = `${index + 1}. `
  const margin = ' '.repeat(lead.length)
  const others = otherPlacesInWords(found)
  const where = [cite, `rule ${rule}`, span && placeInWords(span)].filter((part) => part !== undefined)
  const lines = [
    `**${levelWord(level)}.**${subject === undefined ? '' : ` ${escaped(subject)}.`} ${escaped(says)}`,
    ...decisionSentences(found).map(escaped),
    ...(fix === '' ? [] : [`**What to do:** ${escaped(fix)}`]),
    escaped([`(${where.join('; ')})`, ...(others === undefined ? [] : [others])].join(' ')),
    ...see.map((related) => escaped(`See also ${placeInWords(related.span)}: ${related.says}`)),
  ]
  const written = toWriteInWords(found)
  const block = written === undefined ? [] : ['', escaped(written), '', '```yaml', ...linesToWrite(found), '```']
  return `${lead}${lines.join(`  \n${margin}`)}${block.map((line) => `\n${line === '' ? '' : margin}${line}`).join('')}`
}

function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${escaped(text)}`).join('\n')
}
