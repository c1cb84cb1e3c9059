// Problems with a file, found while it is decoded and parsed. Each becomes one finding.
import type { Anchor } from './position.ts'

/**
 * A part of a file's text, in UTF-16 offsets from 0; `to` is exclusive. `Origins.span` turns it into lines and columns.
 */
export interface Stretch {
  readonly path: string
  readonly from: number
  readonly to: number
}

export interface FileProblem {
  /** Which check of the files: `file-syntax`, `file-duplicate-key`. Listed in src/engine/file-checks.ts. */
  readonly check: string
  /** `error` when something was lost or cannot be used; `note` when it was read all the same. */
  readonly level: 'error' | 'note'
  readonly says: string
  readonly fix: string
  readonly where: Stretch
  /** Where only the files together are too much: what they have together. All such problems become one (`asOneProblem`). */
  readonly together?: string
  /** Other places that explain the problem, each with a sentence: the first of two duplicate keys. */
  readonly see?: readonly { readonly says: string; readonly where: Stretch }[]
  /** Where in the data the one thing stands that was lost: the rest of its document was read. */
  readonly lost?: Lost
}

/** A field whose value was lost, or a key of its object that may be any of its fields. */
export interface Lost {
  readonly at: Anchor
  readonly holds: 'value' | 'unknown key'
}
