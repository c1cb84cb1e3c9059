// The tables of Word documents: each is read rightly, or one sentence says what to do.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  Document,
  HeadingLevel,
  type ITableCellOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWord } from '../../src/sheets/read-word.ts'
import { shownIn } from '../../src/sheets/word-marks.ts'
import { checkRun } from '../check-run.ts'
import { converted, libreOffice } from '../report/office.ts'
import { emptyFolder, filesIn, folderWith, imported } from './books.ts'

type Words = string | readonly string[]
type Made = TableCell | Words

function cell(words: Words, more: Partial<ITableCellOptions> = {}): TableCell {
  const children =
    typeof words === 'string'
      ? words.split('\n').map((text) => new Paragraph({ text }))
      : words.map((text) => new Paragraph({ text, numbering: { reference: 'list', level: 0 } }))
  return new TableCell({ children, ...more })
}

const row = (...cells: readonly Made[]) =>
  new TableRow({ children: cells.map((one) => (one instanceof TableCell ? one : cell(one))) })
const table = (...rows: readonly TableRow[]) => new Table({ rows: [...rows] })
const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 })
const words = (text: string) => new Paragraph({ text })

async function written(...children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const levels = [{ level: 0, format: LevelFormat.BULLET, text: '•' }]
  return new Uint8Array(
    await Packer.toBuffer(
      new Document({ numbering: { config: [{ reference: 'list', levels }] }, sections: [{ children }] }),
    ),
  )
}

const plan = 'kind: loip\ntitle: Our plan\noutcomes:\n  - id: "1"\n    title: Fewer children grow up in poverty\n'

/** What a document becomes beside a plan, once what its columns mean was accepted. */
async function brought(bytes: Uint8Array, files: Readonly<Record<string, string>> = { 'loip.yaml': plan }) {
  const folder = folderWith(files)
  const path = join(emptyFolder(), 'plan.docx')
  writeFileSync(path, bytes)
  const first = await imported([path], folder)
  const last = first.out.includes('is proposed in') ? await imported([path], folder) : first
  const yaml = () => filesIn(folder)['loip.yaml'] ?? ''
  return { ...last, folder, path, yaml }
}

const head = ['Outcome', 'Measure', 'Baseline', 'Target', 'Lead'] as const
const poverty = 'Fewer children grow up in poverty'

describe('the commonest shapes', () => {
  it('outcome, measure, baseline, target and lead; and action, lead, timescale and status', async () => {
    const { code, yaml, folder } = await brought(
      await written(
        heading('Our outcomes'),
        table(row(...head), row(poverty, 'Children in low-income families', '20% (2022/23)', '10% by 2034', 'Council')),
        heading('Our actions'),
        table(
          row('Outcome', 'Action', 'Lead officer', 'Timescale', 'RAG status'),
          row(poverty, 'Free school meals', 'Jane Smith', 'March 2027', 'Amber'),
        ),
      ),
      {},
    )
    expect(code).toBe(0)
    expect(yaml()).toBe(`kind: loip
title: "<title of the plan>"
outcomes:
  - id: fewer-children-grow-up-poverty
    title: Fewer children grow up in poverty
    lead: Council
    measures:
      - id: children-low-income-families
        name: Children in low-income families
        baseline: 20% (2022/23)
        target: 10% by 2034
    actions:
      - id: free-school-meals
        title: Free school meals
        lead: Jane Smith
        end: March 2027
        status: Amber
`)
    expect((await checkRun(folder)).result.findings.filter(({ rule }) => rule === 'file-unknown-key')).toEqual([])
  })

  it('imported again, changes no byte; one cell changed changes one value', async () => {
    const made = (target: string) =>
      written(table(row(...head), row(poverty, 'Children in low-income families', '20%', target, 'Council')))
    const { folder, path, yaml } = await brought(await made('10% by 2034'))
    const once = filesIn(folder)
    expect((await imported([path], folder)).out).toContain('nothing that is not in the files already')
    expect(filesIn(folder)).toEqual(once)
    const before = yaml()
    writeFileSync(path, await made('9% by 2034'))
    await imported([path], folder)
    expect(yaml()).toBe(before.replace('10% by 2034', '9% by 2034'))
  })
})

describe('what Word does to a table', () => {
  it('a cell that goes over several rows is read for each of them', async () => {
    const { yaml } = await brought(
      await written(
        table(
          row(...head),
          row(cell(poverty, { rowSpan: 2 }), 'Families in poverty', '20%', '10%', cell('Council', { rowSpan: 2 })),
          row('Families using food banks', '300', '100'),
        ),
      ),
    )
    expect(yaml().match(/name: .*/g)).toEqual(['name: Families in poverty', 'name: Families using food banks'])
    expect(yaml().match(/title: .*/g)).toHaveLength(2)
  })

  it('headings that are repeated on each page are read once', async () => {
    const { yaml, err } = await brought(
      await written(
        table(
          row(...head),
          row(poverty, 'A', '1', '2', 'Council'),
          row(...head),
          row(poverty, 'B', '1', '2', 'Council'),
        ),
      ),
    )
    expect(yaml().match(/name: .*/g)).toEqual(['name: A', 'name: B'])
    expect(err).toBe('')
  })

  it('a row across the table is the theme of the outcomes below it', async () => {
    const { yaml } = await brought(
      await written(
        table(
          row(...head),
          row(cell('Priority 1: Children', { columnSpan: 5 })),
          row(poverty, 'A', '1', '2', 'Council'),
          row(cell('Priority 2: Work', { columnSpan: 5 })),
          row('More people in work', 'B', '1', '2', 'Council'),
        ),
      ),
    )
    expect(yaml().match(/theme: .*/g)).toEqual(['theme: "Priority 1: Children"', 'theme: "Priority 2: Work"'])
  })

  it('a list of actions in a cell is as many actions, and a list of leads is as many leads', async () => {
    const { yaml, err } = await brought(
      await written(
        table(row('Outcome', 'Key actions', 'Lead'), row(poverty, ['Free school meals', 'Benefit advice'], 'Council')),
        table(row('Outcome', 'Improvement', 'Lead'), row(poverty, 'Half as many.', ['Council', 'NHS'])),
      ),
    )
    expect(yaml()).toContain('title: Benefit advice\n        lead: Council')
    expect(yaml()).toContain('- Council\n      - NHS')
    expect(err).toContain('Table 1, row 2, column 2 is a list, and was read as 2 actions.')
  })

  it('a heading over several columns goes before the headings below it', async () => {
    const { yaml } = await brought(
      await written(
        table(
          row(cell('Outcome', { rowSpan: 2 }), cell('Indicator', { rowSpan: 2 }), cell('Target', { columnSpan: 2 })),
          row('2027', '2034'),
          row(poverty, 'Children in low-income families', '15%', '10%'),
        ),
      ),
    )
    expect(yaml()).toContain('- 15% by 2027\n          - 10% by 2034')
  })

  it('a table under a heading that is its outcome, and the next with the same headings, belong each to their own', async () => {
    const measures = (name: string) => table(row('Indicator', 'Baseline', 'Target'), row(name, '20%', '10%'))
    const { yaml } = await brought(
      await written(
        heading(`Outcome 1: ${poverty}`),
        words('These are our measures.'),
        measures('Children in low-income families'),
        heading('Outcome 2: More people in work'),
        measures('Employment rate'),
      ),
    )
    expect(yaml().match(/(?:title|name): .*/g)).toEqual([
      'title: Our plan',
      `title: ${poverty}`,
      'name: Children in low-income families',
      'title: "Outcome 2: More people in work"',
      'name: Employment rate',
    ])
  })

  it('a form, with its headings down the left side', async () => {
    const { yaml } = await brought(
      await written(
        table(
          row('Outcome', poverty),
          row('Measures', ['Families in poverty', 'Families using food banks']),
          row('Baseline', ['20%', '300']),
          row('Target', ['10% by 2034', '100 by 2034']),
          row('Lead', 'Council'),
        ),
      ),
    )
    expect(yaml()).toContain('name: Families using food banks\n        baseline: 300\n        target: 100 by 2034')
  })

  it('a table inside a cell, and one that is no part of a plan, are said', async () => {
    const { yaml, err } = await brought(
      await written(
        table(row('Name', 'Telephone'), row('Jane', '01234')),
        table(
          row('Outcome', 'Key action'),
          row(poverty, new TableCell({ children: [table(row('Free', 'meals')), new Paragraph('')] })),
        ),
      ),
    )
    expect(err).toContain(
      'Table 1 begins with “Name”, “Telephone”, which are no headings that are known here, and was not read.',
    )
    expect(err).toContain(
      'table 2, row 2, column 2 has a table inside it, and its words were read as those of the cell.',
    )
    expect(yaml()).toContain('Free')
  })

  it('Gaelic letters, spaces that do not break and line breaks', async () => {
    const { yaml, err } = await brought(
      await written(
        table(row('Outcome\u00a0', 'Key action'), row(poverty, 'Òrain anns\u00a0an sgoil\nagus anns a’ choille')),
      ),
    )
    expect(yaml()).toContain('title: Òrain anns an sgoil agus anns a’ choille\n')
    expect(err).toContain('Table 1, row 2, column 2 has several paragraphs, and was read as one action.')
  })
})

describe('what cannot be read', () => {
  it.each([
    ['a document without a table', () => written(words('Our plan')), 'There is no table in this document'],
    [
      'an old document',
      async () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      'a Word document of the old form (.doc) or has a password',
    ],
    ['a file that is no document', async () => new TextEncoder().encode('kind: loip'), 'could not be opened'],
  ])('%s', async (_, made, says) => {
    await expect(readWord(await made())).rejects.toThrow(says)
  })
})

it.skipIf(libreOffice === undefined)(
  'as LibreOffice writes it, the same is read',
  async () => {
    const made = await written(
      heading('Our outcomes'),
      table(
        row(...head),
        row(cell('Priority 1', { columnSpan: 5 })),
        row(cell(poverty, { rowSpan: 2 }), 'A', '20%', '10%', 'Council'),
        row('B', '300', '100', ['Council', 'NHS']),
      ),
    )
    const [bytes] = Object.values(
      converted({ 'plan.odt': [...Object.values(converted({ 'plan.docx': made }, 'odt'))][0] ?? made }, 'docx'),
    )
    const [one, two] = [await brought(made), await brought(new Uint8Array(bytes ?? []))]
    expect(two.yaml()).toBe(one.yaml())
  },
  120_000,
)

describe('what a document holds beside the words that are shown', () => {
  const cellWith = async (xml: string) => {
    const bytes = await written(table(row(...head), row(poverty, 'SLOT', '20%', '10%', 'Council')))
    const parts = unzipSync(bytes)
    const body = new TextDecoder().decode(parts['word/document.xml'])
    const made = body.replace(/<w:r>(?:(?!<w:r>)[\s\S])*?SLOT[\s\S]*?<\/w:r>/, xml)
    expect(made).not.toBe(body)
    const { sheets, remarks } = await readWord(
      zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(made) }),
    )
    return { text: sheets[0]?.rows[1]?.[1]?.text, remarks: remarks.map(({ says }) => says) }
  }
  const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
  const left = (what: string) => [`${what} in this document were left out.`]

  it.each<[string, string, string, readonly string[]]>([
    ['hidden words', `${run('Rate')}${run('SECRET', '<w:vanish/>')}`, 'Rate', left('Hidden words')],
    ['words that are not hidden', run('Rate', '<w:vanish w:val="0"/>'), 'Rate', []],
    ['struck words', `${run('Old', '<w:strike/>')}${run('New')}`, 'New', left('Words that are struck out')],
    [
      'words struck twice',
      `${run('Old', '<w:b/><w:dstrike w:val="true"/>')}${run('New')}`,
      'New',
      left('Words that are struck out'),
    ],
    ['words that are not struck', run('New', '<w:strike w:val="false"/>'), 'New', []],
    ['words no longer hidden', run('New', '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'), 'New', []],
    ['a field', `<w:fldSimple w:instr="X">${run('33%')}</w:fldSimple>`, '33%', []],
    [
      'an equation',
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>33</m:t></m:r><m:r><m:t>%</m:t></m:r></m:oMath>',
      '33%',
      ['Equations were read as their letters and figures in one line.'],
    ],
    [
      'tracked changes',
      `<w:ins w:id="1" w:author="A">${run('New')}</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>Old</w:delText></w:r></w:del>`,
      'New',
      ['Changes are tracked in this document. They were read as if all were accepted.'],
    ],
    [
      'a footnote',
      `${run('Rate')}<w:r><w:footnoteReference w:id="1"/></w:r>`,
      'Rate',
      ['It has footnotes, which were not read.'],
    ],
  ])('%s', async (_, xml, text, remarks) => {
    expect(await cellWith(xml)).toEqual({ text, remarks })
  })

  it('a plain document is as it was', async () => {
    const bytes = await written(table(row(...head), row(poverty, 'Rate', '20%', '10%', 'Council')))
    const body = new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
    expect(shownIn(body)).toEqual({ xml: body, remarks: [] })
  })
})
