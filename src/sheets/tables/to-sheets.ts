// A table that is not ours as sheets of ours: one row of it may be an outcome, one of its measures and one of its actions. Each cell keeps
// the place where it stands in the table. Long, because each row is read in the light of those before it.
import { capitalise } from '../../text/capitalise.ts'
import { joinAtMost } from '../../text/join.ts'
import { plainWords } from '../../text/nearest.ts'
import { quote } from '../../text/quote.ts'
import { type BookCell, type BookRemark, type BookSheet, placeOf, rowInWords } from '../book.ts'
import type { FoundTable, TableRow } from './find-tables.ts'
import { isShared, type MappedColumn, type TableMap } from './propose.ts'
import { type Held, listLines, splitRow, withoutBullets, withSuffix } from './table-cells.ts'
import { isPlanSheet, ourHeading, planSheets, type Target, type Targets } from './targets.ts'

export interface KnownOutcome {
  readonly id?: string | undefined
  readonly title: string
}

export interface Setting {
  readonly targets: Targets
  /** The outcome of the plan files that these words name. */
  readonly outcomeNamed: (words: string) => KnownOutcome | undefined
  /** What an outcome was called at the last import, where it was given other words since. */
  readonly calledBefore: (words: string) => string | undefined
}

interface TableSheets {
  readonly sheets: readonly BookSheet[]
  readonly remarks: readonly BookRemark[]
  /** The words of each outcome, in their order. */
  readonly outcomes: readonly string[]
}

export function sheetsOf(table: FoundTable, map: TableMap, setting: Setting): TableSheets {
  return new TableReader(table, map, setting).read()
}

interface SheetRowMade {
  readonly key: string
  readonly cells: Map<string, Held>
  readonly at: number
  /** The title of an outcome that has been given another since. */
  readonly before?: string | undefined
}

class TableReader {
  readonly #table: FoundTable
  readonly #map: TableMap
  readonly #setting: Setting
  readonly #remarks: BookRemark[] = []
  readonly #columns: readonly (MappedColumn & { readonly column: number })[]
  /** By the name of a sheet its rows. */
  readonly #rows = new Map<string, SheetRowMade[]>()
  readonly #outcomes: string[] = []

  constructor(table: FoundTable, map: TableMap, setting: Setting) {
    this.#table = table
    this.#map = map
    this.#setting = setting
    this.#columns = table.headings.flatMap(({ text, column }) => {
      const mapped = map.columns.find(({ heading }) => plainWords(heading) === plainWords(text))
      return [{ heading: text, target: mapped?.target, column }]
    })
  }

  read(): TableSheets {
    this.#sayLeftAlone()
    const filled: number[] = []
    let outcome: Held | undefined
    let across: Held | undefined
    const { over } = this.#table
    const title = over && { cell: { text: over.text }, place: over.place }
    if (this.#isOutcome(this.#map.over ?? undefined)) outcome = title
    for (const row of this.#table.rows) {
      if (row.isAcross) {
        across = this.#across(row)
        if (this.#isOutcome(this.#map.across)) outcome = across
        continue
      }
      for (const held of this.#split(row)) {
        const own = this.#held(held, (target) => this.#isOutcome(target))
        if (own !== undefined) outcome = own
        else if (outcome !== undefined && outcome !== across && outcome !== title) filled.push(row.at)
        this.#row(row, held, outcome, across)
      }
    }
    this.#sayFilled(filled)
    this.#sayApart()
    return { sheets: this.#sheets(), remarks: this.#remarks, outcomes: this.#outcomes }
  }

  #isOutcome(target: Target | undefined): boolean {
    return target?.sheet.name === 'Outcomes' && this.#setting.targets.isMain(target)
  }

  #held(held: ReadonlyMap<number, Held>, wanted: (target: Target) => boolean): Held | undefined {
    for (const { target, column } of this.#columns)
      if (target !== undefined && wanted(target)) {
        const found = held.get(column)
        if (found !== undefined) return onOneLine(found)
      }
    return undefined
  }

  #across({ at, cells }: TableRow): Held | undefined {
    const column = cells.findIndex((cell) => cell !== undefined)
    const cell = cells[column]
    if (cell === undefined) return undefined
    const place = placeOf(this.#table.sheet, at, column)
    if (this.#map.across === undefined)
      this.#remarks.push({
        level: 'note',
        says: `${capitalise(place)} goes across the table (${quote(cell.text.slice(0, 60))}), and was not read.`,
        fix: 'If it is a theme or an outcome, write it into a column of its own, in each row that it is for.',
        sheet: this.#table.sheet.name,
        row: at,
        column,
      })
    return { cell, place }
  }

  /** The rows that a row stands for: a list of actions in one cell is as many actions. */
  #split({ at, cells }: TableRow): ReadonlyMap<number, Held>[] {
    const held = new Map<number, Held>()
    for (const { column, target } of this.#columns) {
      const cell = cells[column]
      if (cell === undefined || target === undefined) continue
      held.set(column, { cell, place: placeOf(this.#table.sheet, at, column) })
    }
    const deepest = planSheets.findLast((name) =>
      this.#columns.some(({ target }) => target?.sheet.name === name && this.#setting.targets.isMain(target)),
    )
    const main = this.#columns.find(
      ({ target }) => target?.sheet.name === deepest && this.#setting.targets.isMain(target as Target),
    )
    if (main === undefined || deepest === 'Outcomes') return [plain(held)]
    const lines = listLines(held.get(main.column)?.cell.text ?? '')
    const what = deepest === 'Actions' ? 'action' : 'measure'
    if (lines.length < 2) {
      if (held.get(main.column)?.cell.text.includes('\n'))
        this.#remarks.push({
          level: 'note',
          says: `${capitalise(held.get(main.column)?.place ?? '')} has several paragraphs, and was read as one ${what}.`,
          fix: 'If they are several, give each a row of its own, or a mark such as • before it.',
          sheet: this.#table.sheet.name,
          row: at,
          column: main.column,
        })
      return [plain(held)]
    }
    const beside = this.#columns.filter(
      ({ target, column }) => target?.sheet.name === deepest && column !== main.column,
    )
    const rows = splitRow(
      held,
      main.column,
      beside.map(({ column }) => column),
    )
    const place = held.get(main.column)?.place ?? ''
    if ('unequal' in rows) {
      this.#remarks.push({
        level: 'error',
        says: `${capitalise(place)} is a list of ${lines.length}, and ${rows.unequal} is a list of another length, so nothing tells which belongs to which.`,
        fix: 'Give each entry of the list a row of its own.',
        sheet: this.#table.sheet.name,
        row: at,
        column: main.column,
      })
      return []
    }
    this.#remarks.push({
      level: 'note',
      says: `${capitalise(place)} is a list, and was read as ${lines.length} ${what}s.`,
      fix: 'If it is one, write it as one paragraph.',
      sheet: this.#table.sheet.name,
      row: at,
      column: main.column,
    })
    return rows.rows
  }

  #row(row: TableRow, held: ReadonlyMap<number, Held>, outcome: Held | undefined, across: Held | undefined): void {
    const names = new Set(this.#columns.flatMap(({ target }) => target?.sheet.name ?? []))
    const parent = outcome && this.#outcome(outcome)
    for (const name of names) {
      const cells = new Map<string, Held>()
      for (const { heading, target, column } of this.#columns) {
        const value = held.get(column)
        if (target?.sheet.name !== name || value === undefined) continue
        const own = this.#inPlace(value, target, heading)
        const there = cells.get(ourHeading(target))
        const both = there === undefined ? own : { ...there, cell: { text: `${there.cell.text}\n${own.cell.text}` } }
        cells.set(ourHeading(target), isShared(target) || there === undefined ? both : there)
      }
      if (name === 'Outcomes') continue
      if (cells.size === 0) continue
      const main = this.#mainOf(name)
      if (main === undefined || !cells.has(main)) {
        this.#sayWithout(row, name, cells)
        continue
      }
      if (parent !== undefined && isPlanSheet(name))
        cells.set('Outcome', { ...outcome, cell: { text: parent } } as Held)
      if (this.#map.plan !== undefined) cells.set('Plan', { cell: { text: this.#map.plan }, place: '' })
      this.#add(name, cells, row, name === this.#deepest ? undefined : `${parent} ${cells.get(main)?.cell.text}`)
    }
    if (outcome === undefined) {
      const first = this.#held(held, (target) => target.sheet.name === 'Outcomes')
      if (first !== undefined) this.#sayWithout(row, 'Outcomes', new Map([['', first]]))
      return
    }
    this.#outcomeRow(row, held, outcome, across)
  }

  /** What a row is called stands on one line. */
  #inPlace(held: Held, target: Target, heading: string): Held {
    const own = withSuffix(held, target, heading)
    return this.#setting.targets.isMain(target) ? onOneLine(own) : own
  }

  get #deepest(): string | undefined {
    return planSheets.findLast((name) => this.#columns.some(({ target }) => target?.sheet.name === name))
  }

  #mainOf(name: string): string | undefined {
    const sheet = this.#setting.targets.sheets.find((one) => one.name === name)
    return sheet && this.#setting.targets.main(sheet)?.heading
  }

  /** The words by which the outcome of a row is named: its id, or else its title. */
  #outcome({ cell }: Held): string {
    const known = this.#known(cell.text)
    // An outcome without an id that was renamed has its new title already when its rows are read.
    return known?.id ?? this.#setting.outcomeNamed(cell.text)?.title ?? cell.text
  }

  #known(words: string): KnownOutcome | undefined {
    const { outcomeNamed, calledBefore } = this.#setting
    const before = calledBefore(words)
    return outcomeNamed(words) ?? (before === undefined ? undefined : outcomeNamed(before))
  }

  #outcomeRow(row: TableRow, held: ReadonlyMap<number, Held>, outcome: Held, across: Held | undefined): void {
    const words = outcome.cell.text
    if (!this.#outcomes.includes(words)) this.#outcomes.push(words)
    const cells = new Map<string, Held>()
    const known = this.#known(words)
    const isRenamed = known !== undefined && this.#setting.outcomeNamed(words) === undefined
    if (known?.id !== undefined) cells.set('Outcome id', { ...outcome, cell: { text: known.id } })
    cells.set('Outcome', known === undefined || isRenamed ? outcome : { ...outcome, cell: { text: known.title } })
    for (const { heading, target, column } of this.#columns) {
      const value = held.get(column)
      if (target?.sheet.name !== 'Outcomes' || this.#isOutcome(target) || value === undefined) continue
      const own = this.#inPlace(value, target, heading)
      const there = cells.get(ourHeading(target))
      cells.set(
        ourHeading(target),
        isShared(target) && there !== undefined
          ? { ...there, cell: { text: `${there.cell.text}\n${own.cell.text}` } }
          : (there ?? own),
      )
    }
    const { across: wide, over: top } = this.#map
    const title = this.#table.over && { cell: { text: this.#table.over.text }, place: this.#table.over.place }
    if (top && !this.#isOutcome(top) && title !== undefined) cells.set(ourHeading(top), title)
    if (wide !== undefined && !this.#isOutcome(wide) && across !== undefined) cells.set(ourHeading(wide), across)
    if (this.#map.plan !== undefined) cells.set('Plan', { cell: { text: this.#map.plan }, place: '' })
    this.#add('Outcomes', cells, row, words, isRenamed ? known.title : undefined)
  }

  /** Rows of the same outcome are one; what they say differently of it is said, or joined where it is a list. */
  #add(sheet: string, cells: Map<string, Held>, { at }: TableRow, key: string | undefined, before?: string): void {
    const rows = this.#rows.get(sheet) ?? []
    this.#rows.set(sheet, rows)
    const plainKey = key === undefined ? '' : plainWords(key) || key
    const same = plainKey === '' ? undefined : rows.find((one) => one.key === plainKey)
    if (same === undefined) {
      rows.push({ key: plainKey, cells, at, before })
      return
    }
    for (const [heading, held] of cells) {
      const there = same.cells.get(heading)
      if (there === undefined) same.cells.set(heading, held)
      else if (!isWithin(held.cell.text, there.cell.text)) this.#joined(sheet, heading, same, there, held, at)
    }
  }

  #joined(sheet: string, heading: string, row: SheetRowMade, there: Held, held: Held, at: number): void {
    const kind = this.#setting.targets.columnsOf(sheet).find((column) => column.heading === heading)?.kind
    if (kind === 'list' || kind === 'ids') {
      row.cells.set(heading, { ...there, cell: { text: `${there.cell.text}\n${held.cell.text}` } })
      return
    }
    this.#remarks.push({
      level: 'error',
      says: `${capitalise(held.place)} says ${quote(held.cell.text)}, and ${there.place} says ${quote(there.cell.text)} as the ${heading.toLowerCase()} of the same ${sheet === 'Outcomes' ? 'outcome' : 'measure'}.`,
      fix: 'Write the same in both, or once.',
      sheet: this.#table.sheet.name,
      row: at,
      column: 0,
    })
  }

  #sheets(): BookSheet[] {
    return [...this.#rows].map(([name, rows]) => {
      const used = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))]
      const { sheet } = this.#table
      const topPlaces = used.map(() => `the headings of ${this.#table.name}`)
      return {
        name,
        isHidden: false,
        rows: [
          used.map((heading): BookCell => ({ text: heading })),
          ...rows.map(({ cells }) => used.map((heading) => cells.get(heading)?.cell)),
        ],
        hiddenRows: new Set<number>(),
        lastTime: new Map(
          rows.flatMap(({ before }, index) =>
            before === undefined
              ? []
              : [[index + 1, used.map((one) => (one === 'Outcome' ? { text: before } : undefined))] as const],
          ),
        ),
        placeOf: (row, column) =>
          row === 0
            ? (topPlaces[column] ?? '')
            : rows[row - 1]?.cells.get(used[column] ?? '')?.place ||
              [...(rows[row - 1]?.cells.values() ?? [])].find(({ place }) => place !== '')?.place ||
              '',
        rowOf: (row) => capitalise(rowInWords(sheet, rows[row - 1]?.at ?? this.#table.top)),
      } satisfies BookSheet
    })
  }

  #sayLeftAlone(): void {
    for (const { heading, target, column } of this.#columns) {
      if (target !== undefined || !this.#table.rows.some(({ cells, isAcross }) => !isAcross && cells[column])) continue
      this.#remarks.push({
        level: 'note',
        says: `The column ${quote(heading)} of ${this.#table.name} is not read.`,
        fix: 'To have it read, say in the file of columns what it means.',
        sheet: this.#table.sheet.name,
        row: this.#table.top,
        column,
      })
    }
  }

  /** Measures and actions of which nothing says to which outcome they belong. */
  #sayApart(): void {
    for (const name of ['Measures', 'Actions']) {
      const apart = (this.#rows.get(name) ?? []).filter(({ cells }) => !cells.has('Outcome'))
      const [first] = apart
      if (first === undefined) continue
      const isOne = apart.length === 1
      const what = `${apart.length} ${name.toLowerCase().slice(0, isOne ? -1 : undefined)}`
      this.#remarks.push({
        level: 'note',
        says: `${capitalise(this.#table.name)} does not say to which outcome ${what} ${isOne ? 'belongs' : 'belong'}, so ${isOne ? 'it stands' : 'they stand'} beside the outcomes of the plan.`,
        fix: 'Give the table a column Outcome, with the words or the id of the outcome in each row.',
        sheet: this.#table.sheet.name,
        row: first.at,
        column: 0,
      })
    }
  }

  #sayFilled(rows: readonly number[]): void {
    const [first] = rows
    if (first === undefined) return
    this.#remarks.push({
      level: 'note',
      says: `${rows.length === 1 ? 'Row' : 'Rows'} ${joinAtMost(rows.map((at) => String(at + 1)))} of ${this.#table.name} ${rows.length === 1 ? 'names' : 'name'} no outcome, and ${rows.length === 1 ? 'was' : 'were'} read as belonging to the one above.`,
      fix: 'Write the outcome in each row where that is wrong.',
      sheet: this.#table.sheet.name,
      row: first,
      column: 0,
    })
  }

  #sayWithout({ at }: TableRow, name: string, cells: ReadonlyMap<string, Held>): void {
    const [first] = [...cells.values()]
    const what =
      name === 'Outcomes' ? 'outcome' : name === 'Measures' ? 'measure' : name === 'Actions' ? 'action' : 'name'
    this.#remarks.push({
      level: 'note',
      says: `${capitalise(first?.place ?? '')} says ${quote((first?.cell.text ?? '').slice(0, 60))}, and its row has no ${what} that it could be of, so it was not read.`,
      fix: `Write the ${what} into the row.`,
      sheet: this.#table.sheet.name,
      row: at,
      column: 0,
    })
  }
}

function plain(held: ReadonlyMap<number, Held>): ReadonlyMap<number, Held> {
  return new Map([...held].map(([column, one]) => [column, withoutBullets(one)]))
}

function onOneLine(held: Held): Held {
  const { text } = held.cell
  return text.includes('\n') ? { ...held, cell: { text: text.replace(/\s*\n\s*/g, ' ') } } : held
}

/** Whether a text is one of the lines of another. */
function isWithin(text: string, lines: string): boolean {
  return lines === text || lines.split('\n').includes(text)
}
