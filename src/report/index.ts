// The formats. Only the one that is asked for is loaded.
import { UsageError } from '../errors.ts'
import { nearest } from '../nearest.ts'
import type { RunResult } from '../result.ts'
import { listed } from './words.ts'

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

/** How a report is to look. What it says does not depend on it. */
export interface Look {
  /** In columns; absent where nothing is known of the place it is read in. */
  readonly width?: number
  readonly colour: boolean
  readonly show: ReadonlySet<Section>
}

/** `Made` is text, or the bytes of a file that is no text. */
export interface Reporter<Made extends string | Promise<Uint8Array> = string> {
  readonly name: string
  /** Of the file it is usually kept in, without the dot. */
  readonly extension: string
  render(run: RunResult, look: Look): Made
}

const reporters = {
  table: async () => (await import('./table.ts')).table,
  plain: async () => (await import('./plain.ts')).plain,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
  'board-paper': async () => (await import('./board-paper.ts')).boardPaper,
  html: async () => (await import('./html/report.ts')).html,
} satisfies Record<string, () => Promise<Reporter<string | Promise<Uint8Array>>>>

/** Those that make a file which is no text, so that none of them is printed on a screen. */
export const binaryFormats: ReadonlySet<Format> = new Set<Format>([])

export type Format = keyof typeof reporters
export const formats = Object.keys(reporters) as readonly Format[]

/** The format of that name among some, or a UsageError that asks whether a near one was meant. */
export function formatNamed<F extends Format>(name: string, among: readonly F[]): F {
  const known = among.find((format) => format === name)
  if (known) return known
  const near = nearest(name, among)[0]
  throw new UsageError(
    `There is no format “${name}”.`,
    `${near ? `Did you mean “${near}”? ` : ''}The formats are ${listed(among)}.`,
  )
}

export function reporterOf<F extends Format>(format: F): ReturnType<(typeof reporters)[F]> {
  return reporters[format]() as ReturnType<(typeof reporters)[F]>
}
