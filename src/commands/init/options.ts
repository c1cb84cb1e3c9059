/** The options of `init` as they were typed. */
export interface InitOptions {
  readonly area?: string
  readonly name?: string
  readonly title?: string
  readonly period?: string
  readonly shape?: string
  readonly with?: readonly string[]
  readonly yes?: boolean
  readonly asOf?: string
}
