// Plans of other bodies that take the LOIP into account, as the profile lists them.

import type { Fault } from '../../engine/rule.ts'
import { attestationOf, type Backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { currentEdition, currentLoip, isPublished } from '../../model/editions.ts'
import { dateOf } from '../../model/field.ts'
import { isSameId, listOf } from '../../model/ids.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { isAddress } from '../../readings/address.ts'
import { describeDate } from '../../readings/date.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { LinkedPlanData, PartnershipDocument } from '../../schema/documents.gen.ts'
import type { Anchor } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { contradiction, declare, isStillToCome, type StatementFinding } from '../statements/declare.ts'

export interface LinkedPlan {
  readonly data: LinkedPlanData
  /** Its title in quotes, or the kind of plan where it has none. */
  readonly name: string
  readonly date?: LooseDate
}

/** A kind of plan, its name in a sentence, and the body that makes it. */
export interface LinkedKind {
  readonly kind: LinkedPlanData['kind']
  /** Without an article: `local police plan`. */
  readonly what: string
  readonly owner: string
}

export const communityJusticePlan: LinkedKind = {
  kind: 'community justice',
  what: 'community justice plan',
  owner: 'the community justice partners',
}

/**
 * What an entry shows, as the predicate of a sentence about the plan; or what is wrong with it. `cannotBe`: it
 * contradicts itself.
 */
export type Shown =
  | { readonly shows: string }
  | { readonly problem: string; readonly at: Anchor; readonly fix: string; readonly cannotBe?: true }

/** Whether these rules apply: they need a profile that lists plans, and a LOIP. */
export function readsLoip(partnership: Partnership, { asOf }: { readonly asOf: string }): boolean {
  return partnership.profile !== undefined && currentLoip(partnership, asOf) !== undefined
}

/** The plans of a kind that exist on the day of the check. */
export function linkedPlans({ kind, what }: LinkedKind, context: Context): LinkedPlan[] {
  return listOf(context.partnership.profile?.linked_plans)
    .filter((data) => data.kind === kind)
    .map((data): LinkedPlan => {
      const date = dateOf(data.year)
      return { data, name: data.title === undefined ? `The ${what}` : quote(data.title), ...(date ? { date } : {}) }
    })
    .filter(({ date }) => !isStillToCome(date, context))
}

/** The statements of the listed plans of a kind, or a fault where there is none. */
export function* linkedPlansDeclared(
  kind: LinkedKind,
  context: Context,
  shown: (plan: LinkedPlan) => Shown,
): Iterable<StatementFinding> {
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
  const found = plans.map((plan) => declaredBy(plan, kind, context, shown(plan)))
  const isAnyDeclared = found.some((one) => 'declares' in one)
  // One plan that shows it is enough, but contradictions are reported in any case.
  yield* found.filter((one) => !isAnyDeclared || !('says' in one) || one.verdict === 'missing')
}

/** When the profile lists no plan of any kind, one rule reports that for all kinds. */
function notListed(
  kind: LinkedKind,
  { linked_plans: all }: PartnershipDocument,
): Pick<Fault, 'says' | 'fix' | 'reportedSeparately'> {
  const says = `The profile lists no ${kind.what}.`
  if (listOf(all).length > 0) return { says }
  if (kind !== communityJusticePlan) return { says, reportedSeparately: true }
  return {
    says: 'The profile lists none of the plans of other bodies that read a LOIP.',
    fix: 'Add linked_plans: with an entry for each, with kind: community justice, fire, police or local development plan, title:, year: and url:.',
  }
}

function declaredBy(plan: LinkedPlan, kind: LinkedKind, context: Context, shown: Shown): StatementFinding {
  const contrary = contradiction(plan.date, context)
  if (contrary !== undefined) {
    const fix = 'Set year: right, if that is a slip.'
    return { at: { of: plan.data, key: 'year' }, says: `${plan.name} ${contrary}.`, fix, verdict: 'missing' }
  }
  if ('problem' in shown)
    return {
      at: shown.at,
      says: `${plan.name} ${shown.problem}.`,
      fix: shown.fix,
      verdict: shown.cannotBe ? 'missing' : 'not-shown',
    }
  return declare({
    at: { of: plan.data, key: 'kind' },
    backing: backingOf(plan, kind, shown.shows, context),
    context,
    otherwise: {
      says: `${plan.name} ${shown.shows}, and ${lackingIn(plan)}.`,
      fix: 'Add title:, url: and year: to the entry, or a statement:.',
      lacks: 'content',
    },
  })
}

/**
 * The statement of the entry; else the plan itself, if it can be found, as its owner's word; else the profile's
 * statement.
 */
function backingOf({ data, name, date }: LinkedPlan, kind: LinkedKind, shows: string, context: Context): Backing {
  if (data.statement !== undefined) return attestationOf(data.statement)
  if (isAddress(data.url) && hasContent(data.title) && date !== undefined)
    return { claim: `${name} ${shows}.`, evidence: data.url, owner: kind.owner, date, at: { of: data } }
  return attestationOf(context.partnership.profile?.statement)
}

/** `its entry gives no address and no year to find it by`. */
function lackingIn({ data }: LinkedPlan): string {
  const words = { title: 'no title', url: 'no address', year: 'no year' } as const
  const lacking = (['title', 'url', 'year'] as const)
    .filter((key) => (key === 'url' ? !isAddress(data.url) : !hasContent(data[key])))
    .map((key) => words[key])
  return lacking.length === 0 ? 'nobody stands behind that' : `its entry gives ${joinAtMost(lacking)} to find it by`
}

/** The LOIP outcomes, of any edition, that the plan names. */
export function takesUpOutcomes({ data }: LinkedPlan, { loips }: Partnership): Shown {
  const known = [...new Set(loips.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)))]
  const named = listOf(data.outcomes)
  const meant = known.filter((id) => named.some((words) => isSameId(words, id)))
  if (meant.length > 0) return { shows: `takes up ${meant.length === 1 ? 'outcome' : 'outcomes'} ${joinAtMost(meant)}` }
  return {
    at: { of: data, key: 'outcomes' },
    problem: named.length === 0 ? 'names no outcome of the LOIP' : 'names only outcomes that are in no LOIP here',
    fix: 'Add outcomes: with the ids of the LOIP outcomes that it refers to.',
  }
}

export function linkShown({ data }: LinkedPlan): Shown {
  if (isAddress(data.url) || data.statement !== undefined) return { shows: 'is published' }
  return { at: { of: data, key: 'url' }, problem: 'is listed without a link', fix: 'Add url: to the entry.' }
}

/** The LOIP edition that the plan says it used. */
export function editionShown(plan: LinkedPlan, { loips }: Partnership): Shown {
  const { data, date } = plan
  const at = { of: data, key: 'loip' }
  const used = editionsUsed(plan, loips)
  const [edition] = used
  if (edition === undefined) {
    const fix = 'Add loip: with the id of the edition.'
    if (data.loip === undefined) return { at, problem: 'does not name the LOIP edition that it used', fix }
    return { at, problem: `names ${quote(data.loip)}, and no LOIP edition of that id is in these files`, fix }
  }
  const isLater = ({ publishedOn }: Plan) =>
    date !== undefined && publishedOn !== undefined && publishedOn.first > date.last
  if (date !== undefined && edition.publishedOn !== undefined && used.every(isLater)) {
    const problem = `is dated ${describeDate(date)}, before ${quote(edition.title)} was published, which it says it used`
    return { at, problem, fix: 'Set year: or loip: right, if that is a slip.', cannotBe: true }
  }
  return { shows: `was prepared with ${quote(edition.title)}` }
}

/** The same, and it has to be the edition that was current when the plan was made. */
export function editionCurrentThen(plan: LinkedPlan, partnership: Partnership): Shown {
  const { loips } = partnership
  const shown = editionShown(plan, partnership)
  if ('problem' in shown || plan.date === undefined) return shown
  const { first, last } = plan.date
  const current = currentEdition(loips, last)
  // With only a year for the plan's date, every edition that was current during that year fits.
  const fitting = loips.filter(
    (loip) => loip === currentEdition(loips, first) || (isPublished(loip, last) && !isPublished(loip, first)),
  )
  if (current === undefined || editionsUsed(plan, loips).some((edition) => fitting.includes(edition))) return shown
  return {
    at: { of: plan.data, key: 'loip' },
    problem: `${shown.shows}, and in ${describeDate(plan.date)} ${quote(current.title)} was the current edition`,
    fix: 'Was the later edition looked at too? If loip: is a slip, set it right.',
  }
}

/** Matches id or title. `loip` alone means the only edition, if there is just one. */
function editionsUsed({ data: { loip: words } }: LinkedPlan, loips: readonly Plan[]): Plan[] {
  return words === undefined ? [] : editionsNamed(words, loips)
}

export function editionsNamed(words: string, loips: readonly Plan[]): Plan[] {
  const named = loips.filter(({ id, title }) => isSameId(id, words) || isSameId(title, words))
  return named.length === 0 && loips.length === 1 && /^loip$/i.test(words) ? [...loips] : named
}
