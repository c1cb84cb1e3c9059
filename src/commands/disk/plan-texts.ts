// The plan files of a folder as texts that can be edited in place: those whose bytes are exactly what is written back.
import { relative, sep } from 'node:path'
import type { PlanFile } from '../../sheets/plan-files.ts'
import { type Input, workbookFile } from '../../source/files.ts'
import { readFiles } from './read-files.ts'

export interface PlanText extends PlanFile {
  /** As they were read. */
  readonly bytes: Uint8Array
}

export interface PlanTexts {
  readonly files: readonly PlanText[]
  /** Those that cannot be taken in, each with the reason. */
  readonly left: readonly { readonly path: string; readonly why: string }[]
  /** Everything that was found, without the workbooks. */
  readonly input: Input
}

export function planTextsIn(folder: string): PlanTexts {
  const files: PlanText[] = []
  const left: { path: string; why: string }[] = []
  const found = readFiles([folder])
  const input = { ...found, files: found.files.filter(({ path }) => !workbookFile.test(path)) }
  for (const { path, bytes } of input.files) {
    const name = nameIn(folder, path)
    try {
      files.push({ path: name, bytes, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) })
    } catch {
      left.push({ path: name, why: 'It is not in UTF-8. Open it in an editor and save it as UTF-8.' })
    }
  }
  return { files, left, input }
}

/** A path as it is named from a folder on, with forward slashes. */
export function nameIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/') || path
}
