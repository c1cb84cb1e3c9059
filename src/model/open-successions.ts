// Where the files leave open whether an edition took the place of one whose years went on: a question, and until it is answered neither is said.

import { quote } from '../text/quote.ts'
import type { Plan } from './partnership.ts'
import { allPlans, type Plans } from './plans.ts'
import { successionWith } from './succession.ts'

export interface OpenSuccession {
  readonly edition: Plan
  readonly base: Plan
  /** What is not known, and what would tell, as sentences. */
  readonly says: string
  readonly fix: string
  /** What to write, where, for the one answer. */
  readonly write: string
}

export function openSuccessions(partnership: Plans): OpenSuccession[] {
  return allPlans(partnership).flatMap((edition): OpenSuccession[] => {
    const over = successionWith(edition).laidOver(edition)
    if (over === undefined || over.isStated) return []
    const { plan: base } = over.base
    const replaces = 'replaces: <id of the edition whose place it took>'
    return [
      {
        edition,
        base,
        says: `${quote(edition.title)} came out while ${quote(base.title)} ran, and these files do not say whether it took its place.`,
        fix: `If it did, say that it replaces it. If it is laid over it, say that it is a part of it.`,
        write: edition.listedIn === undefined ? `edition:\n  ${replaces}` : replaces,
      },
    ]
  })
}

/** The object that says of the edition what it replaces, with that answer in it. */
export function asReplacing({ edition, base }: OpenSuccession): { readonly of: object; readonly fields: object } {
  const { data, listedIn, replaces } = edition
  const all = { replaces: [...replaces, base.id] }
  return { of: data, fields: listedIn === undefined ? { edition: { ...data.edition, ...all } } : all }
}
