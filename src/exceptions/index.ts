// Applies recorded decisions to the judged faults, between check and findings. Returns the faults with the decisions
// that cover them, a row for each decision, and the problems of decisions. No finding is removed.

import type { Judged } from '../engine/judged.ts'
import type { Problem } from '../model/problem.ts'
import type { ExceptionRow } from '../result/run-result.ts'
import type { Origins } from '../source/origins.ts'
import { rowOf } from '../source/row-of.ts'
import { type Cover, type CoverInput, coverOf } from './cover.ts'
import { asStatement, decisionOf, entriesOf } from './entries.ts'
import type { Entry } from './entry.ts'
import { coverOfAgreement, coverOfDecision } from './relief.ts'
import { targetsOf } from './targets.ts'

interface ExceptionsInput extends Omit<CoverInput, 'targets' | 'mayFindTooLittle'> {
  readonly origins: Origins
}

interface ExceptionsApplied {
  readonly judged: readonly Judged[]
  readonly rows: readonly ExceptionRow[]
  readonly problems: readonly Problem[]
}

export function applyExceptions(input: ExceptionsInput): ExceptionsApplied {
  const { context, checked, completeness, origins } = input
  const { partnership, asOf } = context
  if (partnership.exceptions.length === 0) return { judged: checked.judged, rows: [], problems: [] }
  const entries = entriesOf(partnership)
  const ours = new Set<object>(Object.values(entries).flatMap((list: readonly Entry[]) => list.map(({ data }) => data)))
  const targets = targetsOf(partnership, asOf)
  const coverInput = { ...input, targets, mayFindTooLittle: completeness.hasUnusableOutside(ours) }
  const reliefInput = { context, completeness, targets }
  const rows: ExceptionRow[] = []
  const problems: Problem[] = []
  const note = (entry: Entry, { standing, why, about, problem }: Cover) => {
    const place = origins.place({ of: entry.data })
    if (problem) problems.push(problem)
    const row = {
      kind: entry.kind,
      about,
      ...decisionOf(entry),
      standing,
      ...(why === undefined ? {} : { why }),
      ...(place ? { span: origins.span(place) } : {}),
    }
    rows.push(rowOf(row, entry.data))
  }
  for (const entry of entries.inappropriate) note(entry, coverOfDecision(entry, reliefInput))
  for (const entry of entries.agreements) note(entry, coverOfAgreement(entry, reliefInput))
  const covered = new Map<Judged, Judged>()
  for (const entry of [...entries.departures, ...entries.accepted]) {
    const cover = coverOf(entry, new Set(covered.keys()), coverInput)
    for (const one of cover.covers)
      covered.set(one, entry.kind === 'departure' ? explained(one, entry) : accepted(one, entry))
    note(entry, cover)
  }
  return { judged: checked.judged.map((one) => covered.get(one) ?? one), rows, problems }
}

function explained(judged: Judged, entry: Entry): Judged {
  const { saidAs: _, ...fault } = judged.fault
  const decision = decisionOf(entry)
  const attestation = asStatement(entry)
  return {
    ...judged,
    verdict: 'explained',
    fault: {
      ...fault,
      fix: `Nothing now. It is to be looked at again by ${decision.reviewBy}.`,
      see: [...(fault.see ?? []), { at: { of: entry.data }, says: 'The departure is recorded here.' }],
    },
    explained: decision,
    ...(attestation ? { attestation } : {}),
  }
}

function accepted(judged: Judged, entry: Entry): Judged {
  const { fault } = judged
  return {
    ...judged,
    fault: { ...fault, see: [...(fault.see ?? []), { at: { of: entry.data }, says: 'It is accepted for now here.' }] },
    accepted: decisionOf(entry),
  }
}
