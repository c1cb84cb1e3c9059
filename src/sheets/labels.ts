// What a partnership calls its outcomes, measures and actions.
import type { SheetDocument } from './documents.ts'

export function labelsIn(documents: readonly SheetDocument[]): Readonly<Record<string, string>> {
  const labels = documents.find(({ kind }) => kind === 'partnership')?.data.labels
  if (typeof labels !== 'object' || Array.isArray(labels)) return {}
  return Object.fromEntries(
    Object.entries(labels).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
