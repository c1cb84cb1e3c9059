// What is amiss with a recorded decision itself. Each becomes one finding.
import type { Anchor } from '../source/position.ts'

export interface Problem {
  readonly check: 'exception-past-review' | 'exception-needless' | 'exception-not-usable' | 'file-unknown-id'
  readonly level: 'error' | 'advice'
  readonly says: string
  readonly fix: string
  readonly at: Anchor
  readonly see?: readonly { readonly says: string; readonly at: Anchor }[]
}
