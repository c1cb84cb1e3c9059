// What a command is, declared beside what it does. program.ts makes the command line and the help of these, and loads nothing of a
// command before it is chosen.

export interface CommandOption {
  /** With its value, if it takes one: `--as-of <day>`. */
  readonly flags: string
  readonly about: string
  /** May be given several times: its value is a list. */
  readonly isRepeatable?: true
}

export interface CommandArgument {
  readonly syntax: string
  readonly about: string
  /** What is said where it is needed and was not given. */
  readonly missing?: string
}

export interface Command<Options = object> {
  readonly name: string
  /** For the list of commands. */
  readonly summary: string
  readonly description: string
  readonly argument?: CommandArgument
  readonly options: readonly CommandOption[]
  /** Lines of the help, indented by two. */
  readonly examples: readonly string[]
  /** Whether its help says what the exit codes mean. */
  readonly showsExitCodes?: true
  /** Loads the command, runs it and returns the exit code. */
  run(words: readonly string[], options: Options, version: string): Promise<number>
}
