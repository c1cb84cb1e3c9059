// The sections of a report, in its order: what --show chooses from. Most are tables of words and nothing else, made once from the
// result and shown by every format in its own way. To add one: its file, and a line in this list; npm run gen derives the rest.

import type { RunResult } from '../../result/run-result.ts'
import { actions } from './actions.ts'
import { alsoSaid } from './also.ts'
import { contributions } from './contributions.ts'
import { exceptions } from './exceptions.ts'
import { improvement } from './improvement.ts'
import { learning } from './learning.ts'
import { lenses } from './lenses.ts'
import { measures } from './measures.ts'
import type { Section } from './names.gen.ts'
import { readings } from './readings.ts'
import type { ReportSection, ReportTable } from './section.ts'
import { stoppedTables } from './stopped.ts'

export const reportSections: readonly ReportSection[] = [
  {
    name: 'duties',
    about: 'Every row of the law table once: what it asks, how it stands in these files, and what to add.',
    tables: () => [],
  },
  {
    name: 'crosswalk',
    about: 'Each local outcome with its national outcomes, measures and latest assessment; outcomes that have ended.',
    tables: stoppedTables,
  },
  measures,
  actions,
  contributions,
  lenses,
  learning,
  improvement,
  exceptions,
  readings,
  {
    name: 'findings',
    about: 'What was found, the loudest first, with what to do. Each is about a file, never about the partnership.',
    tables: () => [],
  },
  {
    name: 'about',
    about:
      'What the report rests on: the files with their hashes, the law table, the reference data, the licences; and what else the files say. Whole in every file.',
    tables: alsoSaid,
  },
]

/** Those that are asked for, and those that are never left out. */
export function chosenSections(show: ReadonlySet<Section>): ReportSection[] {
  return reportSections.filter(({ name, isAlwaysShown }) => isAlwaysShown === true || show.has(name))
}

/** The tables that are asked for and have something in them, in the order of the report. */
export function reportTables(run: RunResult, show: ReadonlySet<Section>): ReportTable[] {
  return chosenSections(show).flatMap(({ tables }) => tables(run).filter(({ rows }) => rows.length > 0))
}
