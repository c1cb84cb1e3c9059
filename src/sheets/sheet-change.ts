// What a workbook says otherwise than what it was made from.
import type { PlainData } from '../source/yaml.ts'
import type { Column } from './columns.ts'
import type { SheetDocument } from './documents.ts'

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
      /** Nothing is kept of an earlier import, so nothing tells whether the table or the file is newer. */
      readonly isFirst?: true
    }
  | {
      readonly what: 'row'
      readonly document: SheetDocument
      /** The way to the list, from the root of the document. */
      readonly list: readonly (string | number)[]
      readonly entry: PlainData
      readonly cell: string
      readonly row: string
      /** It was imported before, and is not in the file any more. */
      readonly isGone?: true
    }
  | {
      readonly what: 'no row'
      readonly document: SheetDocument
      readonly path: readonly (string | number)[]
      readonly sheet: string
      readonly row: string
    }
  | { readonly what: 'document'; readonly document: SheetDocument; readonly cell: string }

/** What a cell is about: alike for two cells that say something of the same field of the same thing. */
export function saidKey({
  document,
  path,
  column,
}: Pick<SheetChange & { what: 'cell' }, 'document' | 'path' | 'column'>): string {
  return JSON.stringify([document.file ?? document.key, path, column?.id])
}
