// How many more duties can be told than without the partnership file: what adding it was good for, though it brings questions.
import type { DutyId } from '../law/index.ts'
import type { Documents } from '../model/documents.ts'
import { linkPartnership } from '../model/link/link.ts'
import { type DutyResult, isOurDuty, type RunResult } from '../result/run-result.ts'
import type { Origins } from '../source/origins.ts'
import { type CheckInput, runRules } from './check.ts'
import { verdictsOf } from './duty-results.ts'

interface Opening extends Omit<CheckInput, 'isHeldBack'> {
  readonly documents: Documents
  readonly origins: Origins
  readonly duties: readonly DutyResult[]
}

/** Undefined without one partnership file beside other files, or where it opens no duty. */
export function openedByProfile(input: Opening): RunResult['opened'] {
  const { rules, context, gaps, completeness, documents, origins, duties } = input
  const { reference, asOf } = context
  const [profile, another] = documents.partnership
  const file = profile === undefined ? undefined : origins.place({ of: profile })?.path
  const isAlone = !Object.entries(documents).some(([kind, all]) => kind !== 'partnership' && all.length > 0)
  if (file === undefined || another !== undefined || isAlone) return undefined
  const told = new Set(duties.filter((row) => isOurDuty(row) && row.verdict !== 'cannot-tell').map(({ duty }) => duty))
  const partnership = linkPartnership({ ...documents, partnership: [] }, { reference, asOf })
  const without = runRules({
    rules: rules.filter(({ cites }) => cites.some((duty) => told.has(duty))),
    context: { partnership, reference, asOf },
    gaps,
    completeness,
  })
  const verdicts = verdictsOf({ rules, checked: without, asOf, origins }, { has: (duty) => !told.has(duty) })
  const opened = [...told].filter((duty) => verdicts.get(duty as DutyId) === 'cannot-tell')
  return opened.length === 0 ? undefined : { file, duties: opened.length }
}
