// What comes out of plan files is shown, never obeyed: no control character, escape sequence or text-direction mark of
// theirs reaches a terminal. Each is replaced by one visible mark, so that columns stay what they were.

const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace.
const control = /[\u0000-\u001f]/g
/** Delete, the second row of controls, marks that change the direction of text, and spaces of no width. */
const unseen = /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g

const plain = /^[\x20-\x7e]*$/
/** Whether there is anything to replace: mostly there is not, and asking is quicker than replacing nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace.
const unfit = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/

/** One line of text. Line breaks and tabs, with what stands around them, become a space. */
export function sanitise(text: string): string {
  if (plain.test(text) || !unfit.test(text)) return text
  return sanitiseLine(text.replace(/[\s\u0085]+/g, (space) => (breaks.test(space) ? ' ' : space)))
}

/** One line of a file, each character in its column. */
export function sanitiseLine(text: string): string {
  if (plain.test(text) || !unfit.test(text)) return text
  const marked = text.replace(control, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))
  return marked.replace(unseen, '\ufffd')
}

/** Every text of a result, or of a part of it, made fit to print. What has nothing to replace is not copied. */
export function sanitiseAll<T extends object>(value: T): T {
  const known = made.get(value)
  if (known !== undefined) return known as T
  const fit = shown(value, sanitise) as T
  made.set(value, fit)
  return fit
}

/** An audit shows each result in several formats. */
const made = new WeakMap<object, object>()

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
    const item = shown(inner, key === 'lines' ? sanitiseLine : show)
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
