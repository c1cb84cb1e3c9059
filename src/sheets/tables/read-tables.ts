// Tables that are not ours, each with what its columns mean, to the changes that they make in plan files.

import { plainWords } from '../../text/nearest.ts'
import type { Book, BookRemark, BookSheet } from '../book.ts'
import type { SchemaRoots } from '../columns.ts'
import type { SheetDocument } from '../documents.ts'
import { tableOf } from '../headings.ts'
import { sheetLayouts } from '../layout.ts'
import { readSheets, type SheetsRead } from '../read-sheets.ts'
import { hiddenRowsRemark } from '../read-workbook.ts'
import type { FoundTable } from './find-tables.ts'
import {
  goneFromFiles,
  goneRemark,
  type KeptTable,
  kept,
  renamed,
  sinceLastTime,
  tableOfKept,
  withLastTime,
} from './last-time.ts'
import type { TableMap } from './propose.ts'
import type { Targets } from './targets.ts'
import { isPlanSheet } from './targets.ts'
import { type KnownOutcome, type Setting, sheetsOf } from './to-sheets.ts'

export interface MappedTable {
  readonly table: FoundTable
  readonly map: TableMap
}

interface TablesSetting {
  readonly roots: SchemaRoots
  readonly targets: Targets
  readonly base: readonly SheetDocument[]
  /** The sheets that are read as they are. */
  readonly ours: ReadonlySet<BookSheet>
  /** What the tables said at the last import. */
  readonly before: readonly KeptTable[] | undefined
}

interface TablesRead {
  readonly read: SheetsRead
  /** What the tables say now, to be held against the next time. */
  readonly kept: readonly KeptTable[]
}

export function readTables(book: Book, mapped: readonly MappedTable[], setting: TablesSetting): TablesRead {
  const { roots, targets, base, ours, before = [] } = setting
  const outcomes = new OutcomesKnown(base)
  const plain: Setting = { targets, outcomeNamed: (words) => outcomes.named(words), calledBefore: () => undefined }
  const old = before.flatMap((one): MappedTable[] => {
    const map = mapped.find(({ table }) => table.name === one.name)?.map ?? mapped[0]?.map
    return map === undefined ? [] : [{ table: tableOfKept(one), map }]
  })
  const were = old.map(({ table, map }) => sheetsOf(table, map, plain))
  const outcomesBefore = were.flatMap((one) => one.outcomes)
  const outcomesNow = mapped.flatMap(({ table, map }) => sheetsOf(table, map, plain).outcomes)
  const names = renamed(outcomesNow, outcomesBefore)
  const made = mapped.map(({ table, map }) =>
    sheetsOf(table, map, { ...plain, calledBefore: (words) => names.get(words) }),
  )
  const sheetsBefore = were.flatMap(({ sheets }) => sheets)
  const { sheets, remarks } = withLastTime(
    made.flatMap((one) => one.sheets),
    sheetsBefore,
    targets,
  )
  const own = [...ours]
  const now = readSheets({ form: book.form, sheets: [...own, ...sheets], remarks: [] }, roots, base)
  const then =
    setting.before === undefined
      ? undefined
      : readSheets({ form: book.form, sheets: sheetsBefore, remarks: [] }, roots, base)
  const isStill = new Set([...outcomesNow, ...names.values()].map(plainWords))
  const gone = [...new Set(outcomesBefore)].filter((words) => !isStill.has(plainWords(words)))
  const hidden = mapped.flatMap(
    ({ table: { sheet, rows } }) =>
      hiddenRowsRemark(
        sheet,
        rows.map(({ at }) => at),
      ) ?? [],
  )
  const all: BookRemark[] = [
    ...made.flatMap((one) => one.remarks),
    ...now.remarks,
    ...hidden,
    ...remarks,
    ...gone.map((words) => goneRemark('Outcomes', words)),
    ...goneFromFiles(now, then),
  ]
  return {
    read: { ...(mapped.length === 0 ? now : sinceLastTime(now, then)), remarks: all },
    kept: mapped.map(({ table }) => kept(table)),
  }
}

/** The outcomes of plan files by all that they are called. */
class OutcomesKnown {
  readonly #byName = new Map<string, KnownOutcome | 'several'>()

  constructor(documents: readonly SheetDocument[]) {
    for (const { kind, data } of documents) {
      if (kind !== 'loip' && kind !== 'locality-plan') continue
      for (const outcome of Array.isArray(data.outcomes) ? data.outcomes : []) {
        const parts = typeof outcome === 'string' ? { title: outcome } : Array.isArray(outcome) ? {} : outcome
        const [id, title] = [parts.id, parts.title].map((one) => (typeof one === 'string' ? one : undefined))
        if (title === undefined) continue
        const known: KnownOutcome = { title, ...(id === undefined ? {} : { id }) }
        for (const name of new Set([title, ...(id === undefined ? [] : [id, `${id} ${title}`])].map(nameOf)))
          this.#byName.set(name, this.#byName.has(name) ? 'several' : known)
      }
    }
  }

  named(words: string): KnownOutcome | undefined {
    const name = nameOf(words)
    const found = this.#byName.get(name) ?? this.#byName.get(name.replace(numbered, ''))
    return found === 'several' ? undefined : found
  }
}

/** What stands before the title of an outcome where it is a heading: “Outcome 2: More people in work”. */
const numbered = /^(?:local |loip )?(?:outcome|priority) \d+ (?=\S+ \S)/

function nameOf(words: string): string {
  return plainWords(words) || words
}

/** The sheets of a book that are laid out as ours are, and are read as they are. */
export function ownSheets(book: Book, roots: SchemaRoots): Set<BookSheet> {
  const shown = book.sheets.filter(({ isHidden, rows }) => !isHidden && rows.some((cells) => cells.some(Boolean)))
  return new Set(
    shown.filter((sheet) => {
      if (!sheetLayouts.some(({ name }) => plainWords(name) === plainWords(sheet.name))) return false
      const table = tableOf(sheet, roots, {}, false)
      if (table === undefined || table.remarks.length > 0) return false
      return shown.length > 1 || table.specials.has('document') || !isPlanSheet(table.layout.name)
    }),
  )
}
