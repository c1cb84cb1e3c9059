// The exit code: 3 when something could not be checked, 1 when something was found, 0 otherwise.

import { type Ending, type Finding, isStopping, type Level, type RunEnding, stopsRun } from '../result/run-result.ts'
import { joinAnd } from '../text/join.ts'
import { inThousands } from '../text/thousands.ts'
import type { Completeness } from './completeness.ts'

interface EndingInput {
  readonly findings: readonly Finding[]
  readonly failOn: Level | 'never'
  readonly completeness: Pick<Completeness, 'nothing' | 'unreadInWords'>
  /** How many rules crashed. */
  readonly crashes: number
}

export function endingOf(input: EndingInput): RunEnding {
  return { ...howItEnds(input), failOn: input.failOn }
}

function howItEnds({ findings, failOn, completeness, crashes }: EndingInput): Ending {
  const { nothing, unreadInWords } = completeness
  if (nothing !== undefined) return { code: 3, reason: nothing }
  if (unreadInWords !== undefined) return { code: 3, reason: `${unreadInWords}, so the check is incomplete.` }
  if (crashes > 0)
    return {
      code: 3,
      reason: `${crashes === 1 ? 'One rule' : `${crashes} rules`} stopped because of a mistake in loip, so the check is incomplete.`,
    }
  const reached = findings.filter(({ level }) => isStopping(level, failOn))
  const above = reached.filter((finding) => stopsRun(finding, failOn)).length
  const others = setAside(reached)
  const where = `at the level “${failOn}” or above`
  if (above > 0)
    return { code: 1, reason: `${findingsInWords(above)} ${where}${others === '' ? '' : `, besides ${others}`}.` }
  if (failOn === 'never') return { code: 0, reason: 'No level was set that would stop the run.' }
  return { code: 0, reason: `Nothing ${where}${others === '' ? '' : `, but for ${others}`}.` }
}

function findingsInWords(count: number): string {
  return count === 1 ? 'One finding' : `${inThousands(count)} findings`
}

/** Those that do not stop the run, in words: `2 findings accepted for now and 4 findings known from the baseline`. */
function setAside(reached: readonly Finding[]): string {
  const accepted = reached.filter((finding) => finding.accepted !== undefined).length
  const known = reached.filter((finding) => finding.accepted === undefined && finding.known).length
  return joinAnd([
    ...(accepted === 0 ? [] : [`${findingsInWords(accepted).toLowerCase()} accepted for now`]),
    ...(known === 0 ? [] : [`${findingsInWords(known).toLowerCase()} known from the baseline`]),
  ])
}
