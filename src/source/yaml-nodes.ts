// The library's reading of a text, and what is asked of its nodes. Only the files yaml*.ts know the package.
import { Composer, type Document, isNode, isScalar, Lexer, Parser, visit, type YAMLError } from 'yaml'
import type { Range } from './lines.ts'
import type { Unreadable } from './syntax-slips.ts'

/** How much a file may ask for: levels inside one another, values once aliases are written out, and aliases. */
export const limits = { depth: 64, values: 1_000_000, aliases: 1_000 } as const

// Unique keys are looked for by us, because the library takes time that grows with the square of their number.
const options = { schema: 'failsafe', resolveKnownTags: false, uniqueKeys: false, prettyErrors: false } as const
const nothing = new Set(['', '~', 'null', 'Null', 'NULL'])

export interface Composed {
  readonly documents: readonly Document.Parsed[]
  /** What is said of a text in which there is no document. */
  readonly errors: readonly YAMLError[]
  readonly tooDeep?: Range
}

/** The library's reading of a text, up to the place where it goes too deep: the library would not come back from there. */
export function compose(text: string): Composed {
  const parser = new Parser()
  const composer = new Composer(options)
  const documents: Document.Parsed[] = []
  // The parser's stack holds the document, the collections that are open, and at most one text.
  const deepest = limits.depth + 1
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token))
    if (parser.stack.length <= deepest) continue
    const isText = !/^(?:block-(?:map|seq)|flow-collection)$/.test(parser.stack.at(-1)?.type ?? '')
    if (isText && parser.stack.length === deepest + 1) continue
    return { documents, errors: [], tooDeep: { from: parser.offset - lexeme.length, to: parser.offset } }
  }
  for (const token of parser.end()) documents.push(...composer.next(token))
  documents.push(...composer.end())
  return { documents, errors: documents.length === 0 ? composer.streamInfo().errors : [] }
}

/** The place of a node, without a tag or anchor before it. */
export function rangeOf(node: unknown, otherwise: Range = { from: 0, to: 0 }): Range {
  const range = isNode(node) ? node.range : undefined
  return range ? { from: range[0], to: range[1] } : otherwise
}

/** The text of a key; nothing for a key that is not a text. */
export function nameOf(key: unknown): string {
  return isScalar(key) ? (key.source ?? '') : ''
}

/** Whether nothing was written, or one of the words of YAML for that. */
export function isNothing(node: unknown): boolean {
  if (node === null) return true
  if (!isScalar(node)) return false
  if (node.type === 'PLAIN') return nothing.has(node.source ?? '')
  return (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') && (node.source ?? '').trim() === ''
}

/** What is needed of the nodes around a place to say what went wrong there. */
export function nodesAround(document: Document.Parsed, text: string, offset: number): Partial<Unreadable> {
  const found: { quoted?: Range; closed?: Range; open?: Range } = {}
  visit(document, {
    Scalar: (_, node) => {
      if (node.type?.startsWith('QUOTE') && rangeOf(node).from <= offset) found.quoted = rangeOf(node)
    },
    Collection: (_, node) => {
      const range = rangeOf(node)
      if (!node.flow || range.from >= offset) return
      if (/[\]}]/.test(text.charAt(range.to - 1))) found.closed = range
      if (range.to >= offset) found.open = range
    },
  })
  return found
}
