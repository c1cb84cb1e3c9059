// Where a service that annotates files shows each finding. Most refuse a finding without a place, so each is given one.
import type { Finding, RunResult } from '../../result/run-result.ts'
import type { Span } from '../../source/position.ts'

export interface FindingPlace {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly span?: Span
  /** Of a workbook, which has no lines: the cell. */
  readonly cell?: string
  /** Why it is shown there, where the finding has no span. */
  readonly because?: string
}

/** The place of a finding; for one without a span, the top of the main plan file. */
export function placeOfFinding({ span }: Pick<Finding, 'span'>, run: RunResult): FindingPlace {
  if (span?.cell !== undefined)
    return {
      path: span.path,
      line: 1,
      column: 1,
      cell: span.cell,
      because: `It is about the cell ${span.cell} of ${span.path}.`,
    }
  if (span !== undefined) return { path: span.path, line: span.start.line, column: span.start.column, span }
  const top = { path: mainFile(run) ?? usualFile, line: 1, column: 1 }
  return {
    ...top,
    because:
      run.files.length === 0
        ? `No plan file was found. This is shown at ${usualFile}, where a plan usually stands.`
        : `Nothing in the files can be pointed at. This is shown at the top of ${top.path}.`,
  }
}

const usualFile = 'loip.yaml'

function mainFile({ files }: RunResult): string | undefined {
  const holding = (kind: string) => files.find(({ kinds }) => kinds.includes(kind))
  return (holding('loip') ?? holding('partnership') ?? files[0])?.path
}

/** Whether a path is absolute: a service cannot match it with a file of the repository. */
export function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(path)
}
