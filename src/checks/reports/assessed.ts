// Whether a progress report assesses each outcome that was in force in its year: s.8(2)(a) and s.12(2).

import { type Fault, shows, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { absent, outcomesNotSeen, recordName } from '../../model/absence.ts'
import { isCarriedOn } from '../../model/carried-on.ts'
import { listOf } from '../../model/ids.ts'
import { assessmentName, hasOwnId, outcomeList, outcomeName } from '../../model/outcomes.ts'
import type { Assessment, Outcome, Plan, ProgressReport, Unmatched } from '../../model/partnership.ts'
import { timeInForce } from '../../model/time-in-force.ts'
import { describeDate } from '../../readings/date.ts'
import { hasDescription, isNamed, isPointer } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { type Anchor, at } from '../../source/position.ts'
import { groupBy } from '../../text/group-by.ts'
import { joinAnd, joinAtMost } from '../../text/join.ts'
import { type AssessmentDoubt, doubtIn, saysHowItStands } from './assessment-words.ts'
import { editionsOfYear, type InForce, outcomesInForce } from './outcomes-in-force.ts'
import { assessmentFix, judgementToWrite } from './to-write.ts'

interface On {
  /** The editions of the plan. */
  readonly editions: readonly Plan[]
  /** All plans of its kind. */
  readonly all: readonly Plan[]
  /** How a sentence calls the plan: `the LOIP`. */
  readonly name: string
}

/** The assessments of the outcomes that were in force in the year, and what falls short. */
export function* assessments(report: ProgressReport, { editions, all, name }: On): Iterable<Yielded> {
  if (report.year === undefined) return
  const inForce = outcomesInForce(editions, all, report.year)
  if (inForce.length === 0) yield noPlanKnown(report)
  for (const plan of editionsOfYear(editions, all, report.year))
    for (const unseen of listOf(outcomesNotSeen(plan))) yield unknown(unseen)
  const entries = report.assessments.filter((entry) => saysHowItStands(entry) && isOnOne(entry, inForce))
  if (entries.length > 0) yield shows(...assessedIn(entries))
  yield* unclear(report, editions)
  yield* shortfalls(report, inForce, { editions, all, name })
}

function isOnOne({ outcomes }: Assessment, inForce: readonly InForce[]): boolean {
  return outcomes.some((one) => inForce.some(({ outcome }) => isCarriedOn(one, outcome)))
}

/** Entries of which nobody can tell on which outcome they are: they count for none. One question for each reason. */
function* unclear(report: ProgressReport, editions: readonly Plan[]): Iterable<Fault> {
  const isOfThese = ({ unmatched }: Assessment) => unmatched?.among.some(({ plan }) => editions.includes(plan))
  for (const why of ['title', 'several', 'listed', 'year'] as const) {
    const entries = report.assessments.filter((entry) => entry.unmatched?.why === why && isOfThese(entry))
    const [first, ...more] = entries
    if (first === undefined) continue
    yield {
      ...unclearWords(first, why, report),
      verdict: 'for-people',
      see: more.map((entry) => ({ at: at(entry.data, 'outcome'), says: 'The same goes for this entry.' })),
    }
  }
}

function unclearWords(entry: Assessment, why: Unmatched['why'], report: ProgressReport): Omit<Fault, 'verdict'> {
  const { data, unmatched } = entry
  const among = unmatched?.among ?? []
  const [first] = among
  const named = joinAtMost(among.map(({ outcome, plan }) => `${quote(outcome.title)} of ${quote(plan.title)}`))
  if (why === 'title')
    return {
      at: at(data, 'title'),
      says: `${recordName(report)} calls outcome ${quote(entry.words)} ${quote(data.title ?? '')}, which is ${quote(first?.outcome.title ?? '')} in ${quote(first?.plan.title ?? '')}, so it counts for neither.`,
      fix: {
        says: 'Look which outcome is meant. Name it as the plan does, or say which plan it stands in.',
        write: 'outcome: <id of an outcome>\ntitle: <title of the outcome>\nplan: <id of the plan>',
      },
    }
  if (why === 'several')
    return {
      at: at(data, 'outcome'),
      says: `${quote(entry.words)} may be ${named}, so its assessment counts for none of them.`,
      fix: { says: 'Say which plan the outcome stands in.', write: 'plan: <id of the plan>' },
    }
  if (why === 'listed')
    return {
      at: at(data, 'outcome'),
      says: `${quote(entry.words)} may be ${named}, or an outcome of ${quote(unmatched?.listed?.title ?? '')}, which is only listed here, so its assessment counts for neither.`,
      fix: {
        says: 'Say what the outcome is called, or which plan it stands in.',
        write: 'title: <title of the outcome>\nplan: <id of the plan>',
      },
    }
  return {
    at: at(data, 'outcome'),
    says: `${quote(report.title)} is on ${report.year?.label ?? 'a year'}, in which ${quote(first?.plan.title ?? '')} with its outcome ${quote(entry.words)} was not in force.`,
    fix: {
      says: 'Look which edition the report is on, and whether the year of the report and the day of the edition are right.',
    },
  }
}

/** Of a report on a plan of which these files hold no outcome in force in its year. */
export function noPlanKnown(report: ProgressReport): Unknown {
  return unknown(
    `Which outcomes ${quote(report.title)} has to assess cannot be told: these files hold no outcome that was in force in ${report.year?.label ?? 'its year'}. Add the file of the plan of that time.`,
  )
}

/** Where assessments say how the outcomes stand: the reasons first, which tell a reader more than the judgements. */
export function assessedIn(assessments: readonly Assessment[]): Anchor[] {
  const places = assessments.flatMap(assessedAt)
  const isReasonGiven = ({ key }: Anchor) => key === 'because'
  return [...places.filter(isReasonGiven), ...places.filter((place) => !isReasonGiven(place))]
}

function assessedAt({ data, judgement }: Assessment): Anchor[] {
  const isWord = (words: string | undefined) => isNamed(words) && !isPointer(words)
  return [
    // “No data” is a judgement, and would be no words of their own elsewhere.
    ...(judgement !== undefined || isWord(data.judgement) ? (['judgement'] as const) : []),
    ...(isWord(data.as_published) ? (['as_published'] as const) : []),
    ...(isReason(data.because) ? (['because'] as const) : []),
  ].map((key) => ({ of: data, key }))
}

/** Words that say something of the outcome, and do not only name another place. */
function isReason(words: string | undefined): boolean {
  return hasDescription(words) && !isPointer(words)
}

function* shortfalls(
  report: ProgressReport,
  inForce: readonly InForce[],
  { editions, all, name }: On,
): Iterable<Fault> {
  const assessed = report.assessments.flatMap(({ outcomes }) => outcomes)
  const unclearOnes = report.assessments.flatMap(({ unmatched }) => unmatched?.among ?? [])
  const missing = inForce.filter(
    ({ outcome }) =>
      !assessed.some((one) => isCarriedOn(one, outcome)) &&
      !isNamedOtherwise(outcome, assessed, editions) &&
      // Asked about already.
      !unclearOnes.some((one) => one.outcome.id === outcome.id),
  )
  const place = { of: report.data, key: 'assessments' }
  const sure = missing.filter(({ how }) => how === 'whole')
  for (const [plan, these] of groupBy(sure, ({ plan }) => plan)) {
    const count = inForce.filter((one) => one.plan === plan).length
    yield { at: place, ...missingWords(these, count, report, planThen(plan, all) ?? name) }
  }
  const partly = missing.filter(({ how }) => how === 'part')
  if (partly.length > 0) {
    const was = partly.length === 1 ? 'was' : 'were'
    const says = `${recordName(report)} does not assess ${named(partly)}${ofPlanThen(partly, all)}, which ${was} in force for only a part of that year.`
    const them = partly.length === 1 ? 'it' : 'them'
    const fix = {
      ...assessmentFix,
      says: `The Act does not say whether a report has to assess ${them}. Say whether there was any improvement, or leave it as it is.`,
    }
    yield { at: place, says, fix, verdict: 'for-people', see: whereSetOut(partly) }
  }
  for (const outside of ['over', 'not begun'] as const) {
    const these = missing.filter((one) => one.how === 'maybe' && one.outside === outside)
    if (these.length > 0) yield { at: place, ...outsideWords(these, outside, report), verdict: 'for-people' }
  }
  const unsure = missing.filter(({ how, outside }) => how === 'maybe' && outside === undefined)
  if (unsure.length > 0) {
    const says = `${recordName(report)} does not assess ${named(unsure)}${ofPlanThen(unsure, all)}, which may have been in force that year.`
    const fix = {
      ...assessmentFix,
      says: 'Say whether there was any improvement. Or write down when the plan was published, and when an outcome that has ended was closed.',
    }
    yield { at: place, says, fix, verdict: 'for-people', see: whereSetOut(unsure) }
  }
  const entries = report.assessments.filter((entry) => isOnOne(entry, inForce))
  yield* entries.flatMap((entry) => emptiness(entry, entries, report) ?? [])
  yield* doubtful(entries)
  yield* contradictions(entries)
  yield* baseless(entries, report)
}

/** Left out, and by its own period it had ended or not begun: whether it was closed is for the partnership to say. */
function outsideWords(
  these: readonly InForce[],
  outside: NonNullable<InForce['outside']>,
  report: ProgressReport,
): Omit<Fault, 'at'> {
  const periods = joinAtMost([...new Set(these.map(({ outcome }) => quote(outcome.period?.words ?? '')))])
  const [they, their, them, were] = these.length === 1 ? ['it', 'its', 'it', 'was'] : ['they', 'their', 'them', 'were']
  const stood = outside === 'over' ? `${were} over` : 'had not begun'
  const fix =
    outside === 'over'
      ? `If ${them} ${were} closed, say so in the plan, with the day. If not, say whether there was any improvement in ${them}.`
      : `Say whether there was any improvement in ${them}, or leave it as it is if work on ${them} had not begun.`
  return {
    says: `${recordName(report)} does not assess ${named(these)}; by ${their} own period (${periods}) ${they} ${stood}.`,
    fix: { ...assessmentFix, says: fix },
    see: whereSetOut(these),
  }
}

/** A plan that another took the place of, by its name and its last day: the next may number its outcomes alike. */
function planThen(plan: Plan, all: readonly Plan[]): string | undefined {
  const span = timeInForce(plan, all)
  if (span === undefined || (span.until === undefined && !span.isEndOpen)) return undefined
  return span.until === undefined
    ? quote(plan.title)
    : `${quote(plan.title)}, in force until ${describeDate(span.until)}`
}

function ofPlanThen(these: readonly InForce[], all: readonly Plan[]): string {
  const [plan, another] = new Set(these.map((one) => one.plan))
  return plan === undefined || another !== undefined || planThen(plan, all) === undefined
    ? ''
    : ` of ${quote(plan.title)}`
}

function isAmong(outcomes: readonly Outcome[], one: Outcome): boolean {
  return outcomes.some((outcome) => isCarriedOn(outcome, one) || isCarriedOn(one, outcome))
}

/**
 * The outcome has no entry of its own, but the outcome that replaced it has, or one it replaced, or each of its
 * parts. (A heading over outcomes is written as an outcome too.)
 */
function isNamedOtherwise(outcome: Outcome, assessed: readonly Outcome[], editions: readonly Plan[]): boolean {
  if (assessed.some((one) => outcome.replacedBy.includes(one.id) || one.replacedBy.includes(outcome.id))) return true
  const parts = editions.flatMap(({ outcomes }) => outcomes).filter(({ data }) => data.parent === outcome.id)
  return parts.length > 0 && parts.every((part) => isAmong(assessed, part))
}

function missingWords(
  missing: readonly InForce[],
  all: number,
  report: ProgressReport,
  name: string,
): Omit<Fault, 'at'> {
  const see = whereSetOut(missing)
  if (report.assessments.length === 0) {
    const instead = listOf(report.data.actions).length > 0 ? 'reports on actions and assesses' : 'assesses'
    const none = all === 1 ? 'no outcome' : `none of the ${all} outcomes`
    return { ...absent(report, `${instead} ${none} of ${name}`), see }
  }
  const left = absent(report, `does not assess ${named(missing)} of ${name}`)
  // An entry whose id points nowhere may be for one of the missing outcomes, and is reported separately.
  const stray = report.assessments.filter(
    ({ outcomes, unmatched }) => outcomes.length === 0 && unmatched === undefined,
  ).length
  return stray >= missing.length ? { says: left.says, verdict: 'for-people', see } : { ...left, see }
}

const longestList = 90

/** `outcome 3 “Good work with fair pay”`; only the ids when the titles are too long: `outcomes 2, 3 and 5`. */
function named(missing: readonly InForce[]): string {
  const [first, ...more] = missing.map(({ outcome }) => outcome)
  if (first === undefined || more.length === 0) return first === undefined ? '' : outcomeName(first)
  const names = joinAnd([first, ...more].map((outcome) => outcomeName(outcome).replace('outcome ', '')))
  return `outcomes ${names.length <= longestList ? names : outcomeList([first, ...more])}`
}

function whereSetOut(missing: readonly InForce[]): NonNullable<Fault['see']> {
  return missing.map(({ outcome }) => ({
    at: { of: outcome.data, key: 'title' },
    says: `${hasOwnId(outcome) ? `Outcome ${outcome.id}` : 'The outcome'} is set out here.`,
  }))
}

const sayHowItStands = {
  says: 'Say whether there was any improvement in this outcome, and why you say so. “Too early” and “no data” are answers.',
  write: judgementToWrite,
}

/** An entry without content, or with the judgement `not assessed`. */
function emptiness(entry: Assessment, entries: readonly Assessment[], report: ProgressReport): Fault | undefined {
  const { data, outcomes } = entry
  const again = entries.filter(
    (other) => other !== entry && outcomes.some((outcome) => isAmong(other.outcomes, outcome)),
  )
  if (again.some(saysHowItStands)) return undefined
  const title = quote(outcomes[0]?.title ?? entry.words)
  if (entry.judgement === 'not assessed') {
    return { at: { of: data, key: 'judgement' }, says: `${title} is given as not assessed.`, fix: sayHowItStands }
  }
  // What it does say is quoted, for all such entries at once.
  if (saysHowItStands(entry) || doubtIn(entry) !== undefined) return undefined
  const pointer = (['because', 'as_published', 'judgement'] as const).find((key) => isPointer(data[key]))
  if (pointer !== undefined) {
    const says = `The assessment of ${title} is named, and not copied here: ${quote(data[pointer] ?? '')}.`
    const fix = {
      says: 'Copy from there whether there was any improvement in this outcome, and why.',
      write: judgementToWrite,
    }
    return { at: { of: data, key: pointer }, says, fix, verdict: 'for-people' }
  }
  if (listOf(data.measures).length > 0) {
    const says = `The entry for ${title} gives figures, and not whether there was any improvement.`
    return { at: { of: data, key: 'measures' }, says, fix: sayHowItStands, verdict: 'for-people' }
  }
  if (data.delivery !== undefined) {
    const predicate = `says in its entry for ${title} how actions stand, and not whether the outcome improved`
    return { at: { of: data, key: 'delivery' }, ...absent(report, predicate), fix: sayHowItStands }
  }
  return {
    at: { of: data, key: data.because === undefined ? 'outcome' : 'because' },
    ...absent(report, `does not say in its entry for ${title} whether it improved`),
    fix: sayHowItStands,
  }
}

const doubts: Readonly<Record<AssessmentDoubt, string>> = {
  rating: 'by a word for how work is going',
  work: 'by what was done, and not by how the outcome stands',
  little: 'in words that do not say how the outcome stands',
  unknown: 'for the reason that nothing is known',
}

/** One question for all entries that are alike, unless another entry for the same outcome says how it stands. */
function* doubtful(entries: readonly Assessment[]): Iterable<Fault> {
  const open = entries.flatMap((entry) => {
    const others = entries.filter(
      (other) => other !== entry && other.outcomes.some((one) => isAmong(entry.outcomes, one)),
    )
    const found = others.some(saysHowItStands) ? undefined : doubtIn(entry)
    return found === undefined ? [] : [{ entry, ...found }]
  })
  for (const doubt of ['rating', 'work', 'little', 'unknown'] as const) {
    const alike = open.filter((one) => one.doubt === doubt)
    const [first, ...more] = alike
    const place = first?.said[0]?.at
    if (first === undefined || place === undefined) continue
    const words = [...new Set(alike.flatMap(({ said }) => said.map((one) => quote(one.words))))]
    const which =
      more.length === 0 ? assessmentName(first.entry) : `outcomes ${joinAtMost(alike.map(({ entry }) => entry.words))}`
    yield {
      at: place,
      says: `The assessment of ${which} is given ${doubts[doubt]}: ${joinAtMost(words)}.`,
      fix: {
        says: 'Say how the outcome stands: whether there was any improvement, and what that rests on.',
        write: 'judgement: <improved, maintained, declined, mixed, too early or no data>\nbecause: <what is stated>',
      },
      verdict: 'for-people',
      see: more.flatMap(({ said }) =>
        said.slice(0, 1).map((one) => ({ at: one.at, says: `${quote(one.words)} stands here.` })),
      ),
    }
  }
}

/** Two different judgements of one outcome. People have to say which is meant. */
function* contradictions(entries: readonly Assessment[]): Iterable<Fault> {
  const firsts = new Map<object, Assessment>()
  for (const entry of entries) {
    const [outcome] = entry.outcomes
    // A misspelt id is reported separately, and may have been matched to the wrong outcome.
    if (outcome === undefined || entry.words !== outcome.id) continue
    if (entry.judgement === undefined || entry.judgement === 'not assessed') continue
    const first = firsts.get(outcome.data)
    if (first === undefined) firsts.set(outcome.data, entry)
    else if (first.judgement !== entry.judgement) {
      yield {
        at: { of: entry.data, key: 'judgement' },
        says: `${quote(outcome.title)} is judged twice: ${first.judgement} and ${entry.judgement}.`,
        fix: {
          says: 'Look which judgement is meant, and take the other away. If both are true of a part of it, say that it is mixed, and why.',
        },
        verdict: 'for-people',
        see: [{ at: { of: first.data, key: 'judgement' }, says: 'The first judgement stands here.' }],
      }
    }
  }
}

/** Entries with a judgement and no reason: “too early” and “no data” are answers where it is said why. */
function* baseless(entries: readonly Assessment[], report: ProgressReport): Iterable<Fault> {
  const bare = entries.filter(
    ({ data, judgement, because }) =>
      judgement !== undefined &&
      judgement !== 'not assessed' &&
      !isReason(because) &&
      data.as_published === undefined &&
      listOf(data.measures).length === 0,
  )
  const says = (entry: Assessment) => hasDescription(entry.because)
  yield* baselessAlike(bare.filter(says), report)
  yield* baselessAlike(
    bare.filter((entry) => !says(entry)),
    report,
  )
}

function* baselessAlike(bare: readonly Assessment[], report: ProgressReport): Iterable<Fault> {
  const [first] = bare
  if (first === undefined) return
  const which = bare.length === 1 ? assessmentName(first) : `outcomes ${joinAtMost(bare.map(({ words }) => words))}`
  const told = joinAtMost([
    ...new Set(bare.flatMap(({ because }) => (hasDescription(because) ? [quote(because)] : []))),
  ])
  yield {
    at: { of: first.data, key: told === '' ? 'judgement' : 'because' },
    says:
      told === ''
        ? `${recordName(report)} does not say what its judgement on ${which} rests on.`
        : `${recordName(report)} gives for its judgement on ${which} only ${told}.`,
    fix: { says: 'Say in a sentence what each judgement rests on.', write: 'because: <why>' },
    verdict: 'for-people',
  }
}
