// The short report in words alone, one fact a line, in the order of the table: for screen readers and logs. The same at every width.

import type { Level, RunResult } from '../../result/run-result.ts'
import { capitalise } from '../../text/capitalise.ts'
import { countInWords } from '../brief/counts.ts'
import { countsTold, nothingAsked } from '../brief/counts-words.ts'
import { compactCrosswalk } from '../brief/crosswalk.ts'
import { judgementWords, linkedSentence, nationalWords, unlinkedSentence } from '../brief/crosswalk-words.ts'
import { headOf } from '../brief/head.ts'
import { readSentences } from '../brief/head-words.ts'
import { nextCommands, nextSteps } from '../brief/next.ts'
import { questionsByFile } from '../brief/questions.ts'
import { aboutQuestion, fileInWords, questionsSentence } from '../brief/questions-words.ts'
import { standingSentence } from '../brief/standing.ts'
import { isStopped, restsOnSentence, stoppers } from '../brief/stopped.ts'
import type { ToDo } from '../brief/to-do.ts'
import { levelHeading, listedLevels, toDoListed } from '../brief/to-do-words.ts'
import { verdictLine } from '../brief/verdict.ts'
import { baselineSentences } from '../words/baseline.ts'
import { decisionSentences } from '../words/exception-words.ts'
import { lineInWords } from '../words/line-or-cell.ts'
import type { DisplayOptions } from '../words/reporter.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { sinceBlock } from '../words/since.ts'
import { filesRead, provenance } from '../words/summary.ts'
import { otherPlacesInWords } from '../words/to-write.ts'
import { levelWord, sentence } from '../words/words.ts'

type Lines = readonly string[]

export function render(result: RunResult, { level = 'question', isFile = false }: DisplayOptions): string {
  const run = sanitiseAll(result)
  const hasStopped = isStopped(run)
  const parts: Lines[] = [
    ...(hasStopped ? [stopped(run)] : whole(run, level)),
    ...(isFile ? [['About this report', ...provenance(run), ...filesRead(run).map((file) => `File: ${file}.`)]] : []),
    [verdictLine(run)],
  ]
  const text = hasStopped && !isFile ? parts.flat().join('\n') : parts.map((lines) => lines.join('\n')).join('\n\n')
  return `${text.replace(/ +$/gm, '')}\n`
}

function stopped(run: RunResult): Lines {
  const { first, more } = stoppers(run)
  if (first === undefined) return [run.ending.reason]
  const { level, says, fix, span } = first
  return [
    `${levelWord(level)}: ${says}`,
    ...(fix === '' ? [] : [`What to do: ${fix}`]),
    ...(span === undefined ? [] : [`Place: ${span.path}, ${lineInWords(span)}.`]),
    ...(more === undefined ? [] : [more]),
  ]
}

/** How things stand against an earlier result, where one was given. */
function since(run: RunResult): Lines[] {
  const block = sinceBlock(run)
  return block === undefined ? [] : [[block.heading, ...block.sentences, ...block.items]]
}

function whole(run: RunResult, level: Level): Lines[] {
  const head = headOf(run)
  const nothing = nothingAsked(run)
  return [
    [head.name, `As at ${head.day}.`, ...readSentences(head), ...head.remarks],
    [
      ...(nothing === undefined ? [] : [nothing]),
      ...countsTold(run).map((found) => `${countInWords(found)}: ${found.means}.`),
      standingSentence(run),
    ],
    ...baselineSentences(run).map((text) => [text]),
    ...since(run),
    ...listedLevels(level).flatMap((one) => (one === 'question' ? questions(run) : toDoList(one, run))),
    ...crosswalk(run),
    [
      'Next',
      ...nextSteps(run).map(({ says }) => says),
      ...nextCommands(run, head.folder).map(({ command, shows }) => `Command: ${command}: ${shows}.`),
      restsOnSentence,
    ],
  ]
}

function toDoList(level: Level, run: RunResult): Lines[] {
  const found = toDoListed(level, run)
  if (found === undefined) return []
  const { heading, all, listed, rest } = found
  return [
    [`${heading} (${all})`],
    ...listed.map(({ one, where }, index) => toDoLines(one, index + 1, where)),
    ...(rest === undefined ? [] : [[rest]]),
  ]
}

function toDoLines(one: ToDo, number: number, where: string): Lines {
  const { level, says, fix, cite, at, write, finding } = one
  const others = otherPlacesInWords(finding)
  return [
    `${levelWord(level)} ${number}: ${says}`,
    ...decisionSentences(finding),
    ...(fix === '' ? [] : [`What to do: ${fix}`]),
    ...(at === undefined
      ? []
      : [`Place: ${at.file.path}, ${at.cell === undefined ? `line ${at.line}` : `cell ${at.cell}`}.`]),
    ...(write === undefined ? [] : [`${capitalise(where)}:`]),
    ...(write?.lines ?? []).map((line) => `    ${line}`),
    ...(others === undefined ? [] : [others]),
    ...(cite === undefined ? [] : [sentence(`Citation: ${cite}`)]),
  ]
}

function questions(run: RunResult): Lines[] {
  const groups = questionsByFile(run)
  if (groups.length === 0) return []
  return [
    [`${levelHeading('question')} (${run.counts.question})`, questionsSentence(run)],
    ...groups.map(({ file, questions }) => [
      `The answers go into ${fileInWords(file)}:`,
      ...questions.flatMap(({ cite, asks, about }) => [
        `Question: ${cite === undefined ? '' : `${cite}. `}${asks}`,
        ...aboutQuestion(about).map((text) => `About: ${text}`),
      ]),
    ]),
  ]
}

function crosswalk(run: RunResult): Lines[] {
  const found = compactCrosswalk(run)
  const { plans, latestReport } = found
  const unlinked = unlinkedSentence(found)
  const label = run.labels.outcome ?? 'Local outcome'
  return [
    ['National outcomes', linkedSentence(found)],
    ...plans.map(({ title, rows }) => [
      ...(plans.length > 1 ? [title] : []),
      ...rows.map((row) => {
        const year = row.year ?? latestReport
        const assessed = `${year === undefined || row.judgement === undefined ? 'Progress' : year}: ${judgementWords(row, row.year)}`
        return `${label}${row.id === '' ? '' : ` ${row.id}`}: ${sentence(row.title)} National outcome: ${nationalWords(row).replace('□ ', '')}. ${assessed}.`
      }),
    ]),
    ...(unlinked === undefined ? [] : [[unlinked]]),
  ]
}
