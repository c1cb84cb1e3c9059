// The tables of one file that is no workbook of ours: chosen, read, and kept for the next import.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Book, BookRemark, BookSheet } from '../../sheets/book.ts'
import type { SchemaRoots } from '../../sheets/columns.ts'
import type { SheetDocument } from '../../sheets/documents.ts'
import { documentNames } from '../../sheets/documents.ts'
import { memoryOf } from '../../sheets/memory.ts'
import type { SheetsRead } from '../../sheets/read-sheets.ts'
import { tablesIn } from '../../sheets/tables/find-tables.ts'
import { type KeptTable, sharedRows } from '../../sheets/tables/last-time.ts'
import { type MappedTable, ownSheets, readTables } from '../../sheets/tables/read-tables.ts'
import type { Targets } from '../../sheets/tables/targets.ts'
import { codeOf } from '../disk/system-error.ts'
import type { OwnFile } from '../disk/write-together.ts'
import { UsageError } from '../usage-error.ts'
import type { ColumnMap } from './column-map.ts'

interface Setting {
  readonly folder: string
  readonly roots: SchemaRoots
  readonly targets: Targets
  readonly map: ColumnMap
}

/** In the folder with the plan files, hidden: what each table said when it was imported. */
const keptIn = '.loip-imported'

export class TablesOfBook {
  readonly name: string
  readonly book: Book
  readonly #setting: Setting
  readonly #ours: ReadonlySet<BookSheet>
  readonly #mapped: MappedTable[] = []
  readonly #remarks: BookRemark[] = []
  #kept: readonly KeptTable[] = []

  constructor(name: string, book: Book, setting: Setting) {
    this.name = name
    this.book = book
    this.#setting = setting
    this.#ours = ownSheets(book, setting.roots)
  }

  /** A workbook of ours, or one in which no table was found. */
  get isEmpty(): boolean {
    return this.#mapped.length === 0
  }

  async choose(base: readonly SheetDocument[]): Promise<void> {
    if (memoryOf(this.book) !== undefined) return
    const { tables, remarks } = tablesIn(this.book, this.#setting.targets, this.#ours)
    this.#remarks.push(...remarks)
    const ofKind = (wanted: string) => base.filter(({ kind }) => kind === wanted)
    const plans = [...documentNames([...ofKind('loip'), ...ofKind('locality-plan')]).values()]
    for (const table of tables) {
      const mapped = await this.#setting.map.mapped(table, this.name, plans)
      if (mapped !== undefined) this.#mapped.push(mapped)
      else
        this.#remarks.push({
          level: 'note',
          says: `${table.name} has no column that is known as a part of a plan, and was not read.`,
          fix: `If it is one, write an entry for it into ${this.#setting.map.file}.`,
        })
    }
  }

  read(base: readonly SheetDocument[]): SheetsRead {
    const { roots, targets } = this.#setting
    const { read, kept } = readTables(this.book, this.#mapped, {
      roots,
      targets,
      base,
      ours: this.#ours,
      before: this.#before(),
    })
    this.#kept = kept
    return { ...read, remarks: [...this.book.remarks, ...this.#remarks, ...read.remarks] }
  }

  /** What the tables say now, for the next import. `earlier`: how many of this import count before it. */
  toKeep(earlier: number): OwnFile[] {
    if (this.#kept.length === 0) return []
    const path = this.#path()
    const folder = dirname(path)
    const last = Math.max(0, ...filesIn(folder).map((name) => keptAt(join(folder, name))?.number ?? 0))
    const before = bytesAt(path)
    const own = keptAt(path)
    if (before !== undefined && own === undefined)
      throw new UsageError(
        `${path} is there, and loip cannot read in it what ${this.name} said last. Nothing was written.`,
        'Take it away, and import again: then every row counts as new or as the same.',
      )
    if (own !== undefined && JSON.stringify(own.tables) === JSON.stringify(this.#kept)) return []
    return [{ path, made: `${JSON.stringify({ says, number: last + 1 + earlier, tables: this.#kept })}\n`, before }]
  }

  #path(): string {
    return join(this.#setting.folder, keptIn, `${this.name}.json`)
  }

  #before(): readonly KeptTable[] | undefined {
    const own = keptAt(this.#path())
    if (own !== undefined) return own.tables
    // A file that was saved under another name says most of what it said before.
    const alike = filesIn(join(this.#setting.folder, keptIn))
      .flatMap((name) => keptAt(join(this.#setting.folder, keptIn, name)) ?? [])
      .map((one) => ({ ...one, shared: sharedRows(this.#mapped, one.tables) }))
      .filter(({ shared }) => shared >= 0.5)
      // Of two that are as near the older, so that where two people changed the same copy both are shown.
      .sort((a, b) => b.shared - a.shared || a.number - b.number)
    return alike[0]?.tables
  }
}

interface Kept {
  /** Counts on with each import into the folder. */
  readonly number: number
  readonly tables: readonly KeptTable[]
}

function keptAt(path: string): Kept | undefined {
  try {
    const { number, tables } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Kept>
    return Array.isArray(tables) ? { number: number ?? 0, tables } : undefined
  } catch {
    return undefined
  }
}

/** Undefined where it is not there. */
function bytesAt(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined
    throw new UsageError(`${path} could not be read. Nothing was written.`, 'Check that you may open it.')
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

const says =
  'What the tables of this file said when they were imported last. By it loip import tells what was changed since.'
