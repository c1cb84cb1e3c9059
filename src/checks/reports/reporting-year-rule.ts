// What the profile says of the day on which reporting years start: s.8(3) and s.12(3). It is 1 April, unless the Scottish Ministers
// direct otherwise. A direction applies to years that begin after it.

import type { Fault } from '../../engine/rule.ts'
import { dateOf } from '../../model/field.ts'
import { isAddress } from '../../readings/address.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { type MonthDay, readYearStart, usualStart } from '../../readings/reporting-year.ts'
import { quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { PartnershipDocument, YearRulePartsData } from '../../schema/documents.gen.ts'
import type { Anchor } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { directionFix, type YearField } from './to-write.ts'

export interface YearRule {
  readonly at: Anchor
  readonly field: YearField
  readonly words: string
  /** Undefined when the words name no day. */
  readonly starts?: MonthDay
  /** The places that say of a direction. */
  readonly direction: readonly Anchor[]
  readonly directedOn?: LooseDate
}

/** What the profile says about the start of the reporting year. */
export function yearRule(profile: PartnershipDocument | undefined, key: YearField): YearRule | undefined {
  const stated = profile?.[key]
  if (profile === undefined || stated === undefined) return undefined
  const words = typeof stated === 'string' ? stated : stated.starts
  if (words === undefined) return undefined
  const direction = typeof stated === 'string' ? undefined : stated.direction
  const directedOn = dateOf(direction?.date)
  const starts = readYearStart(words).value
  return {
    at: typeof stated === 'string' ? { of: profile, key } : { of: stated, key: 'starts' },
    field: key,
    words,
    direction: placesOf(direction),
    ...(starts === undefined ? {} : { starts }),
    ...(directedOn === undefined ? {} : { directedOn }),
  }
}

/** A direction of which everything is still open is none. */
function placesOf(direction: YearRulePartsData['direction']): Anchor[] {
  if (direction === undefined) return []
  const { date, reference, url } = direction
  return [
    ...(dateOf(date) ? (['date'] as const) : []),
    ...(hasDescription(reference) ? (['reference'] as const) : []),
    ...(isAddress(url) ? (['url'] as const) : []),
  ].map((key) => ({ of: direction, key }))
}

export function isDirected({ direction }: YearRule): boolean {
  return direction.length > 0
}

/** A start other than 1 April needs a direction. */
export function* departureOfRule(rule: YearRule, whose: string): Iterable<Fault> {
  if (rule.starts === undefined) {
    const says = `${quote(rule.words)} names no day on which ${whose} starts.`
    const fix = {
      says: 'Write the day and the month on which it starts. Without a direction of the Scottish Ministers that is 1 April.',
      write: `${rule.at.key}: <day and month>`,
    }
    yield { at: rule.at, says, fix, verdict: 'not-shown' }
  } else if (rule.starts !== usualStart && !isDirected(rule)) {
    const says = `The partnership file starts ${whose} on ${dayWords(rule.starts)}, and names no direction for that.`
    yield { at: rule.at, says, fix: directionFix(rule.field, rule.at.key === 'starts'), lacks: 'content' }
  }
}

/** The valid first days of a year that begins then. A start without a direction is reported once, on the profile. */
export function expectedStarts(rule: YearRule | undefined, from: string): MonthDay[] {
  if (rule?.starts === undefined) return [usualStart]
  if (!isDirected(rule) || rule.directedOn === undefined) return [usualStart, rule.starts]
  if (from < rule.directedOn.first) return [usualStart]
  return from <= rule.directedOn.last ? [usualStart, rule.starts] : [rule.starts]
}

/** `04-01` as `1 April`. */
export function dayWords(start: MonthDay): string {
  return dayInWords(`2023-${start}`).replace(' 2023', '')
}
