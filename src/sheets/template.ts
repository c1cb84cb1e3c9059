// The workbook to fill in, made from documents: a sheet for each list, with headings, notes and lists to choose from.

import type { PlainMap } from '../source/yaml.ts'
import { joinPointer } from '../text/json-pointer.ts'
import { plainWords } from '../text/nearest.ts'
import { type Column, columnsOf, type SchemaRoots } from './columns.ts'
import {
  cellOf,
  documentNames,
  entryCounts,
  leavesOf,
  nameIn,
  Places,
  parentOf,
  rowKey,
  rowsOf,
  type SheetDocument,
  type SheetRow,
} from './documents.ts'
import { exampleCells } from './example.ts'
import { valueAt } from './field-path.ts'
import { inOwnWords } from './headings.ts'
import { labelsIn } from './labels.ts'
import {
  exampleKey,
  kindWords,
  memorySheet,
  otherSheet,
  rowKeyHeading,
  type SheetLayout,
  sheetLayouts,
} from './layout.ts'
import { memoryRows } from './memory.ts'
import { refsColumn } from './row-fields.ts'

export interface TemplateColumn {
  readonly heading: string
  readonly note: string
  /** The words to choose from; a reader may still write something else. */
  readonly choices: readonly string[]
  readonly isHidden?: true
}

export interface TemplateSheet {
  readonly name: string
  readonly about: string
  readonly columns: readonly TemplateColumn[]
  readonly example?: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly isHidden?: true
}

interface TemplateRequest {
  readonly documents: readonly SheetDocument[]
  readonly roots: SchemaRoots
  /** The titles of the national outcomes of the day. */
  readonly nationalOutcomes: readonly string[]
  /** Names of the statutory partners of the area. */
  readonly partners: readonly string[]
  /** The wards of the area, where they are known: to choose from, because a ward is a locality only if the partnership made it one. */
  readonly wards?: readonly { readonly code: string; readonly name: string }[]
  /** Only the rows that this partner or group leads. */
  readonly for?: string
  /** The documents are a beginning that nobody wrote: no memory is kept of them. */
  readonly isFresh?: boolean
}

export function templateOf(request: TemplateRequest): TemplateSheet[] {
  const { documents, roots } = request
  const labels = labelsIn(documents)
  const covered = new Places()
  for (const document of documents) covered.add({ holder: document.data, key: 'kind' })
  const names = documentNames(documents)
  const written = new Map<string, string[]>()
  const sheets = sheetLayouts.flatMap((layout): TemplateSheet[] => {
    const all = rowsOf(layout, documents)
    const columns = columnsOf(layout, roots, entryCounts(layout, all))
    for (const row of all) for (const column of columnsFor(row, columns)) cover(covered, row, column)
    const rows = request.for === undefined ? all : all.filter((row) => isLedBy(row, request.for ?? '', documents))
    if (request.for !== undefined && rows.length === 0) return []
    written.set(layout.name, rows.map(rowKey))
    return [sheetFor(layout, columns, rows, names, labels, request)]
  })
  const others = request.for === undefined && !request.isFresh ? otherRows(documents, names, covered) : []
  return [...sheets, ...(others.length === 0 ? [] : [otherFor(others)]), memoryFor(request, written)]
}

/** The column of the outcome is a field of a row that stands apart from outcomes. */
function columnsFor(row: SheetRow, columns: readonly Column[]): readonly Column[] {
  const layout = sheetLayouts.find(({ sources }) => sources.includes(row.source))
  return layout?.parent !== undefined && parentOf(row) === undefined ? [...columns, refsColumn(layout.parent)] : columns
}

function cover(covered: Places, row: SheetRow, column: Column): void {
  const cell = cellOf(row, column)
  if (cell !== undefined) covered.add(cell.place)
}

function sheetFor(
  layout: SheetLayout,
  columns: readonly Column[],
  rows: readonly SheetRow[],
  names: ReadonlyMap<SheetDocument, string>,
  labels: Readonly<Record<string, string>>,
  request: TemplateRequest,
): TemplateSheet {
  const example = exampleCells(layout, request.roots)
  const { document, parent, kind } = layout
  const special = [kind, document, parent?.heading].flatMap((one) => one ?? [])
  const own = ownWords([...special, ...columns.map((column) => column.heading)], labels)
  const keyOf = (row: SheetRow) => (request.isFresh ? '' : rowKey(row))
  const specials: (TemplateColumn & { example?: string; text(row: SheetRow): string })[] = [
    ...(kind === undefined
      ? []
      : [
          {
            heading: own(kind),
            note: 'What kind of plan the row is.',
            choices: layout.sources.map((source) => kindWords[source.kind] ?? source.kind),
            text: (row: SheetRow) => kindWords[row.document.kind] ?? row.document.kind,
          },
        ]),
    ...(document === undefined
      ? []
      : [
          {
            heading: own(document),
            note: `The ${document.toLowerCase()} that the row belongs to: its id or its title. It may stay empty where there is only one.`,
            choices: [...names].flatMap(([one, name]) =>
              layout.sources.some((source) => source.kind === one.kind) ? [name] : [],
            ),
            text: (row: SheetRow) => names.get(row.document) ?? '',
          },
        ]),
    ...(parent === undefined
      ? []
      : [
          {
            heading: own(parent.heading),
            note: `The id or the title of the outcome that the ${layout.row} is for. Several with a semicolon between them.`,
            choices: [],
            text: (row: SheetRow) => {
              const outcome = parentOf(row)
              return outcome === undefined ? (cellOf(row, refsColumn(parent))?.text ?? '') : nameIn(outcome)
            },
          },
        ]),
  ]
  const toChoose = (column: Column) => choicesFor(column, request)
  return {
    name: layout.name,
    about: `Each row is one ${layout.row}.`,
    columns: [
      ...specials,
      ...columns.map((column) => ({ heading: own(column.heading), note: noteOf(column), choices: toChoose(column) })),
      {
        heading: rowKeyHeading,
        note: 'By this the program knows the row again. Leave it as it is.',
        choices: [],
        isHidden: true,
      },
    ],
    example: [...specials.map(() => ''), ...columns.map(({ id }) => example.get(id) ?? ''), exampleKey],
    rows: rows.map((row) => [
      ...specials.map(({ text }) => text(row)),
      ...columns.map((column) => cellOf(row, column)?.text ?? ''),
      keyOf(row),
    ]),
  }
}

/** A heading in the words of the partnership, where no two headings become alike by that. */
function ownWords(headings: readonly string[], labels: Readonly<Record<string, string>>): (heading: string) => string {
  const taken = new Set([...headings, rowKeyHeading].map(plainWords))
  const chosen = new Map<string, string>()
  for (const heading of headings) {
    const own = inOwnWords(heading, labels)
    const isFree = own !== heading && !taken.has(plainWords(own)) && plainWords(own) !== '' && !/\d$/.test(own)
    if (isFree) taken.add(plainWords(own))
    chosen.set(heading, isFree ? own : heading)
  }
  return (heading) => chosen.get(heading) ?? heading
}

function noteOf({ note, kind, layout, index }: Column): string {
  const list = kind === 'list' || kind === 'ids' ? ' Several with a semicolon between them.' : ''
  const further =
    index === undefined || layout.at.some((path) => path.startsWith('target'))
      ? ''
      : ' For one more, add a column with the next number in its heading.'
  return `${note}${list}${index === 0 ? further : ''}`
}

function choicesFor(
  { kind, choices, layout }: Column,
  { documents, nationalOutcomes, partners, wards = [] }: TemplateRequest,
): readonly string[] {
  if (kind === 'yes or no') return ['yes', 'no']
  if (choices.length > 0) return choices
  if (layout.names === 'national outcome') return nationalOutcomes
  if (layout.names === 'ward') return wards.map(({ name }) => name)
  if (layout.names === 'ward code') return wards.map(({ code }) => code)
  const [profile] = documents.filter((one) => one.kind === 'partnership')
  const listed = (key: string) => {
    const list = profile?.data[key]
    return Array.isArray(list) ? list.map(nameIn).filter((name) => name !== '') : []
  }
  if (layout.names === 'partner') return listed('partners').length > 0 ? listed('partners') : partners
  if (layout.names === 'lead')
    return [...listed('groups'), ...(listed('partners').length > 0 ? listed('partners') : partners)]
  return []
}

interface OtherRow {
  readonly cells: readonly string[]
}

function otherRows(
  documents: readonly SheetDocument[],
  names: ReadonlyMap<SheetDocument, string>,
  covered: Places,
): OtherRow[] {
  return documents.flatMap((document) =>
    [...leavesOf({ holder: document as unknown as PlainMap, key: 'data' }, (place) => covered.has(place))]
      .filter(({ text }) => text.trim() !== '' && text.length <= 32_000)
      .map(({ path, text }) => ({
        cells: [names.get(document) ?? '', fieldWords(document, path), text, joinPointer([document.key, ...path])],
      })),
  )
}

/** `outcomes, 1, break, why`: with the id of an entry in place of its number. */
function fieldWords(document: SheetDocument, path: readonly (string | number)[]): string {
  let value: unknown = document.data
  return path
    .map((step) => {
      const held = valueAt({ holder: value as PlainMap, key: step })
      value = held
      return typeof step === 'number'
        ? nameIn(typeof held === 'string' ? undefined : held) || `no. ${step + 1}`
        : step.replaceAll('_', ' ')
    })
    .join(', ')
}

function otherFor(rows: readonly OtherRow[]): TemplateSheet {
  return {
    name: otherSheet.name,
    about: 'What the files hold and no other sheet has a column for. Each row is one value, which may be changed.',
    columns: [
      { heading: otherSheet.document, note: 'The document that the value stands in.', choices: [] },
      { heading: otherSheet.field, note: 'Where it stands.', choices: [] },
      { heading: otherSheet.value, note: 'The value. Only this column is read.', choices: [] },
      {
        heading: rowKeyHeading,
        note: 'By this the program knows the row again. Leave it as it is.',
        choices: [],
        isHidden: true,
      },
    ],
    rows: rows.map(({ cells }) => cells),
  }
}

function memoryFor(request: TemplateRequest, rows: ReadonlyMap<string, readonly string[]>): TemplateSheet {
  const memory = request.isFresh
    ? { documents: [], rows: new Map<string, string[]>() }
    : { documents: request.documents, rows }
  const [heading = [], ...others] = memoryRows({
    ...memory,
    ...(request.for === undefined ? {} : { for: request.for }),
  })
  return {
    name: memorySheet,
    about: '',
    columns: heading.map((words) => ({ heading: words, note: '', choices: [] })),
    rows: others,
    isHidden: true,
  }
}

/** Whether a partner or group leads what the row is, or gives it. */
function isLedBy(row: SheetRow, whom: string, documents: readonly SheetDocument[]): boolean {
  const names = new Set(namesOf(whom, documents).map((name) => plainWords(name)))
  const says = (value: unknown, ...keys: readonly string[]) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    keys.some((key) => {
      const held = [(value as Record<string, unknown>)[key]].flat()
      return held.some((one) => typeof one === 'string' && names.has(plainWords(one)))
    })
  const value = valueAt(row.place)
  const isPartnerRow = row.source.list[0] === 'partners' || row.source.list[0] === 'groups'
  return (
    says(value, 'lead', 'partner', 'owner') ||
    says(parentOf(row), 'lead') ||
    (isPartnerRow && says(value, 'id', 'name')) ||
    (typeof value === 'object' &&
      !Array.isArray(value) &&
      row.source.list[0] === 'assessments' &&
      isOutcomeLedBy(value.outcome, says, documents)) ||
    refsOf(value).some(
      (ref) =>
        row.source.list.length === 1 && row.source.list[0] === 'measures' && isOutcomeLedBy(ref, says, documents),
    )
  )
}

function refsOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null && 'outcomes' in value ? [value.outcomes].flat() : []
}

function isOutcomeLedBy(
  id: unknown,
  says: (value: unknown, ...keys: readonly string[]) => boolean,
  documents: readonly SheetDocument[],
): boolean {
  return documents.some(({ data: { outcomes } }) =>
    Array.isArray(outcomes)
      ? outcomes.some((one) => typeof one === 'object' && !Array.isArray(one) && one.id === id && says(one, 'lead'))
      : false,
  )
}

/** The id and the name of a partner or group that is named by either. */
export function namesOf(whom: string, documents: readonly SheetDocument[]): string[] {
  for (const { kind, data } of documents) {
    if (kind !== 'partnership') continue
    for (const list of [data.partners, data.groups])
      for (const one of Array.isArray(list) ? list : []) {
        const names =
          typeof one === 'string'
            ? [one]
            : Array.isArray(one)
              ? []
              : ['id', 'name', 'acronym'].flatMap((key) => (typeof one[key] === 'string' ? [one[key]] : []))
        if (names.some((name) => plainWords(name) === plainWords(whom))) return names
      }
  }
  return []
}
