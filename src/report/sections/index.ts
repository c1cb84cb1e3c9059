// The parts of a report that are tables of words and nothing else. A table is made once, from the result, and every format shows
// it in its own way, so that a part is added in one place.

import type { RunResult } from '../../result/run-result.ts'
import type { Section } from '../words/reporter.ts'
import { actionsTables } from './actions.ts'
import { contributionsTables } from './contributions.ts'
import { exceptionsTables } from './exceptions.ts'
import { improvementTables } from './improvement.ts'
import { learningTables } from './learning.ts'
import { lensesTables } from './lenses.ts'
import { measuresTables } from './measures.ts'
import type { ReportTable } from './section-table.ts'
import { stoppedTables } from './stopped.ts'

type Maker = (run: RunResult) => readonly ReportTable[]

const makers: Partial<Record<Section, Maker>> = {
  crosswalk: stoppedTables,
  measures: measuresTables,
  actions: actionsTables,
  contributions: contributionsTables,
  lenses: lensesTables,
  learning: learningTables,
  improvement: improvementTables,
  exceptions: exceptionsTables,
}

/** The tables that are asked for and have something in them, in the order of the report. Exceptions are never left out. */
export function reportTables(run: RunResult, show: ReadonlySet<Section>): ReportTable[] {
  return Object.entries(makers).flatMap(([section, make]) =>
    show.has(section as Section) || section === 'exceptions' ? make(run).filter(({ rows }) => rows.length > 0) : [],
  )
}
