// Which duty can first be answered at which stage of a plan: data, one list a stage. What is in no list is asked of a first draft.
//
// A stage is of the making of a plan, and no exemption: --stage leaves out what cannot be answered by then, and every report says so.
// The stages are this tool's own. The Act knows a plan, and one that is published.

import type { DutyId } from './index.ts'

/** In order. `published` asks everything. */
export const stages = ['draft', 'consultation', 'board', 'published'] as const
export type Stage = (typeof stages)[number]

/** What stands for each in a sentence. */
export const stageWords: Readonly<Record<Stage, string>> = {
  draft: 'a draft',
  consultation: 'a plan that is out for consultation',
  board: 'a plan that goes to the board',
  published: 'a published plan',
}

const laterThanDraft: Readonly<Record<Exclude<Stage, 'draft'>, readonly DutyId[]>> = {
  // Who is asked is known once they are being asked.
  consultation: [
    's6-3a-consult-community-bodies',
    's6-3b-consult-others',
    's10-4a-consult-community-bodies',
    's10-4b-consult-others',
    'g-participation-throughout',
    'gp-lived-experience',
    'gp-national-standards',
  ],
  // What was said, what was made of it, and what partners agreed to put in: all that goes before publication.
  board: [
    's6-4a-account-of-representations',
    's6-4b-account-of-needs',
    's10-5a-account-of-representations',
    's10-5b-account-of-locality-needs',
    's14-3a-contribute-resources-outcomes',
    's14-3b-contribute-resources-participation',
    'x-fairer-scotland-duty',
    'x-islands-have-regard',
    'x-islands-impact-assessment',
    'g-participation-understanding',
    'g-participation-informs-priorities',
    'g-loip-participation-shaped-understanding',
    'g-loip-resources',
    'g-loip-resource-purposes',
    'gp-resources-stated',
  ],
  // That it is out, and what follows from that.
  published: [
    's6-1-prepare-and-publish-loip',
    's7-1-keep-progress-under-review',
    's7-2a-review-plan',
    's7-2b-may-revise',
    's7-3-revised-consult-account',
    's7-5-publish-revised',
    's8-1-annual-progress-report',
    's8-2a-assess-each-outcome',
    's8-2b-i-participation-extent',
    's8-2b-ii-participation-effectiveness',
    's10-1-plan-for-each-identified',
    's11-1-keep-progress-under-review',
    's11-2a-review-plan',
    's11-2b-may-revise',
    's11-3-revised-consult-account',
    's11-5-publish-revised',
    's12-1-annual-report-per-plan',
    's12-2-assess-each-outcome',
    's14-5-take-account-of-loip',
    'x-cj-regard-loip',
    'x-cj-review-trigger',
    'x-fire-local-plan',
    'x-police-local-plan',
    'x-ldp-takes-loip-into-account',
    'x-lpp-regard-locality-plan',
    'g-publish-by-2017-10-01',
    'g-participation-informs-performance',
    'g-performance-assurance',
    'g-loip-up-to-date',
    'g-locality-up-to-date',
    'gp-edition-current',
  ],
}

const firstAsked: ReadonlyMap<DutyId, Stage> = new Map(
  (['consultation', 'board', 'published'] as const).flatMap((stage) =>
    laterThanDraft[stage].map((duty) => [duty, stage] as const),
  ),
)

/** The stage at which a duty can first be answered. */
export function firstAskedAt(duty: DutyId): Stage {
  return firstAsked.get(duty) ?? 'draft'
}

/** Whether it can be answered only later than at this stage. */
export function comesAfter(duty: DutyId, stage: Stage): boolean {
  return stages.indexOf(firstAskedAt(duty)) > stages.indexOf(stage)
}
