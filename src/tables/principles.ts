// How the partnership assessed itself against the nine principles.

import { isStillToCome } from '../checks/statements/declare.ts'
import { declaredOf } from '../engine/declared.ts'
import { attestationOf, isStated } from '../model/attestation.ts'
import type { Context } from '../model/context.ts'
import { dateOf } from '../model/field.ts'
import { listOf } from '../model/ids.ts'
import { findNamed, principles } from '../reference/index.ts'
import type { PrincipleRow } from '../result/run-result.ts'
import type { Origins } from '../source/origins.ts'
import { rowOf } from '../source/row-of.ts'

/**
 * A row for each of the nine. One that the self-assessment rates has the level and a statement: its own, or else that
 * of the whole self-assessment.
 */
export function principlesOf(context: Context, origins: Origins): PrincipleRow[] {
  const { self_assessment: assessment } = context.partnership.profile?.governance ?? {}
  const isDone = !isStillToCome(dateOf(assessment?.date), context)
  const rated = isDone ? listOf(assessment?.principles) : []
  return principles.map((principle) => {
    const { id, title, question } = principle
    const entry = rated.find(
      (rating) => rating.principle !== undefined && findNamed(rating.principle, principles) === principle,
    )
    const stated = entry && attestationOf(entry.statement ?? assessment?.statement)
    const row = {
      id,
      title,
      question,
      ...(entry?.level === undefined ? {} : { level: entry.level }),
      ...(isStated(stated) ? { declared: declaredOf(stated, origins) } : {}),
    }
    return rowOf(row, entry)
  })
}
