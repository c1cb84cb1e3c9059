// The texts that forms and samples of their slots make, each with what it means: for the tests, and for the lists in the docs. Reading needs
// none of it.

import { type Form, type Found, madeBy, type Node, nodesIn } from './grammar.ts'

/** Words for each slot, and what they mean, known without reading them. */
export type Samples<Slots> = {
  readonly [K in keyof Slots]-?: readonly (readonly [words: string, meant: NonNullable<Slots[K]>])[]
}

/** A text that a form makes, with what it means by the samples alone. */
interface TextMade<V> {
  readonly words: string
  readonly meant: Found<V>
}

/** The texts that the form and the samples make: all, or about as many as asked for, spread over all of them. */
export function* textsOf<Slots, V>(
  form: Form<Slots, V>,
  samples: Samples<Slots>,
  atMost = Number.POSITIVE_INFINITY,
): Iterable<TextMade<V>> {
  const templates = [form.writes].flat().map(nodesIn)
  const all = templates.reduce((sum, nodes) => sum + countOf(nodes, samples as AnySamples), 0)
  const stride = Math.max(1, Math.ceil(all / atMost))
  let next = 0
  let before = 0
  for (const nodes of templates) {
    const count = countOf(nodes, samples as AnySamples)
    for (; next < before + count; next += stride) {
      const { words, slots, opens } = textAt(nodes, samples as AnySamples, next - before)
      const meant = opens > 1 || (opens === 1 && words.split('(').length > 2) ? undefined : madeBy(form, slots as Slots)
      if (meant !== undefined) yield { words: `${words}${opens === 1 ? ')' : ''}`.trim(), meant }
    }
    before += count
  }
}

/** How many texts a form makes. */
export function howManyTexts<Slots, V>({ writes }: Form<Slots, V>, samples: Samples<Slots>): number {
  return [writes].flat().reduce((sum, one) => sum + countOf(nodesIn(one), samples as AnySamples), 0)
}

type AnySamples = Readonly<Record<string, readonly (readonly [words: string, meant: unknown])[]>>

interface Filled {
  readonly words: string
  readonly slots: Readonly<Record<string, unknown>>
  /** How many brackets of a gap are open. */
  readonly opens: number
}

const gaps = [' - ', ', ', ' ', ' (']

function samplesFor(slot: string, samples: AnySamples): AnySamples[string] {
  return samples[slot] ?? samples[slot.replace(/\d$/, '')] ?? []
}

function countOf(nodes: readonly Node[], samples: AnySamples): number {
  return nodes.reduce((product, node) => product * waysOf(node, samples), 1)
}

function waysOf(node: Node, samples: AnySamples): number {
  if (typeof node === 'string') return 1
  if ('isGap' in node) return gaps.length
  if ('slot' in node) return samplesFor(node.slot, samples).length
  return node.oneOf.reduce((sum, nodes) => sum + countOf(nodes, samples), 0)
}

/** One of as many texts as there are. */
function textAt(nodes: readonly Node[], samples: AnySamples, index: number): Filled {
  let left = index
  let made: Filled = { words: '', slots: {}, opens: 0 }
  for (const node of nodes) {
    const ways = waysOf(node, samples)
    const one = fillingAt(node, samples, left % ways)
    left = Math.floor(left / ways)
    made = { words: made.words + one.words, slots: { ...made.slots, ...one.slots }, opens: made.opens + one.opens }
  }
  return made
}

function fillingAt(node: Node, samples: AnySamples, index: number): Filled {
  if (typeof node === 'string') return { words: node, slots: {}, opens: 0 }
  if ('isGap' in node) return { words: gaps[index] ?? '', slots: {}, opens: gaps[index] === ' (' ? 1 : 0 }
  if ('slot' in node) {
    const [words, meant] = samplesFor(node.slot, samples)[index] ?? ['', undefined]
    return { words, slots: { [node.slot]: meant }, opens: 0 }
  }
  let left = index
  for (const nodes of node.oneOf) {
    const count = countOf(nodes, samples)
    if (left < count) return textAt(nodes, samples, left)
    left -= count
  }
  return { words: '', slots: {}, opens: 0 }
}
