// Copies of plan files, as people and the programs that keep folders alike make them: told as copies, and never as second plans.

import type { ParsedFiles } from '../source/parse.ts'
import type { FileProblem } from '../source/problem.ts'
import { quote } from '../text/quote.ts'

type File = ParsedFiles['files'][number]

/** For each file that is another sign for sign, that other: of all alike the one with the shortest name, for a copy is called `loip (1).yaml`. */
export function originalsOf({ files }: ParsedFiles): ReadonlyMap<string, string> {
  const originals = new Map<string, string>()
  for (const { path, sha256, documents } of files) {
    const before = originals.get(sha256)
    if (sha256 !== '' && documents.length > 0 && (before === undefined || path.length < before.length))
      originals.set(sha256, path)
  }
  return new Map(
    files.flatMap(({ path, sha256 }) => {
      const original = originals.get(sha256)
      return original === undefined || original === path ? [] : [[path, original] as const]
    }),
  )
}

/** Nothing is lost: what it holds was read from the other. */
export function sameAs(original: string, path: string): FileProblem {
  return {
    check: 'file-copy',
    level: 'note',
    says: `This file is the same as ${original}, sign for sign, and was not read a second time.`,
    fix: 'Delete one of the two.',
    where: { path, from: 0, to: 0 },
  }
}

/** What is put after the name of a file, or before it, when a copy is kept beside it. The first group is the name. */
const copyNames: readonly RegExp[] = [
  /^(.+?) ?\(\d+\)$/,
  /^(.+?)[ _-]+copy(?:[ _-]?\(?\d+\)?)?$/i,
  /^copy of (.+)$/i,
  /^(.+?) ?\([^()]*conflict[^()]*\)$/i,
  /^(.+?)[._-](?:sync-)?conflict(?:ed)?[\w.-]*$/i,
  // OneDrive puts the name of the computer there.
  /^(.+?)-(?:DESKTOP|LAPTOP|PC|MACBOOK|WIN)[\w-]*$/,
]

/** Files that are named as copies of others beside them and say something else: both are read, and nobody may have meant that. */
export function namedAsCopies(files: readonly File[]): FileProblem[] {
  const byStem = new Map(files.map((file) => [stemOf(file.path), file]))
  return files.flatMap((file) => {
    const { folder, name } = partsOf(stemOf(file.path))
    const original = copyNames
      .flatMap((pattern) => byStem.get(`${folder}${pattern.exec(name)?.[1] ?? '\0'}`) ?? [])
      .find((other) => other.sha256 !== file.sha256)
    if (original === undefined || file.documents.length === 0) return []
    const { line, from } = firstDifference(file.text, original.text)
    return [
      {
        check: 'file-copy',
        level: 'note',
        says: `This file is named as a copy of ${quote(partsOf(original.path).name)}, and the two differ from line ${line} on. Both were read.`,
        fix: 'If it is a copy, keep what is right in one of the two, and delete the other.',
        where: { path: file.path, from, to: from },
      },
    ]
  })
}

function stemOf(path: string): string {
  return path.replace(/\.ya?ml$/i, '')
}

function partsOf(path: string): { readonly folder: string; readonly name: string } {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1
  return { folder: path.slice(0, at), name: path.slice(at) }
}

function firstDifference(text: string, other: string): { readonly line: number; readonly from: number } {
  let from = 0
  let line = 1
  for (let at = 0; at < text.length && text[at] === other[at]; at++)
    if (text[at] === '\n') {
      from = at + 1
      line++
    }
  return { line, from: Math.min(from, Math.max(0, text.length - 1)) }
}
