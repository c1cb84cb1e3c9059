// Yields the statement behind each entry of a list, and one question for all entries without a statement.

import type { Fault } from '../../engine/rule.ts'
import { type Backing, isStated } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { describeDate } from '../../readings/date.ts'
import { quote } from '../../readings/stated.ts'
import type { Anchor } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAtMost } from '../../text/join.ts'
import { declare, isQuestion, type MissingStatement, type StatementFinding } from './declare.ts'

export interface StatedEntry {
  readonly name: string
  readonly at: Anchor
  readonly backing: Backing
}

/**
 * `list`: the place of the list. `otherwise`: the question, given the names of the entries without a statement. `since`: a statement from
 * before says little of now.
 */
export function* declareEach(
  entries: readonly StatedEntry[],
  list: Anchor,
  context: Context,
  otherwise: (names: string) => MissingStatement,
  since?: string,
): Iterable<StatementFinding> {
  const alone: StatedEntry[] = []
  const old: StatedEntry[] = []
  for (const entry of entries) {
    const declared = declare({ ...entry, context, otherwise: otherwise(quote(entry.name)) })
    if (!isQuestion(declared) && since !== undefined && 'declares' in declared && declared.declares.date.last < since)
      old.push(entry)
    else if (!isQuestion(declared)) yield declared
    else alone.push(entry)
  }
  if (old.length > 0 && since !== undefined) yield longPast(old, list, since)
  if (alone.length === 0) return
  yield {
    at: placeOfEntries(alone, list),
    ...otherwise(quotedNames(alone)),
    verdict: 'not-shown',
    lacks: 'content',
  }
}

/** Taking part goes on, so a statement of long ago says little of now. As for partners, section 4(3)(a). */
function longPast(old: readonly StatedEntry[], list: Anchor, since: string): Fault {
  const days = old.flatMap(({ backing }) => (isStated(backing) ? [backing.date] : []))
  const newest = days.reduce((latest, day) => (day.last > latest.last ? day : latest))
  return {
    at: placeOfEntries(old, list),
    says: `The newest statement on ${quotedNames(old)} is of ${describeDate(newest)}; nothing here says how it has been since ${dayInWords(since)}.`,
    fix: { says: 'Say how it stands now, and where that is recorded.' },
    verdict: 'for-people',
  }
}

/** The place of the entry when there is one, otherwise of the list. */
export function placeOfEntries(entries: readonly { readonly at: Anchor }[], list: Anchor): Anchor {
  return entries.length === 1 && entries[0] ? entries[0].at : list
}

export function quotedNames(entries: readonly { readonly name: string }[]): string {
  return joinAtMost(entries.map(({ name }) => quote(name)))
}
