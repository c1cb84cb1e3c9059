// What every recorded decision has to say in words before it counts, whatever it is about.

import { hasContent } from '../readings/stated.ts'
import type { PersonData } from '../schema/documents.gen.ts'
import { personInWords } from './attestation.ts'

interface Fields {
  readonly reason?: string
  readonly owner?: PersonData
  readonly evidence?: string
}

export interface DecisionWords {
  readonly reason: string
  readonly owner: string
  readonly evidence: string
}

/** The words as they stand; empty where there are none. */
export function decisionWords({ reason = '', owner = '', evidence = '' }: Fields): DecisionWords {
  return { reason, owner: personInWords(owner), evidence }
}

/** The first that says nothing, or nothing yet, such as “TBC”. */
export function emptyFieldIn(words: DecisionWords): keyof DecisionWords | undefined {
  return (['reason', 'owner', 'evidence'] as const).find((key) => !hasContent(words[key]))
}

/** The words of a decision that can count. */
export function wordsThatCount(fields: Fields): DecisionWords | undefined {
  const words = decisionWords(fields)
  return emptyFieldIn(words) === undefined ? words : undefined
}
