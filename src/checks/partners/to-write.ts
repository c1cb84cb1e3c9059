// What is written for a partner in the profile.
import type { Fault } from '../../engine/rule.ts'
import type { Partnership } from '../../model/partnership.ts'
import { indent } from '../../text/indent.ts'
import { yamlText } from '../../text/yaml-text.ts'
import { type BoundPartner, dataOf } from './bound-partners.ts'
import type { PartnerListed } from './statutory-partners.ts'

/** An entry of the profile's list. `name`: as it is written in YAML. */
export function partnerToWrite(name: string, fields: string): string {
  return `partners:\n  - name: ${name}\n${indent(fields, 4)}`
}

/** For a rule, where no partner is known yet. */
export function anyPartnerToWrite(fields: string): string {
  return partnerToWrite('<name of a partner>', fields)
}

/**
 * Written for the first that has an entry with fields. An entry that is only a name holds no fields, so it is written out: what two entries
 * say of one body counts together.
 */
export function toWriteForFirst(
  open: readonly BoundPartner[],
  { profile }: Partnership,
  says: string,
  fields: string,
): Pick<Fault, 'fix' | 'into'> {
  const [data] = open.flatMap(dataOf)
  if (data !== undefined) return { fix: { says, write: fields }, into: data }
  const [first] = open
  const name = first === undefined ? '<name of a partner>' : yamlText(first.name)
  return { fix: { says, write: partnerToWrite(name, fields) }, ...(profile ? { into: profile } : {}) }
}

/** For an entry of the list: whether it is a partner by law. `profile`: where an entry that is only a name is written out. */
export function saysWhether(
  { partner, name }: PartnerListed,
  says: string,
  profile: object,
): Pick<Fault, 'fix' | 'into'> {
  const field = 'statutory: <yes or no>'
  return partner.data
    ? { fix: { says, write: field }, into: partner.data }
    : { fix: { says, write: partnerToWrite(yamlText(name), field) }, into: profile }
}
