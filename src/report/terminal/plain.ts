// One fact a line, in words alone: for screen readers, logs and anyone who searches. The same at every width.

import type { DutyResult, Finding, RunResult } from '../../result/run-result.ts'
import { inThousands } from '../../text/thousands.ts'
import { verdictInFull } from '../brief/verdict.ts'
import { reportTables } from '../sections/index.ts'
import type { ReportTable } from '../sections/section.ts'
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
  evidenceSentence,
  groupLine,
  isNoDuty,
  leftOpen,
  noneJudged,
  notLookedAtHeading,
  othersHeading,
  othersSentence,
  powersHeading,
  powersSentence,
  saysOf,
  sumSentence,
  whatWouldTell,
} from '../words/duty-words.ts'
import { decisionSentences } from '../words/exception-words.ts'
import { lineInWords } from '../words/line-or-cell.ts'
import type { DisplayOptions } from '../words/reporter.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { sinceBlock } from '../words/since.ts'
import { filesRead, headSentences, provenance } from '../words/summary.ts'
import { linesToWrite, otherPlacesInWords, toWriteInWords } from '../words/to-write.ts'
import { countOf, levelWord, placeInWords, sentence, verdictWord } from '../words/words.ts'

type Lines = readonly string[]

export function render(result: RunResult, { show }: DisplayOptions): string {
  const run = sanitiseAll(result)
  const parts: Lines[] = [
    [run.partnership.name, ...headSentences(run), ...run.remarks],
    ...since(run),
    ...baselineSentences(run).map((text) => [text]),
    ...(show.has('duties') ? duties(run) : []),
    ...(show.has('crosswalk') ? crosswalk(run) : []),
    ...reportTables(run, show).flatMap(drawTable),
    ...(show.has('findings') ? findings(run) : []),
    ...(show.has('about') ? [aboutLines(run)] : []),
    [verdictInFull(run)],
  ]
  return `${parts.map((lines) => lines.map((line) => line.trimEnd()).join('\n')).join('\n\n')}\n`
}

function aboutLines(run: RunResult): Lines {
  return ['About this report', ...provenance(run), ...filesRead(run).map((file) => `File: ${file}.`)]
}

function since(run: RunResult): Lines[] {
  const block = sinceBlock(run)
  return block === undefined ? [] : [[block.heading, ...block.sentences, ...block.items]]
}

function duties(run: RunResult): Lines[] {
  const groups = groupDuties(run.duties)
  const { judged, powers, advice, others, settled, notLookedAt } = groups
  return [
    [`Duties of the law (${judged.length})`, ...leftOpen(groups)],
    ...(judged.length === 0 ? [[noneJudged]] : judged.map(duty(run))),
    ...(powers.length > 0 ? [[`${powersHeading} (${powers.length})`, powersSentence], ...powers.map(duty(run))] : []),
    ...(advice.length > 0 ? [[`${adviceHeading(groups)} (${advice.length})`], ...advice.map(duty(run))] : []),
    ...(others.length > 0 ? [[`${othersHeading} (${others.length})`, othersSentence], ...others.map(duty(run))] : []),
    ...(settled.length > 0 ? [settled.map(groupLine)] : []),
    [notLookedAtHeading(groups), ...notLookedAt.map(groupLine), sumSentence(groups), dutiesPointer],
  ]
}

/** Places of one row that are listed before the rest is only counted. */
const most = 10

function duty(run: RunResult): (row: DutyResult) => Lines {
  return (row) => dutyLines(row, run)
}

function dutyLines(row: DutyResult, run: RunResult): Lines {
  const places = [...new Set(row.where.map((span) => `${span.path}, ${lineInWords(span)}`))]
  return [
    `${isNoDuty(row) ? 'Provision' : 'Duty'}: ${citation(row)}. ${saysOf(row)}`,
    `Found: ${verdictWord(row.verdict)}.`,
    ...places.slice(0, most).map((where) => `Where: ${where}.`),
    ...(places.length > most ? [`Where: ${countOf(places.length - most, 'more place')}.`] : []),
    ...asks(row, most).map((ask) => `${labelOf(ask, row)}: ${ask}`),
    ...whatWouldTell(row, run),
    ...cautions([row]).map(() => `Caution: ${row.caution}`),
  ]
}

/** The label of a line about a duty. Where `why` equals `leaves`, nothing is asked and the line is what stays open. */
function labelOf(ask: string, row: DutyResult): string {
  const { add, why, leaves } = row
  if (add.length > 0) return 'What to add'
  if (evidenceSentence(row).includes(ask)) return 'Evidence'
  if (ask !== why) return 'Statement'
  return leaves !== undefined && why?.endsWith(leaves) ? 'Left open' : 'Reason'
}

function crosswalk(run: RunResult): Lines[] {
  const { crosswalk: found } = run
  const unlinked = unlinkedSentence(found)
  return [
    ['Crosswalk to the national outcomes', ...setSentences(found)],
    ...rowsByPlan(run).flatMap(({ heading, rows }) => [
      [`${heading} (${countOf(rows.length, outcomeLabel(run).toLowerCase())})`],
      ...rows.map((row) => [
        sentence(`${outcomeLabel(run)}: ${rowOutcomeName(row)}`),
        ...row.links.map((link) => sentence(`National outcome: ${linkWords(link)}`)),
        ...(row.question === undefined ? [] : [`Question: ${row.question}`]),
        ...row.measures.map((measure) => sentence(`Measure: ${measureWords(measure, ', then ')}`)),
        sentence(`Assessed: ${assessedWords(row)}`),
      ]),
    ]),
    ...(found.rows.length === 0 ? [['There is no outcome in these files.']] : []),
    ...(unlinked === undefined ? [] : [[unlinked]]),
  ]
}

function drawTable({ heading, sentences, columns, rows }: ReportTable): Lines[] {
  return [
    [`${heading} (${inThousands(rows.length)})`, ...sentences],
    ...rows.map((row) =>
      row.flatMap((texts, index) => texts.map((text) => sentence(`${columns[index]?.heading}: ${text}`))),
    ),
  ]
}

function findings(run: RunResult): Lines[] {
  return [
    [`Findings (${inThousands(run.findings.length)})`, ...(run.findings.length === 0 ? ['Nothing was found.'] : [])],
    ...run.findings.map(finding),
  ]
}

function finding(found: Finding, index: number): Lines {
  return [`Finding ${index + 1}: ${levelWord(found.level)}.`, ...findingFacts(found)]
}

/** What there is to say of a finding besides its number and level. */
export function findingFacts(finding: Finding): string[] {
  const { subject, says, fix, cite, rule, span, see } = finding
  const written = toWriteInWords(finding)
  const others = otherPlacesInWords(finding)
  return [
    ...(subject === undefined ? [] : [sentence(`About: ${subject}`)]),
    `What is so: ${says}`,
    ...decisionSentences(finding),
    ...(fix === '' ? [] : [`What to do: ${fix}`]),
    ...(written === undefined ? [] : [written, ...linesToWrite(finding).map((line) => `    ${line}`)]),
    ...(cite === undefined ? [] : [sentence(`Citation: ${cite}`)]),
    `Rule: ${rule}.`,
    ...(span === undefined ? [] : [`Place: ${placeInWords(span)}.`]),
    ...(others === undefined ? [] : [others]),
    ...see.map((related) => `See also: ${placeInWords(related.span)}. ${related.says}`),
  ]
}
