// Unpacks Office files, and converts them with LibreOffice.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import readXlsx from 'read-excel-file/node'
import { xmlLine } from '../../src/report/words/xml-text.ts'
import { naughtyStrings, program } from '../oracles.ts'

/** The parts of an Office file (a zip archive) as text, by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
}

export type Value = string | number | boolean | Date | null
export type Book = Record<string, Value[][]>

/** The rows of each sheet, read by another library than the one that writes them. */
export async function readBook(bytes: Uint8Array): Promise<Book> {
  const sheets = await readXlsx(Buffer.from(bytes), { trim: false })
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data as Value[][]]))
}

export const libreOffice = program('soffice', 'libreoffice')

/** Each file converted by LibreOffice, by its original name; `how` are further options. */
export function converted(
  files: Readonly<Record<string, Uint8Array | string>>,
  to: string,
  ...how: readonly string[]
): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'loip-office-'))
  try {
    const [from, into] = ['from', 'into'].map((name) => join(folder, name)) as [string, string]
    mkdirSync(from)
    for (const [name, made] of Object.entries(files)) writeFileSync(join(from, name), made)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const paths = Object.keys(files).map((name) => join(from, name))
    execFileSync(libreOffice ?? '', [profile, '--headless', ...how, '--convert-to', to, '--outdir', into, ...paths], {
      stdio: 'ignore',
      timeout: 280_000,
    })
    return Object.fromEntries(
      readdirSync(into).map((name) => {
        const was = Object.keys(files).find((one) => one.replace(/\.\w+$/, '') === name.replace(/\.\w+$/, ''))
        return [was ?? name, readFileSync(join(into, name))]
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Where a day or a number has less room than it takes: every program shows ### there. By the cell, `Sheet: column, text`. */
export async function tooNarrow(bytes: Uint8Array): Promise<string[]> {
  const sheets = Object.entries(partsOf(bytes)).filter(([path]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
  const widths = new Map(
    sheets.map(([path, part]) => [
      Number(/\d+/.exec(path)?.[0]),
      [...part.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width)),
    ]),
  )
  const dayInFull = (day: Date) => day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  return Object.entries(await readBook(bytes)).flatMap(([name, rows], sheet) =>
    rows.flatMap((row) =>
      row.flatMap((value, at) => {
        const text = value instanceof Date ? dayInFull(value) : typeof value === 'number' ? String(value) : ''
        return text.length < (widths.get(sheet + 1)?.[at] ?? 0) ? [] : [`${name}: ${rows[0]?.[at]}, ${text}`]
      }),
    ),
  )
}

/** The Big List of Naughty Strings without the empty one, which leaves a cell empty. */
export const naughty: readonly string[] = naughtyStrings().filter((text) => text !== '')

/** The text without characters that XML cannot hold, which become marks. */
export const shown = xmlLine
