// Field names as they come out of a word processor: “Title”, “Period ”, “published-on”. Each is read as the field that it names in all but
// capitals and spaces, and one note for each document says so.

import type { Anchor } from '../source/position.ts'
import { quote } from '../text/quote.ts'
import { inThousands } from '../text/thousands.ts'
import { isSameName } from './field-meanings.ts'
import type { ShapeProblem } from './plain-english.ts'
import { fieldsOf, type SchemaNode, schemaOf } from './schema-walk.ts'

/** A key of an object that was read as the name of a field. */
interface NameRead {
  readonly of: object
  readonly from: string
  readonly to: string
}

/** Renames, in the whole document, each key that is no field and differs from one in capitals, spaces, hyphens or underscores alone. */
export function renameAsMeant(
  root: SchemaNode,
  data: object,
  onRename: (of: object, from: string, to: string) => void,
): ShapeProblem[] {
  const renamed: NameRead[] = []
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, String(index)])
      return
    }
    const of = value as Record<string, unknown>
    const fields = Object.keys(fieldsOf(root, schemaOf(root, path)))
    for (const from of fields.length === 0 ? [] : Object.keys(value)) {
      if (fields.includes(from)) continue
      const to = fields.find((field) => isSameName(field, from))
      // Where the field is there as well, nothing says which of the two is meant.
      if (to === undefined || Object.hasOwn(of, to)) continue
      renameKey(of, from, to)
      onRename(of, from, to)
      renamed.push({ of, from, to })
    }
    for (const key of Object.keys(of)) visit(of[key], [...path, key])
  }
  visit(data, [])
  return renamed.length === 0 ? [] : [noteOn(renamed)]
}

/** In its place, because the order of the fields is the order in which people wrote them. */
export function renameKey(of: Record<string, unknown>, from: string, to: string): void {
  const entries = Object.entries(of)
  for (const [key] of entries) delete of[key]
  for (const [key, value] of entries)
    Object.defineProperty(of, key === from ? to : key, { value, writable: true, enumerable: true, configurable: true })
}

const mostShown = 20

function noteOn(renamed: readonly NameRead[]): ShapeProblem {
  const [first, ...others] = renamed as [NameRead, ...NameRead[]]
  const count = renamed.length
  const places = others.slice(0, mostShown)
  return {
    check: 'file-name-as-meant',
    level: 'note',
    says:
      count === 1
        ? `${quote(first.from)} was read as “${first.to}”.`
        : `${inThousands(count)} names of fields were read as meant: ${quote(first.from)} as “${first.to}”, for example.`,
    fix: 'Nothing has to change. Names of fields are written in small letters, with _ between words.',
    at: anchorOf(first),
    see: places.map((name) => ({ at: anchorOf(name), says: `${quote(name.from)} was read as “${name.to}”.` })),
  }
}

function anchorOf({ of, to }: NameRead): Anchor {
  return { of, key: to }
}
