// Parses a page with parse5, which implements the HTML standard as browsers do.
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

export interface ReadPage {
  /** All elements, in document order. */
  readonly all: readonly Element[]
  /** Parse errors, which a browser would repair silently. */
  readonly slips: readonly string[]
  /** All text, with white space collapsed. */
  readonly text: string
}

export function readPage(html: string): ReadPage {
  const slips: string[] = []
  const page = parse(html, { onParseError: ({ code }) => slips.push(code) })
  return { all: descendants(page), slips, text: tidy(textOf(page)) }
}

function descendants(node: Node): Element[] {
  if (!('childNodes' in node)) return []
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...descendants(child)] : descendants(child)))
}

export function within(element: Element): Element[] {
  return descendants(element)
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

export function named({ all }: Pick<ReadPage, 'all'>, tagName: string): Element[] {
  return all.filter((element) => element.tagName === tagName)
}

export function ofClass(elements: readonly Element[], name: string): Element[] {
  return elements.filter((element) => (attribute(element, 'class') ?? '').split(' ').includes(name))
}

export function byId({ all }: Pick<ReadPage, 'all'>, id: string): Element {
  const found = all.find((element) => attribute(element, 'id') === id)
  if (found === undefined) throw new Error(`The page has no element with the id ${id}.`)
  return found
}
