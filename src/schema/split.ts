// One file that is several documents at once. They are made of the same pieces, so that every finding still points at the
// line that was written.

export interface WholeDocument {
  readonly data: object
}

/** What a sketch needs of the place-keeper: the keys of a new object were written in another one. */
export interface PlaceKeeper {
  copyKeys(target: object, source: object, keys: readonly string[]): void
  rename(of: object, from: string, to: string): void
}

/** The fields of a sketch that belong to the plan. The others belong to the profile. */
const ofThePlan = ['outcomes', 'needs', 'consulted', 'period', 'themes', 'vision']

/** Every document that a file is: itself, or the parts of a sketch, and a locality plan where a LOIP also serves as one. */
export function splitDocument<D extends WholeDocument>(document: D, places: PlaceKeeper): D[] {
  return splitSketch(document, places).flatMap((whole) => splitMerged(whole, places))
}

/** A LOIP that says it is a locality plan too has the duties of both (Orkney's and Midlothian's plans are such). */
function splitMerged<D extends WholeDocument>(document: D, places: PlaceKeeper): D[] {
  const data = document.data as { kind?: unknown; also_serves_as?: unknown }
  const serves = [data.also_serves_as]
    .flat()
    .some((name) => typeof name === 'string' && /^locality[ -]plan$/i.test(name))
  if (data.kind !== 'loip' || !serves) return [document]
  const locality = { ...data, kind: 'locality-plan' }
  places.copyKeys(locality, data, Object.keys(data))
  return [document, { ...document, data: locality }]
}

/** The shortest form: a file without a kind that holds the profile, the plan and the outcomes together. */
function splitSketch<D extends WholeDocument>(document: D, places: PlaceKeeper): D[] {
  const data = document.data as Record<string, unknown>
  if ('kind' in data || typeof data.plan !== 'object' || data.plan === null) return [document]
  const { plan, ...rest } = data
  const planKeys = ofThePlan.filter((key) => key in rest)
  const profileKeys = Object.keys(rest).filter((key) => !planKeys.includes(key))

  const loip: Record<string, unknown> = { kind: 'loip', ...(plan as object) }
  places.copyKeys(loip, plan as object, Object.keys(plan as object))
  places.copyKeys(loip, data, planKeys)
  for (const key of planKeys) loip[key] = rest[key]

  const profile: Record<string, unknown> = { kind: 'partnership' }
  places.copyKeys(profile, data, profileKeys)
  for (const key of profileKeys) profile[key] = rest[key]
  if ('partnership' in profile && !('name' in profile)) {
    profile.name = profile.partnership
    delete profile.partnership
    places.rename(profile, 'partnership', 'name')
  }
  return [
    { ...document, data: profile },
    { ...document, data: loip },
  ]
}
