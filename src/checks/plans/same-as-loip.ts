// Improvements of a locality plan that are word for word those of a LOIP, which is about the whole area: section 10(3)(b).

import type { Fault } from '../../engine/rule.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { plainWords } from '../../text/nearest.ts'
import { placeOfImprovement } from './improvement.ts'

/** One finding for all of them. A LOIP that serves as a locality plan too is not compared with itself. */
export function* improvementsOfTheLoip(plan: Plan, { loips }: Partnership): Iterable<Fault> {
  const ofLoips = new Map(
    loips.flatMap((loip) =>
      currentOutcomes(loip).flatMap((outcome) =>
        outcome.improvement === undefined ? [] : [[plainWords(outcome.improvement), outcome] as const],
      ),
    ),
  )
  const same = currentOutcomes(plan).flatMap((outcome) => {
    const source = outcome.improvement === undefined ? undefined : ofLoips.get(plainWords(outcome.improvement))
    return source === undefined || source.data === outcome.data ? [] : [{ outcome, source }]
  })
  const [first, ...more] = same
  if (first === undefined) return
  const words = joinAtMost(same.map(({ outcome }) => quote(outcome.improvement ?? '')))
  const which =
    more.length === 0
      ? `The improvement of ${quote(first.outcome.title)} is`
      : `The improvements of ${same.length} outcomes of ${quote(plan.title)} are`
  yield {
    at: more.length === 0 ? placeOfImprovement(first.outcome.data) : at(plan.data, 'outcomes'),
    says: `${which} word for word that of the LOIP: ${words}.`,
    fix: {
      says: 'Say what will be better in the locality itself. If the same words are meant there, nothing has to change.',
    },
    // What the duty leaves to people anyway. A verdict that came of it would be better without the LOIP than with it.
    verdict: 'remark',
    saidAs: 'advice',
    see: same.map(({ source }) => ({ at: placeOfImprovement(source.data), says: 'The LOIP says it here.' })),
  }
}
