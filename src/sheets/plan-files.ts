// Plan files as documents of a workbook. Each file is one document; what cannot be edited in place is left to its file.
import { CannotEdit, dataOf } from '../edit/yaml-edit.ts'
import { kinds } from '../schema/kinds.gen.ts'
import type { PlainData, PlainMap } from '../source/yaml.ts'
import { compose } from '../source/yaml-nodes.ts'
import type { SheetDocument } from './documents.ts'

export interface PlanFile {
  /** From the folder, with forward slashes. */
  readonly path: string
  readonly text: string
}

interface PlanFiles {
  readonly documents: readonly SheetDocument[]
  /** Files that no workbook can take in, each with a sentence. */
  readonly left: readonly { readonly path: string; readonly why: string }[]
}

export function documentsOf(files: readonly PlanFile[]): PlanFiles {
  const documents: SheetDocument[] = []
  const left: { path: string; why: string }[] = []
  for (const { path, text } of files) {
    try {
      const data = dataIn(text)
      const kind =
        typeof data === 'object' && !Array.isArray(data) ? kinds.find((name) => name === data.kind) : undefined
      if (kind === undefined) left.push({ path, why: 'it does not say what kind of plan file it is' })
      else
        documents.push({ key: `d${documents.length + 1}`, file: path, kind, data: structuredClone(data) as PlainMap })
    } catch (error) {
      if (!(error instanceof Error)) throw error
      left.push({ path, why: error.message })
    }
  }
  return { documents, left }
}

function dataIn(text: string): PlainData {
  const { documents, errors } = compose(text)
  const [document, second] = documents
  if (errors.length > 0 || document === undefined || document.errors.length > 0 || second !== undefined)
    throw new CannotEdit('It cannot be read as one document of YAML. Run loip check on it first.')
  return dataOf(document) as PlainData
}
