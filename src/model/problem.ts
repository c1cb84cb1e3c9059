// A problem of a value, an id or a recorded decision, found after validation. Each becomes one finding.
import type { Anchor } from '../source/position.ts'

export interface Problem {
  /** The id of its page in `loip explain`: see engine/file-checks.ts. */
  readonly check:
    | 'file-unusable-value'
    | 'file-unread-value'
    | 'file-guessed-reading'
    | 'file-unknown-id'
    | 'file-near-id'
    | 'file-shared-id'
    | 'file-duplicate-id'
    | 'file-order-of-editions'
    | 'file-open-succession'
    | 'exception-past-review'
    | 'exception-needless'
    | 'exception-not-usable'
  readonly level: 'error' | 'advice' | 'note'
  readonly says: string
  readonly fix: string
  readonly at: Anchor
  readonly see?: readonly { readonly says: string; readonly at: Anchor }[]
}

/** Receives each problem as it is found. */
export type ReportProblem = (problem: Problem) => void
