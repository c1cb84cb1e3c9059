// What a check prints unless parts of the whole are asked for: what this is, what to do, the crosswalk, what next, and the verdict. Text is
// never wider than a page, so that a wider terminal makes it no longer; below 60 columns there are lists in place of columns. It loads
// neither the tables nor the duties.
import type { Level, RunResult } from '../../result/run-result.ts'
import { cutTo, wrap, wrapIndented, wrapIndentedWhole } from '../../text/layout.ts'
import { inThousands } from '../../text/thousands.ts'
import { widthOf } from '../../text/width.ts'
import { type CompactRow, compactCrosswalk } from '../brief/crosswalk.ts'
import { headOf } from '../brief/head.ts'
import { type NextCommand, nextCommands, nextSteps } from '../brief/next.ts'
import { type Question, questionsByFile } from '../brief/questions.ts'
import { standingSentence } from '../brief/standing.ts'
import { type ToDo, toDo } from '../brief/to-do.ts'
import { verdictLine } from '../brief/verdict.ts'
import { baselineSentences } from '../words/baseline.ts'
import { decisionSentences } from '../words/exception-words.ts'
import type { DisplayOptions } from '../words/reporter.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { otherPlacesInWords } from '../words/to-write.ts'
import { levelNoun, levelShape } from '../words/words.ts'
import { aboutReport } from './about.ts'
import { type Styles, stylesFor } from './colour.ts'
import { frame } from './excerpt.ts'
import {
  aboutQuestion,
  blanksWords,
  countMeans,
  countsTold,
  fileInWords,
  hasBlanks,
  judgementWords,
  levelHeading,
  linkedSentence,
  listedLevels,
  mostListed,
  nationalWords,
  nothingAsked,
  placeOfToDo,
  questionsSentence,
  readSentences,
  restOfLevel,
  restsOnSentence,
  stoppers,
  unlinkedSentence,
  whereToWrite,
} from './short-words.ts'
import { sinceLines } from './since.ts'

/** The width of a page: longer lines are hard to read. */
const page = 80
/** Outcomes are cut less short where there is room. */
const widestTable = 120
/** Below this width columns become lists. */
const narrowestColumns = 60

interface Layout {
  readonly width: number
  readonly tableWidth: number
  readonly hasColumns: boolean
  readonly styles: Styles
}

export function render(result: RunResult, options: DisplayOptions): string {
  const run = sanitiseAll(result)
  const columns = options.width ?? page
  const layout: Layout = {
    width: Math.min(columns, page),
    tableWidth: Math.min(columns, widestTable),
    hasColumns: columns >= narrowestColumns,
    styles: stylesFor(options.colour),
  }
  const { level = 'question', isFile = false } = options
  const about = isFile ? ['', ...aboutReport(run, layout.width, layout.styles)] : []
  const lines = run.rules.run === 0 && run.ending.code === 3 ? stopped(run, layout) : whole(run, level, layout)
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
  const where = span === undefined ? '' : `${span.path}:${span.start.line}: `
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

/** A text beside its label. In a narrow place below it, and then no wider than it would be beside, so that more room never takes more lines. */
function besideOrBelow(
  label: string,
  text: string,
  column: number,
  { width, hasColumns }: Pick<Layout, 'width' | 'hasColumns'>,
  style = (plain: string) => plain,
): string[] {
  if (hasColumns) {
    const [first = '', ...others] = wrap(text, width - column)
    const start = label.padEnd(column)
    return [`${style(start)}${first}`, ...others.map((line) => `${' '.repeat(column)}${line}`)]
  }
  const room = Math.min(width - 6, narrowestColumns - column)
  return [style(label), ...wrap(text, room).map((line) => `      ${line}`)]
}

/** Two texts at the ends of one line, or below each other. */
function ends(left: string, right: string, width: number, style = (plain: string) => plain): string[] {
  const room = width - widthOf(left) - widthOf(right)
  if (room >= 2) return [`${style(left)}${' '.repeat(room)}${right}`]
  return [...wrap(left, width).map(style), ...wrap(right, width)]
}

function heading(text: string, { width, styles }: Layout): string[] {
  return ['', `${styles.strong(text)} ${styles.faint('─'.repeat(Math.max(0, width - text.length - 1)))}`]
}

function toDoList(level: Level, run: RunResult, layout: Layout): string[] {
  const all = toDo(level, run)
  if (all.length === 0) return []
  const { width } = layout
  const listed = all.slice(0, mostListed)
  const rest = all.length - listed.length
  const blank = listed.find(hasBlanks)
  return [
    ...heading(levelHeading(level), layout),
    ...listed.flatMap((one) => ['', ...toDoBlock(one, one === blank ? blanksWords : '', layout)]),
    ...(rest === 0 ? [] : ['', ...wrap(restOfLevel(level, rest), width)]),
  ]
}

function toDoBlock(one: ToDo, blanks: string, layout: Layout): string[] {
  const { level, says, cite, fix, write, finding } = one
  const { width, styles } = layout
  const place = placeOfToDo(one)
  const where = `${whereToWrite(one)}${blanks}`
  const told = [place, where].filter((part) => part !== undefined && part !== '').join('; ')
  const others = otherPlacesInWords(finding)
  return [
    ...saidBeside(`${levelShape(level)} `, says, cite, width, styles.level(level).style),
    ...decisionSentences(finding).flatMap((text) => wrapIndented('  ', text, width)),
    ...(fix === '' ? [] : wrapIndented('  ', fix, width)),
    ...(told === '' ? [] : wrapIndentedWhole('  ', write === undefined ? told : `${told}:`, width).map(styles.faint)),
    // It is not wrapped: it would be other YAML.
    ...(write?.lines ?? []).map((line) => `      ${line}`),
    ...(level === 'error' && finding.span !== undefined && finding.excerpt !== undefined
      ? frame(finding.excerpt, finding.span, width - 4).map(({ gutter, text }) => `    ${gutter}${text}`)
      : []),
    ...(others === undefined ? [] : wrapIndented('  ', others, width).map(styles.faint)),
  ]
}

/** What is so, with its citation at the end of the first line where there is room, and else below. */
function saidBeside(
  lead: string,
  says: string,
  cite: string | undefined,
  width: number,
  style: (plain: string) => string,
): string[] {
  const margin = ' '.repeat(lead.length)
  const taken = cite === undefined ? 0 : cite.length + 2
  const room = width - lead.length
  if (cite === undefined || room - taken < leastBeside) {
    const lines = wrap(says, room).map((line, index) => `${index === 0 ? style(lead) : margin}${line}`)
    return cite === undefined ? lines : [...lines, ...wrap(cite, room).map((line) => `${margin}${line}`)]
  }
  const [first = ''] = wrap(says, room - taken)
  const rest = says.slice(first.length).trimStart()
  const gap = ' '.repeat(width - lead.length - widthOf(first) - cite.length)
  return [
    `${style(lead)}${first}${gap}${cite}`,
    ...(rest === '' ? [] : wrap(rest, room).map((line) => `${margin}${line}`)),
  ]
}

/** Room for what is so beside its citation, at least. */
const leastBeside = 40

function questions(run: RunResult, layout: Layout): string[] {
  const groups = questionsByFile(run)
  if (groups.length === 0) return []
  const { width, styles } = layout
  const cites = groups.flatMap(({ questions }) => questions.map(({ cite = '' }) => cite.length))
  const citeColumn = Math.max(...cites.filter((length) => length <= widestCite), 0) + 4
  return [
    ...heading(levelHeading('question'), layout),
    ...wrap(questionsSentence, width),
    '',
    ...groups.flatMap(({ file, questions }) => [
      ...wrapIndentedWhole('', fileInWords(file), width).map(styles.strong),
      ...questions.flatMap((question) => questionLines(question, citeColumn, layout)),
    ]),
  ]
}

/** Wider citations stand on a line of their own, at every width. */
const widestCite = 14

function questionLines({ cite, asks, about }: Question, citeColumn: number, layout: Layout): string[] {
  const [said, ...more] = aboutQuestion(about)
  // One thing that it is about stands after it, several below each other.
  const texts = said === undefined || more.length > 0 ? [asks, ...aboutQuestion(about)] : [`${asks} ${said}`]
  const label = `  ${cite ?? ''}`
  const isLong = widthOf(label) > citeColumn - 2
  return texts.flatMap((text, index) => {
    const lines = besideOrBelow(index === 0 && !isLong ? label : '', text, citeColumn, layout)
    return [...(index === 0 && isLong ? [label] : []), ...lines.filter((line) => line !== '')]
  })
}

function crosswalk(run: RunResult, layout: Layout): string[] {
  const { width, styles } = layout
  const found = compactCrosswalk(run)
  const { plans, latestReport } = found
  const unlinked = unlinkedSentence(found)
  const ids = Math.min(8, Math.max(1, ...plans.flatMap(({ rows }) => rows.map(({ id }) => widthOf(id)))))
  const named = (title: string) => (plans.length > 1 ? wrapIndented('  ', title, width).map(styles.strong) : [])
  const label = run.labels.outcome ?? 'Local outcome'
  const columns = columnsOf(ids, layout.tableWidth)
  return [
    ...heading('National outcomes', layout),
    ...wrap(linkedSentence(found), width),
    ...(found.all === 0 ? [] : ['']),
    ...(found.all > 0 && layout.hasColumns
      ? [styles.faint(tableLine(label, 'National outcome', latestReport ?? 'Progress', columns).trimEnd())]
      : []),
    ...plans.flatMap(({ title, rows }) => [
      ...named(title),
      ...rows.flatMap((row) =>
        layout.hasColumns ? [rowLine(row, latestReport, ids, columns)] : rowList(row, latestReport, width),
      ),
    ]),
    ...(unlinked === undefined ? [] : ['', ...wrapIndented('  ', unlinked, width)]),
  ]
}

interface Columns {
  readonly outcome: number
  readonly national: number
  readonly judgement: number
}

/** What stands between two columns, and before the first. */
const between = 2

function columnsOf(ids: number, width: number): Columns {
  const judgement = 14
  const room = width - judgement - 3 * between
  const outcome = Math.max(ids + 12, Math.ceil(room * 0.58))
  return { outcome, national: room - outcome, judgement }
}

function tableLine(outcome: string, national: string, judgement: string, columns: Columns): string {
  const cell = (text: string, room: number) => {
    const cut = cutTo(text, room)
    return `${' '.repeat(between)}${cut}${' '.repeat(Math.max(0, room - widthOf(cut)))}`
  }
  return [cell(outcome, columns.outcome), cell(national, columns.national), cell(judgement, columns.judgement)].join('')
}

function rowLine(row: CompactRow, latestReport: string | undefined, ids: number, columns: Columns): string {
  const id = cutTo(row.id, ids)
  const outcome = `${id}${' '.repeat(ids - widthOf(id) + between)}${row.title}`
  return tableLine(outcome, nationalWords(row), judgementWords(row, latestReport), columns)
}

function rowList(row: CompactRow, latestReport: string | undefined, width: number): string[] {
  return [
    ...wrapIndented('  ', `${row.id}: ${row.title}`, width),
    ...wrapIndented('    ', `National outcome: ${nationalWords(row)}`, width),
    ...wrapIndented('    ', `${row.year ?? 'Progress'}: ${judgementWords(row, row.year ?? latestReport)}`, width),
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
