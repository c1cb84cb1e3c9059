// The duties table: a result for every row of the law table, so that no duty is silently left out. Long, because the
// verdict on a row is decided in one place, case by case.

import { urlAsAt } from '../law/citation.ts'
import { noDaySet } from '../law/duty.ts'
import { cautionOf, type DutyId, dutyIds, dutyOf } from '../law/index.ts'
import type { Stage } from '../law/stages.ts'
import type { Attestation } from '../model/attestation.ts'
import type { Declared, DutyResult, ShownBy, Verdict } from '../result/run-result.ts'
import type { Origins } from '../source/origins.ts'
import type { Anchor, Span } from '../source/position.ts'
import { dayInWords } from '../text/day.ts'
import { groupBy, groupByEach } from '../text/group-by.ts'
import { memoByObject } from '../text/memo-by-object.ts'
import { memoByText } from '../text/memo-by-text.ts'
import { optional } from '../text/optional.ts'
import { quote, quoteUpTo } from '../text/quote.ts'
import { besideText } from './beside-text.ts'
import type { Checked } from './check.ts'
import { type LeftOpen, type Unread, unusableValue } from './completeness.ts'
import { declaredOf } from './declared.ts'
import { evidenceOf } from './evidence.ts'
import { fixSays, piece } from './fix.ts'
import { heldBackWords } from './held-back.ts'
import type { Judged, NotJudged, Shown, Subject } from './judged.ts'
import type { Reason, Rule, SubjectKind, WouldTell } from './rule.ts'

export const nothingToCheck = 'Nothing was found to check.'

/** Verdicts on a subject that ask somebody to act. */
const asks: readonly Verdict[] = ['missing', 'not-shown', 'for-people', 'pending']

/** The verdicts in order of urgency. A row takes the most urgent one. */
const attention: readonly Verdict[] = ['missing', 'not-shown', 'for-people', 'cannot-tell', 'pending']

interface DutyInput {
  readonly rules: readonly Rule[]
  readonly checked: Checked
  readonly asOf: string
  readonly origins: Origins
  /** The stage of a plan that was asked for. */
  readonly stage?: Stage | undefined
  /** What the profile says in the place of a list of localities. */
  readonly localitiesInWords?: string | undefined
}

/** The verdict of each duty but these, without words or places. */
export function verdictsOf(input: DutyInput, but: { has(duty: DutyId): boolean }): ReadonlyMap<DutyId, Verdict> {
  const found = foundFor(input)
  const rows = rowsOf(input.rules, input.asOf).filter(({ duty }) => !but.has(duty))
  return new Map(rows.map((row) => [row.duty, verdictOf(row, found(row.duty), input, anyReason).verdict]))
}

export function dutyResults(input: DutyInput & { readonly rowOnly: boolean }): DutyResult[] {
  const found = foundFor(input)
  return rowsOf(input.rules, input.asOf).map((row) => dutyResult(row, found(row.duty), input, input.rowOnly))
}

/** What the rules found for one duty. */
interface Found {
  readonly judged: readonly Judged[]
  readonly shown: readonly Shown[]
  readonly notJudged: readonly NotJudged[]
  /** Guidance asks for a document that is missing, and this duty is the one that its rule judges. */
  readonly missing: Judged | undefined
}

function foundFor({ checked }: DutyInput): (duty: DutyId) => Found {
  const ofDuty = <T extends { readonly duty: DutyId }>(items: readonly T[]) => groupBy(items, ({ duty }) => duty)
  const [judged, shown, notJudged] = [ofDuty(checked.judged), ofDuty(checked.shown), ofDuty(checked.notJudged)]
  const missing = missingDocuments(checked.judged)
  return (duty) => ({
    judged: judged.get(duty) ?? none,
    shown: shown.get(duty) ?? none,
    notJudged: notJudged.get(duty) ?? none,
    missing: missing.get(duty),
  })
}

const none: readonly never[] = []

/** The part of a result that is the same for every partnership checked by the same rules on the same day. */
interface Fixed
  extends Pick<
    DutyResult,
    | 'cite'
    | 'says'
    | 'instrument'
    | 'owedBy'
    | 'nature'
    | 'force'
    | 'decided'
    | 'leaves'
    | 'caution'
    | 'read'
    | 'url'
    | 'rules'
  > {
  readonly duty: DutyId
}

interface Row extends Fixed {
  readonly citing: readonly Rule[]
  /** The result without what the files show of it. */
  readonly unseen: Omit<DutyResult, 'verdict' | 'why'>
}

function rowsOf(rules: readonly Rule[], asOf: string): readonly Row[] {
  return rowsOn(rules)(asOf)
}

const rowsOn = memoByObject((rules: readonly Rule[]) => {
  const citing = groupByEach(rules, ({ cites }) => cites)
  return memoByText((asOf) => dutyIds.map((id) => rowOf(id, citing.get(id) ?? none, asOf)))
})

function rowOf(id: DutyId, citing: readonly Rule[], asOf: string): Row {
  const duty = dutyOf(id)
  const fixed: Fixed = {
    duty: id,
    cite: duty.cite,
    says: duty.says,
    ...optional('instrument', duty.instrument),
    owedBy: duty.owedBy,
    nature: duty.nature,
    force: duty.force,
    decided: duty.decided,
    ...optional('leaves', leftBy(citing, id)),
    ...optional('caution', cautionOf(duty)),
    read: duty.read.map(({ instrument, asAt }) => ({ instrument, asAt })),
    ...optional('url', urlAsAt(duty, asOf)),
    rules: citing.map((rule) => rule.id),
  }
  return {
    ...fixed,
    citing,
    unseen: { ...fixed, where: none, add: none, evidence: none, declared: none },
  }
}

function dutyResult(row: Row, found: Found, input: DutyInput, rowOnly: boolean): DutyResult {
  const { verdict, why, wouldTell } = verdictOf(row, found, input)
  if (rowOnly) return { ...row.unseen, verdict, ...optional('why', why) }
  const { origins } = input
  const { judged } = found
  const evidence = evidenceOf(found.shown, origins)
  return {
    duty: row.duty,
    cite: row.cite,
    says: row.says,
    ...optional('instrument', row.instrument),
    owedBy: row.owedBy,
    nature: row.nature,
    force: row.force,
    decided: row.decided,
    verdict,
    ...optional('why', why),
    ...optional('wouldTell', wouldTell && wouldTellOf(wouldTell, origins)),
    ...optional('leaves', row.leaves),
    ...optional('caution', row.caution),
    read: row.read,
    where: whereOf(found, verdict, evidence, origins),
    add: judged.length === 0 ? [] : toAdd(judged),
    evidence,
    declared: judged.length === 0 ? [] : declarations(judged, origins),
    ...optional('url', row.url),
    rules: row.rules,
  }
}

/** The kind of file, or the object that takes the fields, and what to write there without the margin of a source file. */
function wouldTellOf({ in: kind, into, write }: WouldTell, origins: Origins): NonNullable<DutyResult['wouldTell']> {
  if (write === undefined || into === undefined)
    return { ...optional('kind', kind), ...optional('yaml', write === undefined ? undefined : piece(write)) }
  const kept = besideText(piece(write), into, origins)
  const where = origins.place({ of: kept.into })
  return { ...optional('kind', kind), yaml: kept.yaml, ...optional('into', where && origins.span(where)) }
}

/** What is asked, else what is not known, else what is stated, else what shows it. */
function whereOf(
  { judged, notJudged }: Found,
  verdict: Verdict,
  evidence: readonly ShownBy[],
  origins: Origins,
): readonly Span[] {
  const spansOf = (places: readonly Anchor[]) =>
    places.flatMap((at) => {
      const stretch = origins.place(at)
      return stretch ? [origins.span(stretch)] : []
    })
  const asking = judged.filter(isAsking)
  if (asking.length > 0) return spansOf(asking.map(({ fault }) => fault.at))
  if (verdict === 'cannot-tell') {
    const unknown = notJudged.filter(({ isKnown }) => !isKnown)
    return spansOf(
      (unknown.length > 0 ? unknown : notJudged).flatMap(({ at, subject }) => at ?? placeOfSubject(subject)),
    )
  }
  const stated = judged.filter(({ attestation }) => attestation !== undefined)
  return stated.length > 0 ? spansOf(stated.map(({ fault }) => fault.at)) : evidence.map(({ span }) => span)
}

/** Its name. The partnership as a whole is at no place. */
function placeOfSubject({ kind, data }: Subject): Anchor[] {
  if (kind === 'partnership') return []
  const key = ['title', 'name'].find((name) => name in data)
  return [key === undefined ? { of: data } : { of: data, key }]
}

function isAsking({ verdict }: Judged): boolean {
  return (asks as readonly string[]).includes(verdict)
}

function toAdd(judged: readonly Judged[]): string[] {
  return [...new Set(judged.filter(isAsking).map(({ fault, rule }) => fixSays(fault.fix ?? rule.fix)))]
}

/** What stays for people to judge, by the first rule that judges the row. */
function leftBy(citing: readonly Rule[], id: DutyId): string | undefined {
  return citing.find((rule) => rule.cites[0] === id && rule.leaves !== undefined)?.leaves
}

/** Each statement once, however many subjects it covers. */
function declarations(judged: readonly Judged[], origins: Origins): Declared[] {
  const all = judged.flatMap(({ attestation }) => attestation ?? [])
  if (all.length <= 1) return all.map((attestation) => declaredOf(attestation, origins))
  const stated = new Map<string, Attestation>()
  for (const attestation of all) {
    const { claim, evidence, locator, owner, date } = attestation
    // YAML aliases copy a statement, so equal words count as the same one.
    const words = JSON.stringify([claim, evidence, locator, owner, date])
    if (!stated.has(words)) stated.set(words, attestation)
  }
  return [...stated.values()].map((attestation) => declaredOf(attestation, origins))
}

function missingDocuments(judged: readonly Judged[]): ReadonlyMap<DutyId, Judged> {
  const found = new Map<DutyId, Judged>()
  for (const one of judged) {
    const { rule, fault, verdict } = one
    if (fault.duty === undefined || fault.lacks !== 'document' || verdict !== 'missing') continue
    if (!found.has(rule.cites[0])) found.set(rule.cites[0], one)
  }
  return found
}

function appliesFrom(day: string): string {
  return day === noDaySet
    ? 'It was not in force when it was read, and no day had been set.'
    : `It applies from ${dayInWords(day)}.`
}

interface Decided {
  readonly verdict: Verdict
  readonly why?: string | undefined
  readonly wouldTell?: WouldTell | undefined
}

function verdictOf({ duty: id, citing, leaves }: Row, found: Found, input: DutyInput, pick = reasonOf): Decided {
  const { checked, asOf } = input
  const { judged, shown, notJudged, missing } = found
  const { completeness } = checked
  const duty = dutyOf(id)
  if (asOf < duty.inForce.from) return { verdict: 'not-applicable', why: appliesFrom(duty.inForce.from) }
  if (duty.inForce.to !== undefined && asOf > duty.inForce.to)
    return { verdict: 'not-applicable', why: `It applied until ${dayInWords(duty.inForce.to)}.` }
  if (citing.length === 0)
    return {
      verdict: 'not-looked-at',
      why:
        duty.unchecked ??
        (completeness.nothing === undefined ? undefined : nothingToCheck) ??
        'The rules that look at it were not asked for.',
    }
  const isAsked = judged.length > 0 || shown.length > 0 || notJudged.length > 0 || missing !== undefined
  if (input.stage !== undefined && checked.heldBack.has(id) && !isAsked)
    return { verdict: 'not-looked-at', why: heldBackWords(id, input.stage) }
  const cannotTell = (why: string, wouldTell?: WouldTell): Decided => ({ verdict: 'cannot-tell', why, wouldTell })
  const crash = checked.crashes.find(({ rule }) => citing.some(({ id: citingId }) => citingId === rule))
  if (crash) return cannotTell(`The rule ${crash.rule} stopped because of a mistake in loip.`)
  const rests = checked.restsOn.get(id)
  if (rests && 'why' in rests) return cannotTell(rests.why, rests.wouldTell)
  if (rests) return cannotTell(restsOnWords(rests, input.origins))
  const unknown = pick(notJudged.filter(({ isKnown }) => !isKnown))
  for (const verdict of attention) {
    const same = judged.filter((one) => one.verdict === verdict)
    if (same.length > 0 && verdict === 'cannot-tell') {
      const unusable = same.find(({ fault }) => completeness.isUnusable(fault.at))
      return cannotTell(unusable ? restsOnWords(unusable.fault.at, input.origins) : completeness.whyUnknown)
    }
    if (same.length > 0) return { verdict }
    if (verdict === 'cannot-tell' && unknown) return cannotTell(unknown.why, unknown.wouldTell)
  }
  // Guidance asks for a document that is missing. That is advice; the duty itself is then pending.
  if (missing) return { verdict: 'pending', why: missing.fault.says }
  const looked = citing.flatMap((rule) => checked.looked.get(rule) ?? [])
  if (looked.some((subject) => completeness.leavesOpen(subject))) return cannotTell(unusableValue)
  const stated = (['explained', 'declared'] as const).find((verdict) => judged.some((one) => one.verdict === verdict))
  if (stated) return { verdict: stated, why: leaves }
  if (shown.length > 0) {
    const why = [...new Set(shown.flatMap(({ inWords = [] }) => inWords)), ...(leaves === undefined ? [] : [leaves])]
    return { verdict: duty.decided.startsWith('by-') ? 'for-people' : 'shown', why: why.join(' ') || undefined }
  }
  const excluded = pick(notJudged)
  // A power that these files show no use of leaves nothing undone.
  if (excluded && (duty.nature === 'power' ? notJudged.every(({ isKnown }) => isKnown) : notJudged.every(isWhole)))
    return { verdict: 'not-applicable', why: excluded.why }
  if (excluded) return cannotTell(excluded.why, excluded.wouldTell)
  if (completeness.mayHoldMore) return cannotTell(completeness.whyUnknown)
  const [rule] = citing
  if (looked.length > 0) return cannotTell(`The rule ${rule?.id} says nothing of it.`)
  const { says, ...wouldTell } = noSubject[rule?.on ?? 'partnership']
  if (rule?.on === 'locality' && input.localitiesInWords !== undefined)
    return cannotTell(
      `The partnership file lists no locality by its name. It says: ${quoteUpTo(300, input.localitiesInWords)}.`,
      wouldTell,
    )
  return cannotTell(says, wouldTell)
}

/** One of several reasons, the same in any order of the files. */
function reasonOf(notJudged: readonly NotJudged[]): NotJudged | undefined {
  return notJudged
    .filter(({ why }) => why !== '')
    .reduce<NotJudged | undefined>(
      (first, one) => (first === undefined || isBefore(one, first) ? one : first),
      undefined,
    )
}

/** Where no words are asked for, any reason is as good as another. */
function anyReason(notJudged: readonly NotJudged[]): NotJudged | undefined {
  return notJudged.find(({ why }) => why !== '')
}

function isBefore(one: NotJudged, other: NotJudged): boolean {
  if (one.why !== other.why) return one.why < other.why
  if (one.wouldTell === other.wouldTell) return false
  const write = ({ wouldTell }: NotJudged) => `${wouldTell?.in ?? ''} ${wouldTell?.write ?? ''}`
  return write(one) < write(other)
}

/**
 * Whether what excludes the duty here excludes it altogether. The profile lists the localities; that there is no other plan or report
 * than those in the files, nothing says.
 */
function isWhole({ subject: { kind, partial } }: NotJudged): boolean {
  return kind === 'partnership' || (kind === 'locality' && !partial)
}

/** The very file or place, so that it can be set right. */
function restsOnWords(unread: Exclude<Unread, LeftOpen>, origins: Origins): string {
  if ('path' in unread) return `It rests on ${unread.path}, which could not be read.`
  const place = origins.place(unread)
  const where = place ? ` (${place.path}:${origins.span(place).cell ?? origins.span(place).start.line})` : ''
  return `It rests on ${typeof unread.key === 'string' ? quote(origins.headingsIn(unread.of).get(unread.key) ?? unread.key) : 'an entry'}${where}, which cannot be used.`
}

/** A true sentence about files in which a rule finds nothing that it is about. */
const noSubject: Readonly<Record<SubjectKind, Exclude<Reason, string>>> = {
  partnership: { says: 'No partnership is named in these files.', in: 'partnership' },
  loip: { says: 'No LOIP is in these files.', in: 'loip' },
  'locality-plan': { says: 'No locality plan is in these files.', in: 'locality-plan' },
  plan: { says: 'No plan is in these files.', in: 'loip' },
  'loip-outcome': { says: 'No outcome of a LOIP is in these files.', in: 'loip' },
  'locality-plan-outcome': { says: 'No outcome of a locality plan is in these files.', in: 'locality-plan' },
  outcome: { says: 'No outcome is in these files.', in: 'loip' },
  locality: { says: 'No locality is listed in these files.', in: 'partnership' },
  'loip-report': { says: 'No progress report on a LOIP is in these files.', in: 'progress-report' },
  'locality-plan-report': { says: 'No progress report on a locality plan is in these files.', in: 'progress-report' },
  'progress-report': { says: 'No progress report is in these files.', in: 'progress-report' },
}
