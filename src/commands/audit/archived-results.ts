// A line of an archive, before anything of it is used: a file that somebody kept, sent or edited. It is judged by what was found, and not
// by what it says of its own ending. Where the two differ, the result is incomplete.
import { type Archived, type ArchiveHead, readArchiveLine } from '../../audit/archive.ts'
import { countsOf, dutyCountsOf } from '../../engine/counts.ts'
import { endingOf } from '../../engine/ending.ts'
import { webAddress } from '../../report/words/web-address.ts'
import { type DutyResult, levels, type RunEnding, type RunResult } from '../../result/run-result.ts'
import validate from '../../schema/validators/audit.gen.js'
import { contradictionsIn, isNothing } from './contradictions.ts'

export const unreadable = 'This version of loip can make nothing of the result of this folder.'

/** Whether a head is as the schema has it. */
export function isWhole(head: ArchiveHead): boolean {
  return validate(documentOf(head, []))
}

/** Undefined where the line holds no result of a folder. One that is not as the schema has it stops its folder only. */
export function archivedIn(line: string, head: ArchiveHead): Archived | undefined {
  const archived = readArchiveLine(line)
  if (archived === undefined || 'stopped' in archived) return archived
  const { folder } = archived
  try {
    const result = asFound(archived.result, head)
    const isUsable = validate(documentOf(head, [{ folder, result: { $schema: 'urn:loip:schema:result', ...result } }]))
    return isUsable ? { folder, result } : { folder, stopped: unreadable }
  } catch {
    return { folder, stopped: unreadable }
  }
}

function documentOf({ stamp, ...head }: ArchiveHead, partnerships: readonly unknown[]): unknown {
  return { $schema: 'urn:loip:schema:audit', ...stamp, ...head, partnerships }
}

/** With the counts and the ending that its findings, duties and files give. What contradicts itself is incomplete. */
function asFound(result: RunResult, head: ArchiveHead): RunResult {
  const { findings } = result
  const found = endingFound(result)
  const contradictions = contradictionsIn(result, found, head)
  const duties = result.duties.map((duty) => (webAddress(duty.url) === duty.url ? duty : withoutAddress(duty)))
  return {
    ...result,
    duties,
    counts: countsOf(findings),
    standing: dutyCountsOf(duties),
    ending:
      contradictions.length === 0 ? endingTold(result.ending, found) : incomplete(contradictions, result.ending, found),
  }
}

const changed = 'This result was changed after it was made.'

/** One that an earlier merge found so says why, and its counts were set right then. */
function incomplete(contradictions: readonly string[], said: RunEnding | undefined, { failOn }: RunEnding): RunEnding {
  const isSaid = said?.code === 3 && said.reason?.startsWith(changed) === true
  return { code: 3, reason: isSaid ? said.reason : `${changed} ${contradictions.join(' ')}`, failOn }
}

function withoutAddress({ url: _, ...duty }: DutyResult): DutyResult {
  return duty
}

function endingFound({ findings, files, ending: said }: RunResult): RunEnding {
  const failOn = levels.find((level) => level === said?.failOn) ?? (said?.failOn === 'never' ? 'never' : 'gap')
  return endingOf({
    findings,
    failOn,
    crashes: findings.filter(({ rule }) => rule === 'rule-crashed').length,
    completeness: { nothing: nothingIn(files), unreadInWords: unreadInWords(unreadIn(files, findings)) },
  })
}

/** A check that was incomplete says why in its own words. */
function endingTold(said: RunEnding, found: RunEnding): RunEnding {
  return said.code === 3 ? { code: 3, reason: said.reason, failOn: found.failOn } : found
}

function nothingIn(files: RunResult['files']): string | undefined {
  return isNothing(files) ? 'No plan file was found, so nothing was checked.' : undefined
}

/** What could not be opened is none of the files, and an error is found at its path. */
function unreadIn(files: RunResult['files'], findings: RunResult['findings']): number {
  const paths = new Set(files.map(({ path }) => path))
  const notOpened = findings.flatMap(({ level, span }) =>
    level === 'error' && span !== undefined && !paths.has(span.path) ? [span.path] : [],
  )
  return files.filter(({ read }) => !read).length + new Set(notOpened).size
}

function unreadInWords(count: number): string | undefined {
  if (count === 0) return undefined
  return count === 1 ? 'One file could not be read' : `${count} files could not be read`
}
