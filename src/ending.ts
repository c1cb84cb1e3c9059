// How a run ends: 3 when something could not be looked at, 1 when something was found, 0 when nothing was.
import type { DocumentsRead } from './documents.ts'
import { type Ending, type Level, levels } from './result.ts'
import type { FilesRead } from './source/read.ts'

export interface EndingInput {
  readonly counts: Readonly<Record<Level, number>>
  readonly failOn: Level | 'never'
  readonly folder: FilesRead
  readonly read: DocumentsRead
  readonly crashes: number
}

export function endingOf({ counts, failOn, folder, read, crashes }: EndingInput): Ending {
  const unread =
    read.files.filter((file) => !file.read).length + folder.problems.filter(({ level }) => level === 'error').length
  if (read.files.every(({ kinds }) => kinds.length === 0)) return { code: 3, reason: nothingFound(folder) }
  if (unread > 0)
    return {
      code: 3,
      reason: `${unread === 1 ? 'One file' : `${unread} files`} could not be read, so the check is incomplete.`,
    }
  if (crashes > 0)
    return {
      code: 3,
      reason: `${crashes === 1 ? 'One rule' : `${crashes} rules`} stopped because of a mistake in loip, so the check is incomplete.`,
    }
  const counted = failOn === 'never' ? [] : levels.slice(0, levels.indexOf(failOn) + 1)
  const above = counted.reduce((sum, level) => sum + counts[level], 0)
  if (above > 0)
    return {
      code: 1,
      reason: `${above === 1 ? 'One finding' : `${above} findings`} at the level “${failOn}” or above.`,
    }
  return {
    code: 0,
    reason:
      failOn === 'never' ? 'No level was set that would stop the run.' : `Nothing at the level “${failOn}” or above.`,
  }
}

/** What was looked at, where no plan file was found in it. */
export function nothingFound({ tried, passedOver }: FilesRead): string {
  const others =
    passedOver.length === 0
      ? ''
      : ` It holds files of other kinds, which loip does not read: ${passedOver.slice(0, 3).join(', ')}.`
  return `No plan file was found in ${tried.join(', ')}, so nothing was checked.${others}`
}
