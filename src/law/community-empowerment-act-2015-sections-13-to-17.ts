import { partsInForce } from './commencement.ts'
import type { Duty } from './duty.ts'
import { ministersMust, notThePartnerships, partnerMust, partnershipMust, section } from './row-defaults.ts'
import { sources } from './sources.ts'

const section13Partner = {
  ...partnerMust,
  bearer: 'Each section 13 partner',
  read: [sources.act2015Section13],
} as const

export const sections13To17 = {
  's13-1a-facilitate': {
    ...section13Partner,
    cite: 's.13(1)(a)',
    says: 'Each section 13 partner must facilitate community planning for the area.',
    decided: 'by-attestation',
    url: section(13),
  },
  's13-1b-efficient-effective': {
    ...section13Partner,
    cite: 's.13(1)(b)',
    says: 'Each section 13 partner must take reasonable steps to ensure that the partnership does its Part 2 work efficiently and effectively.',
    decided: 'by-attestation',
    url: section(13),
  },
  // Seven entries, of which five or six apply in any one area. Entry (g), South of Scotland Enterprise, is from 2019-10-16.
  's13-2-who': {
    ...partnershipMust,
    nature: 'definition',
    cite: 's.13(2)(a)-(g)',
    read: [sources.act2015Section13],
    says: 'Section 13 applies everywhere to the council, Health Board, chief constable, fire service and Scottish Enterprise, and, where it covers any of the area, to Highlands and Islands Enterprise or (since 16 October 2019) South of Scotland Enterprise.',
    decided: 'with-reference-data',
    partsInForce: [partsInForce.southOfScotlandEnterprise],
    url: section(13),
  },
  's13-3-ministers-amend': {
    ...ministersMust,
    nature: 'power',
    cite: 's.13(3); s.142(3)',
    read: [sources.act2015Section13],
    says: 'The Scottish Ministers may change the list of section 13 partners by regulations, which the Parliament has to approve.',
    decided: 'with-reference-data',
    partsInForce: [partsInForce.makingRegulations],
    url: section(13),
    unchecked: `${notThePartnerships} The list in force at a date is used as reference data.`,
  },

  's14-1-agreed-relief': {
    ...partnershipMust,
    nature: 'power',
    cite: 's.14(1)',
    says: 'The partnership may agree that a particular partner need not meet a Part 2 duty of partners, or only so far, in relation to a particular local outcome.',
    decided: 'from-the-file',
    url: section(14),
  },
  's14-2-cooperate': {
    ...partnerMust,
    cite: 's.14(2)',
    says: 'Each partner must co-operate with the other partners in community planning.',
    decided: 'by-attestation',
    url: section(14),
  },
  's14-3a-contribute-resources-outcomes': {
    ...partnerMust,
    cite: 's.14(3)(a)',
    says: 'Each partner must contribute the funds, staff and other resources that the partnership considers appropriate. This is with a view to improving, or contributing to an improvement in, each priority outcome of the LOIP.',
    decided: 'by-attestation',
    url: section(14),
  },
  's14-3b-contribute-resources-participation': {
    ...partnerMust,
    cite: 's.14(3)(b)',
    says: 'Each partner must contribute the funds, staff and other resources that the partnership considers appropriate. This is to secure the participation of the community bodies that are likely to be able to contribute.',
    decided: 'by-attestation',
    url: section(14),
  },
  's14-4-provide-information': {
    ...partnerMust,
    cite: 's.14(4)',
    says: 'Each partner must give the partnership the information it asks for about the priority outcomes of the LOIP. The Act sets no time limit.',
    decided: 'by-attestation',
    url: section(14),
  },
  's14-5-take-account-of-loip': {
    ...partnerMust,
    cite: 's.14(5)',
    says: 'Each partner must take account of the published LOIP, as last revised, in its own work. Locality plans are not mentioned.',
    decided: 'by-attestation',
    url: section(14),
  },

  's15-1-cpp-regard-guidance': {
    ...partnershipMust,
    cite: 's.15(1)',
    says: 'The partnership must have regard to guidance from the Scottish Ministers about its community planning work.',
    decided: 'by-attestation',
    partsInForce: [partsInForce.guidance],
    url: section(15),
  },
  's15-2-partner-regard-guidance': {
    ...partnerMust,
    cite: 's.15(2)',
    says: 'Each partner must have regard to guidance from the Scottish Ministers about its own community planning work.',
    decided: 'by-attestation',
    partsInForce: [partsInForce.guidance],
    url: section(15),
  },
  's15-3-and-141-ministers-guidance': {
    ...ministersMust,
    cite: 's.15(3); s.141',
    says: 'The Scottish Ministers must consult those they think fit before they issue guidance, and must publish it as they think fit.',
    decided: 'with-reference-data',
    partsInForce: [partsInForce.guidance, partsInForce.publishingGuidance],
    url: section(15),
    unchecked: notThePartnerships,
  },
  's16-ministers-promote': {
    ...ministersMust,
    cite: 's.16',
    says: 'The Scottish Ministers must promote community planning when their own work might affect it or a partner.',
    url: section(16),
    unchecked: notThePartnerships,
  },
  's17-corporate-body': {
    ...partnerMust,
    bearer: 'The section 13 partners together, and the Scottish Ministers, who may make the regulations',
    nature: 'power',
    cite: 's.17(1)-(2); s.142(3)',
    says: 'The section 13 partners may together ask the Scottish Ministers for a body corporate. They may create it by regulations, approved by Parliament. The application has to tell of consultation, if any, what was said, its functions and all else asked.',
    decided: 'from-the-file',
    url: section(17),
  },
} as const satisfies Record<string, Duty>
