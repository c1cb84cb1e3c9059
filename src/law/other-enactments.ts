// Enactments that refer to a LOIP or a locality plan, or that people mistake for part of this law. A partnership as
// such owes none of them: each is owed by another body, which may also be a partner. A finding on one is advice at
// most, and a note where nothing is asked. A comment gives the source of a date of commencement that was not in what we
// read.
import { type Duty, noDaySet } from './duty.ts'
import { notThePartnershipsNorItsPlans, otherBodyMust, practiceCould } from './row-defaults.ts'
import { sources } from './sources.ts'

/** Shown in a document of another body, so its absence from these files is only a note. */
const elsewhere = { ...otherBodyMust, decided: 'by-attestation', loudest: 'note' } as const

const communityJusticeAct = {
  ...otherBodyMust,
  instrument: 'Community Justice (Scotland) Act 2016',
  read: [sources.communityJusticeAct2016],
  inForce: { from: '2016-10-01' }, // SSI 2016/262
} as const

const islandsAct = {
  ...otherBodyMust,
  instrument: 'Islands (Scotland) Act 2018',
  decided: 'by-attestation',
  loudest: 'advice',
  read: [sources.islandsAct2018],
  inForce: { from: '2020-12-23' },
  caution:
    'The day from which it applies rests on a report of the Scottish Government, and the list of bodies was changed since it was read.',
} as const

export const otherEnactments = {
  'x-cj-regard-loip': {
    ...communityJusticeAct,
    cite: 's.20(2)(c),(3); s.22(5)',
    says: 'Community justice partners must have regard to the LOIP, as last revised, when they prepare, review or revise their own plan. This tool reads that it need not be consistent with it.',
    decided: 'by-attestation',
    loudest: 'note',
    url: 'https://www.legislation.gov.uk/asp/2016/10/section/20',
  },
  'x-cj-review-trigger': {
    ...communityJusticeAct,
    cite: 's.22(1)(a),(2)(c),(3)',
    says: 'Once a revised LOIP is published, community justice partners must review their plan as soon as reasonably practicable. They must then publish a revised plan, or a statement that they think none is called for.',
    decided: 'from-the-file',
    loudest: 'advice',
    url: 'https://www.legislation.gov.uk/asp/2016/10/section/22',
  },
  'x-fire-local-plan': {
    ...elsewhere,
    instrument: 'Fire (Scotland) Act 2005',
    cite: 's.41E(2)(e); s.41J(1),(2)(c)',
    says: 'The fire and rescue service must say in its local plan how its priorities and objectives are expected to contribute to any other relevant local outcomes of community planning. It must consult the council, and then name an officer for Part 2 work.',
    read: [sources.fireAct2005, sources.act2015Schedule4],
    inForce: { from: '2016-12-20' }, // in force from 2013-04-01 (SSI 2013/51), but of Part 2 of the 2015 Act only from SSI 2016/410
    url: 'https://www.legislation.gov.uk/asp/2005/5/section/41E',
  },
  'x-police-local-plan': {
    ...elsewhere,
    instrument: 'Police and Fire Reform (Scotland) Act 2012',
    cite: 's.47(1),(2)(e); s.46(2)-(3)',
    says: 'The local commander must say in the police plan how its priorities, objectives and arrangements are expected to contribute to any other relevant local outcomes. The chief constable must delegate Part 2 work to the commander, and stays responsible.',
    read: [sources.policeAndFireReformAct2012, sources.act2015Schedule4],
    inForce: { from: '2016-12-20' }, // in force from 2013-04-01, but of Part 2 of the 2015 Act only from SSI 2016/410
    url: 'https://www.legislation.gov.uk/asp/2012/8/section/47',
  },
  'x-ldp-takes-loip-into-account': {
    ...elsewhere,
    instrument: 'Town and Country Planning (Scotland) Act 1997',
    cite: 's.16(2)(a)(ii)',
    says: 'The planning authority must take any LOIP for its area into account when it prepares a local development plan. A plan published as proposed before 12 February 2023 keeps the old rules.',
    read: [sources.planningAct1997],
    inForce: { from: '2023-05-19' }, // SSI 2023/100 reg.2; reg.4 saves plans proposed before 2023-02-12
    url: 'https://www.legislation.gov.uk/ukpga/1997/8/section/16',
  },
  'x-lpp-regard-locality-plan': {
    ...elsewhere,
    instrument: 'Town and Country Planning (Local Place Plans) (Scotland) Regulations 2021 (SSI 2021/353)',
    cite: 'regs 2, 5(1)(d)(iii)',
    says: 'A community council, or another body that its community controls, must have regard to any locality plan for the area of a local place plan it prepares. If it hands the plan in it must say how, where there was one.',
    read: [sources.localPlacePlanRegulations2021, sources.planningAct2019Section14],
    inForce: { from: '2022-01-22' }, // the regulations; the day of schedule 19 of the 1997 Act was not read
    caution: 'The day from which the Act behind these regulations asks for local place plans was not read.',
    url: 'https://www.legislation.gov.uk/ssi/2021/353/regulation/2',
  },
  // The fire and rescue service and the chief constable are not among the listed bodies.
  'x-fairer-scotland-duty': {
    ...otherBodyMust,
    instrument: 'Equality Act 2010',
    cite: 's.1(1)-(3)',
    says: 'The listed bodies, councils and Health Boards among them, must have due regard in strategic decisions to the desirability of acting so as to reduce inequalities of outcome from socio-economic disadvantage. They must take account of guidance.',
    decided: 'by-attestation',
    loudest: 'advice',
    read: [sources.equalityAct2010, sources.equalityRegulations2018],
    inForce: { from: '2018-04-01' },
    url: 'https://www.legislation.gov.uk/ukpga/2010/15/section/1',
  },
  'x-islands-have-regard': {
    ...islandsAct,
    cite: 's.7',
    says: 'The listed bodies, the six island councils among them, must have regard to island communities in carrying out their functions. The partnership is not listed.',
    url: 'https://www.legislation.gov.uk/asp/2018/12/section/7',
  },
  'x-islands-impact-assessment': {
    ...islandsAct,
    cite: 's.8(1),(4)',
    says: 'A listed body must assess each policy, strategy or service it thinks likely to affect an island community significantly differently from others. If one that affects it is not assessed, the body must publish why as soon as reasonably practicable.',
    url: 'https://www.legislation.gov.uk/asp/2018/12/section/8',
  },
  'x-islands-yearly-information': {
    ...islandsAct,
    cite: 's.12(1)-(4)',
    says: 'A listed body must publish what it did to have regard to island communities, for each period of up to a year it sets. This leaves out the Scottish Ministers.',
    decided: 'by-people',
    caution:
      'The day from which section 12 applies was not read, and the list of bodies was changed since it was read.',
    url: 'https://www.legislation.gov.uk/asp/2018/12/section/12',
    unchecked: notThePartnershipsNorItsPlans,
  },
  'x-child-poverty-report': {
    ...practiceCould,
    instrument: 'Child Poverty (Scotland) Act 2017',
    owedBy: 'other-body',
    cite: 's.13',
    says: 'The council and Health Board publish a child poverty action report each year, and could link it to the LOIP. Section 13 does not mention the LOIP.',
    decided: 'by-attestation',
    loudest: 'note',
    read: [sources.childPovertyAct2017],
    inForce: { from: '2018-02-18' }, // section 16(3), two months after Royal Assent on 2017-12-18
    url: 'https://www.legislation.gov.uk/asp/2017/6/section/13',
  },
  'x-childrens-services-plan': {
    ...practiceCould,
    instrument: 'Children and Young People (Scotland) Act 2014',
    owedBy: 'other-body',
    cite: 'ss.8-13',
    says: 'The council and Health Board, which prepare a children’s services plan for each three years and report on it each year, could link it to the LOIP. Those sections, which ask for the plan, do not mention the LOIP.',
    decided: 'by-attestation',
    loudest: 'note',
    read: [sources.childrenAct2014],
    inForce: { from: '2016-10-07' }, // SSI 2016/254; the first plans run from 2017-04-01 (SSI 2016/255)
    url: 'https://www.legislation.gov.uk/asp/2014/8/part/3',
  },
  // In force by SSI 2016/410, on the same day as Part 2.
  'x-audit': {
    ...otherBodyMust,
    instrument: 'Local Government (Scotland) Act 1973',
    cite: 's.99(1)(c)',
    says: 'In auditing a council’s accounts, the auditor must be satisfied that it meets its Part 2 duties. Part 2 itself has no sanction.',
    decided: 'by-people',
    read: [sources.localGovernmentAct1973, sources.act2015Schedule4],
    url: 'https://www.legislation.gov.uk/asp/2015/6/schedule/4/paragraph/5',
    unchecked:
      'This is for auditors. It is one reason why this tool speaks of files and never says what the law makes of them.',
  },
  'x-cwb-action-plan': {
    ...otherBodyMust,
    instrument: 'Community Wealth Building (Scotland) Act 2026',
    cite: 'ss.5-9',
    says: 'Once in force: within three years the council, with the relevant public bodies, must prepare a community wealth building plan, then publish it. They must do it so far as reasonably practicable, report after each five years, and revise it as often.',
    decided: 'by-people',
    read: [sources.wealthBuildingAct2026],
    inForce: { from: noDaySet },
    url: 'https://www.legislation.gov.uk/asp/2026/7/section/5',
    unchecked:
      'Nothing that was read, the newest of June 2026, brings it into force. It does not mention the LOIP, and is not owed by the partnership.',
  },
} as const satisfies Record<string, Duty>
