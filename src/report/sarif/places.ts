// Files and places as SARIF writes them: addresses with every sign that an address cannot hold written as a code.

import type { FileRead, RunResult } from '../../result/run-result.ts'
import type { Excerpt, Span } from '../../source/position.ts'
import { type FindingPlace, isAbsolute } from '../words/placed.ts'

export type Json = Readonly<Record<string, unknown>>

/** The folder in which loip was run, which is to be the root of the repository. */
export const rootId = '%SRCROOT%'

/** `plans/My%20plan%20%5Bfinal%5D.yaml`; from the root of a disk `file:///plans/loip.yaml`. */
function uriOf(path: string): string {
  const steps = path.toWellFormed().split('/')
  const encoded = steps.map((step, index) =>
    index === 0 && /^[A-Za-z]:$/.test(step) ? step : encodeURIComponent(step),
  )
  const joined = encoded.join('/')
  return isAbsolute(path) ? `file://${joined.startsWith('/') ? '' : '/'}${joined}` : joined
}

export function artifactLocation(path: string, indexes: ReadonlyMap<string, number>): Json {
  const index = indexes.get(path)
  return {
    uri: uriOf(path),
    ...(isAbsolute(path) ? {} : { uriBaseId: rootId }),
    ...(index === undefined ? {} : { index }),
  }
}

export function indexesOf({ files }: Pick<RunResult, 'files'>): ReadonlyMap<string, number> {
  return new Map(files.map(({ path }, index) => [path, index]))
}

export function artifacts({ files }: RunResult): Json[] {
  return files.map((file) => {
    const encoding = charset(file)
    return {
      location: artifactLocation(file.path, new Map()),
      roles: ['analysisTarget'],
      length: file.bytes,
      ...(encoding === undefined ? {} : { encoding }),
      mimeType: mimeType(file.path),
      hashes: { 'sha-256': file.sha256 },
      properties: { kinds: file.kinds, encoding: file.encoding, readWhole: file.read },
    }
  })
}

function mimeType(path: string): string {
  if (/\.ods$/i.test(path)) return 'application/vnd.oasis.opendocument.spreadsheet'
  if (/\.xls[mb]?$/i.test(path)) return 'application/vnd.ms-excel'
  if (/\.xlsx$/i.test(path)) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return /\.csv$/i.test(path) ? 'text/csv' : 'application/yaml'
}

/** The IANA name of the encoding; undefined where it has none, or it is not known. */
function charset({ encoding }: FileRead): string | undefined {
  if (encoding.startsWith('UTF-8')) return 'UTF-8'
  if (encoding === 'UTF-16 little-endian') return 'UTF-16LE'
  if (encoding === 'UTF-16 big-endian') return 'UTF-16BE'
  return encoding === 'UTF-32' ? 'UTF-32' : undefined
}

export function regionOf({ start, end }: Span): Json {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

/** Lines of an excerpt may be cut at this length. */
const widest = 200

/** A place with the words that stand there, and the lines around it. */
export function physicalLocation(
  place: FindingPlace,
  excerpt: Excerpt | undefined,
  indexes: ReadonlyMap<string, number>,
): Json {
  const { path, line, span, cell } = place
  const where = { artifactLocation: artifactLocation(path, indexes) }
  if (cell !== undefined) return where
  if (span === undefined) return { ...where, region: { startLine: line } }
  const words = excerpt === undefined ? undefined : wordsAt(excerpt, span)
  const region = { ...regionOf(span), ...(words === undefined ? {} : { snippet: { text: words } }) }
  const around = excerpt === undefined ? undefined : contextOf(excerpt, span)
  return { ...where, region, ...(around === undefined ? {} : { contextRegion: around }) }
}

function wordsAt({ first, lines }: Excerpt, { start, end }: Span): string | undefined {
  const line = lines[start.line - first]
  if (line === undefined || start.line !== end.line || end.column - 1 > line.length) return undefined
  const words = line.slice(start.column - 1, end.column - 1)
  return words === '' ? undefined : words
}

/** Lines that hold more than the place itself; a place that goes beyond them has none, and neither have lines that were cut. */
function contextOf({ first, lines }: Excerpt, { start, end }: Span): Json | undefined {
  const last = first + lines.length - 1
  if (lines.some((line) => line.length >= widest - 1)) return undefined
  if (lines.length < 2 || start.line < first || end.line > last) return undefined
  return { startLine: first, endLine: last, snippet: { text: lines.join('\n') } }
}
