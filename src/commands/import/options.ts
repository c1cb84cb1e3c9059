export interface ImportOptions {
  readonly dryRun?: boolean
  readonly take?: string
}
