import { evidenceIn, isFromParticipation, needsIn, settledWithNeeds } from '../../checks/plans/needs-shown.ts'
import { inNeeds } from '../../checks/plans/needs-to-write.ts'
import { isOwn } from '../../checks/plans/own-words.ts'
import { settled } from '../../checks/plans/settled.ts'
import { shownInWords } from '../../checks/statements/in-words.ts'
import {
  defineRule,
  type Fault,
  type NotCalledFor,
  shows,
  type Unknown,
  unknown,
  type Yielded,
} from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { listOf } from '../../model/ids.ts'
import type { Plan } from '../../model/partnership.ts'
import { isAddress } from '../../readings/address.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import type { EvidencePartsData, NeedData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'

const howToMark =
  'Say of each need whether people themselves named it, and whether it is that of a place or of a group of people. If nobody was asked, say so.'

const source = 'source: <participation, or where else it comes from>'
const kind = 'kind: <place or interest>'

export default defineRule({
  id: 'g-participation-understanding',
  cites: ['g-participation-understanding'],
  on: 'loip',
  title: 'The LOIP shows needs that people themselves named, in communities of place and of interest',
  why: `Figures say how many; people say why, and what they hope for. The guidance looks for an understanding that participation
        has given, of communities of place and of communities of interest: carers, say, or disabled people.`,
  fix: {
    says: howToMark,
    write: [source, kind].join('\n'),
  },
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
#^^^^ advice: “Our Strathexample” marks no need as one of a community of interest.
  items:
    - {id: N1, summary: The bus does not run after six in Milltown., kind: place, source: participation}
`,
  applies: settledWithNeeds,
  *check(plan): Iterable<Yielded> {
    const heard = heardIn(plan)
    const kinds = { place: ofKind(plan, 'place'), interest: ofKind(plan, 'interest') }
    const lacking = (['place', 'interest'] as const).filter((kind) => kinds[kind].length === 0)
    const { needs } = plan.data
    const influence = typeof needs === 'object' ? needs.participation_influence : undefined
    if (heard.length > 0 && lacking.length === 0) {
      yield shows(...heard, ...kinds.place, ...kinds.interest)
    } else if (lacking.length === 0 && typeof needs === 'object' && hasDescription(influence) && !isOwn(influence)) {
      const place = at(needs, 'participation_influence')
      yield* shownInWords([{ at: place, words: influence }], () => 'What people themselves said of needs')
    } else {
      const whose = lacking.length === 2 ? 'of place or of interest' : `of ${lacking[0]}`
      const lacks = [
        ...(heard.length > 0 ? [] : ['as named by people themselves']),
        ...(lacking.length === 0 ? [] : [`as one of a community ${whose}`]),
      ]
      yield {
        at: at(plan.data, 'needs'),
        ...absent(plan, `marks no need ${lacks.join(', or ')}`),
        ...toMark(plan, heard.length === 0),
        // With nothing listed to mark, g-loip-participation-shaped-understanding already asks what people said.
        ...(heard.length > 0 || needsIn(plan).length + evidenceIn(plan).length > 0 ? {} : { reportedSeparately: true }),
      }
    }
  },
})

/** Into the first need that lacks a mark; where there is none, as another need. */
function toMark(plan: Plan, isUnheard: boolean): Pick<Fault, 'fix' | 'into'> {
  for (const need of needsIn(plan).filter(({ summary }) => isOwn(summary))) {
    const lines = [
      ...(isUnheard && need.source === undefined ? [source] : []),
      ...(need.kind === undefined ? [kind] : []),
    ]
    if (lines.length > 0) return { fix: { says: howToMark, write: lines.join('\n') }, into: need }
  }
  return inNeeds(plan, howToMark, 'items:', '  - summary: <the need>', `    ${source}`, `    ${kind}`)
}

/** What people themselves named, and what it changed. */
function heardIn(plan: Plan): Anchor[] {
  const { needs } = plan.data
  const influence = typeof needs === 'object' ? needs.participation_influence : undefined
  const said = [
    ...needsIn(plan).filter(isFromParticipation).flatMap(described),
    ...piecesIn(plan).filter(isFromParticipation).flatMap(called),
  ]
  const isOne = isOwn(influence) && !/^no(?:ne|thing)?\b/i.test(influence)
  return typeof needs === 'object' && isOne ? [...said, at(needs, 'participation_influence')] : said
}

/** The needs, communities and pieces of evidence that are marked as of this kind of community. */
function ofKind(plan: Plan, kind: 'place' | 'interest'): Anchor[] {
  return [
    ...[...needsIn(plan), ...listOf(plan.data.poorer_communities)]
      .filter((one) => one.kind === kind)
      .flatMap(described),
    ...piecesIn(plan)
      .filter((one) => one.kind === kind)
      .flatMap(called),
  ]
}

function piecesIn(plan: Plan): EvidencePartsData[] {
  return evidenceIn(plan).filter((piece) => typeof piece === 'object')
}

/** A need that only keeps its place free, or only names another place, is none. */
function described(need: NeedData): Anchor[] {
  return isOwn(need.summary) ? [at(need, 'summary')] : []
}

/** What a piece of evidence is called. */
function called(piece: EvidencePartsData): Anchor[] {
  const words = (['title', 'indicator', 'source'] as const).filter((key) => hasDescription(piece[key]))
  return [...words.map((key) => at(piece, key)), ...(isAddress(piece.url) ? [at(piece, 'url')] : [])]
}
