// How the partnership assessed itself against the nine principles.

import { isStillToCome } from '../checks/statements/declare.ts'
import { attestationOf, isStated } from '../model/attestation.ts'
import type { Context } from '../model/context.ts'
import { dateOf } from '../model/field.ts'
import { listOf } from '../model/ids.ts'
import { findNamed, principles } from '../reference/index.ts'
import type { PrincipleRow } from '../result/run-result.ts'
import type { Origins } from '../source/origins.ts'
import { declaredOf } from './declared.ts'

/** All nine; those that the self-assessment rates, with its words and the statement that stands nearest. */
export function principlesOf(context: Context, origins: Origins): PrincipleRow[] {
  const { self_assessment: assessment } = context.partnership.profile?.governance ?? {}
  const isThere = !isStillToCome(dateOf(assessment?.date), context)
  const rated = isThere ? listOf(assessment?.principles) : []
  return principles.map((principle) => {
    const { id, title, question } = principle
    const entry = rated.find((one) => one.principle !== undefined && findNamed(one.principle, principles) === principle)
    const stated = entry && attestationOf(entry.statement ?? assessment?.statement)
    return {
      id,
      title,
      question,
      ...(entry?.level === undefined ? {} : { level: entry.level }),
      ...(isStated(stated) ? { declared: declaredOf(stated, origins) } : {}),
    }
  })
}
