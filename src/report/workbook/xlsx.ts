// The report as an Excel workbook.

import type { RunResult } from '../../result/run-result.ts'
import { verdictInFull } from '../brief/verdict.ts'
import { alsoSaid } from '../sections/also.ts'
import { chosenSections } from '../sections/index.ts'
import type { Section } from '../sections/names.gen.ts'
import { setSentences } from '../words/crosswalk.ts'
import { disclaimer } from '../words/disclaimer.ts'
import { groupDuties } from '../words/duty-groups.ts'
import { cautions, dutiesPointer, leftOpen, sumSentence } from '../words/duty-words.ts'
import type { DisplayOptions } from '../words/reporter.ts'
import { headSentences, provenance } from '../words/summary.ts'
import { howToRead, type Line, notesOn } from './cover.ts'
import { crosswalkSheets } from './crosswalk-sheets.ts'
import { dutiesSheet } from './duties-sheet.ts'
import { findingsSheet } from './findings-sheet.ts'
import { actionsSheet, contributionsSheet, improvementSheet, measuresSheet } from './progress-sheets.ts'
import { exceptionsSheet, filesSheet, learningSheet, lensesSheet, notesSheet, stoppedSheet } from './record-sheets.ts'
import { sectionSheet } from './section-sheet.ts'
import type { Sheet } from './sheet.ts'
import { isToDo, toDoSheet } from './to-do-sheet.ts'
import { workbook } from './workbook.ts'

export function render(run: RunResult, { show }: DisplayOptions): Promise<Uint8Array> {
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
}

/**
 * The sheets of a section where they are not those of its tables. A row of a sheet is one record with its file and line, an empty cell
 * says nothing, and a day is a date that a spreadsheet can sort by; the tables of a section are words for readers, such as "no date here".
 */
const layouts: Partial<Record<Section, (run: RunResult, about: string) => readonly Sheet[]>> = {
  duties: (run, about) => [dutiesSheet(run, about)],
  crosswalk: (run) => [...crosswalkSheets(run), stoppedSheet(run)],
  findings: (run, about) => [toDoSheet(run), findingsSheet(run, about)],
  measures: (run, about) => [measuresSheet(run, about)],
  actions: (run, about) => [actionsSheet(run, about)],
  contributions: (run, about) => [contributionsSheet(run, about)],
  lenses: (run, about) => [lensesSheet(run, about)],
  learning: (run, about) => [learningSheet(run, about)],
  improvement: (run, about) => [improvementSheet(run, about)],
  exceptions: (run, about) => [exceptionsSheet(run, about)],
  // It stands on the cover and among the notes.
  about: () => [],
}

/** The first sheets; the others stand in the order of the report. */
const first: readonly Section[] = ['duties', 'crosswalk', 'findings']

function sheetsOf(run: RunResult, show: ReadonlySet<Section>): Sheet[] {
  const shown = chosenSections(show)
  const inOrder = [
    ...shown.filter(({ name }) => first.includes(name)),
    ...shown.filter(({ name }) => !first.includes(name)),
  ]
  const sheets = inOrder.flatMap(
    (section) => layouts[section.name]?.(run, section.about) ?? [sectionSheet(section, run)],
  )
  // What to do goes before everything that is there to be looked up.
  return [...sheets.filter(isToDo), ...sheets.filter((sheet) => !isToDo(sheet))]
}

function coverLines(run: RunResult, sheets: readonly Sheet[]): Line[] {
  const empty = sheets.filter(({ rows }) => rows.length === 0).map(({ name }) => name)
  return [
    ['What this is', 'What community planning files show, duty by duty. It speaks of files, never of the partnership.'],
    ['What was read', headSentences(run).join(' ')],
    ['As at', { day: run.asOf }],
    ...run.remarks.map((remark): Line => ['Note', remark]),
    ['How it ended', verdictInFull(run)],
    ...howToRead(empty),
    ['Not legal advice', disclaimer('here')],
    [
      'Questions',
      'About the plans: ask the partnership whose name stands above. About a duty: its citation leads to the law.',
    ],
  ]
}

function notes(run: RunResult): Line[] {
  const groups = groupDuties(run.duties)
  return [
    ...provenance(run).map((says): Line => ['How this was made', says]),
    ...alsoSaid(run).flatMap(({ heading, rows }) => rows.map((cells): Line => [heading, cells.flat().join('. ')])),
    ...notesOn('Duties', [...leftOpen(groups), `${sumSentence(groups)} ${dutiesPointer}`]),
    ...notesOn('Duties, caution', cautions([...groups.judged, ...groups.powers, ...groups.advice, ...groups.others])),
    ...notesOn('Crosswalk', setSentences(run.crosswalk)),
  ]
}
