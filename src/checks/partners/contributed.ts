// Which contributions of partners to outcomes are shown, and which are missing: section 14(3).

import { type Evidence, type Fault, shows } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { outcomeList } from '../../model/outcomes.ts'
import type { Outcome } from '../../model/partnership.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import type { Anchor } from '../../source/position.ts'
import { groupBy } from '../../text/group-by.ts'
import { indent } from '../../text/indent.ts'
import { yamlText } from '../../text/yaml-text.ts'
import { declare, isQuestion, type StatementFinding } from '../statements/declare.ts'
import { sayWho, statementAs, statementToWrite } from '../statements/to-write.ts'
import { type BoundPartner, countOfPartners, partnerNames, whoIsOpen } from './bound-partners.ts'
import type { Contribution } from './contributions.ts'

/** A contribution that one partner owes, to one outcome or to participation. */
export interface ExpectedContribution {
  readonly partner: BoundPartner
  /** Undefined for s.14(3)(b), which names no outcome. */
  readonly outcome?: Outcome
  readonly contributions: readonly Contribution[]
  /** Agreements under section 14(1) that lift this duty. Empty unless they lift all of it. */
  readonly relief: readonly Evidence[]
}

interface ContributionCheck {
  readonly partners: readonly BoundPartner[]
  /** Of others too, such as those that may be partners by law: what they put in is kept, and nothing is asked of them. */
  readonly places: readonly ExpectedContribution[]
  readonly context: Context
  /** The place of the question about missing contributions. */
  readonly at: Anchor
  /** What the contribution is for, where no outcome is named: `so that community bodies can take part`. */
  readonly purpose?: string
  /** What to do where something is missing. */
  readonly says: string
  /** What is written for a partner and an outcome, which are given as they are in YAML. */
  write(partner: string, outcome: string): string
  /** The document that it goes into. Without one it is a file of its own. */
  readonly into?: object | undefined
}

/**
 * Yields each statement once, each contradiction once, what is listed and not stated, and one question for everything that is
 * missing.
 */
export function* contributed(asked: ContributionCheck): Iterable<StatementFinding | Evidence> {
  const { partners, places, context, at, into } = asked
  const stated = new Map<object, StatementFinding>()
  const missing: ExpectedContribution[] = []
  const unstated: ExpectedContribution[] = []
  for (const place of places.filter(({ relief }) => relief.length === 0)) {
    const yielded = place.contributions.map(({ data, backing }) => {
      const here = { of: data, key: 'partner' }
      return [
        backing,
        declare({ at: here, backing, context, about: 'contributions', otherwise: { says: quote(data.partner ?? '') } }),
      ] as const
    })
    const kept = yielded.filter(([, one]) => !isQuestion(one))
    for (const [backing, one] of kept) stated.set(typeof backing === 'object' ? backing.at.of : place, one)
    const isAsked = partners.includes(place.partner)
    if (place.contributions.length === 0) missing.push(...(isAsked ? [place] : []))
    else if (kept.length === 0) unstated.push(place)
  }
  yield* stated.values()
  yield* places.flatMap(({ relief }) => relief)
  if (unstated.length > 0) yield shows(...unstated.flatMap(({ contributions }) => contributions.flatMap(whatIsListed)))
  const unbacked = unstated.filter(({ partner }) => partners.includes(partner))
  const nobody = `Nobody is named here who stands behind what is listed for ${namesIn(unbacked, partners)}.`
  if (missing.length > 0) {
    const says = `Nothing here shows ${whatIsMissing(missing, asked)}.`
    const also = unbacked.length > 0 ? ` ${nobody} ${sayWho}` : ''
    const [first] = missing
    const write = asked.write(yamlText(first?.partner.name ?? ''), yamlText(first?.outcome?.id ?? ''))
    const fix = { says: `${asked.says}${inDetail(missing, asked)}${also}`, write }
    yield { at, says, fix, ...(into ? { into } : {}), verdict: 'not-shown', lacks: 'document' }
  } else if (unbacked.length > 0) {
    const first = unbacked[0]?.contributions[0]
    const place = first === undefined ? at : { of: first.data, key: 'partner' }
    yield { at: place, says: nobody, ...(first ? decide(first) : {}), verdict: 'not-shown', lacks: 'content' }
  }
}

/** `partner`: its name as it is in YAML. `what`: the field that says what it is for, where the document does not. */
export function contributionToWrite(partner: string, what = ''): string {
  const lines = [`partner: ${partner}`, what, 'kind: <funds, staff, assets, other or nil>', statementAs('decided')]
  return `contributions:\n  - ${indent(lines.filter((line) => line !== '').join('\n'), 4).trimStart()}`
}

/** One statement of the document stands behind all that it lists. A decision that was begun is completed. */
function decide({ data, holder }: Contribution): Pick<Fault, 'fix' | 'into'> {
  return data.decided === undefined
    ? { fix: { says: sayWho, write: statementToWrite }, into: holder }
    : { fix: { says: sayWho, write: statementAs('decided') }, into: data }
}

/** Who contributes what, by an entry. */
function whatIsListed({ data }: Contribution): Anchor[] {
  return ['partner', hasContent(data.amount) ? 'amount' : 'kind'].map((key) => ({ of: data, key }))
}

function partnersIn(places: readonly ExpectedContribution[]): BoundPartner[] {
  return [...new Set(places.map(({ partner }) => partner))]
}

function namesIn(places: readonly ExpectedContribution[], all: readonly BoundPartner[]): string {
  return countOfPartners(partnersIn(places), all, 'statutory partners in the partnership file')
}

function outcomesIn(places: readonly ExpectedContribution[], partner?: BoundPartner): Outcome[] {
  const wanted = places.filter((place) => partner === undefined || place.partner === partner)
  return [...new Set(wanted.flatMap(({ outcome }) => outcome ?? []))]
}

/** `what 12 of the 15 statutory partners contribute to outcomes 2 and 4`. */
function whatIsMissing(
  places: readonly ExpectedContribution[],
  { partners: all, places: asked, purpose = '' }: ContributionCheck,
): string {
  const partners = partnersIn(places)
  const open = outcomesIn(places)
  const outcomes = outcomesIn(asked).filter((outcome) => open.includes(outcome))
  const isSame = outcomes.length === 0 || partners.length * outcomes.length === places.length
  const verbs: [string, string] = ['contributes', 'contribute']
  const who = `what ${countOfPartners(partners, all, 'statutory partners in the partnership file', verbs, isSame ? 'any' : 'each')}`
  const list = outcomeList(outcomes)
  if (outcomes.length === 0) return `${who} ${purpose}`
  return isSame
    ? `${who} to ${outcomes.length === 1 ? 'outcome' : 'outcomes'} ${list}`
    : `for all of outcomes ${list} ${who}`
}

/** Groups partners that miss the same outcomes: ` Open: Police Scotland and SEPA for 2; NatureScot for 2 and 4.` */
function inDetail(places: readonly ExpectedContribution[], asked: ContributionCheck): string {
  const partners = partnersIn(places)
  const alike = groupBy(partners, (partner) => outcomeList(outcomesIn(places, partner)))
  if (alike.size === 1) return whoIsOpen(partners, asked.partners)
  return ` Open: ${[...alike].map(([outcomes, who]) => `${partnerNames(who)} for ${outcomes}`).join('; ')}.`
}
