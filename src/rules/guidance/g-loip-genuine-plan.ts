import { placeOfImprovement } from '../../checks/plans/improvement.ts'
import { settledWithOutcomes } from '../../checks/plans/settled.ts'
import { defineRule, type NotCalledFor, shows, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import type { Context } from '../../model/context.ts'
import { editionsInView } from '../../model/editions.ts'
import { guessId, listOf } from '../../model/ids.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import type { Plan } from '../../model/partnership.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import type { NeedData, OutcomeData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { plainWords } from '../../text/nearest.ts'

const howToTakeUp =
  'Say which outcome is meant to reach this community, and name the community there. If none is, that is for the partnership to decide.'

export default defineRule({
  id: 'g-loip-genuine-plan',
  cites: ['g-loip-genuine-plan'],
  on: 'loip',
  title: 'Each community with poorer outcomes is taken up by an outcome',
  why: `The guidance, as others report it, expects a LOIP to turn what it understands of inequalities into a plan that does
        something about them. A community that is named and then left alone shows where that did not happen.`,
  fix: {
    says: howToTakeUp,
    write: 'inequality: <who is worse off now>',
  },
  leaves: 'Whether the outcome can change things for them is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
poorer_communities:
  - {id: C1, summary: Families in Milltown, kind: place}
  - {summary: Young carers, kind: interest}
outcomes:
  - {id: "1", title: Fewer children grow up in poverty, needs_refs: [C1]}
  - {id: "2", title: Time to be young, inequality: Young carers miss more school than others.}
`,
  fail: `
kind: loip
title: Our Strathexample
poorer_communities:
  - {id: C1, summary: Families in Milltown, kind: place}
  - {id: C2, summary: Young carers, kind: interest}
#                     ^^^^^^^^^^^^ advice: “Our Strathexample” sets out no current outcome that takes up the community with poorer outcomes C2 “Young carers”.
outcomes:
  - {id: "1", title: Fewer children grow up in poverty, needs_refs: [C1]}
`,
  applies: namesCommunities,
  *check(plan, context): Iterable<Yielded> {
    const communities = listOf(plan.data.poorer_communities)
    const described = communities.filter(({ summary }) => hasDescription(summary))
    if (described.length < communities.length)
      yield unknown({
        says: `Whether an outcome takes up each community with poorer outcomes cannot be told: a community with poorer outcomes is listed in ${quote(plan.title)} without saying which it is. Say which.`,
        write: 'poorer_communities:\n  - summary: <which community>',
      })
    const found = described.map((data) => ({ data, places: takenUpAt(data, plan, context) }))
    const places = found.flatMap((community) => community.places)
    if (places.length > 0) yield shows(...places)
    const without = found.filter((community) => community.places.length === 0).map(({ data }) => data)
    const [first, ...others] = without
    if (first === undefined) return
    const which =
      others.length === 0
        ? `the community with poorer outcomes ${nameOf(first)}`
        : `${without.length} of the communities with poorer outcomes: ${joinAtMost(without.map(nameOf))}`
    yield {
      at: others.length === 0 ? at(first, 'summary') : at(plan.data, 'poorer_communities'),
      ...absent(plan, `sets out no current outcome that takes up ${which}`),
      // Which outcome it is only the partnership knows, so there is no place to name.
      fix: howToTakeUp,
      // An outcome of a locality plan does as well.
      lacks: 'document',
    }
  },
})

function namesCommunities(plan: Plan): true | NotCalledFor | Unknown {
  const hasOutcomes = settledWithOutcomes(plan)
  if (hasOutcomes !== true || listOf(plan.data.poorer_communities).length > 0) return hasOutcomes
  return unknown({
    says: `${recordName(plan)} lists no community with poorer outcomes that an outcome could take up. List those that there are.`,
    write: 'poorer_communities:\n  - summary: <which community>',
  })
}

/** Where an outcome refers to the community, or names it; and the locality plan for a place that the community is named after. */
function takenUpAt({ id, summary }: NeedData, plan: Plan, { partnership, asOf }: Context): Anchor[] {
  const known = listOf(plan.data.poorer_communities).flatMap((community) => community.id ?? [])
  const localityPlans = editionsInView(partnership.localityPlans, asOf)
  const referring = currentOutcomes(plan).filter(({ data }) =>
    listOf(data.needs_refs).some((words) => id !== undefined && guessId(words, known) === id),
  )
  const naming = [plan, ...localityPlans]
    .flatMap(currentOutcomes)
    .flatMap(({ data }) => textsOf(data))
    .filter(({ words }) => words !== undefined && names(words, summary))
  const ofPlace = localityPlans.filter(({ covers }) => covers.some(({ name }) => names(summary, name)))
  return [
    ...referring.map(({ data }) => at(data, 'needs_refs')),
    ...naming.map((text) => text.at),
    ...ofPlace.map(({ data }) => at(data, 'covers')),
  ]
}

function names(text: string, name: string): boolean {
  const words = plainWords(name)
  return words !== '' && ` ${plainWords(text)} `.includes(` ${words} `)
}

/** The texts of an outcome in which the people that it is for may be named. */
function textsOf(data: OutcomeData): { readonly at: Anchor; readonly words: string | undefined }[] {
  const keys = ['title', 'inequality', 'why_priority', 'what_will_be_different'] as const
  const { improvement } = data
  return [
    ...keys.map((key) => ({ at: at(data, key), words: data[key] })),
    {
      at: placeOfImprovement(data),
      words: typeof improvement === 'object' ? improvement.description : improvement,
    },
  ]
}

function nameOf({ id, summary }: NeedData): string {
  return id === undefined ? quote(summary) : `${id} ${quote(summary)}`
}
