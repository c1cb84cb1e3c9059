// The duties table: a row for every row of the law table, decided or not, so that nothing is silently absent.
import type { Checked, Judged, Subject } from './check.ts'
import { urlAsAt } from './law/citation.ts'
import { bindsFrom, cautionAbout, type DutyId, dutyIds, dutyOf, lawTable } from './law/index.ts'
import type { Attestation } from './model/attestation.ts'
import { describeDay } from './model/calendar.ts'
import type { Declared, DutyResult, Verdict } from './result.ts'
import type { Rule, SubjectKind } from './rule.ts'
import type { Origins } from './source/origins.ts'
import type { Anchor } from './source/position.ts'
import { declaredOf } from './tables/declared.ts'

export const nothingToCheck = 'Nothing was found to check.'

/** Verdicts on one subject that ask for something. */
const asks: readonly Verdict[] = ['not-met', 'not-evidenced', 'judgement', 'pending']

/** A row takes the verdict that most needs somebody's attention. */
const attention: readonly Verdict[] = ['not-met', 'not-evidenced', 'judgement', 'not-checked', 'pending']

export interface DutyInput {
  readonly rules: readonly Rule[]
  readonly checked: Checked
  readonly asOf: string
  readonly unread: boolean
  /** Only some files were given. */
  readonly onlySome: boolean
  /** Places whose value cannot be used. */
  readonly spoiled: readonly Anchor[]
  /** No document was found at all. */
  readonly nothing: boolean
  readonly origins: Origins
}

export function dutyResults(input: DutyInput): DutyResult[] {
  const citing = byKey(input.rules, ({ cites }) => cites)
  const judged = byKey(input.checked.judged, ({ duty }) => [duty])
  return dutyIds.map((id) => dutyResult(id, citing.get(id) ?? [], judged.get(id) ?? [], input))
}

function byKey<K, T>(items: readonly T[], keysOf: (item: T) => readonly K[]): ReadonlyMap<K, readonly T[]> {
  const found = new Map<K, T[]>()
  for (const item of items) for (const key of keysOf(item)) found.set(key, [...(found.get(key) ?? []), item])
  return found
}

function dutyResult(id: DutyId, citing: readonly Rule[], judged: readonly Judged[], input: DutyInput): DutyResult {
  const { checked, asOf, origins } = input
  const duty = dutyOf(id)
  const { verdict, why } = standing(id, citing, judged, input)
  const leaves = leftBy(citing, id)
  const caution = cautionAbout(duty.evidence)
  const asking = judged.filter(({ verdict: found }) => asks.includes(found))
  const subjects = citing.filter((rule) => rule.cites[0] === id).flatMap((rule) => checked.looked.get(rule) ?? [])
  const telling = asking.length > 0 ? asking : judged.filter(({ attestation }) => attestation !== undefined)
  const places =
    telling.length > 0 ? telling.map(({ fault }) => fault.at) : subjects.map((subject) => ({ of: subject.data }))
  const where = places.flatMap((at) => {
    const stretch = origins.place(at)
    return stretch ? [origins.span(stretch)] : []
  })
  return {
    duty: id,
    cite: duty.cite,
    says: duty.says,
    ...(duty.instrument === undefined ? {} : { instrument: duty.instrument }),
    owedBy: duty.owedBy,
    force: duty.force,
    decided: duty.decided,
    verdict,
    ...(why === undefined ? {} : { why }),
    ...(leaves === undefined ? {} : { leaves }),
    ...(caution === undefined ? {} : { caution }),
    where,
    add: [...new Set(asking.map(({ fault, rule }) => fault.fix ?? rule.fix))],
    declared: declarations(judged, origins),
    // No text is as at a day that the table does not know of.
    url: asOf > lawTable.asAt ? duty.url : urlAsAt(duty.url, asOf),
    rules: citing.map((rule) => rule.id),
  }
}

/** What the first rule that judges the row leaves to people. */
function leftBy(citing: readonly Rule[], id: DutyId): string | undefined {
  return citing.find((rule) => rule.cites[0] === id && rule.leaves !== undefined)?.leaves
}

/** Each statement once, however many subjects it stands behind. */
function declarations(judged: readonly Judged[], origins: Origins): Declared[] {
  const stated = new Map<string, Attestation>()
  for (const { attestation } of judged) {
    if (attestation === undefined) continue
    const { claim, evidence, locator, owner, date } = attestation
    // One that is used in several places through an alias is still one.
    const words = JSON.stringify([claim, evidence, locator, owner, date])
    if (!stated.has(words)) stated.set(words, attestation)
  }
  return [...stated.values()].map((attestation) => declaredOf(attestation, origins))
}

function standing(
  id: DutyId,
  citing: readonly Rule[],
  judged: readonly Judged[],
  input: DutyInput,
): { verdict: Verdict; why?: string } {
  const { checked, asOf } = input
  const duty = dutyOf(id)
  if (asOf < duty.inForce.from)
    return { verdict: 'not-applicable', why: `It applies from ${describeDay(duty.inForce.from)}.` }
  if (duty.inForce.to !== undefined && asOf > duty.inForce.to)
    return { verdict: 'not-applicable', why: `It applied until ${describeDay(duty.inForce.to)}.` }
  if (citing.length === 0)
    return {
      verdict: 'not-checked',
      why:
        duty.unchecked ??
        (input.nothing ? nothingToCheck : undefined) ??
        'The rules that look at it were not asked for.',
    }
  const crash = checked.crashes.find(({ rule }) => citing.some(({ id: citingId }) => citingId === rule))
  if (crash) return { verdict: 'not-checked', why: `The rule ${crash.rule} stopped because of a mistake in loip.` }
  const worst = attention.find((verdict) => judged.some((one) => one.verdict === verdict))
  const leaves = leftBy(citing, id)
  if (worst) return { verdict: worst, ...(worst === 'not-checked' ? { why: cannotBeTold(input) } : {}) }
  const looked = citing.flatMap((rule): readonly Subject[] => checked.looked.get(rule) ?? [])
  // What guidance says of a document that is not there yet is advice; the duty itself then stands open, and is not met yet.
  const missing = checked.judged.find(
    ({ rule, fault, verdict }) =>
      rule.cites[0] === id && fault.duty !== undefined && fault.lacks === 'document' && verdict === 'not-met',
  )
  if (missing) return { verdict: 'pending', why: missing.fault.says }
  if (looked.some((subject) => isSpoiled(subject, input.spoiled))) return { verdict: 'not-checked', why: unusable }
  const stated = (['explained', 'declared'] as const).find((verdict) => judged.some((one) => one.verdict === verdict))
  if (stated) return { verdict: stated, ...(leaves === undefined ? {} : { why: leaves }) }
  if (looked.length > 0 && duty.decided === 'by-attestation')
    return { verdict: 'not-evidenced', why: 'Nothing in these files is stated about it.' }
  if (looked.length > 0)
    return {
      verdict: duty.decided === 'by-people' ? 'judgement' : 'met',
      ...(leaves === undefined ? {} : { why: leaves }),
    }
  if (duty.nature === 'duty' && checked.anyPartial)
    return { verdict: 'not-checked', why: 'Nothing here calls for it, but these files are a partial record.' }
  if (input.unread || input.onlySome) return { verdict: 'not-checked', why: cannotBeTold(input) }
  const why = things[citing[0]?.on ?? 'partnership']
  const when = bindsFrom(id)
  const binds = when === 'the start' || (when === 'publication' && !isPlanPublished(checked))
  return duty.nature === 'duty' && duty.force === 'must' && binds
    ? { verdict: 'not-checked', why: 'It cannot be told from these files.' }
    : { verdict: 'not-applicable', why }
}

const unusable = 'Something written for it cannot be used; see the errors.'

function cannotBeTold({ unread, onlySome }: DutyInput): string {
  if (unread) return 'A file could not be read, and what is looked for may stand in it.'
  return onlySome ? 'Only some files were given, and what is looked for may stand in another.' : unusable
}

/** A decision on a locality is told from its own fields, so a field that cannot be used leaves it open. */
function isSpoiled({ kind, data }: Subject, spoiled: readonly Anchor[]): boolean {
  return kind === 'locality' && spoiled.some(({ of }) => of === data || Object.values(data).includes(of))
}

/** Then the years are known for which a report is owed, and there may be none yet: it does not apply, rather than not being known. */
function isPlanPublished({ looked }: Checked): boolean {
  return [...looked.values()].flat().some(({ kind, publishedOn }) => kind === 'loip' && publishedOn !== undefined)
}

const things: Readonly<Record<SubjectKind, string>> = {
  partnership: 'Nothing in these files calls for it.',
  loip: 'No LOIP in these files calls for it.',
  'locality-plan': 'No locality plan in these files calls for it.',
  plan: 'No plan in these files calls for it.',
  outcome: 'No outcome in these files calls for it.',
  locality: 'No locality in these files calls for it.',
  'progress-report': 'Nothing in the progress reports of these files calls for it.',
}
