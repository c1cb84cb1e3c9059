// Forms of values as data: how each is written, and what it is read as. The same forms read (compiled at their first use), make the
// forms of the tests, and are listed in the docs.
//
// In `writes`: `{slot}` is read on its own; `<a|b>` is one of several; `[x]` may be left out; `~` is what people put between two parts
// (a dash, a comma, brackets, a space). Slots stand outside of `<>` and `[]`.

/** What a form makes of its slots. */
export interface Found<V> {
  readonly value?: V
  /** Whole sentences, as in `Stated`. */
  readonly guess?: string | undefined
  readonly asks?: string | undefined
  readonly trouble?: string | undefined
  readonly isSlip?: true | undefined
  /** It may be meant otherwise: told as a guess. */
  readonly isGuess?: boolean
}

export interface Form<Slots, V> {
  readonly writes: string | readonly string[]
  /** Undefined where the slots do not fit together. */
  readonly reads: (slots: Slots) => V | Found<V> | undefined
  /** It may be meant otherwise, so it is told as a guess. */
  readonly isGuess?: boolean
  /** What the words leave out: whole sentences. */
  readonly asks?: string
}

export type SlotReader<V> = (text: string, depth: number) => Found<V> | undefined
export type SlotReaders<Slots> = { readonly [K in keyof Slots]: SlotReader<Slots[K]> }

interface Part {
  readonly literal: RegExp
  /** The slot before the literal; of the first part none. */
  readonly slot?: string
}

/** A form may hold a form of the same kind: `March 2027 (revised from March 2026), was 2025`. Deeper ones are kept as words. */
const deepest = 2

/** How many slots were read and places looked at, for the tests of how the work grows. */
export const work = { steps: 0 }

/** A text that needs more is of no form that people write, and is kept as words: so the work has a bound, whatever a text holds. */
const mostSteps = 4000
let stepsLeft = mostSteps
/** How many readers are at work, one within the other. */
let within = 0

function step(): void {
  work.steps += 1
  stepsLeft -= 1
}

/**
 * Reads by the first form that fits the whole text. Texts longer than `longest` are read by none, so the work has a bound whatever a
 * text holds.
 */
export function readerOf<Slots extends object, V>(
  forms: () => readonly Form<Slots, V>[],
  slots: SlotReaders<Slots>,
  longest: number,
  most = mostSteps,
): (text: string, depth?: number) => Found<V> | undefined {
  // Of one text, since forms of a kind stand in each other.
  let read = new Map<string, Found<V> | undefined>()
  let compiled: readonly { readonly form: Form<Slots, V>; readonly parts: readonly Part[] }[] | undefined
  return (text, depth = 0) => {
    if (text.length > longest || depth > deepest) return undefined
    if (within === 0) stepsLeft = most
    if (depth === 0) read = new Map()
    const key = `${depth} ${text}`
    if (read.has(key)) return read.get(key)
    within += 1
    try {
      const found = stepsLeft < 0 ? undefined : readOnce(text, depth)
      read.set(key, found)
      return found
    } finally {
      within -= 1
    }
  }

  function readOnce(text: string, depth: number): Found<V> | undefined {
    compiled ??= forms().flatMap((form) => [form.writes].flat().map((writes) => ({ form, parts: partsOf(writes) })))
    const known = new Map<string, Found<unknown> | undefined>()
    const readSlot = (name: string, words: string): Found<unknown> | undefined => {
      const key = `${name} ${words}`
      if (known.has(key)) return known.get(key)
      step()
      const kind = name.replace(/\d$/, '') as keyof Slots
      const found = slots[kind](words, depth + 1)
      known.set(key, found)
      return found
    }
    for (const { form, parts } of compiled) {
      if (stepsLeft < 0) return undefined
      for (const found of matches(text, parts, readSlot)) {
        const made = resultOf(form, found)
        if (made !== undefined) return made
      }
    }
    return undefined
  }
}

type FoundSlots = Readonly<Record<string, Found<unknown>>>

function resultOf<Slots, V>(form: Form<Slots, V>, found: FoundSlots): Found<V> | undefined {
  const all = Object.values(found)
  const wrong = all.find(({ trouble }) => trouble !== undefined)
  if (wrong !== undefined) return { trouble: wrong.trouble, isSlip: wrong.isSlip }
  const values = Object.fromEntries(Object.entries(found).map(([name, { value }]) => [name, value])) as Slots
  const read = form.reads(values)
  if (read === undefined) return undefined
  const made: Found<V> = isFound(read) ? read : { value: read }
  const guesses = [...all.map(({ guess }) => guess), made.guess].filter((sentence) => sentence !== undefined)
  const asks = made.asks ?? form.asks
  return {
    ...made,
    ...(guesses.length === 0 ? {} : { guess: guesses.join(' ') }),
    ...(asks === undefined ? {} : { asks }),
    isGuess: guesses.length > 0 || form.isGuess === true || made.isGuess === true || all.some(({ isGuess }) => isGuess),
  }
}

function isFound<V>(read: V | Found<V>): read is Found<V> {
  return typeof read === 'object' && read !== null && ('value' in read || 'trouble' in read) && !('kind' in read)
}

/** Every way in which the parts fit the whole text. */
function* matches(
  text: string,
  parts: readonly Part[],
  readSlot: (name: string, words: string) => Found<unknown> | undefined,
): Iterable<FoundSlots> {
  const [start, ...rest] = parts
  if (start === undefined) return
  start.literal.lastIndex = 0
  step()
  const begin = start.literal.exec(text)
  if (begin === null) return
  yield* from(begin[0].length, rest)

  function* from(at: number, left: readonly Part[]): Iterable<FoundSlots> {
    const [part, ...others] = left
    if (part === undefined) {
      if (at === text.length) yield {}
      return
    }
    const { slot = '', literal } = part
    // A copy, since the recursion looks for other places with the same pattern.
    for (let next = at + 1; next <= text.length; ) {
      literal.lastIndex = next
      step()
      const end = literal.exec(text)
      if (end === null || stepsLeft < 0) return
      const found = readSlot(slot, text.slice(at, end.index).trim())
      if (found !== undefined)
        for (const more of from(end.index + end[0].length, others)) yield { [slot]: found, ...more }
      next = end.index + 1
    }
  }
}

const between = '(?: ?[-,;:./(]+ ?| )'

/** One pattern for the words before the first slot, and one for those after each slot; the last reaches to the end. */
function partsOf(writes: string): readonly Part[] {
  const pieces = writes.split(/\{([a-z]+\d?)\}/)
  const closes = writes.includes('~') ? '[).]*' : ''
  const last = pieces.length - 1
  return pieces.flatMap((piece, index): Part[] => {
    if (index % 2 === 1) return []
    const source = patternOf(piece) + (index === last ? `${closes}$` : '')
    const literal = new RegExp(source, index === 0 ? 'iuy' : 'giu')
    return [index === 0 ? { literal } : { literal, slot: pieces[index - 1] ?? '' }]
  })
}

function patternOf(piece: string): string {
  const signs: Record<string, string> = {
    '<': '(?:',
    '>': ')',
    '[': '(?:',
    ']': ')?',
    '|': '|',
    '~': between,
    ' - ': ' ?- ?',
  }
  return longestFirst(piece).replace(
    / - |./gu,
    (sign) => signs[sign] ?? sign.replace(/[.*+?^${}()\\/]/u, String.raw`\$&`),
  )
}

/** A pattern takes the first choice that fits, so a longer one goes before one that it begins with. */
function longestFirst(piece: string): string {
  return piece.replace(/([<[])([^<>[\]]*)(?=[>\]])/g, (_, open: string, choices: string) => {
    const sorted = choices.split('|').sort((a, b) => b.length - a.length)
    return `${open}${sorted.join('|')}`
  })
}

/** The ways in which a template can be written, slots left as they are, at most `most` of each choice. */
export function waysToWrite(writes: string): string[] {
  const open = /<([^<>[\]]*)>|\[([^<>[\]]*)\]|~/.exec(writes)
  if (open === null) return [writes]
  const [whole, choices, optional] = open
  const after = writes.slice(open.index + whole.length)
  const put = (words: string, end = '') => waysToWrite(`${writes.slice(0, open.index)}${words}${after}${end}`)
  if (whole === '~') return [...put(' - '), ...put(', '), ...put(' '), ...(after.includes('(') ? [] : put(' (', ')'))]
  if (choices !== undefined) return choices.split('|').flatMap((choice) => put(choice))
  return [...put(''), ...(optional ?? '').split('|').flatMap((choice) => put(choice))]
}
