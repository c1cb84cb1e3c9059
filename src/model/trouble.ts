// Trouble with a value or an id, found while documents are linked. Each becomes one finding.
import type { Anchor } from '../source/position.ts'

export interface LinkProblem {
  readonly check:
    | 'file-unusable-value'
    | 'file-guessed-reading'
    | 'file-unknown-id'
    | 'file-near-id'
    | 'file-duplicate-id'
  readonly level: 'error' | 'note'
  readonly says: string
  readonly fix: string
  readonly at: Anchor
  readonly see?: readonly { readonly says: string; readonly at: Anchor }[]
}

export type Tell = (problem: LinkProblem) => void
