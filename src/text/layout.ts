// Lines that fit a width.
import { isLatin, widthOf } from './width.ts'

/** Words filled into lines of at most `width` columns. What is longer than a line is cut, at a slash where it has one. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(1, width)
  const lines = isLatin(text) ? wrapPlain(text, room) : undefined
  if (lines !== undefined) return lines
  return fill(
    text.split(/ +/).flatMap((word) => pieces(word, room)),
    room,
  )
}

/** One column a character, one space between words, and every word fits: lines are cut where they end. Otherwise undefined. */
function wrapPlain(text: string, room: number): string[] | undefined {
  if (text.startsWith(' ') || text.includes('  ')) return undefined
  const lines: string[] = []
  let start = 0
  while (text.length - start > room) {
    const end = text.lastIndexOf(' ', start + room)
    if (end < start) return undefined
    lines.push(text.slice(start, end))
    start = end + 1
  }
  lines.push(text.slice(start))
  return lines
}

/** The same, each line but the first under the text of the first. */
export function wrapIndented(lead: string, text: string, width: number): string[] {
  return indented(lead, wrap(text, width - widthOf(lead)))
}

/** A line of YAML, with its indentation. What does not fit goes on farther in, where it is the same value still. */
export function wrapYaml(line: string, width: number): string[] {
  const [margin = ''] = /^ */.exec(line) ?? []
  const [first = '', ...rest] = fill(line.trim().split(/ +/), width - margin.length - 6)
  return [`${margin}${first}`, ...rest.map((more) => `${margin}      ${more}`)]
}

/** Like `wrapIndented`, but nothing is cut: paths and addresses stand whole, however long they are. */
export function wrapIndentedWhole(lead: string, text: string, width: number): string[] {
  return indented(lead, fill(text.split(/ +/), width - widthOf(lead)))
}

/** The beginning of a text that fits `room` columns, with an ellipsis where something is cut off. */
export function cutTo(text: string, room: number): string {
  if (widthOf(text) <= room) return text
  let kept = ''
  for (const character of text) {
    if (widthOf(kept + character) > room - 1) break
    kept += character
  }
  return `${kept}…`
}

function indented(lead: string, lines: readonly string[]): string[] {
  const margin = ' '.repeat(widthOf(lead))
  return lines.map((line, index) => `${index === 0 ? lead : margin}${line}`.trimEnd())
}

function fill(words: readonly string[], room: number): string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of words) {
    const width = widthOf(word)
    if (line !== '' && taken + 1 + width > room) {
      lines.push(line)
      line = ''
    }
    taken = line === '' ? width : taken + 1 + width
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

function pieces(word: string, room: number): string[] {
  if (widthOf(word) <= room) return [word]
  const cut: string[] = []
  let piece = ''
  for (const part of word.split(/(?<=[/\\])/)) {
    if (piece !== '' && widthOf(piece + part) > room) {
      cut.push(piece)
      piece = ''
    }
    for (const character of part) {
      if (widthOf(piece + character) > room) {
        cut.push(piece)
        piece = ''
      }
      piece += character
    }
  }
  return [...cut, piece]
}
