export interface ImportOptions {
  readonly dryRun?: boolean
  readonly take?: string
  /** The file that says which column of a table means what. */
  readonly columns?: string
}

/** What is said where a workbook or the folder was not named. */
export const bothNeeded = {
  says: 'A workbook and a folder are needed.',
  fix: 'Name the workbooks first and the folder with the plan files last: loip import plans.xlsx plans.',
} as const
