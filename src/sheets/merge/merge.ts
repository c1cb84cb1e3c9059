// What workbooks say brought into plan files: each change is held against what the workbook remembers and what the file says now. Where
// only the sheet changed, the file is changed at that one place; where both did, or two workbooks differ, somebody has to choose.
import type { Value } from '../../edit/change.ts'
import { blockLines } from '../../edit/yaml-written.ts'
import type { PlainData, PlainMap } from '../../source/yaml.ts'
import { joinAnd } from '../../text/join.ts'
import { memoByObject } from '../../text/memo-by-object.ts'
import { type Column, cellText, fieldOf, type SchemaRoots } from '../columns.ts'
import { placeAt, putIn, valueIn } from '../data-at.ts'
import { nameIn, removed, type SheetDocument } from '../documents.ts'
import { type Place, valueAt, withField, withoutField } from '../field-path.ts'
import { documentsOf, type PlanFile } from '../plan-files.ts'
import { wayFor } from '../row-fields.ts'
import { isSameDocument } from '../same-document.ts'
import { normal } from '../same-words.ts'
import type { SheetChange } from '../sheet-change.ts'
import { changesAlike, placesIn, type ReplyChange } from './changes-alike.ts'
import { FileChanges } from './file-changes.ts'
import type { Conflict, Made, Merged, Reply, Take } from './merged.ts'
import { fileName, tidied, withTitle } from './new-file.ts'
import { EntriesByName, pathNow } from './path-now.ts'

export function merge(replies: readonly Reply[], files: readonly PlanFile[], roots: SchemaRoots, take?: Take): Merged {
  return new Merger(files, roots, take).merge(replies)
}

const notKnown = 'The file says something else, and nothing tells which of the two is newer.'

class Merger {
  readonly #files: readonly PlanFile[]
  readonly #roots: SchemaRoots
  readonly #take: Take | undefined
  /** What the files say now. */
  readonly #now: ReadonlyMap<string, SheetDocument>
  readonly #made: Made[] = []
  readonly #conflicts: Conflict[] = []
  /** The entries of lists to which rows are added. */
  readonly #namesIn = memoByObject((entries: readonly PlainData[]) => new EntriesByName(entries))
  readonly #changes = new FileChanges()
  readonly #new: { path: string; text: string; isNew: boolean }[] = []

  constructor(files: readonly PlanFile[], roots: SchemaRoots, take: Take | undefined) {
    this.#files = files
    this.#roots = roots
    this.#take = take
    this.#now = new Map(documentsOf(files).documents.map((document) => [document.file ?? '', document]))
  }

  merge(replies: readonly Reply[]): Merged {
    const told = replies.flatMap((reply) => reply.read.changes.map((change): ReplyChange => ({ reply, change })))
    for (const group of changesAlike(told)) this.#group(group)
    const files = this.#conflicts.length > 0 ? [] : [...this.#changes.textsOf(this.#files), ...this.#new]
    return { made: this.#made, conflicts: this.#conflicts, files }
  }

  /** All that workbooks say of one thing. */
  #group(group: readonly ReplyChange[]): void {
    const [first] = group
    if (first === undefined) return
    const { change } = first
    if (change.what === 'cell') this.#cell(group, change)
    else if (change.what === 'row') this.#row(first, change)
    else if (change.what === 'no row') this.#noRow(group, change)
    else this.#document(first, change)
  }

  #conflict(group: readonly ReplyChange[], file: string, heading: string, why: string, inFile?: string): void {
    const said = group.map(({ reply, change }) => ({
      by: reply.name,
      says: change.what === 'cell' ? change.after : undefined,
    }))
    this.#conflicts.push({ where: placesIn(group), heading, file, inFile, said, why })
  }

  #cell(group: readonly ReplyChange[], first: SheetChange & { what: 'cell' }): void {
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
        this.#conflict(
          [chosen],
          file,
          heading,
          change.isFirst ? notKnown : 'Both the sheet and the file were changed.',
          now,
        )
        return
      }
    }
    const value = valueAt(place)
    const root = this.#roots[target.kind] ?? {}
    const set = column === undefined ? after : newValue(place, column, root, path.length === 0, change)
    this.#changes.setAt(file, way, value, set ?? removed)
    this.#made.push({ by: chosen.reply.name, file, where: change.cell, what: heading, before: now, after })
    // Later changes of the same row go on from here.
    ;(place.holder as Record<string | number, PlainData>)[place.key] = set ?? removed
  }

  #row({ reply }: ReplyChange, { document, list, entry, cell, row, isGone }: SheetChange & { what: 'row' }): void {
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
    const known = Array.isArray(entries) ? this.#namesIn(entries) : undefined
    const there = known?.alike(entry)
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
    if (isGone && this.#take !== 'sheet' && this.#take !== reply.name) {
      if (this.#take === 'file') return
      this.#conflicts.push({
        where: `${reply.name}, ${cell}`,
        heading: `the ${row} “${nameIn(entry)}”`,
        file,
        said: [{ by: reply.name, says: JSON.stringify(tidied(entry)) }],
        why: 'It was imported before and is not in the file any more, and the table says something else of it now.',
      })
      return
    }
    const value = tidied(entry)
    if (Array.isArray(entries)) {
      this.#changes.append(file, way, value)
      entries.push(value)
      known?.add(value)
    } else {
      const list = entries === undefined ? [value] : [entries, value]
      this.#changes.of(file).sets.push({ set: way, to: [...list] as Value })
      putIn(target.data, way, list)
    }
    this.#made.push({ by: reply.name, file, where: cell, what: `a new ${row}`, after: nameIn(entry) })
  }

  #noRow(group: readonly ReplyChange[], { document, path, row, sheet }: SheetChange & { what: 'no row' }): void {
    const file = document.file ?? ''
    const target = this.#now.get(file)
    const way = target && pathNow(document, path, target)
    const [first] = group
    if (target === undefined || way === undefined || first === undefined) return
    const before = JSON.stringify(document.memory === undefined ? undefined : valueIn(document.memory, path))
    const now = JSON.stringify(valueIn(target.data, way))
    if (before !== now && this.#take !== 'sheet' && this.#take !== first.reply.name) {
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
    this.#changes.of(file).removes.push(way)
    this.#made.push({ by: first.reply.name, file, where: sheet, what: `${row}: its row was deleted` })
  }

  #document({ reply }: ReplyChange, { document, cell }: SheetChange & { what: 'document' }): void {
    const { kind, data } = document
    const there = [...this.#now.values()].find((one) => isSameDocument(kind, one.data, data))
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
    this.#new.push({ path, text: `${blockLines(withTitle(tidied(data) as PlainMap) as Value, 0)}\n`, isNew: true })
    this.#made.push({
      by: reply.name,
      file: path,
      where: cell,
      what: `a new ${kind.replaceAll('-', ' ')}${holding(data)}`,
      after: nameIn(data) || undefined,
    })
  }

  #freeName(name: string): string {
    const taken = new Set([...this.#files, ...this.#new].map(({ path }) => path.toLowerCase()))
    let free = name
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = name.replace(/\.yaml$/, `-${count}.yaml`)
    return free
  }
}

/** ` with 2 outcomes, 3 measures and 1 action` */
function holding(data: PlainMap): string {
  const parts = (data: PlainData | undefined, key: string): PlainData[] =>
    typeof data === 'object' && !Array.isArray(data) && Array.isArray(data[key]) ? data[key] : []
  const outcomes = parts(data, 'outcomes')
  const all = (key: string) => [...parts(data, key), ...outcomes.flatMap((outcome) => parts(outcome, key))]
  const counts = [
    [outcomes.length, 'outcome'],
    [all('measures').length, 'measure'],
    [all('actions').length, 'action'],
  ] as const
  const words = counts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`]))
  return words.length === 0 ? '' : ` with ${joinAnd(words)}`
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
