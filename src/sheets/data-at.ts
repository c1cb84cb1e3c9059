// Plain data at a place of a document: found, set, and made where it is not there.
import type { PlainData, PlainMap } from '../source/yaml.ts'
import type { SheetDocument } from './documents.ts'
import { type Place, valueAt } from './field-path.ts'

export function put({ holder, key }: Place, value: PlainData): void {
  ;(holder as Record<string | number, PlainData>)[key] = value
}

export function placeAt(document: SheetDocument, path: readonly (string | number)[]): Place | undefined {
  let place: Place = { holder: document as unknown as PlainMap, key: 'data' }
  for (const step of path) {
    const value = valueAt(place)
    if (value === undefined || typeof value === 'string') return undefined
    place = { holder: value, key: Array.isArray(value) ? Number(step) : step }
  }
  return valueAt(place) === undefined ? undefined : place
}

/** With numbers for the steps into lists. */
export function pathOf(document: SheetDocument, path: readonly string[]): (string | number)[] {
  return path.map((step, index) => {
    const holder = placeAt(document, path.slice(0, index))
    return holder !== undefined && Array.isArray(valueAt(holder)) ? Number(step) : step
  })
}

/** The list at a path, made where it is not there. */
export function listAt(data: PlainMap, path: readonly (string | number)[]): PlainData[] {
  let value: PlainData = data
  for (const [index, key] of path.entries()) {
    const held = value as Record<string | number, PlainData>
    const next: PlainData | undefined = held[key]
    const isLast = index === path.length - 1
    if (isLast && typeof next === 'string') held[key] = [next]
    else if (typeof next !== 'object') held[key] = isLast ? [] : typeof next === 'string' ? { summary: next } : {}
    value = held[key] as PlainData
  }
  return value as PlainData[]
}

export function valueIn(data: PlainData, path: readonly (string | number)[]): PlainData | undefined {
  let value: PlainData | undefined = data
  for (const key of path) {
    if (value === undefined || typeof value === 'string') return undefined
    value = valueAt({ holder: value, key })
  }
  return value
}

export function putIn(data: PlainMap, path: readonly (string | number)[], value: PlainData): void {
  const holder = valueIn(data, path.slice(0, -1))
  const key = path.at(-1)
  if (holder !== undefined && typeof holder !== 'string' && key !== undefined)
    (holder as Record<string | number, PlainData>)[key] = value
}
