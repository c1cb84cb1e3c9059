// Documents to one partnership: reads words, follows ids, orders editions. It judges nothing.
import { findCouncilArea } from '../../reference/index.ts'
import type { PartnershipDocument } from '../../schema/documents.gen.ts'
import type { Kind } from '../../schema/kinds.gen.ts'
import type { Anchor } from '../../source/position.ts'
import { quote } from '../../text/quote.ts'
import { unnamed } from '../../text/unnamed.ts'
import { closedOnNoDay } from '../closing.ts'
import type { Documents, LinkOptions } from '../documents.ts'
import { dateOf } from '../field.ts'
import { listOf } from '../ids.ts'
import type { Partnership } from '../partnership.ts'
import type { Problem } from '../problem.ts'
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

  const profile = documents.partnership[0]
  for (const extra of documents.partnership.slice(1)) {
    reportProblem({
      check: 'file-duplicate-id',
      level: 'error',
      says: `This folder holds two profiles: ${profileName(profile)} and ${profileName(extra)}.`,
      fix: 'Keep one partnership in a folder. Check each folder by itself.',
      at: { of: extra, key: 'name' },
      ...(profile ? { see: [{ says: 'The first one stands here.', at: { of: profile, key: 'name' } }] } : {}),
    })
  }
  for (const kind of Object.keys(documents) as Kind[]) {
    for (const data of documents[kind]) problems.push(...readValues(kind, data, editionDateOf(data), read))
  }

  const localities = linkLocalities(profile)
  const { loips, localityPlans } = linkPlans(documents, localities, options)
  problems.push(...closedOnNoDay([...loips, ...localityPlans]))
  const partners = linkPartners(profile)
  const area = profile?.council_area === undefined ? undefined : findCouncilArea(profile.council_area)
  if (profile && area?.kind === 'unknown') {
    reportProblem({
      check: 'file-unusable-value',
      level: 'error',
      says: `${quote(profile.council_area ?? '')} is not one of the 32 council areas.${area.nearest[0] === undefined ? '' : ` Did you mean “${area.nearest[0]}”?`}`,
      fix: 'Write the name of the council area, or its code, such as S12000033.',
      at: { of: profile, key: 'council_area' },
    })
  }
  if (profile && area?.kind === 'found' && area.by === 'former-code') {
    reportProblem({
      check: 'file-guessed-reading',
      level: 'note',
      says: `${quote(profile.council_area ?? '')} is a former code of ${area.area.name}; the code is now ${area.area.code}.`,
      fix: `Write ${area.area.code}, or the name.`,
      at: { of: profile, key: 'council_area' },
    })
  }

  const partnership: Partnership = {
    name: profile?.name ?? unnamed,
    ...(profile ? { profile } : {}),
    ...(area?.kind === 'found' ? { area: area.area } : {}),
    labels: profile?.labels ?? {},
    partners,
    localities,
    loips,
    localityPlans,
    reports: linkReports(documents, profile, loips, localityPlans, reportProblem),
    reviews: linkReviews(documents),
    deliveryPlans: documents['delivery-plan'],
    participation: documents.participation,
    exceptions: documents.exceptions,
    agreements: documents.exceptions.flatMap((document) => listOf(document.agreements)),
    yearStart: yearStarts(profile),
  }
  followIds(partnership, options.asOf, reportProblem)
  return { partnership, problems: eachIdOnce(problems), read, unknownIds }
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
