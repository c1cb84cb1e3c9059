// reviews/*.yaml: reviews of the plans, and of the partnership itself.
import { type Area, headOf, person, statementOf } from './area.ts'
import { localityIds } from './locality-plans.ts'
import type { Fields } from './yaml.ts'

export interface Review {
  readonly name: string
  readonly document: Fields
}

export function reviewsOf(area: Area): Review[] {
  const { start, web, has } = area
  const before = `15 June ${start - 1}`
  const after = '18 June 2026'
  const statement = (claim: string, locator: string, date: string) =>
    has('bare') ? undefined : statementOf(area, claim, locator, date)
  const head = { ...headOf(area, 'review'), of: 'plan', plan: `loip-${start}` }
  return [
    {
      name: `${start - 1}-06`,
      document: {
        ...head,
        date: before,
        decision: 'revise',
        revision_adopted: true,
        minute: `${web}/minutes/june-${start - 1}`,
        findings: ['The plan before this one had eleven outcomes and no figures for half of them.'],
        statement: statement(
          'The Board reviewed the plan before this one and decided to write it anew.',
          'item 3',
          before,
        ),
      },
    },
    {
      name: '2026-06',
      document: {
        ...head,
        plan: [`loip-${start}`, ...localityIds(area).plans],
        date: after,
        decision: 'no change',
        minute: `${web}/minutes/june-2026`,
        community_bodies_view: 'Both bodies wanted the plans left as they are.',
        findings: ['The outcomes still answer the needs.'],
        statement: statement(
          'The Board reviewed the plans with the community bodies and left them as they are.',
          'item 4',
          after,
        ),
      },
    },
    ...(has('improvement-plan') ? [{ name: '2026-03-partnership', document: ofPartnership(area) }] : []),
  ]
}

function ofPartnership(area: Area): Fields {
  const date = '12 March 2026'
  return {
    ...headOf(area, 'review'),
    of: 'partnership',
    title: 'How we work: review of the partnership',
    date,
    minute: `${area.web}/minutes/march-2026`,
    findings: [
      'Members could not name all our priorities.',
      'Nine groups met, three of them without a clear task.',
      'Figures came once a year, too late to act on.',
    ],
    actions: [
      {
        id: 'I1',
        title: 'Cut the number of priorities with our communities',
        area: 'prioritise',
        owner: person(area),
        due: 'June 2026',
        done: '18 June 2026',
        decision_sought: 'Which to close.',
        decision_taken: 'None for now.',
      },
      {
        id: 'I2',
        title: 'Halve the number of groups below the Board',
        area: 'governance',
        owner: person(area),
        due: '30 September 2026',
        decision_sought: 'Agree which groups end.',
      },
      {
        id: 'I3',
        title: 'One page of figures for every Board meeting',
        area: 'performance',
        owner: person(area),
        due: 'March 2027',
        decision_sought: 'Agree the ten figures.',
      },
    ],
    learning: [
      {
        kind: 'streamlining',
        what: 'One page of figures replaced three reports of forty pages.',
        where: 'The Board',
        evidence: 'Board minute of 12 March 2026, item 7',
        can_be_replicated: 'The page itself.',
        contact: `communityplanning@area-${area.label}.example`,
        touches: ['public-service-reform/3'],
      },
    ],
    statement: area.has('bare')
      ? undefined
      : statementOf(
          area,
          'The Board reviewed how the partnership works and adopted these improvement actions.',
          'item 7',
          date,
        ),
  }
}
