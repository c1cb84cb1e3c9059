// What is said around the questions.
import type { RunResult } from '../../result/run-result.ts'
import { inThousands } from '../../text/thousands.ts'
import type { PlanFile } from './plan-files.ts'
import { bookOf } from './sheets.ts'

/** `The answers go into the files that are named.` */
export function questionsSentence(run: Pick<RunResult, 'files'>): string {
  return `Only people can answer these. The answers go ${bookOf(run) === undefined ? 'into the files that are named' : 'on the sheets that are named'}.`
}

export function fileInWords({ path, isThere }: PlanFile): string {
  return isThere ? path : `${path} (a file to add)`
}

/** What a question is about, where it does not say so itself; beyond a few only counted. */
export function aboutQuestion(about: readonly string[]): string[] {
  if (about.length <= mostAbout) return [...about]
  return [...about.slice(0, mostAbout - 1), `And ${inThousands(about.length - mostAbout + 1)} more like these.`]
}

const mostAbout = 4
