// Rows of a workbook to documents: what it remembers, with every cell that says otherwise set, every new row added and every row that is
// gone taken out. A workbook that remembers nothing is all new rows.
import type { Kind } from '../schema/kinds.gen.ts'
import { schemaOf } from '../schema/schema-walk.ts'
import type { PlainData, PlainMap } from '../source/yaml.ts'
import { plainWords } from '../text/nearest.ts'
import { quote } from '../text/quote.ts'
import { type Book, type BookCell, type BookRemark, type BookSheet, cellName } from './book.ts'
import { CellPlaces } from './cell-places.ts'
import { type Column, cellText, fieldOf, listOf, type SchemaRoots, splitList } from './columns.ts'
import { dateOfSerial } from './date-serial.ts'
import {
  cellOf,
  documentNames,
  nameIn,
  parentOf,
  removed,
  rowKey,
  rowsOf,
  type SheetDocument,
  type SheetRow,
} from './documents.ts'
import { exampleCells } from './example.ts'
import { findField, nearestTo, type Place, type Steps, valueAt, withField, withoutField } from './field-path.ts'
import { isHeadingRow, isOtherSheet, meaningsOn, type Table, tableOf } from './headings.ts'
import { newId } from './ids.ts'
import {
  exampleKey,
  exampleMark,
  kindWords,
  memorySheet,
  otherSheet,
  type SheetLayout,
  sheetLayouts,
} from './layout.ts'
import { type Memory, memoryOf } from './memory.ts'
import { splitPointer } from './pointer.ts'
import { hiddenRowsRemark } from './read-workbook.ts'

/** One thing that a workbook says otherwise than what it was made from. The ways are those of the document that it remembers. */
export type SheetChange =
  | {
      readonly what: 'cell'
      readonly document: SheetDocument
      readonly path: readonly (string | number)[]
      /** The column; of the sheet for all the rest there is none, and the path leads to the very value. */
      readonly column?: Column
      readonly before: string | undefined
      readonly after: string | undefined
      /** What is to be set; undefined for a cell that was emptied. */
      readonly value: PlainData | undefined
      readonly cell: string
      readonly heading: string
    }
  | {
      readonly what: 'row'
      readonly document: SheetDocument
      /** The way to the list, from the root of the document. */
      readonly list: readonly (string | number)[]
      readonly entry: PlainData
      readonly cell: string
      readonly row: string
    }
  | {
      readonly what: 'no row'
      readonly document: SheetDocument
      readonly path: readonly (string | number)[]
      readonly sheet: string
      readonly row: string
    }
  | { readonly what: 'document'; readonly document: SheetDocument; readonly cell: string }

interface OutcomeFound {
  readonly document: SheetDocument
  readonly path: readonly (string | number)[]
  readonly data: PlainData
}

export interface SheetsRead {
  readonly memory: Memory | undefined
  /** Those that it remembers, as they are now, and those that were added. */
  readonly documents: readonly SheetDocument[]
  readonly changes: readonly SheetChange[]
  readonly remarks: readonly BookRemark[]
  readonly cells: CellPlaces
  /** The sheets of which the table was found. */
  readonly tables: readonly string[]
}

/** `base`: the documents that rows of a workbook without a memory are held against, by their ids and titles. */
export function readSheets(book: Book, roots: SchemaRoots, base: readonly SheetDocument[] = []): SheetsRead {
  return new SheetsReader(book, roots, base).read()
}

class SheetsReader {
  readonly #book: Book
  readonly #roots: SchemaRoots
  readonly #memory: Memory | undefined
  /** What the rows are held against: what the workbook remembers, or else what is given. */
  readonly #base: readonly SheetDocument[]
  /** Rows have no keys, and are known by their ids and titles; an empty cell says nothing. */
  readonly #isLoose: boolean
  readonly #documents: SheetDocument[]
  readonly #changes: SheetChange[] = []
  readonly #remarks: BookRemark[]
  readonly #cells = new CellPlaces()
  readonly #labels: Readonly<Record<string, string>>
  /** The rows that were read, and the cell of each column in them, to find the places of all values when all is set. */
  readonly #read: { place: Place; columns: readonly (readonly [Column, string])[]; cell: string }[] = []
  readonly #new = new Set<PlainData>()
  #meanings: ReturnType<typeof meaningsOn>[] | undefined
  readonly #takenIds = new Set<string>()

  constructor(book: Book, roots: SchemaRoots, base: readonly SheetDocument[]) {
    this.#book = book
    this.#roots = roots
    this.#memory = memoryOf(book)
    const remembered = this.#memory?.documents ?? []
    this.#isLoose = remembered.length === 0
    this.#base = this.#isLoose ? base : remembered
    this.#documents = this.#base.map((document) => ({
      ...document,
      memory: document.data,
      data: structuredClone(document.data),
    }))
    this.#labels = labelsIn(this.#documents)
    this.#remarks = [...book.remarks.filter(({ sheet }) => sheet !== memorySheet)]
    for (const { data } of this.#documents) collectIds(data, this.#takenIds)
  }

  read(): SheetsRead {
    const shown = this.#book.sheets.filter(({ isHidden, name }) => !isHidden && name !== memorySheet)
    const isOnly = shown.length === 1
    const tables = shown.flatMap((sheet) => {
      const table = tableOf(sheet, this.#roots, this.#labels, isOnly)
      return table === undefined ? [] : [{ sheet, table }]
    })
    const inOrder = sheetLayouts.flatMap((layout) => tables.filter(({ table }) => table.layout === layout))
    for (const { sheet, table } of inOrder) this.#sheet(sheet, table)
    for (const sheet of shown.filter(isOtherSheet)) this.#other(sheet)
    for (const { place, columns, cell } of this.#read) this.#placeRow(place, columns, cell)
    for (const document of this.#documents) {
      // One that no row stands for is at the head of the sheet that holds a part of it.
      const own = inOrder.find(({ table }) => table.layout.sources.some(({ kind }) => kind === document.kind))
      const [other] = shown.filter(isOtherSheet)
      const cell = own ? cellName(own.sheet.name, own.table.top, 0) : other && cellName(other.name, 0, 0)
      if (cell !== undefined) this.#cells.addRow({ holder: document as unknown as PlainMap, key: 'data' }, cell)
    }
    return {
      memory: this.#memory,
      documents: this.#documents,
      changes: this.#changes,
      remarks: this.#remarks,
      cells: this.#cells,
      tables: [...inOrder.map(({ sheet }) => sheet.name), ...shown.filter(isOtherSheet).map(({ name }) => name)],
    }
  }

  #remark(level: 'error' | 'note', says: string, fix: string, sheet: BookSheet, row: number, column: number): void {
    this.#remarks.push({ level, says, fix, sheet: sheet.name, row, column })
  }

  #sheet(sheet: BookSheet, table: Table): void {
    const { layout, top, specials } = table
    this.#remarks.push(...table.remarks)
    const meanings = meaningsOn(layout, this.#roots, this.#labels)
    const keyColumn = specials.get('key')
    const known = new Map(rowsOf(layout, this.#documents).map((row) => [rowKey(row), row]))
    const remembered = new Set(this.#memory?.rows.get(layout.name))
    const seen = new Set<string>()
    const read: number[] = []
    const created: { row: number; cells: readonly (BookCell | undefined)[] }[] = []
    for (let at = top + 1; at < sheet.rows.length; at++) {
      const cells = sheet.rows[at] ?? []
      const written = keyColumn === undefined ? undefined : cells[keyColumn]?.text
      const key = written ?? (this.#isLoose ? this.#keyOfAlike(table, cells, known, seen) : undefined)
      if (key === exampleKey || (written === undefined && this.#isMarked(cells, keyColumn))) {
        this.#example(sheet, at, table, cells)
        continue
      }
      const isEmpty = cells.every((cell, column) => cell === undefined || column === keyColumn)
      const row = key === undefined || seen.has(key) ? undefined : known.get(key)
      if (isEmpty && row === undefined) continue
      if (row === undefined && this.#beginsTable(sheet, at, meanings)) {
        this.#remark(
          'error',
          `A second table begins at ${cellName(sheet.name, at, firstOf(cells))}, and its rows were not read.`,
          'Move it to a sheet of its own, or its rows under the headings of the first table.',
          sheet,
          at,
          firstOf(cells),
        )
        break
      }
      read.push(at)
      if (row === undefined && key !== undefined && !seen.has(key) && remembered.has(key)) {
        this.#remark(
          'error',
          `Row ${at + 1} of the sheet ${sheet.name} belongs to something whose own row was deleted, so it was not read.`,
          'Delete this row as well, or put the other back.',
          sheet,
          at,
          firstOf(cells),
        )
        continue
      }
      if (row === undefined || key === undefined) {
        created.push({ row: at, cells })
        continue
      }
      seen.add(key)
      // A row that was emptied is deleted; one of which no cell shows anything was empty from the start.
      if (!isEmpty) this.#knownRow(sheet, at, table, cells, row)
      else if ([...table.fields.values()].some((column) => cellOf(row, column) !== undefined)) seen.delete(key)
    }
    this.#gone(layout, sheet, known, seen)
    for (const { row, cells } of created) this.#newRow(sheet, row, table, cells)
    const hidden = hiddenRowsRemark(sheet, read)
    if (hidden !== undefined) this.#remarks.push(hidden)
  }

  /** Whether the headings of another table stand in a row: of the same sheet, or after an empty row of any. */
  #beginsTable(sheet: BookSheet, at: number, meanings: ReturnType<typeof meaningsOn>): boolean {
    if (isHeadingRow(sheet, at, meanings)) return true
    if (sheet.rows[at - 1]?.some((cell) => cell !== undefined) === true) return false
    this.#meanings ??= sheetLayouts.map((layout) => meaningsOn(layout, this.#roots, this.#labels))
    return this.#meanings.some((one) => isHeadingRow(sheet, at, one))
  }

  /** The key of the one row that has the same id, or else is called the same. */
  #keyOfAlike(
    { layout, fields, specials }: Table,
    cells: readonly (BookCell | undefined)[],
    known: ReadonlyMap<string, SheetRow>,
    seen: ReadonlySet<string>,
  ): string | undefined {
    if (known.size === 0 || cells.every((cell) => cell === undefined)) return undefined
    const open = [...known].filter(([key]) => !seen.has(key))
    if (layout.name === 'Partnership') return open[0]?.[0]
    const isAlike = (row: SheetRow, path: string): boolean | undefined => {
      const [index, column] =
        [...fields].find(
          ([
            ,
            {
              layout: { at },
              index = 0,
            },
          ]) => at[0] === path && index === 0,
        ) ?? []
      const text = index === undefined ? undefined : cells[index]?.text
      if (column === undefined || text === undefined) return undefined
      const place = fieldOf(row.place, column)?.place
      const value = place && valueAt(place)
      const own = value === undefined ? undefined : cellText(value, column.kind)
      return own !== undefined && same(own, text)
    }
    const within = (row: SheetRow): boolean => {
      const wanted = specials.get('document')
      const text = wanted === undefined ? undefined : cells[wanted]?.text
      return text === undefined || this.#namesOf(row.document).some((name) => same(name, text))
    }
    const rows = open.filter(([, row]) => within(row))
    const byId = rows.filter(([, row]) => isAlike(row, 'id') === true)
    const found =
      byId.length > 0
        ? byId
        : rows.filter(([, row]) => (layout.identity ?? [layout.main]).every((path) => isAlike(row, path) === true))
    return found.length === 1 ? found[0]?.[0] : undefined
  }

  /** Whether a list is a part of something that is new itself. */
  #isInNew(document: SheetDocument, list: readonly (string | number)[]): boolean {
    if (!this.#base.some(({ key }) => key === document.key)) return true
    return list.some((_, at) => {
      const place = placeAt(document, list.slice(0, at))
      const value = place && valueAt(place)
      return typeof value === 'object' && this.#new.has(value)
    })
  }

  #isMarked(cells: readonly (BookCell | undefined)[], keyColumn: number | undefined): boolean {
    const first = cells.find((cell, column) => cell !== undefined && column !== keyColumn)
    return first?.text.startsWith(exampleMark.trim()) === true
  }

  /** The example is never read; what somebody typed over it would be lost without a word. */
  #example(sheet: BookSheet, at: number, { layout, fields }: Table, cells: readonly (BookCell | undefined)[]): void {
    const example = exampleCells(layout, this.#roots)
    for (const [column, field] of fields) {
      const text = cells[column]?.text
      if (text === undefined || normal(text) === normal(example.get(field.id) ?? '')) continue
      this.#remark(
        'error',
        `${cellName(sheet.name, at, column)} was written into the row of the example, which is never read.`,
        'Move it to a row below.',
        sheet,
        at,
        column,
      )
      return
    }
  }

  #knownRow(sheet: BookSheet, at: number, table: Table, cells: readonly (BookCell | undefined)[], row: SheetRow): void {
    const { document, path } = row
    this.#staysWhere(sheet, at, table, cells, row)
    const changed: { column: Column; cell: BookCell | undefined; before: string | undefined; name: string }[] = []
    const columns: [Column, string][] = []
    for (const [index, column] of this.#fieldsWith(table, row)) {
      const name = cellName(sheet.name, at, index)
      columns.push([column, name])
      const place = fieldOf(row.place, column)?.place
      const value = place && valueAt(place)
      const before = value === undefined ? undefined : cellText(value, column.kind)
      // What no cell can show stands on another sheet, and an empty cell says nothing of it.
      if (value !== undefined && before === undefined) continue
      const cell = cells[index]
      if (cell?.isUnread === true || (this.#isLoose && cell === undefined)) continue
      if (normal(before ?? '') !== normal(cell?.text ?? '')) changed.push({ column, cell, before, name })
    }
    const isSet = (one: { cell: BookCell | undefined }) => one.cell !== undefined
    const inOrder = [...changed.filter(isSet), ...changed.filter((one) => !isSet(one)).reverse()]
    for (const { column, cell, before, name } of inOrder) {
      const value = cell && this.#valueOf(cell, column, fieldValue(row.place, column), sheet, at)
      const now = valueAt(row.place)
      const steps = wayFor(row.place, column, this.#rootOf(row), row.source.list.length === 0)
      const after = value === undefined ? withoutField(now, steps) : withField(now, steps, value)
      put(row.place, after ?? removed)
      this.#changes.push({
        what: 'cell',
        document,
        path,
        column,
        before,
        after: cell?.text,
        value,
        cell: name,
        heading: column.heading,
      })
    }
    this.#read.push({ place: row.place, columns, cell: cellName(sheet.name, at, firstOf(cells)) })
  }

  /** The columns of a table; the column of the outcome is a field of a row that stands apart from outcomes. */
  #fieldsWith({ layout, fields, specials }: Table, row: SheetRow): [number, Column][] {
    const parent = specials.get('parent')
    if (layout.parent === undefined || parent === undefined || parentOf(row) !== undefined) return [...fields]
    return [...fields, [parent, refsColumn(layout.parent)]]
  }

  #staysWhere(
    sheet: BookSheet,
    at: number,
    table: Table,
    cells: readonly (BookCell | undefined)[],
    row: SheetRow,
  ): void {
    const { specials } = table
    const expected: [number | undefined, string, readonly string[]][] = [
      [specials.get('document'), table.layout.document ?? '', this.#namesOf(row.document)],
      [
        specials.get('kind'),
        table.layout.kind ?? '',
        [kindWords[row.document.kind] ?? row.document.kind, row.document.kind],
      ],
    ]
    const parent = parentOf(row)
    if (parent !== undefined)
      expected.push([specials.get('parent'), table.layout.parent?.heading ?? '', namesOfOutcome(parent)])
    for (const [column, heading, names] of expected) {
      const text = column === undefined ? undefined : cells[column]?.text
      if (column === undefined || text === undefined || names.some((name) => same(name, text))) continue
      this.#remark(
        'error',
        `${cellName(sheet.name, at, column)} was changed to ${quote(text)}, and a row is not moved to another ${heading.toLowerCase()} by that.`,
        `Write ${quote(names[0] ?? '')} again. To move the row, type it anew at the end of the table and delete it here.`,
        sheet,
        at,
        column,
      )
    }
  }

  #namesOf(document: SheetDocument): string[] {
    const name = documentNames(this.#documents).get(document)
    const { data, kind } = document
    const own = ['id', 'title', 'reporting_year'].map((key) => data[key]).filter((one) => typeof one === 'string')
    return [...(name === undefined ? [] : [name]), ...own, kindWords[kind] ?? kind.replaceAll('-', ' ')]
  }

  #gone(layout: SheetLayout, sheet: BookSheet, known: ReadonlyMap<string, SheetRow>, seen: ReadonlySet<string>): void {
    const isPart = (key: string) => [...seen].some((one) => one.startsWith(`${key}/`))
    for (const key of this.#memory?.rows.get(layout.name) ?? []) {
      const row = known.get(key)
      if (row === undefined || seen.has(key)) continue
      const name = nameIn(valueAt(row.place))
      if (row.source.list.length === 0) {
        this.#remark(
          'note',
          `The row of ${quote(name)} is not on the sheet ${sheet.name} any more. A document is not deleted by that.`,
          'To be rid of it, delete its file.',
          sheet,
          0,
          0,
        )
        continue
      }
      if (isPart(key)) continue
      this.#changes.push({
        what: 'no row',
        document: row.document,
        path: row.path,
        sheet: sheet.name,
        row: `${layout.row} ${quote(name)}`,
      })
      put(row.place, removed)
    }
  }

  #newRow(sheet: BookSheet, at: number, table: Table, cells: readonly (BookCell | undefined)[]): void {
    const { layout, fields, specials } = table
    const first = firstOf(cells)
    const cell = cellName(sheet.name, at, first)
    const columns = [...fields].map(
      ([index, column]) => [column, cellName(sheet.name, at, index), cells[index]] as const,
    )
    const where = this.#listFor(sheet, at, table, cells)
    if (where === undefined) return
    const { document, list, refs, isDocument } = where
    const root = this.#roots[document.kind] ?? {}
    const several = new Set(
      columns.flatMap(([{ layout, index = 0 }, , held]) =>
        held !== undefined && index > 0 ? (listOf(layout) ?? []) : [],
      ),
    )
    let value: PlainData | undefined
    for (const [column, , held] of columns) {
      if (held === undefined || held.isUnread === true) continue
      const isOneOfSeveral = column.ways.length > 1 && several.has(listOf(column.layout) ?? '')
      const fresh = { holder: { value: value ?? {} }, key: 'value' }
      const way = isOneOfSeveral ? column.ways.at(-1) : wayFor(fresh, column, root, isDocument === true)
      value = withField(value, way ?? [], this.#valueOf(held, column, undefined, sheet, at))
    }
    if (layout.columns.some(({ at: [path] }) => path === 'id')) value = this.#withId(value, layout, document.kind)
    if (refs !== undefined) value = withField(value, [{ key: refs.key }], refs.to)
    if (isDocument === true) {
      const data = typeof value === 'object' && !Array.isArray(value) ? value : {}
      document.data = { ...document.data, ...data }
      this.#read.push({
        place: { holder: document as unknown as PlainMap, key: 'data' },
        columns: columns.map(([column, name]) => [column, name]),
        cell,
      })
      return
    }
    if (value === undefined) return
    const entries = listAt(document.data, list)
    entries.push(value)
    const parent = specials.get('parent')
    const shown = columns.map(([column, name]): [Column, string] => [column, name])
    if (refs !== undefined && parent !== undefined && layout.parent !== undefined)
      shown.push([refsColumn(layout.parent), cellName(sheet.name, at, parent)])
    this.#read.push({ place: { holder: entries, key: entries.length - 1 }, columns: shown, cell })
    const isIn = this.#isInNew(document, list)
    if (typeof value === 'object') this.#new.add(value)
    if (!isIn) this.#changes.push({ what: 'row', document, list, entry: value, cell, row: layout.row })
  }

  #withId(value: PlainData | undefined, layout: SheetLayout, kind: Kind): PlainData | undefined {
    if (value === undefined || (typeof value === 'object' && !Array.isArray(value) && 'id' in value)) return value
    if (layout.sources[0]?.list.length === 0 && kind === 'review') return value
    const id = newId(nameIn(value), this.#takenIds)
    if (id === undefined) return value
    this.#takenIds.add(id)
    if (typeof value === 'string') return { id, [layout.main.replace(/[()]/g, '')]: value }
    return Array.isArray(value) ? value : { id, ...value }
  }

  /** The list that a new row is added to. Undefined where the row does not say it, which is reported. */
  #listFor(
    sheet: BookSheet,
    at: number,
    { layout, specials }: Table,
    cells: readonly (BookCell | undefined)[],
  ):
    | {
        document: SheetDocument
        list: readonly (string | number)[]
        refs?: { key: string; to: PlainData }
        isDocument?: true
      }
    | undefined {
    const text = (special: 'document' | 'parent' | 'kind') => {
      const column = specials.get(special)
      return column === undefined ? undefined : cells[column]?.text
    }
    const [source] = layout.sources
    if (source === undefined) return undefined
    if (source.list.length === 0) {
      const kind = this.#kindOf(layout, text('kind'), sheet, at, specials.get('kind') ?? 0)
      if (kind === undefined) return undefined
      const only = kind === 'partnership' ? this.#documents.find((one) => one.kind === kind) : undefined
      return {
        document: only ?? this.#newDocument(kind, cellName(sheet.name, at, firstOf(cells))),
        list: [],
        isDocument: true,
      }
    }
    const wanted = text('document')
    const named =
      wanted === undefined
        ? undefined
        : this.#documents.find(
            (one) =>
              layout.sources.some(({ kind }) => kind === one.kind) &&
              this.#namesOf(one).some((name) => same(name, wanted)),
          )
    if (wanted !== undefined && named === undefined) {
      this.#remark(
        'error',
        `${cellName(sheet.name, at, specials.get('document') ?? 0)} names ${quote(wanted)}, and there is no such ${(layout.document ?? 'document').toLowerCase()} here, so the row was not read.`,
        `Write its id or title as it stands on ${layout.document === 'Report' ? 'the sheet Progress' : 'the sheet Plan'}.`,
        sheet,
        at,
        specials.get('document') ?? 0,
      )
      return undefined
    }
    const under = layout.parent === undefined ? undefined : text('parent')
    if (layout.parent !== undefined && under !== undefined) {
      const found = this.#outcomeNamed(under, named)
      const isPlan = found !== undefined && (named === undefined || named === found.document)
      const onlyDelivery = layout.name === 'Actions' && named === undefined ? this.#only('delivery-plan') : undefined
      if (found !== undefined && isPlan && onlyDelivery === undefined)
        return { document: found.document, list: [...found.path, layout.name.toLowerCase()] }
      const refs = splitList(under, 'ids').map((one) => this.#idOfOutcome(one))
      const document = named ?? onlyDelivery ?? found?.document ?? this.#defaultFor(layout, sheet, at, cells)
      return (
        document && {
          document,
          list: [layout.name.toLowerCase()],
          refs: { key: layout.parent.refs, to: refs.length === 1 ? (refs[0] ?? '') : refs },
        }
      )
    }
    const document = named ?? this.#defaultFor(layout, sheet, at, cells)
    if (document === undefined) return undefined
    const list = layout.sources.find((one) => one.kind === document.kind && !one.list.includes('*'))?.list
    return list && { document, list }
  }

  #kindOf(
    layout: SheetLayout,
    words: string | undefined,
    sheet: BookSheet,
    at: number,
    column: number,
  ): Kind | undefined {
    const kinds = layout.sources.map(({ kind }) => kind)
    if (layout.kind === undefined) return kinds[0]
    if (words !== undefined) {
      const kind =
        kinds.find((one) => same(one, words) || same(kindWords[one] ?? '', words)) ??
        (/improvement plan|community plan|loip/i.test(words) ? 'loip' : undefined)
      if (kind !== undefined) return kind
    } else if (!this.#documents.some(({ kind }) => kind === 'loip')) return 'loip'
    this.#remark(
      'error',
      words === undefined
        ? `Row ${at + 1} of the sheet ${sheet.name} does not say what kind of plan it is, so it was not read.`
        : `${cellName(sheet.name, at, column)}: ${quote(words)} is no kind of plan, so the row was not read.`,
      `Write ${kinds.map((one) => kindWords[one] ?? one).join(', ')} under ${layout.kind}.`,
      sheet,
      at,
      column,
    )
    return undefined
  }

  #only(kind: Kind): SheetDocument | undefined {
    const all = this.#documents.filter((one) => one.kind === kind)
    return all.length === 1 ? all[0] : undefined
  }

  #defaultFor(
    layout: SheetLayout,
    sheet: BookSheet,
    at: number,
    cells: readonly (BookCell | undefined)[],
  ): SheetDocument | undefined {
    const kinds = [...new Set(layout.sources.map(({ kind }) => kind))]
    for (const kind of kinds) {
      const only = this.#only(kind)
      if (only !== undefined) return only
      if (!this.#documents.some((one) => one.kind === kind)) continue
      this.#remark(
        'error',
        `Row ${at + 1} of the sheet ${sheet.name} does not say which ${(layout.document ?? 'document').toLowerCase()} it belongs to, and there are several, so it was not read.`,
        `Write its id or title under ${layout.document ?? 'Plan'}.`,
        sheet,
        at,
        firstOf(cells),
      )
      return undefined
    }
    const [kind] = kinds
    return kind && this.#newDocument(kind, cellName(sheet.name, at, firstOf(cells)))
  }

  #newDocument(kind: Kind, cell: string): SheetDocument {
    const taken = new Set(this.#documents.map(({ key }) => key))
    let number = this.#documents.length + 1
    while (taken.has(`d${number}`)) number++
    const document: SheetDocument = { key: `d${number}`, kind, data: { kind } }
    this.#documents.push(document)
    this.#changes.push({ what: 'document', document, cell })
    return document
  }

  #outcomes(of?: SheetDocument): OutcomeFound[] {
    const documents = this.#documents.filter(
      (one) => (one.kind === 'loip' || one.kind === 'locality-plan') && (of === undefined || one === of),
    )
    return documents.flatMap((document) => {
      const { outcomes } = document.data
      return Array.isArray(outcomes)
        ? outcomes.flatMap((data, index) => (data === removed ? [] : [{ document, path: ['outcomes', index], data }]))
        : []
    })
  }

  /** The one outcome that these words name. */
  #outcomeNamed(words: string, of?: SheetDocument): OutcomeFound | undefined {
    const named = (all: OutcomeFound[]) =>
      all.filter(({ data }) => namesOfOutcome(data).some((name) => same(name, words)))
    const found = named(this.#outcomes(of?.kind === 'loip' || of?.kind === 'locality-plan' ? of : undefined))
    return found.length === 1 ? found[0] : undefined
  }

  #idOfOutcome(words: string): string {
    const found = this.#outcomeNamed(words)?.data
    const id = typeof found === 'object' && !Array.isArray(found) ? found.id : undefined
    return typeof id === 'string' ? id : words
  }

  #rootOf({ document }: SheetRow) {
    return this.#roots[document.kind] ?? {}
  }

  #valueOf(cell: BookCell, column: Column, before: PlainData | undefined, sheet: BookSheet, at: number): PlainData {
    const { text } = cell
    if (column.kind === 'list' || column.kind === 'ids') {
      const entries = splitList(text, column.kind)
      return entries.length === 1 && !Array.isArray(before) ? (entries[0] ?? text) : entries
    }
    if (column.kind === 'yes or no' && /^(?:yes|no|true|false|y|n)$/i.test(text))
      return /^[yt]/i.test(text) ? 'yes' : 'no'
    if (column.kind === 'date' && cell.number !== undefined) {
      const day = dateOfSerial(cell.number)
      if (day !== undefined) {
        const index = [...(sheet.rows[at] ?? [])].indexOf(cell)
        this.#remark(
          'note',
          `${cellName(sheet.name, at, Math.max(0, index))} holds ${text}, the number by which a spreadsheet keeps ${day}, and was read as that day.`,
          'Give the cell the form of a date, or type the day in words.',
          sheet,
          at,
          Math.max(0, index),
        )
        return day
      }
    }
    return column.choices.find((choice) => same(choice, text)) ?? text
  }

  /** Rows of a document, a field and a value: all that no column stands for. */
  #other(sheet: BookSheet): void {
    const headings = (sheet.rows[0] ?? []).map((cell) => cell?.text)
    const [documentAt, fieldAt, valueAtColumn, keyAt] = [
      otherSheet.document,
      otherSheet.field,
      otherSheet.value,
      'loip',
    ].map((name) => headings.indexOf(name))
    if (fieldAt === undefined || valueAtColumn === undefined || fieldAt === -1 || valueAtColumn === -1) return
    for (let at = 1; at < sheet.rows.length; at++) {
      const cells = sheet.rows[at] ?? []
      const key = keyAt === undefined || keyAt === -1 ? undefined : cells[keyAt]?.text
      const cell = cells[valueAtColumn]
      if (cell?.isUnread === true) continue
      const name = cellName(sheet.name, at, valueAtColumn)
      if (key === undefined) {
        if (cells.some((one) => one !== undefined))
          this.#remark(
            'error',
            `Row ${at + 1} of the sheet ${sheet.name} was added by hand, and was not read: this sheet shows what other sheets have no column for.`,
            `Write what is new into the other sheets, or into the files after loip import. (${documentAt === undefined ? '' : (cells[documentAt]?.text ?? '')})`.replace(
              ' ()',
              '',
            ),
            sheet,
            at,
            firstOf(cells),
          )
        continue
      }
      const [first = '', ...path] = splitPointer(key)
      const document = this.#documents.find((one) => one.key === first)
      const place = document && placeAt(document, path)
      const before = place && valueAt(place)
      if (document === undefined || place === undefined || typeof before !== 'string') continue
      this.#cells.add(place, name)
      if (cell !== undefined && normal(cell.text) === normal(before)) continue
      if (cell === undefined) {
        this.#remark(
          'note',
          `${name} was emptied, and its value was kept.`,
          'To take it out, delete it in the file.',
          sheet,
          at,
          valueAtColumn,
        )
        continue
      }
      put(place, cell.text)
      this.#changes.push({
        what: 'cell',
        document,
        path: pathOf(document, path),
        before,
        after: cell.text,
        value: cell.text,
        cell: name,
        heading: cells[fieldAt]?.text ?? path.join('/'),
      })
    }
  }

  #placeRow(place: Place, columns: readonly (readonly [Column, string])[], cell: string): void {
    this.#cells.addRow(place, cell)
    for (const [column, name] of columns) {
      const found = fieldOf(place, column)
      if (found !== undefined) this.#cells.add(found.place, name)
      else
        for (const steps of column.ways) {
          const near = nearestTo(place, steps)
          if (near !== undefined) this.#cells.addAbsent(near, name, column.heading)
        }
    }
  }
}

export function refsColumn({ heading, refs }: { readonly heading: string; readonly refs: string }): Column {
  return {
    id: `$${refs}`,
    heading,
    note: '',
    kind: 'ids',
    choices: [],
    ways: [[{ key: refs }]],
    layout: { at: [refs] },
  }
}

/** The way by which a field is set: the one that the row has a part of, or else the first that its kind of document knows. */
export function wayFor(row: Place, column: Column, root: object, isDocument: boolean): Steps {
  const found = fieldOf(row, column)?.steps
  if (found !== undefined) return found
  const begun = column.ways.find((steps) => steps.length > 1 && findField(row, steps.slice(0, 1)) !== undefined)
  if (begun !== undefined) return begun
  const known = isDocument
    ? column.ways.find(([step]) => schemaOf(root, [String(step?.key)]).title !== undefined)
    : undefined
  return known ?? column.ways[0] ?? []
}

function fieldValue(row: Place, column: Column): PlainData | undefined {
  const place = fieldOf(row, column)?.place
  return place && valueAt(place)
}

function put({ holder, key }: Place, value: PlainData): void {
  ;(holder as Record<string | number, PlainData>)[key] = value
}

export function placeAt(document: SheetDocument, path: readonly (string | number)[]): Place | undefined {
  let place: Place = { holder: document as unknown as PlainMap, key: 'data' }
  for (const step of path) {
    const value = valueAt(place)
    if (value === undefined || typeof value === 'string') return undefined
    place = { holder: value, key: Array.isArray(value) ? Number(step) : step }
  }
  return valueAt(place) === undefined ? undefined : place
}

/** With numbers for the steps into lists. */
function pathOf(document: SheetDocument, path: readonly string[]): (string | number)[] {
  return path.map((step, index) => {
    const holder = placeAt(document, path.slice(0, index))
    return holder !== undefined && Array.isArray(valueAt(holder)) ? Number(step) : step
  })
}

/** The list at a path, made where it is not there. */
export function listAt(data: PlainMap, path: readonly (string | number)[]): PlainData[] {
  let value: PlainData = data
  for (const [index, key] of path.entries()) {
    const held = value as Record<string | number, PlainData>
    const next: PlainData | undefined = held[key]
    const isLast = index === path.length - 1
    if (isLast && typeof next === 'string') held[key] = [next]
    else if (typeof next !== 'object') held[key] = isLast ? [] : typeof next === 'string' ? { summary: next } : {}
    value = held[key] as PlainData
  }
  return value as PlainData[]
}

function namesOfOutcome(data: PlainData): string[] {
  if (typeof data === 'string') return [data]
  if (Array.isArray(data)) return []
  const [id, title] = [data.id, data.title].map((one) => (typeof one === 'string' ? one : undefined))
  return [
    ...(id === undefined ? [] : [id]),
    ...(title === undefined ? [] : [title]),
    ...(id === undefined || title === undefined ? [] : [`${id} ${title}`]),
  ]
}

function same(one: string, other: string): boolean {
  return one === other || (plainWords(one) === plainWords(other) && plainWords(one) !== '')
}

/** Spaces at the ends of lines and around the whole are not seen in a cell. */
export function normal(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]+$/gm, '')
    .trim()
}

function firstOf(cells: readonly (BookCell | undefined)[]): number {
  return Math.max(
    0,
    cells.findIndex((cell) => cell !== undefined),
  )
}

function labelsIn(documents: readonly SheetDocument[]): Readonly<Record<string, string>> {
  const labels = documents.find(({ kind }) => kind === 'partnership')?.data.labels
  if (typeof labels !== 'object' || Array.isArray(labels)) return {}
  return Object.fromEntries(
    Object.entries(labels).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

export { labelsIn }

function collectIds(data: PlainData, into: Set<string>): void {
  if (typeof data === 'string') return
  if (Array.isArray(data)) for (const one of data) collectIds(one, into)
  else {
    if (typeof data.id === 'string') into.add(data.id)
    for (const one of Object.values(data)) collectIds(one, into)
  }
}
