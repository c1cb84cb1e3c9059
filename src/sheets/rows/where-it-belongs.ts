// The document and the list that a new row belongs to, by what its cells say of it.
import type { Kind } from '../../schema/kinds.gen.ts'
import type { PlainData } from '../../source/yaml.ts'
import { quote } from '../../text/quote.ts'
import { type BookCell, type BookSheet, firstOf, placeOf, rowInWords } from '../book.ts'
import { splitList } from '../columns.ts'
import type { SheetDocument } from '../documents.ts'
import type { Table } from '../headings.ts'
import { kindWords, type SheetLayout } from '../layout.ts'
import { same } from '../same-words.ts'
import { idOfOutcome, outcomeNamed } from './outcomes-named.ts'
import type { Reading } from './reading.ts'

/** The list that a new row is added to. Undefined where the row does not say it, which is reported. */
export function listFor(
  reading: Reading,
  sheet: BookSheet,
  at: number,
  { layout, specials }: Table,
  cells: readonly (BookCell | undefined)[],
):
  | {
      document: SheetDocument
      list: readonly (string | number)[]
      refs?: { key: string; to: PlainData }
      isDocument?: true
    }
  | undefined {
  const text = (special: 'document' | 'parent' | 'kind') => {
    const column = specials.get(special)
    return column === undefined ? undefined : cells[column]?.text
  }
  const [source] = layout.sources
  if (source === undefined) return undefined
  if (source.list.length === 0) {
    const kind = kindOf(reading, layout, text('kind'), sheet, at, specials.get('kind') ?? 0)
    if (kind === undefined) return undefined
    const only = kind === 'partnership' ? reading.documents.find((one) => one.kind === kind) : undefined
    return {
      document: only ?? reading.newDocument(kind, placeOf(sheet, at, firstOf(cells))),
      list: [],
      isDocument: true,
    }
  }
  const wanted = text('document')
  const named =
    wanted === undefined
      ? undefined
      : reading.documents.find(
          (one) =>
            layout.sources.some(({ kind }) => kind === one.kind) &&
            reading.namesOf(one).some((name) => same(name, wanted)),
        )
  if (wanted !== undefined && named === undefined) {
    reading.remark(
      'error',
      `${placeOf(sheet, at, specials.get('document') ?? 0)} names ${quote(wanted)}, and there is no such ${(layout.document ?? 'document').toLowerCase()} here, so the row was not read.`,
      `Write its id or title as it stands on ${layout.document === 'Report' ? 'the sheet Progress' : 'the sheet Plan'}.`,
      sheet,
      at,
      specials.get('document') ?? 0,
    )
    return undefined
  }
  const under = layout.parent === undefined ? undefined : text('parent')
  if (layout.parent !== undefined && under !== undefined) {
    const found = outcomeNamed(reading, under, named)
    const isPlan = found !== undefined && (named === undefined || named === found.document)
    const onlyDelivery = layout.name === 'Actions' && named === undefined ? reading.only('delivery-plan') : undefined
    if (found !== undefined && isPlan && onlyDelivery === undefined)
      return { document: found.document, list: [...found.path, layout.name.toLowerCase()] }
    const refs = splitList(under, 'ids').map((one) => idOfOutcome(reading, one))
    const document = named ?? onlyDelivery ?? found?.document ?? defaultFor(reading, layout, sheet, at, cells)
    return (
      document && {
        document,
        list: [layout.name.toLowerCase()],
        refs: { key: layout.parent.refs, to: refs.length === 1 ? (refs[0] ?? '') : refs },
      }
    )
  }
  const document = named ?? defaultFor(reading, layout, sheet, at, cells)
  if (document === undefined) return undefined
  const list = layout.sources.find((one) => one.kind === document.kind && !one.list.includes('*'))?.list
  return list && { document, list }
}

function kindOf(
  reading: Reading,
  layout: SheetLayout,
  words: string | undefined,
  sheet: BookSheet,
  at: number,
  column: number,
): Kind | undefined {
  const kinds = layout.sources.map(({ kind }) => kind)
  if (layout.kind === undefined) return kinds[0]
  if (words !== undefined) {
    const kind =
      kinds.find((one) => same(one, words) || same(kindWords[one] ?? '', words)) ??
      (/improvement plan|community plan|loip/i.test(words) ? 'loip' : undefined)
    if (kind !== undefined) return kind
  } else if (!reading.documents.some(({ kind }) => kind === 'loip')) return 'loip'
  reading.remark(
    'error',
    words === undefined
      ? `${rowInWords(sheet, at)} does not say what kind of plan it is, so it was not read.`
      : `${placeOf(sheet, at, column)}: ${quote(words)} is no kind of plan, so the row was not read.`,
    `Write ${kinds.map((one) => kindWords[one] ?? one).join(', ')} under ${layout.kind}.`,
    sheet,
    at,
    column,
  )
  return undefined
}

function defaultFor(
  reading: Reading,
  layout: SheetLayout,
  sheet: BookSheet,
  at: number,
  cells: readonly (BookCell | undefined)[],
): SheetDocument | undefined {
  const kinds = [...new Set(layout.sources.map(({ kind }) => kind))]
  for (const kind of kinds) {
    const only = reading.only(kind)
    if (only !== undefined) return only
    if (!reading.documents.some((one) => one.kind === kind)) continue
    reading.remark(
      'error',
      `${rowInWords(sheet, at)} does not say which ${(layout.document ?? 'document').toLowerCase()} it belongs to, and there are several, so it was not read.`,
      `Write its id or title under ${layout.document ?? 'Plan'}.`,
      sheet,
      at,
      firstOf(cells),
    )
    return undefined
  }
  const [kind] = kinds
  return kind && reading.newDocument(kind, placeOf(sheet, at, firstOf(cells)))
}
