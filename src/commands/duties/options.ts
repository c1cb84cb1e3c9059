export const dutiesFormats = ['table', 'plain', 'json', 'markdown'] as const

/** The options of `duties` as they were typed. */
export interface DutiesOptions {
  readonly format?: string
  readonly plain?: boolean
  readonly color?: boolean
}
