// Errors, gaps and whatever else is asked for, one by one: what is so, what to do in a plain sentence, what to write and where.
import type { Finding, Level, RunResult } from '../../result/run-result.ts'
import { fileAt, fileOfAnswer, type PlanFile } from './plan-files.ts'

export interface Place {
  readonly file: PlanFile
  readonly line: number
  /** Of a workbook. */
  readonly cell?: string
}

interface ToWrite {
  /** The lines of YAML. What only the writer knows stands in angle brackets. */
  readonly lines: readonly string[]
  /** The file that they go into, or that they are. */
  readonly file: PlanFile
  /** The line on which the object begins that they are merged into; absent for the top of a file, and for one of its own. */
  readonly line?: number
}

export interface ToDo {
  readonly level: Level
  /** What is so. */
  readonly says: string
  /** What to do, in plain words; empty where there is nothing to do. */
  readonly fix: string
  readonly cite?: string
  readonly at?: Place
  readonly write?: ToWrite
  /** Other places of which the same is so. */
  readonly others: readonly Place[]
  readonly finding: Finding
}

export function toDo(level: Level, run: RunResult): ToDo[] {
  return run.findings.filter((finding) => finding.level === level).map((finding) => toDoOf(finding, run))
}

function toDoOf(finding: Finding, run: RunResult): ToDo {
  const { level, says, fix, cite, span, alike = [] } = finding
  const write = toWriteOf(finding, run)
  const others = alike.slice(1).flatMap(({ span }) => (span === undefined ? [] : [placeOf(span, run)]))
  return {
    level,
    says,
    fix,
    ...(cite === undefined ? {} : { cite }),
    ...(span === undefined ? {} : { at: placeOf(span, run) }),
    ...(write === undefined ? {} : { write }),
    others,
    finding,
  }
}

function placeOf({ path, start, cell }: NonNullable<Finding['span']>, run: RunResult): Place {
  return { file: fileAt(path, run), line: start.line, ...(cell === undefined ? {} : { cell }) }
}

function toWriteOf(finding: Finding, run: RunResult): ToWrite | undefined {
  const { write } = finding
  if (write === undefined) return undefined
  const { into, yaml } = write
  const isTop = into === undefined || into.start.column === 1
  return { lines: yaml.split('\n'), file: fileOfAnswer(finding, run), ...(isTop ? {} : { line: into.start.line }) }
}
