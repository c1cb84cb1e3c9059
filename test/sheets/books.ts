// Workbooks for tests: made from folders as the program makes them, and changed cell by cell as people do.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openXlsx, parseCellRef, saveXlsx } from 'hucre'
import { afterAll } from 'vitest'
import { importCommand } from '../../src/commands/import/import.ts'
import type { ImportOptions } from '../../src/commands/import/options.ts'
import { templateCommand } from '../../src/commands/template/template.ts'
import { eachAlone } from '../../src/result/run-result.ts'
import { checkRun } from '../check-run.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'loip-sheets-'))
  folders.push(folder)
  return folder
}

/** A folder with documents, or a copy of another. */
export function folderWith(from: string | Readonly<Record<string, string>>): string {
  const folder = emptyFolder()
  if (typeof from === 'string') cpSync(from, folder, { recursive: true })
  else for (const [name, text] of Object.entries(from)) writeFileSync(join(folder, name), text)
  return folder
}

interface Printed {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function printed(
  run: (io: { stdout: { write(text: unknown): void }; stderr: { write(text: unknown): void } }) => Promise<number>,
): Promise<Printed> {
  const out: string[] = []
  const err: string[] = []
  const code = await run({
    stdout: { write: (text) => void out.push(String(text)) },
    stderr: { write: (text) => void err.push(String(text)) },
  })
  return { code, out: out.join(''), err: err.join('') }
}

/** The workbook of a folder; its path. */
export async function templateFrom(
  folder: string | undefined,
  options: { for?: string; area?: string; asOf?: string } = {},
): Promise<string> {
  const out = join(emptyFolder(), `${options.for ?? 'plans'}.xlsx`)
  await printed((io) => templateCommand(folder, { out, asOf: '2026-11-22', ...options }, 'test', io))
  return out
}

export function imported(books: readonly string[], folder: string, options: ImportOptions = {}): Promise<Printed> {
  return printed((io) => importCommand([...books, folder], options, io))
}

/** The workbook with these cells set: `{ 'Outcomes!C7': 'words' }`. Null empties a cell. */
export async function withCells(
  path: string,
  cells: Readonly<Record<string, string | number | null>>,
): Promise<string> {
  const book = await openXlsx(readFileSync(path))
  for (const [name, value] of Object.entries(cells)) {
    const [sheetName = '', cell = ''] = name.split('!')
    const sheet = book.sheets.find((one) => one.name === sheetName)
    const { row, col } = parseCellRef(cell)
    if (sheet === undefined) throw new Error(`No sheet ${sheetName}`)
    while (sheet.rows.length <= row) sheet.rows.push([])
    const rows = sheet.rows[row] ?? []
    while (rows.length <= col) rows.push(null)
    rows[col] = value
    sheet.cells?.delete(`${row},${col}`)
  }
  const made = join(emptyFolder(), path.split('/').at(-1) ?? 'plans.xlsx')
  writeFileSync(made, await saveXlsx(book))
  return made
}

/** The name of the cell in a row that is known by the words in one of its cells, under a heading. */
export async function cellIn(path: string, sheetName: string, words: string, heading: string): Promise<string> {
  const book = await openXlsx(readFileSync(path))
  const rows = book.sheets.find((one) => one.name === sheetName)?.rows ?? []
  const column = rows[0]?.indexOf(heading) ?? -1
  const row = rows.findIndex((cells, at) => at > 0 && cells.includes(words))
  if (column === -1 || row === -1) throw new Error(`No ${heading} of ${words} on ${sheetName}: ${rows[0]?.join(' | ')}`)
  return `${sheetName}!${letters(column)}${row + 1}`
}

/** A cell below the last row that is filled. */
export async function newCellIn(path: string, sheetName: string, heading: string): Promise<string> {
  const book = await openXlsx(readFileSync(path))
  const rows = book.sheets.find((one) => one.name === sheetName)?.rows ?? []
  const filled = rows.findLastIndex((cells) => cells.some((cell) => cell !== null && cell !== ''))
  const column = rows[0]?.indexOf(heading) ?? -1
  if (column === -1) throw new Error(`No ${heading} on ${sheetName}`)
  return `${sheetName}!${letters(column)}${filled + 2}`
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`
}

/** Every file of a folder by its path. */
export function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
}

/** The lines that differ, as `file: - old` and `file: + new`. */
export function differences(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return paths.flatMap((path) => {
    const [old = [], now = []] = [before[path]?.split('\n'), after[path]?.split('\n')]
    return [
      ...old.filter((line) => !now.includes(line)).map((line) => `${path}: - ${line.trim()}`),
      ...now.filter((line) => !old.includes(line)).map((line) => `${path}: + ${line.trim()}`),
    ]
  })
}

/** What is found, without places. */
export async function foundIn(path: string): Promise<string[]> {
  const { result } = await checkRun(path)
  return result.findings
    .flatMap(eachAlone)
    .map(({ level, rule, says }) => `${level} ${rule}: ${says}`)
    .sort()
}
