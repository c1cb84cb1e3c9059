// The names that people write for the partners of an area, and the normal form in which names are compared.

import { plainWords } from '../text/nearest.ts'
import type { CouncilArea } from './council-area.ts'

/**
 * The region of each transport partnership: by the order that made them (SSI 2005/622), which is its name in law, and as the partnership
 * has it where it calls itself otherwise.
 */
const transportRegions: Readonly<Record<string, readonly string[]>> = {
  HITRANS: ['Highlands and Islands'],
  Nestrans: ['North East of Scotland', 'North East Scotland'],
  SEStran: ['South East of Scotland', 'South East Scotland'],
  SPT: ['West of Scotland', 'West Scotland', 'Strathclyde'],
  SWestrans: ['South West of Scotland', 'South West Scotland'],
  Tactran: ['Central and Tay', 'Tayside and Central Scotland', 'Tayside and Central'],
  ZetTrans: ['Shetland', 'Zetland', 'Shetland Islands'],
}

/** Regions whose bare names mean no other partner, nor the area itself. */
const telling = /^(?:(?:north|south) (?:east|west) of scotland|west of scotland|central and tay)$/i

const otherTransportNames: Readonly<Record<string, readonly string[]>> = {
  SPT: ['Strathclyde Partnership for Transport', 'WESTRANS'],
}

/**
 * The normal form of a name: without "the", "board of management of", company endings, brackets and what is in them, and punctuation.
 */
export function plainPartnerName(name: string): string {
  return plainWords(name.replace(/\([^()]*\)/g, ' '))
    .replace(/\bthe /g, '')
    .replace(/^(?:board of management|governing body|university court) (?:of )?(?:an? )?/, '')
    .replace(/(?: (?:co|company|ltd|limited|plc|llp))+$/, '')
}

/** What the council calls itself. */
export function councilName(area: CouncilArea): string {
  return area.name === 'Na h-Eileanan Siar' ? 'Comhairle nan Eilean Siar' : `${area.name} Council`
}

/** Other names of the council: with and without "City", "City of" and "Islands", and by each name of its area. */
export function otherCouncilNames(area: CouncilArea): string[] {
  const letters = [...new Set(namesOf(area).filter((name) => name.includes(' ')))]
  return [
    // “D&G Council”, “OIC”. One letter is no name.
    ...letters.flatMap((name) => [`${initialsOf(name)}C`, ...(name.includes(' and ') ? inLetters(name) : [])]),
    ...wholeCouncilNames(area),
  ]
}

function inLetters(name: string): string[] {
  const short = name.split(' ').map(initialOrAnd).join('')
  return [`${short} Council`, `${short}C`, `${initialsOf(name)} Council`]
}

function wholeCouncilNames(area: CouncilArea): string[] {
  return namesOf(area).flatMap((name) => [
    `${name} Council`,
    `${name} City Council`,
    `${name} Islands Council`,
    `City of ${name} Council`,
    `Council of ${name}`,
    `Council of City of ${name}`,
    `${name} Local Authority`,
  ])
}

/** `NHS Fife`, as every Health Board is known. */
export function healthBoardName(area: CouncilArea): string {
  return `NHS ${area.healthBoard}`
}

/** With the names that the orders have: Greater Glasgow Health Board, and not “and Clyde”. */
export function otherHealthBoardNames({ healthBoard, name }: CouncilArea): string[] {
  const words = healthBoard.split(' ')
  const letters = words.filter((word) => word !== 'and').map((word) => word.charAt(0))
  const short = [letters.join(''), ...(words.length > 1 ? [words.map(initialOrAnd).join('')] : [])]
  const places = healthBoard === 'Greater Glasgow and Clyde' ? [healthBoard, 'Greater Glasgow'] : [healthBoard]
  const inGaelic =
    name === 'Na h-Eileanan Siar'
      ? ['NHS Eileanan Siar', 'NHS Eilean Siar', 'NHS Outer Hebrides', 'Bòrd SSN nan Eilean Siar']
      : []
  return [
    ...places.flatMap((place) => [
      `NHS ${place}`,
      `${place} NHS`,
      `${place} Health Board`,
      `${place} NHS Board`,
      `${place} NHS Health Board`,
      `NHS ${place} Health Board`,
      `NHS ${place} Board`,
      `Board of NHS ${place}`,
      `Health Board for ${place}`,
    ]),
    ...short.flatMap((initials) => [`NHS ${initials}`, `NHS${initials}`]),
    ...inGaelic,
  ]
}

/** `A&A` of Ayrshire and Arran. */
function initialOrAnd(word: string): string {
  return word === 'and' ? '&' : word.charAt(0)
}

/** By each name of the area, with and without “City” and “Islands”: the order has “Edinburgh City Integration Joint Board”. */
export function integrationJointBoardNames(area: CouncilArea): string[] {
  const served = area.integrationAuthority === undefined ? [] : [area.integrationAuthority]
  const turned = served.map((name) => name.replace(/^(Clackmannanshire) and (Stirling)$/, '$2 and $1'))
  const bare = [...served, ...turned, ...namesOf(area)]
  const places = [...new Set(bare.flatMap((name) => [name, `${name} City`, `City of ${name}`, `${name} Islands`]))]
  return places.flatMap((place) => [
    `${place} Integration Joint Board`,
    `${place} Integrated Joint Board`,
    `${place} Joint Integration Board`,
    `${place} IJB`,
    `${place} Integration Authority`,
    `${place} Health and Social Care Integration Joint Board`,
    `${place} Health and Social Care IJB`,
    `Integration Joint Board for ${place}`,
    `IJB for ${place}`,
    `IJB ${place}`,
    `${initialsOf(place)}IJB`,
    ...(place.includes(' ') ? [`${initialsOf(place)} IJB`, `${place.split(' ').map(initialOrAnd).join('')} IJB`] : []),
    ...(place.includes(' and ') ? [`${place.split(' ').map(initialOrAnd).join('')} Integration Joint Board`] : []),
  ])
}

function initialsOf(place: string): string {
  return place
    .split(' ')
    .filter((word) => word !== 'and' && word !== 'of')
    .map((word) => word.charAt(0))
    .join('')
}

export function otherNationalParkNames(park: string): string[] {
  const acronyms = park === 'Cairngorms' ? ['CNPA', 'CNP'] : ['LLTNPA', 'LLTNP', 'LL&TNPA', 'LL&TNP']
  const places = [park, ...(park === 'Cairngorms' ? ['Cairngorm'] : ['Loch Lomond', 'Loch Lomond and Trossachs'])]
  return [
    ...acronyms,
    ...places.flatMap((place) => [
      `${place} National Park`,
      `${place} National Park Authority`,
      `${place} NPA`,
      `${place} Park Authority`,
      `National Park Authority for ${place}`,
    ]),
  ]
}

export function otherTransportPartnershipNames(name: string): string[] {
  const regions = transportRegions[name] ?? []
  return [
    ...(otherTransportNames[name] ?? []),
    ...regions.filter((region) => telling.test(region)),
    ...regions.flatMap((region) => [
      `${region} Transport Partnership`,
      `${region} Regional Transport Partnership`,
      `${region} RTP`,
      `Transport Partnership for ${region}`,
      `Regional Transport Partnership for ${region}`,
      `Transport Partnership ${region}`,
    ]),
  ]
}

/** Every name of the area, short and long: `City of Edinburgh`, `Edinburgh`. */
function namesOf(area: CouncilArea): string[] {
  const names = [area.name, ...area.aliases]
  return [...new Set([...names, ...names.map((name) => name.replace(/^City of | (?:City|Islands)$/, ''))])]
}
