// By when the improvements of a plan are to be achieved: s.6(2)(c) and s.10(3)(c). A period of the plan or of the outcome, and a year
// anywhere in what the outcome says, show it; words whose end cannot be read are for people; nothing at all, or no end, is a gap.

import { type Fault, shows, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { absent, outcomesNotSeen, recordName } from '../../model/absence.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import type { Measure, Outcome, Plan } from '../../model/partnership.ts'
import { describeDate } from '../../readings/date.ts'
import { endInside } from '../../readings/end-inside.ts'
import { hasDescription, isPointer } from '../../readings/placeholder.ts'
import { isUnsaid, quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { PeriodData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { placeOfImprovement } from './improvement.ts'

/** What says by when, and the outcomes for which nothing does. */
export function* periodsGiven(plan: Plan): Iterable<Yielded> {
  const outcomes = currentOutcomes(plan)
  const read = [plan, ...outcomes].filter(({ period }) => period?.value !== undefined)
  if (read.length > 0) yield shows(...read.map(placeOfEnd))
  const isForAll = plan.period?.value !== undefined
  if (isForAll) yield* yearsBeside(outcomes, plan)
  const unseen = isForAll ? undefined : outcomesNotSeen(plan)
  if (unseen !== undefined) yield unknown(unseen)
  if (isForAll) return
  // An error of the file is set right first: nothing is shown beside a period that cannot be used.
  if (plan.period?.trouble !== undefined) {
    yield { at: placeOfEnd(plan), ...absent(plan, 'gives no period that can be read') }
    return
  }
  const others = outcomes.filter(({ period }) => period?.value === undefined)
  const said = others.map((outcome) => ({ outcome, ...endsIn(outcome, plan) }))
  const years = said.flatMap(({ years: places }) => places)
  if (years.length > 0) yield shows(...years)
  const open = said.filter(({ years: places }) => places.length === 0)
  if (outcomes.length > 0 && open.length === 0) return
  yield* unreadIn(plan, open)
  const without = open.filter(({ outcome, lengths }) => lengths.length === 0 && !isWritten(outcome))
  if (!isWritten(plan) && (without.length > 0 || outcomes.length === 0))
    yield* withoutEnd(
      plan,
      without.map(({ outcome }) => outcome),
      outcomes,
    )
}

/** Where each outcome says by when as well, the plan's own period could go, and the duty would be shown all the same. */
function* yearsBeside(outcomes: readonly Outcome[], plan: Plan): Iterable<Yielded> {
  const without = outcomes.filter(({ period }) => period?.value === undefined)
  const said = without.map((outcome) => endsIn(outcome, plan).years)
  if (said.length > 0 && said.every((places) => places.length > 0)) yield shows(...said.flat())
}

/** Nothing that could be a period stands for these. */
function* withoutEnd(plan: Plan, without: readonly Outcome[], all: readonly Outcome[]): Iterable<Fault | Unknown> {
  const [first, ...more] = without
  // Another rule quotes a period that names no end.
  if ([plan, ...without].some(namesNoEnd)) {
    yield unknown(`${recordName(plan)} gives no end of the period in which the improvements are to be achieved.`)
    return
  }
  if (titleSaysEnd(plan)) yield endInTitle(plan)
  else if (first === undefined || without.length === all.length)
    yield {
      at: placeOfEnd(plan),
      ...absent(plan, 'does not say by when the improvements are to be achieved'),
      ...writeEnd(plan),
    }
  else {
    const names = joinAtMost(without.map(({ title }) => quote(title)))
    yield {
      at: more.length === 0 ? placeOfEnd(first) : at(plan.data, 'outcomes'),
      ...absent(plan, `does not say by when the improvement in ${names} is to be achieved`),
      ...(more.length === 0 ? writeEnd(first) : {}),
    }
  }
}

/** Years in the title of the plan may be its period. One year may as well be that of the edition, unless it lies ahead of it. */
function titleSaysEnd({ title, publishedOn }: Plan): boolean {
  const first = publishedOn === undefined ? undefined : Number(publishedOn.last.slice(0, 4))
  return (
    endInside(title, first) === 'year' &&
    (first !== undefined || /20\d\d ?(?:[-–—/]|to) ?\d|\b(?:by|to) 20\d\d/i.test(title))
  )
}

function endInTitle(plan: Plan): Fault {
  return {
    at: at(plan.data, 'title'),
    says: `The title ${quote(plan.title)} gives years, and whether they are the time within which the improvements are to be achieved is for people to judge.`,
    fix: { says: 'If they are, write them as the period of the plan.', write: 'period: <first year>-<last year>' },
    verdict: 'for-people',
  }
}

/** Of a period in parts, its end alone is lacking. */
function writeEnd({ data }: Plan | Outcome): Pick<Fault, 'fix'> {
  if (typeof data.period !== 'object') return {}
  return { fix: { says: 'Write the year in which the period ends.', write: 'to: <last year>' } }
}

/** Words for a time whose end cannot be read here, quoted once for all. */
function* unreadIn(
  plan: Plan,
  open: readonly { readonly outcome: Outcome; readonly lengths: readonly Said[] }[],
): Iterable<Fault> {
  const periods = [plan, ...open.map(({ outcome }) => outcome)].filter(isWritten)
  const said = [
    ...periods.map((holder): Said => ({ at: placeOfEnd(holder), words: holder.period?.words ?? '' })),
    ...open.flatMap(({ lengths }) => lengths),
  ]
  const [first, ...more] = said
  if (first === undefined) return
  const words = joinAtMost([...new Set(said.map((one) => quote(one.words)))])
  yield {
    at: first.at,
    says: `No end can be read here in ${words}, so by when the improvements are to be achieved is for people.`,
    fix: {
      says: 'If the plan means a period that is known, write its years.',
      write: 'period: <first year>-<last year>',
    },
    verdict: 'for-people',
    see: more.map((one) => ({ at: one.at, says: `${quote(one.words)} stands here.` })),
  }
}

/** Words that a period stands in, and that give no end that can be read. What is an error of the file is no such words. */
function isWritten({ data, period }: Plan | Outcome): boolean {
  if (data.period === undefined || period === undefined) return false
  if (period.value !== undefined || period.trouble !== undefined) return false
  return period.unsaid ? ofThePlan.test(period.words) : hasDescription(period.words)
}

/** It ends when the plan does, which people may know. */
const ofThePlan = /\b(?:life|lifetime|length|duration|period|term) of (?:the|this|our) (?:plan|loip|partnership)\b/i

interface Said {
  readonly at: Anchor
  readonly words: string
}

/** Where an outcome itself says by when: its title, its improvement, the targets of its measures. */
function endsIn(
  outcome: Outcome,
  plan: Plan,
): { readonly years: readonly Anchor[]; readonly lengths: readonly Said[] } {
  const { data, title, improvement } = outcome
  const { what_will_be_different: different } = data
  const first = plan.publishedOn === undefined ? undefined : Number(plan.publishedOn.first.slice(0, 4))
  const said: Said[] = [
    { at: at(data, 'title'), words: title },
    ...(improvement === undefined ? [] : [{ at: placeOfImprovement(data), words: improvement }]),
    ...(different === undefined ? [] : [{ at: at(data, 'what_will_be_different'), words: different }]),
    ...outcome.measures.flatMap(targetsIn),
  ]
  // The year of another document, or of the day on which a target will be set, is no end.
  const own = said.filter(({ words }) => hasDescription(words) && !isPointer(words))
  const ofKind = (kind: 'year' | 'length') => own.filter(({ words }) => endInside(words, first) === kind)
  return { years: ofKind('year').map((one) => one.at), lengths: ofKind('length') }
}

/** Where outcomes without a period of their own say by when. */
function yearsSaid(plan: Plan): Anchor[] {
  if (plan.period?.value !== undefined) return []
  const without = currentOutcomes(plan).filter(({ period }) => period?.value === undefined)
  return without.flatMap((outcome) => endsIn(outcome, plan).years)
}

/** The words of targets, and the days that they are read to be due by. */
function targetsIn({ targets }: Measure): Said[] {
  return targets.map(({ at: place, words, readings }) => {
    const [by] = readings.flatMap(({ value }) => value?.by ?? [])
    return { at: place, words: by === undefined ? words : `by ${by.last.slice(0, 4)}` }
  })
}

/** Whether there is a period that could lack an end: of a plan without one, another rule says so. */
export function givesPeriod(plan: Plan): true | Unknown {
  const stated = [plan, ...plan.outcomes].some(({ data }) => data.period !== undefined)
  return stated || yearsSaid(plan).length > 0 || unknown(`${recordName(plan)} gives no period.`)
}

export function* periodsWithoutEnd(plan: Plan): Iterable<Yielded> {
  const faults = [...endlessPeriods(plan), ...endedBefore(plan)]
  yield* faults
  if (faults.length === 0) {
    const read = [plan, ...currentOutcomes(plan)].filter(({ period }) => period?.value !== undefined)
    const places = [...read.map(placeOfEnd), ...yearsSaid(plan)]
    if (places.length > 0) yield shows(...places)
    else
      yield unknown(
        `No end can be read in the periods of ${quote(plan.title)}. Write them with their end, such as 2024-34.`,
      )
  }
}

function* endlessPeriods(plan: Plan): Iterable<Fault> {
  if (plan.period?.value !== undefined || plan.period?.trouble !== undefined) return
  const current = currentOutcomes(plan)
  const open = current.filter(
    (outcome) => outcome.period?.value === undefined && endsIn(outcome, plan).years.length === 0,
  )
  if (namesNoEnd(plan)) {
    if (current.length > 0 && open.length === 0) return
    const says = `${quote(plan.period?.words ?? '')} names no end, so nothing says by when things will be better.`
    yield { at: at(plan.data, 'period'), says, lacks: 'content' }
  } else for (const outcome of open) if (namesNoEnd(outcome)) yield endless(outcome)
}

function endless({ data, title, period }: Outcome): Fault {
  const says = `${quote(period?.words ?? '')} names no end for ${quote(title)}.`
  return { at: at(data, 'period'), says, lacks: 'content' }
}

/** `2024 onwards`, `each year`: a figure or a word for a length of time, without an end. `ongoing` says nothing of time at all. */
function namesNoEnd({ data, period }: Plan | Outcome): boolean {
  return data.period !== undefined && period?.unsaid === true && looksDated(data.period)
}

function looksDated(period: PeriodData): boolean {
  if (typeof period === 'string') return /[0-9]|year|month/.test(period) && !isUnsaid(period)
  return [period.to ?? period.as_published ?? period.from].some((words) => words !== undefined && !isUnsaid(words))
}

/** A period that was over before the plan appeared is a slip, or a record of another edition. */
function* endedBefore(plan: Plan): Iterable<Fault> {
  const { publishedOn, title } = plan
  if (publishedOn === undefined) return
  const over = [plan, ...currentOutcomes(plan)].filter(
    ({ period }) => period?.value !== undefined && period.value.to.last < publishedOn.first,
  )
  const [first, ...more] = over
  if (first === undefined) return
  yield {
    at: placeOfEnd(first),
    says: `The period ${quote(first.period?.words ?? '')} ended before ${describeDate(publishedOn)}, when ${quote(title)} was published.`,
    fix: {
      says: 'Look whether the period and the day of publication are those of this edition, and set right the one that is not.',
    },
    verdict: 'for-people',
    see: more.map((one) => ({ at: placeOfEnd(one), says: `So did ${quote(one.period?.words ?? '')}.` })),
  }
}

/** Where the end of a period stands. */
export function placeOfEnd({ data }: Plan | Outcome): Anchor {
  const { period } = data
  return typeof period === 'object' && period.to !== undefined ? at(period, 'to') : at(data, 'period')
}

/** The end of the plan's period, or of its outcomes' where the plan has none. */
export function lastDayOf(plan: Plan): string | undefined {
  return endOf(plan)?.last
}

/** The same as exactly as it was written: “2012-2022” ends in 2022, and on no day that anybody gave. */
export function endOf(plan: Plan): LooseDate | undefined {
  if (plan.period?.value) return plan.period.value.to
  const outcomes = currentOutcomes(plan)
  const ends = outcomes.flatMap(({ period }) => period?.value?.to ?? [])
  return ends.length === outcomes.length ? ends.toSorted((a, b) => (a.last < b.last ? -1 : 1)).at(-1) : undefined
}
