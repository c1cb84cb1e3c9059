// A stable name for a place in a document, made of ids and titles: `loip:loip-2024/outcomes/2/title`. Fingerprints use
// it, because it survives moved lines, added and removed items, and a renamed file.
import { joinPointer } from '../text/json-pointer.ts'
import type { Origins } from './origins.ts'
import type { Anchor } from './position.ts'
import type { Stretch } from './problem.ts'

/** Keys whose text identifies an item in its list, best first. */
const identifyingKeys = ['id', 'name', 'title', 'outcome', 'year', 'date', 'what', 'claim']

/**
 * `missing` is a key that the finding reports as absent. `at` is what the place was found by, where it was: an object and its first key
 * begin at one offset. A place outside every document is named by its line's text.
 */
export function itemName(where: Stretch, origins: Origins, missing?: string, at?: Anchor): string {
  const document = origins.documentAt(where)
  if (document === undefined) return joinPointer(['text', origins.lineAt(where).trim()])
  const steps = [
    labelOfDocument(document),
    ...stepsTo(document, where.from, origins, missing === undefined ? at : undefined),
  ]
  return joinPointer([...steps, ...(missing === undefined ? [] : [missing])])
}

function stepsTo(document: object, offset: number, origins: Origins, at?: Anchor): string[] {
  const steps: string[] = []
  let of: unknown = document
  while (typeof of === 'object' && of !== null) {
    const isThere: boolean = of === at?.of
    const key: string | number | undefined = isThere ? at?.key : origins.childAt(of, offset)
    if (key === undefined) break
    const inner: unknown = (of as Record<string | number, unknown>)[key]
    steps.push(Array.isArray(of) ? labelOfItem(inner, key) : String(key))
    if (isThere) break
    of = inner
  }
  return steps
}

export function labelOfDocument(document: object): string {
  const { kind } = document as { kind?: unknown }
  const own = identifyingText(document)
  return [typeof kind === 'string' ? kind : 'document', ...(own === undefined ? [] : [own])].join(':')
}

export function labelOfItem(item: unknown, index: string | number): string {
  if (typeof item === 'string') return inOneSpacing(item)
  return (typeof item === 'object' && item !== null ? identifyingText(item) : undefined) ?? `#${Number(index) + 1}`
}

function identifyingText(of: object): string | undefined {
  const data = of as Record<string, unknown>
  const key = identifyingKeys.find((name) => typeof data[name] === 'string')
  return key === undefined ? undefined : inOneSpacing(data[key] as string)
}

/** A second space, or one that does not break, names nothing else. */
function inOneSpacing(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
