import { shippedReference } from '../reference/index.ts'
import type { Reference } from '../reference/reference.ts'

/** The reference data that is shipped, with what a folder adds to it where one was named. */
export async function referenceFrom(folder: string | undefined): Promise<Reference> {
  if (folder === undefined) return shippedReference
  const { loadReference } = await import('./reference-files.ts')
  return loadReference(folder)
}
