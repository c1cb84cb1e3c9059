// For a terminal: tables where they fit, lists where they do not.

import type { RunResult } from '../../result/run-result.ts'
import { hangWhole, wrap } from '../../text/layout.ts'
import { reportTables } from '../sections/index.ts'
import type { Look, Reporter } from '../words/reporter.ts'
import { filesRead, headSentences, provenance, verdictLine } from '../words/summary.ts'
import { visibleIn } from '../words/visible.ts'
import { inkOf } from './colour.ts'
import { crosswalkTable } from './crosswalk.ts'
import { dutyTable } from './duties.ts'
import { findingList } from './findings.ts'
import { tablePart } from './section.ts'

/** Where nothing is known of the terminal. */
const usualWidth = 80
/** Longer lines than this are hard to read. */
const widest = 160

export const table: Reporter = {
  name: 'table',
  extension: 'txt',
  render(result: RunResult, look: Look) {
    const run = visibleIn(result)
    const ink = inkOf(look.colour)
    const width = Math.min(look.width ?? usualWidth, widest)
    const { show } = look
    const parts = [
      [
        ...wrap(run.partnership.name, width).map(ink.strong),
        ...wrap(headSentences(run).join(' '), width),
        ...run.remarks.flatMap((remark) => wrap(remark, width)),
      ],
      ...(show.has('duties') ? [dutyTable(run, width, ink)] : []),
      ...(show.has('crosswalk') ? [crosswalkTable(run, width, ink)] : []),
      ...reportTables(run, show).map((part) => tablePart(part, width, ink)),
      ...(show.has('findings') ? [findingList(run, width, ink)] : []),
      [
        ink.strong('About this report'),
        ...filesRead(run, 12)
          .flatMap((file) => hangWhole('- ', file, width))
          .map(ink.faint),
        ...wrap(provenance(run).join(' '), width).map(ink.faint),
      ],
      // One line for programs that look for the last; a terminal that we know gets it in whole words.
      look.width === undefined ? [verdictLine(run)] : wrap(verdictLine(run), width),
    ]
    const lines = parts.flatMap((part, index) => (index === 0 ? tidy(part) : ['', '', ...tidy(part)]))
    return `${lines.join('\n')}\n`
  },
}

/** No space at the end of a line, no two empty lines together, and none at the end. */
function tidy(part: readonly string[]): string[] {
  const lines = part.map((line) => line.trimEnd())
  const kept = lines.filter((line, index) => line !== '' || lines[index - 1] !== '')
  return kept.at(-1) === '' ? kept.slice(0, -1) : kept
}
