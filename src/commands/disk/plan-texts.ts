// The plan files of a folder as texts that can be edited in place: those whose bytes are exactly what is written back.
import { relative, sep } from 'node:path'
import type { PlanFile } from '../../sheets/plan-files.ts'
import { workbookFile } from '../../source/files.ts'
import { readFiles } from './read-files.ts'

interface PlanTexts {
  readonly files: readonly PlanFile[]
  /** Those that cannot be taken in, each with the reason. */
  readonly left: readonly { readonly path: string; readonly why: string }[]
}

export function planTextsIn(folder: string): PlanTexts {
  const files: PlanFile[] = []
  const left: { path: string; why: string }[] = []
  for (const { path, bytes } of readFiles([folder]).files) {
    if (workbookFile.test(path)) continue
    const name = relative(folder, path).split(sep).join('/') || path
    try {
      files.push({ path: name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) })
    } catch {
      left.push({ path: name, why: 'It is not in UTF-8. Open it in an editor and save it as UTF-8.' })
    }
  }
  return { files, left }
}
