// What the words of a cell are as the value of a field.
import type { PlainData } from '../../source/yaml.ts'
import { type BookCell, type BookSheet, placeOf } from '../book.ts'
import { type Column, splitList } from '../columns.ts'
import { dateOfSerial } from '../date-serial.ts'
import { same } from '../same-words.ts'
import type { Reading } from './reading.ts'

export function valueFrom(
  reading: Reading,
  cell: BookCell,
  column: Column,
  before: PlainData | undefined,
  sheet: BookSheet,
  at: number,
): PlainData {
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
      reading.remark(
        'note',
        `${placeOf(sheet, at, Math.max(0, index))} holds ${text}, the number by which a spreadsheet keeps ${day}, and was read as that day.`,
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
