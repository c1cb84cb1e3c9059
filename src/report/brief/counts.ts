// How much was found at each level, with what that means. Every report counts through this.
import { type Level, levels, type RunResult } from '../../result/run-result.ts'
import { inThousands } from '../../text/thousands.ts'
import { countOfLevel } from '../words/words.ts'

export interface LevelCount {
  readonly level: Level
  /** Those accepted for now among them. */
  readonly count: number
  /** How many of them somebody accepted for now, until a day. */
  readonly accepted: number
  /** What it means that something is at this level: the end of a sentence, without its full stop. */
  readonly means: string
}

const means: Readonly<Record<Level, string>> = {
  error: 'put right first: what cannot be read cannot be checked',
  gap: 'the Act asks for it, and it is missing from your files',
  question: 'the Act asks for it, and only people can answer',
  advice: 'guidance and good practice',
  note: 'worth knowing; nothing has to be done',
}

/** Every level, the loudest first, those without a finding too. Together they are all findings. */
export function countsOf({ findings }: Pick<RunResult, 'findings'>): LevelCount[] {
  return levels.map((level) => {
    const all = findings.filter((finding) => finding.level === level)
    const accepted = all.filter((finding) => finding.accepted !== undefined).length
    return { level, count: all.length, accepted, means: means[level] }
  })
}

/** `2 gaps`, `2 gaps (1 of them accepted for now)`. */
export function countInWords({ level, count, accepted }: LevelCount): string {
  return `${countOfLevel(count, level)}${acceptedInWords({ count, accepted })}`
}

/** ` (accepted for now)`, ` (1 of them accepted for now)`; empty where none is. */
export function acceptedInWords({ count, accepted }: Pick<LevelCount, 'count' | 'accepted'>): string {
  if (accepted === 0) return ''
  return accepted === count ? ' (accepted for now)' : ` (${inThousands(accepted)} of them accepted for now)`
}
