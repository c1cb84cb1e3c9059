// What a workbook remembers of the files it was made from, on a hidden sheet: each document as it was, and the rows that were written.
import type { Value } from '../edit/change.ts'
import { blockLines } from '../edit/yaml-written.ts'
import { type Kind, kinds } from '../schema/kinds.gen.ts'
import { isPlainName } from '../source/left-by-others.ts'
import type { PlainMap } from '../source/yaml.ts'
import type { Book } from './book.ts'
import type { SheetDocument } from './documents.ts'
import { memorySheet } from './layout.ts'
import type { PlanFile } from './plan-files.ts'

export interface Memory {
  readonly documents: readonly SheetDocument[]
  /** By the name of a sheet the keys of its rows. */
  readonly rows: ReadonlyMap<string, readonly string[]>
  /** The partner or group that was to fill it in. */
  readonly for?: string
}

const first = 'loip workbook'
const form = '1'
/** Characters in a cell: fewer than Excel takes, and never inside a surrogate pair. */
const most = 30_000

export function memoryRows({ documents, rows, for: whom }: Memory): string[][] {
  return [
    [first, form, 'Leave this sheet as it is: by it the program tells what you changed.'],
    ...(whom === undefined ? [] : [['for', whom]]),
    ...documents.map(({ key, kind, file, data }) => ['document', key, kind, file ?? '', ...pieces(asciiJson(data))]),
    ...[...rows].flatMap(([sheet, keys]) => keys.map((key) => ['row', sheet, key])),
  ]
}

/** In letters that every program keeps as they are. */
function asciiJson(data: PlainMap): string {
  return JSON.stringify(data).replace(
    /[^ -~]|_(?=x)/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function pieces(text: string): string[] {
  // In bars, because spaces at the ends of a cell are not kept.
  return (text.match(new RegExp(`.{1,${most}}`, 'g')) ?? []).map((piece) => `|${piece}|`)
}

/** A plan file in the folder or below it, as reading a folder finds them: a workbook may come from anybody. */
function isPlanName(name: string): boolean {
  return isPlainName(name) && /\.ya?ml$/i.test(name)
}

/** The files that a workbook was made from, as it remembers them. */
export function filesRemembered(book: Book): PlanFile[] {
  return (memoryOf(book)?.documents ?? []).flatMap(({ file, data }) =>
    file === undefined || !isPlanName(file) ? [] : [{ path: file, text: `${blockLines(data as Value, 0)}\n` }],
  )
}

/** Undefined for a workbook that has none. */
export function memoryOf({ sheets }: Book): Memory | undefined {
  const sheet = sheets.find(({ name }) => name === memorySheet)
  const texts = sheet?.rows.map((row) => row.map((cell) => cell?.text ?? '')) ?? []
  if (texts[0]?.[0] !== first) return undefined
  const documents: SheetDocument[] = []
  const rows = new Map<string, string[]>()
  let whom: string | undefined
  for (const [what, a = '', b = '', c = '', ...rest] of texts) {
    if (what === 'for') whom = a
    if (what === 'row') rows.set(a, [...(rows.get(a) ?? []), b])
    const kind = kinds.find((name) => name === b)
    if (what !== 'document' || kind === undefined) continue
    const data = jsonOf(rest.map((piece) => piece.slice(1, -1)).join(''))
    if (data !== undefined) documents.push({ key: a, kind: kind as Kind, ...(c === '' ? {} : { file: c }), data })
  }
  return { documents, rows, ...(whom === undefined ? {} : { for: whom }) }
}

function jsonOf(text: string): PlainMap | undefined {
  try {
    return JSON.parse(text) as PlainMap
  } catch {
    return undefined
  }
}
