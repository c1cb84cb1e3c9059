import { areaUnknown } from '../../checks/partners/profile-known.ts'
import { type PartnerListed, statutoryPartners } from '../../checks/partners/statutory-partners.ts'
import { saysWhether } from '../../checks/partners/to-write.ts'
import { perhapsListed, unrecognised } from '../../checks/partners/unrecognised-partners.ts'
import { defineRule, type Fault, type Fix, shows, unknown } from '../../engine/rule.ts'
import type { Partnership } from '../../model/partnership.ts'
import { describeDate } from '../../readings/date.ts'
import { quote } from '../../readings/stated.ts'
import { findCouncilArea, type PartnerDue } from '../../reference/index.ts'
import { at } from '../../source/position.ts'
import { joinAnd, joinAtMost, joinOr } from '../../text/join.ts'

const entryToWrite = 'partners:\n  - name: <name of a partner>'

export default defineRule({
  id: 's4-1-carry-out',
  cites: ['s4-1-carry-out'],
  on: 'partnership',
  title: 'The partnership file lists the council and every schedule 1 partner of the area',
  why: `Section 4(1) has the council and everybody in schedule 1 carry out planning for the area. Which bodies those are differs from area
        to area and changes over the years. A list of names shows who is meant to be there, and not that anybody planned.`,
  fix: { says: 'Add those who take part to the list in the partnership file.', write: entryToWrite },
  leaves: 'Whether they carry out planning is for people to judge.',
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
#^^^^^^^ question: The partnership file lists 14 of the 15 partners that schedule 1 gives Strathexample, and not South of Scotland Enterprise.
  Strathexample College, Strathexample Transport Partnership, HES, NatureScot, SEPA, SDS, sportscotland, VisitScotland]
`,
  applies: ({ profile }, context) =>
    profile === undefined || (areaUnknown('Which partners schedule 1 names here', context) ?? true),
  *check(partnership, context) {
    const { profile, partners, area } = partnership
    if (profile === undefined || area === undefined) {
      const says = 'There is no partnership file among these files, so the partners are not named.'
      const fix = {
        says: 'Add a partnership file, with the name of the partnership, its council area and those who take part.',
        write: `kind: partnership\nname: <name of the partnership>\ncouncil_area: <council area>\n${entryToWrite}`,
      }
      yield { at: at({}), says, fix, verdict: 'not-shown', lacks: 'document' }
      return
    }
    const { sure, named, notNamed, unsure, listed, left } = statutoryPartners(partnership, context.asOf)
    const gives = `that schedule 1 gives ${area.name}${unsure.length === 0 ? '' : ' for certain'}`
    const recognised = listed.filter(({ means }) => means.length > 0)
    const uncounted =
      unsure.length === 0
        ? ''
        : ` Not counted, since it is open whether ${areOrIs(unsure)}: ${joinAnd(unsure.map(({ name }) => name))}.`
    const count = named.length === sure.length ? `all ${sure.length}` : `${named.length} of the ${sure.length}`
    if (recognised.length > 0)
      yield {
        ...shows(...recognised.map(({ entry }) => entry)),
        inWords: `The partnership file lists ${count} partners ${gives}.${uncounted}`,
      }
    yield* unrecognised(context)
    yield* wronglyMarked(listed)
    yield* councilsOfOthers(listed, partnership)
    yield* haveLeft(left)
    const place = at(profile, 'partners')
    // An entry without a readable name may be any of them; that is reported separately.
    const isNameless = (profile.partners ?? []).length > partners.filter(({ names }) => names.length > 0).length
    if (notNamed.length > 0 && isNameless) {
      yield unknown({
        says: 'Whether every partner is listed cannot be told: a partner in the partnership file has no name. Add its name.',
        write: 'partners:\n  - name: <name of a partner>',
        in: 'partnership',
      })
      return
    }
    const perhaps = perhapsListed(context)
    const gone = left.map(({ one }) => one)
    const absent = notNamed.filter((one) => !gone.includes(one))
    const names = absent.filter((one) => !perhaps.has(one)).map(({ name }) => name)
    const open = absent.filter((one) => perhaps.has(one))
    const marked = sure.filter((one) => !named.includes(one) && !notNamed.includes(one))
    // So that the count adds up: each partner is listed, not listed, perhaps listed or marked as none.
    const others = [
      open.length === 0 ? '' : ` Whether it lists ${joinOr(open.map(({ name }) => name))} is asked apart.`,
      gone.length === 0 ? '' : ` It lists ${joinAnd(gone.map(({ name }) => name))} as having left.`,
      marked.length === 0 ? '' : ` It marks ${joinAnd(marked.map(({ name }) => name))} as no partner by law.`,
    ].join('')
    if (partners.length === 0) {
      const says = `The partnership file names no partner. Schedule 1 gives ${area.name} ${sure.length}${unsure.length === 0 ? '' : ' for certain'}.`
      yield { at: place, says, fix: toAdd(names), verdict: 'not-shown', lacks: 'content' }
    } else if (names.length > 0) {
      const says = `The partnership file lists ${count} partners ${gives}, and not ${joinAtMost(names)}.${others}`
      yield { at: place, says, fix: toAdd(names), verdict: 'for-people', lacks: 'content' }
    }
    yield* mayBePartners(unsure, listed, place)
  },
})

/** The Act gives no partner a way out, so a day until which one took part leaves open what happened then. */
function* haveLeft(left: ReturnType<typeof statutoryPartners>['left']): Iterable<Fault> {
  for (const { one, entry } of left) {
    const { data, until } = entry.partner
    if (data === undefined || until === undefined) continue
    const name = entry.name === one.name ? '' : `, which is ${one.name},`
    yield {
      at: at(data, 'until'),
      says: `${quote(entry.name)}${name} is listed as having taken part until ${describeDate(until)}, and schedule 1 still names it. The Act has two ways to less: regulations under section 4(8) may limit a partner to one purpose, and an agreement under section 14(1) may relieve it of a duty for one outcome.`,
      fix: {
        says: 'If it is a partner still, take the day out. If it was agreed that it need not do something for an outcome, record that agreement among the exceptions.',
      },
      verdict: 'for-people',
    }
  }
}

/** Section 4(1) is about the area of one local authority. */
function* councilsOfOthers(listed: readonly PartnerListed[], { area, profile }: Partnership): Iterable<Fault> {
  for (const entry of listed) {
    const { name, means, partner } = entry
    if (means.length > 0 || partner.statutory === false || !/ council$/i.test(name.trim())) continue
    const found = findCouncilArea(name)
    if (found.kind !== 'found' || found.area.code === area?.code) continue
    const how =
      'If the files hold localities or plans of that area, keep them in a folder of their own. If it only takes part here, say that it is no partner by law.'
    yield {
      at: entry.at,
      says: `${quote(name)} is the council of ${found.area.name}, and this partnership is that of ${area?.name ?? 'another area'}. Part 2 has a partnership for the area of each local authority.`,
      ...saysWhether(entry, how, profile ?? {}),
      verdict: 'for-people',
    }
  }
}

function toAdd(names: readonly string[]): Fix {
  return {
    says: `Add to the list in the partnership file those who take part among these: ${names.join(', ')}.`,
    write: entryToWrite,
  }
}

function areOrIs(some: readonly PartnerDue[]): string {
  return some.length === 1 ? 'it is one' : 'they are'
}

/** Each with the reason, on the list or not, unless the profile says which it is. */
function* mayBePartners(
  unsure: readonly PartnerDue[],
  listed: readonly PartnerListed[],
  place: Fault['at'],
): Iterable<Fault> {
  for (const one of unsure) {
    const entries = listed.filter(({ means }) => means.includes(one))
    if (entries.some(({ partner }) => partner.statutory !== undefined)) continue
    const [entry] = entries
    const { name, caution = '' } = one
    const says = entry
      ? `${quote(entry.name)} may be a partner by law here, and does not count as one.`
      : `The partnership file does not list ${name}, which may be a partner here.`
    const toWrite = entry
      ? saysWhether(entry, `${caution} If the partnership has settled whether it is one, say so.`, place.of)
      : { fix: { says: `${caution} If it is a partner and takes part, add it to the list.`, write: entryToWrite } }
    yield { at: entry?.at ?? place, ...toWrite, says, verdict: 'remark' }
  }
}

/** Entries for partners by law that are marked as none. */
function* wronglyMarked(listed: readonly PartnerListed[]): Iterable<Fault> {
  for (const { partner, name, means } of listed) {
    if (partner.data === undefined || partner.statutory !== false || !means.some(({ sure }) => sure)) continue
    const fix = {
      says: 'If another body is meant, give its full name. If not, say that it is a partner by law, or leave that out.',
      write: 'statutory: <yes or no>',
    }
    const says = `${quote(name)} is a partner by law, and is marked as not being one.`
    yield { at: at(partner.data, 'statutory'), says, fix, verdict: 'for-people' }
  }
}
