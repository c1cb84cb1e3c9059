// What partnerships learned, of all five kinds, with the national priorities concerned and the national actions that would remove
// a barrier.
import type { Area } from './area.ts'
import type { Fields } from './yaml.ts'

const goodPractice: readonly Fields[] = [
  {
    what: 'Visits at home reached people who never come to meetings.',
    can_be_replicated: 'Two volunteers with a list of doors, and a nurse to call.',
    touches: ['improvement-board-actions/7'],
  },
  {
    what: 'Advice in the school car park reached parents whom no office had seen.',
    can_be_replicated: 'A van, two folding chairs and an hour at three o’clock.',
    touches: ['covid-recovery/1', 'government-priorities/1'],
  },
  {
    what: 'A hall that heated itself from the burn became the warm room of the village.',
    can_be_replicated: 'The drawings, and the contract with the builder.',
    touches: ['improvement-board/1', 'verity-house/2'],
  },
]

const barriers: readonly Fields[] = [
  {
    what: 'Money comes for a year at a time, so good workers leave each March.',
    touches: ['public-service-reform/1'],
    national_action: ['national-actions/3'],
  },
  {
    what: 'Each funder wants its own report, so small groups give up.',
    touches: ['Joined-up services'],
    national_action: ['national-actions/4', 'national-actions/2'],
  },
  {
    what: 'Four climate funds each ask for a bid of their own for the same hall.',
    touches: ['improvement-board-actions/3'],
    national_action: ['national-actions/1'],
  },
  {
    what: 'Family support ends when the project ends, whatever the family needs.',
    touches: ['improvement-board/3'],
    national_action: ['national-actions/2'],
  },
  { what: 'The bus timetable changes after the shifts have been set.', touches: ['government-priorities/2'] },
]

const streamlining: readonly Fields[] = [
  {
    what: 'Three groups with the same members met in one week. One meeting with three items does it.',
    can_be_replicated: 'A list of who sits where, on one page.',
    touches: ['public-service-reform/3'],
  },
  {
    what: 'One set of figures now serves the board, the committee and the public page.',
    can_be_replicated: 'The list of figures, and who sends each by when.',
    touches: ['Efficient services'],
  },
]

const dataSharing: readonly Fields[] = [
  {
    what: 'The schools know which families are entitled, and the advice workers do not.',
    touches: ['improvement-board-actions/5', 'improvement-board-actions/6'],
  },
  {
    what: 'The fire service and the health visitors keep two lists of the same cold homes.',
    touches: ['improvement-board-actions/6'],
  },
]

const keyPartners: readonly Fields[] = [
  { what: 'The bus company turned out to be the one that could help most.', touches: ['covid-recovery'] },
  {
    what: 'The housing associations hold the keys, the lists and the trust, and had no seat.',
    touches: ['verity-house/3'],
  },
  { what: 'Nothing moved until the tenants’ group had a vote in the group that decides.' },
]

export function learningOf(area: Area): Fields[] {
  const { random, outcomes } = area
  const about = {
    where: random.pick(area.places).name,
    evidence: random.pick([
      'A report to the Board, May 2026',
      'Survey of groups, spring 2026',
      'Notes of a group, February 2026',
    ]),
    contact: `communityplanning@area-${area.label}.example`,
  }
  const entry = (kind: string, { what, ...more }: Fields, served?: string): Fields => ({
    kind,
    what,
    ...about,
    ...more,
    outcomes: served === undefined ? undefined : [served],
  })
  return [
    entry('good practice', random.pick(goodPractice), outcomes[0]?.id),
    ...random.some(barriers, 2).map((one) => entry('barrier', one)),
    entry('streamlining', random.pick(streamlining)),
    entry('data sharing', random.pick(dataSharing), outcomes[0]?.id),
    entry('key partner', random.pick(keyPartners), outcomes[1]?.id),
  ]
}
