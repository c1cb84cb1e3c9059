// Yields the statement behind each entry of a list, and one question for all entries without a statement.

import type { Backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { quote } from '../../readings/stated.ts'
import type { Anchor } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { declare, isQuestion, type MissingStatement, type StatementFinding } from './declare.ts'

export interface StatedEntry {
  readonly name: string
  readonly at: Anchor
  readonly backing: Backing
}

/** `list`: the place of the list. `otherwise`: the question, given the names of the entries without a statement. */
export function* declareEach(
  entries: readonly StatedEntry[],
  list: Anchor,
  context: Context,
  otherwise: (names: string) => MissingStatement,
): Iterable<StatementFinding> {
  const alone: StatedEntry[] = []
  for (const entry of entries) {
    const declared = declare({ ...entry, context, otherwise: otherwise(quote(entry.name)) })
    if (!isQuestion(declared)) yield declared
    else alone.push(entry)
  }
  if (alone.length === 0) return
  yield {
    at: placeOfEntries(alone, list),
    ...otherwise(quotedNames(alone)),
    verdict: 'not-shown',
    lacks: 'content',
  }
}

/** The place of the entry when there is one, otherwise of the list. */
export function placeOfEntries(entries: readonly { readonly at: Anchor }[], list: Anchor): Anchor {
  return entries.length === 1 && entries[0] ? entries[0].at : list
}

export function quotedNames(entries: readonly { readonly name: string }[]): string {
  return joinAtMost(entries.map(({ name }) => quote(name)))
}
