import { hasFacilitators } from '../../checks/partners/profile-known.ts'
import { type PartnerListed, statutoryPartners } from '../../checks/partners/statutory-partners.ts'
import { anyPartnerToWrite, partnerToWrite } from '../../checks/partners/to-write.ts'
import { defineRule, type Fault, shows } from '../../engine/rule.ts'
import { quote } from '../../readings/stated.ts'
import type { PartnerDue } from '../../reference/index.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { yamlText } from '../../text/yaml-text.ts'

const howToMark = 'Say of each section 13 partner that it facilitates community planning, if that is so.'
const roleToWrite = 'role: <facilitates, takes part or local>'

export default defineRule({
  id: 's13-2-who',
  cites: ['s13-2-who'],
  on: 'partnership',
  title: 'The partnership file marks every section 13 partner on its list as facilitating, and only those',
  why: `Section 13(2) names who has to facilitate community planning: the council, the Health Board, the chief constable, the fire
        service, Scottish Enterprise in every area, and in some Highlands and Islands or South of Scotland Enterprise. It says who has a duty; it
        asks nothing of a list.`,
  fix: { says: howToMark, write: anyPartnerToWrite(roleToWrite) },
  leaves: 'Whether they do facilitate community planning is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners:
  - {name: Strathexample Council, role: facilitates}
  - {name: Police Scotland, role: facilitates}
  - {name: NatureScot, role: takes part}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners:
  - {name: Strathexample Council, role: facilitates}
  - {name: Police Scotland, role: takes part}
#                                 ^^^^^^^^^^ note: “Police Scotland” is a section 13 partner, and its role here is “takes part”.
`,
  applies: (_partnership, context) => hasFacilitators(context),
  *check(partnership, { asOf }) {
    const { due, listed } = statutoryPartners(partnership, asOf)
    const marked = listed.filter(({ partner }) => partner.role === 'facilitates')
    const unmarked = due.flatMap((one) => {
      const entries = listed.filter(({ means, partner }) => means.includes(one) && partner.statutory !== false)
      const [entry] = one.facilitates && !entries.some((other) => marked.includes(other)) ? entries : []
      return entry ? [entry] : []
    })
    const right = marked.filter(({ partner, means }) => partner.statutory !== false && means.some(isFacilitator))
    if (right.length > 0) yield shows(...right.map(({ entry }) => entry))
    const silent = unmarked.filter(({ partner }) => partner.role === undefined)
    const otherwise = unmarked.filter(({ partner }) => partner.role !== undefined)
    if (silent.length > 0 && partnership.profile) {
      const names = joinAtMost(silent.map(({ name }) => quote(name)))
      const says =
        marked.length === 0
          ? 'The partnership file does not say which partners facilitate community planning.'
          : `The partnership file marks others as facilitating, and not ${names}: section 13 names ${silent.length === 1 ? 'it' : 'them'} too.`
      const [only] = silent
      const place =
        only !== undefined && silent.length === 1 && marked.length > 0 ? only.at : at(partnership.profile, 'partners')
      yield { at: place, ...roleOfFirst(silent, partnership.profile), says, verdict: 'not-shown', lacks: 'content' }
    }
    // The role in the profile is the partnership's own word, and takes no duty away. Where nothing else is found, it is asked about.
    const isOnlyNoted = right.length > 0 || silent.length > 0
    for (const { partner, name, at: place } of otherwise) {
      const says = `${quote(name)} is a section 13 partner, and its role here is ${quote(partner.role ?? '')}.`
      const fix = { says: 'If it facilitates community planning too, say so.', write: roleToWrite }
      yield {
        at: partner.data ? at(partner.data, 'role') : place,
        says,
        fix,
        verdict: isOnlyNoted ? 'remark' : 'for-people',
      }
    }
    for (const { partner, name, means } of marked) {
      if (partner.data === undefined || means.some(isFacilitator)) continue
      const is =
        means.length > 0 ? 'is not one of the section 13 partners' : 'was not recognised as a section 13 partner'
      const fix = {
        says: 'It may facilitate all the same; the duty is not its own. If it is a section 13 partner, write the name that the law uses.',
        write: roleToWrite,
      }
      yield {
        at: at(partner.data, 'role'),
        says: `${quote(name)} is marked as facilitating, and ${is} here.`,
        fix,
        verdict: 'remark',
      }
    }
  },
})

/** The role of the first that has an entry with fields; a name alone is written out. */
function roleOfFirst(silent: readonly PartnerListed[], profile: object): Pick<Fault, 'fix' | 'into'> {
  const [data] = silent.flatMap(({ partner }) => partner.data ?? [])
  if (data !== undefined) return { fix: { says: howToMark, write: roleToWrite }, into: data }
  const name = yamlText(silent[0]?.name ?? '')
  return { fix: { says: howToMark, write: partnerToWrite(name, roleToWrite) }, into: profile }
}

function isFacilitator({ facilitates }: PartnerDue): boolean {
  return facilitates
}
