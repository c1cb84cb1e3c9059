import {
  beforeTheFirst,
  isSound,
  linkDenied,
  linkPlaces,
  linksAsAWhole,
  outcomesWithoutLink,
  statedLinks,
  unsoundLink,
} from '../../checks/plans/links-shown.ts'
import { hasCurrentOutcomes } from '../../checks/plans/settled.ts'
import {
  defineRule,
  type Fault,
  type NotCalledFor,
  notCalledFor,
  shows,
  unknown,
  type Yielded,
} from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import type { Context } from '../../model/context.ts'
import type { NationalLink } from '../../model/national-link.ts'
import { currentOutcomes, intoFirst } from '../../model/outcomes.ts'
import type { Outcome, Partnership, Plan } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

const howToLink =
  'Name the national outcome that each outcome is meant to help, with a line why. If none fits, that is for the partnership to judge.'

export default defineRule({
  id: 's4-4-consistent-national-outcomes',
  cites: ['s4-4-consistent-national-outcomes', 'g-loip-link-national-outcomes'],
  on: 'plan',
  forEachOutcome: true,
  title: 'Each outcome is linked to a national outcome that took effect',
  why: `Section 4(4) asks that local outcomes be consistent with the national outcomes, not for a table; but a link is the shortest
        way to show it. The first national outcomes under the Act are of June 2018: of a plan from before nothing is asked. The 13 outcomes proposed in 2024 never took effect, and links to the 16 used until 2018 are history.`,
  fix: {
    says: howToLink,
    write: `
      national_outcomes:
        - outcome: <title of a national outcome>
          why: <why>`,
  },
  leaves: 'Whether an outcome is consistent with the national outcome it is linked to is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
    national_outcomes: [{outcome: Poverty, why: Fewer children in low-income homes}]
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Homes are warm and cheap to heat
    national_outcomes: Climate Action
#                      ^^^^^^^^^^^^^^ question: “Climate Action” is one of the 13 national outcomes proposed in 2024, which never took effect.
  - title: People live longer in good health
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ question: “Our Strathexample” does not link “People live longer in good health” to a national outcome.
`,
  check: (plan, context) => withGuidance(plan, linked(plan, context), beforeTheFirst(plan, context.asOf)),
})

function* linked(plan: Plan, context: Context): Iterable<Yielded> {
  const hasOutcomes = hasCurrentOutcomes(plan)
  if (hasOutcomes !== true) {
    yield hasOutcomes
    return
  }
  yield* unlinked(plan, context.partnership)
  for (const outcome of currentOutcomes(plan)) yield* linksOf(outcome, plan, context)
}

const ownDuty = 's4-4-consistent-national-outcomes'
const guidance = 'g-loip-link-national-outcomes'

/**
 * Guidance asks of a LOIP what is yielded without a duty. There it is advice, and told once. `excluded`: the plan is from before the first
 * national outcomes under the Act, so that section 4(4) asks nothing certain of it.
 */
function* withGuidance(
  { kind, title }: Plan,
  found: Iterable<Yielded>,
  excluded: NotCalledFor | undefined,
): Iterable<Yielded> {
  if (excluded) yield { ...excluded, duty: ownDuty }
  if (kind === 'locality-plan') {
    const why = `${quote(title)} is a locality plan, and guidance asks for these links in a LOIP.`
    yield { ...notCalledFor(why), duty: guidance }
  }
  for (const one of found) {
    const isRemark = 'verdict' in one && one.verdict === 'remark'
    if (excluded === undefined || one.duty === guidance || isRemark) yield one
    if (kind === 'locality-plan' || one.duty !== undefined || isRemark) continue
    yield 'says' in one
      ? { ...one, duty: guidance, verdict: 'missing', ...(excluded === undefined ? { reportedSeparately: true } : {}) }
      : { ...one, duty: guidance }
  }
}

function* unlinked(plan: Plan, partnership: Partnership): Iterable<Yielded> {
  const without = outcomesWithoutLink(plan, partnership)
  const count = currentOutcomes(plan).length
  const whole = linksAsAWhole(plan)
  const denied = linkDenied(plan)
  if (without.length > 0 && whole.length > 0) {
    yield { ...shows(...whole), duty: ownDuty }
    // Only guidance asks for a link from each outcome, and only in the LOIP.
    if (plan.kind === 'locality-plan') return
    const says = `${recordName(plan)} links to the national outcomes as a whole, not outcome by outcome.`
    // The finding goes when each of them has its link.
    const mend = without.length === 1 ? intoFirst(without) : { fix: howToLink }
    yield { at: at(plan.data, 'national_link'), says, ...mend, lacks: 'content', duty: guidance }
  } else if (without.length === count && denied !== undefined) {
    const says = `${recordName(plan)} says of its link to the national outcomes ${quote(denied)}, and links none of its outcomes to one.`
    yield { at: at(plan.data, 'national_link'), says, ...intoFirst(without), verdict: 'not-shown' }
  } else if (count > 1 && without.length === count) {
    const fault = absent(plan, `does not link any of its ${count} outcomes to a national outcome`)
    yield { at: at(plan.data, 'outcomes'), ...fault, ...intoFirst(without), verdict: 'not-shown' }
  } else {
    for (const { data, title } of without) {
      const fault = absent(plan, `does not link ${quote(title)} to a national outcome`)
      yield { at: at(data, 'national_outcomes'), ...fault, verdict: 'not-shown' }
    }
  }
}

/** One sound link answers for the outcome; what is amiss with its other links is then only said. */
function* linksOf(outcome: Outcome, plan: Plan, context: Context): Iterable<Yielded> {
  const links = statedLinks(outcome)
  const titles = new Set(
    links.flatMap(({ recognised }) => (recognised.kind === 'unknown' ? [] : [recognised.outcome.title])),
  )
  const faults = links.flatMap((link) => faultOf(link, titles, plan, context) ?? [])
  yield* links.some((link) => isSound(link) && !isOutdated(link, plan))
    ? faults.map((fault) => ({ ...fault, verdict: 'remark' as const }))
    : faults
  const places = linkPlaces(outcome, plan, context.partnership)
  const unsound = unsoundLink(outcome, plan, context.partnership)
  if (places.length > 0) yield shows(...places)
  else if (unsound !== undefined && faults.length === 0)
    yield unknown({
      says: `Whether ${quote(outcome.title)} is linked to a national outcome that took effect cannot be told from ${quote(unsound.words)}. Write the title of one.`,
      write: 'national_outcomes: <title of a national outcome>',
      into: outcome.data,
    })
}

/** The set was no longer in force when the plan was published. */
function isOutdated({ recognised }: NationalLink, { publishedOn }: Plan): boolean {
  if (recognised.kind === 'unknown' || publishedOn === undefined) return false
  const { to } = recognised.set
  return to !== undefined && publishedOn.first > to
}

/**
 * The fault of a recognised link, if any. A set is too new if it came into force after the plan was published. `linked`: the titles that
 * the outcome is linked to, which are no news.
 */
function faultOf(link: NationalLink, linked: ReadonlySet<string>, plan: Plan, { asOf }: Context): Fault | undefined {
  const { at: place, words, recognised, status } = link
  if (recognised.kind === 'unknown') return undefined
  const nearest = link.nearest.filter((title) => !linked.has(title))
  const { set } = recognised
  const says = `${quote(words)} is one of ${set.short}`
  const near = nearest.map((title) => `“${title}”`).join(' or ')
  if (status === 'proposed') {
    const fix = near === '' ? 'Name a national outcome in force, if one fits.' : `Write ${near}, if that is meant.`
    // Section 4(4) asks for consistency and for no link, and the words may be meant for one in force.
    return {
      // A partial record may leave out a link that holds.
      verdict: plan.partial ? 'not-shown' : 'for-people',
      at: place,
      says: `${says}, which ${set.status === 'draft' ? 'are a draft' : 'never took effect'}.`,
      fix,
    }
  }
  if (status === 'earlier') {
    const fix = 'Confirm it by writing it, or leave the link as history.'
    return {
      at: place,
      says: near === '' ? `${says}.` : `${says}; the nearest now is ${near}.`,
      fix,
      // A plan made after the set was replaced may have meant the new one.
      verdict: isOutdated(link, plan) ? 'for-people' : 'remark',
    }
  }
  const isNewer = set.from > (plan.publishedOn?.last ?? asOf)
  const fix = 'Look whether the day of publication is that of this edition.'
  return isNewer ? { at: place, says: `${says}, which are newer than this plan.`, fix, verdict: 'remark' } : undefined
}
