// A fast path for the plain subset of YAML that most plan files use: reading every file with the package `yaml` was
// three quarters of the run time. It takes block mappings and lists, values on one line (plain, or quoted without
// escapes), `>` and `|` texts whose lines start in one column, and `{ }` and `[ ]` on one line. It refuses everything
// else without a message: yaml.ts then parses the file again, and reports all problems. Refused are tabs, odd
// characters, escapes, anchors, aliases, tags, `---`, quoted or duplicate or empty keys, empty values, a plain or
// quoted text over several lines, carriage returns, and a comment that is indented further than the line after it.
import { lineAround } from './lines.ts'
import type { KeyOrigin, Origins } from './origins.ts'
import type { ParsedDocument, PlainData, PlainMap } from './yaml.ts'

/** The document of a file, exactly as yaml.ts reads it; undefined when the file leaves the subset. */
export function readQuickly(
  { path, text }: { readonly path: string; readonly text: string },
  origins: Origins,
): ParsedDocument | undefined {
  if (oddCharacter.test(text)) return undefined
  try {
    return new QuickReader(path, text, origins).read()
  } catch (thrown) {
    if (thrown !== refusal) throw thrown
    return undefined
  }
}

/** Thrown to give up on a file from any depth. One instance for all, because capturing a stack trace is slow. */
const refusal = new Error('Not plain')

function refuse(): never {
  throw refusal
}

/**
 * Anything outside an allow-list: line feed, printable ASCII, and blocks with no spaces and no invisible characters.
 */
const oddCharacter =
  /[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u20bf\u2100-\u2bff]/

// Sticky (flag y): they match at lastIndex only. A plain text ends at a colon before a space, and at a hash after one.
const key = /([A-Za-z_][\w-]{0,99}(?: [\w-]{1,99}){0,9}):(?=[ \n]|$)/y
const plain = /[^\s\-?:,[\]{}#&*!|>'"%@`~<=][^\n:#]*(?:(?::(?=\S)|(?<! )#)[^\n:#]*)*/y
const plainInBrackets = /[^\s\-?:,[\]{}#&*!|>'"%@`~<=][^\n:#,[\]{}]*(?:(?::(?=[^\s,[\]{}])|(?<! )#)[^\n:#,[\]{}]*)*/y
const quoted = /"([^"\\\n]*)"|'([^'\n]*)'(?!')/y
const foldHeader = /([>|])(-?)\n/y
/** Does not match ` #word`, which may be meant as part of the text: yaml.ts then reports it (file-cut-at-hash). */
const lineEnd = / *(?:(?<= )#(?: [^\n]*)?)?(?:\n|$)/y

const nothing = new Set(['null', 'Null', 'NULL'])
const deepest = 60
const lineFeed = 10
const space = 32
const hash = 35
const dash = 45

type KeyOrigins = Map<string | number, KeyOrigin>

/** A value with its offsets. `end` is the start of the line after it: a mapping or list that it closes ends there. */
interface Value<Data extends PlainData = PlainData> {
  readonly data: Data
  readonly from: number
  readonly to: number
  readonly end: number
}

class QuickReader {
  readonly #path: string
  readonly #text: string
  readonly #origins: Origins
  /** The current offset. Between two entries, the first character of the next line with content. */
  #at = 0
  /** The column of that character, from 0; -1 after the last line. */
  #column = 0
  #depth = 0

  constructor(path: string, text: string, origins: Origins) {
    this.#path = path
    this.#text = text
    this.#origins = origins
  }

  read(): ParsedDocument {
    this.#nextLine()
    if (this.#column !== 0) refuse()
    const { data, from, to } = this.#mapping(0)
    // No mapping or list takes a line that is indented too far, so reading stops before it.
    if (this.#at < this.#text.length) refuse()
    return { data, where: { path: this.#path, from, to: Math.min(to, lineAround(this.#text, from).to) } }
  }

  #mapping(column: number): Value<PlainMap> {
    this.#goDeeper()
    const from = this.#at
    const data: PlainMap = {}
    const keys: KeyOrigins = new Map()
    let end = from
    do {
      const keyFrom = this.#at
      const name = this.#key(keys)
      const value = this.#valueAfterKey(column)
      keys.set(name, originOf(value, keyFrom, keyFrom + name.length))
      data[name] = value.data
      end = value.end
    } while (this.#column === column)
    return this.#finish(data, keys, { from, to: end, end })
  }

  #list(column: number): Value<PlainData[]> {
    this.#goDeeper()
    const from = this.#at
    const data: PlainData[] = []
    const keys: KeyOrigins = new Map()
    let end = from
    do {
      this.#at++
      const gap = this.#skipSpaces()
      if (gap === 0) refuse()
      const value = this.#hasKey() ? this.#mapping(column + 1 + gap) : this.#valueOnLine(column)
      keys.set(data.length, originOf(value, value.from, value.to))
      data.push(value.data)
      end = value.end
    } while (this.#column === column && this.#text.charCodeAt(this.#at) === dash)
    return this.#finish(data, keys, { from, to: end, end })
  }

  #valueAfterKey(column: number): Value {
    this.#skipSpaces()
    const code = this.#text.charCodeAt(this.#at)
    if (code !== lineFeed && code !== hash) return this.#valueOnLine(column)
    this.#endLine()
    const isList = this.#text.charCodeAt(this.#at) === dash
    if (this.#column < column || (this.#column === column && !isList)) refuse()
    return isList ? this.#list(this.#column) : this.#mapping(this.#column)
  }

  /** A value on the line of its key or dash, which starts in `column`. */
  #valueOnLine(column: number): Value {
    const sign = this.#text[this.#at]
    if (sign === '>' || sign === '|') return this.#textOverLines(column)
    const from = this.#at
    const data = this.#inline(plain)
    const to = this.#at
    return { data, from, to, end: this.#endLine() }
  }

  /** A block scalar (`>` folded, `|` literal) whose lines all start in the same column. Empty lines are allowed. */
  #textOverLines(column: number): Value {
    const from = this.#at
    const [header, sign, chomp] = this.#match(foldHeader) ?? refuse()
    let start = from + header.length
    let end = start
    let indent = -1
    let text = ''
    let breaks = 0
    while (start < this.#text.length) {
      const stop = this.#text.indexOf('\n', start)
      if (stop === -1) refuse()
      this.#at = start
      const found = this.#skipSpaces()
      start = stop + 1
      if (stop === this.#at) {
        if (found > 0 || indent === -1) refuse()
        breaks++
        continue
      }
      if (indent === -1) indent = found
      if (found < indent) break
      if (found > indent) refuse()
      text += joint(text, sign === '>', breaks) + this.#text.slice(this.#at, stop)
      breaks = 1
      end = start
    }
    if (indent <= column) refuse()
    this.#at = end
    this.#nextLine()
    return { data: chomp === '-' ? text : `${text}\n`, from, to: end, end }
  }

  /**
   * A value on one line: `{ }`, `[ ]`, a quoted text, or a plain text by `plainText`, which is narrower in brackets.
   */
  #inline(plainText: RegExp): PlainData {
    const sign = this.#text[this.#at]
    if (sign === '{') return this.#mappingInBrackets()
    if (sign === '[') return this.#listInBrackets()
    if (sign === '"' || sign === "'") {
      const [, double, single] = this.#match(quoted) ?? refuse()
      const text = double ?? single ?? refuse()
      return text.trim() === '' ? '' : text
    }
    const [written] = this.#match(plainText) ?? refuse()
    const text = written.endsWith(' ') ? written.trimEnd() : written
    this.#at -= written.length - text.length
    return nothing.has(text) ? refuse() : text
  }

  #mappingInBrackets(): PlainData {
    const data: PlainMap = {}
    return this.#inBrackets(data, '}', (keys) => {
      const keyFrom = this.#at
      const name = this.#key(keys)
      this.#skipSpaces()
      const from = this.#at
      const value = this.#inline(plainInBrackets)
      keys.set(name, originOf({ data: value, from, to: this.#at }, keyFrom, keyFrom + name.length))
      data[name] = value
    })
  }

  #listInBrackets(): PlainData {
    const data: PlainData[] = []
    return this.#inBrackets(data, ']', (keys) => {
      const from = this.#at
      const value = this.#inline(plainInBrackets)
      keys.set(data.length, originOf({ data: value, from, to: this.#at }, from, this.#at))
      data.push(value)
    })
  }

  #inBrackets(data: PlainMap | PlainData[], close: string, readOne: (keys: KeyOrigins) => void): PlainData {
    this.#goDeeper()
    const from = this.#at++
    const keys: KeyOrigins = new Map()
    this.#skipSpaces()
    if (this.#text[this.#at] === close) this.#at++
    else
      for (let sign: string | undefined = ','; sign !== close; ) {
        this.#skipSpaces()
        readOne(keys)
        this.#skipSpaces()
        sign = this.#text[this.#at++]
        if (sign !== ',' && sign !== close) refuse()
      }
    return this.#finish(data, keys, { from, to: this.#at, end: 0 }).data
  }

  #finish<Data extends PlainMap | PlainData[]>(data: Data, keys: KeyOrigins, place: Omit<Value, 'data'>): Value<Data> {
    this.#depth--
    this.#origins.remember(data, { path: this.#path, from: place.from, to: place.to, keys, uses: [] })
    return { data, ...place }
  }

  #goDeeper(): void {
    if (++this.#depth > deepest) refuse()
  }

  #hasKey(): boolean {
    key.lastIndex = this.#at
    return key.test(this.#text)
  }

  #key(taken: KeyOrigins): string {
    const [, name = ''] = this.#match(key) ?? refuse()
    return name === '__proto__' || taken.has(name) ? refuse() : name
  }

  #skipSpaces(): number {
    const from = this.#at
    while (this.#text.charCodeAt(this.#at) === space) this.#at++
    return this.#at - from
  }

  /**
   * Moves from the end of a value to the next line with content. Returns the offset at which the value's line ended.
   */
  #endLine(): number {
    if (!this.#match(lineEnd)) refuse()
    const end = this.#at
    this.#nextLine()
    return end
  }

  /** Moves from the start of a line to the first line that is neither empty nor a comment. */
  #nextLine(): void {
    let deepestComment = 0
    for (;;) {
      this.#column = this.#skipSpaces()
      const code = this.#text.charCodeAt(this.#at)
      if (code === hash) {
        deepestComment = Math.max(deepestComment, this.#column)
        const end = this.#text.indexOf('\n', this.#at)
        this.#at = end === -1 ? this.#text.length : end + 1
      } else if (code !== lineFeed) break
      else this.#at++
    }
    // The package counts a comment into the mapping or list at its indentation, which would then end later.
    if (deepestComment > this.#column) refuse()
    if (this.#at < this.#text.length) return
    if (this.#column > 0) refuse()
    this.#column = -1
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (!match) return undefined
    this.#at += match[0].length
    return match
  }
}

function originOf({ data, from, to }: Omit<Value, 'end'>, keyFrom: number, keyTo: number): KeyOrigin {
  return { keyFrom, keyTo, valueFrom: from, valueTo: to, holds: typeof data === 'string' ? 'text' : 'nested' }
}

/** What joins two lines of a block scalar: its line breaks, or a space for a single line break in a folded one. */
function joint(before: string, folds: boolean, breaks: number): string {
  if (before === '') return ''
  if (!folds) return '\n'.repeat(breaks)
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
}
