// Documents to one partnership: reads words, follows ids, orders editions. It judges nothing.
import { councilAreasNamed, findCouncilArea } from '../../reference/index.ts'
import type { PartnershipDocument } from '../../schema/documents.gen.ts'
import type { Kind } from '../../schema/kinds.gen.ts'
import type { Anchor } from '../../source/position.ts'
import { joinAnd } from '../../text/join.ts'
import { optional } from '../../text/optional.ts'
import { quote } from '../../text/quote.ts'
import { severalPartnerships } from '../../text/several-partnerships.ts'
import { unnamed } from '../../text/unnamed.ts'
import { closedOnNoDay } from '../closing.ts'
import type { Documents, LinkOptions } from '../documents.ts'
import { dateOf } from '../field.ts'
import { listOf } from '../ids.ts'
import type { Partnership } from '../partnership.ts'
import { allPlans } from '../plans.ts'
import type { Problem, ReportProblem } from '../problem.ts'
import { followIds } from './link-ids.ts'
import { linkPlans } from './link-plan.ts'
import { linkLocalities, linkPartners, yearStarts } from './link-profile.ts'
import { linkReports, linkReviews } from './link-report.ts'
import { readValues, type ValueRead } from './read-values.ts'

export interface Linked {
  readonly partnership: Partnership
  readonly problems: readonly Problem[]
  /** Every value that is written in words, as it was read. */
  readonly read: readonly ValueRead[]
  /** Every place whose id is that of nothing, reported or not. */
  readonly unknownIds: readonly Anchor[]
}

export function link(documents: Documents, options: LinkOptions): Linked {
  const problems: Problem[] = []
  const unknownIds: Anchor[] = []
  const read: ValueRead[] = []
  const reportProblem = (problem: Problem) => {
    if (problem.check === 'file-unknown-id') unknownIds.push(problem.at)
    if (!options.mayHideIds || problem.check !== 'file-unknown-id') problems.push(problem)
  }
  reportSecondProfiles(documents.partnership, reportProblem)
  for (const kind of Object.keys(documents) as Kind[]) {
    for (const data of documents[kind]) problems.push(...readValues(kind, data, editionDateOf(data), read))
  }
  const partnership = linkPartnership(documents, options, reportProblem)
  followIds(partnership, options.asOf, reportProblem)
  return { partnership, problems: eachIdOnce(problems), read, unknownIds }
}

/**
 * The partnership alone. Where only verdicts are asked for, as of each variant of what could not be read (engine/what-if.ts), no value is
 * read and no id followed just to report it.
 */
export function linkPartnership(
  documents: Documents,
  options: LinkOptions,
  reportProblem: ReportProblem = () => undefined,
): Partnership {
  const profile = documents.partnership[0]
  const localities = linkLocalities(profile)
  const plans = linkPlans(documents, localities, options)
  for (const problem of closedOnNoDay(allPlans(plans))) reportProblem(problem)
  return {
    name: profile?.name ?? unnamed,
    ...(profile ? { profile } : {}),
    ...optional('area', profile && areaOf(profile, reportProblem)),
    labels: profile?.labels ?? {},
    partners: linkPartners(profile),
    localities,
    ...plans,
    reports: linkReports(documents, profile, plans, reportProblem),
    reviews: linkReviews(documents),
    deliveryPlans: documents['delivery-plan'],
    participation: documents.participation,
    exceptions: documents.exceptions,
    agreements: documents.exceptions.flatMap((document) => listOf(document.agreements)),
    yearStart: yearStarts(profile),
  }
}

function reportSecondProfiles(profiles: readonly PartnershipDocument[], reportProblem: ReportProblem): void {
  const [profile, ...others] = profiles
  for (const extra of others) {
    reportProblem({
      check: 'file-duplicate-id',
      level: 'error',
      says: `This folder holds two partnership files: ${profileName(profile)} and ${profileName(extra)}.`,
      fix: severalPartnerships,
      at: { of: extra, key: 'name' },
      ...(profile ? { see: [{ says: 'The first one stands here.', at: { of: profile, key: 'name' } }] } : {}),
    })
  }
}

function areaOf(profile: PartnershipDocument, reportProblem: ReportProblem): Partnership['area'] {
  const { council_area: words } = profile
  if (words === undefined) return undefined
  const found = findCouncilArea(words)
  const several = found.kind === 'unknown' ? councilAreasNamed(words) : []
  const at = { of: profile, key: 'council_area' }
  if (several.length > 1) {
    reportProblem({
      check: 'file-unusable-value',
      level: 'error',
      says: `${quote(words)} names ${several.length} council areas. Part 2 has a partnership for the area of each local authority, with localities and a LOIP of its own: section 4(1), section 6(1) and section 9(1).`,
      fix: `Make a folder for each of them: ${joinAnd(several)}. Put into each the partners, localities and plans of that area. One published document may stand in both.`,
      at,
    })
    return undefined
  }
  if (found.kind === 'unknown') {
    reportProblem({
      check: 'file-unusable-value',
      level: 'error',
      says: `${quote(words)} is not one of the 32 council areas.${found.nearest[0] === undefined ? '' : ` Did you mean “${found.nearest[0]}”?`}`,
      fix: 'Write the name of the council area, or its code, such as S12000033.',
      at,
    })
    return undefined
  }
  if (found.by === 'former-code') {
    reportProblem({
      check: 'file-guessed-reading',
      level: 'note',
      says: `${quote(words)} is a former code of ${found.area.name}; the code is now ${found.area.code}.`,
      fix: `Write ${found.area.code}, or the name.`,
      at,
    })
  }
  return found.area
}

/** A name that is missing may be one that could not be used, so nothing is said of why. */
function profileName(profile: PartnershipDocument | undefined): string {
  return profile?.name === undefined ? 'one whose name cannot be read' : quote(profile.name)
}

/** Reports an unknown id once, at its first place, with the other places as references. */
function eachIdOnce(problems: readonly Problem[]): Problem[] {
  const first = new Map<string, Problem & { see: { says: string; at: Anchor }[] }>()
  return problems.flatMap((problem): Problem[] => {
    if (problem.check !== 'file-unknown-id') return [problem]
    const earlier = first.get(problem.says)
    if (earlier) {
      earlier.see.push({ says: 'It is used here too.', at: problem.at })
      return []
    }
    const merged = { ...problem, see: [...(problem.see ?? [])] }
    first.set(problem.says, merged)
    return [merged]
  })
}

function editionDateOf(data: object): string | undefined {
  const edition = (data as { edition?: { published_on?: string } }).edition
  return dateOf(edition?.published_on)?.first
}
