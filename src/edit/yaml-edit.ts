// Changes a plan file at a place and leaves every other byte as it is: comments, order, quotes, indentation, line ends. Each change becomes
// one edit of the text by offsets; what comes out is read again, and must be exactly what was wanted.
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { compose } from '../source/yaml-nodes.ts'
import { type ScalarStyle, scalarText } from '../text/yaml-text.ts'
import { type Change, changed, type Path, type Value } from './change.ts'
import { afterKey, blockLines, entryText, flowText } from './yaml-written.ts'

/** A change that cannot be made without touching something else: the file is left as it is. */
export class CannotEdit extends Error {}

type Node = ParsedNode
type Mapping = YAMLMap.Parsed<Scalar.Parsed>
type List = YAMLSeq.Parsed
type Field = Pair<Scalar.Parsed, Node | null>

/**
 * The text after the changes, of which each counts from what those before it left. Throws CannotEdit, with a sentence, where one of them
 * cannot be made.
 */
export function editYaml(text: string, changes: readonly Change[]): string {
  return (
    (changes.length > 1 ? editedAtOnce(text, changes) : undefined) ??
    changes.reduce((now, change) => editedAtOnce(now, [change]) ?? refuse(), text)
  )
}

function refuse(): never {
  throw new CannotEdit('The change cannot be made without touching something else. Make it by hand.')
}

/** The data of a plan file as it is edited: every scalar a text, a key without a value left out. */
export function dataOf({ contents }: Document.Parsed): Value {
  return contents === null ? {} : valueIn(contents)
}

function valueIn(node: Node | null): Value {
  if (isScalar(node)) return node.source ?? ''
  if (isSeq(node)) return (node as List).items.map((item) => valueIn(item as Node))
  if (isMap(node)) {
    const fields = (node as Mapping).items.filter(({ value }) => !isNothing(value))
    return Object.fromEntries(fields.map(({ key, value }) => [key.source ?? '', valueIn(value as Node)]))
  }
  throw new CannotEdit('It holds an alias, so that one change would show in two places. Change it by hand.')
}

function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.type === 'PLAIN' && (value.source ?? '') === '')
}

/** The one document of a plan file. Throws CannotEdit where there is not exactly one that can be read. */
export function readYaml(text: string): Document.Parsed {
  const { documents, errors } = compose(text)
  const [document, second] = documents
  if (errors.length > 0 || document === undefined || document.errors.length > 0 || second !== undefined)
    throw new CannotEdit('It cannot be read as one document of YAML. Run loip check on it first.')
  return document
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** All changes in one reading of the text; undefined where they touch one another, or something else. */
function editedAtOnce(text: string, changes: readonly Change[]): string | undefined {
  const document = readYaml(text)
  const wanted = changes.reduce<Value>(changed, dataOf(document))
  const edits = changes.map((change) => editOf(text, document, change)).sort((one, other) => one.from - other.from)
  if (edits.some(({ from }, index) => from < (edits[index - 1]?.to ?? 0))) return undefined
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const pieces: string[] = []
  let at = 0
  for (const { from, to, insert } of edits) {
    pieces.push(text.slice(at, from), insert.replaceAll('\n', lineEnd))
    at = to
  }
  const after = `${pieces.join('')}${text.slice(at)}`
  return JSON.stringify(dataOf(readYaml(after))) === JSON.stringify(wanted) ? after : undefined
}

function editOf(text: string, document: Document.Parsed, change: Change): Edit {
  if ('append' in change) {
    const list = nodeAt(document, change.append)
    if (!isSeq(list)) throw new CannotEdit('The place is no list.')
    return appendTo(text, list as List, change.entry)
  }
  const path = 'set' in change ? change.set : change.remove
  const key = path.at(-1)
  const holder = nodeAt(document, path.slice(0, -1))
  if (isSeq(holder) && typeof key === 'number') {
    const list = holder as List
    return 'remove' in change
      ? withoutEntry(text, list, key)
      : replaceNode(text, list.items[key] as Node, change.to, columnOf(text, startOf(list)))
  }
  if (key === undefined || typeof key === 'number' || (holder !== null && !isMap(holder)))
    throw new CannotEdit('The place is not there.')
  if (holder === null) return appendAt(text, text.length, 'set' in change ? blockLines({ [key]: change.to }, 0) : '')
  const mapping = holder as Mapping
  const field = mapping.items.find((item) => item.key.source === key) as Field | undefined
  if ('remove' in change) return withoutField(text, mapping, field)
  return field === undefined ? addField(text, mapping, key, change.to) : replaceField(text, mapping, field, change.to)
}

function nodeAt({ contents }: Document.Parsed, path: Path): Node | null {
  let node: Node | null = contents as Node | null
  for (const key of path) {
    if (isMap(node))
      node = ((node as Mapping).items.find((item) => item.key.source === key)?.value ?? null) as Node | null
    else if (isSeq(node) && typeof key === 'number') node = ((node as List).items[key] ?? null) as Node | null
    else throw new CannotEdit('The place is not there.')
  }
  return node
}

function startOf(node: Node): number {
  return node.range[0]
}

/** Where the value ends, without the line break after a block of text. */
function endOf(text: string, node: Node): number {
  let end = node.range[1]
  while (end > startOf(node) && /[\r\n]/.test(text.charAt(end - 1))) end--
  return end
}

/** The end of the line in which an offset lies, without its line break. */
function lineEndAt(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end === -1) return text.length
  return text.charAt(end - 1) === '\r' ? end - 1 : end
}

function lineStartAt(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

function columnOf(text: string, offset: number): number {
  return offset - lineStartAt(text, offset)
}

/** A line of its own after the line in which `offset` lies. */
function appendAt(text: string, offset: number, line: string): Edit {
  const at = lineEndAt(text, offset)
  const isBlank = text.slice(lineStartAt(text, at), at).trim() === ''
  return { from: at, to: at, insert: isBlank && at === text.length ? `${line}\n` : `\n${line}` }
}

/** The last offset of what a collection holds, so that comments after it stay after what is added. */
function lastOf(text: string, node: Node): number {
  const last = isMap(node) ? (node as Mapping).items.at(-1) : isSeq(node) ? (node as List).items.at(-1) : undefined
  if (last === undefined || (node as Mapping | List).flow === true) return endOf(text, node)
  if (!isMap(node)) return lastOf(text, last as Node)
  const { key, value } = last as Field
  return value === null || isNothing(value) ? endOf(text, key) : lastOf(text, value)
}

function addField(text: string, mapping: Mapping, key: string, value: Value): Edit {
  const [first] = mapping.items
  if (mapping.flow === true) return addInside(text, mapping, `${scalarText(key, 'plain', true)}: ${flowText(value)}`)
  if (first === undefined) throw new CannotEdit('The place is empty.')
  const column = columnOf(text, startOf(first.key as Node))
  return appendAt(text, lastOf(text, mapping), blockLines({ [key]: value }, column))
}

function appendTo(text: string, list: List, entry: Value): Edit {
  if (list.flow === true) return addInside(text, list, flowText(entry))
  const column = columnOf(text, startOf(list))
  return appendAt(text, lastOf(text, list), `${' '.repeat(column)}${entryText(entry, column)}`)
}

/** Before the closing bracket, after a comma where something stands before it. */
function addInside(text: string, { items, range }: Mapping | List, piece: string): Edit {
  const last = items.at(-1)
  const node =
    last === undefined
      ? undefined
      : ((isScalarOrCollection(last) ? last : ((last as Field).value ?? (last as Field).key)) as Node)
  const at = node === undefined ? range[0] + 1 : endOf(text, node)
  return { from: at, to: at, insert: node === undefined ? piece : `, ${piece}` }
}

function isScalarOrCollection(item: unknown): boolean {
  return isScalar(item) || isMap(item) || isSeq(item)
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
}

function styleOf(node: Node | null): ScalarStyle | undefined {
  return isScalar(node) ? styles[node.type ?? 'PLAIN'] : undefined
}

function replaceField(text: string, mapping: Mapping, { key, value }: Field, to: Value): Edit {
  const isEmpty = value === null || isNothing(value)
  if (!isEmpty && (mapping.flow === true || staysInLine(text, value, to))) return replaceInside(text, value, to)
  const colon = text.indexOf(':', endOf(text, key))
  const isBlockList = !isEmpty && isSeq(value) && (value as List).flow !== true
  const column = isBlockList ? columnOf(text, startOf(value)) : columnOf(text, startOf(key)) + 2
  return {
    from: colon + 1,
    to: isEmpty ? colon + 1 : lastOf(text, value),
    insert: afterKey(to, column, styleOf(value)),
  }
}

/** Whether a text replaces a text on its line: always where a comment follows, which a block of lines would take in. */
function staysInLine(text: string, node: Node, to: Value): boolean {
  if (typeof to !== 'string' || !isScalar(node) || styleOf(node) === 'block') return false
  return !to.includes('\n') || text.slice(endOf(text, node), lineEndAt(text, endOf(text, node))).trim() !== ''
}

/** A value in the place of another on the same line: a scalar keeps its quotes. */
function replaceInside(text: string, node: Node, to: Value): Edit {
  const isFlow = isInFlow(text, node)
  const insert = typeof to === 'string' ? scalarText(to, styleOf(node), isFlow) : flowText(to)
  return { from: startOf(node), to: endOf(text, node), insert }
}

/** Whether a plain scalar could be cut by a bracket or comma: the line has one open. Quoting once too often does no harm. */
function isInFlow(text: string, node: Node): boolean {
  return /[[{]/.test(text.slice(Math.max(0, text.lastIndexOf('\n', startOf(node))), startOf(node)))
}

function replaceNode(text: string, node: Node | undefined, to: Value, column: number): Edit {
  if (node === undefined) throw new CannotEdit('The entry is not there.')
  if (isInFlow(text, node) || staysInLine(text, node, to)) return replaceInside(text, node, to)
  return { from: startOf(node), to: lastOf(text, node), insert: entryText(to, column).slice(2) }
}

function withoutField(text: string, mapping: Mapping, field: Field | undefined): Edit {
  if (field === undefined) throw new CannotEdit('The field is not there.')
  const { key, value } = field
  const last = value === null || isNothing(value) ? endOf(text, key) + 1 : lastOf(text, value)
  if (mapping.flow === true) return withoutInside(text, startOf(key), last)
  if (mapping.items.length === 1)
    throw new CannotEdit('It is the last field of its entry, which would be left without any.')
  return withoutLines(text, startOf(key), last)
}

function withoutEntry(text: string, list: List, index: number): Edit {
  const entry = list.items[index] as Node | undefined
  if (entry === undefined) throw new CannotEdit('The entry is not there.')
  if (list.flow === true) return withoutInside(text, startOf(entry), lastOf(text, entry))
  if (list.items.length === 1)
    throw new CannotEdit('It is the last entry of its list, which would be left without any.')
  const dash = text.lastIndexOf('-', startOf(entry) - 1)
  return withoutLines(text, dash, lastOf(text, entry))
}

/** Whole lines where nothing else stands on the first; after a dash, up to the first sign of the next line. */
function withoutLines(text: string, from: number, last: number): Edit {
  const start = lineStartAt(text, from)
  const end = lineEndAt(text, last)
  const next = Math.min(text.length, text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end) + 1)
  if (text.slice(start, from).trim() === '') {
    // The last line of a file without a line break at its end takes the break before it along.
    return next === text.length && !text.endsWith('\n')
      ? { from: Math.max(0, start - 1), to: next, insert: '' }
      : { from: start, to: next, insert: '' }
  }
  const sign = text.slice(next).search(/[^ \r\n]/)
  return { from, to: sign === -1 ? text.length : next + sign, insert: '' }
}

/** With one comma, after it or else before it. */
function withoutInside(text: string, from: number, last: number): Edit {
  const after = /^\s*,\s*/.exec(text.slice(last))
  if (after) return { from, to: last + after[0].length, insert: '' }
  const before = /,\s*$/.exec(text.slice(0, from))
  return { from: from - (before?.[0].length ?? 0), to: last, insert: '' }
}
