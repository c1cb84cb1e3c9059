// The formats. Only the one that is asked for is loaded.
import type { Reporter } from '../report/words/reporter.ts'
import { listed } from '../text/listed.ts'
import { nearest } from '../text/nearest.ts'
import { UsageError } from './usage-error.ts'

const reporters = {
  table: async () => (await import('../report/terminal/terminal.ts')).table,
  plain: async () => (await import('../report/terminal/plain.ts')).plain,
  markdown: async () => (await import('../report/markdown/markdown.ts')).markdown,
  'board-paper': async () => (await import('../report/board-paper/board-paper.ts')).boardPaper,
  html: async () => (await import('../report/html/report.ts')).html,
  xlsx: async () => (await import('../report/workbook/xlsx.ts')).xlsx,
  csv: async () => (await import('../report/csv/csv.ts')).csv,
  'csv-crosswalk': async () => (await import('../report/csv/crosswalk.ts')).csvCrosswalk,
  docx: async () => (await import('../report/word/docx.ts')).docx,
  json: async () => (await import('../report/ci/json.ts')).json,
  sarif: async () => (await import('../report/sarif/sarif.ts')).sarif,
  'sarif-all': async () => (await import('../report/sarif/sarif.ts')).sarifAll,
  junit: async () => (await import('../report/ci/junit.ts')).junit,
  tap: async () => (await import('../report/ci/tap.ts')).tap,
  github: async () => (await import('../report/ci/github.ts')).github,
  'github-summary': async () => (await import('../report/ci/github-summary.ts')).githubSummary,
  gitlab: async () => (await import('../report/ci/gitlab.ts')).gitlab,
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
