// Parts of partnership.yaml: plans of others that refer to the LOIP, and impact assessments by public bodies.
import { type Area, inPlace, statementOf } from './area.ts'
import type { Fields } from './yaml.ts'

export function linkedOf(area: Area): Fields {
  const { web, start, outcomes } = area
  const [one = '1', two = '2'] = outcomes.map(({ id }) => id)
  const loip = `loip-${start}`
  const later = `4 December ${start}`
  const plan = (kind: string, title: string, more: Fields): Fields => ({
    kind,
    title,
    ...more,
    url: `${web}/${kind.replaceAll(/[ ’']/g, '-')}`,
  })
  const assessed = (kind: string, body: string): Fields => ({
    kind,
    body,
    decision: 'Adoption of the LOIP',
    result: 'done',
    date: `26 March ${start}`,
    url: `${web}/assessments`,
  })
  const [council = '', health = ''] = ['council', 'nhs'].map(
    (id) => area.partners.find((partner) => partner.id === id)?.name,
  )
  return {
    information_requests: [
      {
        partner: area.partners.find(({ id }) => id === 'college' || id === 'rsb')?.id ?? 'sds',
        outcome: two,
        what: inPlace(area, 'How many young people from PLACE came, and how many stayed'),
        requested_on: '3 February 2026',
        provided_on: '24 February 2026',
        statement: statementOf(
          area,
          'The partner gave the figures that were asked for.',
          'row 14 of the log',
          '24 February 2026',
        ),
      },
    ],
    linked_plans: [
      {
        ...plan('community justice', 'Community Justice Outcomes Improvement Plan', {
          loip,
          outcomes: [two],
          year: String(start + 1),
        }),
        reviews: [
          { trigger: 'The LOIP was revised.', loip, date: later, result: 'revised', url: `${web}/community-justice` },
        ],
        statement: statementOf(
          area,
          'The community justice partners had regard to the LOIP when they wrote theirs.',
          'page 4',
          later,
        ),
      },
      plan('police', 'Local Police Plan 2026-29', { outcomes: [two], year: '2026' }),
      plan('fire', 'Local Fire and Rescue Plan 2026-29', { outcomes: [two], year: '2026' }),
      plan('child poverty', 'Local Child Poverty Action Report 2025-26', { outcomes: [one], year: '2026' }),
      plan("children's services", 'Children’s Services Plan 2026-29', { outcomes: [one], year: '2026' }),
      plan('local development plan', 'Local Development Plan', { loip, year: String(start + 1) }),
    ],
    assessments: [
      assessed('Fairer Scotland', council),
      assessed('Fairer Scotland', health),
      ...(area.council.islands === 'none'
        ? []
        : [assessed('island communities', council), assessed('island communities', health)]),
    ],
  }
}
