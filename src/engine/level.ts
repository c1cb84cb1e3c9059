// The level of a finding, from the force of its duty and the verdict. It is decided here only.
import type { Duty, Force } from '../law/duty.ts'
import { type Level, levels, type Verdict } from '../result/run-result.ts'
import type { Judged } from './judged.ts'
import type { Fault } from './rule.ts'

/** `saidAs`: the fault's own level, which overrides the rest. */
export function levelOf(
  { force, loudest }: Pick<Duty, 'force' | 'loudest'>,
  verdict: Verdict | Judged['verdict'],
  saidAs?: Fault['saidAs'],
): Level {
  if (saidAs !== undefined) return saidAs
  const level = levelByForce(force, verdict)
  return loudest !== undefined && levels.indexOf(level) < levels.indexOf(loudest) ? loudest : level
}

function levelByForce(force: Force, verdict: Verdict | Judged['verdict']): Level {
  if (verdict === 'missing') return force === 'must' ? 'gap' : 'advice'
  if (verdict === 'not-shown' || verdict === 'for-people') return force === 'must' ? 'question' : 'advice'
  return 'note'
}
