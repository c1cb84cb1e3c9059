import { areaUnknown } from '../../checks/partners/profile-known.ts'
import { type PartnerListed, statutoryPartners } from '../../checks/partners/statutory-partners.ts'
import { defineRule, type Fault, shows, unknown } from '../../engine/rule.ts'
import { quote } from '../../readings/stated.ts'
import { findNotStatutory, type PartnerDue } from '../../reference/index.ts'
import { at } from '../../source/position.ts'
import { nearest, plainWords } from '../../text/nearest.ts'

export default defineRule({
  id: 's4-1-carry-out',
  cites: ['s4-1-carry-out'],
  on: 'partnership',
  title: 'The profile lists the council and every schedule 1 partner of the area',
  why: `Section 4(1) has the council and everybody in schedule 1 carry out planning for the area. Which bodies those are differs from area to area
        and changes over the years. One that the list leaves out may well take part: then only the profile is incomplete.`,
  fix: 'Add each one to partners: in the profile, such as - name: Police Scotland.',
  leaves: 'Whether they carry out planning for the area, and to what end, is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners: [Strathexample Council, NHS Strathexample, Police Scotland, SFRS, Scottish Enterprise, SOSE, Strathexample IJB,
  Strathexample College, Strathexample Transport Partnership, HES, NatureScot, SEPA, SDS, sportscotland, VisitScotland]
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners: [Strathexample Council, NHS Strathexample, Police Scotland, SFRS, Scottish Enterprise, Strathexample IJB,
#^^^^^^^^ gap: The profile is incomplete: it does not list South of Scotland Enterprise.
  Strathexample College, Strathexample Transport Partnership, HES, NatureScot, SEPA, SDS, sportscotland, VisitScotland]
`,
  applies: ({ profile }, context) =>
    profile === undefined || (areaUnknown('Which partners schedule 1 names here', context) ?? true),
  *check(partnership, { asOf }) {
    const { profile, partners } = partnership
    if (profile === undefined) {
      const fix = 'Add a file partnership.yaml with kind: partnership, name:, council_area: and partners:.'
      yield {
        at: at({}),
        says: 'There is no profile in these files, so the partners are not named.',
        fix,
        lacks: 'document',
      }
      return
    }
    const { due, listed } = statutoryPartners(partnership, asOf)
    const recognised = listed.filter(({ means, partner }) => means.length > 0 && partner.statutory !== false)
    if (recognised.length > 0) yield shows(...recognised.map(({ entry }) => entry))
    const missing = due.filter((one) => !listed.some(({ means }) => means.includes(one)))
    const underOtherNames = new Map(missing.flatMap((one) => underAnotherName(one, listed) ?? []))
    yield* underOtherNames.values()
    yield* wronglyMarked(listed)

    const place = at(profile, 'partners')
    const absent = missing.filter((one) => one.sure && !underOtherNames.has(one))
    // An entry without a readable name may be any of them; that is reported separately.
    if (
      absent.length > 0 &&
      (profile.partners ?? []).length > partners.filter(({ names }) => names.length > 0).length
    ) {
      yield unknown(
        'Whether every partner is listed cannot be told: a partner in the profile has no name. Add name: to it.',
      )
      return
    }
    if (absent.length > 3) {
      const sure = due.filter((one) => one.sure).length
      const says =
        partners.length === 0
          ? 'names no partners'
          : `lists ${sure - absent.length} of the ${sure} partners that the law names`
      const fix = `Add to partners: in the profile: ${absent.map(({ name }) => name).join(', ')}.`
      yield { at: place, says: `The profile is incomplete: it ${says}.`, fix, lacks: 'content' }
      return
    }
    for (const { name } of absent) {
      const fix = `Add - name: ${name} to partners: in the profile.`
      yield { at: place, says: `The profile is incomplete: it does not list ${name}.`, fix, lacks: 'content' }
    }
    for (const { name, caution = '' } of missing.filter((one) => !one.sure)) {
      const fix = `${caution} If it is a partner, add - name: ${name} to partners: in the profile.`
      yield {
        at: place,
        says: `The profile does not list ${name}, which may be a partner here.`,
        fix,
        verdict: 'remark',
      }
    }
  },
})

/** The fault for a missing partner that an unrecognised entry probably means, keyed by the partner. */
function underAnotherName(one: PartnerDue, listed: readonly PartnerListed[]): [PartnerDue, Fault][] | undefined {
  if (!one.sure) return undefined
  const open = listed.filter(({ means, partner }) => means.length === 0 && partner.statutory !== false)
  for (const { partner, name, at } of open) {
    const body = findNotStatutory(partner.names)
    if (body?.meant === one.id) {
      return [
        [one, { at, says: body.says, fix: `Add - name: ${one.name} to partners: in the profile.`, lacks: 'content' }],
      ]
    }
    if (body === undefined && isLike(name, one)) {
      const fix = `Write ${one.name} if that is who it is, or add schedule_1: ${one.entry} to the entry.`
      return [
        [
          one,
          { at, says: `${quote(name)} was not recognised; it may stand for ${one.name}.`, fix, verdict: 'for-people' },
        ],
      ]
    }
  }
  return undefined
}

/** Compares names of 8 characters or more: acronyms and short names are too similar to each other. */
function isLike(name: string, one: PartnerDue): boolean {
  const known = [one.name, one.inTheAct, ...one.also].filter((other) => other.length >= 8)
  const holdsOne = known.some((other) => ` ${plainWords(name)} `.includes(` ${plainWords(other)} `))
  return holdsOne || nearest(name, known).length > 0
}

/** Entries whose `statutory` flag contradicts schedule 1. */
function* wronglyMarked(listed: readonly PartnerListed[]): Iterable<Fault> {
  for (const { partner, name, means } of listed) {
    const data = partner.data
    if (data === undefined || partner.statutory === undefined) continue
    const [one] = means
    const body = findNotStatutory(partner.names)
    if (!partner.statutory && one?.sure) {
      const fix = 'Write statutory: yes, or leave the line out.'
      yield {
        at: at(data, 'statutory'),
        says: `${quote(name)} is a partner by law, and is marked as not being one.`,
        fix,
      }
    } else if (partner.statutory && one === undefined && body) {
      yield { at: at(data, 'statutory'), says: body.says, fix: 'Write statutory: no.', verdict: 'remark' }
    }
  }
}
