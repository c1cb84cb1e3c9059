import { isNamedEvidence, needName } from '../../checks/plans/needs-shown.ts'
import { settled } from '../../checks/plans/settled.ts'
import { defineRule, type Fault, shows } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import { idsAt, listOf } from '../../model/ids.ts'
import type { Locality, Partnership, Plan } from '../../model/partnership.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import type { NeedData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { plainWords } from '../../text/nearest.ts'

const howToName =
  'Name each place or group of people whose outcomes are significantly poorer, and what shows it. If nobody has looked, say so.'

const communityToWrite = `poorer_communities:
  - summary: <the community>
    kind: <place or interest>
    evidence: [<document>]`

export default defineRule({
  id: 'g-loip-names-poorer-communities',
  cites: ['g-loip-names-poorer-communities'],
  on: 'loip',
  title: 'The LOIP names a community with significantly poorer outcomes, and shows that they are poorer',
  why: `The guidance wants the plan to set out which communities, of place or of interest, have significantly poorer outcomes. A
        locality that the partnership file identifies with its figures counts, once the plan names it.`,
  fix: {
    says: howToName,
    write: communityToWrite,
  },
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
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ advice: “Our Strathexample” lists no evidence that outcomes are poorer for “Young carers” and “The Shore”.
`,
  applies: settled,
  *check(plan, { partnership }) {
    const { data } = plan
    const { needs } = data
    const named = communitiesIn(plan, partnership)
    const shown = named.flatMap(({ shownAt }) => shownAt)
    if (shown.length > 0) yield shows(...shown)
    else if (named.length === 0)
      yield {
        at: at(data, 'poorer_communities'),
        ...absent(plan, 'names no community whose outcomes are significantly poorer'),
      }
    else {
      const known = named.filter(({ hasEvidence }) => hasEvidence)
      const names = joinAtMost((known.length > 0 ? known : named).map(({ name }) => name))
      const without =
        known.length > 0
          ? `does not mark ${names} as ${known.length > 1 ? 'communities' : 'a community'} of place or of interest`
          : `lists no evidence that outcomes are poorer for ${names}`
      yield {
        at:
          data.poorer_communities === undefined && typeof needs === 'object'
            ? at(needs, 'groups_with_poorer_outcomes')
            : at(data, 'poorer_communities'),
        ...absent(plan, without),
        ...whatLacks(plan),
        // A locality may have its evidence in the profile.
        ...(partnership.profile?.record === 'partial' ? { inPartial: true as const } : {}),
      }
    }
  },
})

/** What the first entry lacks. A group that is only named gets an entry. */
function whatLacks({ data }: Plan): Pick<Fault, 'fix' | 'into'> {
  const entry = listOf(data.poorer_communities).find(({ summary }) => hasDescription(summary))
  if (entry === undefined) return { fix: { says: howToName, write: communityToWrite }, into: data }
  const kind = entry.kind === undefined ? ['kind: <place or interest>'] : []
  const evidence = listOf(entry.evidence).some(isNamedEvidence) ? [] : ['evidence: [<document>]']
  return { fix: { says: howToName, write: [...kind, ...evidence].join('\n') }, into: entry }
}

interface Community {
  readonly name: string
  /** Empty unless it is marked as of place or of interest with evidence, or is a locality with evidence. */
  readonly shownAt: readonly Anchor[]
  readonly hasEvidence: boolean
}

function communitiesIn({ data }: Plan, { localities }: Partnership): Community[] {
  const groups = typeof data.needs === 'object' ? idsAt(data.needs, 'groups_with_poorer_outcomes') : []
  return [
    ...listOf(data.poorer_communities).flatMap((community) => ofEntry(community, localities)),
    ...groups
      .filter(({ words }) => hasDescription(words))
      .map(({ words, at: place }) => {
        const locality = localityWithEvidence(words, localities)
        const shownAt = locality ? [place, at(locality.data, 'evidence')] : []
        return { name: quote(words), shownAt, hasEvidence: locality !== undefined }
      }),
  ]
}

/** An entry that names nobody is none. */
function ofEntry(community: NeedData, localities: readonly Locality[]): Community[] {
  const { id, summary, kind } = community
  const locality = localityWithEvidence(id, localities) ?? localityWithEvidence(summary, localities)
  const hasEvidence = listOf(community.evidence).some(isNamedEvidence)
  const isDescribed = hasDescription(summary)
  if (locality === undefined && !isDescribed) return []
  const own = isDescribed && kind !== undefined && hasEvidence
  const shownAt = [
    ...(own ? [at(community, 'summary'), at(community, 'evidence')] : []),
    ...(locality ? [at(community, isDescribed ? 'summary' : 'id'), at(locality.data, 'evidence')] : []),
  ]
  return [{ name: needName(community), shownAt, hasEvidence }]
}

/** The locality of that name, if the profile gives evidence for it and does not say that outcomes there are not poorer. */
function localityWithEvidence(words: string | undefined, localities: readonly Locality[]): Locality | undefined {
  if (words === undefined) return undefined
  return localities.find(
    ({ id, name, identified, data }) =>
      identified !== false &&
      listOf(data.evidence).some(isNamedEvidence) &&
      [id, name, ...listOf(data.also_known_as)].some((one) => plainWords(one) === plainWords(words)),
  )
}
