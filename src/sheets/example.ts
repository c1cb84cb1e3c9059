// The row of example, which shows how a sheet is filled in and is never read.
import { columnFor, listOf, type SchemaRoots } from './columns.ts'
import { exampleMark, type SheetLayout } from './layout.ts'

/** By the id of a column the words of the example in it. The first of them says that it is one. */
export function exampleCells(layout: SheetLayout, roots: SchemaRoots): Map<string, string> {
  const cells = new Map<string, string>()
  for (const column of layout.columns) {
    const words = column.at.map((path) => layout.example[path]).find((one) => one !== undefined)
    if (words === undefined) continue
    const { id } = columnFor(layout, roots, column, listOf(column) === undefined ? undefined : 0)
    cells.set(id, cells.size === 0 ? `${exampleMark}${words}` : words)
  }
  return cells
}
