// A row that the documents do not have: a new entry of a list, or a new document, with an id of its own.
import type { Kind } from '../../schema/kinds.gen.ts'
import type { PlainData, PlainMap } from '../../source/yaml.ts'
import { type BookCell, type BookSheet, firstOf, placeOf } from '../book.ts'
import { type Column, listOf } from '../columns.ts'
import { listAt } from '../data-at.ts'
import { nameIn } from '../documents.ts'
import { withField } from '../field-path.ts'
import type { Table } from '../headings.ts'
import { newId } from '../ids.ts'
import type { SheetLayout } from '../layout.ts'
import { refsColumn, wayFor } from '../row-fields.ts'
import { valueFrom } from './cell-value.ts'
import type { Reading } from './reading.ts'
import { listFor } from './where-it-belongs.ts'

export function newRow(
  reading: Reading,
  sheet: BookSheet,
  at: number,
  table: Table,
  cells: readonly (BookCell | undefined)[],
): void {
  const { layout, fields, specials } = table
  const first = firstOf(cells)
  const cell = placeOf(sheet, at, first)
  const columns = [...fields].map(([index, column]) => [column, placeOf(sheet, at, index), cells[index]] as const)
  const where = listFor(reading, sheet, at, table, cells)
  if (where === undefined) return
  const { document, list, refs, isDocument } = where
  const root = reading.roots[document.kind] ?? {}
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
    value = withField(value, way ?? [], valueFrom(reading, held, column, undefined, sheet, at))
  }
  if (layout.columns.some(({ at: [path] }) => path === 'id')) value = withId(reading, value, layout, document.kind)
  if (refs !== undefined) value = withField(value, [{ key: refs.key }], refs.to)
  if (isDocument === true) {
    const data = typeof value === 'object' && !Array.isArray(value) ? value : {}
    document.data = { ...document.data, ...data }
    reading.read.push({
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
    shown.push([refsColumn(layout.parent), placeOf(sheet, at, parent)])
  reading.read.push({ place: { holder: entries, key: entries.length - 1 }, columns: shown, cell })
  const isIn = reading.isNew(document, list)
  if (typeof value === 'object') reading.added.add(value)
  if (!isIn) reading.changes.push({ what: 'row', document, list, entry: value, cell, row: layout.row })
}

function withId(
  reading: Reading,
  value: PlainData | undefined,
  layout: SheetLayout,
  kind: Kind,
): PlainData | undefined {
  if (value === undefined || (typeof value === 'object' && !Array.isArray(value) && 'id' in value)) return value
  if (layout.sources[0]?.list.length === 0 && kind === 'review') return value
  const id = newId(nameIn(value), reading.takenIds)
  if (id === undefined) return value
  reading.takenIds.add(id)
  if (typeof value === 'string') return { id, [layout.main.replace(/[()]/g, '')]: value }
  return Array.isArray(value) ? value : { id, ...value }
}
