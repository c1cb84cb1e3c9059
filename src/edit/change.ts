// What is to change in a plan file, without saying how it is written there.

/** Plain data as plan files hold it: every scalar is a text. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value }

/** From the root of a document: keys of mappings, and indexes of lists from 0. */
export type Path = readonly (string | number)[]

export type Change =
  /** Replaces the value at a path. A key that is not there is added at the end of its mapping. */
  | { readonly set: Path; readonly to: Value }
  /** Adds an entry at the end of the list at a path. */
  | { readonly append: Path; readonly entry: Value }
  /** Takes a key out of its mapping, or an entry out of its list. */
  | { readonly remove: Path }

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

export function isMapping(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && !Array.isArray(value)
}

/** The data after a change; the data before it stays as it is. Throws a RangeError where the path leads nowhere. */
export function changed(data: Value, change: Change): Value {
  if ('set' in change) return replaced(data, change.set, () => change.to)
  if ('remove' in change) return replaced(data, change.remove, () => undefined)
  return replaced(data, change.append, (list) => {
    if (!isList(list)) throw new RangeError(`No list at ${change.append.join('/')}`)
    return [...list, change.entry]
  })
}

function replaced(data: Value, [key, ...rest]: Path, by: (value: Value | undefined) => Value | undefined): Value {
  if (key === undefined) return by(data) ?? {}
  if (typeof key === 'number') {
    if (!isList(data) || key >= data.length) throw new RangeError(`No entry ${key}`)
    const value = rest.length === 0 ? by(data[key]) : replaced(data[key] ?? '', rest, by)
    return value === undefined ? data.filter((_, index) => index !== key) : data.with(key, value)
  }
  if (!isMapping(data)) throw new RangeError(`No fields at ${key}`)
  const held = Object.hasOwn(data, key) ? data[key] : undefined
  const value = rest.length === 0 ? by(held) : replaced(held ?? {}, rest, by)
  if (value !== undefined && Object.hasOwn(data, key))
    return Object.fromEntries(Object.entries(data).map(([name, old]) => [name, name === key ? value : old]))
  const others = Object.entries(data).filter(([name]) => name !== key)
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]])
}

/** The changes that make `after` of `before`: as deep as they go, so that what is alike stays untouched. */
export function changesBetween(before: Value, after: Value, path: Path = []): Change[] {
  if (typeof after !== 'string' && Object.keys(after).length === 0 && Object.keys(before).length > 0)
    return [{ set: path, to: after }]
  if (isMapping(before) && isMapping(after)) {
    const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key))
    return [
      ...Object.entries(after).flatMap(([key, value]): Change[] => {
        const old = Object.hasOwn(before, key) ? before[key] : undefined
        return old === undefined ? [{ set: [...path, key], to: value }] : changesBetween(old, value, [...path, key])
      }),
      ...gone.map((key): Change => ({ remove: [...path, key] })),
    ]
  }
  if (isList(before) && isList(after)) {
    const both = Math.min(before.length, after.length)
    return [
      ...before.slice(0, both).flatMap((old, index) => changesBetween(old, after[index] ?? '', [...path, index])),
      ...after.slice(both).map((entry): Change => ({ append: path, entry })),
      // From the end, because each removal moves the entries after it.
      ...before
        .slice(both)
        .map((_, index): Change => ({ remove: [...path, both + index] }))
        .reverse(),
    ]
  }
  return before === after ? [] : [{ set: path, to: after }]
}
