import { shippedReference } from '../reference/index.ts'
import type { Reference } from '../reference/reference.ts'
import { readFiles } from './disk/read-files.ts'
import { UsageError } from './usage-error.ts'

/** The reference data that is shipped, with what a folder adds to it where one was named. */
export async function referenceFrom(folder: string | undefined): Promise<Reference> {
  return folder === undefined ? shippedReference : loadReference(folder)
}

/** With the YAML and JSON files of a folder. One that cannot be used is a UsageError. */
export async function loadReference(folder: string): Promise<Reference> {
  const { readReference, UnusableReference } = await import('../engine/reference-files.ts')
  const yaml = readFiles([folder])
  const json = readFiles(yaml.passedOver.filter((path) => path.toLowerCase().endsWith('.json')))
  const files = [...yaml.files, ...json.files]
  const problems = [...yaml.problems, ...json.problems]
  try {
    return await readReference({ files, problems, name: folder })
  } catch (error) {
    if (error instanceof UnusableReference) throw new UsageError(error.message, error.hint)
    throw error
  }
}
