// The duties table: a result for every row of the law table, so that no duty is silently left out. Long, because the
// verdict on a row is decided in one place, case by case.

import { urlAsAt } from '../law/citation.ts'
import { noDaySet } from '../law/duty.ts'
import { bindsFrom, cautionAbout, type DutyId, dutyIds, dutyOf, lawTable } from '../law/index.ts'
import type { Attestation } from '../model/attestation.ts'
import { optional } from '../model/field.ts'
import type { Declared, DutyResult, Verdict } from '../result/run-result.ts'
import type { Origins } from '../source/origins.ts'
import type { Anchor } from '../source/position.ts'
import { dayInWords } from '../text/day.ts'
import type { Checked } from './check.ts'
import { type Unread, unusableValue } from './completeness.ts'
import { declaredOf } from './declared.ts'
import type { Judged, Subject } from './judged.ts'
import type { Rule, SubjectKind } from './rule.ts'

export const nothingToCheck = 'Nothing was found to check.'

/** Verdicts on a subject that ask somebody to act. */
const asks: readonly Verdict[] = ['not-met', 'not-evidenced', 'judgement', 'pending']

/** The verdicts in order of urgency. A row takes the most urgent one. */
const attention: readonly Verdict[] = ['not-met', 'not-evidenced', 'judgement', 'not-checked', 'pending']

interface DutyInput {
  readonly rules: readonly Rule[]
  readonly checked: Checked
  readonly asOf: string
  readonly origins: Origins
}

/** The verdict of each duty, without words or places. */
export function verdictsOf(input: DutyInput): ReadonlyMap<DutyId, Verdict> {
  const judged = byKey(input.checked.judged, ({ duty }) => [duty])
  const withMissing = { ...input, missing: missingDocuments(input.checked.judged) }
  return new Map(
    rowsOf(input.rules, input.asOf).map((row) => [
      row.duty,
      verdictOf(row, judged.get(row.duty) ?? none, withMissing).verdict,
    ]),
  )
}

export function dutyResults(input: DutyInput): DutyResult[] {
  const { rules, asOf, checked } = input
  const judged = byKey(checked.judged, ({ duty }) => [duty])
  const withMissing = { ...input, missing: missingDocuments(checked.judged) }
  return rowsOf(rules, asOf).map((row) => dutyResult(row, judged.get(row.duty) ?? none, withMissing))
}

const none: readonly never[] = []

function byKey<K, T>(items: readonly T[], keysOf: (item: T) => readonly K[]): ReadonlyMap<K, readonly T[]> {
  const found = new Map<K, T[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const alike = found.get(key)
      if (alike) alike.push(item)
      else found.set(key, [item])
    }
  return found
}

/** The part of a result that is the same for every partnership checked by the same rules on the same day. */
interface Row
  extends Pick<
    DutyResult,
    'cite' | 'says' | 'instrument' | 'owedBy' | 'force' | 'decided' | 'leaves' | 'caution' | 'url' | 'rules'
  > {
  readonly duty: DutyId
  readonly citing: readonly Rule[]
  /** The citing rules for which this is the first duty, the one they judge. */
  readonly judging: readonly Rule[]
}

const rowsMade = new WeakMap<readonly Rule[], { readonly asOf: string; readonly rows: readonly Row[] }>()

function rowsOf(rules: readonly Rule[], asOf: string): readonly Row[] {
  const made = rowsMade.get(rules)
  if (made?.asOf === asOf) return made.rows
  const citing = byKey(rules, ({ cites }) => cites)
  const rows = dutyIds.map((id) => rowOf(id, citing.get(id) ?? none, asOf))
  rowsMade.set(rules, { asOf, rows })
  return rows
}

function rowOf(id: DutyId, citing: readonly Rule[], asOf: string): Row {
  const duty = dutyOf(id)
  return {
    duty: id,
    citing,
    judging: citing.filter((rule) => rule.cites[0] === id),
    cite: duty.cite,
    says: duty.says,
    ...optional('instrument', duty.instrument),
    owedBy: duty.owedBy,
    force: duty.force,
    decided: duty.decided,
    ...optional('leaves', leftBy(citing, id)),
    ...optional('caution', cautionAbout(duty.evidence)),
    // legislation.gov.uk cannot be asked for a day later than the law table knows of.
    url: asOf > lawTable.asAt ? duty.url : urlAsAt(duty.url, asOf),
    rules: citing.map((rule) => rule.id),
  }
}

function dutyResult(row: Row, judged: readonly Judged[], input: RowInput): DutyResult {
  const { checked, origins } = input
  const { verdict, why } = verdictOf(row, judged, input)
  return {
    duty: row.duty,
    cite: row.cite,
    says: row.says,
    ...optional('instrument', row.instrument),
    owedBy: row.owedBy,
    force: row.force,
    decided: row.decided,
    verdict,
    ...optional('why', why),
    ...optional('leaves', row.leaves),
    ...optional('caution', row.caution),
    where: placesOf(row, judged, checked).flatMap((at) => {
      const stretch = origins.place(at)
      return stretch ? [origins.span(stretch)] : []
    }),
    add: judged.length === 0 ? [] : toAdd(judged),
    declared: judged.length === 0 ? [] : declarations(judged, origins),
    url: row.url,
    rules: row.rules,
  }
}

function placesOf({ judging }: Row, judged: readonly Judged[], { looked }: Checked): readonly Anchor[] {
  const asking = judged.filter(isAsking)
  const shown = asking.length > 0 ? asking : judged.filter(({ attestation }) => attestation !== undefined)
  if (shown.length > 0) return shown.map(({ fault }) => fault.at)
  return judging.flatMap((rule) => looked.get(rule) ?? []).map(({ data }) => ({ of: data }))
}

function isAsking({ verdict }: Judged): boolean {
  return asks.includes(verdict)
}

function toAdd(judged: readonly Judged[]): string[] {
  return [...new Set(judged.filter(isAsking).map(({ fault, rule }) => fault.fix ?? rule.fix))]
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

interface RowInput extends DutyInput {
  /** Faults under guidance about a missing document, keyed by the duty that their rule judges. */
  readonly missing: ReadonlyMap<DutyId, Judged>
}

function missingDocuments(judged: readonly Judged[]): ReadonlyMap<DutyId, Judged> {
  const found = new Map<DutyId, Judged>()
  for (const one of judged) {
    const { rule, fault, verdict } = one
    if (fault.duty === undefined || fault.lacks !== 'document' || verdict !== 'not-met') continue
    if (!found.has(rule.cites[0])) found.set(rule.cites[0], one)
  }
  return found
}

function appliesFrom(day: string): string {
  return day === noDaySet
    ? 'It was not in force when it was read, and no day had been set.'
    : `It applies from ${dayInWords(day)}.`
}

function verdictOf(
  { duty: id, citing, leaves }: Row,
  judged: readonly Judged[],
  input: RowInput,
): { verdict: Verdict; why?: string } {
  const { checked, asOf } = input
  const { completeness } = checked
  const duty = dutyOf(id)
  if (asOf < duty.inForce.from) return { verdict: 'not-applicable', why: appliesFrom(duty.inForce.from) }
  if (duty.inForce.to !== undefined && asOf > duty.inForce.to)
    return { verdict: 'not-applicable', why: `It applied until ${dayInWords(duty.inForce.to)}.` }
  if (citing.length === 0)
    return {
      verdict: 'not-checked',
      why:
        duty.unchecked ??
        (completeness.nothing === undefined ? undefined : nothingToCheck) ??
        'The rules that look at it were not asked for.',
    }
  const crash = checked.crashes.find(({ rule }) => citing.some(({ id: citingId }) => citingId === rule))
  if (crash) return { verdict: 'not-checked', why: `The rule ${crash.rule} stopped because of a mistake in loip.` }
  const rests = checked.restsOn.get(id)
  if (rests) return { verdict: 'not-checked', why: restsOnWords(rests, input.origins) }
  const worst = attention.find((verdict) => judged.some((one) => one.verdict === verdict))
  if (worst) return { verdict: worst, ...(worst === 'not-checked' ? { why: completeness.whyUnknown } : {}) }
  const looked = citing.flatMap((rule): readonly Subject[] => checked.looked.get(rule) ?? [])
  // Guidance asks for a document that is missing. That is advice; the duty itself is then pending, not met.
  const missing = input.missing.get(id)
  if (missing) return { verdict: 'pending', why: missing.fault.says }
  if (looked.some((subject) => completeness.leavesOpen(subject))) return { verdict: 'not-checked', why: unusableValue }
  const stated = (['explained', 'declared'] as const).find((verdict) => judged.some((one) => one.verdict === verdict))
  if (stated) return { verdict: stated, ...(leaves === undefined ? {} : { why: leaves }) }
  if (looked.length > 0 && duty.decided === 'by-attestation')
    return { verdict: 'not-evidenced', why: 'Nothing in these files is stated about it.' }
  if (looked.length > 0)
    return {
      verdict: duty.decided === 'by-people' ? 'judgement' : 'met',
      ...(leaves === undefined ? {} : { why: leaves }),
    }
  if (duty.nature === 'duty' && completeness.anyPartial)
    return { verdict: 'not-checked', why: 'Nothing here calls for it, but these files are a partial record.' }
  if (completeness.mayHoldMore) return { verdict: 'not-checked', why: completeness.whyUnknown }
  const why = citing[0]?.whenNothing ?? whyNotApplicable[citing[0]?.on ?? 'partnership']
  const when = bindsFrom(id)
  const binds = when === 'the start' || (when === 'publication' && !isPlanPublished(checked))
  return duty.nature === 'duty' && duty.force === 'must' && binds
    ? { verdict: 'not-checked', why: 'It cannot be told from these files.' }
    : { verdict: 'not-applicable', why }
}

/** The very file or place, so that it can be set right. */
function restsOnWords(unread: Unread, origins: Origins): string {
  if ('path' in unread) return `It rests on ${unread.path}, which could not be read.`
  const place = origins.place(unread)
  const where = place ? ` (${place.path}:${origins.span(place).start.line})` : ''
  return `It rests on ${typeof unread.key === 'string' ? `“${unread.key}”` : 'an entry'}${where}, which cannot be used.`
}

/** With a published LOIP the years owed are known, and can be none: then the duty does not apply. */
function isPlanPublished({ looked }: Checked): boolean {
  return [...looked.values()].flat().some(({ kind, publishedOn }) => kind === 'loip' && publishedOn !== undefined)
}

const whyNotApplicable: Readonly<Record<SubjectKind, string>> = {
  partnership: 'Nothing in these files calls for it.',
  loip: 'No LOIP in these files calls for it.',
  'locality-plan': 'No locality plan in these files calls for it.',
  plan: 'No plan in these files calls for it.',
  outcome: 'No outcome in these files calls for it.',
  locality: 'No locality in these files calls for it.',
  'progress-report': 'Nothing in the progress reports of these files calls for it.',
}
