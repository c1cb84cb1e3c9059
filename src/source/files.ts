// The input of the engine: files as a path and bytes, and the text that they are decoded to.
import { decode } from './decode.ts'
import type { FileProblem } from './problem.ts'
import { Amount, type TooMuch } from './too-much.ts'

/** A file as it is given: what other programs know of one. */
export interface GivenFile {
  /** For printing, with forward slashes. The engine never opens it. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file as a host hands it to the engine. */
export interface InputFile extends GivenFile {
  /** A workbook that was met in a folder and not named: it may be no plan at all. */
  readonly isFound?: true
}

/** Files that spreadsheets write, by their names. */
export const workbookFile = /\.(?:xlsx|xlsm|xlsb|xls|ods|csv)$/i

/** Everything that a host found where it was asked to look. */
export interface Input {
  readonly files: readonly InputFile[]
  /** Problems of the search: paths that could not be opened, links that were not followed. */
  readonly problems: readonly FileProblem[]
  /** Each path that was searched, in words: `plans (every .yaml and .yml file in it)`. */
  readonly tried: readonly string[]
  /** Only files were named and no folder, so there may be others beside them. */
  readonly isSelection: boolean
  /** Documents of other kinds that were met and not read: Word, Excel, PDF, text. */
  readonly passedOver: readonly string[]
}

/** A file after decoding. */
export interface SourceFile {
  readonly path: string
  /** The size of the file in bytes. */
  readonly bytes: number
  /** In lower-case hexadecimal digits. */
  readonly sha256: string
  readonly encoding: string
  /** Of an unreadable file, the text before the first bytes that could not be decoded. */
  readonly text: string
}

export interface DecodedFiles {
  /** Sorted by path. */
  readonly files: readonly SourceFile[]
  /** Files that are not text in a known encoding. Each has a problem. */
  readonly unreadable: readonly SourceFile[]
  readonly problems: readonly FileProblem[]
}

/** The SHA-256 of some bytes, in lower-case hexadecimal digits. */
export type Hash = (bytes: Uint8Array) => string

/** Decodes the files of one partnership, sorted by path. Each problem has an offset into the text of its file. */
export function decodeFiles(given: readonly InputFile[], sha256: Hash): DecodedFiles {
  const files: SourceFile[] = []
  const unreadable: SourceFile[] = []
  const problems: FileProblem[] = []
  const read = given
    .toSorted((a, b) => byCodeUnit(a.path, b.path))
    .map(({ path, bytes }) => ({ path, bytes, ...decode(bytes) }))
  const tooMuchIn = whatIsTooMuch(read.filter(({ readable }) => readable))
  for (const file of read) {
    const { path, bytes, text, encoding, readable, problem } = file
    const tooMuch = tooMuchIn.get(file)
    const list = readable && !tooMuch ? files : unreadable
    list.push({ path, bytes: bytes.length, sha256: sha256(bytes), encoding, text })
    const found = tooMuch ?? problem
    if (!found) continue
    const { from, ...words } = found
    problems.push({ ...words, where: { path, from, to: Math.min(from + 1, text.length) } })
  }
  return { files, unreadable, problems }
}

/** The smallest files are added first, so that their names do not decide which of them can be read. */
function whatIsTooMuch<F extends { readonly text: string }>(files: readonly F[]): ReadonlyMap<F, TooMuch> {
  const amount = new Amount()
  const found = new Map<F, TooMuch>()
  for (const file of files.toSorted((a, b) => a.text.length - b.text.length)) {
    const tooMuch = amount.add(file.text)
    if (tooMuch) found.set(file, tooMuch)
  }
  return found
}

/** Sort order by UTF-16 code unit. Unlike localeCompare, it does not depend on the locale of the machine. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
