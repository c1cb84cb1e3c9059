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
  /** How many of them a baseline knows. */
  readonly known: number
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
    const known = all.filter((finding) => finding.known !== undefined).length
    return { level, count: all.length, accepted, known, means: means[level] }
  })
}

/** `2 gaps`, `2 gaps (1 of them accepted for now)`. */
export function countInWords(of: LevelCount): string {
  const aside = asideInWords(of)
  return `${countOfLevel(of.count, of.level)}${aside === '' ? '' : ` (${aside})`}`
}

/** `accepted for now`, `1 of them accepted for now, and 2 of them known from the baseline`; empty where none is. */
export function asideInWords({ count, accepted, known }: Pick<LevelCount, 'count' | 'accepted' | 'known'>): string {
  const part = (some: number, words: string) =>
    some === 0 ? [] : [some === count ? words : `${inThousands(some)} of them ${words}`]
  return [...part(accepted, 'accepted for now'), ...part(known, 'known from the baseline')].join(', and ')
}
