// Which row of the documents a row without a key is.
import type { BookCell } from '../book.ts'
import { cellText, fieldOf } from '../columns.ts'
import type { SheetRow } from '../documents.ts'
import { valueAt } from '../field-path.ts'
import type { Table } from '../headings.ts'
import { same } from '../same-words.ts'
import type { Reading } from './reading.ts'

/** The key of the one row that has the same id, or else is called the same. */
export function keyOfAlike(
  reading: Reading,
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
    return text === undefined || reading.namesOf(row.document).some((name) => same(name, text))
  }
  const rows = open.filter(([, row]) => within(row))
  const byId = rows.filter(([, row]) => isAlike(row, 'id') === true)
  const found =
    byId.length > 0
      ? byId
      : rows.filter(([, row]) => (layout.identity ?? [layout.main]).every((path) => isAlike(row, path) === true))
  return found.length === 1 ? found[0]?.[0] : undefined
}
