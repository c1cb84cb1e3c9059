// Whether section 5 decisions and section 14(1) agreements can be used, and still apply to something. The rules of
// those sections apply them.

import { partnerFinder } from '../checks/partners/bound-partners.ts'
import type { Completeness } from '../engine/completeness.ts'
import { isBlanket, isBlanketItem } from '../model/blanket.ts'
import type { Context } from '../model/context.ts'
import { isOneOutcome, type OutcomeOf, outcomeNamed, plansAmong } from '../model/outcome-named.ts'
import { inAgreement } from '../model/outcome-scopes.ts'
import { allPlans } from '../model/plans.ts'
import type { Problem } from '../model/problem.ts'
import { isDutyOfPartner, isOfLoipOutcomes, isRelievable } from '../model/relieved-duty.ts'
import { quote } from '../readings/stated.ts'
import type { AgreementData, InappropriateData } from '../schema/documents.gen.ts'
import { type Cover, lacksSomething, mayBeElsewhere } from './cover.ts'
import { isPastReview, problemWith } from './entries.ts'
import type { Entry } from './entry.ts'
import { advice, pointsNowhere, unusable } from './problem.ts'
import { distinct, type ExceptionTarget, type ExceptionTargets, nearestName, targetsNamed } from './targets.ts'

interface ReliefInput {
  readonly targets: ExceptionTargets
  readonly context: Context
  readonly completeness: Completeness
}

type Reliever = Entry<InappropriateData> | Entry<AgreementData>

/** A field that names a target, and the targets that it matches. */
interface Pointer {
  readonly key: string
  readonly words: string
  readonly what: string
  readonly among: readonly ExceptionTarget[]
  readonly found: readonly ExceptionTarget[]
}

export function coverOfDecision(entry: Entry<InappropriateData>, input: ReliefInput): Cover {
  const scope = pointer('scope', entry.data.scope, 'an outcome or a plan', ['outcome', 'plan'], input.targets)
  const about = saidOf(scope)
  const refused = unusableCover(entry, input, about)
  if (refused) return refused
  if (!isBlanketItem(scope.words) && scope.found.length < 2) return usableCover(entry, about, [scope], input)
  const says = `${entry.name} does not name one outcome or plan.`
  const problem = unusable(entry.data, 'scope', says, 'Write an entry for each: scope: "1".')
  return { about, covers: [], standing: 'unusable', why: says, problem }
}

export function coverOfAgreement(entry: Entry<AgreementData>, input: ReliefInput): Cover {
  const { duty = '' } = entry.data
  const [partner, outcome] = [partnerIn(entry, input), outcomeIn(entry, input)]
  const about = `${duty === '' ? 'no duty named' : duty}: ${saidOf(partner)}, ${saidOf(outcome)}`
  const refused = unusableCover(entry, input, about)
  if (refused) return refused
  // The rule for section 14(1) reports blanket words.
  if ([partner.words, duty, outcome.words].some(isBlanket))
    return { about, covers: [], standing: 'unusable', why: 'It does not name one partner, one duty and one outcome.' }
  if (!isRelievable(duty) && isDutyOfPartner(duty)) {
    const why = `Agreements are applied here to the duties of section 14(2) to (5) alone, so what is said of ${quote(duty)} stays as it is.`
    return { about, covers: [], standing: 'cannot-tell', why }
  }
  if (!isRelievable(duty)) {
    const says = `${quote(duty)} does not name one duty of a partner under Part 2, as section 14(1) asks.`
    const fix = 'Write the one that is meant, such as duty: s.14(3)(a), or take the agreement out.'
    return { about, covers: [], standing: 'unusable', why: says, problem: unusable(entry.data, 'duty', says, fix) }
  }
  if (outcome.mayBeOf.length > 0) {
    const why = `${quote(outcome.words)} may be an outcome of ${plansAmong(outcome.mayBeOf)}.`
    return { about, covers: [], standing: 'unusable', why }
  }
  const isLocal = outcome.found.length > 0 && outcome.found.every(({ key }) => !key.startsWith('loip '))
  if (isLocal && isOfLoipOutcomes(duty)) {
    const why = `${saidOf(outcome)} stands in no LOIP, and ${quote(duty)} is about LOIP outcomes only.`
    const problem = advice(
      'exception-needless',
      { of: entry.data, key: 'outcome' },
      `${entry.name} has nothing to relieve. ${why}`,
      'Take it out, or name the LOIP outcome that is meant.',
    )
    return { about, covers: [], standing: 'needless', why, problem }
  }
  return usableCover(entry, about, [partner, outcome], input)
}

/** Partner and outcome are matched as the rules of section 14 match them, so that the row agrees with their effect. */
function partnerIn({ data }: Entry<AgreementData>, { targets, context }: ReliefInput): Pointer {
  const known = pointer('partner', data.partner, 'a partner', ['partner'], targets)
  const meant = known.words === '' ? undefined : partnerFinder(context)(known.words)
  const name = meant?.id ?? meant?.names[0]
  return { ...known, found: known.among.filter(({ write }) => write === name) }
}

function outcomeIn(
  { data }: Entry<AgreementData>,
  { targets, context }: ReliefInput,
): Pointer & { readonly mayBeOf: readonly OutcomeOf[] } {
  const known = pointer('outcome', data.outcome, 'an outcome', ['outcome'], targets)
  const { partnership } = context
  const { meant, among } = outcomeNamed(known.words, inAgreement(data, partnership), partnership)
  const everywhere = allPlans(partnership).flatMap((plan) =>
    plan.outcomes.map((outcome): OutcomeOf => ({ outcome, plan })),
  )
  const same = everywhere.filter((one) => meant.some((named) => isOneOutcome(named, one, partnership)))
  const found = same.flatMap(({ outcome }) => targets.ofOutcome(outcome) ?? [])
  return { ...known, found: inForceFirst(found), mayBeOf: among }
}

function pointer(
  key: string,
  words = '',
  what: string,
  kinds: readonly ExceptionTarget['kind'][],
  targets: ExceptionTargets,
): Pointer {
  const among = targets.all.filter(({ kind }) => kinds.includes(kind))
  return { key, words, what, among, found: inForceFirst(targetsNamed(words, among)) }
}

/** Of several editions of one target, those in force. */
function inForceFirst(named: readonly ExceptionTarget[]): ExceptionTarget[] {
  const current = named.filter((target) => target.inForce)
  return distinct(current.length > 0 ? current : named)
}

function saidOf({ found, words, key }: Pointer): string {
  if (words === '') return `no ${key} named`
  return found.length === 1 && found[0] ? found[0].says : quote(words)
}

function unusableCover(entry: Reliever, { context }: ReliefInput, about: string): Cover | undefined {
  const problem = problemWith(entry, context)
  if (problem === undefined) return undefined
  if (problem === 'not-yet') return { about, covers: [], standing: 'not-yet' }
  if (problem === 'incomplete') return { about, covers: [], standing: 'unusable', why: lacksSomething }
  return { about, covers: [], standing: 'unusable', why: problem.says, problem }
}

function usableCover(entry: Reliever, about: string, pointers: readonly Pointer[], input: ReliefInput): Cover {
  const asIs = { about, covers: [] }
  let openBecause: string | undefined
  for (const one of pointers) {
    const [target] = one.found
    if (target === undefined) {
      if (input.completeness.mayHoldMore || one.among.length === 0) {
        openBecause ??= input.completeness.mayHoldMore ? mayBeElsewhere : `These files do not name ${one.what}.`
        continue
      }
      const why = `${quote(one.words)} is not ${one.what} in these files.`
      const isReported = input.completeness.isReported({ of: entry.data, key: one.key })
      return { ...asIs, standing: 'needless', why, ...(isReported ? {} : { problem: nowhere(entry, one, why) }) }
    }
    if (one.found.every(({ inForce: isInForce }) => !isInForce)) {
      const why = `${target.says} is no longer ${target.kind === 'partner' ? 'a partner' : 'in force'}.`
      const says = `${entry.name} has nothing left to apply to. ${why}`
      const fix = 'Take it out, or record a new decision on what took its place.'
      const problem = advice('exception-needless', { of: entry.data, key: one.key }, says, fix)
      return { ...asIs, standing: 'needless', why, problem }
    }
  }
  if (!isPastReview(entry, input.context.asOf))
    return openBecause === undefined
      ? { ...asIs, standing: 'in-use' }
      : { ...asIs, standing: 'cannot-tell', why: openBecause }
  // It stands all the same, and its rule asks to look at it again.
  return { ...asIs, standing: 'past-review', why: 'It stands until it is changed.' }
}

/** An unknown id is an error. An unknown partner is advice, since a body that is not a partner may have any name. */
function nowhere({ name, data }: Reliever, { key, words, among }: Pointer, why: string): Problem {
  const near = nearestName(words, among)
  if (key !== 'partner') return pointsNowhere(data, key, why, near, 'Write the id or the title of one that is there.')
  const fix =
    near === undefined
      ? 'Take it out, or add the partner to the partnership file under partners:.'
      : `Write ${near}, if that is who is meant.`
  return advice('exception-needless', { of: data, key }, `${name} has nobody to relieve. ${why}`, fix)
}
