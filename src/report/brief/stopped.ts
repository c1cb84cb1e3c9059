// A check that stopped before anything was judged, and the caution under every other.
import type { Finding, RunResult } from '../../result/run-result.ts'
import { countOf } from '../words/words.ts'

export const restsOnSentence = 'It speaks of files only, and is not legal advice: see loip check --show about.'

/** Whether nothing could be looked at. */
export function isStopped({ rules, ending }: RunResult): boolean {
  return rules.run === 0 && ending.code === 3
}

/** What stopped a check before anything was judged. */
export function stoppers(run: RunResult): { readonly first: Finding | undefined; readonly more: string | undefined } {
  const [first, ...others] = run.findings
  const more =
    others.length === 0 ? undefined : `${countOf(others.length, 'more finding')}: loip check --show findings.`
  return { first, more }
}
