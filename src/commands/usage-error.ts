/** A command line, or a file given with it, that cannot be used. Ends with exit code 2 and one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** What to do, as a second sentence. */
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}
