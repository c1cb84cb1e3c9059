// What stands at the places that show a duty, in the words of the files.

import { hasContent } from '../readings/placeholder.ts'
import type { ShownBy } from '../result/run-result.ts'
import type { Origins } from '../source/origins.ts'
import type { Anchor } from '../source/position.ts'
import { joinAtMost } from '../text/join.ts'
import { inThousands } from '../text/thousands.ts'

/** Each place once, in the order of the files' subjects. */
export function evidenceOf(places: readonly Anchor[], origins: Origins): ShownBy[] {
  const seen = new Map<string, ShownBy>()
  for (const place of places) {
    const node = origins.place(place)
    if (!node) continue
    const span = origins.span(node)
    const { path, start } = span
    const key = `${path}:${start.line}:${start.column}`
    if (!seen.has(key)) seen.set(key, { ...fieldOf(place), words: wordsAt(place), span })
  }
  return [...seen.values()]
}

function fieldOf({ key }: Anchor): Pick<ShownBy, 'field'> {
  return typeof key === 'string' ? { field: key } : {}
}

function wordsAt({ of, key }: Anchor): string {
  return wordsOf(key === undefined ? of : (of as Record<string | number, unknown>)[key])
}

/** Of an entry, what it is known by. */
const names = [
  'summary',
  'description',
  'title',
  'name',
  'claim',
  'what',
  'words',
  'indicator',
  'source',
  'id',
  'outcome',
  'partner',
  'value',
  'to',
  'on',
  'level',
]

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  if (Array.isArray(value))
    return value.every((item) => typeof item !== 'object')
      ? joinAtMost(value.map(String))
      : value.length === 1
        ? wordsOf(value[0])
        : `${inThousands(value.length)} entries, the first: ${wordsOf(value[0])}`
  const fields = value as Record<string, unknown>
  const name = names.find((known) => typeof fields[known] === 'string' && hasContent(fields[known]))
  if (name !== undefined) return wordsOf(fields[name])
  const [key] = Object.keys(fields).sort()
  return key === undefined ? '' : wordsOf(fields[key])
}
