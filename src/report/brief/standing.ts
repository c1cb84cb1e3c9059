// How the duties of the law stand. One base, the same everywhere: the duties of the partnership and of its partners that a rule judged.
// They are the rows of the duties table under its first heading.
import type { DutyResult, RunResult, Verdict } from '../../result/run-result.ts'
import { inThousands } from '../../text/thousands.ts'
import { groupDuties } from '../words/duty-groups.ts'
import { verdictWord } from '../words/words.ts'

interface DutiesStand {
  /** How many stand in each way, in the order in which reports tell it. None is 0. */
  readonly each: readonly { readonly verdict: Verdict; readonly count: number }[]
  /** Their sum. */
  readonly all: number
}

/** Every way, in that order. */
export const standingOrder: readonly Verdict[] = [
  'shown',
  'declared',
  'explained',
  'missing',
  'not-shown',
  'for-people',
  'pending',
  'cannot-tell',
  'not-applicable',
  'not-looked-at',
]

/** The duties that are counted. */
export function dutiesCounted({ duties }: Pick<RunResult, 'duties'>): readonly DutyResult[] {
  return groupDuties(duties).judged
}

export function dutiesStand(run: Pick<RunResult, 'duties'>): DutiesStand {
  const rows = dutiesCounted(run)
  const each = standingOrder
    .map((verdict) => ({ verdict, count: rows.filter((row) => row.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
  return { each, all: rows.length }
}

/** `Duties: 15 shown, 6 missing, 28 not shown; 49 in all.` */
export function standingSentence(run: Pick<RunResult, 'duties'>): string {
  const { each, all } = dutiesStand(run)
  if (all === 0) return 'No duty of the law was looked at.'
  const told = each.map(({ verdict, count }) => `${inThousands(count)} ${verdictWord(verdict).toLowerCase()}`)
  return `Duties: ${told.join(', ')}; ${inThousands(all)} in all.`
}
