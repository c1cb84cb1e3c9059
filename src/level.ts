// How loudly a finding is shown: the row of the law table and the verdict decide it, here and nowhere else.
import type { Duty, Force } from './law/duty.ts'
import { type Level, levels, type Verdict } from './result.ts'

/** `only`: a sign beside the verdict, which is never louder than guidance, or what nobody can mend any more. */
export function levelOf(
  { force, loudest }: Pick<Duty, 'force' | 'loudest'>,
  verdict: Verdict,
  only?: 'advice' | 'note',
): Level {
  if (only !== undefined) return only
  const level = levelByForce(force, verdict)
  return loudest !== undefined && levels.indexOf(level) < levels.indexOf(loudest) ? loudest : level
}

function levelByForce(force: Force, verdict: Verdict): Level {
  if (verdict === 'not-met') return force === 'must' ? 'gap' : 'advice'
  if (verdict === 'not-evidenced' || verdict === 'judgement') return force === 'must' ? 'question' : 'advice'
  return 'note'
}
