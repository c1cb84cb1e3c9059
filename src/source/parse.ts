// Parses every file in turn. A file that cannot be parsed does not stop the others.

import type { SourceFile } from './files.ts'
import { Origins } from './origins.ts'
import type { FileProblem } from './problem.ts'
import { readQuickly } from './quick-yaml.ts'
import type { ParsedDocument, ParsedFile, TextFile } from './yaml.ts'

export interface ParsedFiles {
  readonly files: readonly (SourceFile & {
    readonly documents: readonly ParsedDocument[]
    readonly read: boolean
    /** All that it holds is read from other files. */
    readonly isCopy?: true
    readonly lost?: ParsedFile['lost']
  })[]
  readonly problems: readonly FileProblem[]
  readonly origins: Origins
}

/**
 * `unreadable` files are not parsed. Their text is kept so that a finding can show the line that could not be decoded.
 */
export async function parseFiles(
  files: readonly SourceFile[],
  unreadable: readonly SourceFile[] = [],
): Promise<ParsedFiles> {
  const origins = new Origins()
  for (const { path, text } of unreadable) origins.addText(path, text)
  const problems: FileProblem[] = []
  const parsed: (SourceFile & Omit<ParsedFile, 'problems'>)[] = []
  for (const file of files) {
    const { documents, problems: found, ...rest } = await parseYaml(file, origins, loadAndReadInFull)
    problems.push(...found)
    if (mayBeDamaged.test(file.text)) problems.push(...(await damageIn(documents, origins)))
    for (const { data } of documents) origins.addDocument(data)
    parsed.push({ ...file, documents, ...rest })
  }
  return { files: parsed, problems, origins }
}

/** A quick look at a whole file, comments too, before the places in it are looked for. */
const mayBeDamaged =
  /[\ufffd\ue000-\uf8ff]|[Â-Åâïð]\P{ASCII}|&(?:#|[a-z]{2,8};)|<\/?[a-z]{1,6}(?: ?\/)?>|#(?:REF|N\/A|VALUE|NAME|DIV|NULL|NUM|##)|_x000|Error! |\\[abefv0]|\\u[dD][89a-fA-F]|:\\|\\\\/u

async function damageIn(documents: readonly ParsedDocument[], origins: Origins): Promise<FileProblem[]> {
  const { findDamage } = await import('./damaged-text.ts')
  return documents.flatMap((document) => findDamage(document, origins))
}

/** A lazy import: the package `yaml` is loaded only for the first file that the quick reader refuses. */
async function loadAndReadInFull(file: TextFile, origins: Origins): Promise<ParsedFile> {
  const { parseYamlInFull } = await import('./yaml.ts')
  return parseYamlInFull(file, origins)
}

/** Parses one file with the quick reader, or with `readInFull` when the quick reader refuses it. */
export function parseYaml<T>(
  file: TextFile,
  origins: Origins,
  readInFull: (file: TextFile, origins: Origins) => T,
): ParsedFile | T {
  const document = readQuickly(file, origins)
  if (!document) return readInFull(file, origins)
  origins.addText(file.path, file.text)
  return { documents: [document], problems: [], read: true }
}

export type { ParsedDocument }
