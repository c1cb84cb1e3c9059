// What the columns of tables mean: from the file that keeps it, or asked for once.
import { existsSync, readFileSync } from 'node:fs'
import {
  type ColumnEntry,
  columnFileOf,
  columnFileText,
  entryFor,
  newHeadings,
  targetNamed,
  UnusableColumns,
  withEntries,
} from '../../sheets/tables/column-file.ts'
import type { FoundTable } from '../../sheets/tables/find-tables.ts'
import { isUsable, type MappedColumn, proposalFor } from '../../sheets/tables/propose.ts'
import type { MappedTable } from '../../sheets/tables/read-tables.ts'
import { notRead, type Targets, targetName } from '../../sheets/tables/targets.ts'
import { plainWords } from '../../text/nearest.ts'
import { quote } from '../../text/quote.ts'
import type { Ask } from '../ask.ts'
import type { OwnFile } from '../disk/write-together.ts'
import type { Output } from '../output.ts'
import { UsageError } from '../usage-error.ts'

export class ColumnMap {
  readonly file: string
  readonly #targets: Targets
  readonly #ask: Ask | undefined
  readonly #stderr: Output
  readonly #entries: ColumnEntry[]
  /** As it was read; undefined where it is not there. */
  readonly #before: Buffer | undefined
  #isChanged = false
  /** Headings of which only a proposal says what they mean, with nobody to ask. */
  readonly open: string[] = []

  constructor(file: string, { targets, ask, stderr }: { targets: Targets; ask: Ask | undefined; stderr: Output }) {
    this.file = file
    this.#targets = targets
    this.#ask = ask
    this.#stderr = stderr
    this.#before = existsSync(file) ? bytesOf(file) : undefined
    this.#entries = this.#before === undefined ? [] : entriesIn(file, this.#before.toString('utf8'), targets)
  }

  /** `plans`: the names of the plans that a table may be for. */
  async mapped(table: FoundTable, book: string, plans: readonly string[]): Promise<MappedTable | undefined> {
    const madeFor = `${book}, ${table.name}`
    const known = entryFor(table, madeFor, this.#entries)
    const proposed = proposalFor(table, this.#targets)
    const added = known === undefined ? table.headings.map(({ text }) => text) : newHeadings(table, known)
    if (known !== undefined && added.length === 0) return { table, map: known }
    if (known === undefined && proposed.isSure && plans.length < 2 && isUsable(proposed, this.#targets))
      return { table, map: proposed }
    // Words in columns that nothing of a plan stands in, such as a list of names.
    if (
      known === undefined &&
      proposed.columns.filter(({ target }) => target !== undefined).length < 2 &&
      !isUsable(proposed, this.#targets)
    )
      return undefined
    const columns = proposed.columns.filter(({ heading }) => added.includes(heading))
    const answered = this.#ask === undefined ? columns : await this.#asked(madeFor, columns, this.#ask)
    if (this.#ask === undefined) this.open.push(...added)
    const plan = known?.plan ?? (plans.length > 1 ? await this.#plan(madeFor, plans) : undefined)
    const entry: ColumnEntry = {
      madeFor: known?.madeFor ?? madeFor,
      columns: [...(known?.columns ?? []), ...answered],
      across: known === undefined ? proposed.across : known.across,
      over: known === undefined ? proposed.over : known.over,
      ...(plan === undefined ? {} : { plan }),
    }
    if (known !== undefined) this.#entries[this.#entries.indexOf(known)] = entry
    else this.#entries.push(entry)
    this.#isChanged = true
    return { table, map: entry }
  }

  get isChanged(): boolean {
    return this.#isChanged
  }

  /** The file with what is new, and everything else in it as somebody wrote it. */
  toWrite(): OwnFile[] {
    if (!this.#isChanged) return []
    const before = this.#before
    const made =
      before === undefined ? columnFileText(this.#entries) : withEntries(before.toString('utf8'), this.#entries)
    return [{ path: this.file, made, before }]
  }

  async #plan(madeFor: string, plans: readonly string[]): Promise<string | undefined> {
    const [first] = plans
    if (this.#ask === undefined) return first
    return this.#ask({
      asks: `Which plan is ${madeFor} for: ${plans.join(', ')}?`,
      ...(first === undefined ? {} : { otherwise: first }),
      read: (words) => {
        const plan = plans.find((one) => plainWords(one) === plainWords(words))
        return plan === undefined ? { trouble: `${quote(words)} is none of them.` } : { value: plan }
      },
    })
  }

  /** All at once, and then each that somebody says is something else. */
  async #asked(madeFor: string, columns: readonly MappedColumn[], ask: Ask): Promise<MappedColumn[]> {
    const now = [...columns]
    for (;;) {
      this.#stderr.write(`\nThe columns of ${madeFor}:\n\n${listed(now)}\n\n`)
      const changed = await ask({
        asks: `Is that right? (Enter for yes; or a number and what the column is: 2 Measures / Target, or: 2 ${notRead})`,
        mayStayOpen: true,
        read: (words) => {
          const [, number = '', name = ''] = /^(\d+)\s*[:=.)]?\s*(.*)$/s.exec(words) ?? []
          const column = now[Number(number) - 1]
          if (column === undefined)
            return { trouble: `Write a number from 1 to ${now.length}, and what the column is.` }
          try {
            return {
              value: {
                at: Number(number) - 1,
                column: { ...column, target: targetNamed(name, column.heading, this.#targets) },
              },
            }
          } catch (error) {
            if (error instanceof UnusableColumns) return { trouble: error.message }
            throw error
          }
        },
      })
      if (changed === undefined) return now
      now[changed.at] = changed.column
    }
  }
}

function listed(columns: readonly MappedColumn[]): string {
  return columns
    .map(
      ({ heading, target }, index) =>
        `  ${String(index + 1).padStart(2)}  ${quote(heading)}: ${target === undefined ? notRead : targetName(target)}`,
    )
    .join('\n')
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    throw new UsageError(`${file} could not be read.`, 'Check its name, and that no other program has locked it.')
  }
}

function entriesIn(file: string, text: string, targets: Targets): ColumnEntry[] {
  try {
    return columnFileOf(text, targets)
  } catch (error) {
    if (error instanceof UnusableColumns) throw new UsageError(`${file}: ${error.message}`, 'Nothing was written.')
    throw error
  }
}
