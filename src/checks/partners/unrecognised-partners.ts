// Entries of a profile's list that are no partner that schedule 1 gives the area, or say that they are: what is asked of each.

import type { Fault } from '../../engine/rule.ts'
import type { AsOf } from '../../model/context.ts'
import { quote } from '../../readings/stated.ts'
import { findNotStatutory, findOffTheList, type PartnerDue } from '../../reference/index.ts'
import { at } from '../../source/position.ts'
import { nearest, plainWords } from '../../text/nearest.ts'
import { type PartnerListed, statutoryPartners } from './statutory-partners.ts'
import { saysWhether } from './to-write.ts'

/** Entries that nobody recognised. None of them counts as a partner, and `statutory: no` answers for each. */
export function* unrecognised(context: AsOf): Iterable<Fault> {
  const { listed, due } = statutoryPartners(context.partnership, context.asOf)
  const onTheList = new Set(listed.flatMap(({ means }) => means))
  const missing = due.filter((one) => !onTheList.has(one))
  // Another entry of the same name answers too: a name alone in the list has no place for it.
  const no = listed.filter(({ partner }) => partner.statutory === false)
  const answered = new Set(no.flatMap(({ partner }) => partner.names.map(plainWords)))
  for (const entry of listed)
    if (entry.means.length === 0 && !answered.has(plainWords(entry.name))) yield* askedOf(entry, missing, context)
}

/** The partners that are not on the list, unless an entry that was not recognised stands for them. */
export function perhapsListed(context: AsOf): ReadonlySet<PartnerDue> {
  const { listed, due } = statutoryPartners(context.partnership, context.asOf)
  const onTheList = new Set(listed.flatMap(({ means }) => means))
  const missing = due.filter((one) => !onTheList.has(one))
  const { area } = context.partnership
  return new Set(
    listed.flatMap(({ partner, name, means }) => {
      if (means.length > 0 || partner.statutory === false) return []
      const isKnown = (area && findOffTheList(partner.names, area, context.asOf)) ?? findNotStatutory(partner.names)
      return isKnown === undefined ? (likest(name, missing) ?? []) : []
    }),
  )
}

function* askedOf(entry: PartnerListed, missing: readonly PartnerDue[], { partnership, asOf }: AsOf): Iterable<Fault> {
  const { name, partner } = entry
  const place = partner.statutory === true && partner.data !== undefined ? at(partner.data, 'statutory') : entry.at
  const { area, profile } = partnership
  const off = area && findOffTheList(partner.names, area, asOf)
  const body = off ?? findNotStatutory(partner.names)
  const meant = body?.meant === undefined ? undefined : missing.find(({ id }) => id === body.meant)
  if (body !== undefined && (off !== undefined || meant !== undefined || partner.statutory === true)) {
    const add = meant === undefined ? '' : `Add ${meant.name} to the list, if it takes part. `
    const ended = off === undefined || off.isNotYet ? '' : ', or until when it took part'
    const toWrite = saysWhether(entry, `${add}Say that ${quote(name)} is no partner by law${ended}.`, profile ?? {})
    if (meant !== undefined) yield { at: place, says: body.says, ...toWrite, verdict: 'for-people' }
    else
      yield {
        at: place,
        says: body.says,
        ...toWrite,
        verdict: 'remark',
        ...(off?.isNotYet === false ? { saidAs: 'advice' } : {}),
      }
    return
  }
  if (body !== undefined) return
  const like = likest(name, missing)
  const may = like?.sure ? '' : ', which may be a partner here'
  if (like !== undefined) {
    const how = `If it is ${like.name}, write that name. If it is another body, say that it is no partner by law.`
    const says = `${quote(name)} was not recognised; it may stand for ${like.name}${may}.`
    yield { at: place, says, ...saysWhether(entry, how, profile ?? {}), verdict: 'for-people' }
  } else if (partner.statutory === true && partner.data !== undefined && area !== undefined) {
    const how =
      'If it is one, write the name that the law uses, or say which entry of schedule 1 it is. If it is none, say so.'
    const says = `${quote(name)} is marked as a partner by law, and schedule 1 gives ${area.name} nobody who is known here by that name.`
    const toWrite = saysWhether(entry, how, partner.data)
    yield { at: at(partner.data, 'statutory'), says, ...toWrite, verdict: 'for-people' }
  }
}

/** The missing partner that the name is most like. A name is asked about and never taken for a partner. */
function likest(name: string, missing: readonly PartnerDue[]): PartnerDue | undefined {
  const named = new Map(missing.flatMap((one) => namesToCompare(one).map((known) => [known, one])))
  const holds = [...named].find(([known]) => ` ${plainWords(name)} `.includes(` ${plainWords(known)} `))
  if (holds !== undefined) return holds[1]
  const [near] = nearest(name, [...named.keys()])
  return near === undefined ? undefined : named.get(near)
}

/** Names of 8 characters or more: acronyms and short names are too similar to each other. */
function namesToCompare({ name, inTheAct, also }: PartnerDue): string[] {
  return [name, inTheAct, ...also].filter((known) => known.length >= 8)
}
