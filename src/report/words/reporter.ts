// What a format is: a function of the result and of how it is to look.
import type { Level, RunResult } from '../../result/run-result.ts'
import type { Section } from '../sections/names.gen.ts'

/** The sections to show. If no rule ran, only the findings, and what the report rests on. */
export function sectionsToShow({ rules }: RunResult, asked: ReadonlySet<Section>): ReadonlySet<Section> {
  const left: readonly Section[] = ['findings', 'about']
  return rules.run === 0 ? new Set(left.filter((name) => name === 'findings' || asked.has(name))) : asked
}

/** How a report is to look, and which parts of it are shown. What a part says does not depend on it. */
export interface DisplayOptions {
  /** In columns, of a table for a terminal; absent where nothing is known of the place it is read in. */
  readonly width?: number
  /** With the escape codes of a terminal. */
  readonly colour: boolean
  readonly show: ReadonlySet<Section>
  /** CSV for Excel: with the byte-order mark by which it knows UTF-8. */
  readonly bom?: boolean
  /** The level down to which the short report lists findings; question unless given. */
  readonly level?: Level
  /** The short report goes to a file, which says what it rests on. */
  readonly isFile?: boolean
}

/** What the module of a format exports. `Made` is text, or the bytes of a binary file. */
export interface Reporter<Made extends string | Promise<Uint8Array> = string> {
  render(run: RunResult, options: DisplayOptions): Made
}
