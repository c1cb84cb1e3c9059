// How a finding of absence speaks of a document. A full record is the document itself; under a partial one nothing is known of the
// document, so the sentence is about the record. Every rule words its absences here.
import { quote } from '../text/quote.ts'

/** A plan or a report in these files. */
interface Recorded {
  readonly title: string
  readonly partial: boolean
}

/** The same for what is said of one outcome, whose words may not be those of the plan. */
export function recordOfOutcome({ title, partial }: Recorded, outcome: { readonly wording?: string }): Recorded {
  return { title, partial: partial || (outcome.wording !== undefined && outcome.wording !== 'as published') }
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

interface OutcomesRecorded {
  readonly title: string
  readonly outcomesSeen?: { readonly seen: number; readonly all?: number }
}

/** Why nothing can be said of the outcomes of a plan of which the file holds none. */
export function noOutcomeKnown(plan: Recorded & OutcomesRecorded): string {
  return outcomesNotSeen(plan) ?? `${recordName(plan)} sets out no outcome. Add those that the plan has.`
}

/** What is so of the outcomes in the file need not be so of those that it leaves out. Undefined where it holds all. */
export function outcomesNotSeen({ title, outcomesSeen }: OutcomesRecorded): string | undefined {
  if (outcomesSeen === undefined) return undefined
  const { seen, all } = outcomesSeen
  const count = seen === 0 ? 'None' : `Only ${seen}`
  return `${count} of the ${all === undefined ? '' : `${all} `}outcomes of ${quote(title)} ${seen > 1 ? 'are' : 'is'} in these files.`
}
