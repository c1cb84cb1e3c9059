// Entries of a profile's list that are no partner that schedule 1 gives the area, or say that they are: what is asked of each.

import type { Fault } from '../../engine/rule.ts'
import type { AsOf } from '../../model/context.ts'
import { quote } from '../../readings/stated.ts'
import { findNotStatutory, findOffTheList, type PartnerDue } from '../../reference/index.ts'
import { at } from '../../source/position.ts'
import { nearest, plainWords } from '../../text/nearest.ts'
import { type PartnerListed, statutoryPartners } from './statutory-partners.ts'

/** Entries that nobody recognised. None of them counts as a partner, and `statutory: no` answers for each. */
export function* unrecognised(context: AsOf): Iterable<Fault> {
  const { listed, due } = statutoryPartners(context.partnership, context.asOf)
  const onTheList = new Set(listed.flatMap(({ means }) => means))
  const missing = due.filter((one) => !onTheList.has(one))
  for (const entry of listed)
    if (entry.means.length === 0 && entry.partner.statutory !== false) yield* askedOf(entry, missing, context)
}

function* askedOf(entry: PartnerListed, missing: readonly PartnerDue[], { partnership, asOf }: AsOf): Iterable<Fault> {
  const { name, partner } = entry
  const place = partner.statutory === true && partner.data !== undefined ? at(partner.data, 'statutory') : entry.at
  const { area } = partnership
  const isNot = partner.data === undefined ? `write - {name: ${name}, statutory: no}` : 'add statutory: no'
  const off = area && findOffTheList(partner.names, area, asOf)
  const body = off ?? findNotStatutory(partner.names)
  const meant = body?.meant === undefined ? undefined : missing.find(({ id }) => id === body.meant)
  if (body !== undefined && (off !== undefined || meant !== undefined || partner.statutory === true)) {
    const add = meant === undefined ? '' : `Add - name: ${meant.name} to partners: in the profile, if it takes part. `
    const fix = `${add}Of ${quote(name)} ${isNot}${off === undefined ? '' : ', or until: with its last day'}.`
    if (meant !== undefined) yield { at: place, says: body.says, fix, verdict: 'for-people' }
    else
      yield {
        at: place,
        says: body.says,
        fix,
        verdict: 'remark',
        ...(off?.isNotYet === false ? { saidAs: 'advice' } : {}),
      }
    return
  }
  if (body !== undefined) return
  const like = likest(name, missing)
  const may = like?.sure ? '' : ', which may be a partner here'
  if (like !== undefined) {
    const fix = `Write ${like.name} if that is who it is, or add schedule_1: ${like.entry} to the entry. If it is another body, ${isNot}.`
    const says = `${quote(name)} was not recognised; it may stand for ${like.name}${may}.`
    yield { at: place, says, fix, verdict: 'for-people' }
  } else if (partner.statutory === true && partner.data !== undefined && area !== undefined) {
    const fix =
      'Write the name that the law uses, or add schedule_1: with its entry. If it is no partner by law, write statutory: no.'
    const says = `${quote(name)} is marked as a partner by law, and schedule 1 gives ${area.name} nobody who is known here by that name.`
    yield { at: at(partner.data, 'statutory'), says, fix, verdict: 'for-people' }
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
