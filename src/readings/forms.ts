// Forms in which values are written, as data. One list of forms reads what people wrote, makes the texts of the tests, and lists
// the forms in the documentation.

import { type WordPattern, wordPattern } from './word-pattern.ts'

/** A part that differs from text to text: a number, a unit. */
export interface Slot<T> {
  /** The source of a pattern, without named groups. */
  readonly pattern: string
  readonly read: (words: string) => T | undefined
  /** Words, and what they mean, known without reading them. */
  readonly samples: readonly (readonly [words: string, meant: T])[]
}

// biome-ignore lint/suspicious/noExplicitAny: a slot may hold any type; `PartsOf` gives each its own again.
export type Slots = Readonly<Record<string, Slot<any>>>

export type PartsOf<S extends Slots> = { readonly [K in keyof S]?: S[K] extends Slot<infer T> ? T : never }

export interface Form<S extends Slots, R> {
  /** `{slot}`, `<one|other>`, `[may be left out]`; all else stands as written. */
  readonly template: string
  /** Undefined where the parts cannot go together, as in 45 of 34. */
  readonly means: (parts: PartsOf<S>) => R | undefined
}

type Node = string | { readonly slot: string } | { readonly oneOf: readonly (readonly Node[])[] }

/** Reads a whole text by the first form that fits. */
export function readByForms<S extends Slots, R>(
  slots: S,
  forms: readonly Form<S, R>[],
): (text: string) => R | undefined {
  const patterns: WordPattern[] = []
  return (text) => {
    for (const [index, form] of forms.entries()) {
      patterns[index] ??= wordPattern(`^(?:${patternOf(nodesIn(form.template), slots)})$`)
      const pattern = patterns[index]
      const found = pattern(text).exec(text)
      const meant = found === null ? undefined : form.means(partsOf(found.groups ?? {}, slots))
      if (meant !== undefined) return meant
    }
    return undefined
  }
}

function partsOf<S extends Slots>(groups: Readonly<Record<string, string | undefined>>, slots: S): PartsOf<S> {
  const parts: Record<string, unknown> = {}
  for (const [name, words] of Object.entries(groups))
    if (words !== undefined) parts[name] = slots[name]?.read(words.trim())
  return parts as PartsOf<S>
}

/** Every text that the form and the samples make, with what each means by the samples alone. */
export function* textsOf<S extends Slots, R>(
  { template, means }: Form<S, R>,
  slots: S,
): Iterable<{ readonly words: string; readonly meant: R }> {
  for (const { words, parts } of expand(nodesIn(template), slots)) {
    const meant = means(parts as PartsOf<S>)
    if (meant !== undefined) yield { words, meant }
  }
}

interface Filled {
  readonly words: string
  readonly parts: Readonly<Record<string, unknown>>
}

function* expand(nodes: readonly Node[], slots: Slots): Iterable<Filled> {
  const [first, ...others] = nodes
  if (first === undefined) {
    yield { words: '', parts: {} }
    return
  }
  for (const head of fillings(first, slots))
    for (const tail of expand(others, slots))
      yield { words: head.words + tail.words, parts: { ...head.parts, ...tail.parts } }
}

function* fillings(node: Node, slots: Slots): Iterable<Filled> {
  if (typeof node === 'string') yield { words: node, parts: {} }
  else if ('slot' in node)
    for (const [words, meant] of slots[node.slot]?.samples ?? []) yield { words, parts: { [node.slot]: meant } }
  else for (const nodes of node.oneOf) yield* expand(nodes, slots)
}

function patternOf(nodes: readonly Node[], slots: Slots): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
      if ('slot' in node) return `(?<${node.slot}>${slots[node.slot]?.pattern})`
      return `(?:${node.oneOf.map((one) => patternOf(one, slots)).join('|')})`
    })
    .join('')
}

/** The parts of a template. */
function nodesIn(template: string): readonly Node[] {
  let index = 0
  return sequence('')

  function sequence(ends: string): Node[] {
    const nodes: Node[] = []
    for (let sign = template[index]; sign !== undefined && !ends.includes(sign); sign = template[index]) {
      index += 1
      if (sign === '{') {
        const end = template.indexOf('}', index)
        nodes.push({ slot: template.slice(index, end) })
        index = end + 1
      } else if (sign === '<') nodes.push({ oneOf: alternatives('>') })
      else if (sign === '[') nodes.push({ oneOf: [...alternatives(']'), []] })
      else if (typeof nodes.at(-1) === 'string') nodes.push(`${nodes.pop()}${sign}`)
      else nodes.push(sign)
    }
    return nodes
  }

  function alternatives(end: string): Node[][] {
    const all: Node[][] = []
    do {
      all.push(sequence(`|${end}`))
      index += 1
    } while (template[index - 1] === '|')
    return all
  }
}
