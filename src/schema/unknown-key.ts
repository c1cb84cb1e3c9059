// A key that its object has no field for: the field that it can mean, here, inside a field of the object, or in another file.

import type { Anchor } from '../source/position.ts'
import { joinOr } from '../text/join.ts'
import { nearest } from '../text/nearest.ts'
import { quote } from '../text/quote.ts'
import { fieldMeant, fieldMeantInside, fieldsMeant, isSameName } from './field-meanings.ts'
import { fieldsOfKinds } from './kind-fields.gen.ts'
import type { Kind } from './kinds.gen.ts'
import { nameOf } from './object-name.ts'
import { fieldsOf, type SchemaNode, schemaOf } from './schema-walk.ts'

interface UnknownKey {
  readonly says: string
  readonly fix: string
  readonly at: Anchor
  /** The one field that it is a misspelling of. */
  readonly meant?: string
  readonly drop?: boolean
}

export function explainUnknownKey(
  root: SchemaNode,
  path: readonly string[],
  of: Record<string, unknown>,
  key: string,
): UnknownKey {
  const node = schemaOf(root, path)
  const fields = Object.keys(fieldsOf(root, node))
  const free = fields.filter((field) => !Object.hasOwn(of, field))
  const at = { of, key }
  const says = `${quote(key)} is not a field of ${nameOf(node, of)}.`
  const didYouMean = (field: string) => `${says} Did you mean ${field}?`
  const written = /^[\w -]+$/.test(key) ? `${key}:` : quote(key)

  const spelt = fields.find((field) => isSameName(field, key))
  if (spelt !== undefined) return { says: didYouMean(quote(spelt)), fix: alreadyThere(spelt), at, drop: true }

  const means = fieldMeant(key, free)
  const inside = fieldInside(root, path, key, of)
  if (inside !== undefined && (inside.isSure || means === undefined)) {
    const { field, inner } = inside
    return {
      says: didYouMean(`${quote(inner)} of ${quote(field)}`),
      fix: `Write it below ${Object.hasOwn(of, field) ? `the ${field}: that is there` : `a line ${field}:`}, as ${inner}:.`,
      at,
      drop: true,
    }
  }
  // A field that means the same may hold another shape, so only a slip in spelling is read as the field.
  if (means !== undefined)
    return { says: didYouMean(quote(means)), fix: `Write ${means}: instead of ${written}.`, at, drop: true }
  const taken = fieldMeant(key, fields)
  if (taken !== undefined) {
    const fix = `There is ${taken}: already. If it is more of that, write it there; otherwise keep it under notes:.`
    return { says: didYouMean(quote(taken)), fix, at, drop: true }
  }
  const near = nearest(key, fields)[0]
  if (near !== undefined)
    return free.includes(near)
      ? { says: didYouMean(quote(near)), fix: `Write ${near}: instead of ${written}.`, at, meant: near }
      : { says: didYouMean(quote(near)), fix: alreadyThere(near), at, drop: true }
  const home = path.length === 0 ? kindWith(key) : undefined
  if (home !== undefined) {
    const fix = 'If it is that, write it there. Otherwise take it out, or keep it under notes:.'
    return { says: `${says} It is one of ${inFile[home]}.`, fix, at, drop: true }
  }
  return { says, fix: takeItOut(fields), at, drop: true }
}

/** Whether a key that is no field is taken for this one: a word for it, or a slip in its spelling. */
export function canStandFor(key: string, field: string, fields: readonly string[]): boolean {
  return fieldMeant(key, fields) === field || nearest(key, fields)[0] === field
}

/**
 * The fields of the object that may hold what stands under a key it has no field for: those that the key means, and those that have such a
 * field inside (`areMeant`). All of them where nobody is known to mean anything by that word.
 */
export function fieldsPossible(
  root: SchemaNode,
  path: readonly string[],
  key: string,
  of: Record<string, unknown>,
): { readonly fields: readonly string[]; readonly areMeant: boolean } {
  const fields = Object.keys(fieldsOf(root, schemaOf(root, path)))
  const free = fields.filter((field) => !Object.hasOwn(of, field))
  const meant = fieldsMeant(key, free)
  const inside = fieldInside(root, path, key, of)
  const possible = [...meant, ...(inside === undefined ? [] : [inside.field])]
  const areMeant = possible.length > 0 && !fields.some((field) => isSameName(field, key))
  return { fields: areMeant ? possible : free, areMeant }
}

function alreadyThere(field: string): string {
  return `There is ${field}: already. Keep one of the two under that name.`
}

interface Inside {
  readonly field: string
  readonly inner: string
  /** It goes before a field of the object itself. */
  readonly isSure: boolean
}

/** Fields that many things have: that one of them has it too says nothing. */
const common: ReadonlySet<string> = new Set(
  'evidence summary description statement notes kind title id name what why date owner claim locator source value'.split(
    ' ',
  ),
)

/** The field of a set of fields in this object that a key names: `published_on` of `edition`. */
function fieldInside(
  root: SchemaNode,
  path: readonly string[],
  key: string,
  of: Record<string, unknown>,
): Inside | undefined {
  const inner = Object.keys(fieldsOf(root, schemaOf(root, path))).map(
    (field) => [field, Object.keys(fieldsOf(root, schemaOf(root, [...path, field])))] as const,
  )
  const named = inner.flatMap(([field, names]) => names.map((name) => `${field}.${name}`))
  const meant = fieldMeantInside(key, named)?.split('.')
  const found = meant
    ? [meant as [string, string]]
    : inner.flatMap(([field, names]) => {
        const name = names.find((one) => isSameName(one, key) && !common.has(one))
        return name === undefined ? [] : [[field, name] as const]
      })
  // A day of publication is that of an edition, whatever else has a web address.
  const ofEdition = found.find(([field]) => field === 'edition') ?? publicationMeant(key, named)
  const [one] = ofEdition ? [ofEdition] : found.length === 1 ? found : []
  if (one === undefined) return undefined
  const [field, name] = one
  return { field, inner: name, isSure: field === 'edition' || field === 'baseline' || Object.hasOwn(of, field) }
}

function publicationMeant(key: string, named: readonly string[]): readonly [string, string] | undefined {
  const inner = fieldMeant(
    key,
    ['published_on', 'replaces'].filter((name) => named.includes(`edition.${name}`)),
  )
  return inner === undefined ? undefined : ['edition', inner]
}

/** The one kind of file that has the field at its top. */
function kindWith(key: string): Kind | undefined {
  const found = (Object.entries(fieldsOfKinds) as [Kind, readonly string[]][]).filter(([, fields]) =>
    fields.some((field) => isSameName(field, key)),
  )
  const [[kind] = []] = found
  return found.length === 1 ? kind : undefined
}

const inFile: Readonly<Record<Kind, string>> = {
  'delivery-plan': 'a delivery plan',
  exceptions: 'the file of exceptions',
  'locality-plan': 'a locality plan',
  loip: 'the LOIP',
  participation: 'the participation file',
  partnership: 'the partnership file',
  'progress-report': 'a progress report',
  review: 'a review',
}

const mostFields = 8

function takeItOut(fields: readonly string[]): string {
  const known = fields.filter((field) => field !== 'kind')
  return `Take it out, or keep it under notes:. ${known.length > mostFields ? 'docs/plan-files.md lists the fields.' : `The fields here are ${joinOr(known)}.`}`
}
