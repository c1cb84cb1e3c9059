// partnership.yaml: who takes part, the localities, and how the partnership governs itself.
import { type Area, figureAfter, headOf, type Partner, type Place, statementOf } from './area.ts'
import { linkedOf } from './linked.ts'
import type { Fields } from './yaml.ts'

export function profileOf(area: Area): Fields {
  const { has, label, start, partners, places, outcomes } = area
  const isBare = has('bare')
  const reviewed = '18 June 2026'
  return {
    ...headOf(area, 'partnership'),
    name: `Partnership of area ${label} (invented)`,
    council_area: area.council.code,
    legal_form: 'unincorporated',
    contact: `communityplanning@area-${label}.example`,
    ...(has('own-words') ? ownWords : {}),
    reporting_year: { starts: has('other-year') ? '1 July' : '1 April' },
    partners: [
      ...partners.map((partner, index) => partnerFields(area, partner, index)),
      { id: 'tsi', name: `Voluntary Action, area ${label}`, statutory: false, role: 'local' },
    ],
    statement: isBare
      ? undefined
      : statementOf(
          area,
          'The Board noted who took part, who facilitates, and how each partner made use of the guidance.',
          'item 2 and its annex',
          reviewed,
        ),
    groups: [
      { id: 'board', name: 'Partnership Board', kind: 'board' },
      ...[...new Set(outcomes.map(({ group }) => group))].map((name) => ({
        id: idOfGroup(name),
        name,
        kind: 'delivery',
      })),
    ],
    localities: places.map((place, index) => localityFields(area, place, index)),
    locality_identification: {
      method: 'Figures for each place set beside the area and Scotland, then talked through with community councils.',
      minute: `Board, 14 March ${start}, item 5`,
      needs_refs: outcomes.slice(0, 2).map(({ id }) => `N${id}`),
      statement: isBare
        ? undefined
        : statementOf(
            area,
            'The Board weighed what people in each place need before it chose where outcomes are poorer.',
            'item 5',
            `14 March ${start}`,
          ),
    },
    ...(isBare ? {} : { governance: governanceOf(area, reviewed), ...linkedOf(area) }),
  }
}

export const idOfGroup = (name: string): string => name.toLowerCase().replaceAll(' ', '-')

const ownWords: Fields = {
  labels: { theme: 'Pillar', outcome: 'Stretch Outcome', action: 'Improvement Project', locality: 'Neighbourhood' },
  ratings: { Blue: 'improved', Green: 'improved', Amber: 'maintained', Red: 'declined', 'Report later': 'no data' },
}

const attendance = ['all four meetings', 'three of the four meetings', 'two of the four meetings'] as const

function partnerFields(area: Area, { id, name, schedule_1, facilitates }: Partner, index: number): Fields {
  const role = facilitates ? 'facilitates' : 'takes part'
  if (area.has('bare')) return { id, name, schedule_1, role }
  const { web, start, outcomes } = area
  const date = '18 June 2026'
  const own = outcomes.filter((_outcome, at) => at % 3 === index % 3 || at === 0).map((outcome) => outcome.id)
  const facilitation = [{ claim: `Chairs the ${outcomes[index % outcomes.length]?.group ?? 'Board'} by turns.`, date }]
  return {
    id,
    name,
    schedule_1,
    role,
    since: id === 'sose' ? '16 October 2019' : undefined,
    participation: [{ claim: `Took part in ${attendance[index % 3]} of the Board.`, date }],
    facilitation: facilitates ? facilitation : undefined,
    corporate_plan: {
      title: `Corporate Plan ${start + 1}-${(start + 6) % 100}`,
      url: `${web}/partners/${id}`,
      outcomes: own,
      date: `March ${start + 1}`,
    },
    regard_to_guidance: {
      claim: 'Went through the guidance with the partnership’s checklist.',
      date: `6 February ${start}`,
    },
  }
}

function localityFields(area: Area, { id, name, people, isPoorer }: Place, index: number): Fields {
  const { has, start, outcomes } = area
  const first = outcomes[0]
  const isWard = index === 0 || has('large-wards')
  const madeOf = has('islands') ? 'islands' : has('large-area') || !isWard ? 'settlements' : 'ward'
  const code = `X13${area.label.slice(0, 2)}${String(index + 1).padStart(4, '0')}`
  const figures = first && {
    indicator: first.topic.measure.name,
    value: `${figureAfter(first, -7 - index)}%`,
    comparator: 'The whole area',
    comparator_value: `${first.baseline}%`,
    year: String(start - 1),
  }
  return {
    id,
    name,
    made_of: madeOf,
    ward_code: madeOf === 'ward' ? code : undefined,
    members: madeOf === 'ward' ? undefined : [`${name} East`, `${name} West`],
    population: {
      value: `${Math.floor(people / 1000)},${String(people % 1000).padStart(3, '0')}`,
      source: 'invented',
      as_at: `mid-${start - 1}`,
    },
    poorer_outcomes: isPoorer,
    compared_with: isPoorer ? 'this area' : undefined,
    evidence: isPoorer && figures ? [figures] : undefined,
    decided_on: `14 March ${start}`,
    rationale: isPoorer ? 'People here call it one place.' : 'Places with like needs that share a school.',
  }
}

function governanceOf(area: Area, date: string): Fields {
  const { web, start } = area
  return {
    terms_of_reference: `${web}/terms`,
    scrutiny_body: 'Scrutiny committee of the council',
    statement: statementOf(
      area,
      'The section 13 partners look each June at how well the partnership works, and agree what to put right.',
      'item 6',
      date,
    ),
    self_assessment: {
      date,
      url: `${web}/self-assessment`,
      principles: principles.map((principle) => ({
        principle,
        level: area.random.pick(['good', 'good', 'fair', 'weak']),
      })),
      statement: statementOf(
        area,
        'The Board assessed itself against the nine principles of the guidance.',
        'the whole',
        date,
      ),
    },
    regard_to_guidance: statementOf(
      area,
      'The Board went through the guidance point by point, and recorded where it departs from it.',
      'item 6',
      `14 March ${start}`,
    ),
  }
}

const principles = [
  'Community participation',
  'Tackling inequalities',
  'Shared leadership',
  'Governance and accountability',
  'Understanding of local communities’ needs, circumstances and opportunities',
  'Focus on key priorities',
  'Focus on prevention',
  'Resourcing improvement',
  'Effective performance management',
]
