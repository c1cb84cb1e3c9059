// A paper as the bytes of a Word document that needs no rework to be accessible: styles for headings, lists that are lists, tables whose
// first row is a heading on every page, one language, a title. The sole importer of docx.

import {
  AlignmentType,
  BorderStyle,
  ConcreteHyperlink,
  Document,
  Footer,
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
import { type Block, phrasesOf, type Text } from '../words/paper.ts'
import { xmlLine } from '../words/xml-text.ts'
import { wordStyles } from './styles.ts'

/** Blocks on pages of one orientation: portrait unless `landscape`. */
interface PaperPart {
  readonly blocks: readonly Block[]
  readonly landscape?: true
}

interface Paper {
  readonly title: string
  /** At the foot of every page, beside its number. */
  readonly foot: string
  readonly parts: readonly PaperPart[]
  readonly asOf: string
  readonly madeBy: string
}

/** In twentieths of a point: A4, and its margins. */
const page = { width: 11_906, height: 16_838 }
const margin = 1_134

export async function wordDocument({ title, foot, parts, asOf, madeBy }: Paper): Promise<Uint8Array> {
  const links = new Links()
  const document = new Document({
    title: xmlLine(title),
    creator: madeBy,
    lastModifiedBy: madeBy,
    styles: wordStyles,
    numbering: { config: [bullets, numbers] },
    sections: parts.map((part) => ({
      properties: {
        page: {
          size: { ...page, orientation: part.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: { top: margin, right: margin, bottom: margin, left: margin },
        },
      },
      footers: { default: footer(foot, roomIn(part)) },
      children: part.blocks.flatMap((block) => written(block, links, roomIn(part))),
    })),
  })
  links.addTo(document)
  return deterministicZip(new Uint8Array(await Packer.toArrayBuffer(document)), asOf)
}

function roomIn({ landscape }: PaperPart): number {
  return (landscape ? page.height : page.width) - 2 * margin
}

/** The library gives links random ids. Here ids are numbered in order, so that bytes are deterministic, and one address has one id. */
class Links {
  readonly #ids = new Map<string, string>()

  to(address: string, words: string): ParagraphChild {
    const id = this.#ids.get(address) ?? `Link${this.#ids.size + 1}`
    this.#ids.set(address, id)
    return new ConcreteHyperlink([new TextRun({ text: words, style: 'Hyperlink' })], id)
  }

  addTo(document: Document): void {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
    for (const [address, id] of this.#ids)
      document.Document.Relationships.addRelationship(id, type, address, 'External')
  }
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

function footer(foot: string, room: number): Footer {
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

function written(block: Block, links: Links, room: number): (Paragraph | Table)[] {
  if ('heading' in block) return [heading(block.heading, block.level)]
  if ('remark' in block) return [paragraph(block.remark, links, 'Remark')]
  if ('text' in block) return [paragraph(block.text, links)]
  if ('label' in block)
    return [heading(block.label, 3), ...(block.says ? [paragraph(capitalise(block.says), links)] : [])]
  if ('bullets' in block) return block.bullets.map((text) => item(text, links, 'bullets'))
  if ('numbered' in block) return block.numbered.map((text) => item(text, links, 'numbers'))
  return [paragraph(block.table, links, 'Caption'), table(block, links, room)]
}

function heading(text: string, level: 1 | 2 | 3): Paragraph {
  return new Paragraph({ heading: `Heading${level}`, text: xmlLine(text) })
}

function paragraph(text: Text, links: Links, style?: IParagraphStyleOptions['id']): Paragraph {
  return new Paragraph({ ...(style === undefined ? {} : { style }), children: runs(text, links) })
}

function item(text: Text, links: Links, reference: 'bullets' | 'numbers'): Paragraph {
  return new Paragraph({ style: 'ListParagraph', numbering: { reference, level: 0 }, children: runs(text, links) })
}

function runs(text: Text, links: Links): ParagraphChild[] {
  return phrasesOf(text).map((phrase) => {
    if (typeof phrase === 'string') return new TextRun(xmlLine(phrase))
    return 'strong' in phrase
      ? new TextRun({ text: xmlLine(phrase.strong), bold: true })
      : links.to(phrase.to, xmlLine(phrase.link))
  })
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' }
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }

type TableBlock = Extract<Block, { table: string }>

function table({ columns, rows, shares = columns.map(() => 1) }: TableBlock, links: Links, room: number): Table {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((room * share) / all))
  const cell = (children: Paragraph[], at: number, isHead = false) =>
    new TableCell({
      children,
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'E7E6E6' } } : {}),
    })
  const head = columns.map((text, at) => cell([paragraph(text, links, 'TableHead')], at, true))
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, noVBand: true },
    borders,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((texts, at) =>
              cell(
                (texts.length === 0 ? ['–'] : texts).map((text) => paragraph(text, links, 'TableText')),
                at,
              ),
            ),
          }),
      ),
    ],
  })
}
