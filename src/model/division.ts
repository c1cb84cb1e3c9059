// What the localities of an area are made of, as far as that can be told: s.9(1) divides all of the area, and once only.
import { plainWords } from '../nearest.ts'
import type { Ward } from '../reference/index.ts'
import { listOf } from './ids.ts'
import type { Locality } from './partnership.ts'

/** The wards or data zones that a locality is made of, as codes. */
export interface Pieces {
  readonly of: 'ward' | 'data zone'
  readonly codes: readonly string[]
}

/** One electoral ward, rather than an area of another kind. A list of wards that has a single ward is one too. */
export function isWard({ madeOf, wardCode, members }: Locality): boolean {
  if (madeOf === undefined) return wardCode !== undefined
  return madeOf === 'ward' || (madeOf === 'wards' && members.length === 1)
}

/** What a locality that is a ward says which one it is, beside its own name. */
export function wardNamed({ wardCode, members }: Locality): string | undefined {
  return wardCode ?? (members.length === 1 ? members[0] : undefined)
}

/** The ward of that code or name. */
export function findWard(words: string, wards: readonly Ward[]): Ward | undefined {
  return (
    wards.find(({ code }) => code === words.trim().toUpperCase()) ??
    wards.find(({ name }) => plainWords(name) === plainWords(words))
  )
}

/** Wards and data zones have codes of their own; without a table of wards, nothing but a code says what is meant. */
const codeShapes = { ward: /^[SX]13\d{6}$/, 'data zone': /^[SX]01\d{6}$/ } as const

/** Undefined where the locality is made of anything else, or where a part of it is not known. */
export function piecesOf(locality: Locality, wards: readonly Ward[] | undefined): Pieces | undefined {
  const { madeOf, name, members, data } = locality
  if (isWard(locality)) {
    const named = wardNamed(locality)
    const names = named === undefined ? [name, ...listOf(data.also_known_as)] : [named]
    const ward = wards && names.flatMap((words) => findWard(words, wards) ?? [])[0]
    const code = wards ? ward?.code : coded([named ?? ''], 'ward')?.[0]
    return code === undefined ? undefined : { of: 'ward', codes: [code] }
  }
  if (members.length === 0 || (madeOf !== 'wards' && madeOf !== 'data zones')) return undefined
  const of = madeOf === 'wards' ? 'ward' : 'data zone'
  const known =
    of === 'ward' && wards ? allOf(members.map((words) => findWard(words, wards)?.code)) : coded(members, of)
  return known && { of, codes: [...new Set(known)] }
}

function coded(members: readonly string[], of: Pieces['of']): string[] | undefined {
  const codes = members.map((words) => words.trim().toUpperCase())
  return codes.every((code) => codeShapes[of].test(code)) ? codes : undefined
}

function allOf(codes: readonly (string | undefined)[]): string[] | undefined {
  const known = codes.filter((code) => code !== undefined)
  return known.length === codes.length ? known : undefined
}

/** Every piece of the area, with what to call it; undefined where the pieces of that kind are not known. */
export function allPieces(of: Pieces['of'], wards: readonly Ward[] | undefined): Map<string, string> | undefined {
  if (wards === undefined) return undefined
  if (of === 'ward') return new Map(wards.map(({ code, name }) => [code, name]))
  if (!wards.every(({ dataZones }) => dataZones !== undefined)) return undefined
  return new Map(wards.flatMap(({ dataZones }) => listOf(dataZones).map((zone) => [zone, zone])))
}
