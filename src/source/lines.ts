import type { Excerpt, Position } from './position.ts'

/** A part of a text, in offsets from 0; `to` is exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** In an excerpt, in UTF-16 code units. */
const maxLineLength = 200

/** Where the lines of one text begin. A line ends at a line feed, or at a carriage return and a line feed. */
export class Lines {
  readonly #text: string
  readonly #starts: number[] = [0]

  constructor(text: string) {
    this.#text = text
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) this.#starts.push(end + 1)
  }

  /** The line and column of an offset; an offset outside the text counts as its nearest end. */
  position(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#text.length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#start(middle) <= inside) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: inside - this.#start(low) + 1 }
  }

  /** An excerpt: a line with the line before and the line after it, each cut to a width that can be printed. */
  around(line: number): Excerpt {
    const first = Math.max(1, line - 1)
    const last = Math.min(line + 1, this.#count())
    const lines: string[] = []
    for (let number = first; number <= last; number++) lines.push(cut(this.#line(number)))
    return { first, lines }
  }

  /** An excerpt of one line. */
  only(line: number): Excerpt {
    return { first: line, lines: [cut(this.#line(line))] }
  }

  #start(index: number): number {
    return this.#starts[index] ?? this.#text.length
  }

  /** A line feed at the very end closes the last line; it does not open another. */
  #count(): number {
    return this.#starts.length > 1 && this.#text.endsWith('\n') ? this.#starts.length - 1 : this.#starts.length
  }

  #line(number: number): string {
    return this.#text.slice(this.#start(number - 1), this.#start(number)).replace(/\r?\n$/, '')
  }
}

/** Cuts a line to the maximum length, and never inside a surrogate pair. */
function cut(line: string): string {
  if (line.length <= maxLineLength) return line
  const lastUnit = line.charCodeAt(maxLineLength - 1)
  const splitsPair = lastUnit >= 0xd800 && lastUnit <= 0xdbff
  return line.slice(0, splitsPair ? maxLineLength - 1 : maxLineLength)
}

/** The line around an offset, without its line break and trailing spaces. */
export function lineAround(text: string, offset: number): Range {
  const from = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  const to = end === -1 ? text.length : end
  return { from, to: from + text.slice(from, to).trimEnd().length }
}
