// Where the table of a sheet is, and which column each of its headings means.
import { fieldMeant } from '../schema/field-meanings.ts'
import { nearest, plainWords } from '../text/nearest.ts'
import { quote } from '../text/quote.ts'
import type { BookRemark, BookSheet } from './book.ts'
import { placeOf } from './book.ts'
import { bare, type Column, columnFor, listOf, type SchemaRoots } from './columns.ts'
import { type ColumnLayout, otherSheet, rowKeyHeading, type SheetLayout, sheetLayouts } from './layout.ts'

/** Columns that are no field of their row. */
type Special = 'key' | 'document' | 'parent' | 'kind'

export interface Table {
  readonly layout: SheetLayout
  /** The row of the headings, from 0. */
  readonly top: number
  readonly fields: ReadonlyMap<number, Column>
  readonly specials: ReadonlyMap<Special, number>
  readonly remarks: readonly BookRemark[]
}

type Meant = ColumnLayout | Special

/** What a heading can mean on a sheet, by its plain words: first the headings themselves, then the names of fields. */
export function meaningsOn(
  layout: SheetLayout,
  roots: SchemaRoots,
  labels: Readonly<Record<string, string>>,
): Map<string, Meant> {
  const meanings = new Map<string, Meant>([[rowKeyHeading, 'key']])
  const add = (words: string | undefined, meant: Meant) => {
    const plain = plainWords(words ?? '')
    if (plain !== '' && !meanings.has(plain)) meanings.set(plain, meant)
  }
  const own: (readonly [string, Meant])[] = []
  const both = (heading: string, meant: Meant) => {
    add(heading, meant)
    own.push([inOwnWords(heading, labels), meant])
  }
  if (layout.document !== undefined) both(layout.document, 'document')
  if (layout.parent !== undefined) both(layout.parent.heading, 'parent')
  if (layout.kind !== undefined) both(layout.kind, 'kind')
  const columns = layout.columns.map((column) => [column, columnFor(layout, roots, column)] as const)
  for (const [column, { heading }] of columns) both(heading, column)
  // What the partnership calls things never hides what they are called here.
  for (const [heading, meant] of own) add(heading, meant)
  for (const [column] of columns)
    add(
      bare(column.at[0] ?? '')
        .split('.')
        .at(-1)
        ?.replaceAll('_', ' '),
      column,
    )
  return meanings
}

/** A heading with what the partnership calls an outcome in place of “outcome”. */
export function inOwnWords(heading: string, labels: Readonly<Record<string, string>>): string {
  return heading.replace(
    /^(Outcome|Measure|Action|Theme|Locality|Plan)(?= id$|$)/,
    (word) => labels[word.toLowerCase()] ?? word,
  )
}

/** What one heading means: `Target 3` is the third of the targets. */
function meantBy(text: string, meanings: ReadonlyMap<string, Meant>): { meant: Meant; index: number } | undefined {
  const plain = plainWords(text)
  const direct = meanings.get(plain)
  if (direct !== undefined) return { meant: direct, index: 0 }
  const [, words = '', number = ''] = /^(.*\S) (\d{1,2})$/.exec(plain) ?? []
  const meant = meanings.get(words)
  if (meant === undefined || typeof meant === 'string' || listOf(meant) === undefined || Number(number) < 2)
    return undefined
  return { meant, index: Number(number) - 1 }
}

/** How far down the row of the headings is looked for: a title may stand over the table. */
const deepest = 12

/** The table of a sheet; undefined for a sheet in which no heading of any layout stands. */
export function tableOf(
  sheet: BookSheet,
  roots: SchemaRoots,
  labels: Readonly<Record<string, string>>,
  isOnly: boolean,
): Table | undefined {
  const named = sheetLayouts.find(({ name }) => sameName(name, sheet.name))
  const layouts = named ? [named] : isOnly ? sheetLayouts : []
  let best: { layout: SheetLayout; top: number; hits: number; meanings: Map<string, Meant> } | undefined
  for (const layout of layouts) {
    const meanings = meaningsOn(layout, roots, labels)
    for (let top = 0; top < Math.min(deepest, sheet.rows.length); top++) {
      const hits = hitsIn(sheet, top, meanings)
      if (hits > (best?.hits ?? (named ? 0 : 1))) best = { layout, top, hits, meanings }
    }
  }
  if (best === undefined) return undefined
  return mapped(sheet, best.layout, best.top, best.meanings, roots)
}

function hitsIn(sheet: BookSheet, row: number, meanings: ReadonlyMap<string, Meant>): number {
  const meant = (sheet.rows[row] ?? []).flatMap((cell) => (cell && meantBy(cell.text, meanings)) ?? [])
  return new Set(meant.map(({ meant, index }) => `${typeof meant === 'string' ? meant : meant.at[0]} ${index}`)).size
}

function sameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => plainWords(name).replace(/ies$/, 'y').replace(/s$/, ''))
  return a === b
}

function mapped(
  sheet: BookSheet,
  layout: SheetLayout,
  top: number,
  meanings: ReadonlyMap<string, Meant>,
  roots: SchemaRoots,
): Table {
  const fields = new Map<number, Column>()
  const specials = new Map<Special, number>()
  const remarks: BookRemark[] = []
  const taken = new Map<string, number>()
  const named = new Set((sheet.rows[top] ?? []).flatMap((cell) => (cell && meantBy(cell.text, meanings)?.meant) ?? []))
  for (const [column, cell] of (sheet.rows[top] ?? []).entries()) {
    if (cell === undefined) continue
    const where = { sheet: sheet.name, row: top, column }
    const name = placeOf(sheet, top, column)
    const direct = meantBy(cell.text, meanings)
    const other = direct === undefined ? otherWordFor(cell.text, layout, named) : undefined
    if (other !== undefined) {
      named.add(other)
      remarks.push({
        level: 'note',
        says: `${name}: ${quote(cell.text)} was read as ${quote(columnFor(layout, roots, other).heading)}.`,
        fix: `Write ${columnFor(layout, roots, other).heading} as the heading, or a heading of your own that means something else.`,
        ...where,
      })
    }
    const found = direct ?? (other === undefined ? undefined : { meant: other, index: 0 })
    if (found === undefined) {
      if (!sheet.rows.slice(top + 1).some((row) => row[column] !== undefined)) continue
      const near = nearest(
        cell.text,
        [...meanings].flatMap(([words, meant]) => (meant === 'key' ? [] : [words])),
      )[0]
      const heading = near === undefined ? undefined : headingOf(meanings.get(near), layout, roots)
      remarks.push({
        level: 'note',
        says: `${name}: no column of this sheet is called ${quote(cell.text)}, so what stands under it was not read.${heading === undefined ? '' : ` Did you mean ${quote(heading)}?`}`,
        fix:
          heading === undefined
            ? 'Leave it if it is a note of your own. Otherwise take a heading of the template.'
            : `Write ${heading} as the heading.`,
        ...where,
      })
      continue
    }
    const { meant, index } = found
    const id = typeof meant === 'string' ? meant : `${meant.at[0]}@${index}`
    const earlier = taken.get(id)
    if (earlier !== undefined) {
      remarks.push({
        level: 'error',
        says: `${name} has the same heading as ${placeOf(sheet, top, earlier)}, and what stands under it was not read.`,
        fix: 'Keep one table on a sheet, and one column for each heading.',
        ...where,
      })
      continue
    }
    taken.set(id, column)
    if (typeof meant === 'string') specials.set(meant, column)
    else fields.set(column, columnFor(layout, roots, meant, listOf(meant) === undefined ? undefined : index))
  }
  return { layout, top, fields, specials, remarks }
}

/** The column that a heading means in another word: “By when” for the end. Only one that no other heading names. */
function otherWordFor(words: string, layout: SheetLayout, named: ReadonlySet<Meant>): ColumnLayout | undefined {
  const open = layout.columns.filter((column) => !named.has(column) && listOf(column) === undefined)
  const keyOf = ({ at: [path = ''] }: ColumnLayout) => (bare(path).includes('.') ? undefined : bare(path))
  const key = fieldMeant(
    words,
    open.flatMap((column) => keyOf(column) ?? []),
  )
  return key === undefined ? undefined : open.find((column) => keyOf(column) === key)
}

function headingOf(meant: Meant | undefined, layout: SheetLayout, roots: SchemaRoots): string | undefined {
  if (meant === undefined) return undefined
  if (typeof meant !== 'string') return columnFor(layout, roots, meant).heading
  return meant === 'document' ? layout.document : meant === 'kind' ? layout.kind : layout.parent?.heading
}

/** Whether a row looks like the headings of another table. */
export function isHeadingRow(sheet: BookSheet, row: number, meanings: ReadonlyMap<string, Meant>): boolean {
  const filled = (sheet.rows[row] ?? []).filter((cell) => cell !== undefined).length
  const hits = hitsIn(sheet, row, meanings)
  return hits >= 2 && hits >= filled / 2
}

export function isOtherSheet(sheet: BookSheet): boolean {
  return sheet.name === otherSheet.name && (sheet.rows[0] ?? []).some((cell) => cell?.text === otherSheet.field)
}
