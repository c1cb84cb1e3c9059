// The last line of every report for people, and all there is of a quiet one.
import { levels, type RunResult } from '../../result/run-result.ts'
import { countInWords, countsOf } from './counts.ts'
import { dutiesCounted } from './standing.ts'

/** `2 gaps, 10 questions. Exit 1.` */
export function verdictLine(run: RunResult): string {
  const { ending, rules, files } = run
  const incomplete = ending.code === 3
  const counts = countsOf(run).filter(({ level, count }) => isTold(level, count, run))
  const found = counts.map(countInWords).join(', ')
  const end = `Exit ${ending.code}.`
  if (incomplete && (files.length === 0 || rules.run === 0)) {
    const errors = counts.filter(({ level, count }) => level === 'error' && count > 0).map(countInWords)
    return [errors.length === 0 ? '' : `${errors.join('')}.`, 'Nothing was checked.', end].filter(Boolean).join(' ')
  }
  const law = dutiesCounted(run).length === 0 ? ' No duty of the law was looked at.' : ''
  return `${incomplete ? 'The check is incomplete: ' : ''}${found}.${law} ${end}`
}

/** Gaps and questions always, errors where there are some, and what stopped the run: with --fail-on advice, advice. */
function isTold(level: (typeof levels)[number], count: number, { ending: { failOn } }: RunResult): boolean {
  if (level === 'gap' || level === 'question') return true
  if (level === 'error') return count > 0
  return failOn !== 'never' && levels.indexOf(level) <= levels.indexOf(failOn)
}
