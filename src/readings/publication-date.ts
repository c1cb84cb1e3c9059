// The day on which something was published, of which often only a bound is known: “before 2018”.
import { addDays, type IsoDate } from './calendar.ts'
import { describeDate, readDate } from './date.ts'
import { leftUnsaid, quote, readAs, type Stated, tidy } from './stated.ts'
import type { LooseDate } from './values.ts'
import { years } from './years.ts'

const before =
  /^(?:(?:some ?time|at some point|well|shortly|just)? ?(?:before|prior to|earlier than)|pre)[ -]+(?=.*\d)/iu
/** The day itself may be meant. */
const byDay =
  /^(?:(?:some ?time|at some point) )?(?:by(?: or on)?|(?:no|not) later than|on or before|at or before|until|till|up to|up until)[: ]+(?:the )?(?=.*\d)/iu
const after = /^(?:(?:some ?time|at some point|well|shortly|just)? ?(?:after|later than))[ -]+(?=.*\d)/iu

/** It was published, and nobody knows when: unlike “TBC”, which says that it is still to come. */
const dayNotKnown =
  /^(?:(?:the )?(?:day|date) )?(?:(?:is )?not (?:known|given|stated|recorded|shown)|unknown|n\/?k|undated|no (?:day|date)(?: (?:is )?(?:given|known|stated|shown))?|(?:is )?unknown)$/iu

/** As `readDate`, and a bound is kept as one. Words that say that the day is not known give `unsaid`. */
export function readPublicationDate(words: string): Stated<LooseDate> {
  const text = tidy(words)
  if (dayNotKnown.test(text)) return leftUnsaid(words)
  const bound = byDay.exec(text) ?? before.exec(text) ?? after.exec(text)
  if (bound === null) return readRemarked(words, text)
  const read = readDate(text.slice(bound[0].length))
  if (read.value === undefined) return readDate(words)
  if (byDay.test(text)) return readAs(words, upTo(read.value.last), read.guess)
  const isBefore = before.test(text)
  // Before the end of 2018 may be in 2018.
  if (isBefore && /^(?:the )?(?:end|close) of /iu.test(text.slice(bound[0].length)))
    return readAs(words, upTo(read.value.last))
  return readAs(words, isBefore ? upTo(addDays(read.value.first, -1)) : since(addDays(read.value.last, 1)))
}

/** Which version it is, on which page it says so, or in what form it came out. */
const remarks = [
  /^(?:v|ver|version|rev|revision|edition|issue)\.? ?\d{1,2}(?:\.\d{1,2})*(?: \((?<inside>[^()]+)\)$|[,:;]? -?[ ]?)/iu,
  /[,;]? (?:\(|- ?)?(?:v|ver|version|rev|revision|issue)\.? ?\d{1,2}(?:\.\d{1,2})*\)?$/iu,
  /[,;]? (?:\(|- ?)?(?:see |on )?(?:p|pp|pg|page|pages)\.? ?\d{1,3}(?: ?- ?\d{1,3})?\)?$/iu,
  /[,;]? (?:\(|- ?)?(?:(?:on|in|the|its|our|council|cpp|partnership) )*(?:online|on-line|web|website|web page|webpage|web version|web only|online only|pdf|print|printed|in print|hard copy|paper|email|press release|first|second|third|latest|current|reprint|reprinted|english|gaelic|full|summary|public)(?: (?:version|edition|copy|only|report|plan))?\)?$/iu,
]

/** As `readDate`. What only says more of the same thing is left out, and that is told. */
function readRemarked(words: string, text: string): Stated<LooseDate> {
  const whole = readDate(words)
  if (whole.trouble === undefined || whole.isSlip === true) return whole
  for (const remark of remarks) {
    const rest = text.replace(remark, (...found) => found.at(-1)?.inside ?? '')
    const read = rest === text ? undefined : readDate(rest)
    if (read?.value !== undefined)
      return readAs(words, read.value, `${quote(words)} was read as ${describeDate(read.value)}.`)
  }
  return whole
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
