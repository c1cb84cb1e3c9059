// Turns text into plain data, its origins and problems with the package `yaml`, which only the files yaml*.ts import.
// quick-yaml.ts is the fast path in front of it. Longer than most files: the walk over the nodes is one thing.
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Scalar,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { quote } from '../text/quote.ts'
import { lineAround, type Range } from './lines.ts'
import type { KeyOrigin, Origins } from './origins.ts'
import type { FileProblem, Lost, Stretch } from './problem.ts'
import { explainSyntax } from './syntax.ts'
import { AliasResolver } from './yaml-measure.ts'
import { compose, isNothing, nameOf, nodesAround, rangeOf } from './yaml-nodes.ts'
import { duplicateKey, tagged, unusedAnchor, type YamlWords, yamlWords } from './yaml-words.ts'

/** The data of a plan file. Every scalar is text, as it was written; a key without a value is left out. */
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
  /** False when the file, or a whole document in it, could not be parsed. */
  readonly read: boolean
  /** Of a file that was not read, the texts between the documents that were: what was lost. */
  readonly lost?: readonly string[]
}

export interface TextFile {
  readonly path: string
  readonly text: string
}

/** Parses one file with the package. Whatever cannot be parsed becomes a problem; nothing is thrown. */
export function parseYamlInFull(file: TextFile, origins: Origins): ParsedFile {
  origins.addText(file.path, file.text)
  const reader = new Reader(file.path, file.text, origins)
  const documents = reader.read()
  const { problems } = reader
  const isWhole = !problems.some(({ check, lost }) => lost === undefined && lostDocument.has(check))
  const read = documents.length > 0 && isWhole
  return read ? { documents, problems, read } : { documents, problems, read, lost: reader.lost() }
}

/** Checks after which the whole document is discarded. */
const lostDocument = new Set([
  ...['file-syntax', 'file-no-mapping', 'file-unfinished-merge'],
  ...['file-too-deep', 'file-too-many-aliases', 'file-too-much'],
])

const nameKeys = new Set(['id', 'name', 'title'])

interface KeyProblem {
  readonly words: YamlWords
  readonly range: Range
  readonly see?: FileProblem['see']
  /** The key whose value was lost, or that is none of the fields. */
  readonly lost?: { readonly key: string; readonly holds: Lost['holds'] }
}

/**
 * The aliases through which a node is being read, nearest first; none for a node that is read where it was written.
 * Only there are its problems reported, so that each is reported once.
 */
type Uses = readonly Stretch[]

// Sticky (flag y): they match at lastIndex only, and do not scan the rest of a long line.
const gapThenHash = /[ \t]*(?=#[^\s#])/y
const word = /\S*/y
const mergeMarker = /^(?:<{7}|={7}|>{7})(?=[ \r\n]|$)/m
/** A name that begins with a space that YAML does not count as one: no-break or zero-width space, byte-order mark. */
const oddSpace = /^(?:(?![\t\n\r ])\s|[\u200b\ufeff])/

/** In one document. Explaining an error is slow, and nobody reads more than these. */
const mostErrors = 50

class Reader {
  readonly problems: FileProblem[] = []
  readonly #path: string
  readonly #text: string
  readonly #origins: Origins
  readonly #aliases: AliasResolver
  /** Mappings of which a duplicate key was reported. */
  readonly #withDuplicates = new Set<YAMLMap>()
  /** Where the documents stand that became data. */
  readonly #kept: Range[] = []

  constructor(path: string, text: string, origins: Origins) {
    this.#path = path
    this.#text = text
    this.#origins = origins
    this.#aliases = new AliasResolver(text, (words, range) => this.#report(words, this.#firstLineOf(range)))
  }

  read(): ParsedDocument[] {
    const marker = mergeMarker.exec(this.#text)
    if (marker) {
      this.#report(yamlWords.unfinishedMerge, lineAround(this.#text, marker.index))
      return []
    }
    const { documents, errors, tooDeep } = compose(this.#text)
    if (tooDeep) this.#report(yamlWords.tooDeep, tooDeep)
    this.#syntax(errors)
    if (this.problems.length > 0 && documents.length === 0) return []
    const written = documents.filter(({ contents, errors }) => errors.length > 0 || !isNothing(contents))
    const [first, second] = written
    if (first === undefined) this.#report(yamlWords.empty, { from: 0, to: 0 })
    if (second !== undefined) this.#report(yamlWords.severalDocuments, this.#firstLine(second.contents))
    return written.flatMap((document) => this.#document(document) ?? [])
  }

  /** Whatever is in no document that became data, so that nothing of a text is in neither. */
  lost(): string[] {
    const from = [0, ...this.#kept.map(({ to }) => to)]
    const to = [...this.#kept.map((range) => range.from), this.#text.length]
    return from.map((start, index) => this.#text.slice(start, to[index]))
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
    if (!this.#aliases.resolve(contents)) return undefined
    const data = this.#mapping(contents, [])
    this.#kept.push(rangeOf(contents))
    return { data, where: { path: this.#path, ...this.#firstLine(contents) } }
  }

  /** One slip, one finding: an error is reported only if every slip before it is local to its line. */
  #syntax(errors: readonly YAMLError[], document?: Document.Parsed): void {
    let line = -1
    const inOrder = errors.toSorted((a, b) => a.pos[0] - b.pos[0]).slice(0, mostErrors)
    for (const { code, message, pos } of inOrder) {
      const around = document && nodesAround(document, this.#text, pos[0])
      const words = explainSyntax(this.#text, { code, message, from: pos[0], ...around })
      const { from } = lineAround(this.#text, words.from)
      if (from === line) continue
      if (line !== -1 && !words.local) return
      line = from
      this.#report({ check: 'file-syntax', level: 'error', says: words.says, fix: words.fix }, words)
      if (!words.local) return
    }
  }

  #mapping(node: YAMLMap, uses: Uses): PlainMap {
    const data: PlainMap = {}
    const keys = new Map<string | number, KeyOrigin>()
    for (const [index, pair] of node.items.entries()) {
      const problem = this.#keyProblem(node, index, keys)
      if (problem !== undefined) {
        if (uses.length === 0 && problem !== 'reported') this.#reportKey(problem, data, keys)
        continue
      }
      const name = this.#nameAt(node, index)
      const key = rangeOf(pair.key)
      const value = this.#value(pair.value, uses)
      keys.set(name, this.#keyOrigin(key, pair.value, value))
      if (value !== null && value !== undefined) put(data, name, value)
      // A next key that begins with an odd space was meant as the value of this one, and is reported as such.
      else if (value === null && uses.length === 0 && !oddSpace.test(nameOf(node.items[index + 1]?.key))) {
        this.#origins.rememberEmpty({ of: data, key: name, where: { path: this.#path, ...key } })
      }
    }
    this.#origins.remember(data, { path: this.#path, ...rangeOf(node), keys, uses })
    return data
  }

  #reportKey({ words, range, see, lost }: KeyProblem, data: PlainMap, keys: Map<string | number, KeyOrigin>): void {
    if (lost === undefined) {
      this.#report(words, range, { see })
      return
    }
    const { key, holds } = lost
    if (!keys.has(key))
      keys.set(key, { keyFrom: range.from, keyTo: range.to, valueFrom: range.to, valueTo: range.to, holds: 'empty' })
    // What was cut is not what was written. By a name that was cut, its entry is still known.
    else if (!nameKeys.has(key)) delete data[key]
    this.#report(words, range, { see, lost: { at: { of: data, key }, holds } })
  }

  /** The name of a key, without a byte-order mark before it where a document begins: files that were put together hold one there. */
  #nameAt(node: YAMLMap, index: number): string {
    const key = node.items[index]?.key
    const name = nameOf(key)
    const isFirst = index === 0 && name.startsWith('\ufeff')
    return isFirst && /(?:^|\n)---[^\n]*\n$/.test(this.#text.slice(0, rangeOf(key).from)) ? name.slice(1) : name
  }

  /** Why a key cannot be used; undefined for one that can. `reported`: the problem of another key covers it. */
  #keyProblem(
    node: YAMLMap,
    index: number,
    taken: ReadonlyMap<unknown, KeyOrigin>,
  ): KeyProblem | 'reported' | undefined {
    const pair = node.items[index]
    const key = pair?.key
    const range = rangeOf(key)
    if (!isScalar(key)) return { words: yamlWords.complexKey, range }
    const name = this.#nameAt(node, index)
    const isPlain = key.type === 'PLAIN'
    if (key.tag !== undefined) return { words: tagged(`The mark before ${quote(name)}`), range }
    if (isPlain && name === '') return { words: yamlWords.namelessKey, range: this.#colonAt(range.from) }
    if (isPlain && name === '<<') return { words: yamlWords.mergeKey, range }
    if (isPlain && oddSpace.test(name)) return { words: yamlWords.oddSpace, range }
    if (node.flow && pair?.value === null) return this.#strayProblem(node, index, range)
    if (pair?.value === null) return { words: yamlWords.questionMark, range: lineAround(this.#text, range.from) }
    const first = taken.get(name)
    if (!first) return undefined
    // A forgotten dash duplicates every field of an entry, so only the first duplicate in a mapping is reported.
    if (this.#withDuplicates.has(node)) return 'reported'
    this.#withDuplicates.add(node)
    const where = { path: this.#path, from: first.keyFrom, to: first.keyTo }
    return { words: duplicateKey(name), range, see: [{ says: 'The first one is here.', where }] }
  }

  /** A word in `{ }` without a colon: most often the second half of a text that had a comma in it. */
  #strayProblem(node: YAMLMap, index: number, range: Range): KeyProblem | 'reported' {
    const isStray = (at: number): boolean => node.items[at]?.value === null
    if (isStray(index - 1)) return 'reported'
    const stray = { key: this.#nameAt(node, index), holds: 'unknown key' } as const
    if (/^[^\s:]+:\S/.test(this.#text.slice(range.from, range.to)))
      return { words: yamlWords.noSpaceInBrackets, range, lost: stray }
    const before = node.items[index - 1]
    const cut = before?.value
    if (!isScalar(cut) || cut.type !== 'PLAIN') return { words: yamlWords.strayInBrackets, range, lost: stray }
    let last = index
    while (isStray(last + 1)) last++
    return {
      words: yamlWords.cutAtComma,
      range: { from: rangeOf(cut).from, to: rangeOf(node.items[last]?.key).to },
      lost: { key: this.#nameAt(node, index - 1), holds: 'value' },
    }
  }

  #list(node: YAMLSeq, uses: Uses): PlainData[] {
    const data: PlainData[] = []
    const keys = new Map<string | number, KeyOrigin>()
    for (const item of node.items) {
      const value = this.#value(item, uses)
      const range = rangeOf(item)
      if (value === null && uses.length === 0) {
        this.#origins.rememberEmpty({
          of: data,
          where: { path: this.#path, ...(node.flow ? range : lineAround(this.#text, range.from)) },
        })
      }
      if (value === null || value === undefined) continue
      keys.set(data.length, this.#keyOrigin(range, item, value))
      data.push(value)
    }
    this.#origins.remember(data, { path: this.#path, ...rangeOf(node), keys, uses })
    return data
  }

  /** The data of a node: null when it has no value, undefined when it was left out and that was reported. */
  #value(node: unknown, uses: Uses): PlainData | null | undefined {
    if (isScalar(node)) return this.#scalar(node, uses)
    if (isMap(node) || isSeq(node)) {
      if (node.tag !== undefined && uses.length === 0) this.#reportMark('!', rangeOf(node), tagged)
      return isMap(node) ? this.#mapping(node, uses) : this.#list(node, uses)
    }
    if (!isAlias(node)) return null
    const target = this.#aliases.target(node)
    return target ? this.#value(target, [{ path: this.#path, ...rangeOf(node) }, ...uses]) : undefined
  }

  #scalar(node: Scalar, uses: Uses): string | null | undefined {
    const isPlain = node.type === 'PLAIN'
    const written = node.source ?? ''
    // A quoted text of spaces is read as an empty one.
    const text = written.trim() === '' ? '' : written
    const range = rangeOf(node)
    if (uses.length > 0) return isNothing(node) ? null : text
    const { length: reportedBefore } = this.problems
    if (node.tag !== undefined) this.#reportMark('!', range, tagged)
    if (isPlain) {
      const hash = this.#lostAfterHash(range.to)
      if (hash) this.#report(yamlWords.cutAtHash, hash)
      if (node.anchor !== undefined && !this.#aliases.isPointedAt(node.anchor))
        this.#reportMark('&', range, unusedAnchor)
      if (written.startsWith('-') && /^-\S/.test(written) && /\n\s*-/.test(this.#text.slice(range.from, range.to))) {
        this.#report(yamlWords.dashWithoutSpace, range)
        return undefined
      }
    }
    if (!isNothing(node)) return text
    return this.problems.length > reportedBefore ? undefined : null
  }

  #keyOrigin(key: Range, node: unknown, value: PlainData | null | undefined): KeyOrigin {
    const { from, to } = rangeOf(node, key)
    const target = isAlias(node) ? this.#aliases.target(node) : undefined
    const holds = value === null ? 'empty' : isMap(node) || isSeq(node) ? 'nested' : 'text'
    const origin = { keyFrom: key.from, keyTo: key.to, valueFrom: from, valueTo: to, holds } as const
    return target ? { ...origin, written: { path: this.#path, ...rangeOf(target) } } : origin
  }

  /** A comment right behind a text, with no space after its #, as in `Item #3 of the list`. */
  #lostAfterHash(from: number): Range | undefined {
    // Fast path: nearly every text ends its line, or a comma or bracket follows.
    const next = this.#text[from]
    if (next !== ' ' && next !== '\t' && next !== '#') return undefined
    gapThenHash.lastIndex = from
    const gap = gapThenHash.exec(this.#text)
    if (!gap) return undefined
    const hash = from + gap[0].length
    return { from: hash, to: lineAround(this.#text, hash).to }
  }

  /** Reports a `!tag` or `&anchor`, which is written before its node and outside the node's range. */
  #reportMark(sign: '!' | '&', node: Range, words: (written: string) => YamlWords): void {
    let from = Math.max(0, this.#text.lastIndexOf(sign, node.from - 1))
    while (this.#text[from - 1] === sign) from--
    word.lastIndex = from
    const written = word.exec(this.#text)?.[0] ?? sign
    this.#report(words(written), { from, to: from + written.length })
  }

  /** The colon of a field without a name. */
  #colonAt(from: number): Range {
    const colon = Math.max(from, this.#text.indexOf(':', from))
    return { from: colon, to: colon + 1 }
  }

  #firstLine(node: unknown): Range {
    return this.#firstLineOf(rangeOf(node))
  }

  #firstLineOf({ from, to }: Range): Range {
    return { from, to: Math.max(from, Math.min(to, lineAround(this.#text, from).to)) }
  }

  #report(
    words: YamlWords,
    { from, to }: Range,
    { see, lost }: { see?: FileProblem['see'] | undefined; lost?: Lost } = {},
  ): void {
    const where = { path: this.#path, from, to }
    this.problems.push({ ...words, where, ...(see && { see }), ...(lost && { lost }) })
  }
}

/**
 * Sets a key of any name. Assigning `__proto__` would replace the prototype, so it is defined as a property of its own.
 */
function put(data: PlainMap, name: string, value: PlainData): void {
  if (name !== '__proto__') data[name] = value
  else Object.defineProperty(data, name, { value, enumerable: true, configurable: true, writable: true })
}
