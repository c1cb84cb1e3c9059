// Several entries of a file, each with a statement behind it or none: what is declared, and once for all of them what is not.

import type { Backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { quote } from '../../readings/stated.ts'
import type { Anchor } from '../../source/position.ts'
import { inWords } from '../../text/listed.ts'
import { declare, type MissingStatement, type StatementFinding } from './declare.ts'

export interface StatedEntry {
  readonly name: string
  readonly at: Anchor
  readonly backing: Backing
}

/** `list`: the place of the entries. `otherwise` says what is so of those that nobody stands behind, whose names it is given. */
export function* declareEach(
  entries: readonly StatedEntry[],
  list: Anchor,
  context: Context,
  otherwise: (names: string) => MissingStatement,
): Iterable<StatementFinding> {
  const alone: StatedEntry[] = []
  for (const entry of entries) {
    const declared = declare({ ...entry, context, otherwise: otherwise(quote(entry.name)) })
    if ('declares' in declared || declared.verdict !== 'not-evidenced') yield declared
    else alone.push(entry)
  }
  if (alone.length === 0) return
  yield {
    at: placeOfEntries(alone, list),
    ...otherwise(quotedNames(alone)),
    verdict: 'not-evidenced',
    lacks: 'content',
  }
}

/** One entry is pointed at itself, several by the list in which they stand. */
export function placeOfEntries(entries: readonly { readonly at: Anchor }[], list: Anchor): Anchor {
  return entries.length === 1 && entries[0] ? entries[0].at : list
}

export function quotedNames(entries: readonly { readonly name: string }[]): string {
  return inWords(entries.map(({ name }) => quote(name)))
}
