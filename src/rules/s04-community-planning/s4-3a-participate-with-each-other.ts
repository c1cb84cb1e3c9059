import { type Attestation, attestationOf, declare, isStillToCome } from '../../model/attestation.ts'
import { addMonths, describeDay } from '../../model/calendar.ts'
import { describeDate } from '../../model/date.ts'
import { placeOf } from '../../model/declare-each.ts'
import { listOf } from '../../model/ids.ts'
import { inWords } from '../../model/outcomes.ts'
import { type PartnerListed, statutoryPartners } from '../../model/statutory-partners.ts'
import { findNotStatutory } from '../../reference/index.ts'
import { type Context, type Declaration, defineRule, type Fault } from '../../rule.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 's4-3a-participate-with-each-other',
  cites: ['s4-3a-participate-with-each-other'],
  on: 'partnership',
  title: 'The profile says how each statutory partner took part in the last 12 months',
  why: `Section 4(3)(a) has each partner take part in community planning with the others. The Act names no time within which it is
        to be shown: that the last 12 months are looked at is a choice made here, so that what is shown is not long past.`,
  fix: 'At which meeting, or in which work? Add participation: to each, with claim, evidence, locator, owner and date.',
  leaves: 'How much taking part is enough is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners:
  - name: Police Scotland
    participation:
      - claim: The area commander took part in all four board meetings of 2025-26.
        evidence: Attendance record of the board
        locator: page 2
        owner: Board secretary
        date: 31 March 2026
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners: [Strathexample Council, Police Scotland]
#^^^^^^^ question: Nothing here shows how any statutory partner took part in community planning in the 12 months to 22 November 2026.
`,
  applies: (partnership, { asOf }) => statutory(statutoryPartners(partnership, asOf).listed).length > 0,
  *check(partnership, context) {
    const listed = statutory(statutoryPartners(partnership, context.asOf).listed)
    const without: { entry: PartnerListed; shown: Shown }[] = []
    for (const entry of listed) {
      const shown = shownBy(entry, context)
      yield* shown.yields
      if (shown.yields.length === 0) without.push({ entry, shown })
    }
    if (without.length === 0 || partnership.profile === undefined) return
    const names = inWords(without.map(({ entry }) => entry.name))
    const who = without.length > 1 && without.length === listed.length ? 'any statutory partner' : names
    const place = placeOf(
      without.map(({ entry }) => entry),
      at(partnership.profile, 'partners'),
    )
    const months = `the 12 months to ${describeDay(context.asOf)}`
    const says = `Nothing here shows how ${who} took part in community planning in ${months}.`
    const see = without.flatMap(({ shown }) => shown.earlier ?? [])
    yield { at: place, says, lacks: 'content', see }
  },
})

/** Those that the law names, unless the profile says otherwise; and those of which only the profile says that it does. */
function statutory(listed: readonly PartnerListed[]): PartnerListed[] {
  return listed.filter(({ means, partner }) => {
    if (partner.statutory === false) return false
    return means.length > 0 || (partner.statutory === true && findNotStatutory(partner.names) === undefined)
  })
}

interface Shown {
  readonly yields: readonly (Declaration | Fault)[]
  /** The latest statement of those that are too old. */
  readonly earlier?: NonNullable<Fault['see']>[number]
}

function shownBy({ partner, name, at: place }: PartnerListed, context: Context): Shown {
  const since = addMonths(context.asOf, -12)
  const yields: (Declaration | Fault)[] = []
  let latest: Attestation | undefined
  for (const data of listOf(partner.data?.participation)) {
    const backing = attestationOf(data)
    if (typeof backing === 'object') {
      if (isStillToCome(backing.date, context)) continue
      if (backing.date.last < since) {
        if (latest === undefined || latest.date.last < backing.date.last) latest = backing
        continue
      }
    }
    yields.push(declare({ at: place, backing, day: context, otherwise: { says: `${name} took part.` } }))
  }
  if (latest === undefined) return { yields }
  const says = `The last statement on ${name} is dated ${describeDate(latest.date)}.`
  return { yields, earlier: { at: { of: latest.at.of, key: 'date' }, says } }
}
