// Forms of values as data: how each is written, and what it is read as. The same forms read (compiled at their first use), make the
// texts of the tests, and are listed in the docs. Every kind of value is read by this.
//
// In `writes`: `{slot}` is read on its own; `<a|b>` is one of several; `[x]` or `[x|y]` may be left out; `~` is what people put between
// two parts (a dash, a comma, brackets, a space). They may stand in each other.

import { wordPattern } from './word-pattern.ts'

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
  /** It stands in no other form: what fits anything would be tried everywhere. */
  readonly isOutermost?: true
}

export interface SlotReader<V> {
  (text: string, depth: number): Found<V> | undefined
  /** As many words as fit belong to it: `2 million people` are millions. */
  readonly isLongest?: true
  /** The sign that all its words begin with: what stands before it ends nowhere else. */
  readonly starts?: string
}
export type SlotReaders<Slots> = { readonly [K in keyof Slots]-?: SlotReader<NonNullable<Slots[K]>> }

/** A slot that a pattern tells: the source of one, without groups that are named. */
export function patternSlot<V>(pattern: string, read: (words: string) => V | undefined): SlotReader<V> {
  const whole = wordPattern(`^(?:${pattern})$`)
  const reader = (text: string): Found<V> | undefined => {
    const value = whole(text).test(text) ? read(text) : undefined
    return value === undefined ? undefined : { value }
  }
  return Object.assign(reader, { isLongest: true as const })
}

export type Node = string | { readonly slot: string } | { readonly oneOf: readonly (readonly Node[])[] } | typeof gap
/** What people put between two parts. */
const gap = { isGap: true } as const

/** Words, and the slot after them; after the last words there is none. */
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
/** Counts the texts that were read from outside: what readers remember is of one text, since forms stand in each other. */
let texts = 0

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
  const read = new Map<string, Found<V> | undefined>()
  let readIn = 0
  let compiled: readonly (Way & { readonly form: Form<Slots, V> })[] | undefined
  return (text, depth = 0) => {
    if (text.length > longest || depth > deepest) return undefined
    if (within === 0) {
      stepsLeft = most
      texts += 1
    }
    if (readIn !== texts) read.clear()
    readIn = texts
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
    compiled ??= forms().flatMap((form) =>
      [form.writes].flat().flatMap((writes) => waysIn(writes, startOf).map((way) => Object.assign(way, { form }))),
    )
    const lower = text.toLowerCase()
    const known = new Map<string, Found<unknown> | undefined>()
    const readerFor = (name: string): SlotReader<unknown> => slots[name.replace(/\d$/, '') as keyof Slots]
    const readSlot = (name: string, words: string): Found<unknown> | undefined => {
      const key = `${name} ${words}`
      if (known.has(key)) return known.get(key)
      step()
      const found = readerFor(name)(words, depth + 1)
      known.set(key, found)
      return found
    }
    const isLongest = (name: string): boolean => readerFor(name).isLongest === true
    for (const { form, holds, parts } of compiled) {
      if (stepsLeft < 0) return undefined
      if (depth > 0 && form.isOutermost === true) continue
      if (!holds.every((words) => words.some((one) => lower.includes(one)))) continue
      const made = firstFit(text, parts(), readSlot, isLongest, (found) => resultOf(form, found))
      if (made !== undefined) return made
    }
    return undefined
  }

  function startOf(name: string): string {
    return slots[name.replace(/\d$/, '') as keyof Slots].starts ?? ''
  }
}

type FoundSlots = Readonly<Record<string, Found<unknown>>>

function resultOf<Slots, V>(form: Form<Slots, V>, found: FoundSlots): Found<V> | undefined {
  const all = Object.values(found)
  const wrong = all.find(({ trouble }) => trouble !== undefined)
  if (wrong !== undefined) return { trouble: wrong.trouble, isSlip: wrong.isSlip }
  const values = Object.fromEntries(Object.entries(found).map(([name, { value }]) => [name, value])) as Slots
  const made = madeBy(form, values)
  if (made === undefined) return undefined
  const guesses = [...all.map(({ guess }) => guess), made.guess].filter((sentence) => sentence !== undefined)
  const asks = made.asks ?? form.asks
  return {
    ...made,
    ...(guesses.length === 0 ? {} : { guess: guesses.join(' ') }),
    ...(asks === undefined ? {} : { asks }),
    isGuess: guesses.length > 0 || form.isGuess === true || made.isGuess === true || all.some(({ isGuess }) => isGuess),
  }
}

export function madeBy<Slots, V>({ reads }: Form<Slots, V>, slots: Slots): Found<V> | undefined {
  const read = reads(slots)
  if (read === undefined) return undefined
  return isFound(read) ? read : { value: read }
}

function isFound<V>(read: V | Found<V>): read is Found<V> {
  return typeof read === 'object' && read !== null && ('value' in read || 'trouble' in read) && !('kind' in read)
}

/** Tries each way in which the parts fit the whole text, until one makes something. */
function firstFit<T>(
  text: string,
  parts: readonly Part[],
  readSlot: (name: string, words: string) => Found<unknown> | undefined,
  isLongest: (name: string) => boolean,
  make: (found: FoundSlots) => T | undefined,
): T | undefined {
  const [start] = parts
  if (start === undefined) return undefined
  start.literal.lastIndex = 0
  step()
  const begin = start.literal.exec(text)
  return begin === null ? undefined : from(begin[0].length, 1, {})

  function from(at: number, index: number, found: FoundSlots): T | undefined {
    const part = parts[index]
    if (part === undefined) return at === text.length ? make(found) : undefined
    const { slot = '', literal } = part
    const goOn = (start: number, end: number): T | undefined => {
      const read = readSlot(slot, text.slice(at, start).trim())
      return read === undefined ? undefined : from(end, index + 1, { ...found, [slot]: read })
    }
    const places: { readonly start: number; readonly end: number }[] = []
    const takesMost = isLongest(slot)
    // A pattern keeps its place, and others look with the same one in between.
    for (let next = at + 1; next <= text.length; ) {
      literal.lastIndex = next
      step()
      const place = literal.exec(text)
      if (place === null || stepsLeft < 0) break
      const end = place.index + place[0].length
      if (takesMost) places.push({ start: place.index, end })
      else {
        const made = goOn(place.index, end)
        if (made !== undefined) return made
      }
      next = place.index + 1
    }
    for (const { start, end } of places.reverse()) {
      const made = goOn(start, end)
      if (made !== undefined) return made
    }
    return undefined
  }
}

/** The parts of a template. */
export function nodesIn(writes: string): readonly Node[] {
  let index = 0
  return sequence('')

  function sequence(ends: string): Node[] {
    const nodes: Node[] = []
    for (let sign = writes[index]; sign !== undefined && !ends.includes(sign); sign = writes[index]) {
      index += 1
      if (sign === '{') {
        const end = writes.indexOf('}', index)
        nodes.push({ slot: writes.slice(index, end) })
        index = end + 1
      } else if (sign === '<') nodes.push({ oneOf: choices('>') })
      // Without it first: a slot takes as many words as belong to it.
      else if (sign === '[') nodes.push({ oneOf: [[], ...choices(']')] })
      else if (sign === '~') nodes.push(gap)
      else nodes.push(sign)
    }
    return nodes
  }

  function choices(end: string): Node[][] {
    const all = [sequence(`|${end}`)]
    while (writes[index] === '|') {
      index += 1
      all.push(sequence(`|${end}`))
    }
    index += 1
    return all
  }
}

function holdsSlot(nodes: readonly Node[]): boolean {
  return nodes.some(
    (node) => typeof node !== 'string' && ('slot' in node || ('oneOf' in node && node.oneOf.some(holdsSlot))),
  )
}

/** The template once for each choice that holds a slot, so that slots stand outside of choices. */
function* withSlotsOutside(nodes: readonly Node[]): Iterable<readonly Node[]> {
  const index = nodes.findIndex((node) => typeof node !== 'string' && 'oneOf' in node && node.oneOf.some(holdsSlot))
  const node = nodes[index]
  if (node === undefined || typeof node === 'string' || !('oneOf' in node)) yield nodes
  else
    for (const one of node.oneOf) yield* withSlotsOutside([...nodes.slice(0, index), ...one, ...nodes.slice(index + 1)])
}

const between = '(?: ?[-,;:./(]+ ?| )'

/** One way in which a form is written. */
interface Way {
  /** Of each list one stands in every text that is written so. It is quicker to look for than a pattern is to compile. */
  readonly holds: readonly (readonly string[])[]
  /** One pattern for the words before the first slot, and one for those after each slot; the last reaches to the end. */
  readonly parts: () => readonly Part[]
}

function waysIn(writes: string, startOf: (slot: string) => string): readonly Way[] {
  const all = nodesIn(writes)
  const closes = all.includes(gap) ? '[).]*' : ''
  return [...withSlotsOutside(all)].map((nodes) => {
    let parts: readonly Part[] | undefined
    return {
      holds: [...signsIn(nodes, startOf), ...heldIn(nodes)],
      parts: () => {
        parts ??= partsOf(nodes, closes, startOf)
        return parts
      },
    }
  })
}

function partsOf(nodes: readonly Node[], closes: string, startOf: (slot: string) => string): readonly Part[] {
  const slots = nodes.flatMap((node) => (typeof node !== 'string' && 'slot' in node ? [node.slot] : []))
  const pieces: Node[][] = [[]]
  for (const node of nodes) {
    if (typeof node !== 'string' && 'slot' in node) pieces.push([])
    else pieces.at(-1)?.push(node)
  }
  return pieces.map((piece, index): Part => {
    const [slot, next] = [slots[index - 1], slots[index]]
    const starts = next === undefined ? '' : startOf(next)
    const end = index === slots.length ? `${closes}$` : starts && `(?=${starts})`
    const literal = new RegExp(patternOf(piece) + end, index === 0 ? 'iuy' : 'giu')
    return slot === undefined ? { literal } : { literal, slot }
  })
}

/** The signs that its slots begin with. */
function signsIn(nodes: readonly Node[], startOf: (slot: string) => string): readonly (readonly string[])[] {
  return nodes.flatMap((node) => {
    const sign = typeof node !== 'string' && 'slot' in node ? startOf(node.slot) : ''
    return sign === '' ? [] : [[sign]]
  })
}

/** Without what may be left out, and what may be written in other ways. */
function heldIn(nodes: readonly Node[]): readonly (readonly string[])[] {
  const lists: (readonly string[])[] = []
  let run = ''
  for (const node of [...nodes, gap]) {
    if (typeof node === 'string') {
      run += node
      continue
    }
    lists.push(...heldInWords(run))
    run = ''
    if (!('oneOf' in node)) continue
    const choices = node.oneOf.map((choice) => (choice.every((one) => typeof one === 'string') ? choice.join('') : ''))
    const held = choices.map((choice) => heldInWords(choice)[0]?.[0])
    if (held.every((words) => words !== undefined)) lists.push(held)
  }
  return lists
}

/** Spaces may be left out around a dash. */
function heldInWords(words: string): readonly [string][] {
  return words
    .toLowerCase()
    .split('-')
    .flatMap((part) => (part.trim() === '' ? [] : [[part.trim()] as [string]]))
}

/** A pattern takes the first choice that fits, so a longer one goes before one that it begins with. */
function patternOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node.replace(/[.*+?^${}()\\/|[\]]/u, String.raw`\$&`)
      if ('isGap' in node) return between
      if ('slot' in node) throw new Error(`The slot ${node.slot} stands in words.`)
      const choices = node.oneOf.map(patternOf).sort((a, b) => b.length - a.length)
      return `(?:${choices.join('|')})`
    })
    .join('')
    .replaceAll(' - ', ' ?- ?')
}
