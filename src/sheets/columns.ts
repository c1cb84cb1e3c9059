// The columns of a sheet: the layout with the headings, notes and choices of the schemas, and a column for each entry of a list.
import { type Kind, schemas } from '../schema/kinds.gen.ts'
import { type SchemaNode, schemaOf } from '../schema/schema-walk.ts'
import type { PlainData } from '../source/yaml.ts'
import { memoByObject } from '../text/memo-by-object.ts'
import { findField, type Place, type Step, type Steps } from './field-path.ts'
import type { ColumnLayout, FieldPath, SheetLayout } from './layout.ts'

type ValueKind = 'text' | 'date' | 'yes or no' | 'list' | 'ids'

export interface Column {
  /** The path of the layout, with numbers for the entries of lists: unlike any other of its sheet. */
  readonly id: string
  readonly heading: string
  readonly note: string
  readonly kind: ValueKind
  /** The words that the schema knows. */
  readonly choices: readonly string[]
  readonly ways: readonly Steps[]
  readonly layout: ColumnLayout
  /** Which entry of a list, from 0; undefined for a column that there is once. */
  readonly index?: number
}

export type SchemaRoots = Readonly<Partial<Record<Kind, SchemaNode>>>

/** The schemas of these kinds, loaded once. */
export async function schemaRoots(kinds: readonly Kind[]): Promise<SchemaRoots> {
  const loaded = await Promise.all(
    [...new Set(kinds)].map(async (kind) => [kind, (await schemas[kind]()).default as SchemaNode] as const),
  )
  return Object.fromEntries(loaded)
}

/** Lists that mostly have more than one entry, so that room is offered for it. */
const atLeast: Readonly<Record<string, number>> = { national_outcomes: 2, targets: 2 }
/** What goes beyond stands on the sheet for all the rest. */
const mostEntries = 12

/** `counts`: how many entries the longest list has at a path that ends in `#`. */
export function columnsOf(sheet: SheetLayout, roots: SchemaRoots, counts: ReadonlyMap<string, number>): Column[] {
  const grouped: ColumnLayout[][] = []
  for (const layout of sheet.columns) {
    const list = listOf(layout)
    const last = grouped.at(-1)
    if (list !== undefined && last?.[0] !== undefined && listOf(last[0]) === list) last.push(layout)
    else grouped.push([layout])
  }
  return grouped.flatMap((group) => {
    const list = group[0] && listOf(group[0])
    if (list === undefined) return group.map((layout) => columnFor(sheet, roots, layout))
    const wanted = Math.max(counts.get(list) ?? 0, atLeast[list.replace(/\.?#$/, '')] ?? 1)
    return Array.from({ length: Math.min(wanted, mostEntries) }, (_, index) =>
      group.map((layout) => columnFor(sheet, roots, layout, index)),
    ).flat()
  })
}

/** The path to a list whose entries have columns of their own: `targets.#`. Of several ways, that of the list. */
export function listOf({ at }: ColumnLayout): string | undefined {
  const path = at.map(bare).find((one) => one.split('.').includes('#'))
  return path === undefined ? undefined : `${path.split('.#')[0]}.#`
}

export function columnFor(sheet: SheetLayout, roots: SchemaRoots, layout: ColumnLayout, index?: number): Column {
  const node = schemaFor(sheet, roots, layout)
  const isFirst = (index ?? 0) === 0
  const used = layout.at.filter((path) => isFirst || bare(path).split('.').includes('#'))
  const heading = layout.heading ?? node.title ?? ''
  return {
    id: `${layout.at[0] ?? ''}${index === undefined ? '' : `@${index}`}`,
    heading: isFirst ? heading : `${heading} ${(index ?? 0) + 1}`,
    note: node.description ?? '',
    kind: kindOf(node),
    choices: (node.enum ?? []).filter((one) => typeof one === 'string'),
    ways: used.map((path) => stepsOf(sheet, path, index ?? 0)),
    layout,
    ...(index === undefined ? {} : { index }),
  }
}

export function bare(path: FieldPath): string {
  return path.replace(/[()]/g, '')
}

function schemaFor(sheet: SheetLayout, roots: SchemaRoots, { at }: ColumnLayout): SchemaNode {
  for (const path of at)
    for (const { kind, list } of sheet.sources) {
      const root = roots[kind]
      if (root === undefined) continue
      // A list is walked by any index: it has one schema for all its entries.
      const steps = [...list.map((step) => (step === '*' ? '0' : step)), ...(list.length === 0 ? [] : ['0'])]
      const node = schemaOf(root, [
        ...steps,
        ...bare(path)
          .split('.')
          .map((step) => (step === '#' ? '0' : step)),
      ])
      if (node.title !== undefined) return node
    }
  return {}
}

const dates = new Set(['date', 'data-date', 'publication-date', 'one-day'].map((name) => `#/$defs/${name}`))

function kindOf(node: SchemaNode): ValueKind {
  if (node.$ref !== undefined && dates.has(node.$ref)) return 'date'
  if (node.$ref === '#/$defs/yes-no') return 'yes or no'
  if (node.$ref === '#/$defs/ids') return 'ids'
  return [node.type].flat().includes('array') ? 'list' : 'text'
}

/** With what each object on the way stands for where it is one text. */
function stepsOf(sheet: SheetLayout, path: FieldPath, index: number): Steps {
  const parts = path.split('.')
  return parts.map((part, at): Step => {
    const name = bare(part)
    if (name === '#') return { key: index, ...(part === '(#)' ? { isLoose: true as const } : {}) }
    const before = bare(parts.slice(0, at).join('.'))
    const main = mainsOf(sheet).get(before)
    return { key: name, ...(main === undefined ? {} : { main }) }
  })
}

/** By the bare path of an object the field that it stands for: `baseline` → `value`. */
const mainsOf = memoByObject((sheet: SheetLayout): ReadonlyMap<string, string> => {
  const mains = new Map<string, string>()
  for (const path of sheet.columns.flatMap(({ at }) => at)) {
    const parts = path.split('.')
    for (const [at, part] of parts.entries())
      if (/^\((?!#)/.test(part)) mains.set(bare(parts.slice(0, at).join('.')), bare(part))
  }
  return mains
})

/** The place of the field of a column in a row, and the way that led there. */
export function fieldOf(row: Place, column: Column): { readonly place: Place; readonly steps: Steps } | undefined {
  for (const steps of column.ways) {
    const place = findField(row, steps)
    if (place !== undefined) return { place, steps }
  }
  return undefined
}

/** The words of a cell for a value; undefined for one that no cell can show so that it is read back as it is. */
export function cellText(value: PlainData, kind: ValueKind): string | undefined {
  if (typeof value === 'string') return fits(value) && splitList(value, kind).length <= 1 ? value : undefined
  if (!Array.isArray(value) || (kind !== 'list' && kind !== 'ids') || value.length === 0) return undefined
  const texts = value.filter((item): item is string => typeof item === 'string')
  if (texts.length < value.length) return undefined
  const text = texts.join(texts.some((one) => one.length > 40) ? '\n' : '; ')
  const back = splitList(text, kind)
  return fits(text) && back.length === texts.length && back.every((one, at) => one === texts[at]) ? text : undefined
}

/** More than Excel holds in a cell, less a margin; and a text with nothing to see is no text of a cell. */
function fits(text: string): boolean {
  return text.length <= 32_000 && text.trim() !== '' && !/[^\P{Cc}\n]|[\p{Cs}\ufffe\uffff]/u.test(text)
}

/** The entries of a cell that holds a list. */
export function splitList(text: string, kind: ValueKind): string[] {
  if (kind !== 'list' && kind !== 'ids') return [text]
  return text
    .split(kind === 'ids' ? /[;,\n]/ : /[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
