import { settled } from '../../checks/plans/settled.ts'
import { declare } from '../../checks/statements/declare.ts'
import { defineRule, type Reason, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { backing, namesSomebody } from '../../model/attestation.ts'
import { isPartialRecord } from '../../model/record.ts'
import { isAddress } from '../../readings/address.ts'
import { hasDescription, isNamed } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import type { ParticipationDocument, PartnershipDocument } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { joinAnd } from '../../text/join.ts'

const howToName =
  'Name the partnership’s strategy for participation, who is responsible for it, where it can be read, and its date. If there is none, that is for the partnership to decide.'

const parts = {
  title: '<name of the strategy>',
  owner: '<who is responsible>',
  url: '<web address>',
  date: '<day>',
}

function strategyToWrite(fields: readonly (keyof typeof parts)[] = ['title', 'owner', 'url', 'date']): string {
  return ['strategy:', ...fields.map((field) => `${field}: ${parts[field]}`)].join('\n  ')
}

export default defineRule({
  id: 'g-participation-led-at-partnership-level',
  cites: ['g-participation-led-at-partnership-level'],
  on: 'partnership',
  title: 'The participation file names the partnership’s strategy, with its owner, its address and its date',
  why: `Participation that each partner runs for itself asks the same people the same things. The guidance wants it led, planned and
        managed by the partnership together. A strategy with an owner is where that can be seen.`,
  fix: {
    says: howToName,
    write: strategyToWrite(),
  },
  leaves: 'Whether leadership is shared among the partners is for people to judge.',
  pass: `
kind: participation
strategy:
  title: Working with communities
  owner: {role: Community Engagement Manager, organisation: NHS Strathexample}
  url: https://strathexample.example/participation
  date: May 2025
`,
  fail: `
kind: participation
strategy:
#^^^^^^^ advice: The strategy for participation does not say who is responsible for it and where to read it.
  title: Working with communities
  date: May 2025
`,
  // A missing participation file is reported under section 4(6).
  applies: ({ participation, loips }) =>
    participation.length > 0 || loips.some((plan) => settled(plan) === true) || unknown(addFile),
  *check({ participation, loips, profile }, context): Iterable<Yielded> {
    const document = fullest(participation, profile)
    if (document === undefined) {
      const loip = loips.findLast((plan) => settled(plan) === true)
      yield {
        at: loip ? at(loip.data, 'title') : at({}),
        says: noFile,
        fix: { says: howToName, write: `kind: participation\n${strategyToWrite()}` },
        lacks: 'document',
        reportedSeparately: true,
        ...(loips.some(({ partial }) => partial) ? { inPartial: true } : {}),
      }
      return
    }
    const { strategy } = document
    const isPartial = isPartialRecord(document, profile)
    const inPartial = isPartial ? ({ inPartial: true } as const) : {}
    if (strategy === undefined) {
      const says = 'The participation file names no strategy of the partnership for participation.'
      yield { at: at(document, 'strategy'), says, lacks: 'content', ...inPartial }
      return
    }
    const lacking = (['owner', 'url', 'date'] as const).filter((key) => !isGiven[key](strategy))
    if (lacking.length > 0 && hasDescription(strategy.summary)) {
      const open = joinAnd(lacking.map((key) => words[key]))
      const says = `The participation file tells the strategy for participation in words, and whether they say ${open} is for people to judge: ${quote(strategy.summary)}.`
      const fix = 'If they do, copy each into a field of its own.'
      yield { at: at(strategy, 'summary'), says, fix, verdict: 'for-people' }
      return
    }
    if (lacking.length > 0) {
      const record = isPartial ? 'The record of the strategy' : 'The strategy'
      const says = `${record} for participation does not say ${joinAnd(lacking.map((key) => words[key]))}.`
      const fix = {
        says: `Say of the strategy ${joinAnd(lacking.map((key) => words[key]))}. If nobody knows, ask those who made it.`,
        write: strategyToWrite(lacking),
      }
      yield { at: at(document, 'strategy'), says, fix, lacks: 'content', ...inPartial }
      return
    }
    const named = isNamed(strategy.title) ? [at(strategy, 'title')] : []
    yield shows(...named, at(strategy, 'owner'), at(strategy, 'url'), at(strategy, 'date'))
    const stated = backing(document)
    // A missing statement is reported under section 4(6).
    if (stated !== undefined)
      yield declare({
        at: at(document, 'strategy'),
        backing: stated,
        context,
        otherwise: { says: 'The statement is still to come.' },
      })
  },
})

const words = { owner: 'who is responsible for it', url: 'where to read it', date: 'of which date it is' }
const noFile = 'No participation file is in these files.'
const addFile: Reason = {
  says: `${noFile} Add a participation file, and in it the strategy with its title, its owner, its day and where it can be read.`,
  write:
    'kind: participation\nstrategy:\n  title: <title>\n  owner: <who is responsible>\n  url: <web address>\n  date: <day>',
  in: 'participation',
}

/** The file that names a strategy; a whole one before a partial record. */
function fullest(
  files: readonly ParticipationDocument[],
  profile: PartnershipDocument | undefined,
): ParticipationDocument | undefined {
  const whole = files.filter((file) => !isPartialRecord(file, profile))
  return [...whole, ...files].find(({ strategy }) => strategy !== undefined) ?? whole[0] ?? files[0]
}

const isGiven: Readonly<
  Record<'owner' | 'url' | 'date', (strategy: NonNullable<ParticipationDocument['strategy']>) => boolean>
> = {
  owner: ({ owner }) => owner !== undefined && namesSomebody(owner),
  url: ({ url }) => isAddress(url),
  date: ({ date }) => hasDescription(date),
}
