// The places of a plan file, and the ways in which each is spoilt.
import { entriesOf, isHolder, type Node, type Path } from './plain-yaml.ts'

export const ways = ['list', 'map', 'text', 'empty', 'TBC', 'deleted'] as const
export type Way = (typeof ways)[number]

export interface Place {
  readonly path: Path
  readonly is: 'scalar' | 'list' | 'map'
}

/** Every node below the document itself, in the order of the file. */
export function placesIn(node: Node, path: Path = []): Place[] {
  const here: Place[] =
    path.length === 0 ? [] : [{ path, is: Array.isArray(node) ? 'list' : isHolder(node) ? 'map' : 'scalar' }]
  const inner = isHolder(node) ? entriesOf(node).flatMap(([key, below]) => placesIn(below, [...path, key])) : []
  return [...here, ...inner]
}

/** A list or a map is not given a list: it would hold entries that cannot be used, and be of the right type. */
export function waysFor({ is }: Place): readonly Way[] {
  return is === 'scalar' ? ways : ways.filter((way) => way !== 'list')
}

/** A copy in which the node at `path` is spoilt. Only what holds the node is copied. */
export function spoilt(node: Node, path: Path, way: Way): Node {
  const [key, ...rest] = path
  if (key === undefined || !isHolder(node)) return nonsense(way)
  const isLast = rest.length === 0
  if (Array.isArray(node)) {
    const copy = [...node]
    if (isLast && way === 'deleted') copy.splice(Number(key), 1)
    else copy[Number(key)] = spoilt(copy[Number(key)] ?? null, rest, way)
    return copy
  }
  const copy = { ...node }
  if (isLast && way === 'deleted') delete copy[String(key)]
  else copy[String(key)] = spoilt(copy[String(key)] ?? null, rest, way)
  return copy
}

/** Words that no file holds and no list of known words is near to. */
function nonsense(way: Way): Node {
  switch (way) {
    case 'list':
      return ['qwxz', 'vbnm']
    case 'map':
      return { qwxz: 'vbnm' }
    case 'text':
      return 'qwxz vbnm'
    case 'TBC':
      return 'TBC'
    default:
      return null
  }
}
