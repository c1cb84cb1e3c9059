import { partsInForce } from './commencement.ts'
import type { Duty } from './duty.ts'
import { ministersMust, notThePartnerships, partnerMust, partnershipMust, section } from './row-defaults.ts'

/** Part 1 began before Part 2: SSI 2015/399. */
const partOneInForce = { from: '2016-04-15' } as const

export const sections1To5 = {
  'p1-regard-national-outcomes': {
    ...partnerMust,
    cite: 's.1(2)-(3),(9)',
    says: 'Each partner must have regard to the national outcomes in its work, where that does not relate to reserved matters.',
    decided: 'by-people',
    inForce: partOneInForce,
    url: section(1),
    unchecked:
      'Each public body owes this by itself, and regard is a state of mind that no plan settles. Links to national outcomes are looked at under s.4(4).',
  },
  'p1-ministers-determine': {
    ...ministersMust,
    cite: 's.1(1),(4)-(8)',
    says: 'The Scottish Ministers must set and publish national outcomes, with regard to reducing inequalities of outcome from socio-economic disadvantage. First they must consult those they see as speaking for communities, others, and for 40 days Parliament.',
    decided: 'with-reference-data',
    inForce: partOneInForce,
    url: section(1),
    unchecked: `${notThePartnerships} What they set is used as reference data, by date.`,
  },
  'p1-ministers-review-5y': {
    ...ministersMust,
    cite: 's.2(2)-(5),(8),(10)',
    says: 'The Scottish Ministers must begin a review of the national outcomes within five years of last publishing them. They must consult as when they set them, and publish the outcomes, revised or as they were.',
    decided: 'with-reference-data',
    inForce: partOneInForce,
    url: section(2),
    unchecked: notThePartnerships,
  },
  'p1-ministers-report': {
    ...ministersMust,
    cite: 's.3(1)-(3)',
    says: 'The Scottish Ministers must publish reports, when they think fit, on how far national outcomes are achieved and what has changed since the last one.',
    inForce: partOneInForce,
    url: section(3),
    unchecked: notThePartnerships,
  },

  's4-1-carry-out': {
    ...partnerMust,
    cite: 's.4(1)-(2)',
    says: 'The council and every schedule 1 partner must carry out planning for the area, to improve outcomes that services delivered by them or for them lead to or contribute to.',
    decided: 'by-people',
    url: section(4),
  },
  's4-3a-participate-with-each-other': {
    ...partnerMust,
    cite: 's.4(3)(a)',
    says: 'Each partner must take part in community planning with the other partners.',
    decided: 'by-attestation',
    url: section(4),
  },
  's4-3b-participate-with-community-bodies': {
    ...partnerMust,
    cite: 's.4(3)(b)',
    says: 'Each partner must take part with the community bodies that are likely to be able to contribute and wish to, so as to enable them to, as far as they wish.',
    decided: 'by-attestation',
    url: section(4),
  },
  's4-4-consistent-national-outcomes': {
    ...partnershipMust,
    cite: 's.4(4)',
    says: 'Local outcomes must be consistent with the national outcomes set or revised under Part 1. That this is for the partnership, in the LOIP and in locality plans, is this tool’s reading.',
    decided: 'by-people',
    url: section(4),
  },
  's4-5-cpp-is-collective': {
    ...partnershipMust,
    nature: 'definition',
    cite: 's.4(5)',
    says: 'The Act calls the council and the schedule 1 partners together a “community planning partnership”, and each a “community planning partner”. Regulations under section 17 may establish a body corporate with functions about community planning.',
    decided: 'from-the-file',
    url: section(4),
  },
  's4-6a-consider-community-bodies': {
    ...partnershipMust,
    cite: 's.4(6)(a)',
    says: 'The partnership must consider which community bodies are likely to be able to contribute. It must have regard in particular to which represent the interests of people who experience inequalities of outcome resulting from socio-economic disadvantage.',
    decided: 'by-attestation',
    url: section(4),
  },
  's4-6b-all-reasonable-efforts': {
    ...partnershipMust,
    cite: 's.4(6)(b)',
    says: 'The partnership must make all reasonable efforts to secure the participation of the community bodies likely to be able to contribute.',
    decided: 'by-attestation',
    url: section(4),
  },
  's4-6c-enable-participation': {
    ...partnershipMust,
    cite: 's.4(6)(c)',
    says: 'The partnership must take reasonable steps to enable the community bodies likely to be able to contribute to take part as far as they wish.',
    decided: 'by-attestation',
    url: section(4),
  },
  's4-7-8-ministers-amend-schedule': {
    ...ministersMust,
    nature: 'power',
    cite: 's.4(7)-(8); s.142(3)',
    says: 'The Scottish Ministers may change the list of partners in schedule 1 by regulations, which the Parliament has to approve and which may have a listed partner take part for a specific purpose.',
    decided: 'with-reference-data',
    partsInForce: [partsInForce.makingRegulations],
    url: section(4),
    unchecked: `${notThePartnerships} The list in force at a date is used as reference data.`,
  },
  's4-9-community-body-definition': {
    ...partnershipMust,
    nature: 'definition',
    cite: 's.4(9)',
    says: 'A community body is any body, constituted or not, established for purposes that include promoting or improving the interests of any communities living or present in the area.',
    decided: 'from-the-file',
    url: section(4),
    unchecked:
      'This is a definition, and lays no duty on anybody. It asks for no constitution and no charity number, so neither does any rule.',
  },
  's5-reduce-inequalities': {
    ...partnershipMust,
    cite: 's.5',
    says: 'In its Part 2 work the partnership must act with a view to reducing inequalities of outcome that result from socio-economic disadvantage. It need not where it considers that inappropriate.',
    decided: 'by-attestation',
    url: section(5),
  },
  's5-exception-inappropriate': {
    ...partnershipMust,
    nature: 'no-duty',
    cite: 's.5',
    says: 'The section 5 duty gives way where the partnership considers it inappropriate. The Act asks for no reasons and no record.',
    decided: 'by-people',
    url: section(5),
  },
} as const satisfies Record<string, Duty>
