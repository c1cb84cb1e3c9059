// The sets of national outcomes under Part 1 of the Act. A local outcome has to be consistent with them: s.4(4).
import type { NationalOutcome, NationalOutcomeSet } from './national-outcome.ts'
import { outcomesOf2007 } from './national-outcomes-2007.ts'
import { outcomesOf2018 } from './national-outcomes-2018.ts'
import { outcomesProposedIn2024 } from './national-outcomes-2024.ts'

/**
 * The day of the first national outcomes that were determined under section 1 of the Act. Nothing makes those of 2007 or 2016 such, so a
 * plan from before this day had nothing certain to be consistent with: s.4(4).
 */
export const firstUnderTheAct = '2018-06-11'

/** The sets that ship with the tool, oldest first. */
export const nationalOutcomeSets: readonly NationalOutcomeSet[] = [
  {
    id: 'npf-2007',
    title: 'National Outcomes, 2007 to 2018',
    short: 'the 16 national outcomes used until 2018',
    status: 'superseded',
    // The month was read; the day is from memory.
    from: '2007-11-14',
    to: '2018-06-10',
    standing:
      'They were policy before the Act, and no publication of them under section 1 was found, ' +
      'though papers put to the Parliament in 2018 call them the outcomes being revised.',
    also: ['2008', '2011', '2016', '15', 'Scotland Performs'],
    outcomes: outcomesOf2007,
  },
  {
    id: 'npf-2018',
    title: 'National Outcomes, 2018',
    short: 'the 11 national outcomes of 2018',
    status: 'in-force',
    from: firstUnderTheAct,
    standing: 'They were consulted on and published under Part 1 of the Act, and no later publication was found.',
    also: [],
    outcomes: outcomesOf2018,
  },
  {
    id: 'npf-2024-proposed',
    title: 'Proposed National Outcomes, 2024',
    short: 'the 13 national outcomes proposed in 2024',
    status: 'proposed',
    from: '2024-05-01',
    standing:
      'They were laid before the Parliament for consultation on 1 May 2024, were not published as revised outcomes, and never took effect.',
    also: ['proposed'],
    outcomes: outcomesProposedIn2024,
  },
  {
    id: 'npf-2026-draft',
    title: 'Draft National Outcomes, 2026',
    short: 'the national outcomes drafted in 2026',
    status: 'draft',
    from: '2026-02-16',
    standing:
      'They are a draft in a discussion paper of 16 February 2026; neither their number nor their wording was found.',
    also: ['draft'],
    outcomes: [],
  },
]

/** Whether the set ever had effect, on whatever dates. */
export function tookEffect(set: NationalOutcomeSet): boolean {
  return set.status === 'in-force' || set.status === 'superseded'
}

/** The set in force on a day; undefined before the first. */
export function setInForce(sets: readonly NationalOutcomeSet[], isoDate: string): NationalOutcomeSet | undefined {
  return sets.find((set) => tookEffect(set) && set.from <= isoDate && (set.to === undefined || isoDate <= set.to))
}

/**
 * Suggestions for a person to confirm: the outcomes in force on a day that are nearest to an outcome of another set.
 * Empty unless the set of 2018 is in force, because only its nearest outcomes have been worked out.
 */
export function nearestInForce(
  sets: readonly NationalOutcomeSet[],
  outcome: NationalOutcome,
  isoDate: string,
): NationalOutcome[] {
  const now = setInForce(sets, isoDate)
  if (now?.id !== 'npf-2018') return []
  return (outcome.nearestNow ?? []).flatMap((code) => now.outcomes.filter((candidate) => candidate.code === code))
}
