import { needName } from '../../checks/plans/needs-shown.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { listOf } from '../../model/ids.ts'
import { isWholeAndSettled } from '../../model/outcomes.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { plainWords } from '../../text/nearest.ts'

export default defineRule({
  id: 'g-loip-names-poorer-communities',
  cites: ['g-loip-names-poorer-communities'],
  on: 'loip',
  title: 'The LOIP names a community with significantly poorer outcomes, and shows that they are poorer',
  why: `The guidance wants the plan to set out which communities, of place or of interest, have significantly poorer outcomes. A
        locality that the profile identifies with its figures counts, once the plan names it.`,
  fix: 'Add poorer_communities: - {summary: Young carers in Milltown, kind: interest, evidence: [Survey of young carers 2024]}.',
  leaves: 'Whether these are the right communities, and all of them, is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
poorer_communities:
  - summary: Young carers leave school earlier than others.
    kind: interest
    evidence: [Survey of young carers 2024]
`,
  fail: `
kind: loip
title: Our Strathexample
needs:
  summary: Some of us are much poorer than others.
  groups_with_poorer_outcomes: [Young carers, The Shore]
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ advice: No evidence is listed that outcomes are poorer for “Young carers” and “The Shore”.
`,
  applies: (subject) => isWholeAndSettled(subject) || unknown('TODO'),
  *check(plan, { partnership }) {
    const { needs } = plan.data
    const named = communitiesIn(plan, partnership)
    if (named.some(({ isShown }) => isShown)) return
    if (named.length === 0) {
      const says = `${quote(plan.title)} names no community whose outcomes are significantly poorer.`
      yield { at: at(plan.data, 'poorer_communities'), says, lacks: 'content' }
      return
    }
    const isInNeeds = plan.data.poorer_communities === undefined && typeof needs === 'object'
    const known = named.filter(({ hasEvidence }) => hasEvidence)
    const names = joinAtMost((known.length > 0 ? known : named).map(({ name }) => name))
    yield {
      at: isInNeeds ? at(needs, 'groups_with_poorer_outcomes') : at(plan.data, 'poorer_communities'),
      says:
        known.length > 0
          ? `${names} ${known.length > 1 ? 'are not marked as communities' : 'is not marked as a community'} of place or of interest.`
          : `No evidence is listed that outcomes are poorer for ${names}.`,
      fix: 'List them in poorer_communities:, each with summary:, kind: place or interest, and evidence:.',
      lacks: 'content',
    }
  },
})

interface Community {
  readonly name: string
  /** Marked as a community of place or of interest with evidence, or a locality with evidence. */
  readonly isShown: boolean
  readonly hasEvidence: boolean
}

function communitiesIn({ data }: Plan, { localities }: Partnership): Community[] {
  const groups = typeof data.needs === 'object' ? listOf(data.needs.groups_with_poorer_outcomes) : []
  const isLocality = (words: string | undefined) =>
    words !== undefined &&
    localities.some(
      (locality) =>
        listOf(locality.data.evidence).length > 0 &&
        [locality.id, locality.name, ...listOf(locality.data.also_known_as)].some(
          (name) => plainWords(name) === plainWords(words),
        ),
    )
  return [
    ...listOf(data.poorer_communities).map((community) => ({
      name: needName(community),
      hasEvidence: listOf(community.evidence).length > 0,
      isShown:
        (community.kind !== undefined && listOf(community.evidence).length > 0) ||
        isLocality(community.id) ||
        isLocality(community.summary),
    })),
    ...groups.filter(hasContent).map((words) => {
      const isShown = isLocality(words)
      return { name: quote(words), isShown, hasEvidence: isShown }
    }),
  ]
}
