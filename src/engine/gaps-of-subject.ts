// Which of the gaps that the schemas found are about a subject. Made ready once for all subjects of a run.
import type { DutyId } from '../law/index.ts'
import { groupBy, groupByEach } from '../text/group-by.ts'
import { memoByObject } from '../text/memo-by-object.ts'
import type { DocumentGap, Subject } from './judged.ts'

/** Of the whole partnership for itself; otherwise those of its document, or at its own place. */
export function gapsOfSubject(
  gaps: readonly DocumentGap[],
  duty: DutyId,
  { kind, data }: Subject,
): readonly DocumentGap[] {
  const ofDuty = gapsByDuty(gaps).get(duty)
  if (kind === 'partnership') return ofDuty?.all ?? []
  return ofDuty?.byObject.get(data) ?? []
}

interface GapsOfDuty {
  readonly all: readonly DocumentGap[]
  /** By the document, and by the object at their place. */
  readonly byObject: ReadonlyMap<object, readonly DocumentGap[]>
}

const gapsByDuty = memoByObject((gaps: readonly DocumentGap[]): ReadonlyMap<string, GapsOfDuty> => {
  const byObject = (all: readonly DocumentGap[]) => groupByEach(all, ({ document, at }) => new Set([document, at.of]))
  return new Map([...groupBy(gaps, ({ duty }) => duty)].map(([duty, all]) => [duty, { all, byObject: byObject(all) }]))
})
