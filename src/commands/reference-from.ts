import { type Reference, shippedReference } from '../reference/index.ts'

/** The reference data that is shipped, with what a folder adds to it where one was named. */
export async function referenceFrom(folder: string | undefined): Promise<Reference> {
  if (folder === undefined) return shippedReference
  const { loadReference } = await import('./reference-files.ts')
  return loadReference(folder)
}
