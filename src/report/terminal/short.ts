// What a check prints unless parts of the whole are asked for: what this is, what to do, the crosswalk, what next, and the verdict. Text is
// never wider than a page, so that a wider terminal makes it no longer; below 60 columns there are lists in place of columns. It loads
// neither the tables nor the duties.
import type { Level, RunResult } from '../../result/run-result.ts'
import { wrap, wrapIndented, wrapIndentedWhole } from '../../text/layout.ts'
import { inThousands } from '../../text/thousands.ts'
import { widthOf } from '../../text/width.ts'
import { countMeans, countsTold, nothingAsked } from '../brief/counts-words.ts'
import { headOf } from '../brief/head.ts'
import { readSentences } from '../brief/head-words.ts'
import { type NextCommand, nextCommands, nextSteps } from '../brief/next.ts'
import { standingSentence } from '../brief/standing.ts'
import { isStopped, restsOnSentence, stoppers } from '../brief/stopped.ts'
import { listedLevels } from '../brief/to-do-words.ts'
import { verdictLine } from '../brief/verdict.ts'
import { baselineSentences } from '../words/baseline.ts'
import { lineOrCell } from '../words/line-or-cell.ts'
import type { DisplayOptions } from '../words/reporter.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { levelNoun } from '../words/words.ts'
import { aboutReport } from './about.ts'
import { crosswalk } from './short-crosswalk.ts'
import { besideOrBelow, ends, heading, type Layout, layoutFor } from './short-layout.ts'
import { questions } from './short-questions.ts'
import { toDoList } from './short-to-do.ts'
import { sinceLines } from './since.ts'

export function render(result: RunResult, options: DisplayOptions): string {
  const run = sanitiseAll(result)
  const layout = layoutFor(options.width, options.colour)
  const { level = 'question', isFile = false } = options
  const about = isFile ? ['', ...aboutReport(run, layout.width, layout.styles)] : []
  const lines = isStopped(run) ? stopped(run, layout) : whole(run, level, layout)
  // Wrapped on a terminal of known width. Elsewhere it stays one line, which programs can read as the last.
  const verdict = options.width === undefined ? [verdictLine(run)] : wrap(verdictLine(run), layout.width)
  const all = [...lines, ...about, ...(isFile ? [''] : []), ...verdict.map(layout.styles.strong)]
  return `${all.map((line) => line.trimEnd()).join('\n')}\n`
}

/** Nothing could be looked at: what the matter is, what to do, and nothing else. */
function stopped(run: RunResult, { width }: Layout): string[] {
  const { first, more } = stoppers(run)
  if (first === undefined) return wrap(run.ending.reason, width)
  const { says, fix, span } = first
  const where = span === undefined ? '' : `${span.path}:${lineOrCell(span)}: `
  return [
    ...wrapIndentedWhole('▲ ', `${where}${says}`, width),
    ...(fix === '' ? [] : wrapIndented('  ', fix, width)),
    ...(more === undefined ? [] : wrapIndented('  ', more, width)),
  ]
}

function whole(run: RunResult, level: Level, layout: Layout): string[] {
  const { width, styles } = layout
  return [
    ...head(run, layout),
    ...baselineSentences(run).flatMap((text) => ['', ...wrap(text, width)]),
    ...(run.since === undefined ? [] : ['', ...sinceLines(run, width, styles)]),
    ...listedLevels(level).flatMap((one) => (one === 'question' ? questions(run, layout) : toDoList(one, run, layout))),
    ...crosswalk(run, layout),
    ...next(run, layout),
    '',
    ...wrap(restsOnSentence, width).map(styles.faint),
  ]
}

function head(run: RunResult, layout: Layout): string[] {
  const { width, styles } = layout
  const of = headOf(run)
  const counts = countsTold(run)
  const nothing = nothingAsked(run)
  const digits = Math.max(4, ...counts.map(({ count }) => inThousands(count).length + 1))
  const nouns = Math.max(0, ...counts.map(({ count, level }) => levelNoun(count, level).length))
  const rows = counts.flatMap((found) => {
    const { count, level } = found
    const lead = `${inThousands(count).padStart(digits)}  ${levelNoun(count, level).padEnd(nouns)}`
    return besideOrBelow(lead, countMeans(found), digits + nouns + 4, layout, styles.level(level).style)
  })
  return [
    ...ends(of.name, of.day, width, styles.strong),
    ...wrap(readSentences(of).join(' '), width),
    ...of.remarks.flatMap((remark) => wrap(remark, width)),
    '',
    ...(nothing === undefined ? [] : wrapIndented('  ', nothing, width)),
    ...rows,
    ...(nothing === undefined && rows.length === 0 ? [] : ['']),
    ...wrapIndented('  ', standingSentence(run), width),
  ]
}

function next(run: RunResult, layout: Layout): string[] {
  const steps = nextSteps(run)
  const { width } = layout
  const commands = nextCommands(run, headOf(run).folder)
  return [
    ...heading('Next', layout),
    ...steps.flatMap(({ says }) => wrapIndented('  ', says, width)),
    ...(steps.length === 0 ? [] : ['']),
    ...commandLines(commands, width),
  ]
}

/** What each command shows beside it, under that of the others where it fits there. A command is never cut. */
function commandLines(commands: readonly NextCommand[], width: number): string[] {
  return commands.flatMap(({ command, shows }) => {
    const start = `  ${command}  `
    const column = [start.padEnd(41), start].find((lead) => widthOf(lead) + widthOf(shows) <= width)
    return column === undefined ? [start, ...wrapIndented('      ', shows, width)] : [`${column}${shows}`]
  })
}
