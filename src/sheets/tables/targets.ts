// What a column of a table that is not ours can mean: a column of one of our own sheets, by names such as “Measures / Baseline”.
import { plainWords } from '../../text/nearest.ts'
import { bare, type Column, columnFor, listOf, type SchemaRoots } from '../columns.ts'
import { type SheetLayout, sheetLayouts } from '../layout.ts'

export interface Target {
  readonly sheet: SheetLayout
  readonly heading: string
  /** Which of several, from 0: “Target 2” is 1. */
  readonly index: number
  /** What every value of the column is followed by: “by 2030”, from a heading such as “Target 2030”. */
  readonly suffix?: string
}

/** What stands in place of a target for a column that is left alone. */
export const notRead = 'not read'

/** The sheets of a plan, from the whole to its parts. */
export const planSheets = ['Outcomes', 'Measures', 'Actions'] as const

/** `Measures / Target 2 (by 2026)` */
export function targetName(target: Target): string {
  return `${columnName(target)}${target.suffix === undefined ? '' : ` (${target.suffix})`}`
}

/** Without what its values are followed by: alike for two columns that would be the same one of ours. */
export function columnName({ sheet, heading, index }: Target): string {
  return `${sheet.name} / ${ourHeading({ heading, index })}`
}

export function ourHeading({ heading, index }: Pick<Target, 'heading' | 'index'>): string {
  return `${heading}${index === 0 ? '' : ` ${index + 1}`}`
}

export class Targets {
  readonly #bySheet: ReadonlyMap<string, readonly Column[]>

  constructor(roots: SchemaRoots) {
    this.#bySheet = new Map(
      sheetLayouts.map((sheet) => [
        sheet.name,
        sheet.columns.map((column) => columnFor(sheet, roots, column, listOf(column) === undefined ? undefined : 0)),
      ]),
    )
  }

  get sheets(): readonly SheetLayout[] {
    return sheetLayouts
  }

  columnsOf(sheet: string): readonly Column[] {
    return this.#bySheet.get(sheet) ?? []
  }

  /** The column of a sheet for a field: `target`, `end`. */
  byField(sheet: string, field: string): Target | undefined {
    const layout = sheetLayouts.find(({ name }) => name === sheet)
    const column = this.columnsOf(sheet).find(({ layout: { at } }) => bare(at[0] ?? '').split('.')[0] === field)
    return layout && column && { sheet: layout, heading: column.heading, index: 0 }
  }

  /** The column that a sheet cannot do without. */
  main(sheet: SheetLayout): Target | undefined {
    const column = this.columnsOf(sheet.name).find(({ layout: { at } }) => at[0] === sheet.main)
    return column && { sheet, heading: column.heading, index: 0 }
  }

  isMain(target: Target): boolean {
    return this.main(target.sheet)?.heading === target.heading && target.index === 0
  }

  columnOf({ sheet, heading }: Target): Column | undefined {
    return this.columnsOf(sheet.name).find((column) => column.heading === heading)
  }

  /** What somebody wrote: `Measures / Baseline`, `measure: baseline`, or a heading that one sheet alone has. */
  parse(words: string): Target | undefined {
    const [, base = words, suffix] = /^(.*\S)\s*\(([^()]+)\)\s*$/.exec(words) ?? []
    const whole = this.#parsePlain(words)
    if (whole !== undefined) return whole
    const found = suffix === undefined ? undefined : this.#parsePlain(base)
    return found && suffix !== undefined ? { ...found, suffix: suffix.trim() } : undefined
  }

  #parsePlain(words: string): Target | undefined {
    const plain = plainWords(words)
    const [, base = plain, number] = /^(.*\S) (\d{1,2})$/.exec(plain) ?? []
    const matches = (wanted: string, index: number) => {
      const all = sheetLayouts.flatMap((sheet) =>
        this.columnsOf(sheet.name).flatMap((column) => {
          if (index > 0 && listOf(column.layout) === undefined) return []
          const heading = plainWords(column.heading)
          const names = [sheet.name, sheet.row].map((name) => `${plainWords(name)} ${heading}`)
          const target: Target = { sheet, heading: column.heading, index }
          return [{ target, isFull: names.includes(wanted), isBare: heading === wanted }]
        }),
      )
      const full = all.filter(({ isFull }) => isFull)
      if (full.length > 0) return full[0]?.target
      const bareOnes = all.filter(({ isBare }) => isBare)
      const usual = bareOnes.filter(({ target }) => isPlanSheet(target.sheet.name))
      const [only, ...others] = usual.length > 0 ? usual : bareOnes
      return others.length === 0 ? only?.target : undefined
    }
    return (
      matches(plain, 0) ?? (number === undefined || Number(number) < 2 ? undefined : matches(base, Number(number) - 1))
    )
  }
}

export function isPlanSheet(name: string): boolean {
  return planSheets.some((sheet) => sheet === name)
}
