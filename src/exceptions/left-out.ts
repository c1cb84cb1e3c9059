// What --no-exceptions asks for.
import type { DocumentsRead } from '../engine/documents.ts'
import { countExceptions } from './entries.ts'

/** The same documents without recorded exceptions. A remark at the head of the report says so. */
export function leaveOutExceptions(read: DocumentsRead): DocumentsRead {
  const { exceptions } = read.documents
  const count = countExceptions(exceptions)
  if (count === 0) return read
  const set = new Set<object>(exceptions)
  const what = count === 1 ? 'One recorded exception was' : `${count} recorded exceptions were`
  return {
    ...read,
    documents: { ...read.documents, exceptions: [] },
    gaps: read.gaps.filter(({ document }) => !set.has(document)),
    remarks: [`${what} left out of this check, as was asked for with --no-exceptions.`, ...read.remarks],
  }
}
