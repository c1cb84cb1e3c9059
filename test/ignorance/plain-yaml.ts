// Plan files as plain data and back to YAML, with the lines on which each node stands.
import { parse } from 'yaml'

export type Node = string | Node[] | { [key: string]: Node } | null
export type Path = readonly (string | number)[]

/** The first and the last line of a node, from 1. Those of a field begin with its key, those of an entry with its dash. */
export interface Lines {
  readonly from: number
  readonly to: number
}

export interface Printed {
  readonly bytes: Uint8Array
  /** By `nameOf` of the path. */
  readonly lines: ReadonlyMap<string, Lines>
}

/** Every scalar is text, as it is for loip. */
export function parsePlain(text: string): Node {
  return parse(text, { schema: 'failsafe' }) as Node
}

export function nameOf(path: Path): string {
  return path.join('/')
}

/**
 * One line for each scalar, in the plain style that loip reads quickest. `null` is printed as nothing: `title:`. Line breaks
 * in texts become spaces.
 */
export function print(data: Node): Printed {
  const texts: string[] = []
  const lines = new Map<string, Lines>()
  /** `before`: what stands on the first line already, a key or a dash. `indent`: that of what is inside. */
  const printNode = (node: Node, path: Path, before: string, indent: string): void => {
    const from = texts.length + 1
    const entries = isHolder(node) ? entriesOf(node) : []
    if (entries.length === 0) texts.push(`${before} ${emptyOrScalar(node)}`.trimEnd())
    // The first field of a map in a list stands behind the dash; anything else begins a new line.
    const isBehindDash = before.endsWith('-') && !Array.isArray(node)
    if (entries.length > 0 && before !== '' && !isBehindDash) texts.push(before)
    for (const [index, [key, inner]] of entries.entries()) {
      const lead = index === 0 && isBehindDash ? `${before} ` : indent
      printNode(inner, [...path, key], typeof key === 'number' ? `${lead}-` : `${lead}${keyOf(key)}:`, `${indent}  `)
    }
    lines.set(nameOf(path), { from, to: texts.length })
  }
  printNode(data, [], '', '')
  return { bytes: new TextEncoder().encode(`${texts.join('\n')}\n`), lines }
}

export function isHolder(node: Node): node is Node[] | { [key: string]: Node } {
  return typeof node === 'object' && node !== null
}

export function entriesOf(node: Node[] | { [key: string]: Node }): [string | number, Node][] {
  return Array.isArray(node) ? node.map((inner, index) => [index, inner]) : Object.entries(node)
}

function emptyOrScalar(node: Node): string {
  if (node === null) return ''
  return `${Array.isArray(node) ? '[]' : isHolder(node) ? '{}' : quoted(node)}`
}

function keyOf(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) ? key : quoted(key)
}

function quoted(text: string): string {
  const line = text.trimEnd().replaceAll(/\s*\n\s*/g, ' ')
  return line.includes('"') || line.includes('\\') ? `'${line.replaceAll("'", "''")}'` : `"${line}"`
}
