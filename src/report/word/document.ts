// A paper as the bytes of a Word document that needs no rework to be accessible: styles for headings, lists that are lists, tables whose
// first row is a heading on every page, one language, a title. With styles.ts, which takes a type of it, the importer of docx.

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeightRule,
  type IParagraphStyleOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { capitalise } from '../../text/capitalise.ts'
import { deterministicZip } from '../office/deterministic-zip.ts'
import { type Block, type Figure, phrasesOf, type Text } from '../words/paper.ts'
import { xmlLine } from '../words/xml-text.ts'
import { wordStyles } from './styles.ts'

interface Paper {
  readonly title: string
  /** At the foot of every page, beside its number. */
  readonly foot: string
  readonly blocks: readonly Block[]
  readonly asOf: string
  readonly madeBy: string
}

/** In twentieths of a point: A4, and its margins. */
const page = { width: 11_906, height: 16_838 }
const margin = 850
const footerMargin = 397
const room = page.width - 2 * margin

export async function wordDocument({ title, foot, blocks, asOf, madeBy }: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: xmlLine(title),
    creator: madeBy,
    lastModifiedBy: madeBy,
    styles: wordStyles,
    numbering: { config: [bullets, numbers] },
    sections: [
      {
        properties: {
          page: {
            size: { ...page, orientation: PageOrientation.PORTRAIT },
            margin: { top: margin, right: margin, bottom: margin, left: margin, footer: footerMargin },
          },
        },
        footers: { default: footer(foot) },
        children: blocks.flatMap((block, at) => written(block, at, blocks)),
      },
    ],
  })
  return deterministicZip(new Uint8Array(await Packer.toArrayBuffer(document)), asOf)
}

const indent = { left: 360, hanging: 360 }
const bullets = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent } },
    },
  ],
}
const numbers = {
  reference: 'numbers',
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent } },
    },
  ],
}

function footer(foot: string): Footer {
  const pages = ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: room }],
        children: [new TextRun(xmlLine(foot)), new TextRun({ children: pages })],
      }),
    ],
  })
}

function isTable(block: Block | undefined): boolean {
  return block !== undefined && ('figures' in block || 'table' in block || 'toFillIn' in block)
}

function written(block: Block, at: number, blocks: readonly Block[]): (Paragraph | Table)[] {
  const after = blocks[at + 1]
  // A table has no space of its own below it.
  const afterTable = isTable(blocks[at - 1])
  if ('heading' in block) return [heading(block.heading, block.level, block.startsPage, afterTable)]
  if ('remark' in block) return [paragraph(block.remark, 'Remark')]
  if ('text' in block) return [paragraph(block.text, afterTable ? 'AfterTable' : undefined)]
  if ('smallPrint' in block) return [paragraph(block.smallPrint, 'SmallPrint')]
  if ('bullets' in block)
    return block.bullets.map((text) =>
      item(text, { reference: 'bullets' }, block.isDense, after !== undefined && 'toFillIn' in after),
    )
  if ('numbered' in block) return block.numbered.map((text) => item(text, { reference: 'numbers', instance: at }))
  if ('figures' in block) return [figures(block.figures)]
  if ('toFillIn' in block) return [toFillIn(block)]
  return [...(block.table === '' ? [] : [paragraph(block.table, 'Caption')]), table(block)]
}

function heading(text: string, level: 1 | 2 | 3, startsPage = false, afterTable = false): Paragraph {
  return new Paragraph({
    heading: `Heading${level}`,
    text: xmlLine(text),
    ...(startsPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
    ...(afterTable && level === 3 ? { spacing: { before: 240 } } : {}),
  })
}

function paragraph(text: Text, style?: IParagraphStyleOptions['id']): Paragraph {
  return new Paragraph({ ...(style === undefined ? {} : { style }), children: runs(text) })
}

interface List {
  readonly reference: 'bullets' | 'numbers'
  /** Numbers begin with 1 in each. */
  readonly instance?: number
}

/** `keepNext`: it leads a table that is to stand on the same page. */
function item(text: Text, list: List, isDense = false, keepNext = false): Paragraph {
  return new Paragraph({
    style: isDense ? 'DenseList' : 'ListParagraph',
    numbering: { ...list, level: 0 },
    ...(keepNext ? { keepNext } : {}),
    children: runs(text),
  })
}

function runs(text: Text): ParagraphChild[] {
  return phrasesOf(text).map((phrase) =>
    typeof phrase === 'string'
      ? new TextRun(xmlLine(phrase))
      : new TextRun({ text: xmlLine(phrase.strong), bold: true }),
  )
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B1B4B6' }
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }

type TableBlock = Extract<Block, { table: string }>
type ToFillInBlock = Extract<Block, { toFillIn: readonly string[] }>

function table({ columns, rows, shares = columns.map(() => 1) }: TableBlock): Table {
  return grid(
    columns.map((text) => paragraph(text, 'TableHead')),
    rows.map((row) =>
      row.map((texts) => (texts.length === 0 ? ['–'] : texts).map((text) => paragraph(text, 'TableText'))),
    ),
    widthsOf(shares),
  )
}

/** What is counted over its number, with what that means below: the first row is the heading, as in every table. */
function figures(given: readonly Figure[]): Table {
  const row = (style: string, text: (figure: Figure) => string) =>
    given.map((figure) => [paragraph(text(figure), style)])
  return grid(
    given.map(({ what }) => paragraph(capitalise(what), 'TableHead')),
    [row('FigureNumber', ({ count }) => count), row('TableText', ({ means }) => capitalise(means))],
    widthsOf(given.map(() => 1)),
  )
}

/** Lines that are high enough to be written in by hand. */
function toFillIn({ toFillIn: columns, shares, lines }: ToFillInBlock): Table {
  return grid(
    columns.map((text) => paragraph(text, 'TableHead')),
    Array.from({ length: lines }, (_, at) =>
      columns.map(() => [paragraph('', at === lines - 1 ? 'TableText' : 'FillIn')]),
    ),
    widthsOf(shares),
    { value: 480, rule: HeightRule.ATLEAST },
  )
}

function widthsOf(shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((room * share) / all))
}

function grid(
  head: readonly Paragraph[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
  widths: readonly number[],
  height?: { readonly value: number; readonly rule: (typeof HeightRule)['ATLEAST'] },
): Table {
  const cell = (children: readonly Paragraph[], at: number, isHead = false) =>
    new TableCell({
      children: [...children],
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EEEFEF' } } : {}),
    })
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, noVBand: true },
    borders,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((one, at) => cell([one], at, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            ...(height === undefined ? {} : { height }),
            children: row.map((paragraphs, at) => cell(paragraphs, at)),
          }),
      ),
    ],
  })
}
