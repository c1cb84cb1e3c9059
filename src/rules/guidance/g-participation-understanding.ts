import { evidenceIn, isFromParticipation, needsIn } from '../../checks/plans/needs-shown.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { isWholeAndSettled } from '../../model/outcomes.ts'
import type { Plan } from '../../model/partnership.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

const fixForText =
  'Split needs: into summary:, with this text, and items:, each with summary:, kind: place or interest, and source: participation.'

export default defineRule({
  id: 'g-participation-understanding',
  cites: ['g-participation-understanding'],
  on: 'loip',
  title: 'The LOIP shows needs that people themselves named, in communities of place and of interest',
  why: `Figures say how many; people say why, and what they hope for. The guidance looks for an understanding that participation
        has given, of communities of place and of communities of interest: carers, say, or disabled people.`,
  fix: 'Write source: participation beside each need that people named, and kind: place or kind: interest.',
  leaves: 'Whether the partnership understood what it heard is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
needs:
  items:
    - {id: N1, summary: The bus does not run after six in Milltown., kind: place, source: participation}
    - {id: N2, summary: Young carers have no time of their own., kind: interest, source: participation}
`,
  fail: `
kind: loip
title: Our Strathexample
needs:
#^^^^ advice: No need in “Our Strathexample” is marked as one of a community of interest.
  items:
    - {id: N1, summary: The bus does not run after six in Milltown., kind: place, source: participation}
`,
  // A plan without needs is reported under section 6(2)(d).
  applies: (plan) => (isWholeAndSettled(plan) && plan.data.needs !== undefined) || unknown('TODO'),
  *check(plan) {
    const kinds = kindsIn(plan)
    const lacking = (['place', 'interest'] as const).filter((kind) => !kinds.has(kind))
    const heard = isHeard(plan)
    if (heard && lacking.length === 0) return
    const whose = lacking.length === 2 ? 'of place or of interest' : `of ${lacking[0]}`
    yield {
      at: at(plan.data, 'needs'),
      says: heard
        ? `No need in ${quote(plan.title)} is marked as one of a community ${whose}.`
        : lacking.length === 0
          ? `No need in ${quote(plan.title)} is marked as named by people themselves.`
          : `No need in ${quote(plan.title)} is marked as named by people themselves, or as of a community ${whose}.`,
      lacks: 'content',
      ...(typeof plan.data.needs === 'object' ? {} : { fix: fixForText }),
      // With nothing listed to mark, g-loip-participation-shaped-understanding already asks what people said.
      ...(heard || needsIn(plan).length + evidenceIn(plan).length > 0 ? {} : { reportedSeparately: true }),
    }
  },
})

function isHeard(plan: Plan): boolean {
  const { needs } = plan.data
  const influence = typeof needs === 'object' ? needs.participation_influence : undefined
  const sources = [...needsIn(plan), ...evidenceIn(plan).filter((piece) => typeof piece === 'object')]
  return sources.some(isFromParticipation) || (hasContent(influence) && !/^no(?:ne|thing)?\b/i.test(influence))
}

function kindsIn(plan: Plan): ReadonlySet<string | undefined> {
  const pieces = evidenceIn(plan).filter((piece) => typeof piece === 'object')
  return new Set([...needsIn(plan), ...(plan.data.poorer_communities ?? []), ...pieces].map((one) => one?.kind))
}
