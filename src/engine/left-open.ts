// Which texts of a document say nothing of their own, and how a finding says so. Both in one place, for every duty.

import { closingDate, dateIn } from '../model/closing.ts'
import { isAddress } from '../readings/address.ts'
import { hasDescription, isNamed } from '../readings/placeholder.ts'
import { isUnsaid, quote } from '../readings/stated.ts'
import type { ClosedPartsData } from '../schema/documents.gen.ts'
import type { Kind } from '../schema/kinds.gen.ts'
import type { LeavesOpen, OpenText } from '../schema/open-texts.ts'
import { dutyFields, type ReadingTree, readingTrees } from '../schema/readings.gen.ts'
import type { Anchor } from '../source/position.ts'
import { joinAnd } from '../text/join.ts'

/** Fields whose text points at something or is its name: one letter is enough. */
const names = new Set([
  ...[
    'id',
    'kind',
    'title',
    'name',
    'partner',
    'duty',
    'outcome',
    'outcomes',
    'scope',
    'item',
    'rule',
    'covers',
    'parent',
  ],
  ...['theme', 'needs_refs', 'replaces', 'replaced_by', 'loip_outcome', 'locality', 'localities'],
])

/** Readings for which “none” is the figure 0. */
const figures = new Set(['quantity', 'baseline', 'population'])

/** For the subschemas of duties: a text for which this holds counts as not there. */
export function leavesOpenIn(kind: Kind): LeavesOpen {
  const asked = new Set(dutyFields[kind])
  for (const list of lists) asked.delete(list)
  return (path, text, of) => {
    if (text === '' || !path.some((part) => asked.has(part)) || isNeverOpen(path, text)) return false
    if (path.includes('closed')) return dateIn(text) === undefined && closingDate(of as ClosedPartsData) === undefined
    const reading = readingAt(readingTrees[kind], path)
    if (reading === 'url') return !isAddress(text)
    if (reading !== undefined) return isUnsaid(text) || (!figures.has(reading) && !/\d/.test(text) && isOpen(text))
    return isOpenIn(fieldOf(path), text)
  }
}

/** Notes are not checked, and in some fields “none” is an answer. */
function isNeverOpen(path: readonly string[], text: string): boolean {
  return (
    path.includes('notes') ||
    /^(?:yes|no)$/i.test(text) ||
    (noneAnswers.has(fieldOf(path)) && /^(?:none|nil|0|no data)$/i.test(text))
  )
}

/** What is below these is not yet part of what a duty asks. */
const lists = ['outcomes', 'measures', 'items', 'localities']

const noneAnswers = new Set(['kind', 'relief', 'received', 'participation_influence', 'status', 'judgement', 'amount'])

function isOpenIn(field: string, text: string): boolean {
  // “x” is an id and no title.
  const isKeptFree = (field === 'title' || field === 'name') && /^x$/i.test(text)
  return names.has(field) ? isKeptFree || !isNamed(text) : isOpen(text)
}

/** Whether a text leaves open what its field is for. In fields of which “none” is an answer, ask `hasContent`. */
function isOpen(text: string): boolean {
  return !hasDescription(text)
}

function readingAt(tree: ReadingTree | undefined, path: readonly string[]): string | undefined {
  let node = tree
  for (const part of path) {
    if (node === undefined || typeof node === 'string') break
    node = node[part] ?? (/^\d+$/.test(part) ? node['*'] : undefined)
  }
  return typeof node === 'string' ? node : undefined
}

function fieldOf(path: readonly string[]): string {
  return path.findLast((part) => !/^\d+$/.test(part)) ?? ''
}

/** Fields with a fixed list of words, of which “no data” is one. */
const wordLists: ReadonlySet<string | number> = new Set(['status', 'judgement', 'kind'])

/** The texts at a place, if none of them says anything of its own. */
export function openTextsAt({ of, key }: Anchor): OpenText[] {
  if (key === undefined || wordLists.has(key)) return []
  const texts: OpenText[] = []
  return areOpen((of as Record<string | number, unknown>)[key], { of, key }, texts) ? texts : []
}

/** Collects the texts of a value, and stops at the first that says something. */
function areOpen(value: unknown, at: Anchor, texts: OpenText[]): boolean {
  if (typeof value === 'string') {
    if (value !== '') texts.push({ at, words: value })
    return value === '' || isOpenIn(String(at.key), value)
  }
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(
    ([key, inner]) =>
      key === 'notes' || areOpen(inner, { of: value, key: Array.isArray(value) ? Number(key) : key }, texts),
  )
}

/**
 * The sentence of an absence, with what stands in the place: `...: “needs” holds only “TBC”.` Unchanged where it quotes
 * that, or says that the place is left open.
 */
export function saidWith(says: string, open: readonly OpenText[] | undefined): string {
  const shown = (open ?? []).filter(({ words }) => !says.includes(quote(words)))
  if (shown.length === 0 || /\bopen\b/.test(says)) return says
  const parts = [...new Set(shown.map(inWords))]
  return `${says.replace(/\.$/, '')}${/[:;] /.test(says) ? ';' : ':'} ${joinAnd(parts.slice(0, mostShown))}.`
}

const mostShown = 3

function inWords({ at: { key }, words }: OpenText): string {
  // In words: reports for a board say it too.
  const place = typeof key === 'string' ? `“${key.replaceAll('_', ' ')}”` : 'an entry'
  const isOfClosing = key === 'closed' || key === 'on' || key === 'reason'
  const quoted = quote(words.trim().replace(/^["'“‘«]+|["'”’»]+$/gu, '') || words)
  return isOfClosing && hasDescription(words)
    ? `${place} gives no day, only ${quoted}`
    : `${place} holds only ${quoted}`
}
