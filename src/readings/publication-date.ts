// The day on which something was published, of which often only a bound is known: “before 2018”.
import { addDays, type IsoDate } from './calendar.ts'
import { readDate } from './date.ts'
import { leftUnsaid, readAs, type Stated, tidy } from './stated.ts'
import type { LooseDate } from './values.ts'
import { years } from './years.ts'

const before =
  /^(?:(?:some ?time|at some point|well|shortly|just)? ?(?:before|prior to|earlier than)|pre)[ -]+(?=.*\d)/iu
const after = /^(?:(?:some ?time|at some point|well|shortly|just)? ?(?:after|later than))[ -]+(?=.*\d)/iu

/** It was published, and nobody knows when: unlike “TBC”, which says that it is still to come. */
const dayNotKnown =
  /^(?:(?:the )?(?:day|date) )?(?:(?:is )?not (?:known|given|stated|recorded|shown)|unknown|n\/?k|undated|no (?:day|date)(?: (?:is )?(?:given|known|stated|shown))?|(?:is )?unknown)$/iu

/** As `readDate`, and a bound is kept as one. Words that say that the day is not known give `unsaid`. */
export function readPublicationDate(words: string): Stated<LooseDate> {
  const text = tidy(words)
  if (dayNotKnown.test(text)) return leftUnsaid(words)
  const bound = before.exec(text) ?? after.exec(text)
  if (bound === null) return readDate(words)
  const read = readDate(text.slice(bound[0].length))
  if (read.value === undefined) return readDate(words)
  const isBefore = before.test(text)
  // Before the end of 2018 may be in 2018.
  if (isBefore && /^(?:the )?(?:end|close) of /iu.test(text.slice(bound[0].length)))
    return readAs(words, upTo(read.value.last))
  return readAs(words, isBefore ? upTo(addDays(read.value.first, -1)) : since(addDays(read.value.last, 1)))
}

/** Whether the words say that it was published on a day that is not known. */
export function isDayNotKnown(words: string | undefined): boolean {
  return words !== undefined && dayNotKnown.test(tidy(words))
}

function upTo(last: IsoDate): LooseDate {
  return { first: `${years.first}-01-01`, last, precision: 'before' }
}

function since(first: IsoDate): LooseDate {
  return { first, last: `${years.last}-12-31`, precision: 'after' }
}
