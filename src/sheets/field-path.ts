// The way from the object of a row to one of its fields, and what stands there: read, set and taken out, whichever of its two forms a
// field has. Nothing here changes an object: a change gives a new one, which keeps every list and object that it does not touch.
import type { PlainData, PlainMap } from '../source/yaml.ts'

export interface Step {
  readonly key: string | number
  /** Of a key: the field that the whole object stands for where it is written as one text. */
  readonly main?: string
  /** Of an index: whether one entry may stand without its list. */
  readonly isLoose?: true
}

export type Steps = readonly Step[]

/** A place that holds a value: `holder[key]`. */
export interface Place {
  readonly holder: PlainMap | PlainData[]
  readonly key: string | number
}

/** The object or list, and the key in it, where the value of the field is; undefined where there is none. */
export function findField(start: Place, steps: Steps): Place | undefined {
  let place = start
  for (const step of steps) {
    const value = valueAt(place)
    if (value === undefined) return undefined
    if (typeof value === 'string') {
      if (!standsFor(step)) return undefined
      continue
    }
    if (Array.isArray(value)) {
      if (typeof step.key !== 'number' || step.key >= value.length) return undefined
    } else if (typeof step.key === 'number') {
      if (!standsFor(step)) return undefined
      continue
    } else if (!Object.hasOwn(value, step.key)) return undefined
    place = { holder: value, key: step.key }
  }
  return valueAt(place) === undefined ? undefined : place
}

export function valueAt({ holder, key }: Place): PlainData | undefined {
  return (holder as Record<string | number, PlainData | undefined>)[key]
}

/** Whether a text in place of an object or list is the value of this step. */
function standsFor(step: Step): boolean {
  return typeof step.key === 'number' ? step.isLoose === true && step.key === 0 : step.main === step.key
}

/** The place nearest to a field that is not there: an object that is, and the key that it lacks. */
export function nearestTo(start: Place, steps: Steps): Place | undefined {
  let place = start
  for (const step of steps) {
    const value = valueAt(place)
    if (value === undefined || typeof value === 'string') return undefined
    if (Array.isArray(value) ? typeof step.key !== 'number' : typeof step.key === 'number') return undefined
    const has = Array.isArray(value) ? Number(step.key) < value.length : Object.hasOwn(value, step.key)
    place = { holder: value, key: step.key }
    if (!has) return place
  }
  return undefined
}

/** The value with the field set. New objects take their short form: `baseline: 20%`. */
export function withField(value: PlainData | undefined, [step, ...rest]: Steps, to: PlainData): PlainData {
  if (step === undefined) return to
  const { key, main } = step
  if (typeof key === 'number') {
    const list = value === undefined ? [] : Array.isArray(value) ? value : [value]
    if (typeof value === 'string' && key === 0) return withField(value, rest, to)
    const at = Math.min(key, list.length)
    const entry = withField(list[at], rest, to)
    return at === list.length ? [...list, entry] : list.map((one, index) => (index === at ? entry : one))
  }
  if (main === key && (value === undefined || typeof value === 'string')) return withField(value, rest, to)
  const object: PlainMap = typeof value === 'string' && main !== undefined ? { [main]: value } : asMap(value)
  const inner = withField(Object.hasOwn(object, key) ? object[key] : undefined, rest, to)
  return { ...object, [key]: inner }
}

/** The value without the field; undefined where nothing is left of it. */
export function withoutField(value: PlainData | undefined, [step, ...rest]: Steps): PlainData | undefined {
  if (step === undefined || value === undefined) return undefined
  const { key } = step
  if (typeof value === 'string') return standsFor(step) ? withoutField(value, rest) : value
  if (Array.isArray(value)) {
    const at = Number(key)
    const entry = withoutField(value[at], rest)
    const list = entry === undefined ? value.filter((_, index) => index !== at) : value.with(at, entry)
    return list.length === 0 ? undefined : list
  }
  if (typeof key === 'number') return standsFor(step) ? withoutField(value, rest) : value
  const inner = withoutField(Object.hasOwn(value, key) ? value[key] : undefined, rest)
  const object = { ...value }
  if (inner === undefined) delete object[key]
  else object[key] = inner
  return Object.keys(object).length === 0 ? undefined : object
}

function asMap(value: PlainData | undefined): PlainMap {
  return typeof value === 'object' && !Array.isArray(value) ? value : {}
}
