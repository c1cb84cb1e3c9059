// What a host hands in, and what is made of it: bytes with a path, then text.
import { decode } from './decode.ts'
import type { FileProblem } from './problem.ts'

/** A file as a host gives it. */
export interface InputFile {
  /** As a reader knows it, with forward slashes. It is printed, and never opened. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Everything that a host found where it was asked to look. */
export interface Input {
  readonly files: readonly InputFile[]
  /** Paths that the host could not open, and what it met on the way. */
  readonly problems: readonly FileProblem[]
  /** What was looked at, in words: `plans (every .yaml and .yml file in it)`. */
  readonly tried: readonly string[]
  /** Only files were named and no folder, so there may be others beside them. */
  readonly onlySome: boolean
  /** Documents of other kinds that were met and not read: Word, Excel, PDF, text. */
  readonly passedOver: readonly string[]
}

export interface SourceFile {
  readonly path: string
  /** How many. */
  readonly bytes: number
  /** In hexadecimal digits. */
  readonly sha256: string
  readonly encoding: string
  /** Of a file that is not readable, the part before the first place that cannot be read. */
  readonly text: string
}

export interface DecodedFiles {
  /** In the order of their paths. */
  readonly files: readonly SourceFile[]
  /** Files that do not hold text in an encoding we know. Each has a problem. */
  readonly unreadable: readonly SourceFile[]
  readonly problems: readonly FileProblem[]
}

/** The SHA-256 of some bytes, in hexadecimal digits. */
export type Hash = (bytes: Uint8Array) => string

/** Bytes to text, file by file, in the order of their paths. */
export function decodeFiles(given: readonly InputFile[], sha256: Hash): DecodedFiles {
  const files: SourceFile[] = []
  const unreadable: SourceFile[] = []
  const problems: FileProblem[] = []
  for (const { path, bytes } of given.toSorted((a, b) => byCodeUnit(a.path, b.path))) {
    const { text, encoding, readable, problem } = decode(bytes)
    const list = readable ? files : unreadable
    list.push({ path, bytes: bytes.length, sha256: sha256(bytes), encoding, text })
    if (!problem) continue
    const { from, ...words } = problem
    problems.push({ ...words, where: { path, from, to: Math.min(from + 1, text.length) } })
  }
  return { files, unreadable, problems }
}

/** An order that is the same in every language and place. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
