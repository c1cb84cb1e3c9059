// What stands at a place, told by its names rather than by its line: `loip:loip-2024/outcomes/2/title`. The name stays when lines
// move, when other items come or go, and when the file is called otherwise.
import type { Origins } from './origins.ts'
import type { Stretch } from './problem.ts'

/** Keys whose text tells one item of a list from the others, the best first. */
const tellingKeys = ['id', 'name', 'title', 'outcome', 'year', 'date', 'what', 'claim']

/** `missing` is a key that is not there, where that is what is told. A place that is in no document is named by its line. */
export function itemName(where: Stretch, origins: Origins, missing?: string): string {
  const document = origins.documentAt(where)
  if (document === undefined) return `text/${escaped(origins.lineAt(where).trim())}`
  const steps = [labelOfDocument(document), ...stepsTo(document, where.from, origins)]
  return [...steps, ...(missing === undefined ? [] : [missing])].map(escaped).join('/')
}

function stepsTo(document: object, offset: number, origins: Origins): string[] {
  const steps: string[] = []
  let of: unknown = document
  while (typeof of === 'object' && of !== null) {
    const key = origins.childAt(of, offset)
    if (key === undefined) break
    const inner: unknown = (of as Record<string | number, unknown>)[key]
    steps.push(Array.isArray(of) ? labelOfItem(inner, key) : String(key))
    of = inner
  }
  return steps
}

function labelOfDocument(document: object): string {
  const { kind } = document as { kind?: unknown }
  const own = tellingText(document)
  return [typeof kind === 'string' ? kind : 'document', ...(own === undefined ? [] : [own])].join(':')
}

function labelOfItem(item: unknown, index: string | number): string {
  if (typeof item === 'string') return item
  return (typeof item === 'object' && item !== null ? tellingText(item) : undefined) ?? `#${Number(index) + 1}`
}

function tellingText(of: object): string | undefined {
  const data = of as Record<string, unknown>
  const key = tellingKeys.find((name) => typeof data[name] === 'string')
  return key === undefined ? undefined : (data[key] as string)
}

function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}
