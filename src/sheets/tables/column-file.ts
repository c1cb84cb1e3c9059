// The file in which people say which column of a table means what. Tables that are laid out alike share an entry.
import { type Change, isList, isMapping, type Value } from '../../edit/change.ts'
import { CannotEdit, dataOf, editYaml, readYaml } from '../../edit/yaml-edit.ts'
import { plainWords } from '../../text/nearest.ts'
import { quote } from '../../text/quote.ts'
import { yamlText } from '../../text/yaml-text.ts'
import type { FoundTable } from './find-tables.ts'
import type { MappedColumn, TableMap } from './propose.ts'
import { notRead, type Target, type Targets, targetName } from './targets.ts'

export interface ColumnEntry extends TableMap {
  /** The file and the table that it was made for. */
  readonly madeFor: string
}

export class UnusableColumns extends Error {}

const keys = {
  table: 'table',
  columns: 'columns',
  across: 'rows across the table',
  over: 'heading over the table',
  plan: 'plan',
} as const

export function columnFileText(entries: readonly ColumnEntry[]): string {
  const lines = entries.map(({ madeFor, columns, across, over, plan }) =>
    [
      `  - ${keys.table}: ${yamlText(madeFor)}`,
      `    ${keys.columns}:`,
      ...columns.map(({ heading, target }) => `      ${keyText(heading)}: ${yamlText(nameOf(target))}`),
      ...(across === undefined ? [] : [`    ${keys.across}: ${yamlText(nameOf(across))}`]),
      ...(over === undefined ? [] : [`    ${keys.over}: ${yamlText(nameOf(over ?? undefined))}`]),
      ...(plan === undefined ? [] : [`    ${keys.plan}: ${yamlText(plan)}`]),
    ].join('\n'),
  )
  return `# Which column of a table means what, for loip import.
# On the left stands a heading of the table. On the right stands a sheet of the workbook that loip template writes and one of its
# headings, with / between them, or: ${notRead}. Change what is wrong on the right, save, and import again.
tables:
${lines.join('\n')}
`
}

/**
 * The file with columns added to its entries and with entries added at its end: what somebody wrote into it, comments too, stays. The first
 * of the entries are those of the file. Throws UnusableColumns where that cannot be done.
 */
export function withEntries(text: string, entries: readonly ColumnEntry[]): string {
  try {
    const data = dataOf(readYaml(text))
    const tables = isMapping(data) && isList(data.tables) ? data.tables : []
    return editYaml(
      text,
      entries.flatMap((entry, index) => changesOf(entry, index, tables[index])),
    )
  } catch (error) {
    if (!(error instanceof CannotEdit)) throw error
    throw new UnusableColumns(`What is new cannot be added to it. ${error.message}`)
  }
}

function changesOf(entry: ColumnEntry, index: number, table: Value | undefined): Change[] {
  const columns = entry.columns.map(({ heading, target }) => [heading.replace(/\s+/g, ' '), nameOf(target)] as const)
  if (table === undefined)
    return [
      {
        append: ['tables'],
        entry: {
          [keys.table]: entry.madeFor,
          [keys.columns]: Object.fromEntries(columns),
          ...(entry.across === undefined ? {} : { [keys.across]: nameOf(entry.across) }),
          ...(entry.over === undefined ? {} : { [keys.over]: nameOf(entry.over ?? undefined) }),
          ...(entry.plan === undefined ? {} : { [keys.plan]: entry.plan }),
        },
      },
    ]
  const held = isMapping(table) ? table[keys.columns] : undefined
  const known = new Set(isMapping(held) ? Object.keys(held).map(plainWords) : [])
  return [
    ...columns
      .filter(([heading]) => !known.has(plainWords(heading)))
      .map(([heading, to]): Change => ({ set: ['tables', index, keys.columns, heading], to })),
    ...(entry.plan === undefined || (isMapping(table) && table[keys.plan] !== undefined)
      ? []
      : [{ set: ['tables', index, keys.plan], to: entry.plan }]),
  ]
}

function nameOf(target: Target | undefined): string {
  return target === undefined ? notRead : targetName(target)
}

/** In quotes wherever it is more than words, so that every editor shows it as one thing. */
function keyText(heading: string): string {
  const words = heading.replace(/\s+/g, ' ')
  return /^[\p{L}][\p{L} ]*$/u.test(words) && yamlText(words) === words ? words : JSON.stringify(words)
}

/** Throws UnusableColumns with a sentence. */
export function columnFileOf(text: string, targets: Targets): ColumnEntry[] {
  const data = dataIn(text)
  const tables = isMapping(data) ? data.tables : undefined
  if (!isList(tables)) throw new UnusableColumns('There is no list “tables” in it.')
  return tables.map((table, index) => {
    const columns = isMapping(table) ? table[keys.columns] : undefined
    if (!isMapping(table) || !isMapping(columns))
      throw new UnusableColumns(`Entry ${index + 1} of its tables has no “columns”.`)
    const [across, over, plan] = [table[keys.across], table[keys.over], table[keys.plan]]
    return {
      madeFor: textOf(table[keys.table]),
      columns: Object.entries(columns).map(
        ([heading, words]): MappedColumn => ({ heading, target: targetNamed(textOf(words), heading, targets) }),
      ),
      across: across === undefined ? undefined : targetNamed(textOf(across), keys.across, targets),
      over: over === undefined ? undefined : (targetNamed(textOf(over), keys.over, targets) ?? null),
      plan: plan === undefined ? undefined : textOf(plan),
    }
  })
}

function dataIn(text: string): Value {
  try {
    return dataOf(readYaml(text))
  } catch {
    throw new UnusableColumns('It cannot be read: each line is a heading, a colon, a space and what it means.')
  }
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value.trim() : ''
}

const leftAlone = new Set(['', 'not read', 'ignore', 'no', 'none', 'nothing', 'skip', 'leave', 'leave out'])

/** Undefined for a column that is not read. Throws UnusableColumns where the words name nothing. */
export function targetNamed(words: string, heading: string, targets: Targets): Target | undefined {
  if (leftAlone.has(plainWords(words))) return undefined
  const target = targets.parse(words)
  if (target !== undefined) return target
  throw new UnusableColumns(
    `${quote(heading)}: ${quote(words)} is no column of the workbook. Write a sheet and a heading, such as Measures / Target, or: ${notRead}.`,
  )
}

/** The entry for a table: one for tables that are laid out alike, or else that of the same table with other headings. */
export function entryFor(table: FoundTable, madeFor: string, entries: readonly ColumnEntry[]): ColumnEntry | undefined {
  const headings = table.headings.map(({ text }) => plainWords(text))
  const shared = ({ columns }: ColumnEntry) => {
    const named = new Set(columns.map(({ heading }) => plainWords(heading)))
    return headings.filter((heading) => named.has(heading)).length
  }
  const alike = entries.filter((entry) => shared(entry) === headings.length && entry.columns.length === headings.length)
  const own = entries.find((entry) => entry.madeFor === madeFor && shared(entry) > headings.length / 2)
  return alike.find((entry) => entry === own) ?? own ?? alike[0]
}

/** The headings of a table of which an entry says nothing. */
export function newHeadings(table: FoundTable, entry: ColumnEntry): string[] {
  const named = new Set(entry.columns.map(({ heading }) => plainWords(heading)))
  return table.headings.flatMap(({ text }) => (named.has(plainWords(text)) ? [] : [text]))
}
