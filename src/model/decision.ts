// The words that every recorded decision needs before it counts.

import { hasDescription } from '../readings/placeholder.ts'
import type { PersonsData } from '../schema/documents.gen.ts'
import { personInWords } from './attestation.ts'

interface Fields {
  readonly reason?: string
  readonly owner?: PersonsData
  readonly evidence?: string
}

export interface DecisionWords {
  readonly reason: string
  readonly owner: string
  readonly evidence: string
}

/** Missing words are empty text. */
export function decisionWords({ reason = '', owner = '', evidence = '' }: Fields): DecisionWords {
  return { reason, owner: personInWords(owner), evidence }
}

/** The first field that is empty or a placeholder, such as “TBC”. */
export function emptyFieldIn(words: DecisionWords): keyof DecisionWords | undefined {
  return (['reason', 'owner', 'evidence'] as const).find((key) => !hasDescription(words[key]))
}

/** The words, if each field has content. */
export function wordsThatCount(fields: Fields): DecisionWords | undefined {
  const words = decisionWords(fields)
  return emptyFieldIn(words) === undefined ? words : undefined
}
