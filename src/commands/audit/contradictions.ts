// In what a result of an archive contradicts itself or its archive. A result says many things twice: it counts its findings, tells how it
// ended, and gives a verdict for each row of the law table. Somebody who changed one of them changed what the others are about.
import type { ArchiveHead } from '../../audit/archive.ts'
import { countsOf, dutyCountsOf } from '../../engine/counts.ts'
import { dutyIds, dutyOf, lawTable } from '../../law/index.ts'
import { type DutyResult, type Finding, isOurDuty, type RunEnding, type RunResult } from '../../result/run-result.ts'

/** Sentences; none where the result is as a check gives it. `found`: how it ends by what it holds. */
export function contradictionsIn(result: RunResult, found: RunEnding, head: ArchiveHead): string[] {
  return [
    ...unlikeHead(result, head),
    ...(hasEveryRow(result) ? [] : ['Not every row of the law table is in it, once.']),
    ...(isAlike(result.counts, countsOf(result.findings)) ? [] : ['Its counts are not those of its findings.']),
    ...(isAlike(result.standing, dutyCountsOf(result.duties)) ? [] : ['Its counts are not those of its duties.']),
    ...(saysAlike(result) ? [] : ['Its findings and the verdicts on its duties contradict each other.']),
    ...(endsAlike(result.ending, found) ? [] : ['How it ended is not what its findings and files give.']),
  ]
}

/** What each result shares with the archive that it stands in. With --mixed, archives that differ were put together. */
function unlikeHead({ tool, asOf, law, reference, attribution, rules, files }: RunResult, head: ArchiveHead): string[] {
  if (head.mixed !== undefined) return []
  const { stamp } = head
  // Where there is nothing to check, no rule is run.
  const isSame =
    isAlike({ tool, asOf, law, reference, attribution }, { ...stamp, rules: undefined }) &&
    (isNothing(files) || isAlike(rules, stamp.rules))
  return isSame ? [] : ['Its version, law table, day, reference data or rules are not those at the head of the file.']
}

/** No file holds a document. */
export function isNothing(files: RunResult['files']): boolean {
  return files.every(({ kinds }) => kinds.length === 0)
}

/** Another version may have other rows, and each of its own once. */
function hasEveryRow({ duties, law }: RunResult): boolean {
  const rows = new Set(duties.map(({ duty }) => duty))
  if (rows.size !== duties.length) return false
  return law.table === lawTable.version
    ? dutyIds.length === rows.size && dutyIds.every((id) => rows.has(id))
    : rows.size > 0
}

function saysAlike({ duties, findings }: RunResult): boolean {
  const hasCrashed = findings.some(({ rule }) => rule === 'rule-crashed')
  const verdicts = new Map(duties.map(({ duty, verdict }) => [duty, verdict]))
  const gaps = findings.filter(({ level }) => level === 'gap')
  const areRows = gaps.every(({ duty = '' }) => verdicts.get(duty) === 'missing' || hasCrashed)
  return areRows && duties.every((row) => row.verdict !== 'missing' || row.force !== 'must' || isTold(row, findings))
}

/** Whether a finding says why: without it, what is missing would stop nothing. One slip is one finding, which may be that of another duty. */
function isTold(row: DutyResult, findings: readonly Finding[]): boolean {
  const known = dutyIds.find((id) => id === row.duty)
  const isGap = isOurDuty(row) && (known === undefined || dutyOf(known).loudest === undefined)
  const loud = isGap ? findings.filter(({ level }) => level === 'gap' || level === 'error') : findings
  return loud.some((finding) => {
    if (finding.duty === row.duty || row.rules.includes(finding.rule)) return true
    const places = [finding, ...(finding.alike ?? [])].flatMap(({ span }) => span ?? [])
    return places.some(({ path, start }) =>
      row.where.some((place) => place.path === path && place.start.line === start.line),
    )
  })
}

/** A check that was incomplete says why, and not every reason stands elsewhere in the result. */
function endsAlike(said: Partial<RunEnding> | null | undefined, found: RunEnding): boolean {
  if (said?.failOn !== found.failOn || typeof said.reason !== 'string') return false
  return said.code === found.code || said.code === 3
}

/** The same data, whatever the order of its keys. */
function isAlike(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other)
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
