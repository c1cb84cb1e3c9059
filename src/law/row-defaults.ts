// Fields that rows of the law table share, so that each row states only its own.

/** The page of a section of the Community Empowerment (Scotland) Act 2015. */
export const section = (number: number) => `https://www.legislation.gov.uk/asp/2015/6/section/${number}` as const

/** Part 2, schedule 1, the regulations and the guidance all began on this day (SSI 2016/363 and 2016/364). */
const fromCommencement = { from: '2016-12-20' } as const

export const partnershipMust = {
  owedBy: 'partnership',
  nature: 'duty',
  force: 'must',
  evidence: 'read',
  inForce: fromCommencement,
} as const

export const partnerMust = { ...partnershipMust, owedBy: 'partner' } as const

export const ministersMust = { ...partnershipMust, owedBy: 'ministers', decided: 'by-people' } as const

export const otherBodyMust = { ...partnershipMust, owedBy: 'other-body' } as const

export const guidanceShould = { ...partnershipMust, nature: 'expectation', force: 'should' } as const

export const practiceCould = { ...guidanceShould, force: 'good-practice' } as const

/** The reason in `unchecked` for duties of the Scottish Ministers. */
export const notThePartnerships =
  'The Scottish Ministers answer for this, not the partnership, so nothing is asked here.'
