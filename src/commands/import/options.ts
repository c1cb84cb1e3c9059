export interface ImportOptions {
  readonly dryRun?: boolean
  readonly take?: string
  /** The file that says which column of a table means what. */
  readonly columns?: string
}
