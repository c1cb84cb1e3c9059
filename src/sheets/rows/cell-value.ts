// What the words of a cell are as the value of a field.
import type { PlainData } from '../../source/yaml.ts'
import { type BookCell, type BookSheet, placeOf } from '../book.ts'
import { type Column, splitList } from '../columns.ts'
import { dateOfSerial } from '../date-serial.ts'
import { same } from '../same-words.ts'
import { idOfOutcome, outcomeNamed } from './outcomes-named.ts'
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
  if (column.layout.names === 'outcome') return outcomesFrom(reading, text, column, before)
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

/** The ids of outcomes that may be named by their titles: a new one has no id that anybody has seen. A title may hold a comma. */
function outcomesFrom(reading: Reading, text: string, column: Column, before: PlainData | undefined): PlainData {
  if (outcomeNamed(reading, text) !== undefined) {
    const id = idOfOutcome(reading, text)
    return Array.isArray(before) ? [id] : id
  }
  const entries = splitList(text, column.kind)
  // With semicolons alone first: then each title is whole.
  const titles = text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const known = titles.length > 1 && titles.every((one) => outcomeNamed(reading, one) !== undefined) ? titles : entries
  const ids = known.map((one) => idOfOutcome(reading, one))
  return ids.length === 1 && !Array.isArray(before) ? (ids[0] ?? text) : ids
}
