// Fields that rows of the law table share, so that each row states only its own.
import { commencement } from './commencement.ts'
import { sources } from './sources.ts'

/** The page of a section of the Community Empowerment (Scotland) Act 2015. */
export const section = (number: number) => `https://www.legislation.gov.uk/asp/2015/6/section/${number}` as const

export const partnershipMust = {
  owedBy: 'partnership',
  nature: 'duty',
  force: 'must',
  evidence: 'read',
  read: [sources.act2015],
  inForce: { from: commencement },
} as const

const { read: _, ...withoutSource } = partnershipMust

export const partnerMust = { ...partnershipMust, owedBy: 'partner' } as const

export const ministersMust = { ...partnershipMust, owedBy: 'ministers', decided: 'by-people' } as const

/** Each row of another enactment names what it was read in. */
export const otherBodyMust = { ...withoutSource, owedBy: 'other-body' } as const

export const guidanceShould = { ...withoutSource, nature: 'expectation', force: 'should' } as const

export const practiceCould = { ...guidanceShould, force: 'good-practice' } as const

/** The reason in `unchecked` for duties of other bodies that touch no plan and no report of the partnership. */
export const notThePartnershipsNorItsPlans =
  'Each listed body answers for this by itself, in a report of its own, so nothing is asked of a plan here.'

/** The reason in `unchecked` for duties of the Scottish Ministers. */
export const notThePartnerships =
  'The Scottish Ministers answer for this, not the partnership, so nothing is asked here.'
