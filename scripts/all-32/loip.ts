// loip.yaml: one edition of the plan.

import { outcomesOf2007 } from '../../src/reference/national-outcomes-2007.ts'
import { type Area, figureAfter, headOf, inPlace, type LocalOutcome, statementOf } from './area.ts'
import { actionsOf, contributionsOf } from './delivery.ts'
import { measureOf } from './measures.ts'
import { idOfGroup } from './profile.ts'
import type { Fields, Value } from './yaml.ts'

export function loipOf(area: Area): Fields {
  const { has, label, web, start, end, outcomes, partners } = area
  const board = `14 March ${start}`
  return {
    ...headOf(area, 'loip'),
    id: `loip-${start}`,
    title: has('gaelic') ? `Còmhla – plana sgìre ${label}` : `Plan of area ${label} (invented)`,
    period: has('loose-words') ? `${start}/${String(end).slice(2)}` : periodOf(area),
    edition: {
      label: 'Second edition',
      status: 'published',
      approved_by: [
        { body: 'board', on: board },
        { body: 'council', on: `28 March ${start}` },
      ],
      published_on: `27 June ${start}`,
      url: `${web}/plan`,
    },
    editions: [{ label: 'First edition', status: 'superseded', published_on: '28 September 2017' }],
    also_serves_as: has('merged') ? ['community plan', 'council plan', 'locality plan'] : undefined,
    covers: has('merged') ? area.places.filter(({ isPoorer }) => isPoorer).map(({ id }) => id) : undefined,
    signatories: has('bare') ? undefined : partners.map(({ id }) => id),
    vision: 'A place where nobody is held back by where they start.',
    ...(has('own-words')
      ? {
          themes: [
            { id: 'people', title: 'Our people' },
            { id: 'place', title: 'Our place' },
          ],
        }
      : {}),
    needs: needsOf(area),
    ...preparationOf(area, board),
    island_communities:
      area.council.islands === 'none'
        ? undefined
        : 'Each island was visited, and the ferries and the cost of goods were weighed for every outcome.',
    national_link: has('link-in-a-sentence')
      ? { statement: 'This plan as a whole follows the National Performance Framework.' }
      : undefined,
    outcomes: outcomes.map((outcome) => outcomeFields(area, outcome)),
    contributions: has('contributions') && !has('delivery-apart') ? contributionsOf(area) : undefined,
    review: { cycle: 'every three years', next_due: `June ${start + 3}` },
  }
}

/** A plan that ends soon names the month, because the year alone would not show it. */
function periodOf({ has, start, end }: Area): Value {
  return has('ends-soon') ? { from: `April ${start}`, to: `March ${end}` } : `${start} to ${end}`
}

function needsOf(area: Area): Fields {
  const { outcomes, web, start } = area
  const [first] = outcomes
  const poorer = area.places.filter(({ isPoorer }) => isPoorer).map(({ name }) => name)
  const profile = `Profile of area ${area.label} (invented)`
  return {
    summary: outcomes.map(({ topic }) => inPlace(area, topic.need)).join(' '),
    items: outcomes.map(({ id, topic }, index) => ({
      id: `N${id}`,
      summary: inPlace(area, topic.need),
      kind: topic.kind,
      source: index % 2 === 0 ? 'participation' : profile,
    })),
    evidence: [
      { title: profile, date: `January ${start}`, url: `${web}/profile`, source: 'The council', breakdown: 'both' },
      ...(first
        ? [
            {
              indicator: first.topic.measure.name,
              value: `${first.baseline}%`,
              comparator: 'Scotland (an invented figure)',
              comparator_value: `${figureAfter(first, 2)}%`,
              year: String(start - 1),
              source: 'invented',
              url: `${web}/profile`,
              breakdown: 'place',
            },
          ]
        : []),
    ],
    groups_with_poorer_outcomes: [...poorer, 'care experienced young people', 'disabled people'],
    participation_influence: inPlace(
      area,
      'What people in PLACE said about rent and buses stood in no figure, and is in the plan now.',
    ),
  }
}

/** Consultation, representations, and the account of them. */
function preparationOf(area: Area, date: string): Fields {
  const { start, has } = area
  const months = { from: `3 October ${start - 1}`, to: `30 January ${start}` }
  const isBare = has('bare')
  return {
    consulted: [
      {
        who: inPlace(area, 'PLACE Community Council'),
        community_body: true,
        how: 'four evening meetings',
        ...months,
        what_changed: 'Housing costs were added.',
      },
      {
        who: `Neighbours of area ${area.label}`,
        community_body: true,
        how: 'visits',
        ...months,
        what_changed: 'The plan speaks of people before services.',
      },
      {
        who: `Chamber of Commerce, area ${area.label}`,
        how: 'survey',
        when: has('loose-words') ? `winter ${start - 1}` : `December ${start - 1}`,
      },
    ],
    why_these: isBare
      ? undefined
      : 'They are the bodies that were active where outcomes are poorer, and the largest employers.',
    representations: {
      received: area.random.int(9, 84),
      summary: 'Most were about rent, bus times and how hard it is to be heard.',
      how_taken_into_account: 'Rent and bus times came into the plan. Road repairs went to the council’s own plan.',
      considered_on: `27 February ${start}`,
    },
    inequality: {
      aim: inPlace(area, `The gap between PLACE and the rest of the area is half as wide by ${area.end}.`),
      who_is_worse_off: inPlace(area, 'People on low incomes in PLACE.'),
    },
    statement: isBare
      ? undefined
      : statementOf(
          area,
          'The Board heard who was consulted, what they said and what the area needs, and chose these outcomes to close the gaps.',
          'items 3 to 5',
          date,
        ),
  }
}

function outcomeFields(area: Area, outcome: LocalOutcome): Fields {
  const { has } = area
  const { id, topic, group } = outcome
  const lead = has('bare') ? 'council' : idOfGroup(group)
  const common = {
    theme: has('own-words') ? (topic.kind === 'place' ? 'place' : 'people') : undefined,
    national_outcomes: nationalOf(area, outcome),
    touches: has('touches') ? [topic.touches] : undefined,
    lead,
    actions: has('delivery-apart') || has('topics') ? undefined : actionsOf(area, outcome),
  }
  if (has('topics')) return { id, title: topic.topic, ...common }
  if (has('directions')) return { id, title: topic.title, improvement: topic.direction, ...common }
  return {
    id,
    title: has('gaelic') ? topic.gaelic : topic.title,
    improvement: inPlace(area, topic.improvement),
    ...(has('bare') && !has('complete')
      ? {}
      : {
          why_priority: topic.why,
          ambition_rationale: 'Areas like ours got a third of the way in four years; we start lower and have longer.',
          // The departure that is recorded is about it.
          what_will_be_different: id === '1' && has('exceptions') ? undefined : topic.different,
          inequality: inPlace(area, topic.worse),
          participation_influence: 'It came up at every meeting, and its order among the outcomes is theirs.',
        }),
    needs_refs: [`N${id}`],
    prevention: topic.prevention,
    ...common,
    partners: has('bare') ? undefined : area.partners.slice(0, 3).map((partner) => partner.id),
    measures: [measureOf(area, outcome)],
  }
}

function nationalOf(area: Area, { topic, id }: LocalOutcome): Value {
  const { has } = area
  if (has('no-link') || has('link-in-a-sentence')) return undefined
  const [title, why] = topic.national
  if (!has('older-outcomes'))
    return [{ outcome: title, set: '2018', why, strength: id === '1' ? 'direct' : 'contributes' }]
  return [{ outcome: outcomesOf2007[topic.older - 1]?.statement ?? title, set: '2011', why }]
}
