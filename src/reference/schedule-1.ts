// The statutory partners: the council, by s.4(1) itself, and the persons listed in schedule 1 to the Act.
import { commencement } from '../law/commencement.ts'

/** The paragraph of s.13(2) that lists a partner who must facilitate community planning. */
type FacilitatorLetter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g'

export interface Schedule1Entry {
  /** Its number in the list, which the Act does not give; 0 is the council. */
  readonly entry: number
  readonly id: string
  /** What people call it, or the kind of body where each area has its own. */
  readonly name: string
  /** The words of the schedule, shortened to the person. */
  readonly inTheAct: string
  /** Other names and acronyms. */
  readonly also: readonly string[]
  readonly facilitates?: FacilitatorLetter
  /** ISO date of its first day in the list. No entry has been removed so far. */
  readonly from: string
}

/** The list as at 16 October 2019, its newest change: the Act of 2019 added South of Scotland Enterprise. */
export const schedule1: readonly Schedule1Entry[] = [
  {
    entry: 0,
    id: 'local-authority',
    name: 'Council',
    inTheAct: 'the local authority',
    also: ['local council'],
    facilitates: 'a',
    from: commencement,
  },
  {
    entry: 1,
    id: 'regional-college',
    name: 'Regional college',
    inTheAct: 'the board of management of a regional college',
    also: ['college', 'local college', 'further education college', 'college of further education', 'FE college'],
    from: commencement,
  },
  {
    entry: 2,
    id: 'chief-constable',
    name: 'Police Scotland',
    inTheAct: 'the chief constable of the Police Service of Scotland',
    also: [
      'chief constable',
      'Police Service of Scotland',
      'Chief Constable of Police Scotland',
      'Chief Constable of Scotland',
      'Scottish Police Service',
      'police',
      'Poileas Alba',
    ],
    facilitates: 'd',
    from: commencement,
  },
  {
    entry: 3,
    id: 'health-board',
    name: 'Health Board',
    inTheAct: 'the Health Board',
    also: ['NHS', 'NHS Board', 'NHS Health Board', 'territorial Health Board', 'area Health Board'],
    facilitates: 'b',
    from: commencement,
  },
  {
    entry: 4,
    id: 'highlands-and-islands-enterprise',
    name: 'Highlands and Islands Enterprise',
    inTheAct: 'Highlands and Islands Enterprise',
    also: ['HIE', 'H&IE', 'Iomairt na Gàidhealtachd ’s nan Eilean'],
    facilitates: 'c',
    from: commencement,
  },
  {
    entry: 5,
    id: 'historic-environment-scotland',
    name: 'Historic Environment Scotland',
    inTheAct: 'Historic Environment Scotland',
    also: ['HES', 'Àrainneachd Eachdraidheil Alba'],
    from: commencement,
  },
  {
    entry: 6,
    id: 'integration-joint-board',
    name: 'Integration joint board',
    inTheAct: 'the integration joint board',
    also: ['IJB', 'integrated joint board', 'integration authority'],
    from: commencement,
  },
  {
    entry: 7,
    id: 'national-park-authority',
    name: 'National Park authority',
    inTheAct: 'a National Park authority',
    also: ['national park', 'NPA'],
    from: commencement,
  },
  {
    entry: 8,
    id: 'regional-strategic-body',
    name: 'Regional strategic body',
    inTheAct: 'a regional strategic body',
    also: [],
    from: commencement,
  },
  {
    entry: 9,
    id: 'scottish-enterprise',
    name: 'Scottish Enterprise',
    inTheAct: 'Scottish Enterprise',
    also: ['SE', 'SEnt'],
    facilitates: 'f',
    from: commencement,
  },
  {
    entry: 10,
    id: 'scottish-environment-protection-agency',
    name: 'Scottish Environment Protection Agency',
    inTheAct: 'the Scottish Environment Protection Agency',
    also: ['SEPA', 'Scottish Environmental Protection Agency', 'Scottish Environment Protection Authority'],
    from: commencement,
  },
  {
    entry: 11,
    id: 'scottish-fire-and-rescue-service',
    name: 'Scottish Fire and Rescue Service',
    inTheAct: 'the Scottish Fire and Rescue Service',
    also: [
      'SFRS',
      'Scottish Fire',
      'Scottish Fire Service',
      'Scottish Fire and Rescue',
      'Scottish Fire Service',
      'fire and rescue service',
      'fire and rescue',
      'fire service',
    ],
    facilitates: 'e',
    from: commencement,
  },
  {
    entry: 12,
    id: 'scottish-natural-heritage',
    name: 'NatureScot',
    inTheAct: 'Scottish Natural Heritage',
    also: ['SNH', 'Nature Scot', 'Nature Scotland', 'NatureScotland', 'NàdarAlba'],
    from: commencement,
  },
  {
    entry: 13,
    id: 'scottish-sports-council',
    name: 'sportscotland',
    inTheAct: 'the Scottish Sports Council',
    also: ['Sport Scotland', 'Sports Scotland', 'Scottish Sport Council'],
    from: commencement,
  },
  {
    entry: 14,
    id: 'south-of-scotland-enterprise',
    name: 'South of Scotland Enterprise',
    inTheAct: 'South of Scotland Enterprise',
    also: ['SOSE', 'South of Scotland Enterprise Agency'],
    facilitates: 'g',
    // Listed from this day (SSI 2019/308); its functions began on 1 April 2020.
    from: '2019-10-16',
  },
  {
    entry: 15,
    id: 'skills-development-scotland',
    name: 'Skills Development Scotland',
    inTheAct: 'Skills Development Scotland Co. Limited',
    also: ['SDS', 'Skills Development Scotland Company'],
    from: commencement,
  },
  {
    entry: 16,
    id: 'regional-transport-partnership',
    name: 'Regional transport partnership',
    inTheAct: 'a regional Transport Partnership',
    also: ['RTP', 'regional transport', 'regional transport authority', 'transport partnership'],
    from: commencement,
  },
  {
    entry: 17,
    id: 'visitscotland',
    name: 'VisitScotland',
    inTheAct: 'VisitScotland',
    also: ['Visit Scotland'],
    from: commencement,
  },
]
