// What might stand at a place whose value cannot be used: a few values that its schema allows, chosen to be as unlike each other as
// possible. No value is ever shown to anybody; they only answer whether a verdict would change (what-if.ts).
import { fieldsOf, type SchemaNode, schemaOf } from '../schema/schema-walk.ts'

export interface Known {
  /** ISO text. */
  readonly asOf: string
  /** Ids of the documents, and words that name none of them. */
  readonly ids: readonly string[]
  /** The statutory partners of the area. */
  readonly partners: readonly string[]
  /** What stands at the place, where it is a text that could not be read. */
  readonly written?: string | undefined
}

const most = 8
const deepest = 4
const freeText =
  'One child in five grows up in poverty, most of them in the north of the area; by 2030 it will be one in ten.'

/** At most eight values for the place at `path` of a document with this schema. */
export function plausibleValues(root: SchemaNode, path: readonly string[], known: Known): unknown[] {
  if (path.at(-1) === 'council_area') return ['Strathexample', 'Aberdeen City', 'Na h-Eileanan Siar']
  return firstOf(valuesOf(root, schemaOf(root, path), known, 0), most)
}

/** A whole document, and one with nothing but what is required. */
export function plausibleDocuments(root: SchemaNode, known: Known): object[] {
  return [...objectsOf(root, root, known, 0)]
}

/** Of these fields all that an object at `path` may hold, and that does not take it out of use. */
export function plausibleObject(
  root: SchemaNode,
  path: readonly string[],
  possible: readonly string[],
  known: Known,
): object {
  const [whole = {}] = objectsOf(root, schemaOf(root, path), known, 0)
  return Object.fromEntries(Object.entries(whole).filter(([name]) => possible.includes(name)))
}

/** For a key that the schema does not know: each field that it may stand for, with a value. */
export function plausibleFields(
  root: SchemaNode,
  path: readonly string[],
  possible: readonly string[],
  known: Known,
): Record<string, unknown>[] {
  return possible.flatMap((name) =>
    plausibleValues(root, [...path, name], known)
      .slice(0, 2)
      .map((value) => ({ [name]: value })),
  )
}

function firstOf<T>(values: Iterable<T>, most: number): T[] {
  const first: T[] = []
  for (const value of values) {
    first.push(value)
    if (first.length === most) break
  }
  return first
}

/** One after the other as they are asked for: of most fields only the first is, and a whole document holds hundreds of them. */
function* valuesOf(root: SchemaNode, node: SchemaNode, known: Known, depth: number): Generator<unknown> {
  const named = node.$ref === undefined ? undefined : byDefinition[node.$ref.replace('#/$defs/', '')]
  if (named) return yield* named(known)
  if (node.enum) return yield* node.enum
  const types = [node.type ?? []].flat()
  const fields = fieldsOf(root, node)
  const isObject = Object.keys(fields).length > 0
  if (types.includes('array') && depth < deepest) yield* listsOf(root, node, known, depth)
  if (isObject && depth < deepest) yield* objectsOf(root, node, known, depth)
  // A text for an object or a list was read as that before a rule meets it.
  if ((types.includes('string') && node['x-text'] === undefined) || types.includes('number')) yield freeText
  if (types.includes('boolean')) yield* [true, false]
}

function* listsOf(root: SchemaNode, node: SchemaNode, known: Known, depth: number): Generator<unknown[]> {
  const item = node.items ? schemaOf({ ...root, items: node.items }, ['0']) : {}
  const values = valuesOf(root, item, known, depth + 1)
  if (item.$ref === '#/$defs/partner') {
    const partners = [...values]
    yield partners
    yield partners.slice(0, 1)
  } else for (const value of values) yield [value]
}

/** Fields that take an item out of use. A whole object without them, and one with nothing but what is required. */
const ending = ['closed', 'replaced_by', 'replaces', 'record', 'notes']

function* objectsOf(root: SchemaNode, node: SchemaNode, known: Known, depth: number): Generator<object> {
  const fields = fieldsOf(root, node)
  const withFields = (names: readonly string[]) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const field = schemaOf({ properties: fields, $defs: root.$defs ?? {} }, [name])
        const [value] = valuesOf(root, field, known, depth + 1)
        return value === undefined ? [] : [[name, value]]
      }),
    )
  const all = Object.keys(fields)
  yield withFields(all.filter((name) => !ending.includes(name)))
  yield withFields(node.required ?? [])
}

const byDefinition: Readonly<Record<string, (known: Known) => unknown[]>> = {
  date: days,
  'publication-date': days,
  'one-day': days,
  'data-date': ({ asOf }) => [asOf, yearsFrom(asOf, -9)],
  'yes-no': () => ['yes', 'no'],
  'outcomes-seen': () => ['1 of 20'],
  period: ({ asOf }) => [`${yearOf(asOf) - 2}-${yearOf(asOf) + 8}`, `${yearOf(asOf) - 12}-${yearOf(asOf) - 2}`],
  'reporting-year': ({ asOf }) => [-1, 0, -2].map((from) => financialYear(yearOf(asOf) + from)),
  'year-rule': () => ['1 April', '1 July'],
  population: () => ['5,000', '40,000'],
  quantity: () => ['10%', '20,000'],
  baseline: () => ['20% (2022/23)'],
  target: ({ asOf }) => [`10% by ${yearOf(asOf) + 4}`],
  url: () => ['https://www.example.org/plan'],
  link: () => ['https://www.example.org/minute'],
  partner: ({ partners }) => partners.map((name) => ({ name })),
  id: ({ ids }) => ['another', ...ids],
  ids: ({ ids }) => [[...ids], ...ids],
  record: () => ['full', 'partial'],
}

/** Of “Sping 2024” and of “2024-13-01”, days of that year: whatever was meant by the rest, the year was not. */
function days({ asOf, written = '' }: Known): string[] {
  const years = [...new Set(written.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g))]
  if (years.length > 0) return years.flatMap((year) => [`${year}-01-01`, `${year}-06-15`, `${year}-12-31`])
  return [asOf, yearsFrom(asOf, -1), yearsFrom(asOf, -9), yearsFrom(asOf, 2)]
}

function yearOf(isoDate: string): number {
  return Number(isoDate.slice(0, 4))
}

function yearsFrom(isoDate: string, years: number): string {
  return `${yearOf(isoDate) + years}-06-15`
}

function financialYear(year: number): string {
  return `${year}-${String(year + 1).slice(-2)}`
}
