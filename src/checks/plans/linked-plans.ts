// Plans of other bodies that take the LOIP into account, as the profile lists them.

import { type Evidence, type Fault, type Fix, shows, type Unknown } from '../../engine/rule.ts'
import { attestationOf } from '../../model/attestation.ts'
import type { AsOf, Context } from '../../model/context.ts'
import { isPublished } from '../../model/editions.ts'
import { dateOf } from '../../model/field.ts'
import { isSameId, listOf } from '../../model/ids.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { mayBeInForce } from '../../model/time-in-force.ts'
import { isAddress } from '../../readings/address.ts'
import { describeDate, describeWhen } from '../../readings/date.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { LinkedPlanData, PartnershipDocument } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { noProfile } from '../partners/profile-known.ts'
import { contradiction, declare, isStillToCome, type StatementFinding } from '../statements/declare.ts'
import { statementToWrite } from '../statements/to-write.ts'
import { hasLoipInForce } from './loip-known.ts'

export interface LinkedPlan {
  readonly data: LinkedPlanData
  /** Its title in quotes, or `the local police plan` where it has none. */
  readonly name: string
  readonly date?: LooseDate
}

/** A kind of plan, and its name in a sentence. */
export interface LinkedKind {
  readonly kind: LinkedPlanData['kind']
  /** Without an article: `local police plan`. */
  readonly what: string
}

export const communityJusticePlan: LinkedKind = { kind: 'community justice', what: 'community justice plan' }

/**
 * What an entry shows, as the predicate of a sentence about the entry, and by which values; or what is wrong with it, as such a
 * predicate. `cannotBe`: it contradicts itself.
 */
export type Shown =
  | { readonly shows: string; readonly by: readonly Anchor[] }
  | {
      readonly problem: string
      readonly at: Anchor
      readonly fix: Fix | string
      readonly lacks?: 'content'
      readonly cannotBe?: true
    }

/** An entry for a plan of a kind. `more`: a field of the entry beside what it takes to find the plan. */
export function linkedPlanToWrite(kind: string, ...more: readonly string[]): string {
  const fields = [...Object.entries(toFindIt).map(([field, blank]) => `${field}: ${blank}`), ...more]
  return `linked_plans:\n  - kind: ${kind}\n    ${fields.join('\n    ')}`
}

const toFindIt = { title: '<name of the plan>', year: '<year of the plan>', url: '<web address>' }

export const outcomesToWrite = 'outcomes: [<id of an outcome>]'

export const editionToWrite = 'loip: <id of the edition>'

/** Whether these rules apply: they need a profile that lists plans, and a LOIP. */
export function readsLoip(context: AsOf): true | Unknown {
  return context.partnership.profile === undefined ? noProfile : hasLoipInForce(context)
}

/** The plans of a kind that exist on the day of the check. */
export function linkedPlans({ kind, what }: LinkedKind, context: Context): LinkedPlan[] {
  return listOf(context.partnership.profile?.linked_plans)
    .filter((data) => data.kind === kind)
    .map((data): LinkedPlan => {
      const date = dateOf(data.year)
      return { data, name: data.title === undefined ? `the ${what}` : quote(data.title), ...(date ? { date } : {}) }
    })
    .filter(({ date }) => !isStillToCome(date, context))
}

/**
 * Of the listed plans of a kind: their statements; what shows the plans that can be found, for people to judge; or a fault where there
 * is neither.
 */
export function* linkedPlansShown(
  kind: LinkedKind,
  context: Context,
  shown: (plan: LinkedPlan) => Shown,
): Iterable<StatementFinding | Evidence> {
  const { profile } = context.partnership
  if (profile === undefined) return
  const plans = linkedPlans(kind, context)
  if (plans.length === 0) {
    yield {
      at: { of: profile, key: 'linked_plans' },
      ...notListed(kind, profile),
      verdict: 'not-shown',
      lacks: 'content',
    }
    return
  }
  const found = plans.map((plan) => [...shownBy(plan, context, shown(plan))])
  const isEnough = found.some((ofOne) => ofOne.every((one) => 'declares' in one || 'shows' in one))
  // One such plan is enough, but contradictions are reported in any case.
  yield* found.flat().filter((one) => !isEnough || !('says' in one) || one.verdict === 'missing')
}

/** When the profile lists no plan of any kind, one rule reports that for all kinds. */
function notListed(
  kind: LinkedKind,
  { linked_plans: all }: PartnershipDocument,
): Pick<Fault, 'says' | 'fix' | 'reportedSeparately'> {
  const says = `The partnership file lists no ${kind.what}.`
  if (listOf(all).length > 0) return { says }
  if (kind !== communityJusticePlan) return { says, reportedSeparately: true }
  return {
    says: 'The partnership file lists none of the plans of other bodies that read a LOIP.',
    fix: {
      says: `List the plans of others that read the LOIP, such as those for community justice, police, fire and rescue, and local
             development. Those who make them know where each can be read.`,
      write: linkedPlanToWrite('<community justice, police, fire or local development plan>'),
    },
  }
}

function* shownBy(plan: LinkedPlan, context: Context, shown: Shown): Iterable<StatementFinding | Evidence> {
  const { data, name, date } = plan
  // The profile only lists the plan: what stands in it, nobody has read here.
  const entry = `The entry of ${name}`
  const contrary = contradiction(date, context)
  if (contrary !== undefined) {
    const fix = { says: 'If the year is a slip, set it right.' }
    yield { at: at(data, 'year'), says: `${entry} ${contrary}.`, fix, verdict: 'missing' }
  } else if ('problem' in shown) {
    const { problem, cannotBe, ...where } = shown
    yield { ...where, says: `${entry} ${problem}.`, verdict: cannotBe ? 'missing' : 'not-shown' }
  } else {
    const canBeFound = hasDescription(data.title) && isAddress(data.url) && date !== undefined
    const isShown = canBeFound && shown.by.length > 0
    if (isShown) yield shows(at(data, 'title'), at(data, 'year'), at(data, 'url'), ...shown.by)
    // A plan that anybody can read for themselves needs nobody to stand behind it.
    if (isShown && data.statement === undefined) return
    const backing = attestationOf(data.statement)
    const says = `${entry} ${shown.shows}, and ${lackingIn(plan)}.`
    const write = toFind(plan)
    const fix =
      write === ''
        ? { says: 'Say who stands behind that, and where it is recorded.', write: statementToWrite }
        : { says: 'Say what the plan is called, of which year it is, and where it can be read.', write }
    yield declare({ at: at(data, 'kind'), backing, context, otherwise: { says, fix, lacks: 'content' } })
  }
}

/** What it takes to find the plan, and is not there. */
function toFind({ data, date }: LinkedPlan): string {
  return [
    ...(hasDescription(data.title) ? [] : [`title: ${toFindIt.title}`]),
    ...(date === undefined ? [`year: ${toFindIt.year}`] : []),
    ...(isAddress(data.url) ? [] : [`url: ${toFindIt.url}`]),
  ].join('\n')
}

/** `gives no address and no year to find it by`. */
function lackingIn({ data, date }: LinkedPlan): string {
  const lacking = [
    ...(hasDescription(data.title) ? [] : ['no title']),
    ...(isAddress(data.url) ? [] : ['no address']),
    ...(date === undefined ? [hasContent(data.year) ? 'no year that can be read' : 'no year'] : []),
  ]
  return lacking.length === 0 ? 'nobody stands behind that' : `gives ${joinAtMost(lacking)} to find it by`
}

/** The LOIP outcomes that the plan names: of the edition that it says it used, or that was in force when it was made. */
export function takesUpOutcomes(plan: LinkedPlan, { loips }: Partnership): Shown {
  const { data, date } = plan
  const used = editionsUsed(plan, loips)
  const then = date === undefined ? [] : loips.filter((loip) => mayBeInForce(loip, date, loips))
  const meantHere = used.length > 0 ? used : then.length > 0 ? then : loips
  const known = [...new Set(meantHere.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)))]
  const named = listOf(data.outcomes)
  const meant = known.filter((id) => named.some((words) => isSameId(words, id)))
  const names = `names ${meant.length === 1 ? 'outcome' : 'outcomes'} ${joinAtMost(meant)}`
  if (meant.length > 0) return { shows: names, by: [at(data, 'outcomes')] }
  const where = {
    at: at(data, 'outcomes'),
    fix: {
      says: 'Say which outcomes of the LOIP that plan speaks of. If it speaks of none, nothing has to change here.',
      write: outcomesToWrite,
    },
  }
  const listed = meantHere.find(({ listedIn }) => listedIn !== undefined)
  if (named.length > 0 && listed !== undefined)
    return {
      ...where,
      problem: `names outcomes that may be those of ${quote(listed.title)}, which is only listed here`,
      fix: { says: 'Add the file of that edition, with its outcomes.' },
    }
  return named.length === 0
    ? { ...where, problem: 'names no outcome of the LOIP', lacks: 'content' }
    : { ...where, problem: `names only outcomes that ${noneOf(meantHere, loips)}` }
}

function noneOf([edition, ...more]: readonly Plan[], loips: readonly Plan[]): string {
  return edition === undefined || more.length > 0 || loips.length < 2
    ? 'are in no LOIP here'
    : `are not in ${quote(edition.title)}, the LOIP of then`
}

export function linkShown({ data }: LinkedPlan): Shown {
  if (isAddress(data.url)) return { shows: 'gives an address', by: [at(data, 'url')] }
  if (data.statement !== undefined) return { shows: 'has a statement', by: [] }
  const fix = {
    says: 'Say where it can be read. If it is not published, say who stands behind the entry.',
    write: `url: ${toFindIt.url}`,
  }
  return { at: at(data, 'url'), problem: 'gives no link', fix, lacks: 'content' }
}

/** The LOIP edition that the plan says it used. */
export function editionShown(plan: LinkedPlan, { loips }: Partnership): Shown {
  const { data, date } = plan
  const place = at(data, 'loip')
  const used = editionsUsed(plan, loips)
  const [edition] = used
  if (edition === undefined) {
    const fix = {
      says: 'Say which edition of the LOIP was used. If nobody knows, ask those who made that plan.',
      write: editionToWrite,
    }
    if (data.loip === undefined)
      return { at: place, problem: 'does not name the LOIP edition that was used', fix, lacks: 'content' }
    return { at: place, problem: `names ${quote(data.loip)}, and no LOIP edition of that id is in these files`, fix }
  }
  const isLater = ({ publishedOn }: Plan) =>
    date !== undefined && publishedOn !== undefined && publishedOn.first > date.last
  if (date !== undefined && edition.publishedOn !== undefined && used.every(isLater)) {
    const problem = `is dated ${describeDate(date)}, before ${quote(edition.title)} was published, which it names as the LOIP used`
    return { at: place, problem, fix: { says: 'If the year or the edition is a slip, set it right.' }, cannotBe: true }
  }
  return { shows: `names ${quote(edition.title)} as the LOIP used`, by: [place] }
}

/** The same, and it has to be the edition that was current when the plan was made. */
export function editionCurrentThen(plan: LinkedPlan, partnership: Partnership): Shown {
  const { loips } = partnership
  const shown = editionShown(plan, partnership)
  if ('problem' in shown || plan.date === undefined) return shown
  const { date } = plan
  const { last } = date
  // With only a year for the plan's date, every edition that was in force during that year fits.
  const fitting = loips.filter((loip) => isPublished(loip, last) && mayBeInForce(loip, date, loips))
  const current = fitting.at(-1)
  if (current === undefined || editionsUsed(plan, loips).some((edition) => fitting.includes(edition))) return shown
  return {
    at: at(plan.data, 'loip'),
    problem: `${shown.shows}, and ${describeWhen(plan.date)} ${quote(current.title)} was the current edition`,
    fix: { says: 'Ask whether the later edition was looked at too. If the edition named is a slip, set it right.' },
  }
}

/** Matches id or title. `loip` alone means the only edition, if there is just one. */
function editionsUsed({ data: { loip: words } }: LinkedPlan, loips: readonly Plan[]): Plan[] {
  return words === undefined ? [] : editionsNamed(words, loips)
}

export function editionsNamed(words: string, loips: readonly Plan[]): Plan[] {
  const named = loips.filter(({ id, title }) => isSameId(id, words) || isSameId(title, words))
  const withFile = loips.filter(({ listedIn }) => listedIn === undefined)
  return named.length === 0 && withFile.length === 1 && /^loip$/i.test(words) ? withFile : named
}
