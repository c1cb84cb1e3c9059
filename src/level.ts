// How loudly a finding is shown: the force of the duty and the verdict decide it, here and nowhere else.
import type { Force } from './law/duty.ts'
import type { Level, Verdict } from './result.ts'

/** `onlyAdvice`: a sign beside the verdict, which is never louder than guidance. */
export function levelOf(force: Force, verdict: Verdict, onlyAdvice = false): Level {
  if (onlyAdvice) return 'advice'
  if (verdict === 'not-met') return force === 'must' ? 'gap' : 'advice'
  if (verdict === 'not-evidenced' || verdict === 'judgement') return force === 'must' ? 'question' : 'advice'
  return 'note'
}
