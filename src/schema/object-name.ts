import { quote } from '../text/quote.ts'
import type { SchemaNode } from './schema-walk.ts'

/** How a message names an object: `the outcome “Fewer children grow up in poverty”`. */
export function nameOf(node: SchemaNode, of: Record<string, unknown>): string {
  const kind = `the ${(node.title ?? 'entry').toLowerCase()}`
  const name = [of.title, of.name, of.who, of.claim, of.id].find((value) => typeof value === 'string')
  return typeof name === 'string' ? `${kind} ${quote(name)}` : kind
}
