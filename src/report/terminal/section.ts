import { hang, wrap } from '../../text/layout.ts'
import { inThousands } from '../../text/thousands.ts'
import { type ReportTable, sideBySide } from '../sections/section-table.ts'
import type { Ink } from './colour.ts'
import { fitsGrid, grid } from './grid.ts'

/** A table of the report for a terminal; a list where a table would not fit. */
export function tablePart(table: ReportTable, width: number, ink: Ink): string[] {
  const { heading, sentences, columns, rows } = table
  const head = [
    ...wrap(`${heading} (${inThousands(rows.length)})`, width).map(ink.strong),
    ...sentences.flatMap((text) => wrap(text, width)),
  ]
  if (fitsGrid(width, rows.length)) {
    const drawn = sideBySide(table)
    const cells = drawn.rows.map((row) =>
      row.map((texts, index) =>
        texts.map((text, at) => (index === 0 && at === 0 ? { text, paint: ink.strong } : { text })),
      ),
    )
    return [...head, ...grid(drawn.columns, cells, width, ink)]
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
