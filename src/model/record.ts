// How full the record of a document is. The profile says it once for every file of the folder that does not say it itself.
import type { PartnershipDocument } from '../schema/documents.gen.ts'

interface RecordStated {
  readonly record?: 'full' | 'partial'
}

export function isPartialRecord(document: RecordStated | undefined, profile: PartnershipDocument | undefined): boolean {
  return (document?.record ?? profile?.record) === 'partial'
}
