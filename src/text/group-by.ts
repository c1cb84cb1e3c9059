// Puts items together that share a key. Groups are in the order of their first items, and the items of a group in theirs.

type Groups<K, T> = Map<K, [T, ...T[]]>

/** An item whose key is undefined is in no group. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K | undefined): Groups<K, T> {
  const groups: Groups<K, T> = new Map()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    if (key !== undefined) put(groups, key, item)
  }
  return groups
}

/** The same where an item has several keys, or none. Give them as a set where one may be among them twice. */
export function groupByEach<K, T>(
  items: Iterable<T>,
  keysOf: (item: T) => readonly K[] | ReadonlySet<K>,
): Groups<K, T> {
  const groups: Groups<K, T> = new Map()
  for (const item of items) for (const key of keysOf(item)) put(groups, key, item)
  return groups
}

function put<K, T>(groups: Groups<K, T>, key: K, item: T): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}
