// The colleges and regional strategic bodies that schedule 1 lists, each with the days on which it joined and left. Schedule 1 has them by kind; the
// orders under the Further and Higher Education (Scotland) Act 2005 say which they are.
import { commencement } from '../law/commencement.ts'
import { uhi } from './council-area-rows.ts'

export interface CollegeListing {
  readonly name: string
  readonly as: 'regional-college' | 'regional-strategic-body'
  readonly also: readonly string[]
  /** ISO date: its first day as such a body. */
  readonly from: string
  /** The first day on which it no longer is one. Absent while it goes on. */
  readonly gone?: string
  /** The council areas in question, where they are not those of the areas' rows. */
  readonly areas?: readonly string[]
  /** Why it is open whether it is “situated in” each of the areas. Absent where they are one council area. */
  readonly caution?: string
}

const inSeveralAreas =
  'Schedule 1 lists it where it is “situated in” the area. Its campuses lie in several council areas, and the Act does not say whether it is then situated in each.'

// The Designation of Regional Colleges (Scotland) Order 2014 (SSI 2014/22).
const designated = { as: 'regional-college', also: [], from: '2014-03-03' } as const
// The Lanarkshire Colleges Order 2014 (SSI 2014/250).
const lanarkshireOrder = '2014-10-01'
// The Regional Strategic Bodies and Regional Colleges (Glasgow and Lanarkshire) Order 2025 (SSI 2025/177).
const orderOf2025 = '2025-07-30'
const designatedIn2025 = { as: 'regional-college', also: [], from: orderOf2025 } as const

const newCollegeLanarkshire = {
  name: 'New College Lanarkshire',
  also: ['NCL', 'NC Lanarkshire', 'Lanarkshire Board', 'New College of Lanarkshire'],
  from: lanarkshireOrder,
}

export const collegeListings: readonly CollegeListing[] = [
  { ...designated, name: 'Ayrshire College', caution: inSeveralAreas },
  { ...designated, name: 'Borders College' },
  { ...designated, name: 'Dumfries and Galloway College', also: ['D&G College'] },
  { ...designated, name: 'Dundee and Angus College', also: ['D&A College'], caution: inSeveralAreas },
  { ...designated, name: 'Edinburgh College', caution: inSeveralAreas },
  { ...designated, name: 'Fife College' },
  {
    ...designated,
    name: 'Forth Valley College',
    also: ['Forth Valley College of Further and Higher Education', 'FVC'],
    caution: inSeveralAreas,
  },
  { ...designated, name: 'North East Scotland College', also: ['NESCol'], caution: inSeveralAreas },
  { ...designated, name: 'West College Scotland', also: ['WCS'], caution: inSeveralAreas },
  { ...designated, name: 'West Lothian College' },
  {
    ...newCollegeLanarkshire,
    as: 'regional-college',
    areas: ['North Lanarkshire'],
    caution: inSeveralAreas,
  },
  {
    ...newCollegeLanarkshire,
    as: 'regional-strategic-body',
    gone: orderOf2025,
    caution: inSeveralAreas,
  },
  {
    name: "Glasgow Colleges' Regional Board",
    as: 'regional-strategic-body',
    also: [
      'Regional Board for Glasgow Colleges',
      'Regional Board for Glasgow',
      'Glasgow Colleges Board',
      'Glasgow Regional Board',
      'Glasgow College Regional Board',
      'GCRB',
    ],
    from: commencement,
    gone: orderOf2025,
    areas: ['Glasgow City'],
  },
  { ...designatedIn2025, name: 'City of Glasgow College', also: ['CoGC'] },
  { ...designatedIn2025, name: 'Glasgow Clyde College' },
  { ...designatedIn2025, name: 'Glasgow Kelvin College' },
  { ...designatedIn2025, name: 'South Lanarkshire College' },
  {
    name: uhi,
    as: 'regional-strategic-body',
    also: ['UHI', 'University of Highlands and Islands', 'UHI Millennium Institute'],
    from: commencement,
    caution:
      'Schedule 1 lists it where it is “situated in” the area. Its colleges lie in several council areas, and the Act does not say whether it is then situated in each.',
  },
]
