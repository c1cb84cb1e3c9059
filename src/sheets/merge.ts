// What workbooks say brought into plan files: each change is held against what the workbook remembers and what the file says now. Where
// only the sheet changed, the file is changed at that one place; where both did, or two workbooks differ, somebody has to choose.
import type { Change, Path, Value } from '../edit/change.ts'
import { changesBetween } from '../edit/change.ts'
import { CannotEdit, editYaml } from '../edit/yaml-edit.ts'
import { blockLines } from '../edit/yaml-written.ts'
import type { PlainData, PlainMap } from '../source/yaml.ts'
import { type Column, cellText, fieldOf, type SchemaRoots } from './columns.ts'
import { nameIn, removed, type SheetDocument } from './documents.ts'
import { type Place, valueAt, withField, withoutField } from './field-path.ts'
import { documentsOf, type PlanFile } from './plan-files.ts'
import { joinPointer } from './pointer.ts'
import { normal, placeAt, type SheetChange, type SheetsRead, wayFor } from './read-sheets.ts'

export interface Reply {
  /** The workbook, as it is named in what is said. */
  readonly name: string
  readonly read: SheetsRead
}

/** `sheet` and `file` for conflicts between the two; the name of a workbook for those between workbooks. */
export type Take = string

export interface Conflict {
  /** `Outcomes!C7`, with the workbook. */
  readonly where: string
  readonly heading: string
  readonly file: string
  /** What the file says now; undefined where it has none. */
  readonly inFile?: string | undefined
  /** What each workbook says. */
  readonly said: readonly { readonly by: string; readonly says: string | undefined }[]
  readonly why: string
}

export interface Made {
  readonly by: string
  readonly file: string
  readonly where: string
  readonly what: string
  readonly before?: string | undefined
  readonly after?: string | undefined
}

export interface Merged {
  readonly made: readonly Made[]
  readonly conflicts: readonly Conflict[]
  /** The text of every file that is changed or new. */
  readonly files: readonly { readonly path: string; readonly text: string; readonly isNew: boolean }[]
}

interface Told {
  readonly reply: Reply
  readonly change: SheetChange
}

export function merge(replies: readonly Reply[], files: readonly PlanFile[], roots: SchemaRoots, take?: Take): Merged {
  return new Merger(files, roots, take).merge(replies)
}

class Merger {
  readonly #files: readonly PlanFile[]
  readonly #roots: SchemaRoots
  readonly #take: Take | undefined
  /** What the files say now. */
  readonly #now: ReadonlyMap<string, SheetDocument>
  readonly #made: Made[] = []
  readonly #conflicts: Conflict[] = []
  readonly #changes = new Map<string, { sets: Change[]; appends: Change[]; removes: Path[] }>()
  readonly #new: { path: string; text: string; isNew: boolean }[] = []

  constructor(files: readonly PlanFile[], roots: SchemaRoots, take: Take | undefined) {
    this.#files = files
    this.#roots = roots
    this.#take = take
    this.#now = new Map(documentsOf(files).documents.map((document) => [document.file ?? '', document]))
  }

  merge(replies: readonly Reply[]): Merged {
    const told = replies.flatMap((reply) => reply.read.changes.map((change): Told => ({ reply, change })))
    for (const group of grouped(told)) this.#group(group)
    const files = this.#conflicts.length > 0 ? [] : [...this.#edited(), ...this.#new]
    return { made: this.#made, conflicts: this.#conflicts, files }
  }

  /** All that workbooks say of one thing. */
  #group(group: readonly Told[]): void {
    const [first] = group
    if (first === undefined) return
    const { change } = first
    if (change.what === 'cell') this.#cell(group, change)
    else if (change.what === 'row') this.#row(first, change)
    else if (change.what === 'no row') this.#noRow(group, change)
    else this.#document(first, change)
  }

  #conflict(group: readonly Told[], file: string, heading: string, why: string, inFile?: string): void {
    const said = group.map(({ reply, change }) => ({
      by: reply.name,
      says: change.what === 'cell' ? change.after : undefined,
    }))
    this.#conflicts.push({ where: placesIn(group), heading, file, inFile, said, why })
  }

  #cell(group: readonly Told[], first: SheetChange & { what: 'cell' }): void {
    const { document, path, column, heading } = first
    const file = document.file ?? ''
    const answers = new Set(group.map(({ change }) => normal((change.what === 'cell' && change.after) || '')))
    const chosen = answers.size === 1 ? group[0] : group.find(({ reply }) => reply.name === this.#take)
    if (chosen === undefined) {
      this.#conflict(group, file, heading, 'Two workbooks say different things here.')
      return
    }
    const change = chosen.change as SheetChange & { what: 'cell' }
    const target = this.#now.get(file)
    const way = target && pathNow(document, path, target)
    const place = target && way && placeAt(target, way)
    if (target === undefined || way === undefined || place === undefined) {
      if (this.#take !== 'file')
        this.#conflict([chosen], file, heading, 'What the cell belongs to is not in the file any more.')
      return
    }
    const now = column === undefined ? textAt(place) : textOfField(place, column)
    const { before, after } = change
    if (normal(now ?? '') === normal(after ?? '')) return
    if (normal(now ?? '') !== normal(before ?? '')) {
      if (this.#take === 'file') return
      if (this.#take !== 'sheet' && this.#take !== chosen.reply.name) {
        this.#conflict([chosen], file, heading, 'Both the sheet and the file were changed.', now)
        return
      }
    }
    const value = valueAt(place)
    const root = this.#roots[target.kind] ?? {}
    const set = column === undefined ? after : newValue(place, column, root, path.length === 0, change)
    this.#setAt(file, way, value, set ?? removed)
    this.#made.push({ by: chosen.reply.name, file, where: change.cell, what: heading, before: now, after })
    // Later changes of the same row go on from here.
    ;(place.holder as Record<string | number, PlainData>)[place.key] = set ?? removed
  }

  #setAt(file: string, path: Path, before: PlainData | undefined, after: PlainData): void {
    const { sets, removes } = this.#of(file)
    if (after === removed) removes.push(path)
    else sets.push(...changesBetween((before ?? '') as Value, after as Value, path))
  }

  #row({ reply }: Told, { document, list, entry, cell, row }: SheetChange & { what: 'row' }): void {
    const file = document.file ?? ''
    const target = this.#now.get(file)
    const owner = target && pathNow(document, list.slice(0, -1), target)
    if (target === undefined || owner === undefined) {
      if (this.#take === 'file') return
      this.#conflicts.push({
        where: `${reply.name}, ${cell}`,
        heading: `a new ${row}`,
        file,
        said: [{ by: reply.name, says: nameIn(entry) }],
        why: 'What the new row belongs to is not in the file any more.',
      })
      return
    }
    const way = [...owner, ...list.slice(-1)]
    const entries = valueIn(target.data, way)
    const there = Array.isArray(entries) ? entries.find((one) => isAlike(one, entry)) : undefined
    if (there !== undefined) {
      if (JSON.stringify(there) === JSON.stringify(tidied(entry)) || this.#take === 'file') return
      this.#conflicts.push({
        where: `${reply.name}, ${cell}`,
        heading: `the ${row} “${nameIn(entry)}”`,
        file,
        inFile: JSON.stringify(there),
        said: [{ by: reply.name, says: JSON.stringify(tidied(entry)) }],
        why: 'It was added to the file already, and says something else there. Go on in a new workbook from loip template.',
      })
      return
    }
    const { sets, appends } = this.#of(file)
    const value = tidied(entry) as Value
    if (Array.isArray(entries)) appends.push({ append: way, entry: value })
    else sets.push({ set: way, to: entries === undefined ? [value] : [entries as Value, value] })
    put(target.data, way, [
      ...(Array.isArray(entries) ? entries : entries === undefined ? [] : [entries]),
      value as PlainData,
    ])
    this.#made.push({ by: reply.name, file, where: cell, what: `a new ${row}`, after: nameIn(entry) })
  }

  #noRow(group: readonly Told[], { document, path, row, sheet }: SheetChange & { what: 'no row' }): void {
    const file = document.file ?? ''
    const target = this.#now.get(file)
    const way = target && pathNow(document, path, target)
    const [first] = group
    if (target === undefined || way === undefined || first === undefined) return
    const before = JSON.stringify(document.memory === undefined ? undefined : valueIn(document.memory, path))
    const now = JSON.stringify(valueIn(target.data, way))
    if (before !== now && this.#take !== 'sheet') {
      if (this.#take === 'file') return
      this.#conflict(
        [first],
        file,
        row,
        `Its row was deleted on the sheet ${sheet}, and it was changed in the file.`,
        now,
      )
      return
    }
    this.#of(file).removes.push(way)
    this.#made.push({ by: first.reply.name, file, where: sheet, what: `${row}: its row was deleted` })
  }

  #document({ reply }: Told, { document, cell }: SheetChange & { what: 'document' }): void {
    const { kind, data } = document
    const there = [...this.#now.values()].find((one) => one.kind === kind && sameDocument(one.data, data))
    if (there !== undefined) {
      if (JSON.stringify(tidied(there.data)) === JSON.stringify(tidied(data)) || this.#take === 'file') return
      this.#conflicts.push({
        where: `${reply.name}, ${cell}`,
        heading: `the ${kind.replaceAll('-', ' ')} “${nameIn(data)}”`,
        file: there.file ?? '',
        said: [{ by: reply.name, says: 'something else' }],
        why: 'It is in the files already. Go on in a new workbook from loip template.',
      })
      return
    }
    const path = this.#freeName(fileName(document))
    this.#new.push({ path, text: `${blockLines(tidied(data) as Value, 0)}\n`, isNew: true })
    this.#made.push({
      by: reply.name,
      file: path,
      where: cell,
      what: `a new ${kind.replaceAll('-', ' ')}`,
      after: nameIn(data),
    })
  }

  #freeName(name: string): string {
    const taken = new Set([...this.#files, ...this.#new].map(({ path }) => path.toLowerCase()))
    let free = name
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = name.replace(/\.yaml$/, `-${count}.yaml`)
    return free
  }

  #of(file: string): { sets: Change[]; appends: Change[]; removes: Path[] } {
    const known = this.#changes.get(file) ?? { sets: [], appends: [], removes: [] }
    this.#changes.set(file, known)
    return known
  }

  #edited(): { path: string; text: string; isNew: boolean }[] {
    return [...this.#changes].flatMap(([path, { sets, appends, removes }]) => {
      const text = this.#files.find((file) => file.path === path)?.text
      if (text === undefined || sets.length + appends.length + removes.length === 0) return []
      // From the end, because each removal moves the entries after it.
      const last = removes.toSorted(byPathDown).map((remove): Change => ({ remove }))
      try {
        return [{ path, text: editYaml(text, [...sets, ...appends, ...last]), isNew: false }]
      } catch (error) {
        if (error instanceof CannotEdit) throw new CannotEdit(`${path}: ${error.message}`)
        throw error
      }
    })
  }
}

/** Changes of one thing by several workbooks stand together, in the order in which they were first told. */
function grouped(told: readonly Told[]): Told[][] {
  const groups = new Map<string, Told[]>()
  const order = { document: 3, cell: 0, row: 1, 'no row': 2 }
  for (const one of told) {
    const { change } = one
    const { file = '', key } = change.document
    const name =
      change.what === 'cell'
        ? `cell ${file} ${joinPointer(change.path)} ${change.column?.id ?? ''}`
        : change.what === 'no row'
          ? `no row ${file} ${joinPointer(change.path)}`
          : `${change.what} ${one.reply.name} ${key} ${change.cell}`
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  const rank = (group: readonly Told[]) => order[group[0]?.change.what ?? 'cell']
  return [...groups.values()].sort((a, b) => rank(a) - rank(b))
}

function placesIn(group: readonly Told[]): string {
  return group.map(({ reply, change }) => `${reply.name}, ${'cell' in change ? change.cell : change.sheet}`).join('; ')
}

/** The way in the file as it is now to what stood at a path when the workbook was written: entries of lists are known by id or name. */
export function pathNow(
  before: SheetDocument,
  path: readonly (string | number)[],
  now: SheetDocument,
): (string | number)[] | undefined {
  const way: (string | number)[] = []
  for (const [index, step] of path.entries()) {
    if (typeof step === 'string') {
      way.push(step)
      continue
    }
    const list = valueIn(now.data, way)
    const entry = before.memory === undefined ? undefined : valueIn(before.memory, path.slice(0, index + 1))
    if (!Array.isArray(list)) return undefined
    const at = isAlike(list[step], entry) ? step : list.findIndex((one) => isAlike(one, entry))
    const found =
      at === -1 && JSON.stringify(list[step]) !== undefined && !hasName(entry) && list[step] !== undefined ? step : at
    if (found === -1) return undefined
    way.push(found)
  }
  return valueIn(now.data, way) === undefined ? undefined : way
}

const names = ['id', 'name', 'title', 'outcome', 'who', 'partner']

function hasName(entry: PlainData | undefined): boolean {
  return typeof entry === 'object' && !Array.isArray(entry) && names.some((key) => typeof entry[key] === 'string')
}

/** Whether two entries of lists are the same thing, whatever else has changed in them. */
function isAlike(one: PlainData | undefined, other: PlainData | undefined): boolean {
  if (one === undefined || other === undefined) return false
  if (JSON.stringify(one) === JSON.stringify(other)) return true
  if (typeof one === 'string' || typeof other === 'string' || Array.isArray(one) || Array.isArray(other))
    return nameIn(one) !== '' && nameIn(one) === nameIn(other)
  const key = names.find((name) => one[name] !== undefined || other[name] !== undefined)
  if (key === undefined || key === 'partner') return false
  return JSON.stringify(one[key]) === JSON.stringify(other[key])
}

function valueIn(data: PlainData, path: readonly (string | number)[]): PlainData | undefined {
  let value: PlainData | undefined = data
  for (const key of path) {
    if (value === undefined || typeof value === 'string') return undefined
    value = valueAt({ holder: value, key })
  }
  return value
}

function put(data: PlainMap, path: readonly (string | number)[], value: PlainData): void {
  const holder = valueIn(data, path.slice(0, -1))
  const key = path.at(-1)
  if (holder !== undefined && typeof holder !== 'string' && key !== undefined)
    (holder as Record<string | number, PlainData>)[key] = value
}

function textAt(place: Place): string | undefined {
  const value = valueAt(place)
  return typeof value === 'string' ? value : undefined
}

function textOfField(place: Place, column: Column): string | undefined {
  const found = fieldOf(place, column)?.place
  const value = found && valueAt(found)
  return value === undefined ? undefined : cellText(value, column.kind)
}

function newValue(
  place: Place,
  column: Column,
  root: object,
  isDocument: boolean,
  { value }: SheetChange & { what: 'cell' },
): PlainData | undefined {
  const now = valueAt(place)
  const steps = wayFor(place, column, root, isDocument)
  return value === undefined ? withoutField(now, steps) : withField(now, steps, value)
}

/** Without what was taken out. */
function tidied(data: PlainData): PlainData {
  if (typeof data === 'string') return data
  if (Array.isArray(data)) return data.filter((one) => one !== removed).map(tidied)
  return Object.fromEntries(Object.entries(data).map(([key, held]) => [key, tidied(held)]))
}

function sameDocument(one: PlainMap, other: PlainMap): boolean {
  if (one.kind === 'partnership' || one.kind === 'participation') return true
  const key = ['id', 'title', 'reporting_year', 'date'].find(
    (name) => one[name] !== undefined && other[name] !== undefined,
  )
  return key !== undefined && JSON.stringify(one[key]) === JSON.stringify(other[key])
}

function byPathDown(one: Path, other: Path): number {
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const [a, b] = [one[at], other[at]]
    if (a === b) continue
    if (typeof a === 'number' && typeof b === 'number') return b - a
    return String(a) < String(b) ? 1 : -1
  }
  return other.length - one.length
}

/** What a file of a new document is called. */
function fileName({ kind, data }: SheetDocument): string {
  const words = (text: unknown) =>
    (typeof text === 'string'
      ? text
      : typeof text === 'object' && text !== null && 'from' in text
        ? String(text.from)
        : ''
    )
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40)
  const name = words(data.id) || words(data.title)
  switch (kind) {
    case 'loip':
      return 'loip.yaml'
    case 'locality-plan':
      return `localities/${name || 'plan'}.yaml`
    case 'delivery-plan':
      return 'delivery.yaml'
    case 'progress-report':
      return `progress/${words(data.reporting_year) || name || 'report'}.yaml`
    case 'review':
      return `reviews/${words(data.date) || name || 'review'}.yaml`
    default:
      return `${kind}.yaml`
  }
}
