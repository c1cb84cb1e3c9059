// What stands at the places that show a duty, in the words of the files.

import { hasContent } from '../readings/placeholder.ts'
import type { ShownBy } from '../result/run-result.ts'
import type { Origins } from '../source/origins.ts'
import type { Anchor } from '../source/position.ts'
import { quoteValue } from '../source/row-of.ts'
import { joinAtMost } from '../text/join.ts'
import { inThousands } from '../text/thousands.ts'
import type { Shown } from './judged.ts'

/** Each place once, in the order of the files' subjects. */
export function evidenceOf(shown: readonly Shown[], origins: Origins): readonly ShownBy[] {
  if (shown.length === 0) return none
  const evidence: ShownBy[] = []
  const seen = new Map<object, Set<string | number | undefined>>()
  for (const { places } of shown)
    for (const place of places) {
      const keys = seen.get(place.of)
      if (keys?.has(place.key)) continue
      if (keys) keys.add(place.key)
      else seen.set(place.of, new Set([place.key]))
      const node = origins.place(place)
      if (!node) continue
      evidence.push({ ...fieldOf(place), words: wordsAt(place), span: origins.span(node) })
    }
  return evidence
}

const none: readonly never[] = []

function fieldOf({ key }: Anchor): Pick<ShownBy, 'field'> {
  return typeof key === 'string' ? { field: key } : {}
}

function wordsAt({ of, key }: Anchor): string {
  if (key === undefined) return wordsOf(of)
  const value = (of as Record<string | number, unknown>)[key]
  if (typeof value !== 'object') quoteValue(of, key)
  return wordsOf(value)
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
  if (name !== undefined) {
    quoteValue(value, name)
    return wordsOf(fields[name])
  }
  const [key] = Object.keys(fields).sort()
  return key === undefined ? '' : wordsOf(fields[key])
}
