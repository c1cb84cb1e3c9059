// Runs every rule on every subject it is about. A rule that crashes is one finding, and the others still report.
// Long, because the kinds of subjects are listed here in the order of the Act, one after the other.

import type { Duty } from '../law/duty.ts'
import { type DutyId, dutyOf } from '../law/index.ts'
import type { Context } from '../model/context.ts'
import { editionsInView, isLater } from '../model/editions.ts'
import { hasOwnId } from '../model/outcomes.ts'
import type { Verdict } from '../result/run-result.ts'
import type { Completeness, Unread } from './completeness.ts'
import type { Crash, DocumentGap, Judged, Subject } from './judged.ts'
import { openTextsAt, saidWith } from './left-open.ts'
import {
  type CodeRule,
  type Declaration,
  type Fault,
  isDecidedBySchema,
  type Rule,
  type RuleDecidedBySchema,
  type SubjectKind,
} from './rule.ts'

interface CheckInput {
  readonly rules: readonly Rule[]
  readonly context: Context
  readonly gaps: readonly DocumentGap[]
  readonly completeness: Completeness
}

export function runRules({ rules, context, gaps, completeness: reading }: CheckInput): Checked {
  const subjects = subjectsOf(context)
  const completeness = reading.withSubjects(subjects)
  const byKind = new Map<SubjectKind, Subject[]>()
  for (const subject of subjects) {
    const alike = byKind.get(subject.kind)
    if (alike) alike.push(subject)
    else byKind.set(subject.kind, [subject])
  }
  const judged: Judged[] = []
  const looked = new Map<Rule, readonly Subject[]>()
  const crashes: Crash[] = []
  const run: Run = { context, gaps, completeness, judged, crashes }
  for (const rule of rules) looked.set(rule, lookedAt(rule, byKind.get(rule.on) ?? [], run))
  return { judged, looked, crashes, completeness, restsOn: new Map() }
}

interface Run {
  readonly context: Context
  readonly gaps: readonly DocumentGap[]
  readonly completeness: Completeness
  readonly judged: Judged[]
  readonly crashes: Crash[]
}

/** Runs a rule on its subjects, adds the results to the run, and returns the subjects it applied to. */
function lookedAt(rule: Rule, subjects: readonly Subject[], run: Run): Subject[] {
  const seen: Subject[] = []
  const { inForce } = dutyOf(rule.cites[0])
  for (const subject of subjects) {
    if (!isInForce(inForce, subject, run.context.asOf)) continue
    try {
      if (!appliesTo(rule, subject, run.context)) continue
      const faults = isDecidedBySchema(rule)
        ? schemaFaults(rule, subject, run.gaps)
        : [...codeFaults(rule, subject, run.context)]
      if (faults.every((fault) => !('verdict' in fault) || fault.verdict !== 'not-applicable')) seen.push(subject)
      for (const yielded of faults)
        run.judged.push(
          'declares' in yielded ? declared(rule, subject, yielded) : judgedAs(rule, subject, yielded, run),
        )
    } catch (error) {
      run.crashes.push({ rule: rule.id, subject: subject.name, error })
    }
  }
  return seen
}

function judgedAs(rule: Rule, subject: Subject, fault: Fault, run: Run): Judged {
  const { completeness } = run
  const duty = fault.duty ?? rule.cites[0]
  const verdict = verdictOf(fault, duty, subject, completeness)
  const isGap = verdict === 'not-met' && dutyOf(duty).force === 'must'
  // A finding of absence is withheld where the value exists but cannot be used; that is reported separately.
  const isWithheld = fault.lacks !== undefined && completeness.mayBeUnusable(fault.at, isGap)
  return { rule, duty, subject, fault: withOpenTexts(fault), verdict: isWithheld ? 'not-checked' : verdict }
}

/** An absence where a text stands that says nothing of its own is told with that text. */
function withOpenTexts(fault: Fault): Fault {
  if (fault.lacks !== 'content') return fault
  const says = saidWith(fault.says, openTextsAt(fault.at))
  return says === fault.says ? fault : { ...fault, says }
}

function appliesTo(rule: Rule, subject: Subject, context: Context): boolean {
  const { applies } = rule as CodeRule
  return applies === undefined || applies.call(rule, subject.value, context)
}

function schemaFaults(rule: RuleDecidedBySchema, subject: Subject, gaps: readonly DocumentGap[]): Fault[] {
  const isHere = ({ document, at }: DocumentGap) =>
    document === subject.data || at.of === subject.data || subject.kind === 'partnership'
  return gaps
    .filter((gap) => gap.duty === rule.cites[0] && isHere(gap))
    .map(({ at, undecided, open, seen }) => ({
      at: open?.[0]?.at ?? at,
      says: saidWith(rule.says(seen ?? at.of), open),
      lacks: 'content',
      ...(undecided ? { verdict: 'not-checked' } : {}),
    }))
}

function codeFaults(rule: Rule, subject: Subject, context: Context): Iterable<Fault | Declaration> {
  return (rule as CodeRule).check(subject.value, context)
}

function declared(rule: Rule, subject: Subject, { at, declares, duty = rule.cites[0] }: Declaration): Judged {
  return { rule, duty, subject, fault: { at, says: declares.claim }, verdict: 'declared', attestation: declares }
}

/** A duty binds what was published while it was in force. Undated documents are held to the law of the day. */
function isInForce({ from, to }: Duty['inForce'], subject: Subject, asOf: string): boolean {
  const day = subject.publishedOn !== undefined && subject.publishedOn < asOf ? subject.publishedOn : asOf
  return from <= asOf && (from <= day || subject.kind === 'partnership') && (to === undefined || day <= to)
}

function verdictOf(fault: Fault, duty: DutyId, subject: Subject, completeness: Completeness): Verdict {
  const verdict = fault.verdict ?? (dutyOf(duty).decided === 'by-attestation' ? 'not-evidenced' : 'not-met')
  const isDocument = fault.lacks === 'document'
  if (isDocument && completeness.mayHoldMore && (verdict === 'not-met' || verdict === 'not-evidenced'))
    return 'not-checked'
  if (verdict !== 'not-met' || fault.lacks === undefined) return verdict
  return subject.partial || (isDocument && completeness.anyPartial) ? 'not-evidenced' : verdict
}

/** Every subject that exists on the day, in reading order. */
function subjectsOf(context: Context): Subject[] {
  const { partnership, asOf } = context
  const profile = partnership.profile ?? {}
  const partialProfile = partnership.profile?.record === 'partial'
  const subjects: Subject[] = [
    {
      kind: 'partnership',
      value: partnership,
      data: profile,
      document: profile,
      name: partnership.name,
      partial: partialProfile,
    },
  ]
  for (const locality of partnership.localities) {
    subjects.push({
      kind: 'locality',
      value: locality,
      data: locality.data,
      document: profile,
      name: `Locality “${locality.name}”`,
      partial: partialProfile,
    })
  }
  for (const kind of ['loip', 'locality-plan'] as const) {
    for (const plan of editionsInView(kind === 'loip' ? partnership.loips : partnership.localityPlans, asOf)) {
      const shared = {
        document: plan.data,
        partial: plan.partial,
        ...(plan.publishedOn ? { publishedOn: plan.publishedOn.first } : {}),
      }
      for (const asked of [kind, 'plan'] as const)
        subjects.push({ kind: asked, value: plan, data: plan.data, name: `“${plan.title}”`, ...shared })
      for (const outcome of plan.outcomes) {
        const id = hasOwnId(outcome) ? ` ${outcome.id},` : ''
        subjects.push({
          kind: 'outcome',
          value: { outcome, plan },
          data: outcome.data,
          name: `Outcome${id} “${outcome.title}”`,
          ...shared,
        })
      }
    }
  }
  for (const report of partnership.reports) {
    if (isLater(report, asOf)) continue
    const publishedOn = report.publishedOn ? { publishedOn: report.publishedOn.first } : {}
    subjects.push({
      kind: 'progress-report',
      value: report,
      data: report.data,
      document: report.data,
      name: `“${report.title}”`,
      partial: report.partial,
      ...publishedOn,
    })
  }
  return subjects
}

export interface Checked {
  readonly judged: readonly Judged[]
  /** The subjects that each rule applied to; may be empty. */
  readonly looked: ReadonlyMap<Rule, readonly Subject[]>
  readonly crashes: readonly Crash[]
  /** How complete the reading is, partial records included. */
  readonly completeness: Completeness
  /** The duties whose verdict rests on something that was not read: see what-if.ts. */
  readonly restsOn: ReadonlyMap<DutyId, Unread>
}
