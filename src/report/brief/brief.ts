// What every report says first, as data: who and what was read, the counts, how the duties stand, what to do, the crosswalk, what next,
// and the verdict. No format and no width is in it. A report takes it whole, or the functions that it needs.
import type { RunResult } from '../../result/run-result.ts'
import { countsOf, type LevelCount } from './counts.ts'
import { type CompactCrosswalk, compactCrosswalk } from './crosswalk.ts'
import { type Head, headOf } from './head.ts'
import { nextSteps, type Step } from './next.ts'
import { questionsByFile } from './questions.ts'
import { type DutiesStand, dutiesStand } from './standing.ts'
import { type ToDo, toDo } from './to-do.ts'
import { verdictLine } from './verdict.ts'

export interface Brief {
  readonly head: Head
  readonly counts: readonly LevelCount[]
  readonly duties: DutiesStand
  readonly errors: readonly ToDo[]
  readonly gaps: readonly ToDo[]
  readonly questions: ReturnType<typeof questionsByFile>
  readonly crosswalk: CompactCrosswalk
  readonly next: readonly Step[]
  readonly verdict: string
}

export function briefOf(run: RunResult): Brief {
  return {
    head: headOf(run),
    counts: countsOf(run),
    duties: dutiesStand(run),
    errors: toDo('error', run),
    gaps: toDo('gap', run),
    questions: questionsByFile(run),
    crosswalk: compactCrosswalk(run),
    next: nextSteps(run),
    verdict: verdictLine(run),
  }
}
