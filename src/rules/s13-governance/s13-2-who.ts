import { hasFacilitators } from '../../checks/partners/profile-known.ts'
import { statutoryPartners } from '../../checks/partners/statutory-partners.ts'
import { defineRule, shows } from '../../engine/rule.ts'
import { quote } from '../../readings/stated.ts'
import type { PartnerDue } from '../../reference/index.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 's13-2-who',
  cites: ['s13-2-who'],
  on: 'partnership',
  title: 'The profile marks every section 13 partner on its list as facilitating, and only those',
  why: `Section 13(2) names who has to facilitate community planning: the council, the Health Board, the chief constable, the fire
        service and Scottish Enterprise, in every area, and Highlands and Islands Enterprise or South of Scotland Enterprise where their
        areas take in all or part of the council's.`,
  fix: 'Write role: facilitates beside each of them in partners:.',
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
#                                 ^^^^^^^^^^ gap: “Police Scotland” is a section 13 partner, and is not marked as facilitating.
`,
  applies: (_partnership, context) => hasFacilitators(context),
  *check(partnership, { asOf }) {
    const { due, listed } = statutoryPartners(partnership, asOf)
    const marked = listed.filter(({ partner }) => partner.role === 'facilitates')
    const unmarked = due.flatMap((one) => {
      const entries = listed.filter(({ means, partner }) => means.includes(one) && partner.statutory !== false)
      const [entry] = one.facilitates && !entries.some((other) => marked.includes(other)) ? entries : []
      return entry ? [{ ...entry, isSure: one.sure }] : []
    })
    const right = marked.filter(({ partner, means }) => partner.statutory !== false && means.some(isFacilitator))
    if (right.length > 0) yield shows(...right.map(({ entry }) => entry))
    const contrary = unmarked.filter(({ partner }) => marked.length > 0 || partner.role !== undefined)
    if (contrary.length < unmarked.length && partnership.profile) {
      const says = 'The profile does not say which partners facilitate community planning.'
      yield { at: at(partnership.profile, 'partners'), says, verdict: 'not-shown', lacks: 'content' }
    }
    for (const { partner, name, at: place, isSure } of contrary) {
      const says = `${quote(name)} is a section 13 partner, and is not marked as facilitating.`
      const fix = 'Write role: facilitates beside it.'
      const isMissing = partner.role === undefined
      yield {
        at: partner.data ? at(partner.data, 'role') : place,
        says,
        fix,
        ...(isSure ? {} : { verdict: 'remark' }),
        ...(isMissing ? { lacks: 'content' } : {}),
      }
    }
    for (const { partner, name, means } of marked) {
      if (partner.data === undefined || means.some(isFacilitator)) continue
      const is =
        means.length > 0 ? 'is not one of the section 13 partners' : 'was not recognised as a section 13 partner'
      const fix =
        'It may facilitate all the same; the duty is not its own. Write role: takes part, or add schedule_1: if it is one.'
      yield {
        at: at(partner.data, 'role'),
        says: `${quote(name)} is marked as facilitating, and ${is} here.`,
        fix,
        verdict: 'remark',
      }
    }
  },
})

function isFacilitator({ facilitates }: PartnerDue): boolean {
  return facilitates
}
