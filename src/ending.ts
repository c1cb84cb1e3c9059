// How a run ends: 3 when something could not be looked at, 1 when something was found, 0 when nothing was.
import type { DocumentsRead } from './documents.ts'
import { type Ending, type Finding, isStopping, type Level, type RunEnding } from './result.ts'
import type { FilesRead } from './source/read.ts'
import { inThousands } from './thousands.ts'

export interface EndingInput {
  readonly findings: readonly Finding[]
  readonly failOn: Level | 'never'
  readonly folder: FilesRead
  readonly read: DocumentsRead
  readonly crashes: number
}

export function endingOf(input: EndingInput): RunEnding {
  return { ...howItEnds(input), failOn: input.failOn }
}

function howItEnds({ findings, failOn, folder, read, crashes }: EndingInput): Ending {
  const unread =
    read.files.filter((file) => !file.read).length + folder.problems.filter(({ level }) => level === 'error').length
  if (read.files.every(({ kinds }) => kinds.length === 0))
    return { code: 3, reason: read.files.length > 0 ? nothingReadable(folder) : nothingFound(folder) }
  if (unread > 0)
    return {
      code: 3,
      reason: `${unread === 1 ? 'One file' : `${inThousands(unread)} files`} could not be read, so the check is incomplete.`,
    }
  if (crashes > 0)
    return {
      code: 3,
      reason: `${crashes === 1 ? 'One rule' : `${crashes} rules`} stopped because of a mistake in loip, so the check is incomplete.`,
    }
  const reached = findings.filter(({ level }) => isStopping(level, failOn))
  const accepted = reached.filter((finding) => finding.accepted !== undefined).length
  const above = reached.length - accepted
  const where = `at the level “${failOn}” or above`
  if (above > 0) return { code: 1, reason: `${findingsInWords(above)} ${where}${besides(accepted)}.` }
  if (failOn === 'never') return { code: 0, reason: 'No level was set that would stop the run.' }
  const but = accepted === 0 ? '' : `, but for ${findingsInWords(accepted).toLowerCase()} accepted for now`
  return { code: 0, reason: `Nothing ${where}${but}.` }
}

function findingsInWords(count: number): string {
  return count === 1 ? 'One finding' : `${inThousands(count)} findings`
}

function besides(accepted: number): string {
  return accepted === 0 ? '' : `, besides ${findingsInWords(accepted).toLowerCase()} accepted for now`
}

/** There are files, and none of them is one that can be checked. */
function nothingReadable({ tried }: FilesRead): string {
  return `No plan file could be read in ${tried.join(', ')}, so nothing was checked.`
}

/** What was looked at, where no plan file was found in it. */
export function nothingFound({ tried, passedOver }: FilesRead): string {
  const others =
    passedOver.length === 0
      ? ''
      : ` It holds files of other kinds, which loip does not read: ${passedOver.slice(0, 3).join(', ')}.`
  return `No plan file was found in ${tried.join(', ')}, so nothing was checked.${others}`
}
