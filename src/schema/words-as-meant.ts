// Words of a fixed list as people write them: “Up.”, “Higher is better”, “Final”, “Y”. Each is read as the word of the list that it means,
// and one note for each document tells those that differ in more than capitals. A placeholder counts as not there.

import type { Anchor } from '../source/position.ts'
import { capitalise } from '../text/capitalise.ts'
import { joinOr } from '../text/join.ts'
import { quote } from '../text/quote.ts'
import { inThousands } from '../text/thousands.ts'
import { isSameName } from './field-meanings.ts'
import type { ShapeProblem } from './plain-english.ts'
import { pointerParts, type SchemaError, type SchemaNode, schemaOf, valueAt } from './schema-walk.ts'

/** What people write for a word, by the list that it stands in. The words of a list mean something only there. */
const meanings: readonly (readonly [list: string, words: Readonly<Record<string, string>>])[] = [
  [
    'up, down, keep, within',
    {
      up: 'increase, increases, increasing, to increase, higher, higher is better, high is better, higher better, higher the better, the higher the better, more, more is better, upward, upwards, rise, rising, raise, grow, growth, maximise, bigger is better, should increase, should go up, going up, go up, positive is better, ↑, ⬆, ▲, ↗',
      down: 'decrease, decreases, decreasing, to decrease, reduce, reduction, reducing, to reduce, lower, lower is better, low is better, lower better, lower the better, the lower the better, less, less is better, fewer, fewer is better, downward, downwards, fall, falling, drop, minimise, smaller is better, should decrease, should go down, going down, go down, ↓, ⬇, ▼, ↘',
      keep: 'maintain, maintained, maintaining, to maintain, stay, stay the same, keep the same, same, stable, steady, hold, sustain, no change, level, remain, →, ↔, ➡, ▶',
      within: 'range, in range, in a range, within range, within a range, within limits, between',
    },
  ],
  [
    'draft, consultation, approved, published, superseded',
    {
      draft:
        'in draft, drafting, being drafted, first draft, final draft, working draft, draft version, in development, under development, in preparation, being prepared, being written, work in progress, wip, not yet approved',
      consultation:
        'consulting, in consultation, out for consultation, under consultation, on consultation, at consultation, consultation draft, draft for consultation, consultation stage, public consultation',
      approved:
        'final, finalised, finalized, final version, agreed, adopted, signed off, endorsed, ratified, accepted, approved by board, approved by the board, board approved, approved but not published',
      published:
        'live, issued, launched, released, public, publicly available, available, available online, online, published online, now published, final and published, approved and published, published version',
      superseded: 'superceded, replaced, archived, previous, out of date, no longer in force, no longer current, old',
    },
  ],
  [
    'active, paused, dropped, no data',
    {
      active: 'live, open, current, in use, used, ongoing, reported, in progress',
      paused: 'on hold, pause, suspended, temporarily suspended, on pause',
      dropped: 'drop, discontinued, removed, withdrawn, deleted, retired, stopped, ended, closed, no longer used',
      'no data': 'data not available, no data available, data unavailable, no data yet, no figures, awaiting data',
    },
  ],
  [
    'current, closed, replaced',
    {
      current: 'active, live, open, ongoing, in force',
      closed: 'ended, stopped, dropped, discontinued, withdrawn, complete, completed, finished, closed off',
      replaced: 'superseded, superceded, replaced by another',
    },
  ],
  [
    'at least, at most, exactly, change by',
    {
      'at least':
        'minimum, min, a minimum of, no less than, not less than, no fewer than, or more, or higher, or above, floor, >=, ≥, =>',
      'at most':
        'maximum, max, a maximum of, no more than, not more than, up to, or less, or lower, or below, or fewer, cap, ceiling, <=, ≤, =<',
      exactly: 'exact, equal, equals, equal to, precisely, =',
      'change by': 'change, changed by',
    },
  ],
  [
    'short, medium, long',
    {
      short: 'short term, short run, s, st',
      medium: 'medium term, mid, mid term, m, mt',
      long: 'long term, longer term, longer, l, lt',
    },
  ],
  [
    'as published, paraphrased, not seen',
    {
      'as published':
        'verbatim, exact, exact words, quoted, word for word, as in the plan, published, original, as written, as is',
      paraphrased: 'paraphrase, summarised, summary, reworded, shortened, in our words, our words, adapted',
      'not seen': 'unseen, have not seen, wording not seen',
    },
  ],
  [
    'full, partial',
    {
      full: 'complete, whole, entire, all',
      partial: 'part, incomplete, partly, in part, some, extract, partial record',
    },
  ],
  [
    'revise, no change',
    {
      revise:
        'revised, revision, revising, to revise, to be revised, amend, amended, update, updated, change, changes needed',
      'no change':
        'no changes, unchanged, not revised, no revision, no revision needed, no changes needed, keep, retain, leave as is',
    },
  ],
  [
    'place, interest',
    { place: 'community of place, geographic, geographical, geography', interest: 'community of interest, interests' },
  ],
  [
    'direct, contributes',
    {
      direct: 'directly, strong, direct link',
      contributes: 'contribute, contributing, contributory, indirect, indirectly, contributes to',
    },
  ],
]
const yesNo = {
  yes: 'y, yes, true, t, yep, yeah, ✓, ✔, ✅, ☑, √',
  no: 'n, no, false, f, nope, ✗, ✘, ❌, ☒, ×',
}

/** Tells whether a text only keeps its place free, such as “TBC”. Given from outside: a shape knows no words. */
export type KeepsFree = (text: string) => boolean

/** Changes, in the document, each word that is refused and can only mean one of its list, and takes out what only keeps a place free. */
export function readWordsAsMeant(
  root: SchemaNode,
  data: object,
  errors: readonly SchemaError[],
  keepsFree: KeepsFree,
): { readonly problems: readonly ShapeProblem[]; readonly isChanged: boolean } {
  const left: ShapeProblem[] = []
  const read: { readonly at: Anchor; readonly from: string; readonly to: string }[] = []
  const seen = new Set<string>()
  let isChanged = false
  for (const { instancePath } of errors.filter(({ keyword }) => keyword === 'enum' || keyword === 'pattern')) {
    const path = pointerParts(instancePath)
    const [value, of, key] = [valueAt(data, path), valueAt(data, path.slice(0, -1)), path.at(-1)]
    if (typeof value !== 'string' || typeof of !== 'object' || of === null || key === undefined) continue
    const node = schemaOf(root, path)
    const words = wordsOf(node)
    if (words === undefined || value === '' || seen.has(instancePath)) continue
    seen.add(instancePath)
    const at: Anchor = { of, key: Array.isArray(of) ? Number(key) : key }
    const meant = wordMeant(value, words)
    if (meant !== undefined) {
      ;(of as Record<string, unknown>)[key] = meant.word
      isChanged = true
      if (!meant.isPlain) read.push({ at, from: value, to: meant.word })
    } else if (keepsFree(value) && !Array.isArray(of)) {
      delete (of as Record<string, unknown>)[key]
      isChanged = true
      left.push({
        check: 'file-empty-value',
        level: 'note',
        says: `${capitalise(quote(key))} is left open: ${quote(value)}.`,
        fix: `Write ${joinOr(words.written)}.`,
        at,
      })
    }
  }
  return { problems: [...left, ...(read.length === 0 ? [] : [noteOn(read)])], isChanged }
}

interface Words {
  /** As they are told. */
  readonly written: readonly string[]
  readonly synonyms: Readonly<Record<string, string>>
}

/** The words that a value at this place can be; undefined where it is not one of a list. */
function wordsOf(node: SchemaNode): Words | undefined {
  const types = [node.type ?? []].flat()
  if (types.includes('boolean') && node.pattern !== undefined) return { written: ['yes', 'no'], synonyms: yesNo }
  const written = (node.enum ?? []).filter((word) => typeof word === 'string')
  if (written.length === 0) return undefined
  const [, synonyms = {}] = meanings.find(([list]) => list.split(', ').every((word) => written.includes(word))) ?? []
  return { written, synonyms }
}

/** What stands after a word and takes it back, or leaves it open. */
const doubt =
  /\b(?:not|no|but|tbc|tbd|unless|except|unsure|unclear|partly|maybe|perhaps|possibly|provisional\w*|to be|pending|awaiting|if)\b|\?/iu

function wordMeant(value: string, words: Words): { readonly word: string; readonly isPlain: boolean } | undefined {
  const text = value
    .normalize('NFC')
    .replace(/\p{Cf}|\ufe0f/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const bare = text.replace(/(?<=[\p{L})])[.!;,:*]+$/u, '').trim()
  const [, before = '', inside = ''] = /^([^()[\]]+?) ?[([]([^()[\]]+)[)\]]$/u.exec(bare) ?? []
  const plain = words.written.find((word) => isSameWord(word, bare))
  if (plain !== undefined) return { word: plain, isPlain: true }
  const ticked = bare.replace(/^[✓✔✅☑→↑↓] ?(?=\p{L})|(?<=\p{L}) ?[✓✔✅☑↑↓→]$/gu, '')
  const candidates = [
    bare,
    ...(ticked === bare ? [] : [ticked]),
    ...(before === '' || doubt.test(inside) ? [] : [before]),
  ]
  for (const candidate of candidates) {
    const word =
      words.written.find((one) => isSameWord(one, candidate)) ??
      Object.entries(words.synonyms).find(([, others]) =>
        others.split(', ').some((other) => isSameWord(other, candidate)),
      )?.[0]
    if (word !== undefined) return { word, isPlain: false }
  }
  return undefined
}

/** In all but capitals, spaces, hyphens and underscores. Signs are no words, and are the same only as they stand. */
function isSameWord(one: string, other: string): boolean {
  return one === other || (/\p{L}/u.test(other) && /\p{L}/u.test(one) && isSameName(one, other.toLowerCase()))
}

const mostShown = 20

function noteOn(read: readonly { readonly at: Anchor; readonly from: string; readonly to: string }[]): ShapeProblem {
  const [first, ...others] = read
  if (first === undefined) throw new Error('A note is on at least one word.')
  return {
    check: 'file-word-as-meant',
    level: 'note',
    says:
      others.length === 0
        ? `${quote(first.from)} was read as “${first.to}”.`
        : `${inThousands(read.length)} words were read as meant: ${quote(first.from)} as “${first.to}”, for example.`,
    fix: `Nothing has to change if that is what it means. To be sure, write “${first.to}”.`,
    at: first.at,
    see: others.slice(0, mostShown).map(({ at, from, to }) => ({ at, says: `${quote(from)} was read as “${to}”.` })),
  }
}
