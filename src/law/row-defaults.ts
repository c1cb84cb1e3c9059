// What rows of the law table share, so that each row states only what is its own.
import { commencement } from './commencement.ts'

/** The page of a section of the Community Empowerment (Scotland) Act 2015. */
export const section = (number: number) => `https://www.legislation.gov.uk/asp/2015/6/section/${number}` as const

export const partnershipMust = {
  owedBy: 'partnership',
  nature: 'duty',
  force: 'must',
  evidence: 'read',
  inForce: { from: commencement },
} as const

export const partnerMust = { ...partnershipMust, owedBy: 'partner' } as const

export const ministersMust = { ...partnershipMust, owedBy: 'ministers', decided: 'by-people' } as const

export const otherBodyMust = { ...partnershipMust, owedBy: 'other-body' } as const

export const guidanceShould = { ...partnershipMust, nature: 'expectation', force: 'should' } as const

export const practiceCould = { ...guidanceShould, force: 'good-practice' } as const

export const notThePartnerships =
  'The Scottish Ministers answer for this, not the partnership, so nothing is asked here.'
