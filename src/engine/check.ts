// Runs every rule on every subject it is about. A rule that crashes is one finding, and the others still report.
// Long, because the kinds of subjects are listed here in the order of the Act, one after the other.

import type { Duty } from '../law/duty.ts'
import { type DutyId, dutyOf } from '../law/index.ts'
import { outcomesNotSeen } from '../model/absence.ts'
import type { Context } from '../model/context.ts'
import { editionsInView, isBesideCurrent, isLaidOver, isLater } from '../model/editions.ts'
import { isPlanDue } from '../model/locality-plans.ts'
import { hasOwnId } from '../model/outcomes.ts'
import type { Plan, ProgressReport } from '../model/partnership.ts'
import { plansOfKind } from '../model/plans.ts'
import { isOnItsWay, notYet, stageOf } from '../model/publication.ts'
import { dayInWords } from '../text/day.ts'
import { groupBy } from '../text/group-by.ts'
import { optional } from '../text/optional.ts'
import { quote } from '../text/quote.ts'
import { type Completeness, type Unread, unusableValue } from './completeness.ts'
import { asFix, type Fix, isFile, kindWritten } from './fix.ts'
import { gapsOfSubject } from './gaps-of-subject.ts'
import type { IsHeldBack } from './held-back.ts'
import type { Crash, DocumentGap, Judged, NotJudged, Shown, Silent, Subject } from './judged.ts'
import { openTextsAt, saidWith } from './left-open.ts'
import { asksNothing } from './level.ts'
import {
  type CodeRule,
  type Declaration,
  type Fault,
  isDecidedBySchemaAlone,
  type NotCalledFor,
  type Rule,
  type RuleDecidedBySchema,
  type Unknown,
  type WouldTell,
  type Yielded,
} from './rule.ts'
import { asFile, hasFile } from './whole-file.ts'

export interface CheckInput {
  readonly rules: readonly Rule[]
  readonly context: Context
  readonly gaps: readonly DocumentGap[]
  readonly completeness: Completeness
  /** What is left out because it cannot be answered yet; nothing unless given. */
  readonly isHeldBack?: IsHeldBack | undefined
}

export function runRules({ rules, context, gaps, completeness: reading, isHeldBack }: CheckInput): Checked {
  const subjects = subjectsOf(context)
  const completeness = reading.withSubjects(subjects)
  const byKind = groupBy(subjects, ({ kind }) => kind)
  const run: Run = {
    context,
    gaps,
    completeness,
    judged: [],
    shown: [],
    notJudged: [],
    silent: [],
    crashes: [],
    heldBack: new Set(),
    isHeldBack,
  }
  const looked = new Map<Rule, readonly Subject[]>()
  for (const rule of rules) looked.set(rule, lookedAt(rule, byKind.get(rule.on) ?? [], run))
  const { judged, shown, notJudged, silent, crashes, heldBack } = run
  return { judged, shown, notJudged, silent, looked, crashes, completeness, heldBack, restsOn: new Map() }
}

interface Run {
  readonly context: Context
  readonly gaps: readonly DocumentGap[]
  readonly completeness: Completeness
  readonly judged: Judged[]
  readonly shown: Shown[]
  readonly notJudged: NotJudged[]
  readonly silent: Silent[]
  readonly crashes: Crash[]
  readonly heldBack: Set<DutyId>
  readonly isHeldBack: IsHeldBack | undefined
}

/** Runs a rule on its subjects, adds the results to the run, and returns the subjects it applied to. */
function lookedAt(rule: Rule, subjects: readonly Subject[], run: Run): Subject[] {
  const seen: Subject[] = []
  const { inForce } = dutyOf(rule.cites[0])
  for (const subject of subjects) {
    if (run.isHeldBack?.(rule.cites[0], subject)) {
      for (const duty of rule.cites) if (run.isHeldBack(duty, subject)) run.heldBack.add(duty)
      continue
    }
    const outside = outsideOf(inForce, subject, run.context.asOf)
    if (outside !== undefined) {
      for (const duty of rule.cites) run.notJudged.push({ duty, subject, why: outside, isKnown: true })
      continue
    }
    const listed = onlyListed(subject)
    if (listed !== undefined && rule.ofListed === undefined) {
      if (!subject.isBeside) for (const duty of rule.cites) run.notJudged.push({ duty, subject, ...whatItSays(listed) })
      continue
    }
    try {
      const yields = yieldsOf(rule, subject, run)
      if (!subject.isBeside && (rule.forEachOutcome || rule.on.endsWith('outcome')))
        addUnseenOutcomes(rule, subject, run)
      if (yields.every(isRemark)) run.silent.push({ rule: rule.id, subject: subject.name })
      const counting = subject.isBeside
        ? yields.flatMap((yielded) => besideOf(yielded, rule, subject))
        : yields.map((yielded) => whileNotDue(yielded, rule, subject))
      for (const yielded of counting) add(yielded, rule, subject, run)
      if (subject.isBeside) {
        if ('yearWords' in subject.value) addInPreparation(rule, subject, subject.value, run)
        continue
      }
      if (!yields.some(givesReason) || !yields.every(isAside)) seen.push(subject)
    } catch (error) {
      run.crashes.push({ rule: rule.id, subject: subject.name, error })
    }
  }
  return seen
}

/** The edition, where its file is not here. */
function onlyListed({ value }: Subject): Plan | undefined {
  return 'outcomes' in value && value.listedIn !== undefined ? value : undefined
}

function whatItSays({ kind, title, data }: Plan): Pick<NotJudged, 'why' | 'isKnown' | 'wouldTell'> {
  const id = data.id === undefined ? '' : `id: ${data.id}\n`
  return {
    why: `${quote(title)} is only listed in these files, so what it says is not known. Add its file.`,
    isKnown: false,
    wouldTell: { in: kind, write: `kind: ${kind}\n${id}title: <title of the plan>\nedition:\n  published_on: <day>` },
  }
}

/**
 * A duty's row is about the edition in force: what a draft beside it lacks is noted, and neither what it shows nor what is not known of it
 * changes how the duty stands. Guidance and practice may speak of the draft.
 */
function besideOf(yielded: Yielded, rule: Rule, { value }: Subject): Yielded[] {
  // What is laid over a plan that goes on need not say what that one says.
  if ('outcomes' in value && isLaidOver(value) && 'says' in yielded && yielded.lacks !== undefined) return []
  if ('notCalledFor' in yielded || dutyOf(yielded.duty ?? rule.cites[0]).force !== 'must') return [yielded]
  if (!('says' in yielded)) return []
  const says = 'yearWords' in value ? saidOfDraft(yielded.says, value) : yielded.says
  return [{ ...yielded, says, verdict: 'remark' }]
}

/** What a draft lacks is no gap before a published plan is due. What it says, people may look at already. */
function whileNotDue(yielded: Yielded, rule: Rule, { notDue: how, value }: Subject): Yielded {
  if (how === undefined || dutyOf(yielded.duty ?? rule.cites[0]).force !== 'must') return yielded
  // What is not known of it yet stands behind what can wait.
  if ('unknown' in yielded && how === 'surely')
    return { notCalledFor: yielded.unknown, ...optional('duty', yielded.duty) }
  if (!('says' in yielded)) return yielded
  const { verdict = 'missing' } = yielded
  if (verdict !== 'missing' && (verdict !== 'not-shown' || how === 'maybe')) return yielded
  const plan = 'plan' in value ? value.plan : value
  const says = 'title' in plan && 'status' in plan ? saidOfDraft(yielded.says, plan) : yielded.says
  return { ...yielded, says, verdict: how === 'surely' ? 'pending' : 'not-shown' }
}

/** A sentence that begins with the name of the plan or report tells that it is in preparation. */
function saidOfDraft(says: string, { title, status }: Pick<Plan | ProgressReport, 'title' | 'status'>): string {
  const at = says.indexOf(quote(title))
  if (at < 0 || says.startsWith(' is ', at + quote(title).length)) return says
  if (status !== 'draft' && status !== 'consultation') return says
  const stage = status === 'draft' ? 'draft' : 'consultation edition'
  return at === 0 ? `The ${stage} ${says}` : `${says.slice(0, at)}the ${stage} ${says.slice(at)}`
}

/** Where there is no report but one in preparation, that is why a duty cannot be told. */
function addInPreparation(rule: Rule, subject: Subject, report: ProgressReport, run: Run): void {
  for (const duty of rule.cites)
    if (dutyOf(duty).force === 'must')
      run.notJudged.push({ duty, subject, why: `${quote(report.title)} ${notYet(report)}.`, isKnown: true })
}

function addUnseenOutcomes(rule: Rule, subject: Subject, run: Run): void {
  const plan = planOf(subject)
  const why = plan === undefined ? undefined : outcomesNotSeen(plan)
  if (why !== undefined) run.notJudged.push({ duty: rule.cites[0], subject, why, isKnown: false })
}

function planOf({ value }: Subject): Plan | undefined {
  if ('outcomes' in value) return value
  return 'plan' in value ? value.plan : undefined
}

function givesReason(yielded: Yielded): yielded is NotCalledFor | Unknown {
  return 'notCalledFor' in yielded || 'unknown' in yielded
}

/** A remark does not make the rule apply. */
function isAside(yielded: Yielded): boolean {
  return givesReason(yielded) || isRemark(yielded)
}

/** It says nothing of how the duty stands. */
function isRemark(yielded: Yielded): boolean {
  return 'shows' in yielded ? yielded.shows.length === 0 : 'verdict' in yielded && yielded.verdict === 'remark'
}

function yieldsOf(rule: Rule, subject: Subject, run: Run): readonly Yielded[] {
  const applies = appliesTo(rule, subject, run.context)
  if (applies !== true) return rule.cites.map((duty) => ({ ...applies, duty }))
  if (!isDecidedBySchemaAlone(rule)) return [...(rule as CodeRule).check(subject.value, run.context)]
  const faults = schemaFaults(rule, subject, run.gaps)
  return faults.length > 0 ? faults : [...rule.shownBy(subject.value as never, run.context)]
}

function add(yielded: Yielded, rule: Rule, subject: Subject, run: Run): void {
  const { duty = rule.cites[0] } = yielded
  if (run.isHeldBack?.(duty, subject)) {
    run.heldBack.add(duty)
    return
  }
  if ('shows' in yielded) {
    if (yielded.shows.length > 0)
      run.shown.push({ duty, subject, places: yielded.shows, ...optional('inWords', yielded.inWords) })
  } else if ('notCalledFor' in yielded) run.notJudged.push({ duty, subject, why: yielded.notCalledFor, isKnown: true })
  else if ('unknown' in yielded)
    run.notJudged.push({
      duty,
      subject,
      why: yielded.unknown,
      isKnown: false,
      ...optional('wouldTell', yielded.wouldTell && placed(yielded.wouldTell, subject, run.context)),
    })
  else if ('declares' in yielded) run.judged.push(declared(rule, subject, yielded))
  else if (isOpenInPartial(yielded, duty, subject, run.completeness))
    run.notJudged.push({
      duty,
      subject,
      isKnown: false,
      at: yielded.at,
      ...reasonOfAbsence(yielded, asFix(yielded.fix ?? rule.fix)),
    })
  // A remark on a value that cannot be used would say the same slip twice.
  else if (yielded.verdict !== 'remark' || !run.completeness.mayBeUnusable(yielded.at, true))
    run.judged.push(judgedAs(rule, subject, yielded, run))
}

/**
 * What is written for a reason without a place of its own goes into what the reason is about. Where there is no file of the kind that it
 * names, it is a file of its own.
 */
function placed(wouldTell: WouldTell, { kind, data }: Subject, { partnership }: Context): WouldTell {
  const { write, in: file, into } = wouldTell
  if (write === undefined || isFile(write) || into !== undefined) return wouldTell
  if (file === undefined) return kind === 'partnership' ? wouldTell : { ...wouldTell, into: data }
  return hasFile[file](partnership) ? wouldTell : { ...wouldTell, write: asFile(write, file) }
}

/** What a partial record does not hold, with what to do about it. */
function reasonOfAbsence(
  { says, at, into = at.of }: Fault,
  { says: todo, write }: Fix,
): Pick<NotJudged, 'why' | 'wouldTell'> {
  const kind = write === undefined ? undefined : kindWritten(write)
  return {
    why: `${says} ${todo}`,
    ...optional(
      'wouldTell',
      write === undefined ? undefined : { write, ...(kind === undefined ? { into } : { in: kind }) },
    ),
  }
}

/** What guidance asks for and a partial record does not hold is not known, and no advice is given on it. */
function isOpenInPartial(fault: Fault, duty: DutyId, subject: Subject, completeness: Completeness): boolean {
  if (fault.lacks === undefined || dutyOf(duty).force === 'must') return false
  if (fault.verdict !== undefined && fault.verdict !== 'missing' && fault.verdict !== 'not-shown') return false
  return subject.partial || fault.inPartial === true || (fault.lacks === 'document' && completeness.anyPartial)
}

function judgedAs(rule: Rule, subject: Subject, fault: Fault, run: Run): Judged {
  const { completeness } = run
  const duty = fault.duty ?? rule.cites[0]
  const verdict = verdictOf(fault, duty, subject, completeness)
  const isGap = verdict === 'missing' && dutyOf(duty).force === 'must'
  // A finding of absence is withheld where the value exists but cannot be used; that is reported separately.
  const isWithheld = fault.lacks !== undefined && verdict !== 'remark' && completeness.mayBeUnusable(fault.at, isGap)
  return { rule, duty, subject, fault: withOpenTexts(fault), verdict: isWithheld ? 'cannot-tell' : verdict }
}

/** An absence where a text stands that says nothing of its own is told with that text. */
function withOpenTexts(fault: Fault): Fault {
  if (fault.lacks !== 'content') return fault
  const says = saidWith(fault.says, openTextsAt(fault.at))
  return says === fault.says ? fault : { ...fault, says }
}

function appliesTo(rule: Rule, subject: Subject, context: Context): true | NotCalledFor | Unknown {
  const { applies } = rule as CodeRule
  return applies === undefined || applies.call(rule, subject.value, context)
}

function schemaFaults(rule: RuleDecidedBySchema, subject: Subject, gaps: readonly DocumentGap[]): (Fault | Unknown)[] {
  return gapsOfSubject(gaps, rule.cites[0], subject).map(({ at, undecided, open, seen }): Fault | Unknown =>
    undecided
      ? { unknown: unusableValue }
      : {
          at: open?.[0]?.at ?? at,
          into: at.of,
          says: saidWith(rule.says(seen ?? at.of, subject.value as never), open),
          ...(rule.fixAt ? { fix: rule.fixAt(seen ?? at.of) } : {}),
          lacks: 'content',
        },
  )
}

function declared(rule: Rule, subject: Subject, { at, declares, duty = rule.cites[0] }: Declaration): Judged {
  return { rule, duty, subject, fault: { at, says: declares.claim }, verdict: 'declared', attestation: declares }
}

/**
 * A duty binds what was published while it was in force; undated documents are held to the law of the day. Why it does not bind this one,
 * as a sentence; undefined where it does.
 */
function outsideOf({ from, to }: Duty['inForce'], subject: Subject, asOf: string): string | undefined {
  if (asOf < from) return `It applies from ${dayInWords(from)}.`
  const { publishedOn } = subject
  const day = publishedOn !== undefined && publishedOn < asOf ? publishedOn : asOf
  if (day < from && subject.kind !== 'partnership')
    return `${subject.name} was published on ${dayInWords(day)}, and this applies from ${dayInWords(from)}.`
  return to === undefined || day <= to ? undefined : `It applied until ${dayInWords(to)}.`
}

function verdictOf(fault: Fault, duty: DutyId, subject: Subject, completeness: Completeness): Judged['verdict'] {
  const found = foundOf(fault, duty, subject, completeness)
  return found === 'missing' && asksNothing(dutyOf(duty)) ? 'for-people' : found
}

function foundOf(fault: Fault, duty: DutyId, subject: Subject, completeness: Completeness): Judged['verdict'] {
  const verdict = fault.verdict ?? (dutyOf(duty).decided === 'by-attestation' ? 'not-shown' : 'missing')
  const isDocument = fault.lacks === 'document'
  if (isDocument && completeness.mayHoldMore && (verdict === 'missing' || verdict === 'not-shown')) return 'cannot-tell'
  if (verdict !== 'missing' || fault.lacks === undefined) return verdict
  return subject.partial || fault.inPartial || isReworded(fault.at.of) || (isDocument && completeness.anyPartial)
    ? 'not-shown'
    : verdict
}

/** The day on which the law that applies was in force: of `before 2018`, the last that it may be. */
function dayOf({ publishedOn }: Plan | ProgressReport): { readonly publishedOn?: string } {
  if (publishedOn === undefined) return {}
  return { publishedOn: publishedOn.precision === 'before' ? publishedOn.last : publishedOn.first }
}

/** An outcome in other words than those of the plan: what they lack, the plan may say. */
function isReworded(of: object): boolean {
  return 'wording' in of && of.wording !== 'as published'
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
    const plans = plansOfKind({ kind }, partnership)
    for (const plan of editionsInView(plans, asOf)) {
      const shared = {
        document: (plan.listedIn ?? plan).data,
        partial: plan.partial,
        ...(isBesideCurrent(plan, plans, asOf) ? { isBeside: true as const } : {}),
        ...optional('notDue', notDue(plan, context)),
        ...dayOf(plan),
      }
      for (const asked of [kind, 'plan'] as const)
        subjects.push({ kind: asked, value: plan, data: plan.data, name: `“${plan.title}”`, ...shared })
      for (const outcome of plan.outcomes) {
        const id = hasOwnId(outcome) ? ` ${outcome.id},` : ''
        const value = { outcome, plan }
        for (const asked of [`${kind}-outcome`, 'outcome'] as const)
          subjects.push({ kind: asked, value, data: outcome.data, name: `Outcome${id} “${outcome.title}”`, ...shared })
      }
    }
  }
  for (const report of partnership.reports) {
    if (isLater(report, asOf)) continue
    const asked = [
      ...(report.coversLoip ? (['loip-report'] as const) : []),
      ...(report.coversLocalityPlans.length > 0 ? (['locality-plan-report'] as const) : []),
      'progress-report' as const,
    ]
    for (const kind of asked)
      subjects.push({
        kind,
        value: report,
        data: report.data,
        document: report.data,
        name: `“${report.title}”`,
        partial: report.partial,
        ...(stageOf(report, asOf) === 'on its way' ? { isBeside: true as const } : {}),
        ...dayOf(report),
      })
  }
  return subjects
}

/** What is asked of a locality plan can wait as long as the plan. That a LOIP is due, the Act has said for years. */
function notDue(plan: Plan, { partnership, asOf }: Context): Subject['notDue'] {
  if (plan.kind === 'loip' || !isOnItsWay(plan)) return undefined
  const isDue = isPlanDue(plan, partnership, asOf)
  return isDue === 'yes' ? undefined : isDue === 'no' ? 'surely' : 'maybe'
}

export interface Checked {
  readonly judged: readonly Judged[]
  readonly shown: readonly Shown[]
  readonly notJudged: readonly NotJudged[]
  readonly silent: readonly Silent[]
  /** The subjects that each rule applied to; may be empty. */
  readonly looked: ReadonlyMap<Rule, readonly Subject[]>
  readonly crashes: readonly Crash[]
  /** How complete the reading is, partial records included. */
  readonly completeness: Completeness
  /** The duties that were not asked of something because of the stage it has reached. */
  readonly heldBack: ReadonlySet<DutyId>
  /** The duties whose verdict rests on something that was not read: see what-if.ts. */
  readonly restsOn: ReadonlyMap<DutyId, Unread>
}
