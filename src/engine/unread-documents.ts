// What a file that could not be read may hold: one more document of its kind. An empty one and a full one, and a later one beside each
// that is there: an edition, or a report on another year, that would take its place.
import type { Documents } from '../model/documents.ts'
import { type Kind, kinds, schemas } from '../schema/kinds.gen.ts'
import type { SchemaNode } from '../schema/schema-walk.ts'
import { type Known, plausibleDocuments } from './plausible-values.ts'

/** How many of the documents that are there, the last ones, are followed by a later one. */
const mostFollowed = 1

/** Where the kind of a file is not known: plans, and what is about plans. A plan more can make up for nothing that a report more shows. */
export const kindsTogether: readonly (readonly Kind[])[] = [
  ['loip', 'locality-plan'],
  kinds.filter((kind) => kind !== 'loip' && kind !== 'locality-plan'),
]

/** The documents with each document that might be in a file of these kinds, one of each kind at a time. */
export async function withOneMore(wanted: readonly Kind[], documents: Documents, known: Known): Promise<Documents[]> {
  const more = await Promise.all(wanted.map(async (kind) => [kind, await mightBe(kind, documents, known)] as const))
  const most = Math.max(...more.map(([, found]) => found.length))
  return Array.from({ length: most }, (_, index) => {
    const added = more.map(([kind, found]) => [kind, [...documents[kind], ...found.slice(index, index + 1)]] as const)
    return { ...documents, ...Object.fromEntries(added) } as Documents
  })
}

async function mightBe(kind: Kind, documents: Documents, known: Known): Promise<object[]> {
  const root = ((await schemas[kind]()) as unknown as { default: SchemaNode }).default
  const there: readonly object[] = documents[kind]
  const later = there.slice(-mostFollowed).flatMap((document) => followersOf(document, known))
  return [...plausibleDocuments(root, known).map((document) => ({ kind, ...document })), ...later]
}

/** What tells of which thing a document is, without what it says. */
const heading = ['kind', 'title', 'edition', 'covers', 'for_localities', 'of', 'year', 'period']

/** Whole, and with nothing but its heading. */
function followersOf(document: object, { asOf }: Known): object[] {
  const fields = { ...document } as Record<string, unknown>
  const later = {
    ...fields,
    ...('id' in fields ? { id: 'the-file-that-was-not-read' } : {}),
    ...(typeof fields.edition === 'object' ? { edition: { ...fields.edition, published_on: asOf } } : {}),
    ...('published_on' in fields ? { published_on: asOf } : {}),
    ...('date' in fields ? { date: asOf } : {}),
    ...('reporting_year' in fields ? { reporting_year: lastYear(asOf) } : {}),
  }
  const entries = Object.entries(later).filter(
    ([key]) => heading.includes(key) || key === 'id' || key === 'reporting_year',
  )
  return [later, Object.fromEntries(entries)]
}

/** The last reporting year that has ended, from April to March. */
function lastYear(asOf: string): string {
  const year = Number(asOf.slice(0, 4)) - (asOf.slice(5) < '04-01' ? 2 : 1)
  return `${year}-${String(year + 1).slice(-2)}`
}
