import { isLikelyToContribute } from '../../checks/participation/community-bodies.ts'
import { isOwn } from '../../checks/plans/own-words.ts'
import { declare } from '../../checks/statements/declare.ts'
import { defineRule, type Reason, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { backing } from '../../model/attestation.ts'
import { listOf } from '../../model/ids.ts'
import { isPartialRecord } from '../../model/record.ts'
import { isNamed } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import type { BodyConsideredData, BodyData, ParticipationDocument } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { nearest, plainWords } from '../../text/nearest.ts'

export default defineRule({
  id: 'g-participation-all-able-bodies',
  cites: ['g-participation-all-able-bodies'],
  on: 'partnership',
  title: 'Each community body that can contribute has its own entry on how far it takes part',
  why: `The guidance speaks of all community bodies that can contribute. A body that was invited and is heard of no more is the one
        to look for: it may have been asked and not enabled, or it may not have wished to take part, which is an answer too.`,
  fix: {
    says: 'Ask the body whether it wants to take part, how far, and how far it can. That it does not wish to is an answer.',
    write: `
      bodies:
        - name: <name of the community body>
          wants_to_participate: <yes or no>
          extent_wanted: <how far it wants to>
          extent_enabled: <how far it can>`,
  },
  leaves: 'Whether each of them can take part effectively is for people to judge, those bodies first.',
  pass: `
kind: participation
bodies_considered:
  - {name: Shore Voices, decision: invite}
bodies:
  - {name: Shore Voices, wants_to_participate: yes, extent_wanted: every meeting, extent_enabled: every meeting}
`,
  fail: `
kind: participation
bodies_considered:
  - {name: Shore Voices, decision: invite}
  - {name: Strath Young Carers, decision: invite}
#          ^^^^^^^^^^^^^^^^^^^ advice: “Strath Young Carers” can contribute, by the list, and these files do not say how far it takes part.
bodies:
  - {name: Shore Voices, wants_to_participate: yes, extent_wanted: every meeting, extent_enabled: every meeting}
`,
  // A partnership that lists no bodies is reported under section 4(6).
  applies: ({ participation }) =>
    participation.some(({ bodies }) => listOf(bodies).length > 0) ||
    unknown(
      participation.length === 0
        ? {
            says: 'No participation file is in these files. Add one, with the community bodies that take part.',
            write: 'kind: participation\nbodies:\n  - name: <name of a community body>',
            in: 'participation',
          }
        : {
            says: 'The participation file lists no community body that takes part. Add those that do.',
            write: 'bodies:\n  - name: <name of a community body>',
            in: 'participation',
          },
    ),
  *check({ participation: documents, profile }, context): Iterable<Yielded> {
    const takingPart = documents.flatMap(({ bodies }) => listOf(bodies)).map(({ name }) => name ?? '')
    const invited = documents.flatMap(({ bodies_considered: considered }) =>
      listOf(considered).filter((data) => isLikelyToContribute({ data }) === true),
    )
    const isAmong = amongThose(
      takingPart,
      invited.map(({ name }) => name ?? ''),
    )
    const missing = invited.filter(({ name }) => name !== undefined && !isAmong(name))
    const holder = documents.find(({ bodies }) => listOf(bodies).length > 0)
    if (holder === undefined) return
    const [first] = missing
    if (first !== undefined) {
      const names = joinAtMost(missing.map(({ name }) => quote(name)))
      const says = `${names} can contribute, by the list, and these files do not say how far ${missing.length > 1 ? 'they take' : 'it takes'} part.`
      yield {
        at: missing.length > 1 ? at(holder, 'bodies') : at(first, 'name'),
        says,
        into: holder,
        lacks: 'content',
        ...(documents.some((one) => isPartialRecord(one, profile)) ? { inPartial: true } : {}),
      }
      return
    }
    const undecided = documents
      .flatMap(({ bodies_considered: considered }) => listOf(considered))
      .filter((data) => isLikelyToContribute({ data }) === undefined && isNamed(data.name) && !isAmong(data.name))
    if (undecided.length > 0) yield unknown(notKnownToBeAble(undecided))
    const places = documents.flatMap(({ bodies }) => listOf(bodies)).flatMap(howFar)
    yield places.length > 0
      ? shows(...places)
      : unknown({
          says: 'The community bodies in the participation file have no names. Add the name of each.',
          write: 'name: <name of a community body>',
          ...unnamed(documents),
        })
    const stated = backing(holder)
    // A missing statement is reported under section 4(6)(c).
    if (stated !== undefined)
      yield declare({
        at: at(holder, 'bodies'),
        backing: stated,
        context,
        otherwise: { says: 'The statement is still to come.' },
      })
  },
})

function notKnownToBeAble(bodies: readonly BodyConsideredData[]): Reason {
  const names = bodies.map(({ name = '' }) => name)
  const whom = joinAtMost(names.map((name) => quote(name)))
  return {
    says: `Whether ${whom} ${names.length > 1 ? 'are' : 'is'} likely to be able to contribute cannot be told. Say whether.`,
    write: 'likely_to_contribute: <yes or no>',
    ...(bodies[0] === undefined ? {} : { into: bodies[0] }),
  }
}

/** The first of the bodies that has no name. */
function unnamed(documents: readonly ParticipationDocument[]): { readonly into?: object } {
  const [first] = documents.flatMap(({ bodies }) => listOf(bodies)).filter(({ name }) => !isNamed(name))
  return first === undefined ? {} : { into: first }
}

/** The name of a body that takes part, and how far it can. */
function howFar(body: BodyData): Anchor[] {
  if (!isNamed(body.name)) return []
  return [at(body, 'name'), ...(isOwn(body.extent_enabled) ? [at(body, 'extent_enabled')] : [])]
}

/** Matches an exact name, or a near miss that is not the exact name of another body considered. */
function amongThose(takingPart: readonly string[], considered: readonly string[]): (name: string) => boolean {
  const [listed, known] = [new Set(takingPart.map(plainWords)), new Set(considered.map(plainWords))]
  const others = takingPart.filter((one) => !known.has(plainWords(one)))
  return (name) => listed.has(plainWords(name)) || nearest(name, others).length > 0
}
