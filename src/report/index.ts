// The formats. Only the one that is asked for is loaded.
import { UsageError } from '../errors.ts'
import { listed } from '../listed.ts'
import { nearest } from '../nearest.ts'
import type { RunResult } from '../result.ts'

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

const reporters = {
  table: async () => (await import('./table.ts')).table,
  plain: async () => (await import('./plain.ts')).plain,
  markdown: async () => (await import('./markdown.ts')).markdown,
  'board-paper': async () => (await import('./board-paper.ts')).boardPaper,
  html: async () => (await import('./html/report.ts')).html,
  xlsx: async () => (await import('./xlsx.ts')).xlsx,
  csv: async () => (await import('./csv.ts')).csv,
  'csv-crosswalk': async () => (await import('./csv-crosswalk.ts')).csvCrosswalk,
  docx: async () => (await import('./docx.ts')).docx,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  'sarif-all': async () => (await import('./sarif.ts')).sarifAll,
  junit: async () => (await import('./junit.ts')).junit,
  tap: async () => (await import('./tap.ts')).tap,
  github: async () => (await import('./github.ts')).github,
  'github-summary': async () => (await import('./github-summary.ts')).githubSummary,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
} satisfies Record<string, () => Promise<Reporter<string | Promise<Uint8Array>>>>

/** Those that make a file which is no text, so that none of them is printed on a screen. */
export const binaryFormats: ReadonlySet<Format> = new Set<Format>(['xlsx', 'docx'])

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
