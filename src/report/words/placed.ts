// Where services that show findings beside files are to show each: most take none without a place.
import type { Finding, RunResult } from '../../result/run-result.ts'
import type { Span } from '../../source/position.ts'

export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly span?: Span
  /** Why it is shown there, where nothing in the files can be pointed at. */
  readonly because?: string
}

/** The place of a finding; for one that has none, the top of the file that most readers begin with. */
export function placeOfFinding({ span }: Pick<Finding, 'span'>, run: RunResult): Place {
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

/** Whether it starts at the root of a disk, so that no service can tell which file of a repository it is. */
export function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(path)
}
