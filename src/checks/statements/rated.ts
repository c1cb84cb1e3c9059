// Lists in which a partnership rates itself against names set by others: the nine principles, the seven standards.

import { type Attestation, type Backing, backing, isStated } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { isNamed } from '../../readings/placeholder.ts'
import { findNamed, type Named } from '../../reference/index.ts'
import type { AttestationData } from '../../schema/documents.gen.ts'
import type { Anchor } from '../../source/position.ts'
import { declare, isStillToCome, type StatementFinding } from './declare.ts'

type Holder = { readonly statement?: AttestationData } | undefined

interface RatedEntry {
  readonly data: object & { readonly statement?: AttestationData }
  /** The place of its name. */
  readonly at: Anchor
  readonly name: string | undefined
  readonly rating: string | undefined
}

export interface Rated<T extends Named> {
  readonly missing: readonly T[]
  /** Entries whose name does not match the list, not even nearly. */
  readonly unknown: readonly (RatedEntry & { readonly name: string })[]
  /** Entries whose name is on the list, with a rating. */
  readonly rated: readonly RatedEntry[]
  /** Names with entries, none of which has a rating (`unrated`) or a statement (`unstated`). */
  readonly unrated: readonly T[]
  readonly unstated: readonly T[]
  /** One finding for each statement. */
  readonly declared: readonly StatementFinding[]
}

/**
 * `others`: names from elsewhere, which are no misspelling of a known one. `holders`: where the statement comes from
 * when the entry has none.
 */
export function rated<T extends Named>(
  entries: readonly RatedEntry[],
  known: readonly T[],
  others: readonly string[],
  context: Context,
  ...holders: readonly Holder[]
): Rated<T> {
  const found = entries.map((entry) => ({
    entry,
    item: entry.name === undefined ? undefined : findNamed(entry.name, known, others),
    statement: statedByNow(backing(entry.data, ...holders), context),
  }))
  const lacking = (is: (one: (typeof found)[number]) => boolean) =>
    known.filter((item) => {
      const its = found.filter((one) => one.item === item)
      return its.length > 0 && its.every(is)
    })
  return {
    missing: known.filter((item) => !found.some((one) => one.item === item)),
    unknown: found.flatMap(({ entry, item }) =>
      entry.name === undefined || item !== undefined ? [] : [{ ...entry, name: entry.name }],
    ),
    rated: found.flatMap(({ item, entry }) => (item !== undefined && isNamed(entry.rating) ? [entry] : [])),
    unrated: lacking(({ entry }) => !isNamed(entry.rating)),
    unstated: lacking(({ statement }) => statement === undefined),
    declared: [
      ...new Map(found.flatMap(({ item, entry, statement }) => declaredOnce(item, entry, statement))).values(),
    ].map(({ data, statement }) => declare({ at: { of: data }, backing: statement, context, otherwise: nobody })),
  }
}

const nobody = { says: 'Nobody is named who stands behind this.' }

/** A statement that is incomplete, or dated after the day of the check, does not count. */
function statedByNow(statement: Backing, context: Context): Backing {
  return (isStated(statement) && !isStillToCome(statement.date, context)) || statement === 'unusable'
    ? statement
    : undefined
}

function declaredOnce(
  item: Named | undefined,
  { data }: RatedEntry,
  statement: Backing,
): [object, { data: object; statement: Attestation }][] {
  if (item === undefined || !isStated(statement)) return []
  return [[statement.at.of, { data, statement }]]
}
