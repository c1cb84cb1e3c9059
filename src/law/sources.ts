// What the rows of the law table were read in, and as at which day. One list, so that a row names its source and a
// hundred rows do not repeat it.

import { dayInWords } from '../text/day.ts'

/** A text as it was read. */
export interface Source {
  /** As it is called: an Act, regulations, guidance, or what says what guidance asks. */
  readonly instrument: string
  /**
   * The day on which the text that was read stood, as an ISO date; before or after which day, where only that is known;
   * as it was made or enacted; `not dated`; or `no text`.
   */
  readonly asAt: string
  /** The ISO date from which the text is known to have stood so: any day from then to `asAt` is the text that was read. */
  readonly since?: string
}

export const sources = {
  /** Amended once since it came into force: section 13(2)(g) and the same entry of schedule 1, on this day. */
  act2015: {
    instrument: 'Community Empowerment (Scotland) Act 2015',
    asAt: '2019-10-16',
    since: '2016-12-20',
  },
  /** Section 13 stood otherwise before that day, so no earlier day shows the text that was read. */
  act2015Section13: {
    instrument: 'Community Empowerment (Scotland) Act 2015',
    asAt: '2019-10-16',
    since: '2019-10-16',
  },
  act2015Schedule4: {
    instrument: 'Community Empowerment (Scotland) Act 2015, schedule 4',
    asAt: '2019-10-16',
  },
  localityRegulations2016: {
    instrument: 'Community Planning (Locality Planning) (Scotland) Regulations 2016 (SSI 2016/364)',
    asAt: 'as made',
  },
  communityJusticeAct2016: { instrument: 'Community Justice (Scotland) Act 2016', asAt: '2026-02-09' },
  fireAct2005: { instrument: 'Fire (Scotland) Act 2005', asAt: 'before 2016-12-20' },
  policeAndFireReformAct2012: {
    instrument: 'Police and Fire Reform (Scotland) Act 2012',
    asAt: 'after 2016-12-20',
  },
  planningAct1997: { instrument: 'Town and Country Planning (Scotland) Act 1997', asAt: '2026-02-18' },
  planningAct2019Section14: {
    instrument: 'Planning (Scotland) Act 2019, section 14(7), which puts in schedule 19 of the 1997 Act',
    asAt: 'not dated',
  },
  localPlacePlanRegulations2021: {
    instrument: 'Town and Country Planning (Local Place Plans) (Scotland) Regulations 2021 (SSI 2021/353)',
    asAt: 'as made',
  },
  equalityAct2010: { instrument: 'Equality Act 2010', asAt: '2021-01-21' },
  equalityRegulations2018: {
    instrument:
      'Equality Act 2010 (Authorities subject to the Socio-economic Inequality Duty) (Scotland) Regulations 2018 (SSI 2018/101)',
    asAt: 'as made',
  },
  islandsAct2018: { instrument: 'Islands (Scotland) Act 2018', asAt: '2019-04-18' },
  childPovertyAct2017: { instrument: 'Child Poverty (Scotland) Act 2017', asAt: '2017-12-18' },
  childrenAct2014: {
    instrument: 'Children and Young People (Scotland) Act 2014, sections 7 to 13',
    asAt: '2024-07-16',
  },
  localGovernmentAct1973: { instrument: 'Local Government (Scotland) Act 1973, section 99', asAt: 'before 2016-12-20' },
  wealthBuildingAct2026: { instrument: 'Community Wealth Building (Scotland) Act 2026', asAt: 'as enacted' },

  guidance2016: {
    instrument: 'Statutory guidance on community planning, its final text of December 2016',
    asAt: '2016-12-20',
  },
  howItWorks: {
    instrument: 'A page of the Scottish Government on how community planning works, about the guidance of 2016',
    asAt: 'not dated',
  },
  reports: {
    instrument: 'What partnerships and support bodies report of the guidance of 2016',
    asAt: 'not dated',
  },
  draft2016: {
    instrument: 'The consultation draft of the community planning guidance, as the analysis of responses quotes it',
    asAt: 'before 2016-12-20',
  },
  nearFinal2016: {
    instrument: 'A near-final text of the community planning guidance',
    asAt: 'before 2016-12-20',
  },
  practice: { instrument: 'No enactment and no guidance: practice that this tool offers', asAt: 'no text' },
  nationalStandards2016: {
    instrument:
      'National Standards for Community Engagement of 2016, in the Scottish Government’s participation handbook',
    asAt: 'not dated',
  },
} as const satisfies Record<string, Source>

/** `Equality Act 2010, as at 21 January 2021`. */
export function sourceInWords({ instrument, asAt }: Source): string {
  const [, word = 'as at', day = ''] = /^(?:(before|after) )?(\d{4}-\d\d-\d\d)$/.exec(asAt) ?? []
  if (day === '') return asAt === 'no text' ? instrument : `${instrument}, ${asAt}`
  return `${instrument}, ${word === 'as at' ? word : `as it stood ${word}`} ${dayInWords(day)}`
}
