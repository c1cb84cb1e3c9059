// participation.yaml: the community bodies, and what was done so that they can take part.
import { type Area, headOf, inPlace, person, statementOf } from './area.ts'
import type { Fields } from './yaml.ts'

export function participationFileOf(area: Area): Fields {
  const { start, web, partners } = area
  const council = inPlace(area, 'PLACE Community Council')
  const neighbours = `Neighbours of area ${area.label}`
  const date = `5 September ${start - 1}`
  return {
    ...headOf(area, 'participation'),
    strategy: {
      title: 'How we work with communities',
      owner: person(area),
      url: `${web}/participation`,
      date: `12 June ${start}`,
    },
    bodies_considered: [
      {
        name: council,
        represents_inequality: true,
        decision: 'invite',
        date,
        efforts: [{ what: 'Two officers came to its September meeting.', date: `19 September ${start - 1}` }],
      },
      {
        name: neighbours,
        represents_inequality: true,
        decision: 'invite',
        date,
        efforts: [{ what: 'Fares to meetings are paid on the day.', date: `January ${start}` }],
      },
      {
        name: `Anglers of area ${area.label}`,
        represents_inequality: false,
        likely_to_contribute: false,
        why: 'They asked to be heard on the river only, and are.',
        date,
      },
    ],
    bodies: [
      {
        name: council,
        kind: 'place',
        wants_to_participate: true,
        extent_wanted: 'A seat on the Board.',
        extent_enabled: 'A seat on the Board.',
        whose_experience: inPlace(area, 'People who live in PLACE, many of them on low incomes.'),
        what_changed: 'Housing costs came into the plan.',
        steps: [{ what: 'Papers go out ten days before a meeting, in large print too.', date: `June ${start}` }],
      },
      {
        name: neighbours,
        kind: 'interest',
        wants_to_participate: true,
        extent_wanted: 'A say in all work on loneliness.',
        extent_enabled: 'A say in all work on loneliness.',
        whose_experience: 'Older people, many of whom live alone.',
        what_changed: 'The plan speaks of people before services.',
        steps: [{ what: 'The group meets in the halls.', date: `September ${start}` }],
      },
    ],
    standards: ['inclusion', 'support', 'planning', 'working together', 'methods', 'communication', 'impact'].map(
      (standard) => ({ standard, rating: area.random.pick(['good', 'good', 'fair', 'weak']) }),
    ),
    contributions: partners.map(({ id }, index) =>
      index < 4 ? { partner: id, kind: 'other', amount: 'rooms and staff time' } : { partner: id, kind: 'nil' },
    ),
    statement: area.has('bare')
      ? undefined
      : statementOf(
          area,
          'The Board went through the community bodies with its officers; those listed were invited and helped to take part, and partners put in what stands here.',
          'pages 3 to 6',
          '12 June 2026',
        ),
  }
}
