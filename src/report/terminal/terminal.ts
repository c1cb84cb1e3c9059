// The whole report for a terminal, or parts of it: tables where they fit, lists where they do not. What is printed unless that is asked
// for is in short.ts, which loads none of this.

import type { RunResult } from '../../result/run-result.ts'
import { wrap } from '../../text/layout.ts'
import { verdictInFull } from '../brief/verdict.ts'
import { reportTables } from '../sections/index.ts'
import { baselineSentences } from '../words/baseline.ts'
import type { DisplayOptions } from '../words/reporter.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { headSentences } from '../words/summary.ts'
import { aboutReport } from './about.ts'
import { stylesFor } from './colour.ts'
import { crosswalkTable } from './crosswalk.ts'
import { dutyTable } from './duties.ts'
import { findingList } from './findings.ts'
import { drawTable } from './section.ts'
import { sinceLines } from './since.ts'

/** Where the width of the terminal is not known. */
const usualWidth = 80
/** Longer lines than this are hard to read. */
const widest = 160

export function render(result: RunResult, options: DisplayOptions): string {
  const run = sanitiseAll(result)
  const styles = stylesFor(options.colour)
  const width = Math.min(options.width ?? usualWidth, widest)
  const { show } = options
  const parts = [
    [
      ...wrap(run.partnership.name, width).map(styles.strong),
      ...wrap(headSentences(run).join(' '), width),
      ...run.remarks.flatMap((remark) => wrap(remark, width)),
    ],
    ...[sinceLines(run, width, styles)].filter((lines) => lines.length > 0),
    ...baselineSentences(run).map((text) => wrap(text, width)),
    ...(show.has('duties') ? [dutyTable(run, width, styles)] : []),
    ...(show.has('crosswalk') ? [crosswalkTable(run, width, styles)] : []),
    ...reportTables(run, show).map((part) => drawTable(part, width, styles)),
    ...(show.has('findings') ? [findingList(run, width, styles)] : []),
    ...(show.has('about') ? [aboutReport(run, width, styles)] : []),
    // Wrapped on a terminal of known width. Elsewhere it stays one line, which programs can read as the last.
    options.width === undefined ? [verdictInFull(run)] : wrap(verdictInFull(run), width),
  ]
  const lines = parts.flatMap((part, index) => (index === 0 ? tidy(part) : ['', '', ...tidy(part)]))
  return `${lines.join('\n')}\n`
}

/** No space at the end of a line, no two empty lines together, and none at the end. */
function tidy(part: readonly string[]): string[] {
  const lines = part.map((line) => line.trimEnd())
  const kept = lines.filter((line, index) => line !== '' || lines[index - 1] !== '')
  return kept.at(-1) === '' ? kept.slice(0, -1) : kept
}
