// Where a thing stands in a file now that stood at a path when the workbook was written.
import type { PlainData } from '../../source/yaml.ts'
import { valueIn } from '../data-at.ts'
import { nameIn, type SheetDocument } from '../documents.ts'

/** The way in the file as it is now to what stood at a path when the workbook was written: entries of lists are known by id or name. */
export function pathNow(
  before: SheetDocument,
  path: readonly (string | number)[],
  now: SheetDocument,
): (string | number)[] | undefined {
  const way: (string | number)[] = []
  for (const [index, step] of path.entries()) {
    if (typeof step === 'string') {
      way.push(step)
      continue
    }
    const list = valueIn(now.data, way)
    const entry = before.memory === undefined ? undefined : valueIn(before.memory, path.slice(0, index + 1))
    if (!Array.isArray(list)) return undefined
    const at = isAlike(list[step], entry) ? step : list.findIndex((one) => isAlike(one, entry))
    const found =
      at === -1 && JSON.stringify(list[step]) !== undefined && !hasName(entry) && list[step] !== undefined ? step : at
    if (found === -1) return undefined
    way.push(found)
  }
  return valueIn(now.data, way) === undefined ? undefined : way
}

const names = ['id', 'name', 'title', 'outcome', 'who', 'partner']

function hasName(entry: PlainData | undefined): boolean {
  return typeof entry === 'object' && !Array.isArray(entry) && names.some((key) => typeof entry[key] === 'string')
}

/** The entries of a list by what makes two of them the same thing. */
export class EntriesByName {
  readonly #byKey = new Map<string, PlainData>()

  constructor(entries: readonly PlainData[]) {
    for (const entry of entries) this.add(entry)
  }

  add(entry: PlainData): void {
    for (const key of keysOf(entry)) if (!this.#byKey.has(key)) this.#byKey.set(key, entry)
  }

  alike(entry: PlainData): PlainData | undefined {
    const found = keysOf(entry).flatMap((key) => this.#byKey.get(key) ?? [])
    return found.find((one) => isAlike(one, entry))
  }
}

function keysOf(entry: PlainData): string[] {
  const keys = [JSON.stringify(entry), `called ${nameIn(entry)}`]
  if (typeof entry === 'string' || Array.isArray(entry)) return keys
  const key = names.find((name) => entry[name] !== undefined)
  return key === undefined ? keys : [...keys, `${key} ${JSON.stringify(entry[key])}`]
}

/** Whether two entries of lists are the same thing, whatever else has changed in them. */
export function isAlike(one: PlainData | undefined, other: PlainData | undefined): boolean {
  if (one === undefined || other === undefined) return false
  if (typeof one === 'string' || typeof other === 'string' || Array.isArray(one) || Array.isArray(other))
    return JSON.stringify(one) === JSON.stringify(other) || (nameIn(one) !== '' && nameIn(one) === nameIn(other))
  const key = names.find((name) => one[name] !== undefined || other[name] !== undefined)
  // The whole is looked at only where there is no name: an outcome may hold thousands of rows.
  if (key === undefined || key === 'partner') return JSON.stringify(one) === JSON.stringify(other)
  return JSON.stringify(one[key]) === JSON.stringify(other[key])
}
