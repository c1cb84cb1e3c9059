// The sheet of a section that has no layout of its own in the workbook: its tables as they are, one below the other.

import type { RunResult } from '../../result/run-result.ts'
import { capitalise } from '../../text/capitalise.ts'
import type { ReportSection } from '../sections/section.ts'
import { listOr } from './cell.ts'
import { column, type Sheet, sheetOf } from './sheet.ts'

interface SectionRow {
  /** The heading of its table. */
  readonly part: string
  readonly texts: ReadonlyMap<string, readonly string[]>
}

/** Of every column, in characters: their contents are not known here. */
const width = 28

export function sectionSheet({ name, about, tables }: ReportSection, run: RunResult): Sheet {
  const all = tables(run)
  const headings = new Set(all.flatMap(({ columns }) => columns.map(({ heading }) => heading)))
  const rows = all.flatMap(({ heading, columns, rows }) =>
    rows.map(
      (cells): SectionRow => ({
        part: heading,
        texts: new Map(columns.map((one, at) => [one.heading, cells[at] ?? []])),
      }),
    ),
  )
  return sheetOf<SectionRow>(
    capitalise(name),
    about,
    [
      ...(all.length > 1 ? [column<SectionRow>('Part', width, ({ part }) => part)] : []),
      ...[...headings].map((heading) =>
        column<SectionRow>(heading, width, ({ texts }) => listOr(texts.get(heading) ?? [])),
      ),
    ],
    rows,
  )
}
