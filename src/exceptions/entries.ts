// The recorded decisions as the files have them, and the problems of each by itself.

import { contradiction, isStillToCome } from '../checks/statements/declare.ts'
import type { Attestation } from '../model/attestation.ts'
import type { Context } from '../model/context.ts'
import { decisionWords, emptyFieldIn } from '../model/decision.ts'
import { listOf } from '../model/ids.ts'
import type { Partnership } from '../model/partnership.ts'
import type { Problem } from '../model/problem.ts'
import { describeDate, describeWhen, readDate } from '../readings/date.ts'
import { quote } from '../readings/stated.ts'
import type { Decision, ExceptionRow } from '../result/run-result.ts'
import type {
  AcceptedData,
  AgreementData,
  DepartureData,
  InappropriateData,
  PersonsData,
} from '../schema/documents.gen.ts'
import type { Entry, ExceptionData } from './entry.ts'
import { unusable } from './problem.ts'

/** The number of recorded decisions, usable or not. */
export function countExceptions(documents: Partnership['exceptions']): number {
  return documents.reduce(
    (sum, { inappropriate, agreements, departures, accepted }) =>
      sum + [inappropriate, agreements, departures, accepted].flatMap((list) => listOf<unknown>(list)).length,
    0,
  )
}

interface Entries {
  readonly inappropriate: readonly Entry<InappropriateData>[]
  readonly agreements: readonly Entry<AgreementData>[]
  readonly departures: readonly Entry<DepartureData>[]
  readonly accepted: readonly Entry<AcceptedData>[]
}

export function entriesOf({ exceptions: documents }: Partnership): Entries {
  const named = (words: string | undefined) => quote(words ?? 'nothing')
  return {
    inappropriate: documents
      .flatMap(({ inappropriate }) => listOf(inappropriate))
      .map((data) => entryOf('inappropriate', data, `The section 5 decision on ${named(data.scope)}`, ['scope'])),
    agreements: documents
      .flatMap(({ agreements }) => listOf(agreements))
      .map((data) =>
        entryOf('agreement', data, `The agreement on ${named(data.duty)} with ${named(data.partner)}`, [
          'partner',
          'duty',
          'outcome',
        ]),
      ),
    departures: documents
      .flatMap(({ departures }) => listOf(departures))
      .map((data) =>
        entryOf('departure', data, `The departure from ${named(data.rule)} for ${named(data.item)}`, ['rule', 'item']),
      ),
    accepted: documents
      .flatMap(({ accepted }) => listOf(accepted))
      .map((data) =>
        entryOf('accepted', data, `The acceptance of ${named(data.rule)} for ${named(data.item)}`, ['rule', 'item']),
      ),
  }
}

interface Fields {
  readonly reason?: string
  readonly owner?: PersonsData
  readonly evidence?: string
  readonly decided_on?: string
  readonly agreed_on?: string
  readonly review_by?: string
}

function entryOf<T extends ExceptionData>(
  kind: ExceptionRow['kind'],
  data: T,
  name: string,
  needed: readonly (string & keyof T)[],
): Entry<T> {
  const { reason, owner, evidence, review_by: review, ...fields }: Fields = data
  const decidedAt = kind === 'agreement' ? 'agreed_on' : 'decided_on'
  const decided = fields[decidedAt]
  const [on, by] = [decided, review].map((words) => (words === undefined ? undefined : readDate(words)))
  const named = needed.map((key) => data[key])
  // What the Act does not ask of an agreement or a section 5 decision is a question of their rules, and no error.
  const has = isOfTheLaw(kind) ? [decided, ...named] : [reason, owner, evidence, decided, review, ...named]
  return {
    kind,
    data,
    name,
    words: decisionWords(data),
    decidedAt,
    ...(on?.value ? { decided: on.value } : {}),
    ...(by?.value ? { reviewBy: by.value } : {}),
    stated: { decided: decided ?? '', reviewBy: review ?? '' },
    isIncomplete:
      has.includes(undefined) || [on, by].some((date) => date?.trouble !== undefined && date.value === undefined),
  }
}

/** Section 5 decisions and section 14(1) agreements, of which the Act asks for no record. */
function isOfTheLaw(kind: ExceptionRow['kind']): boolean {
  return kind === 'inappropriate' || kind === 'agreement'
}

/** The five fields of a complete entry, as they are printed. */
export function decisionOf({ words, decided, reviewBy, stated }: Entry): Decision {
  return {
    ...words,
    decidedOn: decided ? describeDate(decided) : stated.decided,
    reviewBy: reviewBy ? describeDate(reviewBy) : stated.reviewBy,
  }
}

/** A departure as the statement behind a row of the duties table, in the words of the file. */
export function asStatement({ decided, words, data }: Entry): Attestation | undefined {
  if (decided === undefined) return undefined
  const { reason: claim, evidence, owner } = words
  return { claim, evidence, owner, date: decided, at: { of: data } }
}

/**
 * Why an entry has no effect. `incomplete`: reported separately, by the schema or by the rule of the section. `not-yet`: decided after the day of
 * the check.
 */
export function problemWith(entry: Entry, context: Context): Problem | 'incomplete' | 'not-yet' | undefined {
  const { data, name, words, decided, reviewBy, decidedAt, stated, isIncomplete } = entry
  if (isIncomplete) return 'incomplete'
  const cannot = (key: string, says: string, fix: string) => unusable(data, key, says, fix)
  if (isOfTheLaw(entry.kind)) {
    if (decided === undefined) return 'incomplete'
    // The rule for section 5 reports a day that cannot be, and an agreement of a day to come relieves nobody yet.
    return decided.first > context.asOf ? 'not-yet' : undefined
  }
  const empty = emptyFieldIn(words)
  if (empty !== undefined)
    return cannot(empty, `${name} has no ${empty} that says anything.`, `Write ${empty}: in words, or take it out.`)
  if (decided === undefined)
    return cannot(
      decidedAt,
      `${name} has no day of decision: ${quote(stated.decided)}.`,
      `Write ${decidedAt}: as a date, such as 12 March 2026.`,
    )
  if (reviewBy === undefined)
    return cannot(
      'review_by',
      `${name} has no day by which it is looked at again: ${quote(stated.reviewBy)}.`,
      'Write review_by: as a date, such as 1 March 2027.',
    )
  if (decided.first > reviewBy.last)
    return cannot(
      'review_by',
      `${name} was decided ${describeWhen(decided)}, after ${describeDate(reviewBy)}, its own review_by.`,
      `Set ${decidedAt}: or review_by: right.`,
    )
  if (isStillToCome(decided, context)) return 'not-yet'
  const contrary = contradiction(decided, context)
  return contrary === undefined
    ? undefined
    : cannot(decidedAt, `${name} ${contrary}.`, `Set ${decidedAt}: right. It is the day on which it was decided.`)
}

export function isPastReview({ reviewBy }: Entry, asOf: string): boolean {
  return reviewBy !== undefined && reviewBy.last < asOf
}
