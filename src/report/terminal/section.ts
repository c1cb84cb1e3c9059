import { wrap, wrapIndented } from '../../text/layout.ts'
import { inThousands } from '../../text/thousands.ts'
import { type ReportTable, sideBySide } from '../sections/section.ts'
import type { Styles } from './colour.ts'
import { fitsGrid, grid } from './grid.ts'

/** A table of the report for a terminal; a list where a table would not fit. */
export function drawTable(table: ReportTable, width: number, styles: Styles): string[] {
  const { heading, sentences, columns, rows } = table
  const head = [
    ...wrap(`${heading} (${inThousands(rows.length)})`, width).map(styles.strong),
    ...sentences.flatMap((text) => wrap(text, width)),
  ]
  if (fitsGrid(width, rows.length)) {
    const drawn = sideBySide(table)
    const cells = drawn.rows.map((row) =>
      row.map((texts, index) =>
        texts.map((text, at) => (index === 0 && at === 0 ? { text, style: styles.strong } : { text })),
      ),
    )
    return [...head, ...grid(drawn.columns, cells, width, styles)]
  }
  return [
    ...head,
    ...rows.flatMap((row) => [
      '',
      ...row.flatMap((texts, index) =>
        texts.flatMap((text) =>
          index === 0
            ? wrap(text, width).map(styles.strong)
            : wrapIndented(`  ${columns[index]?.heading}: `, text, width),
        ),
      ),
    ]),
  ]
}
