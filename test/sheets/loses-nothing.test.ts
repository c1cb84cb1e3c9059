// What loip import never does: write over what it did not read, over what somebody writes meanwhile, outside the folder, or a part of it.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Ask } from '../../src/commands/ask.ts'
import { importCommand } from '../../src/commands/import/import.ts'
import type { Book } from '../../src/sheets/book.ts'
import { memorySheet } from '../../src/sheets/layout.ts'
import { filesRemembered, memoryRows } from '../../src/sheets/memory.ts'
import { unreadFolders } from '../unread-folders.ts'
import { cellIn, emptyFolder, filesIn, folderWith, imported, templateFrom, withCells } from './books.ts'

const example = 'examples/strathexample'

function table(text = 'Outcome,Measure,Baseline,Target,Lead\nFewer children are poor,Rate,20%,10%,Council\n'): string {
  const path = join(emptyFolder(), 'ours.csv')
  writeFileSync(path, text)
  return path
}

/** Names too: of links and empty folders as well. */
const everything = (folder: string) => ({
  names: readdirSync(folder, { recursive: true }).sort(),
  texts: Object.values(filesIn(folder)),
})

describe('import writes nothing into a folder with', () => {
  it.each(unreadFolders)('%s', async (_, make) => {
    const book = await templateFrom(example)
    const folder = emptyFolder()
    make(folder)
    const before = everything(folder)
    for (const path of [table(), book]) {
      const { code, out } = await imported([path], folder)
      expect([code, out]).toEqual([1, expect.stringContaining('Nothing was written')])
      expect(everything(folder)).toEqual(before)
    }
  })

  it('a plan of the same kind in a file that it cannot change', async () => {
    for (const [name, bytes] of [
      ['all.yaml', 'kind: partnership\nname: Us\n---\nkind: loip\ntitle: Our plan\n'],
      ['plan.yaml', Buffer.from('\ufeffkind: loip\ntitle: Our plan\n', 'utf16le')],
    ] as const) {
      const folder = emptyFolder()
      writeFileSync(join(folder, name), bytes)
      const before = everything(folder)
      const { code, err } = await imported([table()], folder)
      expect([code, err]).toEqual([1, expect.stringContaining(`beside ${name}, in which there is a loip`)])
      expect(everything(folder)).toEqual(before)
    }
  })
})

it('a workbook makes plan files alone, whatever names it holds', () => {
  const remembered = (file: string) => {
    const rows = memoryRows({
      documents: [{ key: 'd1', kind: 'loip', file, data: { kind: 'loip', title: 'x' } }],
      rows: new Map(),
    })
    const cells = rows.map((row) => row.map((text) => ({ text })))
    return filesRemembered({ sheets: [{ name: memorySheet, rows: cells }] } as unknown as Book).length
  }
  const parts = [
    '.gitlab-ci.yml',
    '.github',
    '..',
    '.',
    '',
    'node_modules',
    '~$x.yaml',
    '#x.yaml#',
    'a\\b.yaml',
    'C:',
    '\0',
  ]
  for (const part of parts)
    for (const name of [part, `${part}/x.yaml`, `a/${part}/x.yaml`, `a/${part}`]) expect(remembered(name)).toBe(0)
  for (const name of ['x.txt', 'x.yaml.txt', 'x', '/x.yaml']) expect(remembered(name)).toBe(0)
  for (const name of ['x.yaml', 'a/b/x.yml', 'a b/Mòr.YAML']) expect(remembered(name)).toBe(1)
})

describe('what somebody writes while import asks', () => {
  const asks = 'Outcome,Measure,Baseline,Target,Lead,Oddity\nFewer children are poor,Rate,20%,10%,Council,x\n'

  it.each<[string, (folder: string) => void]>([
    ['into the plan', (folder) => writeFileSync(join(folder, 'loip.yaml'), 'kind: loip\ntitle: Ours, by Ann\n')],
    ['into a new file that would be made', (folder) => writeFileSync(join(folder, 'import-columns.txt'), 'mine\n')],
    ['by taking the plan away', (folder) => rmSync(join(folder, 'loip.yaml'))],
  ])('%s, stays', async (_, meanwhile) => {
    const folder = folderWith({ 'loip.yaml': 'kind: loip\ntitle: Our plan\n' })
    let before: unknown
    const ask: Ask = async () => {
      meanwhile(folder)
      before = everything(folder)
      return undefined
    }
    const quiet = { write: () => true }
    const run = importCommand([table(asks), folder], {}, { stdout: quiet, stderr: quiet, ask })
    await expect(run).rejects.toThrow(/is there already|changed by somebody/)
    expect(everything(folder)).toEqual(before)
  })
})

describe('import changes no file where one cannot be written:', () => {
  async function twoChanges(folder: string): Promise<string> {
    const book = await templateFrom(folder)
    const action = await cellIn(book, 'Actions', 'Insulation for 300 homes', 'Action')
    const outcome = await cellIn(book, 'Outcomes', 'Fewer children grow up in poverty', 'Outcome')
    return withCells(book, { [action]: 'Insulation for 400 homes', [outcome]: 'No child grows up in poverty' })
  }

  it('a plan that is read-only', async () => {
    const folder = folderWith(example)
    const book = await twoChanges(folder)
    for (const name of ['loip.yaml', 'delivery.yaml']) {
      chmodSync(join(folder, name), 0o444)
      const before = everything(folder)
      await expect(imported([book], folder)).rejects.toThrow(`${name} is marked as read-only. Nothing was written.`)
      expect(everything(folder)).toEqual(before)
      chmodSync(join(folder, name), 0o644)
    }
    expect((await imported([book], folder)).code).toBe(0)
  })

  it('what is kept beside the plans', async () => {
    for (const text of ['', 'no JSON']) {
      const folder = folderWith({ 'loip.yaml': 'kind: loip\ntitle: Our plan\n' })
      if (text === '') writeFileSync(join(folder, '.loip-imported'), '')
      else {
        mkdirSync(join(folder, '.loip-imported'))
        writeFileSync(join(folder, '.loip-imported/ours.csv.json'), text)
      }
      const before = everything(folder)
      await expect(imported([table()], folder)).rejects.toThrow('Nothing was written.')
      expect(everything(folder)).toEqual(before)
    }
  })

  it('a folder that leads elsewhere', async () => {
    const book = await templateFrom(example)
    const [folder, elsewhere] = [emptyFolder(), emptyFolder()]
    symlinkSync(elsewhere, join(folder, 'localities'))
    expect((await imported([book], folder)).code).toBe(1)
    expect(existsSync(join(folder, 'loip.yaml'))).toBe(false)
    expect(readdirSync(elsewhere)).toEqual([])
  })
})

it('what somebody wrote into import-columns.txt stays where a column or a table is added', async () => {
  const folder = folderWith({ 'loip.yaml': 'kind: loip\ntitle: Our plan\n' })
  const path = join(folder, 'import-columns.txt')
  const columns = () => readFileSync(path, 'utf8')
  const [heads, cells] = ['Outcome,Measure,Baseline,Target,Oddity', 'Fewer children are poor,Rate,20%,10%,x']
  const book = table(`${heads}\n${cells}\n`)
  expect((await imported([book], folder)).code).toBe(1)
  const edited = `# Ann and Bob agreed this in May\n${columns().replace(/^ {6}Oddity: .*$/m, '      Oddity: not read   # as in 2019')}`
  writeFileSync(path, edited)
  expect((await imported([book], folder)).code).toBe(0)
  expect(columns()).toBe(edited)
  const all = () => columns().split('\n')
  writeFileSync(book, `${heads},Wann: "so"\n${cells},2027\n`)
  expect((await imported([book], folder)).code).toBe(1)
  expect(all()).toEqual(expect.arrayContaining(edited.trimEnd().split('\n')))
  expect(columns()).toContain('Wann')
  const other = join(emptyFolder(), 'other.csv')
  writeFileSync(other, 'Action,Who leads,Strange\nInsulate homes,Council,z\n')
  expect((await imported([other], folder)).code).toBe(1)
  expect(all()).toEqual(expect.arrayContaining(edited.trimEnd().split('\n')))
  expect(columns()).toContain('Strange')
  expect((await imported([other], folder)).err).not.toContain('cannot be read')
})

describe('a workbook that loip template writes', () => {
  const outcomes = (count: number) =>
    Array.from({ length: count }, (_, at) => `  - {id: o${at}, title: Outcome ${at}, improvement: It gets better}\n`)

  it('can be checked and imported again, however much is in it', async () => {
    const folder = folderWith({ 'loip.yaml': `kind: loip\ntitle: Our plan\noutcomes:\n${outcomes(3_900).join('')}` })
    const book = await templateFrom(folder)
    expect((await imported([book], folder)).out).toContain('No file was changed')
  })

  it('is not written where it could not be read again, and the plan that is too much is told', async () => {
    const many = outcomes(2_200).map((line) => line.replace('}', ', theme: A, locality: x, notes: n, needs: m}'))
    const folder = folderWith({ 'loip.yaml': `kind: loip\ntitle: Our plan\noutcomes:\n${many.join('').repeat(2)}` })
    await expect(templateFrom(folder)).rejects.toThrow('too much for one workbook, and nothing was written')
  })

  it.each(unreadFolders)('is not an empty one of a folder with %s', async (_, make) => {
    const folder = emptyFolder()
    make(folder)
    await expect(templateFrom(folder)).rejects.toThrow('can go into a workbook')
  })
})
