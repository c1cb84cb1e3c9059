// The slips that people make in YAML, one entry each. The first that matches an error explains it. Long, because it is
// one list and the order matters.
import { listMarkOf, ofListMark } from '../text/list-mark.ts'
import { lineAround, type Range } from './lines.ts'

/** A syntax error of the package `yaml`, and the quotes and brackets around its offset, `from`. */
export interface ParserError {
  readonly code: string
  readonly message: string
  readonly from: number
  /** The last quoted text that begins at or before the error. */
  readonly quoted?: Range | undefined
  /** The last pair of brackets that opens before the error and is closed. */
  readonly closed?: Range | undefined
  /** The innermost bracket that the error is in, up to the error or further. */
  readonly open?: Range | undefined
}

/** An error with the line that it is in. */
export interface LocatedError extends ParserError {
  readonly text: string
  readonly line: Range
  /** The line from the error on, without a comment. */
  readonly rest: string
  /** The line after its dashes and field name, without a comment: what was meant as the value. */
  readonly value: string
  readonly valueFrom: number
}

interface Slip {
  readonly matches: (error: LocatedError) => boolean
  readonly says: string | ((error: LocatedError) => string)
  readonly fix: string | ((error: LocatedError) => string)
  /** The range to show; one character at the error when absent. */
  readonly at?: (error: LocatedError) => Range
  /** The slip affects its own line only, so errors on later lines are not its consequences. */
  readonly local?: true
}

export const slips: readonly Slip[] = [
  {
    matches: ({ text, line }) => /^ *\t/.test(text.slice(line.from, line.to)),
    says: 'This line is indented with a tab; YAML takes only spaces there.',
    fix: 'Delete the tab and type spaces, two for each level.',
    at: ({ text, line }) => oneCharacter(text.indexOf('\t', line.from)),
  },
  {
    matches: (error) => marked(error) !== undefined,
    says: (error) => ofListMark(marked(error)?.mark ?? '').says,
    fix: (error) => ofListMark(marked(error)?.mark ?? '').fix,
    at: (error) => oneCharacter(marked(error)?.at ?? error.from),
  },
  {
    matches: ({ code }) => code === 'TAB_AS_INDENT',
    says: 'A tab stands here where YAML takes only a space.',
    fix: 'Delete the tab and type a space.',
    local: true,
  },
  {
    matches: (error) => error.message.startsWith('Missing closing') || closesTooLate(error),
    says: 'A quote mark is opened here and not closed where the text ends.',
    fix: 'Add the quote mark at the end of the text. If the text goes on for more lines, indent them.',
    at: ({ text, from, quoted }) => firstLine(text, quoted?.from ?? from),
  },
  {
    matches: ({ message, open }) => open !== undefined && /end with a [\]}]$/.test(message),
    says: ({ text, open }) => `The bracket ${opening(text, open)} is opened here and not closed.`,
    fix: ({ text, open }) => {
      const closing = opening(text, open) === '[' ? ']' : '}'
      return `Add ${closing} where the list ends. If the bracket is part of a text, put the whole text in quotes.`
    },
    at: ({ text, from, open }) => firstLine(text, open?.from ?? from),
  },
  {
    matches: ({ message }) => /flow-(seq|map)-end token/.test(message),
    says: 'A bracket is closed here that was not opened.',
    fix: 'Delete it, or add the opening bracket. If it is part of a text, put the whole text in quotes.',
  },
  {
    matches: ({ value, code }) => /^\*\s/.test(value) && indicatorErrors.has(code),
    says: 'A list is written with dashes, not with asterisks.',
    fix: 'Write a dash and a space in place of each asterisk.',
    at: valueInLine,
    local: true,
  },
  {
    matches: ({ value, code, message }) =>
      /^[@`%*&!|>?]/.test(value) && (indicatorErrors.has(code) || message.startsWith('Tags and anchors')),
    says: ({ value }) => `The text starts with ${value[0]}, which means something else in YAML.`,
    fix: ({ value }) => `Put the whole text in quotes: ${inQuotes(value)}.`,
    at: valueInLine,
    local: true,
  },
  {
    matches: ({ code }) => code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS',
    says: ({ rest }) => `The text starts with ${rest[0]}, which means something else in YAML.`,
    fix: (error) => `Put the whole text in quotes: ${inQuotes(entry(error))}.`,
    at: (error) => ({ from: error.from, to: error.from + Math.max(1, entry(error).length) }),
    local: true,
  },
  {
    matches: ({ text, from, quoted, closed, code }) =>
      code === 'UNEXPECTED_TOKEN' && [quoted, closed].some((range) => range && isCommaAfter(text, from, range)),
    says: 'There is a comma at the end of the line, where YAML has none.',
    fix: 'Delete the comma.',
    local: true,
  },
  {
    matches: ({ text, from, line, quoted }) =>
      quoted !== undefined && quoted.from >= line.from && goesOn(text, from, quoted),
    says: 'The text goes on after its closing quote mark.',
    fix: ({ text, line, quoted }) => `Put quotes around all of it: ${inQuotes(text.slice(quoted?.from, line.to))}.`,
    at: ({ line, quoted }) => ({ from: quoted?.from ?? line.from, to: line.to }),
    local: true,
  },
  {
    matches: ({ text, from, closed, code }) =>
      code === 'UNEXPECTED_TOKEN' && closed !== undefined && goesOn(text, from, closed),
    says: ({ text, closed }) => `The text starts with ${opening(text, closed)}, which means something else in YAML.`,
    fix: ({ text, line, closed }) => {
      return `Put the whole text in quotes: ${inQuotes(text.slice(closed?.from, line.to))}.`
    },
    at: ({ line, closed }) => ({ from: closed?.from ?? line.from, to: line.to }),
    local: true,
  },
  {
    matches: ({ message }) => /flow-(seq|map)-start at node end/.test(message),
    says: 'A text that stands inside brackets has a bracket in it.',
    fix: 'Put the whole text in quotes.',
    at: restOfLine,
  },
  {
    matches: ({ code }) => code === 'BAD_DQ_ESCAPE',
    says: 'A backslash in double quotes is read as a sign, and this one has no meaning.',
    fix: 'Use single quotes around the text, or write the backslash twice.',
    local: true,
  },
  {
    matches: ({ message, rest }) => message.startsWith('Nested mappings') && /:(\s|$)/.test(rest),
    says: 'A colon inside a text makes YAML read the text as another field.',
    fix: ({ rest }) => `Put the whole text in quotes: ${inQuotes(rest)}.`,
    at: restOfLine,
    local: true,
  },
  {
    matches: ({ message }) => message.startsWith('Nested mappings'),
    says: 'This line is indented further than the line above, which already holds a text.',
    fix: 'Start it in the same column as the field above. If it belongs to the text, put the whole text in quotes.',
    at: nextLine,
  },
  {
    matches: ({ text, line }) => /^\s*-[^\s-]/.test(text.slice(line.from, line.to)),
    says: 'A space is missing after the dash.',
    fix: 'Write a dash, a space and then the text.',
    at: wholeLine,
  },
  {
    matches: ({ message }) => message.startsWith('Comments must be separated'),
    says: 'A space is missing before the #.',
    fix: 'Add a space before a comment. If the # is part of the text, put the whole text in quotes.',
    local: true,
  },
  {
    matches: ({ code, message }) => code === 'BAD_DIRECTIVE' || message.startsWith('Missing directives-end'),
    says: 'A line that starts with % is an instruction to YAML, and this one is not known.',
    fix: 'Take the line out. If it is a text, put it in quotes after the name of its field.',
    at: ({ text }) => firstLine(text, Math.max(0, text.search(/^%/m))),
  },
  {
    matches: ({ message, text, from, line }) =>
      message.includes('block-seq-ind on same line') && text.slice(line.from, from).trim() !== '',
    says: 'A list begins on the same line as the name of its field.',
    fix: 'Begin the list on the next line. If it is a text, put the whole text in quotes.',
    at: restOfLine,
    local: true,
  },
  {
    matches: ({ code, rest }) => lostColon(code) && /^-\s/.test(rest),
    says: 'This dash does not belong to a list.',
    fix: 'Put it under the list it belongs to, or write a name and a colon on a line before it.',
    at: restOfLine,
  },
  {
    matches: ({ message }) => message.startsWith('A block sequence may not'),
    says: 'This dash is not in line with the other dashes of its list.',
    fix: 'Start every dash of one list in the same column.',
    at: wholeLine,
  },
  {
    matches: ({ code, message }) => code === 'BAD_INDENT' || message.startsWith('Sequence item without'),
    says: 'This line does not start in the same column as the lines it belongs with.',
    fix: 'Move it, with spaces, to the column of the fields it belongs with.',
    at: wholeLine,
  },
  {
    matches: ({ code, text, line }) => code === 'BLOCK_IN_FLOW' && /^\s*-\s/.test(text.slice(line.from, line.to)),
    says: 'A list with dashes stands inside brackets.',
    fix: 'Take the brackets away and keep the dashes, or put commas in place of the dashes.',
    at: wholeLine,
  },
  {
    matches: ({ code, message }) =>
      code === 'BLOCK_IN_FLOW' || /^Missing (,|space after :)|flow sequence pairs/.test(message),
    says: 'Inside brackets, a comma is missing, or a text with a colon has no quotes.',
    fix: 'Put a comma between two entries, a space after each colon, and quotes around a text with signs in it.',
    at: restOfLine,
  },
  {
    matches: ({ code, rest }) => lostColon(code) && /^[^\s:]+:\u00a0/.test(rest),
    says: 'The space after the colon is not an ordinary space, so YAML does not see it.',
    fix: 'Delete the space after the colon and type it again.',
    at: restOfLine,
    local: true,
  },
  {
    matches: ({ code, rest }) => lostColon(code) && /^[^\s:]+:[^\s:]/.test(rest),
    says: 'A space is missing after the colon.',
    fix: ({ rest }) => `Write ${shortened(rest.replace(':', ': '))}.`,
    at: restOfLine,
    local: true,
  },
  {
    matches: ({ code, rest }) => lostColon(code) && !/:(\s|$)/.test(rest),
    says: 'This line has no field name and colon, so it is not clear what it belongs to.',
    fix: 'Write a name, a colon and a space before it. If it belongs to the text above, indent it further.',
    at: restOfLine,
  },
  {
    matches: ({ message }) => /^Unexpected (,|empty item)/.test(message),
    says: 'There is a comma too many here.',
    fix: 'Delete the comma.',
    local: true,
  },
  {
    matches: ({ code }) => code === 'KEY_OVER_1024_CHARS',
    says: 'This reads as a field whose name is longer than 1,024 characters.',
    fix: 'If it is a text with a colon in it, put the whole text in quotes.',
    at: restOfLine,
  },
]

/** For an error that no slip matches. */
export const anythingElse: Slip = {
  matches: () => true,
  says: 'This could not be read as YAML.',
  fix: 'Look at this line and the one above: a name, a colon, a space, then the text, in quotes if it has signs in it.',
  at: restOfLine,
}

/** Error codes of the package for a text that begins with an indicator of YAML, such as `*`, `&` or `@`. */
const indicatorErrors = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
  'UNEXPECTED_TOKEN',
])

/** The package was looking for the colon of a key. */
const lostColon = (code: string): boolean => code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR'
const opening = (text: string, closed: Range | undefined): string => text.charAt(closed?.from ?? 0)

/** The mark of a word processor's list at the start of this line, or of the line above or below it. */
function marked({ text, line }: LocatedError): { readonly mark: string; readonly at: number } | undefined {
  const above = lineAround(text, Math.max(0, line.from - 1))
  const below = lineAround(text, Math.min(text.length, line.to + 1))
  for (const { from, to } of [line, above, below]) {
    const mark = listMarkOf(text.slice(from, to))
    if (mark !== undefined) return { mark, at: text.indexOf(mark, from) }
  }
  return undefined
}

function oneCharacter(from: number): Range {
  return { from, to: from + 1 }
}

function restOfLine({ from, rest }: LocatedError): Range {
  return { from, to: from + Math.max(1, rest.length) }
}

function valueInLine({ value, valueFrom }: LocatedError): Range {
  return { from: valueFrom, to: valueFrom + value.length }
}

function wholeLine({ text, line }: LocatedError): Range {
  const indent = text.slice(line.from, line.to).search(/\S|$/)
  return { from: line.from + indent, to: line.to }
}

function firstLine(text: string, from: number): Range {
  return { from, to: lineAround(text, from).to }
}

/** The next line with content. */
function nextLine({ text, line }: LocatedError): Range {
  const to = line.to + text.slice(line.to).search(/\S|$/)
  return firstLine(text, to)
}

/**
 * Whether text follows a closing quote mark or bracket on its line, and the error is at its opening or right after it.
 */
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
function entry({ rest }: LocatedError): string {
  return /^.[^,\]}]*/.exec(rest)?.[0].trimEnd() ?? rest
}

/**
 * Whether a quoted text ends on a later line, before more text: the closing mark is missing, and another one closed it.
 */
function closesTooLate({ text, from, quoted }: LocatedError): boolean {
  return quoted !== undefined && goesOn(text, from, quoted) && text.slice(quoted.from, quoted.to).includes('\n')
}

/** The text in quotes that YAML accepts. Quotes around it that do not work (`'It's here'`) are taken off first. */
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
