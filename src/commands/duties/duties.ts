// Every row of the law table once, with its rules or the reason why there is none.

import type { Rule } from '../../engine/rule.ts'
import type { Duty } from '../../law/duty.ts'
import { cautionOf, type DutyId, dutyIds, dutyOf, lawTable } from '../../law/index.ts'
import { sourceInWords } from '../../law/sources.ts'
import { cell, escaped, linked, pipeTable } from '../../report/markdown/markdown-text.ts'
import { type Styles, stylesFor } from '../../report/terminal/colour.ts'
import { fitsGrid, grid } from '../../report/terminal/grid.ts'
import { decidedWords, forceWords, owedByWords } from '../../report/words/law-words.ts'
import { rules as allRules } from '../../rules/index.gen.ts'
import { dayInWords } from '../../text/day.ts'
import { groupByEach } from '../../text/group-by.ts'
import { joinAnd } from '../../text/join.ts'
import { printable } from '../../text/json-text.ts'
import { wrap, wrapIndented } from '../../text/layout.ts'
import { printedFormat } from '../options.ts'
import { displayOptions, type Io, processIo } from '../output.ts'
import { type DutiesOptions, dutiesFormats } from './options.ts'

interface LawTableRow extends Omit<Duty, 'caution'> {
  readonly id: DutyId
  readonly rules: readonly string[]
  readonly caution: string | undefined
}

/** Prints the law table. */
export async function dutiesCommand(
  options: DutiesOptions,
  given: Partial<Io & { readonly rules: readonly Rule[] }> = {},
): Promise<number> {
  const { stdout, env, rules } = { ...processIo, rules: allRules, ...given }
  const { width = 80, colour } = displayOptions(stdout, env, options.color)
  const format = printedFormat(options, dutiesFormats)
  if (format === 'json') stdout.write(dutiesJson(rules))
  else if (format === 'markdown') stdout.write(dutiesMarkdown(rules))
  else if (format === 'plain') stdout.write(joined(rowsOf(rules).flatMap(plainLines)))
  else stdout.write(dutiesTable(rules, Math.min(width, 160), stylesFor(colour)))
  return 0
}

/** The law table as a page; docs/duties.md is made from it. */
export function dutiesMarkdown(rules: readonly Rule[] = allRules): string {
  const rows = rowsOf(rules)
  const parts = partsOf(rows).flatMap((part) => [
    `## ${part.heading}`,
    pipeTable(
      ['Citation', 'What it asks', 'Of whom', 'How binding', 'Rules, or why there is none'],
      part.rows.map((row) => [
        `${linked(citation(row), row.url)}${row.caution === undefined ? '' : ' \\*'}`,
        cell([row.says]),
        owedByWords(row),
        forceWords(row),
        row.rules.length > 0 ? row.rules.map((rule) => `\`${rule}\``).join(', ') : cell([reason(row)]),
      ]),
    ),
  ])
  const texts = [
    '# Every duty, and its rules',
    escaped(stampSentences().join(' ')),
    ...parts,
    ...cautionLines(rows).map(escaped),
    '## What each row was read in',
    sourceLines(rows)
      .map((line) => `- ${escaped(line)}`)
      .join('\n'),
  ]
  return `${texts.join('\n\n')}\n`
}

function dutiesTable(rules: readonly Rule[], width: number, styles: Styles): string {
  const rows = rowsOf(rules)
  const parts = partsOf(rows).flatMap((part) => [
    styles.strong(part.heading),
    ...(fitsGrid(width, part.rows.length)
      ? gridLines(part.rows, width, styles)
      : part.rows.flatMap((row) => listLines(row, width, styles))),
    '',
  ])
  return joined([
    ...wrap(stampSentences().join(' '), width),
    '',
    ...parts,
    ...cautionLines(rows).flatMap((caution) => wrapIndented('* ', caution.replace(/^\* /, ''), width)),
    '',
    styles.strong('What each row was read in'),
    ...sourceLines(rows).flatMap((line) => wrapIndented('  ', line, width)),
    '',
    ...wrap('loip explain says all there is to say of a row.', width),
  ])
}

function gridLines(rows: readonly LawTableRow[], width: number, styles: Styles): string[] {
  const isWide = width >= 120
  const columns = isWide
    ? [
        { heading: 'Citation', width: 20 },
        { heading: 'What it asks', share: 1 },
        { heading: 'Of whom', width: 13 },
        // Wide enough for the longest id of a rule.
        { heading: 'Rules, or why there is none', width: 42 },
      ]
    : [
        { heading: 'Citation, of whom', width: 22 },
        { heading: 'What it asks, and its rules or why there is none', share: 1 },
      ]
  const cells = rows.map((row) => {
    const cite = { text: marked(row), style: styles.strong }
    const whom = { text: owedByWords(row) }
    const why = row.rules.length > 0 ? { text: rulesOf(row) } : { text: reason(row), style: styles.faint }
    return isWide
      ? [[cite], [{ text: row.says }], [whom], [why]]
      : [
          [cite, whom],
          [{ text: row.says }, why],
        ]
  })
  return grid(columns, cells, width, styles)
}

function listLines(row: LawTableRow, width: number, styles: Styles): string[] {
  return [
    ...wrap(marked(row), width).map(styles.strong),
    ...wrapIndented('  ', row.says, width),
    ...wrapIndented('  ', `${owedByWords(row)}. ${row.rules.length > 0 ? rulesOf(row) : reason(row)}`, width),
    '',
  ]
}

function plainLines(row: LawTableRow): string[] {
  return [
    `Citation: ${row.cite}.`,
    `Row: ${row.id}.`,
    ...(row.instrument === undefined ? [] : [`Instrument: ${row.instrument}.`]),
    `It asks: ${row.says}`,
    `Of whom: ${owedByWords(row)}.`,
    `Force: ${forceWords(row)}`,
    `Read: ${row.read.map(sourceInWords).join('; ')}.`,
    `Decided: ${decidedWords(row)}`,
    row.rules.length > 0 ? rulesOf(row) : `No rule: ${reason(row)}`,
    ...(row.caution === undefined ? [] : [`Caution: ${row.caution}`]),
    '',
  ]
}

function dutiesJson(rules: readonly Rule[]): string {
  const rows = rowsOf(rules).map(({ id, ...row }) => ({ id, ...row }))
  return `${printable({ lawTable, duties: rows })}\n`
}

function rowsOf(rules: readonly Rule[]): LawTableRow[] {
  return dutyIds.map((id) => {
    const judging = rules.filter(({ cites }) => cites.includes(id)).map((rule) => rule.id)
    return { id, ...dutyOf(id), rules: judging, caution: cautionOf(dutyOf(id)) }
  })
}

function partsOf(rows: readonly LawTableRow[]): { heading: string; rows: readonly LawTableRow[] }[] {
  const heading = ({ instrument, force }: LawTableRow) => {
    if (force === 'should') return 'Statutory guidance'
    if (instrument !== undefined) return 'Other enactments'
    return force === 'must' ? 'Community Empowerment (Scotland) Act 2015' : 'Good practice'
  }
  return [...new Set(rows.map(heading))].map((name) => ({
    heading: name,
    rows: rows.filter((row) => heading(row) === name),
  }))
}

function rulesOf({ rules }: LawTableRow): string {
  return `${rules.length === 1 ? 'Rule' : 'Rules'}: ${rules.join(', ')}.`
}

function reason({ unchecked }: LawTableRow): string {
  return unchecked ?? 'No rule looks at it.'
}

/** The citation, with its instrument where it is another enactment. */
function citation({ cite, instrument, force }: LawTableRow): string {
  return instrument !== undefined && force !== 'should' ? `${instrument} ${cite}` : cite
}

/** With a star where there is a caution below. */
function marked(row: LawTableRow): string {
  return row.caution === undefined ? citation(row) : `${citation(row)} *`
}

function cautionLines(rows: readonly LawTableRow[]): string[] {
  const cautions = [...new Set(rows.flatMap(({ caution }) => caution ?? []))]
  return cautions.map(
    (caution) =>
      `* ${joinAnd([...new Set(rows.filter((row) => row.caution === caution).map(({ cite }) => cite))])}: ${caution}`,
  )
}

/** `Equality Act 2010, as at 21 January 2021: Equality Act 2010 s.1(1)-(3).` Each source once, with the rows that rest on it. */
function sourceLines(rows: readonly LawTableRow[]): string[] {
  const bySource = groupByEach(rows, ({ read }) => read.map(sourceInWords))
  return [...bySource].map(([source, resting]) => `${source}: ${[...new Set(resting.map(citation))].join(', ')}.`)
}

function stampSentences(): string[] {
  return [`Law table ${lawTable.version}, last gone over on ${dayInWords(lawTable.asAt)}.`, ...lawTable.cautions]
}

function joined(lines: readonly string[]): string {
  return `${lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()}\n`
}
