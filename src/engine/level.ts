// The level of a finding, from the force of its duty and the verdict. It is decided here only.
import type { Duty, Force } from '../law/duty.ts'
import { type Level, levels, type Verdict } from '../result/run-result.ts'
import type { Judged } from './judged.ts'
import type { Fault } from './rule.ts'

/** `saidAs`: the fault's own level, which overrides the rest. */
export function levelOf(
  { nature, force, loudest }: Pick<Duty, 'nature' | 'force' | 'loudest'>,
  verdict: Verdict | Judged['verdict'],
  saidAs?: Fault['saidAs'],
): Level {
  if (saidAs !== undefined) return saidAs
  const level = levelByForce(force, asksNothing({ nature, force }) && verdict === 'missing' ? 'for-people' : verdict)
  return loudest !== undefined && levels.indexOf(level) < levels.indexOf(loudest) ? loudest : level
}

/**
 * Whether nothing can be missing under it: where the law gives way, or asks for nothing, a question is the most that there can be.
 * Whoever uses a power stays within its terms, and what a definition fixes can be contradicted.
 */
export function asksNothing({ nature, force }: Pick<Duty, 'nature' | 'force'>): boolean {
  return force === 'must' && nature === 'no-duty'
}

function levelByForce(force: Force, verdict: Verdict | Judged['verdict']): Level {
  if (verdict === 'missing') return force === 'must' ? 'gap' : 'advice'
  if (verdict === 'not-shown' || verdict === 'for-people') return force === 'must' ? 'question' : 'advice'
  return 'note'
}
