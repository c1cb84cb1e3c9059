// Which of the gaps that the schemas found are about a subject. Made ready once for all subjects of a run.
import type { DutyId } from '../law/index.ts'
import type { DocumentGap, Subject } from './judged.ts'

/** Of the whole partnership for itself; otherwise those of its document, or at its own place. */
export function gapsHere(gaps: readonly DocumentGap[], duty: DutyId, { kind, data }: Subject): readonly DocumentGap[] {
  const ofDuty = gapsByDuty(gaps).get(duty)
  if (kind === 'partnership') return ofDuty?.all ?? []
  return ofDuty?.byObject.get(data) ?? []
}

interface GapsOfDuty {
  readonly all: DocumentGap[]
  /** By the document, and by the object at their place. */
  readonly byObject: Map<object, DocumentGap[]>
}

const gapsKept = new WeakMap<readonly DocumentGap[], Map<string, GapsOfDuty>>()

function gapsByDuty(gaps: readonly DocumentGap[]): ReadonlyMap<string, GapsOfDuty> {
  const kept = gapsKept.get(gaps)
  if (kept) return kept
  const byDuty = new Map<string, GapsOfDuty>()
  for (const gap of gaps) {
    const ofDuty: GapsOfDuty = byDuty.get(gap.duty) ?? { all: [], byObject: new Map<object, DocumentGap[]>() }
    byDuty.set(gap.duty, ofDuty)
    ofDuty.all.push(gap)
    for (const object of new Set([gap.document, gap.at.of])) {
      const there = ofDuty.byObject.get(object)
      if (there) there.push(gap)
      else ofDuty.byObject.set(object, [gap])
    }
  }
  gapsKept.set(gaps, byDuty)
  return byDuty
}
