// What was learned, a table for each kind.

import type { LearningRow, RunResult } from '../../result/run-result.ts'
import { outcomeLabel } from '../words/crosswalk.ts'
import type { ReportSection, ReportTable } from './section.ts'

const headings: Readonly<Record<string, string>> = {
  'good practice': 'Learning: good practice',
  barrier: 'Learning: barriers',
  streamlining: 'Learning: what could be streamlined',
  'data sharing': 'Learning: data sharing',
  'key partner': 'Learning: key partners',
}

export const learning: ReportSection = {
  name: 'learning',
  about: 'What was learned, as the files tell it, and whom to ask.',
  tables: tablesOf,
}

function tablesOf(run: RunResult): ReportTable[] {
  const columns = [
    { heading: 'What was learned', share: 6 },
    { heading: 'Where', under: 0 },
    { heading: 'National action that would help', share: 4 },
    { heading: 'What others can copy', share: 4 },
    { heading: 'About', share: 4 },
    { heading: 'Touches on', under: 4 },
    { heading: 'From', share: 5 },
    { heading: 'Evidence', under: 6 },
    { heading: 'Contact', under: 6 },
  ]
  return Object.entries(headings).map(([kind, heading]) => ({
    heading,
    sentences: [],
    columns: columns.map((column) => (column.heading === 'About' ? { ...column, heading: outcomeLabel(run) } : column)),
    rows: run.learning.filter((row) => row.kind === kind).map(cellsOf),
  }))
}

function cellsOf(row: LearningRow): string[][] {
  const { what, where, nationalActions, canBeReplicated, outcomes, touches, evidence, contact, from } = row
  const optional = (text: string | undefined) => (text === undefined ? [] : [text])
  return [
    [what],
    optional(where),
    [...nationalActions],
    optional(canBeReplicated),
    [...outcomes],
    [...touches],
    [from],
    optional(evidence),
    optional(contact),
  ]
}
