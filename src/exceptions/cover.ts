// Which findings a departure or an acceptance covers, or why it covers none.
import type { Checked } from '../engine/check.ts'

import type { Completeness } from '../engine/completeness.ts'
import type { Judged } from '../engine/judged.ts'
import { levelOf } from '../engine/level.ts'
import { dutyOf } from '../law/index.ts'
import { isBlanketItem } from '../model/blanket.ts'
import type { Context } from '../model/context.ts'
import type { Problem } from '../model/problem.ts'
import { quote } from '../readings/stated.ts'
import type { ExceptionRow } from '../result/run-result.ts'
import type { AcceptedData, DepartureData } from '../schema/documents.gen.ts'
import { isPastReview, problemWith } from './entries.ts'
import type { Entry } from './entry.ts'
import { problems } from './problem.ts'
import { type RuleNamed, type RulesKnown, ruleNamed } from './rule-named.ts'
import { distinct, type ExceptionTarget, type ExceptionTargets, targetsNamed } from './targets.ts'

export interface CoverInput {
  readonly rules: RulesKnown
  readonly checked: Checked
  readonly targets: ExceptionTargets
  readonly context: Context
  readonly completeness: Completeness
  /** A value outside the exceptions is unusable, so a finding may be missing. */
  readonly mayFindTooLittle: boolean
}

export interface Cover {
  readonly standing: ExceptionRow['standing']
  readonly why?: string
  /** What it is about, in a reader's words. */
  readonly about: string
  readonly covers: readonly Judged[]
  readonly problem?: Problem
}

type Coverer = Entry<DepartureData> | Entry<AcceptedData>

/** What an entry covers, among the findings that no earlier entry covers. */
export function coverOf(entry: Coverer, taken: ReadonlySet<Judged>, input: CoverInput): Cover {
  const { data } = entry
  const partner = 'partner' in data && data.partner !== undefined ? `, by ${data.partner}` : ''
  const as = (rule: string, target: string) => ({ about: `${rule}: ${target}${partner}`, covers: [] })
  const asWritten = as(data.rule ?? 'no rule named', data.item === undefined ? 'no item named' : quote(data.item))
  const isPast = isPastReview(entry, input.context.asOf)
  const past = (known: typeof asWritten): Cover => ({
    ...known,
    standing: 'past-review',
    problem: problems.pastReview(entry),
  })
  const open = (known: typeof asWritten, why: string): Cover =>
    isPast ? past(known) : { ...known, standing: 'cannot-tell', why }
  const refused = (problem: Problem): Cover => ({ ...asWritten, standing: 'unusable', why: problem.says, problem })

  const problem = problemWith(entry, input.context)
  if (problem === 'incomplete') return { ...asWritten, standing: 'unusable', why: lacksSomething }
  if (problem === 'not-yet') return { ...asWritten, standing: 'not-yet' }
  const rule = problem ?? ruleMeant(entry, input)
  if ('check' in rule) return refused(rule)
  const target = targetMeant(entry, rule, input)
  if (target === undefined) return open(asWritten, mayBeElsewhere)
  if ('check' in target) return refused(target)

  const known = as(rule.id, target.says)
  if (rule.why !== undefined) return open(known, rule.why)
  const ofRule = input.checked.judged.filter((one) => rule.isOf(one))
  const candidates = ofRule.filter((one) => canBeCovered(one, entry.kind))
  const found = findingsAbout(target, candidates, input.targets)
  const others = distinct(candidates.map((one) => input.targets.of(one)))
  if (found === 'several') return refused(problems.tooWide(data, rule.id, others))
  const free = found.filter((one) => !taken.has(one))
  if (free.length > 0) return isPast ? past(known) : { ...known, standing: 'in-use', covers: free }
  const openBecause = whyOpen(ofRule, target, rule, input)
  if (openBecause !== undefined) return open(known, openBecause)
  return found.length > 0
    ? { ...known, standing: 'needless', why: 'Another entry covers it already.', problem: problems.coveredTwice(entry) }
    : { ...known, standing: 'needless', why: nothingThere, problem: problems.needless(entry, rule.id, others) }
}

export const lacksSomething = 'Something that it needs is not there or cannot be used.'
export const mayBeElsewhere = 'Not every file was read, and what it is about may stand in another.'
const nothingThere = 'Nothing is found there that it could cover.'

function ruleMeant({ kind, data }: Coverer, { rules, targets, completeness }: CoverInput): RuleNamed | Problem {
  const rule = ruleNamed(data.rule, rules)
  if (rule.kind !== 'rule') return problems.notNamed(data, rule)
  if (kind === 'departure' && rule.isLaw) return problems.fromLaw(data)
  const partners = targets.all.filter((target) => target.kind === 'partner')
  const isStray = 'partner' in data && data.partner !== undefined && targetsNamed(data.partner, partners).length === 0
  return isStray && partners.length > 0 && !completeness.mayHoldMore ? problems.strayPartner(data, partners) : rule
}

/** Undefined when the target may be in a file that was not read. */
function targetMeant(
  { data }: Coverer,
  rule: RuleNamed,
  { checked, targets, completeness }: CoverInput,
): ExceptionTarget | Problem | undefined {
  if (isBlanketItem(data.item)) return problems.blanket(data)
  const lookedAt = [
    ...rule.ran.flatMap((ran) => checked.looked.get(ran) ?? []).map((subject) => targets.subjectOf(subject)),
    ...checked.judged.filter((one) => rule.isOf(one)).map((one) => targets.of(one)),
  ]
  const here = distinct(targetsNamed(data.item, lookedAt))
  if (here.length > 1) return problems.ambiguous(data, here)
  const [target] = here.length === 1 ? here : targetsNamed(data.item, targets.all)
  return target ?? (completeness.mayHoldMore ? undefined : problems.nowhere(data, targets.all))
}

/**
 * A departure covers guidance and practice only, by the row of the fault. A note asks for nothing, so it cannot be
 * covered.
 */
function canBeCovered({ duty, verdict, fault }: Judged, kind: Entry['kind']): boolean {
  const row = dutyOf(duty)
  if (kind === 'departure' && row.force === 'must') return false
  if (verdict === 'declared' || verdict === 'cannot-tell') return false
  return levelOf(row, verdict, fault.saidAs) !== 'note'
}

/** The findings about the target itself; else those on it as a subject, if these are about one target. */
function findingsAbout(
  target: ExceptionTarget,
  candidates: readonly Judged[],
  targets: ExceptionTargets,
): readonly Judged[] | 'several' {
  const exact = candidates.filter((one) => targets.of(one).key === target.key)
  if (exact.length > 0) return exact
  const wider = candidates.filter(({ subject }) => targets.subjectOf(subject).key === target.key)
  return distinct(wider.map((one) => targets.of(one))).length > 1 ? 'several' : wider
}

/** Why it is not known whether anything is left to cover. */
function whyOpen(
  ofRule: readonly Judged[],
  target: ExceptionTarget,
  { ran }: RuleNamed,
  { checked, targets, completeness, mayFindTooLittle }: CoverInput,
): string | undefined {
  if (completeness.mayHoldMore) return mayBeElsewhere
  if (checked.crashes.some(({ rule }) => ran.some(({ id }) => id === rule)))
    return 'Its rule stopped because of a mistake in loip.'
  const isNotChecked = (one: Judged) => one.verdict === 'cannot-tell' && targets.of(one).key === target.key
  return mayFindTooLittle || ofRule.some(isNotChecked)
    ? 'A value in these files cannot be used, so its rule may say too little.'
    : undefined
}
