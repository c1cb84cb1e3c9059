// What a merge takes and gives: the workbooks that came in, what was changed by them, and where somebody has to choose.
import type { SheetsRead } from '../read-sheets.ts'

export interface Reply {
  /** The workbook, as it is named in what is said. */
  readonly name: string
  readonly read: SheetsRead
}

/** `sheet` and `file` for conflicts between the two; the name of a workbook for those between workbooks. */
export type Take = string

export interface Conflict {
  /** `Outcomes!C7`, with the workbook. */
  readonly where: string
  readonly heading: string
  readonly file: string
  /** What the file says now; undefined where it has none. */
  readonly inFile?: string | undefined
  /** What each workbook says. */
  readonly said: readonly { readonly by: string; readonly says: string | undefined }[]
  readonly why: string
}

export interface Made {
  readonly by: string
  readonly file: string
  readonly where: string
  readonly what: string
  readonly before?: string | undefined
  readonly after?: string | undefined
}

export interface Merged {
  readonly made: readonly Made[]
  readonly conflicts: readonly Conflict[]
  /** The text of every file that is changed or new. */
  readonly files: readonly { readonly path: string; readonly text: string; readonly isNew: boolean }[]
}
