// The statutory partners of an area on a day (s.4(1) and schedule 1), and which of them must facilitate (s.13(2)).

import { commencement } from '../law/commencement.ts'
import { memoByObject } from '../text/memo-by-object.ts'
import { memoByText } from '../text/memo-by-text.ts'
import { plainWords } from '../text/nearest.ts'
import { type CollegeListing, collegeListings } from './colleges.ts'
import type { CouncilArea } from './council-area.ts'
import {
  councilName,
  healthBoardName,
  integrationJointBoardNames,
  otherCouncilNames,
  otherHealthBoardNames,
  otherNationalParkNames,
  otherTransportPartnershipNames,
} from './partner-names.ts'
import { type Schedule1Entry, schedule1 } from './schedule-1.ts'

/** A statutory partner of an area. */
export interface PartnerDue {
  /** The number of its entry in `schedule1`; 0 is the council. */
  readonly entry: number
  /** Unique among the partners of an area. */
  readonly id: string
  /** What people call it: `NHS Fife`, `Police Scotland`. */
  readonly name: string
  /** What schedule 1 calls it. */
  readonly inTheAct: string
  readonly also: readonly string[]
  /** Whether s.13(2) lists it among those that must facilitate community planning. */
  readonly facilitates: boolean
  /** False where the Act can be read in two ways. Then `caution` says why. */
  readonly sure: boolean
  readonly caution?: string
}

/** A body that an entry of schedule 1 means in one area. Absent fields come from the entry. */
interface PartnerBody {
  readonly name?: string
  readonly also?: readonly string[]
  readonly caution?: string
}

/**
 * The statutory partners of an area on a day, in the order of schedule 1; none before Part 2 was in force. The same list
 * for each day between two changes of the law, so that what is found about it can be kept with it.
 */
export function partnersDue(area: CouncilArea, isoDate: string): readonly PartnerDue[] {
  const since = changes.findLast((day) => day <= isoDate)
  return since === undefined ? [] : listsOf(area)(since)
}

const listsOf = memoByObject((area: CouncilArea) => memoByText((since) => partnersSince(area, since)))

function partnersSince(area: CouncilArea, since: string): PartnerDue[] {
  return schedule1
    .filter((entry) => entry.from <= since)
    .flatMap((entry) => bodiesFor(entry, area, since).map((body) => dueFrom(entry, body)))
}

/** Entries that can mean several bodies in one area, so that their ids need the name of the body. */
const severalCanAnswer: readonly string[] = [
  'regional-college',
  'national-park-authority',
  'regional-transport-partnership',
]

function dueFrom(entry: Schedule1Entry, body: PartnerBody): PartnerDue {
  const name = body.name ?? entry.name
  const which = plainWords(name.replace(/ (?:National Park Authority|Transport Partnership)$/, ''))
  return {
    entry: entry.entry,
    id: severalCanAnswer.includes(entry.id) ? `${entry.id}-${which.replaceAll(' ', '-')}` : entry.id,
    name,
    inTheAct: entry.inTheAct,
    also: [...(body.also ?? []), ...entry.also],
    facilitates: entry.facilitates !== undefined,
    sure: body.caution === undefined,
    ...(body.caution === undefined ? {} : { caution: body.caution }),
  }
}

function bodiesFor(entry: Schedule1Entry, area: CouncilArea, isoDate: string): PartnerBody[] {
  switch (entry.id) {
    case 'local-authority':
      return [{ name: councilName(area), also: otherCouncilNames(area) }]
    case 'health-board':
      return [{ name: healthBoardName(area), also: otherHealthBoardNames(area) }]
    case 'regional-college':
      return collegesOf(area, isoDate).filter(({ as }) => as === 'regional-college')
    case 'regional-strategic-body': {
      const colleges = collegesOf(area, isoDate)
      // One body is one partner, under however many entries it is listed.
      return colleges.filter(
        ({ as, name }) => as === entry.id && colleges.filter((one) => one.name === name).length === 1,
      )
    }
    case 'integration-joint-board':
      return integrationJointBoards(area)
    case 'national-park-authority':
      return nationalParkAuthorities(area)
    case 'regional-transport-partnership':
      return transportPartnerships(area)
    case 'highlands-and-islands-enterprise':
      return area.highlandsAndIslands === 'none' ? [] : [{}]
    case 'south-of-scotland-enterprise':
      return area.southOfScotland ? [{}] : []
    default:
      return [{}]
  }
}

function integrationJointBoards(area: CouncilArea): PartnerBody[] {
  if (area.integrationAuthority === undefined) return []
  return [{ name: `${area.integrationAuthority} Integration Joint Board`, also: integrationJointBoardNames(area) }]
}

function nationalParkAuthorities(area: CouncilArea): PartnerBody[] {
  return area.nationalParks.map((park) => ({
    name: `${park} National Park Authority`,
    also: otherNationalParkNames(park),
  }))
}

function transportPartnerships(area: CouncilArea): PartnerBody[] {
  const split = area.transportPartnerships.length > 1
  return area.transportPartnerships.map((name) => {
    const also = otherTransportPartnershipNames(name)
    return split ? { name, also, caution: splitRegion } : { name, also }
  })
}

// Of the partnership, schedule 1 asks that its region include the area, or be the same.
const splitRegion =
  'This area is split between two transport partnerships, and the region of neither includes all of it.'

interface CollegeBody extends PartnerBody, Pick<CollegeListing, 'as'> {
  readonly name: string
}

/** A college that no order names is the invented one. */
function collegesOf(area: CouncilArea, isoDate: string): CollegeBody[] {
  const listed = collegeListings.filter(
    ({ name, areas, from, gone }) =>
      from <= isoDate &&
      (gone === undefined || isoDate < gone) &&
      (areas?.includes(area.name) ?? area.colleges.includes(name)),
  )
  const invented = area.invented
    ? area.colleges.map((name) => ({ name, as: 'regional-college' as const, also: [] }))
    : []
  return [...listed, ...invented].map((one) => {
    const isBoth = one.as === 'regional-college' && listed.some(({ name, as }) => name === one.name && as !== one.as)
    return isBoth ? { ...one, also: [...one.also, ...namesOfEntry('regional-strategic-body')] } : one
  })
}

function namesOfEntry(id: string): string[] {
  return schedule1
    .filter((entry) => entry.id === id)
    .flatMap(({ entry, name, also }) => [id, name, ...also, `${entry}`, `entry ${entry}`, `paragraph ${entry}`])
}

/** The days on which the list changes anywhere, by the data alone. */
export const changes: readonly string[] = [
  ...new Set([
    commencement,
    ...schedule1.map(({ from }) => from),
    ...collegeListings.flatMap(({ from, gone }) => (gone === undefined ? [from] : [from, gone])),
  ]),
]
  .filter((day) => day >= commencement)
  .sort()
