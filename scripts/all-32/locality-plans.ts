// localities/*.yaml: plans for places where outcomes are poorer, and unusual ones (voluntary, shared, for a group).
import { type Area, headOf, inPlace, type Place, statementOf } from './area.ts'
import { idOfGroup } from './profile.ts'
import type { Fields } from './yaml.ts'

export interface LocalityPlan {
  readonly name: string
  readonly document: Fields
}

export function localityPlansOf(area: Area): LocalityPlan[] {
  const { has, places } = area
  const poorer = places.filter(({ isPoorer }) => isPoorer)
  const planned = has('missing-plan') ? poorer.slice(0, -1) : poorer
  const groups = has('shared-plan') ? [planned] : planned.map((place) => [place])
  const rest = places.find(({ isPoorer }) => !isPoorer)
  return [
    ...(has('merged')
      ? []
      : groups.map((group, index) => ({
          name: group.map(({ id }) => id).join('-'),
          document: planOf(area, group, index),
        }))),
    ...(has('voluntary') && rest
      ? [{ name: `${rest.id}-by-choice`, document: { ...planOf(area, [rest], 5), voluntary: true } }]
      : []),
    ...(has('interest-plan') ? [{ name: 'young-carers', document: interestPlan(area) }] : []),
    ...(has('place-plan') && rest ? [{ name: `${rest.id}-place-plan`, document: placePlan(area, rest) }] : []),
  ]
}

/** The ids of the plans that a report covers, and of their outcomes. */
export function localityIds(area: Area): { readonly plans: string[]; readonly outcomes: string[] } {
  const documents = localityPlansOf(area)
    .map(({ document }) => document)
    .filter((plan) => plan.local_place_plan !== true)
  return {
    plans: documents.map(({ id }) => String(id)),
    outcomes: documents.flatMap(({ outcomes }) =>
      (Array.isArray(outcomes) ? outcomes : []).map((one: Fields) => String(one.id)),
    ),
  }
}

function planOf(area: Area, group: readonly Place[], index: number): Fields {
  const { has, start, web, outcomes } = area
  const [place] = group
  const name = group.map((one) => one.name).join(' and ')
  const date = `13 June ${start}`
  const ids = group.map(({ id }) => id)
  const letter = 'PQRSTUV'.charAt(index)
  return {
    ...headOf(area, 'locality-plan'),
    id: `plan-${ids.join('-')}`,
    title: has('gaelic') ? `Còmhla ann an ${name}` : `${name} together`,
    covers: ids.length === 1 ? ids[0] : ids,
    period: `${start} to ${start + 6}`,
    edition: { status: 'published', published_on: `27 June ${start}`, url: `${web}/localities/${ids.join('-')}` },
    needs_considered: {
      summary: `Four evenings in the hall of ${place?.name ?? name}, and the figures for each street.`,
      evidence: group.map((one) => ({
        title: `Figures for ${one.name}`,
        source: index % 2 === 0 ? 'participation' : 'The council',
        date: `January ${start}`,
        geography: one.name,
      })),
    },
    consulted: [
      {
        who: `${name} Community Council`,
        community_body: true,
        how: 'four evening meetings',
        from: `3 October ${start - 1}`,
        to: `30 January ${start}`,
        what_changed: 'Safe routes to school came in.',
      },
      { who: `Schools in ${name}`, how: 'visits', when: `November ${start - 1}` },
    ],
    why_these: has('bare') ? undefined : 'Nobody else speaks for people there, and the schools know every family.',
    representations: {
      received: 2 + index * 3,
      summary: 'They were about traffic at the school gates.',
      how_taken_into_account: 'The actions on safe routes come first.',
      considered_on: date,
    },
    statement: has('bare')
      ? undefined
      : statementOf(
          area,
          'The Board heard who was consulted, what they said and what people there need, before it agreed the plan.',
          'item 6',
          date,
        ),
    review: { cycle: 'every three years', next_due: `June ${start + 3}` },
    outcomes: outcomes.slice(0, 2).map(({ topic, id, group: lead, baseline }) => ({
      id: `${letter}${id}`,
      title: has('topics') ? topic.topic : has('gaelic') ? topic.gaelic : topic.title,
      improvement: has('topics') ? undefined : inPlace(area, topic.improvement),
      loip_outcome: id,
      national_outcomes: has('no-link')
        ? undefined
        : [{ outcome: topic.national[0], set: '2018', why: topic.national[1] }],
      lead: has('bare') ? 'council' : idOfGroup(lead),
      measures: has('directions')
        ? undefined
        : [
            {
              id: `m-${letter.toLowerCase()}${id}`,
              name: `${topic.measure.name}, ${name}`,
              direction: topic.measure.way,
              baseline: `${baseline}% in ${start - 1}`,
              target: `${topic.measure.way === 'down' ? 'at most' : 'at least'} ${topic.measure.way === 'down' ? Math.max(1, baseline - 5) : baseline + 5}% by ${start + 6}`,
            },
          ],
      actions: [
        {
          id: `${letter}${id}a`,
          title: `A worker who knows every street of ${name}`,
          lead: 'tsi',
          end: `March ${start + 5}`,
          resources: '£32,000 a year',
        },
      ],
    })),
  }
}

function interestPlan(area: Area): Fields {
  const { start, web } = area
  return {
    ...headOf(area, 'locality-plan'),
    id: 'plan-young-carers',
    title: 'A plan for young carers',
    community_of_interest: 'young people who look after somebody at home',
    period: `${start} to ${start + 3}`,
    edition: { status: 'published', published_on: `12 September ${start}`, url: `${web}/young-carers` },
    consulted: [
      {
        who: 'Young Carers',
        community_body: true,
        how: 'evenings with a meal',
        when: `May ${start}`,
        what_changed: 'Evenings instead of mornings.',
      },
    ],
    outcomes: [
      {
        id: 'Y1',
        title: 'Young carers have time to be young',
        improvement: 'Every young carer has one free day a week and somebody to ask.',
        national_outcomes: [
          { outcome: 'Children and Young People', set: '2018', why: 'Caring does not cost them their youth.' },
        ],
        lead: 'tsi',
      },
    ],
  }
}

function placePlan(area: Area, { id, name }: Place): Fields {
  return {
    ...headOf(area, 'locality-plan'),
    id: `place-plan-${id}`,
    title: `Local place plan for ${name}`,
    local_place_plan: true,
    covers: id,
    period: '2025-35',
    edition: { status: 'published', published_on: '4 November 2025', url: `${area.web}/place-plans/${id}` },
  }
}
