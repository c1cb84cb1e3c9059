// Several targets in one text: where they part, and whether they are the steps of one course.
import { takeDates } from './date-inside.ts'
import { holdsTargetFigure, keyFigure } from './figure-marks.ts'
import type { Stated } from './stated.ts'
import type { Quantity, Target } from './values.ts'

/** An earlier year in a target is not its date. */
export const firstTargetYear = 2015

/** `2026: 90% 2028: 95%`, as in the lines of a cell. */
const yearFirst = /^20\d\d(?:[/-]\d\d)?(?: ?[:=] ?| - )[£€$]?\d/
const nextYear = / (?=20\d\d(?:[/-]\d\d)?(?: ?[:=] ?| - )[£€$]?\d)/g
/** `between 40 and 50%` does not part. */
const between = /(?:^|[^a-z])between \S+(?: \S+){0,2}$/i
const parting =
  /(?:[,;]? (?:and )?then |;|(?<!(?:^| )\d{1,3}),(?= )|,(?= (?!\d{3}(?!\d)))| and | & | \/ |,? (?:rising|increasing|falling|reducing|moving)(?= (?:to|by) )|,? (?=up to \d|down to \d)| \| |(?<=\bby (?:\S+ )?\S+) (?:→|->) (?=\S+ by )|(?<=\)) (?=[£€$]?\d))(?![^(]*\))/giu
/** A figure after these is no second target. */
const ofNow =
  /^(?:(?:the )?baseline|current(?:ly)?|now|was|were|from|previously|compared|against|a further|another|an additional|up from|down from|actual|target|aim)(?![a-z])/i
const label = /^(?:(?:the )?baseline|current(?:ly)?|now|was|actual)(?![a-z])|(?:^|[^a-z])baseline\)?$/i
const none = /(?:^|[^a-z])(?:zero|nil)(?![a-z])/i

/** Splits words into targets. A part without a figure joins its neighbour. */
export function targetsIn(text: string): readonly string[] {
  const kind = keyFigure(text)
  const hasFigure = (part: string) =>
    none.test(part) || holdsTargetFigure(withoutBrackets(takeDates(part, firstTargetYear).rest), kind)
  const parts: string[] = []
  let start = 0
  const places = [...text.matchAll(parting), ...(yearFirst.test(text) ? text.matchAll(nextYear) : [])]
  for (const { index, 0: separator } of places.sort((a, b) => a.index - b.index)) {
    const [before, after] = [text.slice(start, index), text.slice(index + separator.length)]
    if (
      !hasFigure(before) ||
      !hasFigure(after) ||
      ofNow.test(after.trim()) ||
      label.test(before.trim()) ||
      between.test(before)
    )
      continue
    parts.push(before.trim())
    start = index + separator.length
  }
  return [...parts, text.slice(start).trim()]
}

/** What may be the next step, in brackets: `90% by 2026 (95% by 2028)`. */
export function aside(text: string): readonly string[] {
  const [, before, inside] = /^([^()]*\S) \(([^()]*\d[^()]*)\)$/.exec(text) ?? []
  return before === undefined || inside === undefined ? [] : [before, inside]
}

export function withoutBrackets(text: string): string {
  return text.replace(/\s?[([][^()[\]]*[)\]]/gu, '')
}

/**
 * The steps of a course, each with what it leaves to the first: one measure, and a day for each. Undefined where they may be several
 * targets.
 */
export function asCourse(given: readonly Stated<Target>[]): readonly Stated<Target>[] | undefined {
  const [first] = given
  const steps = given.map(({ value, ...stated }) => ({ ...stated, value: value && likeFirst(value, first?.value) }))
  const read = steps.map(withValue)
  return courseOf(read) && read
}

function withValue({
  value,
  ...stated
}: Omit<Stated<Target>, 'value'> & { readonly value: Target | undefined }): Stated<Target> {
  return value === undefined ? stated : { ...stated, value }
}

/** The targets of readings out of one text, where they are the steps of one course. */
export function courseOf(readings: readonly Stated<Target>[]): readonly Target[] | undefined {
  const targets = readings.flatMap(({ value }) => (value === undefined ? [] : [value]))
  return targets.length === readings.length && isCourse(targets) ? targets : undefined
}

/** Whether targets out of one text are of one thing, each by a day of its own. */
function isCourse(targets: readonly Target[]): boolean {
  const [first, ...others] = targets
  if (first === undefined || others.length === 0) return false
  const days = targets.flatMap(({ by }) => (by === undefined ? [] : [by.last]))
  if (days.length < targets.length || new Set(days).size < targets.length) return false
  const names = new Set(targets.flatMap(({ ofWhat }) => (ofWhat === undefined ? [] : [ofWhat.toLowerCase()])))
  return names.size <= 1 && others.every((other) => isAlike(first, other))
}

function isAlike(one: Target, other: Target): boolean {
  if (one.value !== undefined && other.value !== undefined) return isOfUnit(one.value, other.value)
  const [change, next] = [one.change?.by, other.change?.by]
  return (
    change !== undefined &&
    next !== undefined &&
    one.change?.direction === other.change?.direction &&
    isOfUnit(change, next)
  )
}

function isOfUnit(one: Quantity, other: Quantity): boolean {
  // None at all is none of any unit.
  const isNone = ({ value, unit }: Quantity) => value === 0 && unit === undefined
  return isNone(one) || isNone(other) || (one.kind === other.kind && one.unit === other.unit)
}

/** In `at least 30% walking and 4% cycling` the second target has no test of its own, so it takes the first one's. */
export function likeFirst(target: Target, first: Target | undefined): Target {
  if (first === undefined) return target
  if (target.test === 'reach' && (first.test === 'at-least' || first.test === 'at-most'))
    return { ...target, test: first.test, ...(first.strict && { strict: first.strict }) }
  const { value, ...others } = target
  // “Reduce by 20% by 2026 and 40% by 2030”
  if (target.test === 'reach' && first.change?.by !== undefined && value?.unit === '%' && first.change.by.unit === '%')
    return { ...others, test: 'change-by', change: { ...first.change, by: value } }
  // “By 2 years for men and 3 years for women”
  if (target.test === 'reach' && first.change?.by !== undefined && value !== undefined && countsAlike(target, first)) {
    const { unit } = first.change.by
    return {
      ...others,
      test: 'change-by',
      change: { ...first.change, by: { ...value, ...(unit !== undefined && { unit }) } },
    }
  }
  const direction = target.change?.direction ?? first.change?.direction
  return target.change && direction ? { ...target, change: { ...target.change, direction } } : target
}

/** Whether the figure of a target counts the same as a change before it. */
function countsAlike({ value, ofWhat }: Target, { change, ofWhat: firstOf }: Target): boolean {
  const by = change?.by
  if (value === undefined || by === undefined || value.kind !== by.kind || by.unit === '%') return false
  if (value.unit !== undefined) return value.unit === by.unit
  const counted = by.unit ?? firstWord(firstOf)
  return counted !== undefined && singular(counted) === singular(firstWord(ofWhat) ?? '')
}

function firstWord(words: string | undefined): string | undefined {
  return /^\p{L}+/u.exec(words ?? '')?.[0]
}

function singular(word: string): string {
  return word.toLowerCase().replace(/s$/, '')
}
