// Follows every id from one document to another, and reports those that match nothing.

import { joinAnd } from '../../text/join.ts'
import { nearest } from '../../text/nearest.ts'
import { quote } from '../../text/quote.ts'
import { isBlanket } from '../blanket.ts'
import { idsAt, listOf, localityAsNamed, localityNamed, matchId, reportDuplicateIds, resolveId } from '../ids.ts'
import { openSuccessions } from '../open-successions.ts'
import { namesInFull } from '../outcome-named.ts'
import type { Partnership, Plan } from '../partnership.ts'
import { allPlans, plansOfKind } from '../plans.ts'
import type { ReportProblem } from '../problem.ts'
import { successionOf, successionWith } from '../succession.ts'
import { followMeasures } from './link-figures.ts'
import { followShared } from './link-shared.ts'
import { followTouches } from './link-touches.ts'

export function followIds(partnership: Partnership, asOf: string, reportProblem: ReportProblem): void {
  const all = allPlans(partnership)
  const plans = all.filter(({ listedIn }) => listedIn === undefined)
  // An edition that is only listed can be named wherever a plan can.
  const planIds = all.map((plan) => plan.id)
  // “loip” always means the LOIP, whatever its id.
  const planNames = planIds.length === 0 ? [] : [...new Set([...planIds, 'loip', 'LOIP'])]
  const outcomeIds = [...new Set(plans.flatMap((plan) => plan.outcomes.map((outcome) => outcome.id)))]
  const inFullIds = namesInFull(plans)
  const localityIds = partnership.localities.map((locality) => locality.id)
  const names = knownNames(partnership)
  const follow = (of: object, key: string, known: readonly string[], what: string) => {
    for (const { words, at } of idsAt(of, key))
      if (known !== outcomeIds || matchId(words, inFullIds) === undefined)
        resolveId({ words, at, what }, known, reportProblem)
  }

  const editionIds = [...planIds, ...plans.flatMap(({ data }) => listOf(data.editions)).flatMap(({ id }) => id ?? [])]
  reportPlansOfOneId(plans, partnership, reportProblem)
  reportContradictions(partnership, reportProblem)
  reportCircles(partnership, reportProblem)
  for (const { edition, says, fix, base } of openSuccessions(partnership))
    reportProblem({
      check: 'file-open-succession',
      level: 'advice',
      says,
      fix: `${fix} The one is replaces: ${base.id} under its edition, the other part_of: ${base.title}.`,
      at: successionWith(edition).edition(edition)?.at ?? { of: edition.data },
      see: [{ says: `${quote(base.title)} stands here.`, at: { of: base.data, key: 'title' } }],
    })
  for (const plan of plans) followPlan(plan, { editionIds, outcomeIds, names }, partnership, reportProblem)
  for (const report of partnership.reports) {
    for (const { words, at } of idsAt(report.data, 'covers')) {
      if (!report.coversOthers.includes(words)) resolveId({ words, at, what: 'a plan' }, planNames, reportProblem)
      else if (planNames.length > 0)
        reportProblem({
          check: 'file-guessed-reading',
          level: 'note',
          says: `${quote(words)} is no LOIP or locality plan in these files, so what the report says of it is not looked at.`,
          fix: 'Nothing has to change, if the report is on that plan too.',
          at,
        })
    }
    for (const item of listOf(report.data.measures)) follow(item, 'outcomes', outcomeIds, 'an outcome')
  }
  for (const review of partnership.reviews) {
    follow(review.data, 'plan', planNames, 'a plan')
    follow(review.data, 'outcomes_covered', outcomeIds, 'an outcome')
  }
  for (const delivery of partnership.deliveryPlans) {
    follow(delivery, 'covers', planNames, 'a plan')
    for (const item of [...listOf(delivery.actions), ...listOf(delivery.measures)]) {
      if (typeof item === 'object') follow(item, 'outcomes', outcomeIds, 'an outcome')
    }
  }
  for (const locality of partnership.localities) follow(locality.data, 'overlaps', localityIds, 'a locality')
  for (const agreement of partnership.agreements) {
    // The schema reports blanket words: section 14(1).
    if (!isBlanket(agreement.outcome)) follow(agreement, 'outcome', outcomeIds, 'an outcome')
    if (!isBlanket(agreement.partner)) followName(agreement, 'partner', names, reportProblem)
  }
  for (const decision of partnership.exceptions.flatMap(({ inappropriate }) => listOf(inappropriate))) {
    if (!isBlanket(decision.scope) && matchId(decision.scope ?? '', inFullIds) === undefined)
      follow(decision, 'scope', [...planNames, ...outcomeIds], 'a plan or an outcome')
  }
  const { locality_identification: identification, s17_application: application } = partnership.profile ?? {}
  if (identification) follow(identification, 'needs_refs', plans.flatMap(needsOf), 'a need of a plan')
  if (application) followName(application, 'applicants', names, reportProblem)
  followTouches(partnership, outcomeIds, reportProblem)
  followMeasures(partnership, reportProblem)
  for (const item of partnersWork(partnership)) {
    follow(item, 'outcome', outcomeIds, 'an outcome')
    followName(item, 'partner', names, reportProblem)
  }
  for (const { data } of partnership.partners)
    if (data?.corporate_plan) follow(data.corporate_plan, 'outcomes', outcomeIds, 'an outcome')
  followShared(partnership, asOf, reportProblem)
  reportDuplicateIds(
    partnership.localities.map(({ id, data }) => ({
      id,
      at: { of: data, key: data.id === undefined ? 'name' : 'id' },
    })),
    'localities',
    reportProblem,
  )
  reportDuplicateIds(
    partnership.partners.flatMap(({ id, at, data }) =>
      id === undefined ? [] : [{ id, at: data ? { of: data, key: 'id' } : at }],
    ),
    'partners',
    reportProblem,
  )
}

/** The entries that name a partner and outcomes. */
function partnersWork(partnership: Partnership): object[] {
  const { profile, deliveryPlans, participation } = partnership
  const plans = allPlans(partnership).map(({ data }) => data)
  return [
    ...[profile, ...plans, ...deliveryPlans, ...participation].flatMap((holder) => listOf(holder?.contributions)),
    ...plans.flatMap(({ resources }) => (typeof resources === 'object' ? listOf(resources.items) : [])),
    ...listOf(profile?.information_requests),
  ]
}

/**
 * Editions of one plan may share its id if their dates differ; a LOIP and a locality plan may only where one document
 * is both.
 */
function reportPlansOfOneId(plans: readonly Plan[], partnership: Partnership, reportProblem: ReportProblem): void {
  // Days, periods, approvals or reports may tell which of two editions of one id came first.
  const isTold = (one: Plan, other: Plan) => {
    const { isBefore } = successionOf(plansOfKind(one, partnership))
    return isBefore(one, other) || isBefore(other, one)
  }
  plans.forEach((plan, index) => {
    const earlier = plans
      .slice(0, index)
      .find((other) => other.id === plan.id && (other.kind !== plan.kind || !isTold(other, plan)))
    if (!earlier || (earlier.kind !== plan.kind && earlier.data.outcomes === plan.data.outcomes)) return
    const key = plan.data.id === undefined ? 'title' : 'id'
    reportProblem({
      check: 'file-duplicate-id',
      level: 'error',
      says: `Two plans have the id ${quote(plan.id)}, and nothing tells them apart.`,
      fix:
        earlier.kind === plan.kind
          ? 'Give one of them another id, or give each edition its own published_on:.'
          : 'Give one of them another id.',
      at: { of: plan.data, key },
      see: [
        {
          says: 'The other one stands here.',
          at: { of: earlier.data, key: earlier.data.id === undefined ? 'title' : 'id' },
        },
      ],
    })
  })
}

/** An edition that says what it replaces is taken at its word; that the days say otherwise is told. */
function reportContradictions({ loips, localityPlans }: Partnership, reportProblem: ReportProblem): void {
  for (const { edition, key, earlier } of [loips, localityPlans].flatMap((plans) => successionOf(plans).contradictions))
    reportProblem({
      check: 'file-order-of-editions',
      level: 'note',
      says: `${edition.name} ${key} ${earlier.name}, and by the days that they give it was published before it. It was read as the later one.`,
      fix: 'If one of the days is a slip, set it right. If the other edition is the later one, say so there.',
      at: { of: edition.at.of, key },
      see: [
        { says: `The day of ${edition.name} stands here.`, at: { of: edition.at.of, key: 'published_on' } },
        { says: `The day of ${earlier.name} stands here.`, at: { of: earlier.at.of, key: 'published_on' } },
      ],
    })
}

/** What editions say of one another in a circle is not used, and each of them is a place to look at. */
function reportCircles({ loips, localityPlans }: Partnership, reportProblem: ReportProblem): void {
  for (const { editions, key } of [loips, localityPlans].flatMap((plans) => successionOf(plans).circles)) {
    const [first] = editions
    if (first === undefined) continue
    const isAlone = editions.length === 1
    reportProblem({
      check: 'file-order-of-editions',
      level: 'advice',
      says: isAlone
        ? `${first.name} is said to be the later edition of itself. That was not used.`
        : `${joinAnd(editions.map(({ name }) => name))} are each said to be the later one. That was not used to put them in order.`,
      fix: isAlone
        ? 'Name the edition that came before it, or take it out.'
        : 'Name only the edition that came before.',
      at: { of: first.at.of, key },
      see: editions
        .slice(1)
        .map(({ name, at }) => ({ says: `What ${name} says stands here.`, at: { of: at.of, key } })),
    })
  }
}

interface KnownInAll {
  /** The ids of plans, and of editions that are only listed. */
  readonly editionIds: readonly string[]
  readonly outcomeIds: readonly string[]
  readonly names: KnownNames | undefined
}

function followPlan(
  plan: Plan,
  { editionIds, outcomeIds, names }: KnownInAll,
  partnership: Partnership,
  reportProblem: ReportProblem,
): void {
  const own = plan.outcomes.map((outcome) => outcome.id)
  const ofLoips = partnership.loips.flatMap((loip) => loip.outcomes.map(({ id }) => id))
  const needs = needsOf(plan)
  const follow = (of: object, key: string, known: readonly string[], what: string) => {
    for (const { words, at } of idsAt(of, key)) resolveId({ words, at, what }, known, reportProblem)
  }
  reportDuplicateIds(
    plan.outcomes.map(({ id, data }) => ({ id, at: { of: data, key: data.id === undefined ? 'title' : 'id' } })),
    'outcomes of this plan',
    reportProblem,
  )
  for (const edition of [...listOf(plan.data.edition), ...listOf(plan.data.editions)]) {
    follow(edition, 'replaces', editionIds, 'an edition')
    follow(edition, 'corrects', editionIds, 'an edition')
  }
  if (partnership.localities.length > 0) {
    const known = partnership.localities.flatMap(({ id, name, data }) => [id, name, ...listOf(data.also_known_as)])
    for (const { words, at } of idsAt(plan.data, 'covers')) {
      // A plan may cover an area that is no locality of the profile, which s.10(2) deals with. Only a misspelling is
      // reported.
      if (localityAsNamed(words, partnership.localities) === undefined && localityNamed(words, partnership.localities))
        resolveId({ words, at, what: 'a locality of the partnership' }, known, reportProblem)
    }
  }
  for (const item of [...listOf(plan.data.actions), ...listOf(plan.data.measures)]) {
    if (typeof item === 'object') follow(item, 'outcomes', own, 'an outcome of this plan')
  }
  for (const outcome of plan.outcomes) {
    follow(outcome.data, 'needs_refs', needs, 'a need of this plan')
    follow(outcome.data, 'parent', own, 'an outcome of this plan')
    follow(outcome.data, 'replaced_by', outcomeIds, 'an outcome')
    follow(outcome.data, 'loip_outcome', ofLoips, 'an outcome of the LOIP')
    followName(outcome.data, 'lead', names, reportProblem)
    for (const action of outcome.actions) if (action.data) followName(action.data, 'lead', names, reportProblem)
    followTheme(plan, outcome.data, reportProblem)
  }
}

/** The ids of the needs in a plan. */
function needsOf({ data: { needs, poorer_communities: communities } }: Plan): string[] {
  return [...(typeof needs === 'object' ? listOf(needs.items) : []), ...listOf(communities)].flatMap(
    ({ id }) => id ?? [],
  )
}

/** A theme may be named by id or title. A plan without a list of themes may use any words. */
function followTheme(plan: Plan, outcome: Plan['outcomes'][number]['data'], reportProblem: ReportProblem): void {
  const themes = listOf(plan.data.themes)
    .flatMap((theme) => (typeof theme === 'string' ? [theme] : [theme.id, theme.title]))
    .filter((name) => name !== undefined)
  if (outcome.theme === undefined || themes.length === 0) return
  resolveId(
    { words: outcome.theme, at: { of: outcome, key: 'theme' }, what: 'a theme of this plan' },
    themes,
    reportProblem,
  )
}

/** A word that looks like an id (`child-poverty-group`), and not like a name (`Child Poverty Group`). */
const looksLikeId = /^[a-z][a-z0-9]*([-_][a-z0-9]+)*$/

interface KnownNames {
  readonly written: readonly string[]
  readonly lowerCase: ReadonlySet<string>
}

/**
 * The ids and names of partners and groups. Undefined when the profile lists no partner, which is reported
 * separately.
 */
function knownNames({ partners, profile }: Partnership): KnownNames | undefined {
  if (partners.length === 0) return undefined
  const written = [
    ...partners.flatMap((partner) => [...(partner.id === undefined ? [] : [partner.id]), ...partner.names]),
    ...listOf(profile?.groups)
      .flatMap((group) => (typeof group === 'string' ? [group] : [group.id, group.name]))
      .filter((name) => name !== undefined),
  ]
  return { written, lowerCase: new Set(written.map((name) => name.toLowerCase())) }
}

/**
 * A lead may be anybody, so an unknown name is no error. A name near a known one gives a note; a word with the shape
 * of an id has to match one.
 */
function followName(of: object, key: string, known: KnownNames | undefined, reportProblem: ReportProblem): void {
  if (!known) return
  for (const { words, at } of idsAt(of, key)) {
    if (known.lowerCase.has(words.toLowerCase())) continue
    if (looksLikeId.test(words))
      resolveId({ words, at, what: 'a partner or group of the partnership' }, known.written, reportProblem)
    else {
      const near = nearest(words, known.written)[0]
      if (near === undefined) continue
      reportProblem({
        check: 'file-near-id',
        level: 'note',
        says: `${quote(words)} is nearly the name ${quote(near)} of the partnership file.`,
        fix: `Write ${near}, if that is who is meant.`,
        at,
      })
    }
  }
}
