// One partnership before anything is written: who and where it is, what its plan is about, and which traits it shows.
import { type CouncilArea, type PartnerDue, partnersDue } from '../../src/reference/index.ts'
import { gaelicPlaceName, placeName } from './places.ts'
import { Random } from './random.ts'
import { type Topic, topics } from './topics.ts'
import type { Trait } from './traits.ts'
import type { Fields } from './yaml.ts'

export const today = '2026-11-22'
export const disclaimer =
  'Invented for tests and demonstrations: nothing here was said, done or published by any real partnership.'

export interface Partner {
  readonly id: string
  readonly name: string
  readonly schedule_1?: string
  readonly facilitates: boolean
}

export interface LocalOutcome {
  readonly id: string
  readonly topic: Topic
  readonly baseline: number
  readonly group: string
}

export interface Place {
  readonly id: string
  readonly name: string
  readonly people: number
  /** Whether the people there have significantly poorer outcomes. */
  readonly isPoorer: boolean
}

export interface Area {
  /** `07`, or `07-2` for the second partnership of the area. */
  readonly label: string
  readonly council: CouncilArea
  readonly random: Random
  has(trait: Trait): boolean
  readonly partners: readonly Partner[]
  readonly outcomes: readonly LocalOutcome[]
  readonly places: readonly Place[]
  /** The calendar years in which the plan was published and ends. */
  readonly start: number
  readonly end: number
  readonly web: string
}

export function areaOf(number: number, round: number, council: CouncilArea, shown: readonly Trait[]): Area {
  const random = new Random(`all-32 ${council.code} ${round}`)
  const has = (trait: Trait) => shown.includes(trait)
  const label = `${String(number).padStart(2, '0')}${round === 1 ? '' : `-${round}`}`
  const start = has('past-end') ? 2020 : has('ends-soon') ? 2022 : has('complete') ? 2024 : random.int(2022, 2024)
  const end = has('past-end') ? 2025 : has('ends-soon') ? 2027 : start + 10
  const count = has('narrow') ? 2 : has('complete') ? 4 : random.int(3, 6)
  return {
    label,
    council,
    random,
    has,
    partners: partnersDue(council, today).map((due, _index, all) => partnerOf(due, all, label, has('acronyms'))),
    outcomes: random.some(topics, count).map((topic, index) => ({
      id: String(index + 1),
      topic,
      baseline: random.int(...topic.measure.from),
      group: topic.group,
    })),
    places: placesOf(number, round, random, has),
    start,
    end,
    web: `https://area-${label}.example`,
  }
}

/** Local bodies get generic names, so that no real body appears in an invented plan. Keyed by entry in schedule 1. */
const localNames: Readonly<Record<number, string>> = {
  0: 'Council',
  1: 'College',
  3: 'Health Board',
  6: 'Integration Joint Board',
  7: 'National Park authority',
  8: 'Regional strategic body',
  16: 'Regional transport partnership',
}

const otherWords: Readonly<Record<number, string>> = {
  2: 'Police',
  3: 'NHS',
  5: 'HES',
  6: 'IJB',
  10: 'SEPA',
  11: 'Fire Service',
  12: 'SNH',
  13: 'Sport Scotland',
  15: 'SDS',
}

function partnerOf(due: PartnerDue, all: readonly PartnerDue[], label: string, isOtherwise: boolean): Partner {
  const local = localNames[due.entry]
  const alike = all.filter(({ entry }) => entry === due.entry)
  const number = alike.length > 1 ? ` ${alike.indexOf(due) + 1}` : ''
  const other = isOtherwise ? otherWords[due.entry] : undefined
  return {
    id: idOf(due, alike.indexOf(due)),
    name: other ?? (local === undefined ? due.name : `${local}${number} (invented, area ${label})`),
    ...(alike.length > 1 ? { schedule_1: due.id } : {}),
    facilitates: due.facilitates,
  }
}

const shortIds = ['council', 'college', 'police', 'nhs', 'hie', 'hes', 'ijb', 'park', 'rsb', 'se', 'sepa', 'fire', 'naturescot'] // biome-ignore format: a table of words
const shortIdsFrom13 = ['sport', 'sose', 'sds', 'transport', 'visitscotland']

function idOf({ entry }: PartnerDue, index: number): string {
  const id = [...shortIds, ...shortIdsFrom13][entry] ?? 'partner'
  return index === 0 ? id : `${id}-${index + 1}`
}

function placesOf(number: number, round: number, random: Random, has: (trait: Trait) => boolean): Place[] {
  const count = has('many-localities') ? 8 : has('complete') ? 3 : random.int(3, 5)
  const poorer = has('many-localities') ? 4 : 2
  return Array.from({ length: count }, (_unused, index) => {
    const isLarge = (has('large-wards') && index < poorer) || (has('large-area') && index === 0)
    const name =
      has('gaelic') && index < 3 ? gaelicPlaceName(number + index) : placeName(number * 5 + index + (round - 1) * 160)
    return {
      id: `l${index + 1}`,
      name,
      people: isLarge
        ? random.int(306, 348) * 100
        : index < poorer
          ? random.int(31, 98) * 100
          : random.int(110, 290) * 100,
      isPoorer: index < poorer,
    }
  })
}

export const person = ({ label }: Area): Fields => ({
  name: 'Ann Example',
  role: 'Board secretary',
  organisation: `Council of area ${label}`,
})

/** The five fields of a statement by the partnership. */
export function statementOf(area: Area, claim: string, locator: string, date: string): Fields {
  return {
    claim,
    evidence: `${area.web}/minutes/${date.split(' ').slice(1).join('-').toLowerCase()}`,
    locator,
    owner: person(area),
    date,
  }
}

/** Replaces `PLACE` in the words of a topic with the first locality, whose people have poorer outcomes. */
export function inPlace(area: Area, words: string): string {
  return words.replaceAll('PLACE', area.places[0]?.name ?? '')
}

export const headOf = (area: Area, kind: string): Fields => ({
  kind,
  ...(area.has('partial') ? { record: 'partial' } : {}),
  record_note: disclaimer,
})

/** The baseline moved by `better` points in the good direction; negative is worse. */
export function figureAfter({ topic, baseline }: LocalOutcome, better: number): number {
  return topic.measure.way === 'down' ? Math.max(1, baseline - better) : Math.min(99, baseline + better)
}

/** The year of the previous edition, if it has a file. */
export const editionBefore = ({ start }: Area): number => start - 3
