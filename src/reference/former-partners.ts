// Bodies that are not in schedule 1 on a day and were, or will be, on another; and those whose successors are in it.
import { dayInWords } from '../text/day.ts'
import { collegeListings } from './colleges.ts'
import type { CouncilArea } from './council-area.ts'
import { plainPartnerName } from './partner-names.ts'
import { schedule1 } from './schedule-1.ts'

export interface OffTheList {
  /** One sentence for somebody who lists it on the day. */
  readonly says: string
  /** It joins the list later: nothing to put right, where the day is an earlier one. */
  readonly isNotYet: boolean
  /** The id of the schedule 1 entry of its successor. */
  readonly meant?: string
}

/** What one of the names means among bodies that schedule 1 lists for the area on other days only, or never did. */
export function findOffTheList(names: readonly string[], area: CouncilArea, isoDate: string): OffTheList | undefined {
  const wanted = names.map(plainPartnerName).filter((name) => name !== '')
  const dated = datedBodies().find(({ plain, isIn }) => isIn(area) && wanted.some((name) => plain.has(name)))
  if (dated !== undefined) return offBy(dated, isoDate)
  for (const { those, meant, says } of predecessors) {
    const name = those.find((one) => wanted.includes(plainPartnerName(one)))
    if (name !== undefined) return { says: says(name), isNotYet: false, ...(meant === undefined ? {} : { meant }) }
  }
  return undefined
}

interface DatedBody {
  readonly name: string
  readonly from: string
  readonly gone?: string | undefined
  /** It is in the list still, as something else. */
  readonly goesOn?: boolean
  readonly plain: ReadonlySet<string>
  isIn(area: CouncilArea): boolean
}

function offBy({ name, from, gone, goesOn }: DatedBody, isoDate: string): OffTheList | undefined {
  if (isoDate < from)
    return { says: `${name} is in schedule 1 from ${dayInWords(from)}, and was not before.`, isNotYet: true }
  if (gone === undefined || isoDate < gone) return undefined
  const says = goesOn
    ? `${name} stopped being a regional strategic body on ${dayInWords(gone)}, and is not in schedule 1 for this area.`
    : `${name} was abolished on ${dayInWords(gone)}, and is no longer in schedule 1.`
  return { says, isNotYet: false }
}

let bodies: readonly DatedBody[] | undefined

/** A body that went is named wherever it is listed; one that goes on elsewhere, only in the areas that it served. */
function datedBodies(): readonly DatedBody[] {
  bodies ??= [
    ...collegeListings.map(({ name, also, from, gone, areas }): DatedBody => {
      const goesOn = collegeListings.some((other) => other.name === name && other.gone === undefined)
      return {
        name,
        from,
        gone,
        goesOn,
        plain: new Set([name, ...also].map(plainPartnerName)),
        isIn: (area) => (gone !== undefined && !goesOn) || (areas?.includes(area.name) ?? area.colleges.includes(name)),
      }
    }),
    ...schedule1.map(
      ({ id, name, also, from }): DatedBody => ({
        name,
        from,
        plain: new Set([name, ...also].map(plainPartnerName)),
        isIn: (area) => id !== 'south-of-scotland-enterprise' || area.southOfScotland,
      }),
    ),
  ]
  return bodies
}

interface Predecessors {
  readonly those: readonly string[]
  readonly meant?: string
  says(name: string): string
}

/** None of them was in schedule 1, which is of December 2016. */
const predecessors: readonly Predecessors[] = [
  {
    those: ['Regional Board for Lanarkshire Colleges', "Lanarkshire Colleges' Regional Board"],
    says: (name) => `${name} was abolished in 2014, and was never in schedule 1.`,
  },
  {
    those: ['Historic Scotland'],
    meant: 'historic-environment-scotland',
    says: (name) => `${name} was never in schedule 1; Historic Environment Scotland, which took its place, is.`,
  },
  {
    those: [
      'Central Scotland Police',
      'Dumfries and Galloway Constabulary',
      'Fife Constabulary',
      'Grampian Police',
      'Lothian and Borders Police',
      'Northern Constabulary',
      'Strathclyde Police',
      'Tayside Police',
    ],
    meant: 'chief-constable',
    says: (name) =>
      `${name} was never in schedule 1; the chief constable of Police Scotland, which took its place, is.`,
  },
  {
    those: [
      'Central Scotland',
      'Dumfries and Galloway',
      'Fife',
      'Grampian',
      'Highlands and Islands',
      'Lothian and Borders',
      'Strathclyde',
      'Tayside',
    ].flatMap((place) => [`${place} Fire and Rescue Service`, `${place} Fire and Rescue`, `${place} Fire Brigade`]),
    meant: 'scottish-fire-and-rescue-service',
    says: (name) => `${name} was never in schedule 1; the Scottish Fire and Rescue Service, which took its place, is.`,
  },
]
