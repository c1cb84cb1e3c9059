// Text in; plain data, its origins and problems out. All that knows the package `yaml` is here, so that a quicker reader
// can one day stand in front of it; that is why this file is longer than most.
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseAllDocuments,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { lineAround, type Range } from './lines.ts'
import type { KeyOrigin, Origins } from './origins.ts'
import type { FileProblem, Stretch } from './problem.ts'
import { explainSyntax } from './syntax.ts'

/** What a plan file can hold. Every value is text, as it was written; a key with nothing after it is not there. */
export type PlainData = string | PlainData[] | PlainMap
export interface PlainMap {
  [key: string]: PlainData
}

export interface ParsedDocument {
  readonly data: PlainMap
  /** The first line of the document. */
  readonly where: Stretch
}

export interface ParsedFile {
  readonly documents: readonly ParsedDocument[]
  readonly problems: readonly FileProblem[]
  /** False when something in the file had to be left out. */
  readonly read: boolean
}

/** How much a file may ask for: levels inside one another, values once aliases are written out, and aliases. */
export const limits = { depth: 64, values: 1_000_000, aliases: 1_000 } as const

// Unique keys are looked for here, because the library takes time that grows with the square of their number.
const options = { schema: 'failsafe', resolveKnownTags: false, uniqueKeys: false, prettyErrors: false } as const

/** Reads one file. What cannot be read becomes a problem; nothing is thrown. */
export function parseYaml(file: { readonly path: string; readonly text: string }, origins: Origins): ParsedFile {
  origins.addText(file.path, file.text)
  const reader = new Reader(file.path, file.text, origins)
  const documents = reader.read()
  return { documents, problems: reader.problems, read: !reader.problems.some(({ level }) => level === 'error') }
}

/** A node with a name that aliases can use. */
interface Anchored {
  readonly node: unknown
  used: boolean
  /** Absent while the node is being measured: an alias that meets it then stands inside it. */
  extent?: { readonly values: number; readonly depth: number }
}

/** The aliases through which a node is being read, nearest first; none for what stands where it was written. */
type Uses = readonly Stretch[]

const mergeMarker = /^(?:<{7}|={7}|>{7})(?=[ \r\n]|$)/m
const nothing = new Set(['', '~', 'null', 'Null', 'NULL'])

class Reader {
  readonly problems: FileProblem[] = []
  readonly #path: string
  readonly #text: string
  readonly #origins: Origins
  readonly #targets = new Map<Alias, Anchored>()
  #anchors = new Map<string, Anchored>()
  #values = 0
  #aliases = 0
  #deepest = 0
  #stopped = false

  constructor(path: string, text: string, origins: Origins) {
    this.#path = path
    this.#text = text
    this.#origins = origins
  }

  read(): ParsedDocument[] {
    const marker = mergeMarker.exec(this.#text)
    if (marker) {
      this.#report(yamlWords.unfinishedMerge, lineAround(this.#text, marker.index))
      return []
    }
    const parsed = parseAllDocuments(this.#text, options)
    if ('empty' in parsed) {
      if (parsed.errors.length === 0) this.#report(yamlWords.empty, { from: 0, to: 0 })
      this.#syntax(parsed.errors)
      return []
    }
    const written = parsed.filter(({ contents, errors }) => errors.length > 0 || !isNothing(contents))
    const [first, second] = written
    if (first === undefined) this.#report(yamlWords.empty, { from: 0, to: 0 })
    if (second !== undefined) this.#report(yamlWords.severalDocuments, this.#firstLine(second.contents))
    return written.flatMap((document) => this.#document(document) ?? [])
  }

  #document(document: Document.Parsed): ParsedDocument | undefined {
    const { contents, errors, directives } = document
    if (errors.length > 0) {
      this.#syntax(errors, document)
      return undefined
    }
    if (directives.yaml.explicit && directives.yaml.version !== '1.2') {
      this.#report(yamlWords.otherVersion, lineAround(this.#text, Math.max(0, this.#text.indexOf('%YAML'))))
    }
    if (!isMap(contents)) {
      this.#report(yamlWords.noMapping, this.#firstLine(contents))
      return undefined
    }
    this.#anchors = new Map()
    this.#measure(contents, 1)
    if (this.#stopped) return undefined
    const data = this.#mapping(contents, [])
    return { data, where: { path: this.#path, ...this.#firstLine(contents) } }
  }

  /** One slip, one finding: what comes after the first is said only if the slips before it stay within their lines. */
  #syntax(errors: readonly YAMLError[], document?: Document.Parsed): void {
    let line = -1
    for (const { code, message, pos } of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
      const words = explainSyntax(this.#text, { code, message, from: pos[0], ...nodesBefore(document, pos[0]) })
      const { from } = lineAround(this.#text, words.from)
      if (from === line) continue
      if (line !== -1 && !words.local) return
      line = from
      this.#report({ check: 'file-syntax', level: 'error', says: words.says, fix: words.fix }, words)
      if (!words.local) return
    }
  }

  /**
   * Looks through what was written, before anything is made of it: which node each alias stands for, and how much there
   * would be with all of them written out. An alias bomb is found here without being let off.
   */
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
    const anchored: Anchored = { node, used: false }
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
        if (!isAlias(item.key)) this.#measure(item.key, depth + 1)
        this.#measure(item.value, depth + 1)
      }
    }
  }

  #measureAlias(alias: Alias, depth: number): void {
    const target = this.#anchors.get(alias.source)
    const range = rangeOf(alias)
    if (++this.#aliases > limits.aliases) return this.#stop(yamlWords.tooManyAliases, range)
    if (!target) return this.#report(unknownAlias(this.#text.slice(range.from, range.to)), range)
    target.used = true
    if (!target.extent) return this.#report(yamlWords.selfAlias, range)
    this.#values += target.extent.values
    if (this.#values > limits.values) return this.#stop(yamlWords.tooMuch, range)
    if (depth + target.extent.depth - 1 > limits.depth) return this.#stop(yamlWords.tooDeep, range)
    this.#deepest = Math.max(this.#deepest, depth + target.extent.depth - 1)
    this.#targets.set(alias, target)
  }

  #mapping(node: YAMLMap, uses: Uses): PlainMap {
    const data: PlainMap = {}
    const keys = new Map<string | number, KeyOrigin>()
    for (const [index, pair] of node.items.entries()) {
      const name = this.#name(node, index, keys, uses)
      if (name === undefined) continue
      const value = this.#value(pair.value, uses)
      const key = rangeOf(pair.key)
      const origin = this.#keyOrigin(key, pair.value, value)
      keys.set(name, origin)
      if (value === undefined) continue
      if (value !== null) put(data, name, value)
      else if (uses.length === 0) {
        this.#origins.rememberEmpty({ of: data, key: name, where: { path: this.#path, ...key } })
      }
    }
    this.#origins.remember(data, { path: this.#path, ...rangeOf(node), keys, uses })
    return data
  }

  /** The name of a pair that can be used; undefined, with a problem said, for one that cannot. */
  #name(node: YAMLMap, index: number, taken: ReadonlyMap<string | number, KeyOrigin>, uses: Uses): string | undefined {
    const { key, value } = node.items[index] as Pair
    const range = rangeOf(key)
    const leaveOut = (words: YamlWords, at: Range = range, see?: FileProblem['see']): undefined => {
      if (uses.length === 0) this.#report(words, at, see)
    }
    if (!isScalar(key)) return leaveOut(yamlWords.complexKey)
    const name = key.source ?? ''
    const isPlain = key.type === 'PLAIN'
    if (key.tag !== undefined) leaveOut(tagged(this.#markBefore('!', range)), range)
    if (isPlain && name === '') return leaveOut(yamlWords.namelessKey)
    if (isPlain && name === '<<') return leaveOut(yamlWords.mergeKey)
    if (node.flow && value === null) return this.#stray(node, index, uses)
    if (/^(?![\t\n\r ])\s|^[\u200b-\u200d\ufeff]/.test(name)) return leaveOut(yamlWords.oddSpace)
    const first = taken.get(name)
    if (!first) return name
    const where = { path: this.#path, from: first.keyFrom, to: first.keyTo }
    return leaveOut(duplicateKey(name), range, [{ says: 'The first one is here.', where }])
  }

  /** A word in `{ }` without a colon: most often the second half of a text that had a comma in it. */
  #stray(node: YAMLMap, index: number, uses: Uses): undefined {
    const isStray = (pair: Pair | undefined): boolean => pair !== undefined && pair.value === null
    const [before, pair] = [node.items[index - 1], node.items[index]]
    if (uses.length > 0 || isStray(before)) return
    const { from, to } = rangeOf(pair?.key)
    if (/^[^\s:]+:\S/.test(this.#text.slice(from, to))) return this.#report(yamlWords.noSpaceInBrackets, { from, to })
    if (!isScalar(before?.value) || before.value.type !== 'PLAIN') return this.#report(yamlWords.strayInBrackets, { from, to })
    let last = index
    while (isStray(node.items[last + 1])) last++
    this.#report(yamlWords.cutAtComma, { from: rangeOf(before.value).from, to: rangeOf(node.items[last]?.key).to })
  }

  #list(node: YAMLSeq, uses: Uses): PlainData[] {
    const data: PlainData[] = []
    const keys = new Map<string | number, KeyOrigin>()
    for (const item of node.items) {
      const value = this.#value(item, uses)
      const range = rangeOf(item)
      if (value === null && uses.length === 0) {
        this.#origins.rememberEmpty({ of: data, where: { path: this.#path, ...lineAround(this.#text, range.from) } })
      }
      if (value === null || value === undefined) continue
      keys.set(data.length, this.#keyOrigin(range, item, value))
      data.push(value)
    }
    this.#origins.remember(data, { path: this.#path, ...rangeOf(node), keys, uses })
    return data
  }

  /** The data of a node: null when nothing was written, undefined when it had to be left out and that was said. */
  #value(node: unknown, uses: Uses): PlainData | null | undefined {
    if (isScalar(node)) return this.#scalar(node, uses)
    if (isMap(node) || isSeq(node)) {
      if (node.tag !== undefined && uses.length === 0) this.#reportTag(node)
      return isMap(node) ? this.#mapping(node, uses) : this.#list(node, uses)
    }
    if (!isAlias(node)) return null
    const target = this.#targets.get(node)
    return target && this.#value(target.node, [{ path: this.#path, ...rangeOf(node) }, ...uses])
  }

  #scalar(node: Scalar, uses: Uses): string | null | undefined {
    const isPlain = node.type === 'PLAIN'
    const isEmpty = isNothing(node)
    const written = node.source ?? ''
    if (uses.length > 0) return isEmpty ? null : written
    if (node.tag !== undefined) this.#reportTag(node)
    const { from, to } = rangeOf(node)
    const hash = isPlain ? this.#lostAfterHash(to) : undefined
    if (hash) this.#report(yamlWords.cutAtHash, hash)
    const anchor = isPlain && node.anchor !== undefined ? this.#anchors.get(node.anchor) : undefined
    const isUnused = anchor?.node === node && !anchor.used
    if (isUnused) this.#report(unusedAnchor(this.#markBefore('&', { from, to })), this.#rangeOfMark('&', { from, to }))
    if (!isEmpty) return written
    return node.tag !== undefined || hash || isUnused ? undefined : null
  }
