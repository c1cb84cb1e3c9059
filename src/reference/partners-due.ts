// The statutory partners of an area on a day (s.4(1) and schedule 1), and which of them must facilitate (s.13(2)).
import type { CouncilArea } from './council-area.ts'
import { cairngorms, uhi } from './council-area-rows.ts'
import {
  councilName,
  healthBoardName,
  integrationJointBoardNames,
  otherCouncilNames,
  otherHealthBoardNames,
  otherNationalParkNames,
  otherTransportPartnershipNames,
  plainPartnerName,
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
  /** False when the Act can be read in two ways, or our data is from memory. Then `caution` says why. */
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
  if (since === undefined) return []
  const known = listsKept.get(area) ?? new Map<string, readonly PartnerDue[]>()
  listsKept.set(area, known)
  const list = known.get(since) ?? partnersSince(area, since)
  known.set(since, list)
  return list
}

const listsKept = new WeakMap<CouncilArea, Map<string, readonly PartnerDue[]>>()

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
  const which = plainPartnerName(name.replace(/ (?:National Park Authority|Transport Partnership)$/, ''))
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
      return regionalColleges(area, isoDate)
    case 'regional-strategic-body':
      return regionalStrategicBodies(area, isoDate)
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
    case 'scottish-enterprise':
      return area.highlandsAndIslands === 'all' ? [{ caution: onlyWhenAsked }] : [{}]
    default:
      return [{}]
  }
}

// Enterprise and New Towns (Scotland) Act 1990 s.21(3).
const onlyWhenAsked =
  'All of this area is in that of Highlands and Islands Enterprise; Scottish Enterprise acts there only when asked to.'

function integrationJointBoards(area: CouncilArea): PartnerBody[] {
  if (area.integrationAuthority === undefined) return []
  return [{ name: `${area.integrationAuthority} Integration Joint Board`, also: integrationJointBoardNames(area) }]
}

function nationalParkAuthorities(area: CouncilArea): PartnerBody[] {
  return area.nationalParks.map((park) => {
    const name = `${park} National Park Authority`
    const also = otherNationalParkNames(park)
    // We read which councils are in the Loch Lomond park. Of those in the Cairngorms park, we read only Angus.
    const fromMemory = park === cairngorms && area.unverified.includes('nationalParks')
    return fromMemory ? { name, also, caution: `That ${name} reaches into this area is from memory.` } : { name, also }
  })
}

function transportPartnerships(area: CouncilArea): PartnerBody[] {
  const split = area.transportPartnerships.length > 1
  const caution = split
    ? 'This area is split between two transport partnerships, and the region of neither includes all of it.'
    : 'Which transport partnership serves this area is from memory.'
  const isOpen = split || area.unverified.includes('transportPartnerships')
  return area.transportPartnerships.map((name) => {
    const also = otherTransportPartnershipNames(name)
    return isOpen ? { name, also, caution } : { name, also }
  })
}

// The Regional Strategic Bodies and Regional Colleges (Glasgow and Lanarkshire) Order 2025 was laid in draft on the
// first of these days, and meant for the academic year that ended on the second. We did not find the day on which it
// took effect, so between the two days both the old and the new bodies are listed, with `sure: false`.
const collegesOrderLaid = '2025-05-01'
const collegesOrderIntendedBy = '2026-07-31'
const dayAfterCollegesOrder = '2026-08-01'
const collegesOrderUndated =
  'An order of 2025 changed which colleges are listed; the day on which it took effect was not found.'

const situatedFromMemory = 'Schedule 1 lists it where it is situated in the area; that it is, is from memory.'

const newCollegeLanarkshire = 'New College Lanarkshire'

/** In schedule 1 since the order of 2025, and not before. */
const newlyListed: readonly string[] = [
  'City of Glasgow College',
  'Glasgow Clyde College',
  'Glasgow Kelvin College',
  'South Lanarkshire College',
]

/** The days on which the list changes anywhere. */
const changes = [...new Set([...schedule1.map(({ from }) => from), collegesOrderLaid, dayAfterCollegesOrder])].sort()

function regionalColleges(area: CouncilArea, isoDate: string): PartnerBody[] {
  return area.colleges
    .filter((name) => isRegionalCollege(name, area, isoDate))
    .map((name) => {
      const also = name === 'North East Scotland College' ? ['NESCol'] : []
      if (newlyListed.includes(name) || name === newCollegeLanarkshire)
        return { name, also, caution: collegesOrderUndated }
      if (!area.unverified.includes('colleges')) return { name, also }
      return { name, also, caution: situatedFromMemory }
    })
}

function isRegionalCollege(name: string, area: CouncilArea, isoDate: string): boolean {
  if (newlyListed.includes(name)) return isoDate >= collegesOrderLaid
  // Before the order, schedule 1 listed it as a regional strategic body. It is situated in North Lanarkshire.
  if (name === newCollegeLanarkshire) return isoDate > collegesOrderIntendedBy && area.name === 'North Lanarkshire'
  return name !== uhi
}

function regionalStrategicBodies(area: CouncilArea, isoDate: string): PartnerBody[] {
  if (area.colleges.includes(uhi)) {
    const caution = 'Schedule 1 lists it where it is “situated in” the area, which the Act does not explain.'
    return [{ name: uhi, also: ['UHI'], caution }]
  }
  if (isoDate > collegesOrderIntendedBy) return []
  const orderIsOpen = isoDate >= collegesOrderLaid
  if (area.name === 'Glasgow City') {
    const board = { name: "Glasgow Colleges' Regional Board", also: ['GCRB', 'Glasgow Regional Board'] }
    return [orderIsOpen ? { ...board, caution: collegesOrderUndated } : board]
  }
  if (!area.colleges.includes(newCollegeLanarkshire)) return []
  const caution = orderIsOpen ? collegesOrderUndated : situatedFromMemory
  return [{ name: newCollegeLanarkshire, also: ['Lanarkshire Board'], caution }]
}
