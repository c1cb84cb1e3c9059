// Tables that people have already: any headings, asked once what they mean, kept in a file, and imported as often as they change.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Cell, type WriteSheet, writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import type { Ask } from '../../src/commands/ask.ts'
import { importCommand } from '../../src/commands/import/import.ts'
import type { ImportOptions } from '../../src/commands/import/options.ts'
import { checkRun } from '../check-run.ts'
import { converted, libreOffice } from '../report/office.ts'
import { differences, emptyFolder, filesIn, folderWith, imported } from './books.ts'

const plan = `kind: loip
title: Our plan # as the board has it
outcomes:
  - id: "1"
    title: Fewer children grow up in poverty
    improvement: Half as many.
  - id: "2"
    title: More people in work
    improvement: More than now.
`
const table = [
  'Priority outcome,Indicator ,Baseline 2022/23,Target (2030),Responsible officer,RAG,Our colour',
  'Fewer children grow up in poverty,Children in low-income families,20%,15%,Jane Smith,Amber,blue',
  'More people in work,Employment rate,70%,74%,DYW,Red,',
].join('\n')

/** A table in a folder of its own. */
function tableFile(text: string | Uint8Array, name = 'ours.csv'): string {
  const path = join(emptyFolder(), name)
  writeFileSync(path, text)
  return path
}

function planFiles(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(filesIn(folder)).filter(([name]) => name.endsWith('.yaml')))
}

/** Imports it as often as is needed until what the columns mean is accepted as it is proposed. */
async function accepted(path: string | readonly string[], folder: string, options: ImportOptions = {}) {
  const paths = typeof path === 'string' ? [path] : path
  const first = await imported(paths, folder, options)
  return first.out.includes('is proposed in') ? imported(paths, folder, options) : first
}

async function answered(path: string, folder: string, answers: readonly string[]) {
  const left = [...answers]
  const shown: string[] = []
  const ask: Ask = async ({ asks, otherwise, mayStayOpen, read }) => {
    for (;;) {
      const words = left.shift() ?? ''
      shown.push(asks)
      if (words === '' && mayStayOpen) return undefined
      const found = read(words === '' ? (otherwise ?? '') : words)
      if ('value' in found) return found.value
      shown.push(found.trouble)
    }
  }
  const out: string[] = []
  const stream = { write: (text: unknown) => void out.push(String(text)) }
  const code = await importCommand([path, folder], {}, { stdout: stream, stderr: stream, ask })
  return { code, out: out.join(''), asked: shown }
}

describe('without anybody to ask', () => {
  it('what the columns mean is proposed in a file, no plan file is changed, and one sentence says what to look at', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const { code, out } = await imported([tableFile(table)], folder)
    expect(code).toBe(1)
    expect(out.trim().split('\n')).toEqual([
      `No plan file was changed. What the columns mean is proposed in ${join(folder, 'import-columns.txt')}: look at the words on the right, change what is wrong, and run the same again.`,
    ])
    expect(planFiles(folder)).toEqual({ 'loip.yaml': plan })
    expect(readFileSync(join(folder, 'import-columns.txt'), 'utf8')).toContain(
      [
        '      Priority outcome: Outcomes / Outcome',
        '      Indicator: Measures / Measure',
        '      "Baseline 2022/23": Measures / Baseline (2022/23)',
        '      "Target (2030)": Measures / Target (by 2030)',
        '      Responsible officer: Outcomes / Lead',
        '      RAG: Measures / Notes',
        '      Our colour: not read',
      ].join('\n'),
    )
  })

  it('--dry-run shows what would come of it, and writes nothing at all', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const { code, out } = await imported([tableFile(table)], folder, { dryRun: true })
    expect(code).toBe(0)
    expect(out).toContain('a new measure')
    expect(out).toContain('Nothing was written (--dry-run).')
    expect(filesIn(folder)).toEqual({ 'loip.yaml': plan })
  })

  it('the file is obeyed, and what it leaves out is said', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = tableFile(table)
    await imported([path], folder)
    const columns = join(folder, 'import-columns.txt')
    writeFileSync(
      columns,
      readFileSync(columns, 'utf8').replace('Our colour: not read', 'Our colour: Outcomes / Theme'),
    )
    const { code, err } = await imported([path], folder)
    expect(code).toBe(0)
    expect(err).not.toContain('Our colour')
    expect(planFiles(folder)['loip.yaml']).toContain('theme: blue')
    writeFileSync(columns, readFileSync(columns, 'utf8').replace('Outcomes / Theme', 'leave out'))
    expect((await imported([path], folder)).err).toContain('The column “Our colour” of ours is not read.')
    writeFileSync(columns, readFileSync(columns, 'utf8').replace('leave out', 'Outcomes / Colour'))
    await expect(imported([path], folder)).rejects.toThrow('“Outcomes / Colour” is no column of the workbook.')
  })

  it('the same headings in another file are not asked again, and other headings are', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    await accepted(tableFile(table), folder)
    const [head = '', first = ''] = table.split('\n')
    const second = await imported(
      [tableFile(`${head}\n${first.replace('Children in', 'Babies in')}`, 'next.csv')],
      folder,
    )
    expect(second.code).toBe(0)
    expect(planFiles(folder)['loip.yaml']).toContain('name: Babies in low-income families')
    const other = await imported(
      [tableFile('Key action,By whom,Deadline\nFree school meals,Jane,2027', 'other.csv')],
      folder,
    )
    expect(other.out).toContain('is proposed in')
    expect(readFileSync(join(folder, 'import-columns.txt'), 'utf8')).toContain('Indicator: Measures / Measure')
  })

  it('a table with the headings of the template needs no question', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = tableFile('Outcome,Measure,Baseline,Target\nMore people in work,Employment rate,70%,80% by 2030')
    expect((await imported([path], folder)).code).toBe(0)
    expect(planFiles(folder)['loip.yaml']).toContain('name: Employment rate')
    expect(Object.keys(filesIn(folder))).not.toContain('import-columns.txt')
  })
})

it('on a terminal all columns are asked in one question, and one that is wrong is put right by its number', async () => {
  const folder = folderWith({ 'loip.yaml': plan })
  const path = tableFile(table)
  const { code, out, asked } = await answered(path, folder, ['6 nonsense', '6 Measures / Lag', '9', ''])
  expect(code).toBe(0)
  expect(out).toContain('6  “RAG”: Measures / Notes')
  expect(out).toContain('6  “RAG”: Measures / Lag')
  expect(asked.filter((words) => words.startsWith('Is that right?'))).toHaveLength(4)
  expect(asked).toContain('Write a number from 1 to 7, and what the column is.')
  expect(planFiles(folder)['loip.yaml']).toContain('lag: Amber')
  const again = await answered(path, folder, [])
  expect(again.asked).toEqual([])
  expect(again.out).toContain('nothing that is not in the files already')
})

describe('headings in the words of other plans', () => {
  const cases: readonly (readonly [heading: string, beside: string, target: string])[] = [
    ['Local Outcome', 'Measure', 'Outcomes / Outcome'],
    ['OUTCOMES', 'Measure', 'Outcomes / Outcome'],
    ['Strategic priority', 'Action', 'Outcomes / Outcome'],
    ['Priority', 'Outcome,Action', 'Outcomes / Theme'],
    ['KPI', 'Outcome', 'Measures / Measure'],
    ['Performance indicators', 'Outcome', 'Measures / Measure'],
    ['How will we know?', 'Outcome', 'Measures / Measure'],
    ['Measure / data source', 'Outcome', 'Measures / Measure'],
    ['Starting point', 'Measure', 'Measures / Baseline'],
    ['Baseline (2021-22)', 'Measure', 'Measures / Baseline (2021-22)'],
    ['Target by March 2028', 'Measure', 'Measures / Target (by March 2028)'],
    ['Latest data', 'Measure', 'Measures / Latest figure'],
    ['Key Actions', 'Outcome', 'Actions / Action'],
    ['What we will do', 'Outcome', 'Actions / Action'],
    ['Lead Agency', 'Action', 'Actions / Lead'],
    ['Lead officer(s)', 'Action', 'Actions / Lead'],
    ['Who is responsible?', 'Action', 'Actions / Lead'],
    ['Owner', 'Outcome', 'Outcomes / Lead'],
    ['Lead/Partners', 'Action', 'Actions / Lead'],
    ['Time-scale', 'Action', 'Actions / End'],
    ['Completion date', 'Action', 'Actions / End'],
    ['By when?', 'Action', 'Actions / End'],
    ['Deadline', 'Measure', 'Measures / Target: by'],
    ['Timescales', 'Outcome', 'Outcomes / Period'],
    ['RAG status', 'Action', 'Actions / Status'],
    ['Progress', 'Action', 'Actions / Status'],
    ['Comments', 'Action', 'Actions / Notes'],
    ['Partners involved', 'Action', 'Actions / Partners'],
    ['Ref.', 'Action', 'Actions / Action id'],
  ]
  it.each(cases)('“%s” beside %s is %s', async (heading, beside, target) => {
    const folder = folderWith({ 'loip.yaml': plan })
    const cells = beside.split(',').map(() => 'words')
    await imported([tableFile(`"${heading}",${beside}\na,${cells.join(',')}\nb,${cells.join(',')}`)], folder)
    const columns = readFileSync(join(folder, 'import-columns.txt'), 'utf8')
    const line = columns.split('\n').find((one) => one.includes(heading))
    expect(line?.split(/: (?=Out|Mea|Act|"|not)/)[1]?.replaceAll('"', '')).toBe(target)
  })
})

describe('imported again', () => {
  it('unchanged, changes no byte', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = tableFile(table)
    await accepted(path, folder)
    const once = filesIn(folder)
    expect(planFiles(folder)['loip.yaml']).toContain('title: Our plan # as the board has it')
    expect((await imported([path], folder)).out).toContain('nothing that is not in the files already')
    expect(filesIn(folder)).toEqual(once)
    const { result } = await checkRun(folder)
    expect(result.findings.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('with one cell changed, changes that one value', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = tableFile(table)
    await accepted(path, folder)
    const once = planFiles(folder)
    writeFileSync(path, table.replace('15%', '12%'))
    const { out } = await imported([path], folder)
    expect(out).toContain('“15% by 2030” becomes “12% by 2030”')
    expect(differences(once, planFiles(folder))).toEqual([
      'loip.yaml: - target: 15% by 2030',
      'loip.yaml: + target: 12% by 2030',
    ])
  })

  it.each([
    [
      'a measure',
      'Children in low-income families',
      'Children living in low-income families',
      'children-low-income-families',
    ],
    ['an outcome', 'More people in work', 'More people in fair work', '"2"'],
  ])('with other words for %s, keeps its id and adds nothing', async (_, before, after, id) => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = tableFile(table)
    await accepted(path, folder)
    const once = planFiles(folder)
    writeFileSync(path, table.replace(before, after))
    await imported([path], folder)
    expect(differences(once, planFiles(folder)).map((line) => line.replace(/: (title|name)/, ':'))).toHaveLength(2)
    expect(planFiles(folder)['loip.yaml']).toMatch(new RegExp(`id: ${id}\\n +(?:title|name): ${after}\\n`))
  })

  it('with a row taken out, keeps what is in the files and says so', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = tableFile(table)
    await accepted(path, folder)
    const once = planFiles(folder)
    writeFileSync(path, table.split('\n').slice(0, 2).join('\n'))
    const { err } = await imported([path], folder)
    expect(err).toContain('“Employment rate” is not in the table any more (Measures), and was kept in the files.')
    expect(planFiles(folder)).toEqual(once)
  })

  it('does not bring back what was changed or deleted in the files alone', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = tableFile(table)
    await accepted(path, folder)
    const edited = (planFiles(folder)['loip.yaml'] ?? '')
      .replace('15% by 2030', '11% by 2030')
      .replace(/ {4}measures:\n {6}- id: employment-rate[\s\S]*?(?=\n {4}\S|$)/, '')
    writeFileSync(join(folder, 'loip.yaml'), edited)
    const { code, err } = await imported([path], folder)
    expect(code).toBe(0)
    expect(err).toContain('was imported before and is not in the files any more, so it was not added again')
    expect(planFiles(folder)['loip.yaml']).toBe(edited)
  })
})

describe('a conflict', () => {
  it('of the table and the file, both changed: both are shown, and nothing is written until one is chosen', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = tableFile(table)
    await accepted(path, folder)
    const edited = (planFiles(folder)['loip.yaml'] ?? '').replace('15% by 2030', '11% by 2030')
    writeFileSync(join(folder, 'loip.yaml'), edited)
    writeFileSync(path, table.replace('15%', '12%').replace('74%', '75%'))
    const before = filesIn(folder)
    const { code, out } = await imported([path], folder)
    expect(code).toBe(1)
    expect(out).toContain('ours.csv, ours!D2: Target. Both the sheet and the file were changed.')
    expect(out).toContain('ours.csv says: “12% by 2030”')
    expect(out).toContain('loip.yaml says: “11% by 2030”')
    expect(filesIn(folder)).toEqual(before)
    await imported([path], folder, { take: 'file' })
    expect(planFiles(folder)['loip.yaml']).toBe(edited.replace('74%', '75%'))
    expect((await imported([path], folder)).out).toContain('nothing that is not in the files already')
    writeFileSync(path, table.replace('15%', '13%').replace('74%', '75%'))
    await imported([path], folder, { take: 'sheet' })
    expect(planFiles(folder)['loip.yaml']).toContain('13% by 2030')
  })

  it('of a table that was never imported and a file that says something else', async () => {
    const said = plan.replace('improvement: Half as many.', 'lead: Council')
    const folder = folderWith({ 'loip.yaml': said })
    const { code, out } = await accepted(tableFile(table), folder)
    expect(code).toBe(1)
    expect(out).toContain('nothing tells which of the two is newer')
    expect(planFiles(folder)['loip.yaml']).toBe(said)
  })

  it('of two tables that change the same target', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = tableFile(table)
    await accepted(path, folder)
    const [nhs, police] = [
      tableFile(table.replace('15%', '14%'), 'nhs.csv'),
      tableFile(table.replace('15%', '13%'), 'police.csv'),
    ]
    const before = filesIn(folder)
    const { code, out } = await imported([nhs, police], folder)
    expect(code).toBe(1)
    for (const words of ['police.csv says: “13% by 2030”', 'loip.yaml, as nhs.csv has it, says: “14% by 2030”'])
      expect(out).toContain(words)
    expect(filesIn(folder)).toEqual(before)
    await imported([nhs, police], folder, { take: 'police.csv' })
    expect(planFiles(folder)['loip.yaml']).toContain('13% by 2030')
  })

  it('inside one table, of two rows that say different things of one outcome', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = tableFile(
      'Outcome,Timescale,Measure\nMore people in work,2030,Employment rate\nMore people in work,2031,Pay\n',
    )
    await imported([path], folder)
    const columns = join(folder, 'import-columns.txt')
    writeFileSync(columns, readFileSync(columns, 'utf8').replace('"Measures / Target: by"', 'Outcomes / Period'))
    const { code, err } = await imported([path], folder)
    expect(code).toBe(1)
    expect(err).toContain('Ours!B3 says “2031”, and ours!B2 says “2030” as the period of the same outcome.')
    expect(planFiles(folder)).toEqual({ 'loip.yaml': plan })
  })
})

describe('what stands in the way of a table', () => {
  const sheets = async (...all: WriteSheet[]) => tableFile(await writeXlsx({ sheets: all }), 'ours.xlsx')
  const text = (path: string) => planFiles(path)['loip.yaml'] ?? ''

  it('a title over it, empty rows, repeated headings and rows across the table', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const head = ['Outcome', 'Indicator', 'Baseline', 'Target']
    const path = await sheets({
      name: 'Sheet1',
      rows: [
        ['Our measures, November 2026'],
        [],
        head,
        ['Theme: Children'],
        ['1', 'Children in low-income families', '20%', '15% by 2030'],
        [],
        head,
        ['Theme: Work'],
        ['2 More people in work', 'Employment rate', '70%', '74% by 2030'],
      ],
      merges: [
        { startRow: 3, startCol: 0, endRow: 3, endCol: 3 },
        { startRow: 7, startCol: 0, endRow: 7, endCol: 3 },
      ],
    })
    const { code, out } = await accepted(path, folder)
    expect([code, out.split('\n')[0]]).toEqual([0, 'ours.xlsx: 4 changes.'])
    expect(text(folder).match(/^ {2}- id: .*/gm)).toEqual(['  - id: "1"', '  - id: "2"'])
    expect(text(folder)).toContain('theme: "Theme: Work"')
  })

  it('an outcome that is written once for several rows, and one that is merged over them', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = await sheets({
      name: 'Sheet1',
      rows: [
        ['Outcome', 'Action', 'Owner'],
        ['More people in work', 'Job fair', 'DYW'],
        [null, 'Bus passes', 'Council'],
        ['Fewer children grow up in poverty', 'Free school meals', 'Council'],
        [null, 'Benefit advice', 'NHS'],
      ],
      merges: [{ startRow: 3, startCol: 0, endRow: 4, endCol: 0 }],
    })
    const { err } = await accepted(path, folder)
    expect(err).toContain('Row 3 of Sheet1 names no outcome, and was read as belonging to the one above.')
    expect(text(folder).indexOf('Bus passes')).toBeGreaterThan(text(folder).indexOf('More people in work'))
    expect(text(folder).indexOf('Benefit advice')).toBeLessThan(text(folder).indexOf('More people in work'))
  })

  it('two tables on a sheet, each read with its own headings', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = await sheets({
      name: 'Sheet1',
      rows: [
        ['Outcome', 'Indicator', 'Target'],
        ['More people in work', 'Employment rate', '74%'],
        [],
        ['Outcome', 'Action', 'Owner', 'Deadline'],
        ['More people in work', 'Job fair', 'DYW', 2027],
      ],
    })
    await accepted(path, folder)
    expect(text(folder)).toContain('name: Employment rate')
    expect(text(folder)).toContain('title: Job fair\n        lead: DYW\n        end: 2027')
  })

  it('a heading over two columns', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = await sheets({
      name: 'Sheet1',
      rows: [
        ['Outcome', 'Indicator', 'Target', null],
        [null, null, '2027', '2030'],
        ['More people in work', 'Employment rate', '74%', '80%'],
      ],
      merges: [{ startRow: 0, startCol: 2, endRow: 0, endCol: 3 }],
    })
    await accepted(path, folder)
    expect(text(folder)).toContain('- 74% by 2027\n          - 80% by 2030')
  })

  it('a form with its headings down the left side', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = await sheets({
      name: 'Sheet1',
      rows: [
        ['Outcome', 'More people in work'],
        ['Action', 'Job fair'],
        ['Lead officer', 'DYW'],
        ['Timescale', '2027'],
      ],
    })
    await accepted(path, folder)
    expect(text(folder)).toContain('title: Job fair\n        lead: DYW\n        end: 2027')
  })

  it('a list in a cell is as many actions, and lists of unlike length are said', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const row = (lead: string) => [
      ['Outcome', 'Key action', 'Owner'],
      ['More people in work', '• Job fair\n• Bus passes', lead],
    ]
    const { err } = await accepted(await sheets({ name: 'Sheet1', rows: row('• DYW\n• Council\n• NHS') }), folder)
    expect(err).toContain('Sheet1!B2 is a list of 2, and Sheet1!C2 is a list of another length')
    expect(text(folder)).toBe(plan)
    await accepted(await sheets({ name: 'Sheet1', rows: row('• DYW\n• Council') }), folder)
    expect(text(folder)).toContain('title: Job fair\n        lead: DYW')
    expect(text(folder)).toContain('title: Bus passes\n        lead: Council')
  })

  it('two columns with the same heading, words under no heading, and a sheet that is no part of a plan', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = await sheets(
      {
        name: 'Sheet1',
        rows: [
          ['Outcome', 'Key action', 'Owner', null, 'Owner'],
          ['More people in work', 'Job fair', 'DYW', 'aside', 'Council'],
        ],
      },
      {
        name: 'Rota',
        rows: [
          ['Monday', 'Tuesday'],
          ['Ann', 'Bob'],
        ],
      },
    )
    const { code, err } = await accepted(path, folder)
    expect(code).toBe(1)
    expect(err).toContain('Sheet1!E1 has the same heading (“Owner”) as another column of the table')
    expect(err).toContain('Sheet1!D2 stands under no heading, and its column was not read.')
    expect(err).toContain('The sheet Rota begins with “Monday”, “Tuesday”, which are no headings that are known here')
    expect(text(folder)).toBe(plan)
  })

  it('measures of which nothing says to which outcome they belong', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const { err } = await accepted(tableFile('Indicator,Baseline\nEmployment rate,70%'), folder)
    expect(err).toContain(
      'Ours does not say to which outcome 1 measure belongs, so it stands beside the outcomes of the plan.',
    )
    expect(text(folder)).toMatch(/^measures:\n {2}- id: employment-rate/m)
  })

  it('measures of the same name under two outcomes stay two', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = tableFile('Outcome,Indicator,Baseline\n1,Rate,70%\n2,Rate,20%')
    await accepted(path, folder)
    const once = planFiles(folder)
    expect(text(folder).match(/name: Rate/g)).toHaveLength(2)
    writeFileSync(path, 'Outcome,Indicator,Baseline\n1,Rate,70%\n2,Rate,25%')
    await imported([path], folder)
    expect(differences(once, planFiles(folder))).toEqual(['loip.yaml: - baseline: 20%', 'loip.yaml: + baseline: 25%'])
  })
})

describe('a cell of a table is read as people see it', () => {
  const cells = (more: Record<string, Partial<Cell>>) =>
    new Map<string, Partial<Cell>>(
      Object.entries({
        '0,0': { value: 'Outcome' },
        '0,1': { value: 'Indicator ' },
        '0,2': { value: 'Baseline' },
        '0,3': { value: 'Next release' },
        '1,0': { value: 'More people in work' },
        '1,1': { value: 'Òrain' },
        ...more,
      }),
    )
  const book = (more: Record<string, Partial<Cell>>, rest: Partial<WriteSheet> = {}) =>
    writeXlsx({ sheets: [{ name: 'Ours', cells: cells(more), ...rest }] })
  const awkward = {
    '1,2': { value: 0.2, style: { numFmt: '0%' } },
    '1,3': { value: new Date('2024-03-31'), style: { numFmt: 'dd/mm/yyyy' } },
    '3,0': { value: 'More people in work' },
    '3,1': { value: 'Hidden' },
    '3,2': { value: null, formula: '10*2', formulaResult: 20 },
    '3,3': { value: '2027/28' },
  }
  const hidden = { rowDefs: new Map([[3, { hidden: true }]]) }
  const expected = [
    '      - id: orain',
    '        name: Òrain',
    '        baseline: 20%',
    '        next_release: 31 March 2024',
    '      - id: hidden',
    '        name: Hidden',
    '        baseline: 20',
    '        next_release: 2027/28',
  ].join('\n')

  it('a percentage, a date, a formula, a financial year, Gaelic letters and hidden rows', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const { err } = await accepted(tableFile(await book(awkward, hidden), 'ours.xlsx'), folder)
    expect(planFiles(folder)['loip.yaml']).toContain(expected)
    expect(err).toContain('Row 4 of the sheet Ours is hidden or filtered away, and was read like the others.')
  })

  it.skipIf(libreOffice === undefined)(
    'the same in the forms that LibreOffice saves',
    async () => {
      const made = await book(awkward, hidden)
      for (const form of ['ods', 'xlsx']) {
        const [bytes] = Object.values(converted({ 'ours.xlsx': made }, form))
        const folder = folderWith({ 'loip.yaml': plan })
        await accepted(tableFile(new Uint8Array(bytes ?? []), `ours.${form}`), folder)
        expect(planFiles(folder)['loip.yaml'], form).toContain(expected)
      }
      const [bytes] = Object.values(converted({ 'ours.xlsx': made }, 'xls'))
      const folder = folderWith({ 'loip.yaml': plan })
      const { code, err } = await accepted(tableFile(new Uint8Array(bytes ?? []), 'ours.xls'), folder)
      expect(code).toBe(1)
      expect(err).toContain('Ours!C2 holds 0.2, and a workbook of the old form (.xls) does not tell here')
      expect(planFiles(folder)).toEqual({ 'loip.yaml': plan })
    },
    120_000,
  )

  it('a formula without its result is named, and nothing is written', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const path = tableFile(await book({ '1,2': { value: null, formula: 'X1*2' } }), 'ours.xlsx')
    const { code, err } = await accepted(path, folder)
    expect(code).toBe(1)
    expect(err).toContain('Ours!C2 holds a formula whose result is not in the file, so it was not read.')
    expect(planFiles(folder)).toEqual({ 'loip.yaml': plan })
  })

  it('a CSV in Windows-1252 with semicolons, and one in UTF-8 with its mark', async () => {
    const text = 'Outcome;Indicator\nMore people in work;Cafés\n'
    for (const bytes of [
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
      new TextEncoder().encode(`\ufeff${text}`),
    ]) {
      const folder = folderWith({ 'loip.yaml': plan })
      await accepted(tableFile(bytes), folder)
      expect(planFiles(folder)['loip.yaml']).toContain('name: Cafés')
    }
  })

  it('a password is said', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'Ours', rows: [['Outcome']] }],
      encryption: { password: 'x', spinCount: 10 },
    })
    await expect(imported([tableFile(bytes, 'ours.xlsx')], emptyFolder())).rejects.toThrow(
      'This workbook has a password',
    )
  })
})

it('an empty folder gets a plan with ids that stay', async () => {
  const folder = emptyFolder()
  const path = tableFile(table)
  await accepted(path, folder)
  const once = planFiles(folder)
  expect(once['loip.yaml']?.match(/id: .*/g)).toEqual([
    'id: fewer-children-grow-up-poverty',
    'id: children-low-income-families',
    'id: more-people-work',
    'id: employment-rate',
  ])
  expect((await imported([path], folder)).out).toContain('nothing that is not in the files already')
  expect(planFiles(folder)).toEqual(once)
})

it('a table for one of several plans says which', async () => {
  const folder = folderWith({ 'loip.yaml': plan })
  mkdirSync(join(folder, 'localities'))
  writeFileSync(
    join(folder, 'localities/milltown.yaml'),
    'kind: locality-plan\nid: milltown\ntitle: Milltown Together\noutcomes:\n  - id: M1\n    title: More buses\n',
  )
  const path = tableFile('Outcome,Key action\nMore buses,A bus every half hour')
  await imported([path], folder)
  const columns = join(folder, 'import-columns.txt')
  expect(readFileSync(columns, 'utf8')).toContain('plan: Our plan')
  writeFileSync(columns, readFileSync(columns, 'utf8').replace('plan: Our plan', 'plan: milltown'))
  await imported([path], folder)
  expect(planFiles(folder)['localities/milltown.yaml']).toContain('title: A bus every half hour')
  expect(planFiles(folder)['loip.yaml']).toBe(plan)
})

it('2,500 rows are imported, and imported again, in seconds', async () => {
  const folder = folderWith({ 'loip.yaml': plan })
  const rows = Array.from({ length: 2_500 }, (_, at) => `More people in work,Action ${at},Lead ${at}`)
  const path = tableFile(['Outcome,Key action,Owner', ...rows].join('\n'))
  await imported([path], folder)
  const began = performance.now()
  expect((await imported([path], folder)).code).toBe(0)
  expect(planFiles(folder)['loip.yaml']?.match(/title: Action /g)).toHaveLength(2_500)
  writeFileSync(
    path,
    ['Outcome,Key action,Owner', ...rows.with(777, 'More people in work,Action 777,New lead')].join('\n'),
  )
  expect((await imported([path], folder)).out.split('\n')[0]).toBe('ours.csv: 1 change.')
  expect(performance.now() - began).toBeLessThan(100_000)
}, 200_000)

it.each([
  'Outcome,Measure\nFewer children in poverty,Rate\n',
  'Measure,Outcome\nRate,Fewer children in poverty\n',
  'Outcome,Measure,Notes\nFewer children in poverty,Rate,Ours\n',
])('without a sign of a report, an outcome and its measure are the plan’s: %j', async (text) => {
  for (const files of [{}, { 'loip.yaml': 'kind: loip\nid: loip\ntitle: Our plan\n' }]) {
    const folder = folderWith(files)
    await imported([tableFile(text)], folder)
    const made = filesIn(folder)
    expect(Object.keys(made).filter((name) => name.endsWith('.yaml'))).toEqual(['loip.yaml'])
    expect(made['loip.yaml']).toContain('Fewer children in poverty')
  }
})
