// What a table said when it was imported last. Held against it, what was changed in the table since is told from what was changed in the
// files, and a row that was given other words is known again.
import { plainWords } from '../../text/nearest.ts'
import { quote } from '../../text/quote.ts'
import type { BookCell, BookRemark, BookSheet } from '../book.ts'
import { nameIn } from '../documents.ts'
import type { SheetsRead } from '../read-sheets.ts'
import { normal } from '../same-words.ts'
import { type SheetChange, saidKey } from '../sheet-change.ts'
import type { FoundTable } from './find-tables.ts'
import type { Targets } from './targets.ts'

/** A table as it is kept: its headings, and the words of each row under them. */
export interface KeptTable {
  readonly name: string
  readonly headings: readonly string[]
  /** Null where a cell was empty. */
  readonly rows: readonly (readonly (string | null)[])[]
  /** Which of the rows were one cell across the table. */
  readonly across?: readonly number[]
  readonly over?: string
}

export function kept({ name, headings, rows, over }: FoundTable): KeptTable {
  const across = rows.flatMap(({ isAcross }, index) => (isAcross ? [index] : []))
  return {
    name,
    headings: headings.map(({ text }) => text),
    rows: rows.map(({ cells, isAcross }) =>
      isAcross
        ? [cells.find((cell) => cell !== undefined)?.text ?? null]
        : headings.map(({ column }) => cells[column]?.text ?? null),
    ),
    ...(across.length === 0 ? {} : { across }),
    ...(over === undefined ? {} : { over: over.text }),
  }
}

export function tableOfKept({ name, headings, rows, across = [], over }: KeptTable): FoundTable {
  const cellsOf = (row: readonly (string | null)[]) =>
    row.map((text): BookCell | undefined => (text === null ? undefined : { text }))
  const sheet: BookSheet = { name, isHidden: false, rows: rows.map(cellsOf), hiddenRows: new Set() }
  return {
    sheet,
    name,
    top: 0,
    headings: headings.map((text, column) => ({ text, column })),
    rows: rows.map((row, at) => ({ at, cells: cellsOf(row), isAcross: across.includes(at) })),
    over: over === undefined ? undefined : { text: over, place: name },
  }
}

/** How much of what tables say a kept import says too, row by row: from 0 to 1. */
export function sharedRows(mapped: readonly { readonly table: FoundTable }[], before: readonly KeptTable[]): number {
  const rowsOf = (tables: readonly KeptTable[]) =>
    tables.flatMap(({ headings, rows }) => rows.map((row) => JSON.stringify([headings, row])))
  const [now, then] = [rowsOf(mapped.map(({ table }) => kept(table))), new Set(rowsOf(before))]
  if (now.length === 0 || then.size === 0) return 0
  return now.filter((row) => then.has(row)).length / Math.max(now.length, then.size)
}

/** Whether two texts share half of their words. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [one, other].map(
    (text) =>
      new Set(
        plainWords(text)
          .split(' ')
          .filter((word) => word.length > 2),
      ),
  )
  if (a === undefined || b === undefined) return false
  const shared = [...a].filter((word) => b.has(word)).length
  return shared > 0 && shared >= Math.max(a.size, b.size) / 2
}

/** By the words of an outcome now those at the last import: in the place of one that is gone, and near to it in words. */
export function renamed(now: readonly string[], before: readonly string[]): Map<string, string> {
  const [isNow, wasBefore] = [now, before].map((all) => new Set(all.map(plainWords)))
  const gone = before.filter((words) => isNow?.has(plainWords(words)) !== true)
  const names = new Map<string, string>()
  for (const words of now) {
    if (wasBefore?.has(plainWords(words)) === true) continue
    const near = gone.filter((old) => isNear(old, words) && ![...names.values()].includes(old))
    const [only, second] = near
    if (only !== undefined && second === undefined) names.set(words, only)
  }
  return names
}

interface Rows {
  readonly sheet: BookSheet
  readonly headings: readonly string[]
  readonly main: number
  readonly parent: number
}

function rowsIn(sheet: BookSheet, targets: Targets): Rows {
  const headings = (sheet.rows[0] ?? []).map((cell) => cell?.text ?? '')
  const layout = targets.sheets.find(({ name }) => name === sheet.name)
  return {
    sheet,
    headings,
    main: headings.indexOf((layout && targets.main(layout)?.heading) ?? ''),
    parent: sheet.name === 'Outcomes' ? -1 : headings.indexOf('Outcome'),
  }
}

function nameOf({ sheet, main, parent }: Rows, at: number): string {
  return [parent, main].map((column) => plainWords(sheet.rows[at]?.[column]?.text ?? '')).join('\n')
}

/** The sheets with the words of each row at the last import, where it was given another name since, and a note of each row that is gone. */
export function withLastTime(
  now: readonly BookSheet[],
  before: readonly BookSheet[],
  targets: Targets,
): { readonly sheets: readonly BookSheet[]; readonly remarks: readonly BookRemark[] } {
  const remarks: BookRemark[] = []
  const goneOf = new Map<string, GoneRow[]>()
  const oldNamesOf = new Map<string, Set<string>>()
  for (const name of new Set([...now, ...before].map((sheet) => sheet.name))) {
    const names = new Set(
      now.filter((sheet) => sheet.name === name).flatMap((sheet) => namesIn(rowsIn(sheet, targets))),
    )
    const old = before.filter((sheet) => sheet.name === name).map((sheet) => rowsIn(sheet, targets))
    oldNamesOf.set(name, new Set(old.flatMap(namesIn)))
    goneOf.set(
      name,
      old.flatMap((of) =>
        namesIn(of).flatMap((own, index): GoneRow[] => (names.has(own) ? [] : [{ of, at: index + 1 }])),
      ),
    )
  }
  const sheets = now.map((sheet) => {
    const gone = goneOf.get(sheet.name) ?? []
    if (sheet.name === 'Outcomes' || gone.length === 0) return sheet
    const rows = rowsIn(sheet, targets)
    const lastTime = new Map<number, readonly (BookCell | undefined)[]>()
    for (const [index, name] of namesIn(rows).entries()) {
      const at = index + 1
      if (oldNamesOf.get(sheet.name)?.has(name) === true) continue
      const [only, second] = gone.filter((one) => isSameRow(rows, at, one.of, one.at))
      if (only === undefined || second !== undefined) continue
      gone.splice(gone.indexOf(only), 1)
      const cells = only.of.sheet.rows[only.at] ?? []
      lastTime.set(
        at,
        rows.headings.map((heading, column) =>
          column === rows.parent ? sheet.rows[at]?.[column] : cells[only.of.headings.indexOf(heading)],
        ),
      )
    }
    return lastTime.size === 0 ? sheet : { ...sheet, lastTime }
  })
  for (const [name, gone] of goneOf)
    for (const { of, at } of name === 'Outcomes' ? [] : gone)
      remarks.push(goneRemark(name, of.sheet.rows[at]?.[of.main]?.text ?? ''))
  return { sheets, remarks }
}

interface GoneRow {
  readonly of: Rows
  readonly at: number
}

/** The names of the rows below the headings. */
function namesIn(rows: Rows): string[] {
  return rows.sheet.rows.slice(1).map((_, index) => nameOf(rows, index + 1))
}

/** Of the same outcome, and near in words or alike in all else. */
function isSameRow(now: Rows, at: number, before: Rows, was: number): boolean {
  const text = (rows: Rows, row: number, column: number) => rows.sheet.rows[row]?.[column]?.text
  if (now.parent !== -1 && before.parent !== -1 && text(now, at, now.parent) !== text(before, was, before.parent))
    return false
  if (isNear(text(now, at, now.main) ?? '', text(before, was, before.main) ?? '')) return true
  const others = now.headings.flatMap((heading, column) =>
    column === now.main || column === now.parent ? [] : [[column, before.headings.indexOf(heading)] as const],
  )
  const filled = others.filter(([column]) => text(now, at, column) !== undefined)
  return filled.length >= 2 && others.every(([a, b]) => text(now, at, a) === text(before, was, b))
}

export function goneRemark(sheet: string, words: string): BookRemark {
  return {
    level: 'note',
    says: `${quote(words.slice(0, 80))} is not in the table any more (${sheet}), and was kept in the files.`,
    fix: 'To take it out, delete it there.',
  }
}

/** The changes, each with what the table said at the last import in place of what the file says now; without those that it said then. */
export function sinceLastTime(now: SheetsRead, before: SheetsRead | undefined): SheetsRead {
  const added = (before?.changes ?? []).flatMap((change) => (change.what === 'row' ? [change] : []))
  const rowsBefore = new Set(added.map(rowWords))
  const namesBefore = new Set(added.map(({ entry }) => nameIn(entry)))
  const changes = now.changes.flatMap((change): SheetChange[] => {
    if (change.what === 'row') {
      if (!namesBefore.has(nameIn(change.entry))) return [change]
      return rowsBefore.has(rowWords(change)) ? [] : [{ ...change, isGone: true }]
    }
    if (change.what !== 'cell') return [change]
    const said = before?.said.get(saidKey(change))
    if (said === undefined) return [{ ...change, before: undefined, isFirst: true }]
    return normal(said) === normal(change.after ?? '') ? [] : [{ ...change, before: said }]
  })
  return { ...now, changes }
}

function rowWords({ document, list, entry }: SheetChange & { what: 'row' }): string {
  return JSON.stringify([document.file, list, nameIn(entry), entry])
}

/** A note of each row that was imported before, is gone from the files, and says in the table what it said then. */
export function goneFromFiles(now: SheetsRead, before: SheetsRead | undefined): BookRemark[] {
  const was = new Set((before?.changes ?? []).flatMap((change) => (change.what === 'row' ? [rowWords(change)] : [])))
  return now.changes.flatMap((change): BookRemark[] =>
    change.what === 'row' && was.has(rowWords(change))
      ? [
          {
            level: 'note',
            says: `${quote(nameIn(change.entry))} was imported before and is not in the files any more, so it was not added again.`,
            fix: 'If it is to be there, put it back into the file.',
          },
        ]
      : [],
  )
}
