// Wraps the package `yaml`: parsing, and questions about its nodes. Only the files yaml*.ts import the package.
import { Composer, type Document, isNode, isScalar, Lexer, Parser, visit, type YAMLError } from 'yaml'
import type { Range } from './lines.ts'
import type { ParserError } from './syntax-slips.ts'

/** Limits for one file: levels of nesting, values with aliases expanded, and aliases. */
export const limits = { depth: 64, values: 1_000_000, aliases: 1_000 } as const

// yaml.ts finds duplicate keys, because the check of the package is quadratic in the number of keys.
const options = { schema: 'failsafe', resolveKnownTags: false, uniqueKeys: false, prettyErrors: false } as const
const nothing = new Set(['', '~', 'null', 'Null', 'NULL'])

interface Composed {
  readonly documents: readonly Document.Parsed[]
  /** Of a text without a document. A document has its own errors. */
  readonly errors: readonly YAMLError[]
  readonly tooDeep?: Range
}

/**
 * Parses a text up to where it nests too deeply: the package recurses, and would exhaust the stack or the memory there.
 */
export function compose(text: string): Composed {
  const parser = new Parser()
  const composer = new Composer(options)
  const documents: Document.Parsed[] = []
  // The parser's stack holds the document, the open collections, and at most one scalar.
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

/** The range of a node, without a tag or anchor before it. */
export function rangeOf(node: unknown, otherwise: Range = { from: 0, to: 0 }): Range {
  const range = isNode(node) ? node.range : undefined
  return range ? { from: range[0], to: range[1] } : otherwise
}

/** The text of a key; empty for a key that is no scalar. */
export function nameOf(key: unknown): string {
  return isScalar(key) ? (key.source ?? '') : ''
}

/** Whether a node has no value: nothing was written, or one of YAML's words for null. */
export function isNothing(node: unknown): boolean {
  if (node === null) return true
  if (!isScalar(node)) return false
  if (node.type === 'PLAIN') return nothing.has(node.source ?? '')
  return (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') && (node.source ?? '').trim() === ''
}

/** The quoted text and the brackets around an offset, by which syntax-slips.ts recognises a slip. */
export function nodesAround(document: Document.Parsed, text: string, offset: number): Partial<ParserError> {
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
