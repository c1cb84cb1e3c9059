// How loudly a finding is shown: the row of the law table and the verdict decide it, here and nowhere else.
import type { Duty, Force } from '../law/duty.ts'
import { type Level, levels, type Verdict } from '../result/run-result.ts'
import type { Fault } from './rule.ts'

/** `saidAs` is the fault's own word, which stands before the force of the duty. */
export function levelOf(
  { force, loudest }: Pick<Duty, 'force' | 'loudest'>,
  verdict: Verdict,
  saidAs?: Fault['saidAs'],
): Level {
  if (saidAs !== undefined) return saidAs
  const level = levelByForce(force, verdict)
  return loudest !== undefined && levels.indexOf(level) < levels.indexOf(loudest) ? loudest : level
}

function levelByForce(force: Force, verdict: Verdict): Level {
  if (verdict === 'not-met') return force === 'must' ? 'gap' : 'advice'
  if (verdict === 'not-evidenced' || verdict === 'judgement') return force === 'must' ? 'question' : 'advice'
  return 'note'
}
