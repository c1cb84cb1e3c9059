// Workbooks as people make them: each cell is read as it is seen, or one sentence names it and says what to do.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Cell, type CellValue, type WriteSheet, writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { eachAlone } from '../../src/result/run-result.ts'
import { schemaRoots } from '../../src/sheets/columns.ts'
import { sheetLayouts } from '../../src/sheets/layout.ts'
import { readSheets } from '../../src/sheets/read-sheets.ts'
import { readBook } from '../../src/sheets/read-workbook.ts'
import { UnreadableBook } from '../../src/sheets/unreadable-book.ts'
import { checkRun } from '../check-run.ts'
import { converted, libreOffice } from '../report/office.ts'
import { emptyFolder, filesIn, imported } from './books.ts'

type Row = readonly (CellValue | Partial<Cell>)[]

function sheet(name: string, rows: readonly Row[], more: Partial<WriteSheet> = {}): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  for (const [at, row] of rows.entries())
    for (const [column, cell] of row.entries())
      if (cell !== null)
        cells.set(`${at},${column}`, typeof cell === 'object' && !(cell instanceof Date) ? cell : { value: cell })
  return { name, cells, ...more }
}

const plan = sheet('Plan', [
  ['Kind of plan', 'Title', 'Period'],
  ['LOIP', 'Our plan', '2024-34'],
])
const outcomes = sheet('Outcomes', [
  ['Outcome ', 'Improvement'],
  ['Better health', 'People live longer.'],
])

function measures(rows: readonly Row[], more: Partial<WriteSheet> = {}): WriteSheet[] {
  return [plan, outcomes, sheet('Measures', rows, more)]
}

async function roots() {
  return schemaRoots(sheetLayouts.flatMap(({ sources }) => sources.map(({ kind }) => kind)))
}

async function readBytes(bytes: Uint8Array, path = 'plans.xlsx') {
  const read = readSheets(await readBook(path, bytes), await roots())
  const outcome = (read.documents.find(({ kind }) => kind === 'loip')?.data.outcomes as unknown[])?.[0] as
    | Record<string, unknown>
    | undefined
  return { ...read, measures: (outcome?.measures ?? []) as Record<string, unknown>[] }
}

const read = async (sheets: WriteSheet[]) => readBytes(await writeXlsx({ sheets }))

const head = ['Outcome', 'Measure', 'Baseline', 'Baseline: year or date', 'Next release'] as const
const row = (...cells: Row): Row => ['Better health', 'Life expectancy', ...cells]
const as = (value: CellValue, numFmt: string): Partial<Cell> => ({ value, style: { numFmt } })

describe('a cell is read as people see it', () => {
  const cases: readonly (readonly [string, CellValue | Partial<Cell>, unknown])[] = [
    ['a percentage', as(0.2, '0%'), '20%'],
    ['a percentage with a place after the point', as(0.125, '0.0%'), '12.5%'],
    ['a percentage of no change', as(0, '0%'), '0%'],
    ['money', as(40000, '"£"#,##0'), '£40,000'],
    ['thousands', as(24500, '#,##0'), '24,500'],
    ['a number', 71.2, '71.2'],
    ['a sum of binary fractions', 0.1 + 0.2, '0.3'],
    ['nought', 0, '0'],
    ['a number stored as text', '20', '20'],
    ['a financial year', '2027/28', '2027/28'],
    ['a span of years', '2024-34', '2024-34'],
    ['a text with spaces around it', '  20% (2022/23) ', '20% (2022/23)'],
    ['a text of several lines', 'one\r\ntwo', 'one\ntwo'],
    ['Gaelic letters', 'Dùthaich nan Òran – àireamh', 'Dùthaich nan Òran – àireamh'],
    ['a text that begins with an equals sign', '=1+1 is no sum', '=1+1 is no sum'],
    ['a formula with its result', { value: null, formula: '10*2', formulaResult: 20 }, '20'],
    [
      'a formula with its result in per cent',
      { value: null, formula: '1/5', formulaResult: 0.2, style: { numFmt: '0%' } },
      '20%',
    ],
    ['a truth', true, 'yes'],
  ]
  it.each(cases)('%s', async (_, cell, expected) => {
    const { measures: found, remarks } = await read(measures([[...head], row(cell)]))
    expect(found[0]?.baseline).toBe(expected)
    expect(remarks).toEqual([])
  })

  const dates: readonly (readonly [string, CellValue | Partial<Cell>, string])[] = [
    ['a day, day first', as(new Date('2024-03-31'), 'dd/mm/yyyy'), '31 March 2024'],
    ['a day, month first', as(new Date('2024-03-31'), 'mm-dd-yy'), '31 March 2024'],
    ['a month', as(new Date('2024-03-01'), 'mmm-yy'), 'March 2024'],
    ['a year', as(new Date('2024-03-01'), 'yyyy'), '2024'],
    ['a year as a number', 2027, '2027'],
    ['a day as text', '31/3/2024', '31/3/2024'],
  ]
  it.each(dates)('%s', async (_, cell, expected) => {
    const { measures: found, remarks } = await read(measures([[...head], row('20%', '2023', cell)]))
    expect(found[0]?.next_release).toBe(expected)
    expect(remarks).toEqual([])
  })

  it('a date stored as a number, with a sentence', async () => {
    const { measures: found, remarks } = await read(measures([[...head], row('20%', '2023', 45382)]))
    expect(found[0]?.next_release).toBe('31 March 2024')
    expect(remarks.map(({ says }) => says)).toEqual([
      'Measures!E2 holds 45382, the number by which a spreadsheet keeps 31 March 2024, and was read as that day.',
    ])
  })
})

describe('what cannot be read is named', () => {
  const said = async (sheets: WriteSheet[]) =>
    (await read(sheets)).remarks.map(({ level, says }) => `${level}: ${says}`)

  it('a formula without its result', async () => {
    expect(await said(measures([[...head], row({ value: null, formula: 'X1*2' })]))).toEqual([
      'error: Measures!C2 holds a formula whose result is not in the file, so it was not read.',
    ])
  })

  it('a cell that shows an error', async () => {
    expect(await said(measures([[...head], row('#REF!')]))).toEqual([
      'error: Measures!C2 shows #REF!, which a spreadsheet writes where it lost something, so it was not read.',
    ])
  })

  it('a second table below the first', async () => {
    const rows = [[...head], row('20%'), [], ['Action', 'Lead', 'Start', 'End'], ['Advice', 'council', '2024', '2025']]
    expect(await said(measures(rows))).toEqual([
      'error: A second table begins at Measures!A4, and its rows were not read.',
    ])
    const alike = [[...head], row('20%'), [], [...head], row('30%')]
    expect(await said(measures(alike))).toEqual([
      'error: A second table begins at Measures!A4, and its rows were not read.',
    ])
  })

  it('a second table beside the first', async () => {
    const [first = ''] = await said(
      measures([
        [...head, null, 'Measure', 'Baseline'],
        [...row('20%', '2023', '2024'), null, 'Another', '30%'],
      ]),
    )
    expect(first).toBe('error: Measures!G1 has the same heading as Measures!B1, and what stands under it was not read.')
  })

  it('a heading that is not known, with the one it may be', async () => {
    const [first = ''] = await said(measures([['Outcome', 'Measure', 'Basline'], row('20%')]))
    expect(first).toContain('Measures!C1: no column of this sheet is called “Basline”')
    expect(first).toContain('Did you mean “Baseline”?')
  })

  it('a heading in another word, which was read as the one that means it', async () => {
    const actions = sheet('Actions', [
      ['Outcome', 'Action', 'By when', 'RAG'],
      ['Better health', 'Mend the roof', 'March 2028', 'green'],
    ])
    const { documents, remarks } = await read([plan, outcomes, actions])
    expect(JSON.stringify(documents[0]?.data)).toContain('"title":"Mend the roof","end":"March 2028","status":"green"')
    expect(remarks.map(({ says }) => says)).toEqual([
      'Actions!C1: “By when” was read as “End”.',
      'Actions!D1: “RAG” was read as “Status”.',
    ])
  })

  it('a row that names a plan that is not there', async () => {
    const wrong = sheet('Outcomes', [
      ['Plan', 'Outcome'],
      ['Another plan', 'Better health'],
    ])
    expect(await said([plan, wrong])).toEqual([
      'error: Outcomes!A2 names “Another plan”, and there is no such plan here, so the row was not read.',
    ])
  })

  it('merged cells, which were read for each of their rows', async () => {
    const rows: Row[] = [[...head], row('20%'), [null, 'Births', '30%']]
    const merged = measures(rows, { merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }] })
    expect((await read(merged)).measures.map(({ name }) => name)).toEqual(['Life expectancy', 'Births'])
    expect((await said(merged))[0]).toContain('note: The cells Measures!A2 to Measures!A3 are merged')
  })

  it('hidden and filtered rows, which were read', async () => {
    const rows: Row[] = [[...head], row('20%'), ['Better health', 'Births', '30%']]
    const hidden = measures(rows, { rowDefs: new Map([[2, { hidden: true }]]), autoFilter: { range: 'A1:E3' } })
    expect((await read(hidden)).measures).toHaveLength(2)
    expect(await said(hidden)).toEqual([
      'note: Row 3 of the sheet Measures is hidden or filtered away, and was read like the others.',
    ])
  })

  it('a hidden sheet with a table, which was not read; and no other', async () => {
    const shown = measures([[...head], row('20%')])
    const hidden = shown.map((one) => (one.name === 'Measures' ? { ...one, hidden: true } : one))
    expect((await read(hidden)).measures).toEqual([])
    expect(await said(hidden)).toEqual([
      'error: The sheet Measures is hidden, so it was not read, and it has a table of headings that are known here.',
    ])
    const words = { ...sheet('Words to choose from', [['Yes'], ['No']]), hidden: true }
    expect(await said([...shown, words])).toEqual([])
    const file = join(emptyFolder(), 'ours.xlsx')
    const ours = sheet('Ours', [
      ['Outcome', 'Measure', 'Target'],
      ['Better health', 'Births', '10%'],
    ])
    const theirs = {
      ...sheet('Work', [
        ['Action', 'Lead', 'Start'],
        ['Advice', 'Council', '2025'],
      ]),
      hidden: true,
    }
    writeFileSync(file, await writeXlsx({ sheets: [ours, theirs] }))
    expect((await imported([file], emptyFolder())).err).toContain('The sheet Work is hidden, so it was not read')
    writeFileSync(file, await writeXlsx({ sheets: [sheet('Note', [['Nothing here']]), { ...ours, hidden: true }] }))
    await expect(imported([file], emptyFolder())).rejects.toThrow(
      /that is shown .*; a sheet that is hidden was not read: Ours\./,
    )
  })

  it.each([0, -1, 1, 2_958_466, 18_000])('a date cell that holds %i', async (number) => {
    const { measures: found, remarks } = await read(measures([[...head], row('20%', '2023', as(number, 'dd/mm/yyyy'))]))
    expect(found[0]?.next_release).toBeUndefined()
    expect(remarks).toMatchObject([
      { level: 'error', says: expect.stringMatching(/^Measures!E2 shows .* not read\.$/) },
    ])
  })

  it('nothing of empty rows, a title over the table and a heading with spaces', async () => {
    const rows: Row[] = [
      ['Our measures'],
      [],
      head.map((words) => `${words}  `),
      [],
      row('20%'),
      [],
      ['Better health', 'Births', '30%'],
    ]
    expect((await read(measures(rows))).measures.map(({ baseline }) => baseline)).toEqual(['20%', '30%'])
    expect(await said(measures(rows))).toEqual([])
  })

  it('a password', async () => {
    const bytes = await writeXlsx({ sheets: [plan], encryption: { password: 'x', spinCount: 10 } })
    await expect(readBook('plans.xlsx', bytes)).rejects.toThrow(
      'This workbook has a password, so nothing in it was read.',
    )
  })

  it('a file that is no workbook whatever its name', async () => {
    await expect(readBook('plans.xlsx', new TextEncoder().encode('kind: loip'))).rejects.toThrow(UnreadableBook)
  })
})

describe('a check', () => {
  it('reports what could not be read at its cell', async () => {
    const path = join(emptyFolder(), 'plans.xlsx')
    writeFileSync(path, await writeXlsx({ sheets: measures([[...head], row({ value: null, formula: 'X1*2' })]) }))
    const { result } = await checkRun(path)
    const found = result.findings.flatMap(eachAlone).filter(({ rule }) => rule === 'file-workbook-cell')
    expect(found.map(({ span, level }) => [span?.cell, level])).toEqual([['Measures!C2', 'error']])
    expect(result.ending.code).toBe(1)
  })

  it('of a folder with a workbook and the files it was made from reads each plan once', async () => {
    const { cpSync, copyFileSync } = await import('node:fs')
    const { templateFrom, foundIn, withCells, cellIn } = await import('./books.ts')
    const folder = emptyFolder()
    cpSync('examples/strathexample', folder, { recursive: true })
    const before = await foundIn(folder)
    const book = await templateFrom(folder)
    copyFileSync(book, join(folder, 'plans.xlsx'))
    const { result } = await checkRun(folder)
    const twice = result.findings.flatMap(eachAlone).filter(({ rule }) => rule === 'file-workbook-twice')
    expect(new Set(twice.map(({ level }) => level))).toEqual(new Set(['note']))
    expect((await foundIn(folder)).filter((one) => !one.includes('file-workbook-twice'))).toEqual(before)
    const cell = await cellIn(book, 'Outcomes', 'Good work with fair pay', 'Improvement')
    copyFileSync(await withCells(book, { [cell]: 'Better pay.' }), join(folder, 'plans.xlsx'))
    const changed = (await checkRun(folder)).result.findings
      .flatMap(eachAlone)
      .filter(({ rule }) => rule === 'file-workbook-twice')
    expect(changed.filter(({ level }) => level === 'error').map(({ says }) => says)).toEqual([
      `The loip “loip-2024” stands in this workbook and otherwise in ${join(folder, 'loip.yaml')}. It was read from there, and not from the workbook.`,
    ])
  })
})

it('a workbook that lies in the folder and is no plan is passed over, and one that is named is read', async () => {
  const folder = emptyFolder()
  const log = sheet('Actions', [
    ['Action', 'Lead', 'Status'],
    ['Order paper', 'Office', 'done'],
  ])
  writeFileSync(join(folder, 'log.xlsx'), await writeXlsx({ sheets: [log] }))
  writeFileSync(join(folder, 'loip.yaml'), 'kind: loip\ntitle: Our plan\n')
  expect((await checkRun(folder)).result.files.map(({ path }) => path)).toEqual([join(folder, 'loip.yaml')])
  expect((await checkRun(join(folder, 'log.xlsx'))).result.files.map(({ kinds }) => kinds)).toEqual([['loip']])
})

describe('CSV', () => {
  const text = 'Outcome,Measure,Baseline\nBetter health,Caf\u00e9s,20%\n'

  it('in Windows-1252 is read, and says so', async () => {
    const found = await readBytes(
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
      'measures.csv',
    )
    const [document] = found.documents
    expect(JSON.stringify(document?.data)).toContain('Cafés')
    expect(found.remarks.map(({ says }) => says)).toEqual([
      'This file was read as Windows-1252, the encoding in which Excel saves CSV unless asked for UTF-8.',
    ])
  })

  it.each(['little', 'big'])('in UTF-16 %s-endian, with a mark, is read', async (end) => {
    const little = Buffer.from(`\ufeff${text}`, 'utf16le')
    const found = await readBytes(new Uint8Array(end === 'big' ? little.swap16() : little), 'measures.csv')
    expect(JSON.stringify(found.documents[0]?.data)).toContain('Cafés')
    expect(found.remarks).toEqual([])
  })

  it('characters that cannot be seen are spaces', async () => {
    const bytes = new TextEncoder().encode(text.replace('Caf', 'C\0\u0007f').replace('Better', '\0Better'))
    const found = await readBytes(bytes, 'measures.csv')
    expect(JSON.stringify(found.documents[0]?.data)).toContain('"C  fés"')
    expect(JSON.stringify(found.documents)).not.toMatch(/\\u00/)
  })

  it('in UTF-8, with a mark and semicolons, is read', async () => {
    const bytes = new TextEncoder().encode(`\ufeff${text.replaceAll(',', ';')}`)
    const found = await readBytes(bytes, 'measures.csv')
    expect(JSON.stringify(found.documents[0]?.data)).toContain('Cafés')
    expect(found.remarks).toEqual([])
  })
})

it('3,900 rows are read in seconds, and of 20,000 a sentence names the first cell too many', async () => {
  const rows: Row[] = [
    [...head],
    ...Array.from({ length: 20_000 }, (_, at): Row => ['Better health', `Measure ${at}`, at, '2023', '2025']),
  ]
  const began = performance.now()
  const found = await readBytes(await writeXlsx({ sheets: measures(rows.slice(0, 3_901)) }))
  expect(found.measures).toHaveLength(3_900)
  expect(found.measures[3_899]?.name).toBe('Measure 3899')
  await expect(readBytes(await writeXlsx({ sheets: measures(rows) }))).rejects.toThrow(
    /more than 20,000 cells with words in them, the first too many at Measures!\w\d+, so nothing in it was read/,
  )
  expect(performance.now() - began).toBeLessThan(20_000)
}, 60_000)

it('a workbook made by hand becomes files once, and the second import changes nothing', async () => {
  const folder = emptyFolder()
  const path = join(emptyFolder(), 'ours.xlsx')
  writeFileSync(path, await writeXlsx({ sheets: measures([[...head], row(as(0.2, '0%'), '2023')]) }))
  expect((await imported([path], folder)).code).toBe(0)
  const once = filesIn(folder)
  expect(once['loip.yaml']).toBe(
    [
      'kind: loip',
      'id: our-plan',
      'title: Our plan',
      'period: 2024-34',
      'outcomes:',
      '  - id: better-health',
      '    title: Better health',
      '    improvement: People live longer.',
      '    measures:',
      '      - id: life-expectancy',
      '        name: Life expectancy',
      '        baseline:',
      '          value: 20%',
      '          as_at: 2023',
      '',
    ].join('\n'),
  )
  expect((await imported([path], folder)).out).toContain('nothing that is not in the files already')
  expect(filesIn(folder)).toEqual(once)
})

describe.skipIf(libreOffice === undefined)('as LibreOffice writes it', () => {
  it.each(['ods', 'xlsx'])(
    '%s: the same is read',
    async (form) => {
      const rows: Row[] = [
        [...head],
        row(as(0.2, '0%'), '2027/28', as(new Date('2024-03-31'), 'dd/mm/yyyy')),
        ['Better health', 'Òrain', { value: null, formula: '10*2' }, '', as(new Date('2024-03-01'), 'mmm yyyy')],
        ['Better health', 'Hidden', as(40000, '#,##0')],
      ]
      const made = await writeXlsx({ sheets: measures(rows, { rowDefs: new Map([[3, { hidden: true }]]) }) })
      const [bytes] = Object.values(converted({ 'plans.xlsx': made }, form))
      const { measures: found, remarks } = await readBytes(new Uint8Array(bytes ?? []), `plans.${form}`)
      expect(found.map(({ name, baseline, next_release }) => [name, baseline, next_release])).toEqual([
        ['Life expectancy', { value: '20%', as_at: '2027/28' }, '31 March 2024'],
        ['Òrain', '20', 'March 2024'],
        ['Hidden', '40,000', undefined],
      ])
      expect(remarks.map(({ says }) => says)).toEqual([
        'Row 4 of the sheet Measures is hidden or filtered away, and was read like the others.',
      ])
    },
    120_000,
  )

  it('xls: what its cells do not tell is named', async () => {
    const rows: Row[] = [
      [...head],
      row(as(0.2, '0%'), '2027/28', as(new Date('2024-03-31'), 'dd/mm/yyyy')),
      ['Better health', 'Òrain', 20],
    ]
    const [bytes] = Object.values(converted({ 'plans.xlsx': await writeXlsx({ sheets: measures(rows) }) }, 'xls'))
    const { measures: found, remarks } = await readBytes(new Uint8Array(bytes ?? []), 'plans.xls')
    expect(found.map(({ name, baseline, next_release }) => [name, baseline, next_release])).toEqual([
      ['Life expectancy', { as_at: '2027/28' }, '31 March 2024'],
      ['Òrain', '20', undefined],
    ])
    expect(remarks.map(({ says }) => says)).toEqual([
      'Measures!C2 holds 0.2, and a workbook of the old form (.xls) does not tell here whether it is shown as a percentage, so it was not read.',
    ])
  }, 120_000)
})
