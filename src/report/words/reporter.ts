// What a format is: a function of the result and of how it is to look.
import type { RunResult } from '../../result/run-result.ts'

export const sections = [
  'duties',
  'crosswalk',
  'measures',
  'actions',
  'contributions',
  'lenses',
  'learning',
  'improvement',
  'exceptions',
  'findings',
] as const

export type Section = (typeof sections)[number]

/** The parts that are shown of those asked for: where nothing was checked, only what was found on the way. */
export function sectionsShown({ rules }: RunResult, asked: ReadonlySet<Section>): ReadonlySet<Section> {
  return rules.run === 0 ? new Set<Section>(['findings']) : asked
}

/** How a report is to look. What it says does not depend on it. */
export interface Look {
  /** In columns; absent where nothing is known of the place it is read in. */
  readonly width?: number
  readonly colour: boolean
  readonly show: ReadonlySet<Section>
  /** CSV for Excel: with the mark by which it knows UTF-8. */
  readonly bom?: boolean
}

/** `Made` is text, or the bytes of a file that is no text. */
export interface Reporter<Made extends string | Promise<Uint8Array> = string> {
  readonly name: string
  /** Of the file it is usually kept in, without the dot. */
  readonly extension: string
  render(run: RunResult, look: Look): Made
}
