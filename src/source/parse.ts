// Every file that was read, parsed one after the other. One that cannot be parsed does not stop the others.
import { Origins } from './origins.ts'
import type { FileProblem } from './problem.ts'
import type { SourceFile } from './read.ts'
import { type ParsedDocument, parseYaml } from './yaml.ts'

export interface ParsedFiles {
  readonly files: readonly (SourceFile & { readonly documents: readonly ParsedDocument[]; readonly read: boolean })[]
  readonly problems: readonly FileProblem[]
  readonly origins: Origins
}

/** `unreadable` files are not parsed; their text up to the first place that cannot be read is kept, to show that place. */
export function parseFiles(files: readonly SourceFile[], unreadable: readonly SourceFile[] = []): ParsedFiles {
  const origins = new Origins()
  for (const { path, text } of unreadable) origins.addText(path, text)
  const problems: FileProblem[] = []
  const parsed = files.map((file) => {
    const { documents, problems: found, read } = parseYaml(file, origins)
    problems.push(...found)
    for (const { data } of documents) origins.addDocument(data)
    return { ...file, documents, read }
  })
  return { files: parsed, problems, origins }
}

export type { ParsedDocument }
