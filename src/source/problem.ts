// Trouble with a file, found while reading it. Each becomes one finding.

/** A stretch of a file's text, in UTF-16 offsets from 0; lines and columns are worked out only when printed. */
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
  readonly see?: readonly { readonly says: string; readonly where: Stretch }[]
}
