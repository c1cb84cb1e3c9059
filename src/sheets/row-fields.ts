// The fields of one row: by which way each is set, and the column of its outcomes.
import { schemaOf } from '../schema/schema-walk.ts'
import type { PlainData } from '../source/yaml.ts'
import { type Column, fieldOf } from './columns.ts'
import { parentOf, type SheetRow } from './documents.ts'
import { findField, type Place, type Steps, valueAt } from './field-path.ts'
import type { Table } from './headings.ts'

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

export function fieldValue(row: Place, column: Column): PlainData | undefined {
  const place = fieldOf(row, column)?.place
  return place && valueAt(place)
}

/** The columns of a table; the column of the outcome is a field of a row that stands apart from outcomes. */
export function fieldsWith({ layout, fields, specials }: Table, row: SheetRow): [number, Column][] {
  const parent = specials.get('parent')
  if (layout.parent === undefined || parent === undefined || parentOf(row) !== undefined) return [...fields]
  return [...fields, [parent, refsColumn(layout.parent)]]
}
