// Bodies that many partnerships seat, and that some people mistake for partners under schedule 1. No rule asks for them
// or objects to them.
import { plainPartnerName } from './partner-names.ts'

/** A body, or a kind of body, that is not a statutory partner. */
export interface NotStatutory {
  readonly names: readonly string[]
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
    says: 'Third sector interfaces are not listed in schedule 1, though many partnerships seat one.',
  },
  {
    names: ['Public Health Scotland', 'PHS', 'NHS Health Scotland'],
    says: 'Public Health Scotland is not listed in schedule 1, which lists only the Health Board for the area.',
    meant: 'health-board',
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
    names: ['Leisure Trust'],
    says: 'Leisure trusts are not listed in schedule 1; sportscotland is.',
  },
]

/** The body of this list that one of the names means; undefined when none does. */
export function findNotStatutory(names: readonly string[]): NotStatutory | undefined {
  const wanted = names.map(plainPartnerName)
  return plainNames().find(({ plain }) => plain.some((name) => wanted.includes(name)))?.body
}

let memo: { readonly body: NotStatutory; readonly plain: readonly string[] }[] | undefined

function plainNames(): NonNullable<typeof memo> {
  memo ??= notStatutory.map((body) => ({ body, plain: body.names.map(plainPartnerName) }))
  return memo
}
