// How a finding of absence speaks of a document. A full record is the document itself; under a partial one nothing is known of the
// document, so the sentence is about the record. Every rule words its absences here.
import { quote } from '../text/quote.ts'

/** A plan or a report in these files. */
interface Recorded {
  readonly title: string
  readonly partial: boolean
}

/** `“Our Strathexample”`, or `The record of “Our Strathexample”`. */
export function recordName({ title, partial }: Recorded): string {
  return partial ? `The record of ${quote(title)}` : quote(title)
}

/** The sentence of a fault, from its predicate: `does not say by when the improvements are to be achieved`. */
export function absent(
  recorded: Recorded,
  predicate: string,
): { readonly says: string; readonly lacks: 'content'; readonly inPartial?: true } {
  return {
    says: `${recordName(recorded)} ${predicate}.`,
    lacks: 'content',
    ...(recorded.partial ? { inPartial: true } : {}),
  }
}
