// Resolves aliases, and counts what they expand to before any data is built: an alias bomb (“billion laughs”) stops
// here.
import { type Alias, isAlias, isMap, isPair, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Range } from './lines.ts'
import { limits, rangeOf } from './yaml-nodes.ts'
import { unknownAlias, type YamlWords, yamlWords } from './yaml-words.ts'

/** A node with an anchor. */
interface Anchored {
  readonly node: unknown
  /** Absent while the node is being measured: an alias to it found then is inside it, a cycle. */
  extent?: { readonly values: number; readonly depth: number }
}

/** Maps each alias to its node, and limits the number and depth of the values with every alias expanded. */
export class AliasResolver {
  readonly #text: string
  readonly #report: (words: YamlWords, range: Range) => void
  readonly #targets = new Map<Alias, Anchored>()
  readonly #pointedAt = new Set<string>()
  #anchors = new Map<string, Anchored>()
  #values = 0
  #aliases = 0
  #deepest = 0
  #stopped = false

  constructor(text: string, report: (words: YamlWords, range: Range) => void) {
    this.#text = text
    this.#report = report
  }

  /**
   * Resolves the aliases of one document. The limits are for the whole file; false when one is exceeded, and reported.
   */
  resolve(contents: YAMLMap): boolean {
    // Without an alias nothing expands, and `compose` has limited the depth.
    if (!this.#text.includes('*')) return true
    this.#anchors = new Map()
    this.#measure(contents, 1)
    return !this.#stopped
  }

  /** The node of an alias; undefined for an alias that was refused. */
  target(alias: Alias): unknown {
    return this.#targets.get(alias)?.node
  }

  /** Whether any alias in the documents resolved so far uses this anchor. */
  isPointedAt(anchor: string): boolean {
    return this.#pointedAt.has(anchor)
  }

  #measure(node: unknown, depth: number): void {
    if (this.#stopped) return
    if (isAlias(node)) {
      this.#measureAlias(node, depth)
      return
    }
    this.#values++
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return
    if (node.anchor === undefined) {
      this.#measureInside(node, depth)
      return
    }
    const anchored: Anchored = { node }
    this.#anchors.set(node.anchor, anchored)
    const [valuesBefore, deepestBefore] = [this.#values, this.#deepest]
    this.#deepest = depth - 1
    this.#measureInside(node, depth)
    anchored.extent = { values: this.#values - valuesBefore + 1, depth: this.#deepest - depth + 1 }
    this.#deepest = Math.max(this.#deepest, deepestBefore)
  }

  #measureInside(node: YAMLMap | YAMLSeq | Scalar, depth: number): void {
    if (isScalar(node)) return
    if (depth > limits.depth) {
      this.#stop(yamlWords.tooDeep, rangeOf(node))
      return
    }
    if (depth > this.#deepest) this.#deepest = depth
    for (const item of node.items) {
      if (!isPair(item)) this.#measure(item, depth + 1)
      else {
        if (isAlias(item.key)) this.#pointedAt.add(item.key.source)
        else this.#measure(item.key, depth + 1)
        this.#measure(item.value, depth + 1)
      }
    }
  }

  #measureAlias(alias: Alias, depth: number): void {
    const target = this.#anchors.get(alias.source)
    const range = rangeOf(alias)
    const deepest = depth - 1 + (target?.extent?.depth ?? 0)
    this.#pointedAt.add(alias.source)
    this.#values += target?.extent?.values ?? 1
    if (++this.#aliases > limits.aliases) this.#stop(yamlWords.tooManyAliases, range)
    else if (!target) this.#report(unknownAlias(this.#text.slice(range.from, range.to)), range)
    else if (!target.extent) this.#report(yamlWords.selfAlias, range)
    else if (this.#values > limits.values) this.#stop(yamlWords.tooMuch, range)
    else if (deepest > limits.depth) this.#stop(yamlWords.tooDeep, range)
    else {
      this.#deepest = Math.max(this.#deepest, deepest)
      this.#targets.set(alias, target)
    }
  }

  #stop(words: YamlWords, range: Range): void {
    this.#stopped = true
    this.#report(words, range)
  }
}
