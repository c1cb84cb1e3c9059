// From files to a workbook and back: nothing is lost on the way, and only what was changed comes back.
import { copyFileSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Book } from '../../src/sheets/book.ts'
import { memorySheet } from '../../src/sheets/layout.ts'
import { filesRemembered, memoryRows } from '../../src/sheets/memory.ts'
import { checkRun } from '../check-run.ts'
import {
  cellIn,
  differences,
  emptyFolder,
  filesIn,
  folderWith,
  foundIn,
  imported,
  newCellIn,
  templateFrom,
  withCells,
} from './books.ts'

const examples = ['strathexample', 'strathexample-with-gaps', 'aberdeen-city']

describe.each(examples)('the workbook of %s', (name) => {
  const example = join('examples', name)

  it('shows in a check what its files show, each at a cell', async () => {
    const book = await templateFrom(example)
    expect(await foundIn(book)).toEqual(await foundIn(example))
    const { result } = await checkRun(book)
    const withoutCell = result.findings.filter(({ span }) => span !== undefined && span.cell === undefined)
    expect(withoutCell.map(({ says }) => says)).toEqual([])
  })

  it('changes no byte of any file when it is imported as it is', async () => {
    const folder = folderWith(example)
    const before = filesIn(folder)
    const { code, out } = await imported([await templateFrom(folder)], folder)
    expect(code).toBe(0)
    expect(out).toContain('nothing that is not in the files already')
    expect(filesIn(folder)).toEqual(before)
  })

  it('gives its files again in an empty folder, with what was changed in it', async () => {
    const folder = emptyFolder()
    const { code, out } = await imported([await templateFrom(example)], folder)
    expect(code).toBe(0)
    expect(out).not.toContain('nothing that is not in the files already')
    expect(Object.keys(filesIn(folder)).sort()).toEqual(
      Object.keys(filesIn(example))
        .filter((path) => /\.ya?ml$/.test(path))
        .sort(),
    )
    const verdicts = async (path: string) =>
      (await checkRun(path)).result.duties.map(({ duty, verdict }) => `${duty} ${verdict}`)
    expect(await verdicts(folder)).toEqual(await verdicts(example))
  })
})

it('a workbook in which a file lies outside the folder writes nothing there', () => {
  const remembered = (file: string) => {
    const rows = memoryRows({
      documents: [{ key: 'd1', kind: 'loip', file, data: { kind: 'loip', title: 'T' } }],
      rows: new Map(),
    })
    const cells = rows.map((row) => row.map((text) => ({ text })))
    return filesRemembered({ sheets: [{ name: memorySheet, rows: cells }] } as unknown as Book).map(({ path }) => path)
  }
  for (const file of [
    '../up.yaml',
    '/etc/up.yaml',
    'a/../../up.yaml',
    'C:\\up.yaml',
    'a\\..\\up.yaml',
    './x.yaml',
    'x.sh',
    'x.yaml/..',
  ])
    expect(remembered(file), file).toEqual([])
  expect(remembered('reviews/2026-03.yaml')).toEqual(['reviews/2026-03.yaml'])
})

describe('one cell', () => {
  it('changed in a text changes that one value and no other byte', async () => {
    const folder = folderWith('examples/strathexample')
    const before = filesIn(folder)
    const book = await templateFrom(folder)
    const cell = await cellIn(book, 'Outcomes', 'Good work with fair pay', 'Improvement')
    const { code, out } = await imported(
      [await withCells(book, { [cell]: 'More people earn the real Living Wage.' })],
      folder,
    )
    expect(out).toContain(`loip.yaml: Improvement (${cell})`)
    expect(code).toBe(0)
    expect(differences(before, filesIn(folder))).toEqual([
      'loip.yaml: - improvement: More people earn at least the real Living Wage, and fewer are on short or uncertain hours.',
      'loip.yaml: + improvement: More people earn the real Living Wage.',
    ])
  })

  it('changed in an entry of a list changes that entry', async () => {
    const folder = folderWith('examples/strathexample')
    const before = filesIn(folder)
    const book = await templateFrom(folder)
    const cell = await cellIn(book, 'Measures', 'Employees earning the real Living Wage', 'Target 2')
    await imported([await withCells(book, { [cell]: 'at least 84% by 2027' })], folder)
    expect(differences(before, filesIn(folder))).toEqual([
      'loip.yaml: - targets: ["at least 79% by June 2025", "at least 83% by 2027", "at least 90% by 2034"]',
      'loip.yaml: + targets: ["at least 79% by June 2025", "at least 84% by 2027", "at least 90% by 2034"]',
    ])
  })

  it('filled beside a short form makes the parts of it', async () => {
    const folder = folderWith('examples/strathexample')
    const book = await templateFrom(folder)
    const cell = await cellIn(book, 'Measures', 'Families helped to claim', 'Baseline: year or date')
    await imported([await withCells(book, { [cell]: '2023/24' })], folder)
    expect(filesIn(folder)['localities/milltown.yaml']).toContain('baseline: {value: 140 in 2023/24, as_at: 2023/24}')
  })

  it('emptied takes the value out', async () => {
    const folder = folderWith('examples/strathexample')
    const before = filesIn(folder)
    const book = await templateFrom(folder)
    const cell = await cellIn(book, 'Outcomes', 'Good work with fair pay', 'Why it is a priority')
    await imported([await withCells(book, { [cell]: null })], folder)
    expect(differences(before, filesIn(folder))).toEqual([
      'loip.yaml: - why_priority: Half of the families in poverty have somebody in work.',
    ])
  })

  it('is shown and not written with --dry-run', async () => {
    const folder = folderWith('examples/strathexample')
    const before = filesIn(folder)
    const book = await templateFrom(folder)
    const cell = await cellIn(book, 'Outcomes', 'Good work with fair pay', 'Improvement')
    const { out } = await imported([await withCells(book, { [cell]: 'Better pay.' })], folder, { dryRun: true })
    expect(out).toContain('becomes “Better pay.”')
    expect(out).toContain('Nothing was written')
    expect(filesIn(folder)).toEqual(before)
  })

  it('imported twice changes nothing the second time, a new row included', async () => {
    const folder = folderWith('examples/strathexample')
    const book = await templateFrom(folder)
    const changed = await withCells(book, {
      [await cellIn(book, 'Outcomes', 'Good work with fair pay', 'Improvement')]: 'Better pay.',
      [await newCellIn(book, 'Outcomes', 'Outcome')]: 'Everybody can see a doctor',
      [await newCellIn(book, 'Outcomes', 'Plan')]: 'loip-2024',
    })
    await imported([changed], folder)
    const once = filesIn(folder)
    expect(once['loip.yaml']).toContain('title: Everybody can see a doctor')
    expect(once['loip.yaml']).toContain('id: everybody-can-see-doctor')
    const { out } = await imported([changed], folder)
    expect(out).toContain('nothing that is not in the files already')
    expect(filesIn(folder)).toEqual(once)
  })

  it('says the same to a check of the workbook, at a cell, and of the files after the import, at a line', async () => {
    const folder = folderWith('examples/strathexample-with-gaps')
    const book = await templateFrom(folder)
    const changed = await withCells(book, {
      [await cellIn(book, 'Outcomes', 'Housing', 'Improvement')]: 'Half as many families wait for a home.',
      [await newCellIn(book, 'Outcomes', 'Outcome')]: 'Everybody can see a doctor',
      [await newCellIn(book, 'Outcomes', 'Plan')]: 'loip-2025',
    })
    const inCells = await foundIn(changed)
    expect(inCells).not.toEqual(await foundIn(folder))
    await imported([changed], folder)
    expect(await foundIn(folder)).toEqual(inCells)
  })
})

describe('a row', () => {
  it('deleted from its sheet is taken out of the list, and nothing else', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const book = await templateFrom(folder)
    const cells = await Promise.all(
      ['Outcome id', 'Outcome', 'Plan', 'Improvement', 'loip'].map((heading) =>
        cellIn(book, 'Outcomes', 'Second outcome', heading),
      ),
    )
    await imported([await withCells(book, Object.fromEntries(cells.map((cell) => [cell, null])))], folder)
    expect(filesIn(folder)['loip.yaml']).toBe(plan.replace(/ {2}- id: "2".*?(?= {2}- id: "3")/s, ''))
  })

  it('of a measure is added under the outcome that it names', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const book = await templateFrom(folder)
    await imported(
      [
        await withCells(book, {
          [await newCellIn(book, 'Measures', 'Outcome')]: 'Second outcome',
          [await newCellIn(book, 'Measures', 'Measure')]: 'People in work',
          [await newCellIn(book, 'Measures', 'Target')]: 'at least 80% by 2030',
        }),
      ],
      folder,
    )
    expect(filesIn(folder)['loip.yaml']).toBe(
      plan.replace(
        'improvement: Better. # agreed in May\n',
        'improvement: Better. # agreed in May\n    measures:\n      - id: people-work\n        name: People in work\n        target: at least 80% by 2030\n',
      ),
    )
  })
})

const plan = `# What we want
kind: loip
title: 'The plan'
outcomes:
  - id: "1"
    title: First outcome
    improvement: Better.
  - id: "2"
    title: Second outcome   # as the board has it
    improvement: Better. # agreed in May
  - id: "3"
    title: Third outcome
    improvement: Better.
`

describe('both changed', () => {
  it('in a sheet and in the file: both are shown, and nothing is written until one is chosen', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const book = await templateFrom(folder)
    const cell = await cellIn(book, 'Outcomes', 'Second outcome', 'Improvement')
    const changed = await withCells(book, { [cell]: 'Better by a half.' })
    const target = folderWith({ 'loip.yaml': plan.replace('Better. # agreed', 'Better by a third. # agreed') })
    const before = filesIn(target)
    const { code, out } = await imported([changed], target)
    expect(code).toBe(1)
    expect(out).toContain('“Better by a half.”')
    expect(out).toContain('“Better by a third.”')
    expect(filesIn(target)).toEqual(before)
    await imported([changed], target, { take: 'file' })
    expect(filesIn(target)).toEqual(before)
    await imported([changed], target, { take: 'sheet' })
    expect(filesIn(target)['loip.yaml']).toContain('improvement: Better by a half. # agreed in May')
  })

  it('in two returns: both are shown with who says it, and nothing is written until one is chosen', async () => {
    const folder = folderWith('examples/strathexample')
    const before = filesIn(folder)
    const changed = await Promise.all(
      Object.entries({ council: 18, nhs: 17 }).map(async ([whom, figure]) => {
        const book = await templateFrom(folder)
        const cell = await cellIn(book, 'Measures', 'Children in low-income families', 'Target')
        const path = join(emptyFolder(), `${whom}.xlsx`)
        copyFileSync(await withCells(book, { [cell]: `at most ${figure}% by June 2025` }), path)
        return path
      }),
    )
    const { code, out } = await imported(changed, folder)
    expect(code).toBe(1)
    expect(out).toContain('council.xlsx says: “at most 18% by June 2025”')
    expect(out).toContain('nhs.xlsx says: “at most 17% by June 2025”')
    expect(filesIn(folder)).toEqual(before)
    await imported(changed, folder, { take: 'nhs.xlsx' })
    expect(filesIn(folder)['loip.yaml']).toContain('"at most 17% by June 2025"')
  })

  it('alike in two returns is no conflict', async () => {
    const folder = folderWith({ 'loip.yaml': plan })
    const book = await templateFrom(folder)
    const cell = await cellIn(book, 'Outcomes', 'Second outcome', 'Improvement')
    const [one, two] = [await withCells(book, { [cell]: 'Best.' }), await withCells(book, { [cell]: 'Best.' })]
    expect((await imported([one, two], folder)).code).toBe(0)
    expect(filesIn(folder)['loip.yaml']).toContain('improvement: Best. # agreed in May')
  })
})

describe('the part of a partner', () => {
  it('has the rows that it leads or gives, and comes back without touching the rest', async () => {
    const folder = folderWith('examples/strathexample')
    const before = filesIn(folder)
    const book = await templateFrom(folder, { for: 'tsi' })
    const cell = await cellIn(book, 'Actions', 'Befriending in the shore villages', 'Status')
    await expect(cellIn(book, 'Actions', 'Insulation for 300 homes', 'Status')).rejects.toThrow()
    const { out } = await imported([await withCells(book, { [cell]: 'delayed' })], folder)
    expect(out).toContain('(tsi)')
    expect(differences(before, filesIn(folder))).toHaveLength(2)
  })
})

describe('returns of two partners who lead the same outcome', () => {
  const files = {
    'partnership.yaml':
      'kind: partnership\nname: Ours\ncouncil_area: Strathexample\npartners:\n  - {id: council, name: Strathexample Council}\n  - {id: nhs, name: NHS Strathexample}\n',
    'loip.yaml': `kind: loip
title: The plan # agreed
outcomes:
  - id: "1"
    title: Fewer children grow up in poverty
    lead: [council, nhs]
    measures:
      - name: Children in low-income families
        target: at most 20% by 2030
    actions:
      - {title: Benefit advice, lead: nhs, status: planned}
      - {title: Free school meals, lead: council, status: planned}
`,
  }
  const measure = 'Children in low-income families'
  const returns = async (folder: string, targets: Readonly<Record<string, string>>) =>
    Promise.all(
      Object.entries(targets).map(async ([whom, target]) => {
        const book = await templateFrom(folder, { for: whom })
        const own = whom === 'nhs' ? 'Benefit advice' : 'Free school meals'
        return withCells(book, {
          [await cellIn(book, 'Measures', measure, 'Target')]: target,
          [await cellIn(book, 'Actions', own, 'Status')]: 'on track',
        })
      }),
    )

  it('shows both that change one target, with who says which, and writes nothing until one is chosen; neither loses the rest', async () => {
    const folder = folderWith(files)
    const books = await returns(folder, { council: 'at most 18% by 2030', nhs: 'at most 17% by 2030' })
    for (const options of [{}, { dryRun: true }]) {
      const { code, out } = await imported(books, folder, options)
      expect(code).toBe(1)
      expect(out).toContain('Two workbooks say different things here.')
      expect(out).toContain('council.xlsx says: “at most 18% by 2030”')
      expect(out).toContain('nhs.xlsx says: “at most 17% by 2030”')
      expect(filesIn(folder)).toEqual(files)
    }
    const { out } = await imported(books, folder, { take: 'council.xlsx' })
    expect(out).toContain('council.xlsx (council): 2 changes.')
    expect(out).toContain('nhs.xlsx (nhs): 1 change.')
    expect(differences(files, filesIn(folder))).toEqual([
      'loip.yaml: - target: at most 20% by 2030',
      'loip.yaml: - - {title: Benefit advice, lead: nhs, status: planned}',
      'loip.yaml: - - {title: Free school meals, lead: council, status: planned}',
      'loip.yaml: + target: at most 18% by 2030',
      'loip.yaml: + - {title: Benefit advice, lead: nhs, status: on track}',
      'loip.yaml: + - {title: Free school meals, lead: council, status: on track}',
    ])
  })

  it('shows both where one return came in before the other', async () => {
    const folder = folderWith(files)
    const [council = '', nhs = ''] = await returns(folder, {
      council: 'at most 18% by 2030',
      nhs: 'at most 17% by 2030',
    })
    await imported([council], folder)
    const once = filesIn(folder)
    const { code, out } = await imported([nhs], folder)
    expect(code).toBe(1)
    expect(out).toContain('nhs.xlsx says: “at most 17% by 2030”')
    expect(out).toContain('loip.yaml says: “at most 18% by 2030”')
    expect(filesIn(folder)).toEqual(once)
  })

  it('takes both where they say the same', async () => {
    const folder = folderWith(files)
    const books = await returns(folder, { council: 'at most 17% by 2030', nhs: 'at most 17% by 2030' })
    expect((await imported(books, folder)).code).toBe(0)
    expect(filesIn(folder)['loip.yaml']).toContain('target: at most 17% by 2030')
  })
})

describe('the part of one who leads with others', () => {
  it('has the rows in whose list of leads they are', async () => {
    const folder = folderWith({
      'partnership.yaml':
        'kind: partnership\nname: Ours\ncouncil_area: Strathexample\npartners:\n  - {id: council, name: Strathexample Council}\n  - {id: nhs, name: NHS Strathexample}\n',
      'loip.yaml': plan.replace(
        '    improvement: Better.\n',
        '    improvement: Better.\n    lead: [Strathexample Council, nhs]\n',
      ),
    })
    const book = await templateFrom(folder, { for: 'nhs' })
    await cellIn(book, 'Outcomes', 'First outcome', 'Improvement')
    await expect(cellIn(book, 'Outcomes', 'Third outcome', 'Improvement')).rejects.toThrow()
  })
})

it('an outcome may be named by its title, with a comma in it too, wherever an id is asked for', async () => {
  const folder = folderWith({ 'loip.yaml': plan.replace('Second outcome', 'Second, and better') })
  const book = await templateFrom(folder)
  const rows = [
    ['Progress', { Report: 'How we did', 'Reporting year': '2024-25' }],
    ['Assessments', { Outcome: 'Second, and better', Judgement: 'improved' }],
    ['Contributions', { Partner: 'nhs', Outcomes: 'First outcome; Second, and better', Kind: 'staff' }],
  ] as const
  let filled = book
  for (const [sheet, row] of rows) {
    const cells = await Promise.all(
      Object.entries(row).map(async ([heading, words]) => [await newCellIn(filled, sheet, heading), words] as const),
    )
    filled = await withCells(filled, Object.fromEntries(cells))
  }
  await imported([filled], folder)
  const once = filesIn(folder)
  expect(once['progress/2024-25.yaml']).toContain('- outcome: 2\n')
  expect(JSON.stringify(once)).toMatch(/outcome:\\n +- 1\\n +- 2|outcome: \[1, 2\]/)
  expect((await imported([filled], folder)).out).toContain('nothing that is not in the files already')
})

describe('wards', () => {
  it('are offered as a list where they are known, and are no localities by that', async () => {
    const { openXlsx } = await import('hucre')
    const lists = async (area: string) => {
      const book = await openXlsx(readFileSync(await templateFrom(undefined, { area })))
      const rows = book.sheets.find(({ name }) => name === 'Lists')?.rows ?? []
      const localities = book.sheets.find(({ name }) => name === 'Localities')
      return { words: rows.flat(), filled: (localities?.rows.length ?? 0) - 2 }
    }
    const known = await lists('Strathexample')
    expect(known.words).toEqual(expect.arrayContaining(['Milltown', 'X13000001']))
    expect(known.filled).toBeLessThanOrEqual(0)
    expect((await lists('Fife')).words).not.toContain('Milltown')
  })
})

describe('the workbook to fill in', () => {
  it('is one table a sheet from A1 with no merged cells, frozen heads, a note on each heading, and lists that are there', async () => {
    const { openXlsx } = await import('hucre')
    const book = await openXlsx(readFileSync(await templateFrom(undefined, { area: 'Strathexample' })))
    const shown = book.sheets.filter(({ hidden }) => hidden !== true)
    expect(book.sheets.filter(({ hidden }) => hidden === true).map(({ name }) => name)).toEqual(['loip', 'Lists'])
    const lists = book.sheets.find(({ name }) => name === 'Lists')
    for (const { name, tables = [], merges = [], freezePane, cells, rows, dataValidations = [] } of shown) {
      expect([name, tables.length, tables[0]?.range?.startsWith('A1:'), merges.length, freezePane?.rows]).toEqual([
        name,
        1,
        true,
        0,
        1,
      ])
      for (const column of (rows[0] ?? []).keys())
        expect(cells?.get(`0,${column}`)?.comment?.text, `${name} ${rows[0]?.[column]}`).toMatch(/\w/)
      expect(rows[1]?.at(-1) ?? rows[1]?.find((cell) => cell === 'example')).toBe('example')
      for (const { formula1 = '' } of dataValidations) {
        const [, letter = '', last = ''] = /^Lists!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(formula1) ?? []
        const column = [...letter].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1
        expect(lists?.rows[Number(last) - 1]?.[column], formula1).toMatch(/\w/)
      }
    }
    const outcomes = shown.find(({ name }) => name === 'Outcomes')
    const national = outcomes?.rows[0]?.indexOf('National outcome') ?? -1
    const letter = String.fromCharCode(65 + national)
    expect(outcomes?.dataValidations?.some(({ range }) => range.startsWith(`${letter}2:`))).toBe(true)
    const partners = shown.find(({ name }) => name === 'Partners')?.rows.map((row) => row[1])
    expect(partners).toContain('Police Scotland')
  })

  it('speaks as the partnership does, and is read all the same', async () => {
    const folder = folderWith({
      'partnership.yaml':
        'kind: partnership\nname: Ours\ncouncil_area: Strathexample\nlabels: {outcome: Stretch Outcome}\n',
      'loip.yaml': plan,
    })
    const book = await templateFrom(folder)
    const cell = await cellIn(book, 'Outcomes', 'Second outcome', 'Stretch Outcome')
    await imported([await withCells(book, { [cell]: 'Another title' })], folder)
    expect(filesIn(folder)['loip.yaml']).toBe(plan.replace('Second outcome', 'Another title'))
  })

  it('is never written over', async () => {
    const { templateCommand } = await import('../../src/commands/template/template.ts')
    const out = await templateFrom(undefined, { area: 'Fife' })
    await expect(templateCommand(undefined, { area: 'Fife', out }, 'test')).rejects.toThrow('is there already')
  })

  it('says what was typed over the example', async () => {
    const book = await templateFrom(undefined, { area: 'Strathexample' })
    const typed = await withCells(book, { 'Outcomes!C2': 'Better health for all' })
    const { result } = await checkRun(typed)
    expect(result.findings.filter(({ rule }) => rule === 'file-workbook-cell').map(({ says }) => says)).toEqual([
      'Outcomes!C2 was written into the row of the example, which is never read.',
    ])
  })
})

it('a file that the workbook was made from and that is gone is named, and not made again; one of another name is there', async () => {
  const folder = folderWith('examples/strathexample')
  const book = await templateFrom(folder)
  renameSync(join(folder, 'loip.yaml'), join(folder, 'ours.yaml'))
  expect((await imported([book], folder)).err).toBe('')
  rmSync(join(folder, 'delivery.yaml'))
  rmSync(join(folder, 'reviews'), { recursive: true })
  const { err, code } = await imported([book], folder)
  expect(err).toMatch(
    /made from delivery\.yaml, reviews\/\S+\.yaml.* and reviews\/\S+\.yaml too, which are not in this folder/,
  )
  expect(code).toBe(0)
  expect(Object.keys(filesIn(folder))).not.toContain('delivery.yaml')
})
