// The 32 council areas of Scotland, one partnership each, and the invented area for examples.

import { namesInText } from '../text/names-in-text.ts'
import { nearest, plainWords } from '../text/nearest.ts'
import type { CouncilArea, CouncilAreaRow } from './council-area.ts'
import { areaRows } from './council-area-rows.ts'

/** An electoral ward. `dataZones` are the codes of its data zones. */
export interface Ward {
  readonly code: string
  readonly name: string
  readonly dataZones?: readonly string[]
}

export type AreaMatch =
  | {
      readonly kind: 'found'
      readonly area: CouncilArea
      /** `former-code`: a code the area had before its boundaries were redrawn. */
      readonly by: 'code' | 'former-code' | 'name' | 'alias'
    }
  | {
      readonly kind: 'unknown'
      /** Names to suggest, the likeliest first, three at most. */
      readonly nearest: readonly string[]
    }

/** The 32, sorted by name. */
export const councilAreas: readonly CouncilArea[] = areaRows.map(areaFrom)

/**
 * An invented area for examples, tests and trying things out. No real partnership has it, and it is never counted among
 * the 32.
 */
export const strathexample: CouncilArea = areaFrom({
  code: 'X12000001',
  name: 'Strathexample',
  healthBoard: 'Strathexample',
  transportPartnerships: ['Strathexample Transport Partnership'],
  colleges: ['Strathexample College'],
  southOfScotland: true,
  invented: true,
})

/** The invented wards of the invented area. */
export const strathexampleWards: readonly Ward[] = [
  'Milltown',
  'Harbour and Shore',
  'Upper Strath',
  'Castlehill',
  'Newbridge and the Mains',
  'Glenfoot',
].map((name, index) => ({ code: `X1300000${index + 1}`, name }))

const allAreas = [...councilAreas, strathexample]

/** The names of the council areas that a text names, where it is a list of such areas and nothing else: `Stirling and Clackmannanshire`. */
export function councilAreasNamed(words: string): readonly string[] {
  const found = (name: string) => findCouncilArea(name.replace(/ councils?$/i, ''))
  const areas = namesInText(words, (name) => found(name).kind === 'found').map(found)
  return [...new Set(areas.flatMap((match) => (match.kind === 'found' ? [match.area.name] : [])))]
}

/** The area that a code or a name means. "Council", "City" and "Islands" do not count. */
export function findCouncilArea(words: string): AreaMatch {
  const code = words.trim().toUpperCase()
  const name = withoutCouncil(words)
  const short = withoutFillers(words)
  for (const area of allAreas) {
    if (area.code === code) return { kind: 'found', area, by: 'code' }
    if (area.formerCodes.includes(code)) return { kind: 'found', area, by: 'former-code' }
    if (name !== '' && withoutCouncil(area.name) === name) return { kind: 'found', area, by: 'name' }
    if (short !== '' && [area.name, ...area.aliases].some((alias) => withoutFillers(alias) === short)) {
      return { kind: 'found', area, by: 'alias' }
    }
  }
  // No suggestion for a mistyped code: it is as near to the code of one council as to another's.
  if (/^[A-Z]\d+$/.test(code)) return { kind: 'unknown', nearest: [] }
  const byAlias = new Map(allAreas.flatMap((area) => [area.name, ...area.aliases].map((alias) => [alias, area.name])))
  const likely = [...nearest(name, [...byAlias.keys()], 3), ...nearest(short, [...byAlias.keys()], 3)]
  return { kind: 'unknown', nearest: [...new Set(likely.flatMap((alias) => byAlias.get(alias) ?? []))].slice(0, 3) }
}

/** Fills in the defaults. */
function areaFrom(row: CouncilAreaRow): CouncilArea {
  return {
    formerCodes: [],
    aliases: [],
    integrationAuthority: row.name,
    highlandsAndIslands: 'none',
    southOfScotland: false,
    nationalParks: [],
    colleges: [],
    islands: 'none',
    invented: false,
    ...row,
  }
}

function withoutCouncil(words: string): string {
  return plainWords(words)
    .replace(/^the /, '')
    .replace(/ council(?: area)?$/, '')
}

function withoutFillers(words: string): string {
  return withoutCouncil(words)
    .replace(/\b(?:city|of|islands)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
}
