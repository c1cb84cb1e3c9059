// What a file that could not be read may hold: one more document of its kind. An empty one and a full one, and a later one beside each
// that is there: an edition, or a report on another year, that would take its place.
import type { Documents } from '../model/documents.ts'
import { type Kind, schemas } from '../schema/kinds.gen.ts'
import type { SchemaNode } from '../schema/schema-walk.ts'
import { type Known, plausibleDocuments } from './plausible-values.ts'

/** How many of the documents that are there, the last ones, are followed by a later one. */
const mostFollowed = 1

/** The documents with each document of the kind that might be in the file. */
export async function withOneMore(kind: Kind, documents: Documents, known: Known): Promise<Documents[]> {
  const root = ((await schemas[kind]()) as unknown as { default: SchemaNode }).default
  const there: readonly object[] = documents[kind]
  const later = there.slice(-mostFollowed).flatMap((document) => followersOf(document, known))
  const more = [...plausibleDocuments(root, known).map((document) => ({ kind, ...document })), ...later]
  return more.map((document) => ({ ...documents, [kind]: [...there, document] }) as Documents)
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
