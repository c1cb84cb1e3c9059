import { withoutProfile } from '../../checks/partners/profile-known.ts'
import { type Before, declare } from '../../checks/statements/declare.ts'
import { statementToWrite } from '../../checks/statements/to-write.ts'
import { defineRule, shows, type Unknown, unknown } from '../../engine/rule.ts'
import { attestationOf, backing } from '../../model/attestation.ts'
import { listOf } from '../../model/ids.ts'
import type { Locality, Partnership } from '../../model/partnership.ts'
import { describeDate } from '../../readings/date.ts'
import { hasDescription, isNamed } from '../../readings/placeholder.ts'
import type { PartnershipDocument } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'

const methodToWrite = 'method: <which needs were looked at, and how>'

function identificationToWrite(fields: string): string {
  return `locality_identification:\n  ${fields.replaceAll('\n', '\n  ')}`
}

export default defineRule({
  id: 's9-4-account-of-needs',
  cites: ['s9-4-account-of-needs'],
  on: 'partnership',
  title: 'The partnership file says which needs were taken into account when localities were identified',
  why: `Section 9(4) has the partnership take account of the needs and circumstances of the people of the area when it identifies
        localities with significantly poorer outcomes. How it did so, or which needs it looked at, stands beside the decisions.`,
  fix: {
    says: 'Say which needs and circumstances were looked at when localities were identified, and how, and who stands behind that.',
    write: identificationToWrite(`${methodToWrite}\n${statementToWrite}`),
  },
  leaves: 'Whether needs were truly taken into account is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities: [{name: Milltown, poorer_outcomes: yes, decided_on: 14 March 2024}]
locality_identification:
  method: Figures for each ward set beside Scotland, then talked through with community councils.
  statement:
    claim: The board looked at the needs of each ward before it identified localities.
    evidence: Board minute, 14 March 2024
    locator: item 5
    owner: {name: A. Person, role: Community Planning Manager, organisation: Strathexample Council}
    date: 14 March 2024
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities: [{name: Milltown, poorer_outcomes: yes, decided_on: 14 March 2024}]
#^^^^^^^^^ question: Nothing here says which needs and circumstances were looked at when localities were identified.
`,
  applies: hasDecisions,
  *check({ profile, localities }, context) {
    if (profile === undefined) return
    const { locality_identification: how } = profile
    const place = at(profile, 'locality_identification')
    const shown = how === undefined ? [] : lookedAt(how)
    if (how === undefined || shown.length === 0) {
      const says = 'Nothing here says which needs and circumstances were looked at when localities were identified.'
      const isStated = how?.statement !== undefined
      const fix = {
        says: 'Say which needs and circumstances were looked at when localities were identified, and how.',
        write: identificationToWrite(methodToWrite),
      }
      yield {
        at: how === undefined ? at(profile, 'localities') : place,
        says,
        ...(isStated ? { fix } : {}),
        lacks: 'content',
      }
      return
    }
    yield shows(...shown)
    yield declare({
      at: place,
      backing: backing(how, profile),
      about: 'needs',
      context,
      otherwise: {
        says: 'The partnership file says how localities were identified, and names nobody who stands behind that.',
        fix: { says: 'Say who stands behind that, and where it is recorded.', write: statementToWrite },
        into: how,
      },
      // A statement on the whole profile covers more than this, so it may be dated after the decision.
      before: attestationOf(how.statement) === undefined ? undefined : decision(localities),
    })
  },
})

function hasDecisions({ profile, localities }: Partnership): true | Unknown {
  const what = 'Whether needs were taken into account'
  if (profile === undefined) return withoutProfile(what, 'its localities')
  return (
    profile.locality_identification !== undefined ||
    localities.some(({ identified }) => identified !== undefined) ||
    unknown({
      says:
        localities.length === 0
          ? `${what} cannot be told: the partnership file lists no locality. Add each, and say whether its people have significantly poorer outcomes.`
          : `${what} cannot be told: the partnership file gives no decision under section 9(3). Say of each locality whether its people have significantly poorer outcomes.`,
      ...(localities[0] === undefined
        ? {
            write: 'localities:\n  - name: <name of the locality>\n    poorer_outcomes: <yes or no>',
            in: 'partnership' as const,
          }
        : { write: 'poorer_outcomes: <yes or no>', into: localities[0].data }),
    })
  )
}

/** The method, and the needs that it names. */
function lookedAt(how: NonNullable<PartnershipDocument['locality_identification']>): Anchor[] {
  return [
    ...(hasDescription(how.method) ? [at(how, 'method')] : []),
    ...(listOf(how.needs_refs).some(isNamed) ? [at(how, 'needs_refs')] : []),
  ]
}

/** The latest decision on a locality; undefined unless every decision has a date. */
function decision(localities: readonly Locality[]): Before | undefined {
  const decided = localities.filter(({ identified }) => identified !== undefined)
  const days = decided.flatMap(({ decidedOn }) => decidedOn ?? [])
  const [first, ...more] = days
  if (first === undefined || days.length < decided.length) return undefined
  const on = more.reduce((latest, day) => (day.last > latest.last ? day : latest), first)
  return { on, what: `${describeDate(on)}, when the decision on localities was made` }
}
