// When provisions of the Community Empowerment (Scotland) Act 2015 came into force, where that is not one day for all of a row.

/** The day on which Part 2, schedule 1, the regulations and the guidance came into force (SSI 2016/363 and 2016/364). */
export const commencement = '2016-12-20'

/** A part of a row that has a day of its own. */
export interface PartInForce {
  /** As lawyers cite them: `s.9(2), (5) and (6)`. */
  readonly provisions: string
  /** ISO date. */
  readonly from: string
  /** `some`: for specified purposes only; `new`: put into the Act on that day. */
  readonly how: 'all' | 'some' | 'new'
  /** What appoints the day. */
  readonly by: string
  /** What could not be read of it. */
  readonly unread?: string
}

/** The order of 2015 is not in what we read: the day and that it is for some purposes stand in the notes of the Act, the purposes do not. */
const forSomePurposes = (provisions: string): PartInForce => ({
  provisions,
  from: '2015-11-13',
  how: 'some',
  by: 'SSI 2015/358 art.2 and its schedule, as the notes of the Act name it',
  unread: 'For which purposes was not read.',
})

export const partsInForce = {
  localityRegulations: forSomePurposes('s.9(2), (5) and (6)'),
  guidance: forSomePurposes('s.15'),
  /** Royal Assent was on 24 July 2015 (explanatory note of SSI 2016/363). */
  publishingGuidance: {
    provisions: 's.141',
    from: '2015-07-25',
    how: 'all',
    by: 's.145(1), the day after Royal Assent',
  },
  makingRegulations: {
    provisions: 's.142',
    from: '2015-07-25',
    how: 'all',
    by: 's.145(1), the day after Royal Assent',
  },
  southOfScotlandEnterprise: {
    provisions: 's.13(2)(g)',
    from: '2019-10-16',
    how: 'new',
    by: 'the South of Scotland Enterprise Act 2019 (schedule 2 para 9(2); SSI 2019/308 reg.2)',
  },
} as const satisfies Record<string, PartInForce>
