// One self-contained page: no script, nothing fetched. First what to do, then the crosswalk, then what was found; what is fine, and what is
// only to be looked up, is folded with its number.

import type { RunResult } from '../../result/run-result.ts'
import { dayInWords } from '../../text/day.ts'
import { verdictLine } from '../brief/verdict.ts'
import { reportTables } from '../sections/index.ts'
import { type ReportTable, sideBySide } from '../sections/section.ts'
import type { Markup } from '../words/markup.ts'
import type { DisplayOptions } from '../words/reporter.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { countOf } from '../words/words.ts'
import { aboutPart } from './about.ts'
import { crosswalkPart } from './crosswalk.ts'
import { dataTable, lines } from './data-table.ts'
import { dutiesPart } from './duties.ts'
import { findingsPart } from './findings.ts'
import { opening, verdictInShort, whatToDoNext } from './opening.ts'
import { fold, type PageLink, type PagePart, pageOf, paragraphs } from './page.ts'

/** `back`: where the page is one of a set. */
export function render(result: RunResult, { show }: DisplayOptions, back?: PageLink): string {
  const run = sanitiseAll(result)
  const hasFindings = show.has('findings')
  const tables = reportTables(run, show)
  return pageOf({
    title: `${verdictInShort(run)}: ${run.partnership.name}`,
    madeBy: `loip ${run.tool.version}`,
    ...(back === undefined ? {} : { back }),
    kind: `What the plan files show on ${dayInWords(run.asOf)}`,
    heading: run.partnership.name,
    opening: opening(run, hasFindings),
    next: whatToDoNext(run, hasFindings),
    parts: [
      ...(show.has('crosswalk') ? [crosswalkPart(run)] : []),
      ...(hasFindings ? [findingsPart(run)] : []),
      ...(show.has('duties') ? [dutiesPart(run, hasFindings)] : []),
      ...(tables.length > 0 ? [tablesPart(tables)] : []),
      aboutPart(run),
    ],
    foot: [verdictLine(run)],
  })
}

/** Every other table of the files, to be looked up. Recorded decisions, and what came of a review, are printed open. */
function tablesPart(tables: readonly ReportTable[]): PagePart {
  return { id: 'tables', heading: 'What else the files hold', body: tables.map(drawTable) }
}

const printed = ['Exceptions', 'Improvement plan']

function drawTable(table: ReportTable): Markup {
  const { columns, rows } = sideBySide(table)
  const { heading, sentences } = table
  const count = countOf(rows.length, 'row')
  return fold(
    `${heading}: ${count}`,
    [
      paragraphs(sentences),
      dataTable(
        `${heading}: ${count}`,
        columns,
        rows.map((cells) => ({ cells: cells.map(lines) })),
      ),
    ],
    printed.includes(heading),
  )
}
