// Splits a file that is several documents at once. The documents share the objects of the file, so that every finding
// still resolves to the line that was written.

import { isAlsoLocalityPlan } from '../text/serves-as.ts'

interface WholeDocument {
  readonly data: object
}

/** The part of `Origins` that records where the keys of a new object were written. */
interface OriginRecorder {
  copyKeys(target: object, source: object, keys: readonly string[]): void
  rename(of: object, from: string, to: string): void
}

/** The fields of a sketch that belong to the plan. The others belong to the profile. */
const planFields = ['outcomes', 'needs', 'consulted', 'period', 'themes', 'vision']

/**
 * The documents of a file: itself, or the profile and the LOIP of a sketch, and a locality plan if the LOIP serves as
 * one.
 */
export function splitDocument<D extends WholeDocument>(document: D, origins: OriginRecorder): D[] {
  return splitSketch(document, origins).flatMap((whole) => splitMerged(whole, origins))
}

/** A LOIP that also serves as a locality plan owes the duties of both. Orkney's and Midlothian's plans are such. */
function splitMerged<D extends WholeDocument>(document: D, origins: OriginRecorder): D[] {
  const data = document.data as { kind?: unknown; also_serves_as?: unknown }
  if (data.kind !== 'loip' || !isAlsoLocalityPlan(data)) return [document]
  const locality = { ...data, kind: 'locality-plan' }
  origins.copyKeys(locality, data, Object.keys(data))
  return [document, { ...document, data: locality }]
}

/** A sketch is the shortest form of a plan file: no `kind`, and the profile, the plan and the outcomes together. */
function splitSketch<D extends WholeDocument>(document: D, origins: OriginRecorder): D[] {
  const data = document.data as Record<string, unknown>
  const { plan, ...rest } = data
  if ('kind' in data || typeof plan !== 'object' || plan === null || Array.isArray(plan)) return [document]
  const planKeys = planFields.filter((key) => Object.hasOwn(rest, key))
  const profileKeys = Object.keys(rest).filter((key) => !planKeys.includes(key))

  const loip: Record<string, unknown> = { kind: 'loip', ...plan }
  origins.copyKeys(loip, plan, Object.keys(plan))
  origins.copyKeys(loip, data, planKeys)
  for (const key of planKeys) loip[key] = rest[key]

  // Object.fromEntries makes an own key of any name, where assignment to `__proto__` sets the prototype.
  const own: Record<string, unknown> = Object.fromEntries(profileKeys.map((key) => [key, rest[key]]))
  const profile: Record<string, unknown> = { kind: 'partnership', ...own }
  origins.copyKeys(profile, data, profileKeys)
  if ('partnership' in profile && !('name' in profile)) {
    profile.name = profile.partnership
    delete profile.partnership
    origins.rename(profile, 'partnership', 'name')
  }
  return [
    { ...document, data: profile },
    { ...document, data: loip },
  ]
}
