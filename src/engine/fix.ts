// What to do about a finding, in two voices: a sentence for everybody, and the YAML for whoever has the file open.

import type { DocumentByKind } from '../schema/documents.gen.ts'
import { kinds } from '../schema/kinds.gen.ts'
import { memoByText } from '../text/memo-by-text.ts'

export interface Fix {
  /** A sentence in plain words, without the name of a field: boards and documents print it. */
  readonly says: string
  /**
   * The fields that do it, which are merged into the object of the finding; or a file of its own, which begins with `kind:`. What only
   * the writer knows stands in angle brackets, as in `published_on: <day>`: loip takes that for a place kept free, and invents nothing.
   * Absent where nothing is to be written.
   */
  readonly write?: string
}

/** Its sentence may be broken into lines in the source file. */
export function asFix(fix: Fix | string): Fix {
  const { says, ...written }: Fix = typeof fix === 'string' ? { says: fix } : fix
  return { says: onOneLine(says), ...written }
}

const onOneLine = memoByText((says) => says.replace(/\s+/g, ' ').trim())

/** The sentence of a fix. */
export function fixSays(fix: Fix | string): string {
  return asFix(fix).says
}

/** What is written, without the margin that it has in a source file. */
export const piece = memoByText((write: string): string => {
  const lines = write.replace(/^\n|\s+$/g, '').split('\n')
  const margins = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0)
  const margin = Math.min(...margins)
  return lines.map((line) => line.slice(margin)).join('\n')
})

/** The kind of a file of its own. */
export function kindWritten(write: string): keyof DocumentByKind | undefined {
  const [, kind] = /^kind: *([a-z-]+)/.exec(piece(write)) ?? []
  return kinds.find((one) => one === kind)
}

/** Whether it is a file of its own: it begins with the kind of file, and not with a kind that is left for the writer. */
export function isFile(write: string): boolean {
  return /^kind: *[a-z]/.test(piece(write))
}
