// How loudly a finding is shown: the force of the duty and the verdict decide it, here and nowhere else.
import type { Force } from './law/duty.ts'
import type { Level, Verdict } from './result.ts'

/** `only`: a sign beside the verdict, which is never louder than guidance, or what nobody can mend any more. */
export function levelOf(force: Force, verdict: Verdict, only?: 'advice' | 'note'): Level {
  if (only !== undefined) return only
  if (verdict === 'not-met') return force === 'must' ? 'gap' : 'advice'
  if (verdict === 'not-evidenced' || verdict === 'judgement') return force === 'must' ? 'question' : 'advice'
  return 'note'
}
