import type { Ink } from './colour.ts'
import { fitsGrid, grid } from './grid.ts'
import { hang, wrap } from './layout.ts'
import type { ReportTable } from './tables.ts'

/** A table of the report for a terminal; a list where a table would not fit. */
export function tablePart({ heading, sentences, columns, rows }: ReportTable, width: number, ink: Ink): string[] {
  const head = [ink.strong(`${heading} (${rows.length})`), ...sentences.flatMap((text) => wrap(text, width))]
  if (fitsGrid(width, rows.length)) {
    const cells = rows.map((row) =>
      row.map((texts, index) => texts.map((text) => (index === 0 ? { text, paint: ink.strong } : { text }))),
    )
    return [...head, ...grid(columns, cells, width, ink)]
  }
  return [
    ...head,
    ...rows.flatMap((row) => [
      '',
      ...row.flatMap((texts, index) =>
        texts.flatMap((text) =>
          index === 0 ? wrap(text, width).map(ink.strong) : hang(`  ${columns[index]?.heading}: `, text, width),
        ),
      ),
    ]),
  ]
}
