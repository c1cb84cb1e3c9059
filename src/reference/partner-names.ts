// The names that people write for the partners of an area, and the normal form in which names are compared.

import { plainWords } from '../text/nearest.ts'
import type { CouncilArea } from './council-area.ts'

const transportPartnershipsInFull: Readonly<Record<string, string>> = {
  HITRANS: 'Highlands and Islands Transport Partnership',
  Nestrans: 'North East of Scotland Transport Partnership',
  SEStran: 'South East of Scotland Transport Partnership',
  SPT: 'Strathclyde Partnership for Transport',
  SWestrans: 'South West of Scotland Transport Partnership',
  Tactran: 'Tayside and Central Scotland Transport Partnership',
  ZetTrans: 'Zetland Transport Partnership',
}

/** The normal form of a name: without "the", company endings, brackets and what is in them, and punctuation. */
export function plainPartnerName(name: string): string {
  return plainWords(name.replace(/\([^()]*\)/g, ' '))
    .replace(/^the /, '')
    .replace(/(?: (?:co|company|ltd|limited|plc|llp))+$/, '')
}

/** What the council calls itself. */
export function councilName(area: CouncilArea): string {
  return area.name === 'Na h-Eileanan Siar' ? 'Comhairle nan Eilean Siar' : `${area.name} Council`
}

/** Other names of the council: with and without "City", "City of" and "Islands", and by each name of its area. */
export function otherCouncilNames(area: CouncilArea): string[] {
  return namesOf(area).flatMap((name) => [`${name} Council`, `${name} City Council`, `${name} Islands Council`])
}

/** `NHS Fife`, as every Health Board is known. */
export function healthBoardName(area: CouncilArea): string {
  return `NHS ${area.healthBoard}`
}

export function otherHealthBoardNames({ healthBoard, name }: CouncilArea): string[] {
  const initials = healthBoard
    .split(' ')
    .filter((word) => word !== 'and')
    .map((word) => word.charAt(0))
    .join('')
  const inGaelic = name === 'Na h-Eileanan Siar' ? ['NHS Eileanan Siar', 'Bòrd SSN nan Eilean Siar'] : []
  return [
    `${healthBoard} Health Board`,
    `${healthBoard} NHS Board`,
    `NHS ${healthBoard} Health Board`,
    `NHS ${healthBoard} Board`,
    `NHS ${initials}`,
    `NHS${initials}`,
    ...inGaelic,
  ]
}

/** People also write the health and social care partnership, or initials, with the name of the area or of the board. */
export function integrationJointBoardNames(area: CouncilArea): string[] {
  const places = [...(area.integrationAuthority === undefined ? [] : [area.integrationAuthority]), ...namesOf(area)]
  return [...new Set(places)].flatMap((place) => [
    `${place} Integration Joint Board`,
    `${place} IJB`,
    `${place} Integration Authority`,
    `${place} Health and Social Care Integration Joint Board`,
    `${place} Health and Social Care Partnership`,
    `${place} HSCP`,
    `${place} Health and Social Care`,
    `Health and Social Care ${place}`,
  ])
}

export function otherNationalParkNames(park: string): string[] {
  const acronym = park === 'Cairngorms' ? 'CNPA' : 'LLTNPA'
  return [
    acronym,
    `${park} National Park`,
    `${park} NPA`,
    ...(acronym === 'LLTNPA' ? ['Loch Lomond National Park'] : []),
  ]
}

export function otherTransportPartnershipNames(name: string): string[] {
  const inFull = transportPartnershipsInFull[name]
  return inFull === undefined
    ? []
    : [inFull, `${inFull.replace(/ Transport Partnership$/, '')} Regional Transport Partnership`]
}

/** Every name of the area, short and long: `City of Edinburgh`, `Edinburgh`. */
function namesOf(area: CouncilArea): string[] {
  const names = [area.name, ...area.aliases]
  return [...new Set([...names, ...names.map((name) => name.replace(/^City of | (?:City|Islands)$/, ''))])]
}
