// A line of an archive, before anything of it is used: a file that somebody kept, sent or edited. It is judged by what was found, and not
// by what it says of its own ending.
import { type Archived, type ArchiveHead, readArchiveLine } from '../../audit/archive.ts'
import { countsOf, dutyCountsOf } from '../../engine/counts.ts'
import { endingOf } from '../../engine/ending.ts'
import { webAddress } from '../../report/words/web-address.ts'
import { type DutyResult, levels, type RunEnding, type RunResult } from '../../result/run-result.ts'
import validate from '../../schema/validators/audit.gen.js'

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
    const result = asFound(archived.result)
    const isUsable =
      tellsWhy(result) &&
      validate(documentOf(head, [{ folder, result: { $schema: 'urn:loip:schema:result', ...result } }]))
    return isUsable ? { folder, result } : { folder, stopped: unreadable }
  } catch {
    return { folder, stopped: unreadable }
  }
}

function documentOf({ stamp, ...head }: ArchiveHead, partnerships: readonly unknown[]): unknown {
  return { $schema: 'urn:loip:schema:audit', ...stamp, ...head, partnerships }
}

/** With the counts and the ending that its findings, duties and files give. */
function asFound(result: RunResult): RunResult {
  const { findings } = result
  const duties = result.duties.map((duty) => (webAddress(duty.url) === duty.url ? duty : withoutAddress(duty)))
  return { ...result, duties, counts: countsOf(findings), standing: dutyCountsOf(duties), ending: endingFound(result) }
}

/** Whether findings say why the duties that are missing are: without them, what is missing would stop nothing. */
function tellsWhy({ duties, findings }: RunResult): boolean {
  const told = new Set(findings.flatMap(({ duty, rule }) => [duty, rule]))
  return duties.every(
    ({ verdict, force, duty, rules }) =>
      verdict !== 'missing' || force !== 'must' || [duty, ...rules].some((id) => told.has(id)),
  )
}

function withoutAddress({ url: _, ...duty }: DutyResult): DutyResult {
  return duty
}

function endingFound({ findings, files, ending: said }: RunResult): RunEnding {
  const failOn = levels.find((level) => level === said?.failOn) ?? (said?.failOn === 'never' ? 'never' : 'gap')
  const unread = files.filter(({ read }) => !read).length
  const found = endingOf({
    findings,
    failOn,
    crashes: 0,
    completeness: { nothing: nothingIn(files), unreadInWords: unreadInWords(unread) },
  })
  // A check that was incomplete says why, and not every reason stands elsewhere in the result.
  const isIncomplete = said?.code === 3 && typeof said.reason === 'string'
  return isIncomplete ? { code: 3, reason: said.reason, failOn } : found
}

function nothingIn(files: RunResult['files']): string | undefined {
  return files.length === 0 ? 'No plan file was found, so nothing was checked.' : undefined
}

function unreadInWords(count: number): string | undefined {
  if (count === 0) return undefined
  return count === 1 ? 'One file could not be read' : `${count} files could not be read`
}
