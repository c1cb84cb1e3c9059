// Sanitises text from plan files, against terminal injection: each control character, escape and bidirectional mark is replaced by one
// visible character, so that columns stay as they were.
import { memoByObject } from '../../text/memo-by-object.ts'

const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace.
const control = /[\u0000-\u001f]/g
/** DEL and the C1 controls, bidirectional marks, and zero-width spaces. */
const unseen = /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g

const plain = /^[\x20-\x7e]*$/
/** Anything to replace: a fast path, because most texts have nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace.
const unfit = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/

/** One line of text. Line breaks and tabs become a space, with the white space around them. */
export function sanitise(text: string): string {
  if (plain.test(text) || !unfit.test(text)) return text
  return sanitiseLine(text.replace(/[\s\u0085]+/g, (space) => (breaks.test(space) ? ' ' : space)))
}

/** One line of a file. Each character keeps its column. */
export function sanitiseLine(text: string): string {
  if (plain.test(text) || !unfit.test(text)) return text
  const marked = text.replace(control, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))
  return marked.replace(unseen, '\ufffd')
}

/** Several lines of YAML, which would be other YAML on one line. */
function sanitiseLines(text: string): string {
  return text.includes('\n') ? text.split('\n').map(sanitiseLine).join('\n') : sanitise(text)
}

const byKey: Readonly<Record<string, (text: string) => string>> = { lines: sanitiseLine, yaml: sanitiseLines }

/** Every text of a result, or of a part of it, sanitised. Parts with nothing to replace are shared, not copied. */
export function sanitiseAll<T extends object>(value: T): T {
  return sanitised(value) as T
}

/** An audit renders each result in several formats. */
const sanitised = memoByObject((value: object) => shown(value, sanitise))

function shown(value: unknown, show: (text: string) => string): unknown {
  if (typeof value === 'string') return show(value)
  if (Array.isArray(value)) return shownList(value, show)
  if (typeof value !== 'object' || value === null) return value
  let changed: [string, unknown][] | undefined
  const keys = Object.keys(value)
  let index = 0
  for (const key of keys) {
    const inner = (value as Record<string, unknown>)[key]
    const name = show(key)
    const item = shown(inner, byKey[key] ?? show)
    if (changed === undefined && (name !== key || item !== inner)) changed = Object.entries(value).slice(0, index)
    changed?.push([name, item])
    index++
  }
  return changed === undefined ? value : Object.fromEntries(changed)
}

function shownList(items: readonly unknown[], show: (text: string) => string): readonly unknown[] {
  let changed: unknown[] | undefined
  let index = 0
  for (const item of items) {
    const made = shown(item, show)
    if (changed === undefined && made !== item) changed = items.slice(0, index)
    changed?.push(made)
    index++
  }
  return changed ?? items
}
