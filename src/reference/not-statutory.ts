// Bodies that many partnerships seat, and that some people mistake for partners under schedule 1. No rule asks for them
// or objects to them.
import { plainPartnerName } from './partner-names.ts'

/** A body, or a kind of body, that is not a statutory partner. */
export interface NotStatutory {
  readonly names: readonly string[]
  /** What every name of the kind holds, in its normal form. */
  readonly within?: RegExp
  /** One sentence for somebody who listed it as a statutory partner. */
  readonly says: string
  /** The id of the schedule 1 entry that was probably meant. */
  readonly meant?: string
}

export const notStatutory: readonly NotStatutory[] = [
  {
    names: ['Scottish Police Authority', 'SPA'],
    says: 'The Scottish Police Authority is not listed in schedule 1; the chief constable (Police Scotland) is.',
    meant: 'chief-constable',
  },
  {
    names: ['Third Sector Interface', 'TSI'],
    within:
      /(?:^| )(?:third sector interface|tsi|cvs|cvo|voluntary (?:action|sector|services?|organisations?)|volunteer centre)(?: |$)/,
    says: 'Third sector interfaces and other voluntary bodies are not listed in schedule 1, though many partnerships seat one.',
  },
  {
    names: ['Public Health Scotland', 'PHS', 'NHS Health Scotland'],
    // The Public Health Scotland Order 2019 (SSI 2019/336) does not amend the Act.
    says: 'Public Health Scotland is a Special Health Board and is not listed in schedule 1, which has only the Health Board for the area.',
    meant: 'health-board',
  },
  {
    names: ['Health and Social Care Partnership', 'Health and Social Care', 'HSCP', 'H&SCP'],
    within: /(?:^| )(?:health and social care|health social care|hscp|h and scp|hsc partnership)(?: |$)/,
    says: 'Health and social care partnerships are not listed in schedule 1; the integration joint board is.',
    meant: 'integration-joint-board',
  },
  {
    names: [
      'Perth College UHI',
      'UHI Perth',
      'Inverness College UHI',
      'UHI Inverness',
      'UHI Moray',
      'Argyll College UHI',
    ],
    within: /(?:^| )uhi(?: |$)/,
    says: 'Colleges of the University of the Highlands and Islands are not listed in schedule 1; the university is.',
    meant: 'regional-strategic-body',
  },
  {
    names: ['NHS National Services Scotland', 'NHS Education for Scotland', 'NHS NSS', 'NES'],
    says: 'Special Health Boards and national services are not listed in schedule 1, which has only the Health Board for the area.',
    meant: 'health-board',
  },
  {
    names: ['Scottish Ambulance Service', 'SAS'],
    says: 'The Scottish Ambulance Service is not listed in schedule 1, which has only the Health Board for the area.',
    meant: 'health-board',
  },
  {
    names: ['Police Authority', 'Police Board', 'Joint Police Board', 'British Transport Police', 'BTP'],
    says: 'Other police bodies are not listed in schedule 1; the chief constable of Police Scotland is.',
    meant: 'chief-constable',
  },
  {
    names: ['Transport Scotland'],
    says: 'Transport Scotland is not listed in schedule 1; the regional transport partnership is.',
    meant: 'regional-transport-partnership',
  },
  {
    names: ['Scottish Funding Council', 'SFC', 'Scottish Further and Higher Education Funding Council'],
    says: 'The Scottish Funding Council is not listed in schedule 1.',
  },
  {
    names: ['Scottish Forestry', 'Forestry and Land Scotland', 'Forestry Commission Scotland'],
    says: 'The forestry bodies are not listed in schedule 1.',
  },
  {
    names: ['NHS 24'],
    says: 'NHS 24 is not listed in schedule 1, which lists only the Health Board for the area.',
    meant: 'health-board',
  },
  {
    names: ['Department for Work and Pensions', 'DWP', 'Jobcentre Plus', 'Job Centre Plus', 'Jobcentre', 'JCP'],
    says: 'The Department for Work and Pensions and Jobcentre Plus are not listed in schedule 1.',
  },
  {
    names: ['Scottish Government', 'Scottish Ministers', 'Place Director', 'Location Director'],
    says: 'The Scottish Government and its place directors are not listed in schedule 1.',
  },
  { names: ['Scottish Water'], says: 'Scottish Water is not listed in schedule 1.' },
  {
    names: ['Community Council', 'Community Councils', 'Association of Community Councils'],
    says: 'Community councils are not listed in schedule 1; they can take part as community bodies.',
  },
  {
    names: ['Housing Association', 'Housing Associations', 'Registered Social Landlords', 'RSLs'],
    says: 'Housing associations are not listed in schedule 1, though many partnerships seat them.',
  },
  {
    names: ['Leisure Trust', 'Culture and Leisure Trust', 'Sport and Leisure Trust'],
    within: / leisure(?: trust| limited)?$| leisure trust /,
    says: 'Leisure trusts are not listed in schedule 1; sportscotland is.',
  },
]

/** The body of this list that one of the names means; undefined when none does. */
export function findNotStatutory(names: readonly string[]): NotStatutory | undefined {
  const wanted = names.map(plainPartnerName)
  return (
    plainNames().find(({ plain }) => plain.some((name) => wanted.includes(name)))?.body ??
    notStatutory.find(({ within }) => within !== undefined && wanted.some((name) => within.test(name)))
  )
}

let memo: { readonly body: NotStatutory; readonly plain: readonly string[] }[] | undefined

function plainNames(): NonNullable<typeof memo> {
  memo ??= notStatutory.map((body) => ({ body, plain: body.names.map(plainPartnerName) }))
  return memo
}
