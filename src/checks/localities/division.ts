// Which wards or data zones the localities of an area are made of, as far as reference data has them: s.9(1) and SSI
// 2016/364 reg.2.

import { listOf } from '../../model/ids.ts'
import type { Locality } from '../../model/partnership.ts'
import type { Ward } from '../../reference/index.ts'
import { type Anchor, at } from '../../source/position.ts'
import { memoByObject } from '../../text/memo-by-object.ts'
import { plainWords } from '../../text/nearest.ts'

/** The wards or the data zones that a locality is made of. */
export interface Units {
  readonly of: 'ward' | 'data zone'
  readonly codes: readonly string[]
}

/** One electoral ward, not several and not another kind of area. A list of wards with a single entry counts. */
export function isWard({ madeOf, wardCode, members }: Locality): boolean {
  if (madeOf === undefined) return wardCode !== undefined
  return madeOf === 'ward' || (madeOf === 'wards' && members.length === 1)
}

/**
 * The code or name of the ward that a single-ward locality is, where the file gives one besides the locality's own
 * name.
 */
export function wardNamed({ wardCode, members }: Locality): string | undefined {
  return wardCode ?? (members.length === 1 ? members[0] : undefined)
}

/** The ward of that code or name. */
export function findWard(words: string, wards: readonly Ward[]): Ward | undefined {
  const { byCode, byName } = indexOf(wards)
  return byCode.get(words.trim().toUpperCase()) ?? byName.get(plainWords(words))
}

const indexOf = memoByObject((wards: readonly Ward[]) => {
  const inReverse = wards.toReversed()
  return {
    byCode: new Map(inReverse.map((ward) => [ward.code, ward])),
    byName: new Map(inReverse.map((ward) => [plainWords(ward.name), ward])),
    names: new Map(wards.map(({ code, name }) => [code, name])),
    zones: wards.some(({ dataZones }) => dataZones === undefined)
      ? new Map<string, string>()
      : new Map(wards.flatMap(({ dataZones }) => listOf(dataZones).map((zone) => [zone, zone]))),
  }
})

/** Undefined for a locality that is not made of wards or data zones, or when one of its wards or zones is unknown. */
export function unitsOf(locality: Locality, wards: readonly Ward[]): Units | undefined {
  return unitsIn(wards)(locality)
}

const unitsIn = memoByObject((wards: readonly Ward[]) =>
  memoByObject((locality: Locality) => findUnits(locality, wards)),
)

function findUnits(locality: Locality, wards: readonly Ward[]): Units | undefined {
  const { madeOf, members, name } = locality
  const isOfWards = isWard(locality) || madeOf === 'wards'
  if (!isOfWards && madeOf !== 'data zones') return undefined
  const of = isOfWards ? 'ward' : 'data zone'
  const named = isWard(locality) ? [wardNamed(locality) ?? name] : members
  const all = allUnits(of, wards)
  const codes = named.map((words) => (isOfWards ? findWard(words, wards)?.code : words.trim().toUpperCase()))
  const known = codes.flatMap((code) => (code !== undefined && all.has(code) ? [code] : []))
  return known.length > 0 && known.length === named.length ? { of, codes: [...new Set(known)] } : undefined
}

/** What says which wards or data zones a locality is made of. Its own name does where nothing else is given. */
export function unitPlaces({ data }: Locality): Anchor[] {
  const given = (['ward_code', 'members'] as const).filter((key) => data[key] !== undefined)
  return [
    ...(data.made_of === undefined ? [] : [at(data, 'made_of')]),
    ...(given.length > 0 ? given : (['name'] as const)).map((key) => at(data, key)),
  ]
}

/**
 * Whether the profile says that it is a locality under section 9, by the decision of section 9(3) on it. Other areas may
 * be listed too, and a “no” without a day may only mean that.
 */
export function isSection9Locality({ identified, decidedOn }: Locality): boolean {
  return identified === true || (identified === false && decidedOn !== undefined)
}

/** Code to name, for every ward or data zone of the area. Empty when the data zones of a ward are not known. */
export function allUnits(of: Units['of'], wards: readonly Ward[]): ReadonlyMap<string, string> {
  const { names, zones } = indexOf(wards)
  return of === 'ward' ? names : zones
}
