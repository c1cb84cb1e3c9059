// The report as an Excel workbook.

import type { RunResult } from '../../result/run-result.ts'
import { setSentences } from '../words/crosswalk.ts'
import { groupDuties } from '../words/duty-groups.ts'
import { cautions, dutiesPointer, leftToPeople, sumSentence } from '../words/duty-words.ts'
import type { Look, Reporter, Section } from '../words/reporter.ts'
import { headSentences, provenance, verdictLine } from '../words/summary.ts'
import { howToRead, type Line, notesOn } from './cover.ts'
import { crosswalkSheets } from './crosswalk-sheets.ts'
import { dutiesSheet } from './duties-sheet.ts'
import { findingsSheet } from './findings-sheet.ts'
import { actionsSheet, contributionsSheet, improvementSheet, measuresSheet } from './progress-sheets.ts'
import { exceptionsSheet, filesSheet, learningSheet, lensesSheet, notesSheet, stoppedSheet } from './record-sheets.ts'
import type { Sheet } from './sheet.ts'
import { workbook } from './workbook.ts'

export const xlsx: Reporter<Promise<Uint8Array>> = {
  name: 'xlsx',
  extension: 'xlsx',
  render(run: RunResult, { show }: Look) {
    const sheets = [...sheetsOf(run, show), filesSheet(run), notesSheet(notes(run))]
    return workbook({
      cover: {
        title: run.partnership.name,
        lines: coverLines(run, sheets),
      },
      sheets: sheets.filter(({ rows }) => rows.length > 0),
      asOf: run.asOf,
      madeBy: `loip ${run.tool.version}`,
    })
  },
}

const makers: Readonly<Record<Section, (run: RunResult) => readonly Sheet[]>> = {
  duties: (run) => [dutiesSheet(run)],
  crosswalk: (run) => [...crosswalkSheets(run), stoppedSheet(run)],
  findings: (run) => [findingsSheet(run)],
  measures: (run) => [measuresSheet(run)],
  actions: (run) => [actionsSheet(run)],
  contributions: (run) => [contributionsSheet(run)],
  lenses: (run) => [lensesSheet(run)],
  learning: (run) => [learningSheet(run)],
  improvement: (run) => [improvementSheet(run)],
  exceptions: (run) => [exceptionsSheet(run)],
}

/** Those that are asked for; exceptions are never left out. */
function sheetsOf(run: RunResult, show: ReadonlySet<Section>): Sheet[] {
  return Object.entries(makers).flatMap(([section, make]) =>
    show.has(section as Section) || section === 'exceptions' ? make(run) : [],
  )
}

function coverLines(run: RunResult, sheets: readonly Sheet[]): Line[] {
  const empty = sheets.filter(({ rows }) => rows.length === 0).map(({ name }) => name)
  return [
    ['What this is', 'What community planning files show, duty by duty. It speaks of files, never of the partnership.'],
    ['What was read', headSentences(run).join(' ')],
    ['As at', { day: run.asOf }],
    ...run.remarks.map((remark): Line => ['Note', remark]),
    ['How it ended', verdictLine(run)],
    ...howToRead(empty),
    ['Not legal advice', 'A clean result is not legal advice, and does not show that community planning here is good.'],
    [
      'Questions',
      'About the plans: ask the partnership whose name stands above. About a duty: its citation leads to the law.',
    ],
  ]
}

function notes(run: RunResult): Line[] {
  const groups = groupDuties(run.duties)
  const left = leftToPeople(groups)
  return [
    ...provenance(run).map((says): Line => ['How this was made', says]),
    ...notesOn('Duties', [...(left === undefined ? [] : [left]), `${sumSentence(groups)} ${dutiesPointer}`]),
    ...notesOn('Duties, caution', cautions([...groups.judged, ...groups.advice, ...groups.others])),
    ...notesOn('Crosswalk', setSentences(run.crosswalk)),
  ]
}
