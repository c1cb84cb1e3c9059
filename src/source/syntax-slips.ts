// The slips that people make in YAML, one entry each, in the order in which they are looked for. Long, because it is one list
// and the order matters.
import { lineAround, type Range } from './lines.ts'

/** What the library says about one place that it cannot read, and what stands before that place. */
export interface Unreadable {
  readonly code: string
  readonly message: string
  readonly from: number
  /** The last quoted text that begins at or before the place. */
  readonly quoted?: Range | undefined
  /** The last bracket before the place that is closed, with all that is in it. */
  readonly closed?: Range | undefined
  /** The innermost bracket that the place is in, up to the place or further. */
  readonly open?: Range | undefined
}

/** A place that cannot be read, with the line it is in. */
export interface Trouble extends Unreadable {
  readonly text: string
  readonly line: Range
  /** The line from the place on, without a comment. */
  readonly rest: string
  /** What stands in the line after dashes and the name of a field: what somebody wrote as the text. */
  readonly value: string
  readonly valueFrom: number
}

interface Slip {
  readonly sees: (trouble: Trouble) => boolean
  readonly says: string | ((trouble: Trouble) => string)
  readonly fix: string | ((trouble: Trouble) => string)
  /** One character at the place, when absent. */
  readonly at?: (trouble: Trouble) => Range
  /** The slip stays within its line. */
  readonly local?: true
}

export const slips: readonly Slip[] = [
  {
    sees: ({ text, line }) => /^ *\t/.test(text.slice(line.from, line.to)),
    says: 'This line is indented with a tab; YAML takes only spaces there.',
    fix: 'Delete the tab and type spaces, two for each level.',
    at: ({ text, line }) => oneCharacter(text.indexOf('\t', line.from)),
  },
  {
    sees: ({ code }) => code === 'TAB_AS_INDENT',
    says: 'A tab stands here where YAML takes only a space.',
    fix: 'Delete the tab and type a space.',
    local: true,
  },
  {
    sees: (trouble) => trouble.message.startsWith('Missing closing') || closesTooLate(trouble),
    says: 'A quote mark is opened here and not closed where the text ends.',
    fix: 'Add the quote mark at the end of the text. If the text goes on for more lines, indent them.',
    at: ({ text, from, quoted }) => firstLine(text, quoted?.from ?? from),
  },
  {
    sees: ({ message, open }) => open !== undefined && /end with a [\]}]$/.test(message),
    says: ({ text, open }) => `The bracket ${opening(text, open)} is opened here and not closed.`,
    fix: ({ text, open }) => {
      const closing = opening(text, open) === '[' ? ']' : '}'
      return `Add ${closing} where the list ends. If the bracket is part of a text, put the whole text in quotes.`
    },
    at: ({ text, from, open }) => firstLine(text, open?.from ?? from),
  },
  {
    sees: ({ message }) => /flow-(seq|map)-end token/.test(message),
    says: 'A bracket is closed here that was not opened.',
    fix: 'Delete it, or add the opening bracket. If it is part of a text, put the whole text in quotes.',
  },
  {
    sees: ({ value, code }) => /^\*\s/.test(value) && startsWithSign.has(code),
    says: 'A list is written with dashes, not with asterisks.',
    fix: 'Write a dash and a space in place of each asterisk.',
    at: valueInLine,
    local: true,
  },
  {
    sees: ({ value, code, message }) =>
      /^[@`%*&!|>?]/.test(value) && (startsWithSign.has(code) || message.startsWith('Tags and anchors')),
    says: ({ value }) => `The text starts with ${value[0]}, which means something else in YAML.`,
    fix: ({ value }) => `Put the whole text in quotes: ${inQuotes(value)}.`,
    at: valueInLine,
    local: true,
  },
  {
    sees: ({ code }) => code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS',
    says: ({ rest }) => `The text starts with ${rest[0]}, which means something else in YAML.`,
    fix: (trouble) => `Put the whole text in quotes: ${inQuotes(entry(trouble))}.`,
    at: (trouble) => ({ from: trouble.from, to: trouble.from + Math.max(1, entry(trouble).length) }),
    local: true,
  },
  {
    sees: ({ text, from, quoted, closed, code }) =>
      code === 'UNEXPECTED_TOKEN' && [quoted, closed].some((range) => range && isCommaAfter(text, from, range)),
    says: 'There is a comma at the end of the line, where YAML has none.',
    fix: 'Delete the comma.',
    local: true,
  },
  {
    sees: ({ text, from, line, quoted }) =>
      quoted !== undefined && quoted.from >= line.from && goesOn(text, from, quoted),
    says: 'The text goes on after its closing quote mark.',
    fix: ({ text, line, quoted }) => `Put quotes around all of it: ${inQuotes(text.slice(quoted?.from, line.to))}.`,
    at: ({ line, quoted }) => ({ from: quoted?.from ?? line.from, to: line.to }),
    local: true,
  },
  {
    sees: ({ text, from, closed, code }) =>
      code === 'UNEXPECTED_TOKEN' && closed !== undefined && goesOn(text, from, closed),
    says: ({ text, closed }) => `The text starts with ${opening(text, closed)}, which means something else in YAML.`,
    fix: ({ text, line, closed }) => {
      return `Put the whole text in quotes: ${inQuotes(text.slice(closed?.from, line.to))}.`
    },
    at: ({ line, closed }) => ({ from: closed?.from ?? line.from, to: line.to }),
    local: true,
  },
  {
    sees: ({ message }) => /flow-(seq|map)-start at node end/.test(message),
    says: 'A text that stands inside brackets has a bracket in it.',
    fix: 'Put the whole text in quotes.',
    at: restOfLine,
  },
  {
    sees: ({ code }) => code === 'BAD_DQ_ESCAPE',
    says: 'A backslash in double quotes is read as a sign, and this one has no meaning.',
    fix: 'Use single quotes around the text, or write the backslash twice.',
    local: true,
  },
  {
    sees: ({ message, rest }) => message.startsWith('Nested mappings') && /:(\s|$)/.test(rest),
    says: 'A colon inside a text makes YAML read the text as another field.',
    fix: ({ rest }) => `Put the whole text in quotes: ${inQuotes(rest)}.`,
    at: restOfLine,
    local: true,
  },
  {
    sees: ({ message }) => message.startsWith('Nested mappings'),
    says: 'This line is indented further than the line above, which already holds a text.',
    fix: 'Start it in the same column as the field above. If it belongs to the text, put the whole text in quotes.',
    at: nextLine,
  },
  {
    sees: ({ text, line }) => /^\s*-[^\s-]/.test(text.slice(line.from, line.to)),
    says: 'A space is missing after the dash.',
    fix: 'Write a dash, a space and then the text.',
    at: wholeLine,
  },
  {
    sees: ({ message }) => message.startsWith('Comments must be separated'),
    says: 'A space is missing before the #.',
    fix: 'Add a space before a comment. If the # is part of the text, put the whole text in quotes.',
    local: true,
  },
  {
    sees: ({ code, message }) => code === 'BAD_DIRECTIVE' || message.startsWith('Missing directives-end'),
    says: 'A line that starts with % is an instruction to YAML, and this one is not known.',
    fix: 'Take the line out. If it is a text, put it in quotes after the name of its field.',
    at: ({ text }) => firstLine(text, Math.max(0, text.search(/^%/m))),
  },
  {
    sees: ({ message, text, from, line }) =>
      message.includes('block-seq-ind on same line') && text.slice(line.from, from).trim() !== '',
    says: 'A list begins on the same line as the name of its field.',
    fix: 'Begin the list on the next line. If it is a text, put the whole text in quotes.',
    at: restOfLine,
    local: true,
  },
  {
    sees: ({ code, rest }) => lostColon(code) && /^-\s/.test(rest),
    says: 'This dash does not belong to a list.',
    fix: 'Put it under the list it belongs to, or write a name and a colon on a line before it.',
    at: restOfLine,
  },
  {
    sees: ({ message }) => message.startsWith('A block sequence may not'),
    says: 'This dash is not in line with the other dashes of its list.',
    fix: 'Start every dash of one list in the same column.',
    at: wholeLine,
  },
  {
    sees: ({ code, message }) => code === 'BAD_INDENT' || message.startsWith('Sequence item without'),
    says: 'This line does not start in the same column as the lines it belongs with.',
    fix: 'Move it, with spaces, to the column of the fields it belongs with.',
    at: wholeLine,
  },
  {
    sees: ({ code, text, line }) => code === 'BLOCK_IN_FLOW' && /^\s*-\s/.test(text.slice(line.from, line.to)),
    says: 'A list with dashes stands inside brackets.',
    fix: 'Take the brackets away and keep the dashes, or put commas in place of the dashes.',
    at: wholeLine,
  },
  {
    sees: ({ code, message }) =>
      code === 'BLOCK_IN_FLOW' || /^Missing (,|space after :)|flow sequence pairs/.test(message),
    says: 'Inside brackets, a comma is missing, or a text with a colon has no quotes.',
    fix: 'Put a comma between two entries, a space after each colon, and quotes around a text with signs in it.',
    at: restOfLine,
  },
  {
    sees: ({ code, rest }) => lostColon(code) && /^[^\s:]+:\u00a0/.test(rest),
    says: 'The space after the colon is not an ordinary space, so YAML does not see it.',
    fix: 'Delete the space after the colon and type it again.',
    at: restOfLine,
    local: true,
  },
  {
    sees: ({ code, rest }) => lostColon(code) && /^[^\s:]+:[^\s:]/.test(rest),
    says: 'A space is missing after the colon.',
    fix: ({ rest }) => `Write ${shortened(rest.replace(':', ': '))}.`,
    at: restOfLine,
    local: true,
  },
  {
    sees: ({ code, rest }) => lostColon(code) && !/:(\s|$)/.test(rest),
    says: 'This line has no field name and colon, so it is not clear what it belongs to.',
    fix: 'Write a name, a colon and a space before it. If it belongs to the text above, indent it further.',
    at: restOfLine,
  },
  {
    sees: ({ message }) => /^Unexpected (,|empty item)/.test(message),
    says: 'There is a comma too many here.',
    fix: 'Delete the comma.',
    local: true,
  },
  {
    sees: ({ code }) => code === 'KEY_OVER_1024_CHARS',
    says: 'This reads as a field whose name is longer than 1,024 characters.',
    fix: 'If it is a text with a colon in it, put the whole text in quotes.',
    at: restOfLine,
  },
]

export const anythingElse: Slip = {
  sees: () => true,
  says: 'This could not be read as YAML.',
  fix: 'Look at this line and the one above: a name, a colon, a space, then the text, in quotes if it has signs in it.',
  at: restOfLine,
}

/** What the library says when a text begins with one of the signs of YAML. */
const startsWithSign = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
  'UNEXPECTED_TOKEN',
])

const lostColon = (code: string): boolean => code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR'
const opening = (text: string, closed: Range | undefined): string => text.charAt(closed?.from ?? 0)

function oneCharacter(from: number): Range {
  return { from, to: from + 1 }
}

function restOfLine({ from, rest }: Trouble): Range {
  return { from, to: from + Math.max(1, rest.length) }
}

function valueInLine({ value, valueFrom }: Trouble): Range {
  return { from: valueFrom, to: valueFrom + value.length }
}

function wholeLine({ text, line }: Trouble): Range {
  const indent = text.slice(line.from, line.to).search(/\S|$/)
  return { from: line.from + indent, to: line.to }
}

function firstLine(text: string, from: number): Range {
  return { from, to: lineAround(text, from).to }
}

/** The next line that has something in it. */
function nextLine({ text, line }: Trouble): Range {
  const to = line.to + text.slice(line.to).search(/\S|$/)
  return firstLine(text, to)
}

/** Whether text follows a closing quote mark or bracket in the same line, at the place or after a name that begins there. */
function goesOn(text: string, from: number, closed: Range): boolean {
  const after = text.slice(closed.to, lineAround(text, closed.to).to).trimStart()
  const isHere = from === closed.from || text.slice(closed.to, Math.max(closed.to, from)).trim() === ''
  return isHere && after !== '' && !/^[#:,\]}]/.test(after)
}

/** Whether a comma is all that follows a closing quote mark or bracket, as in JSON. */
function isCommaAfter(text: string, from: number, closed: Range): boolean {
  const after = text.slice(closed.to, lineAround(text, closed.to).to)
  return closed.to <= from && /^\s*,\s*(#|$)/.test(after) && text.slice(closed.to, from).trim() === ''
}

/** One entry of a list in brackets, or what is left of the line. */
function entry({ rest }: Trouble): string {
  return /^.[^,\]}]*/.exec(rest)?.[0].trimEnd() ?? rest
}

/** Whether a quoted text runs over several lines and stops in the middle of one: its real end was forgotten above. */
function closesTooLate({ text, from, quoted }: Trouble): boolean {
  return quoted !== undefined && goesOn(text, from, quoted) && text.slice(quoted.from, quoted.to).includes('\n')
}

/** The text with quotes that work. Quotes that were meant to go around all of it (`'It's here'`) are taken off first. */
function inQuotes(words: string): string {
  const [, mark = '', inner = ''] = /^(["'])(.*)\1$/.exec(words) ?? []
  const wraps = mark !== '' && (inner.split(mark).length % 2 === 0 || inner.includes(` ${mark}`))
  const meant = shortened(wraps ? inner : words)
  return /["\\]/.test(meant) ? `'${meant.replaceAll("'", "''")}'` : `"${meant}"`
}

function shortened(words: string): string {
  const characters = [...words]
  return characters.length <= 60 ? words : `${characters.slice(0, 59).join('').trimEnd()}…`
}
