// The years in a target by which nothing is due: those of the figure that things come from, and those that they are held against.
import { hide } from './figure-marks.ts'
import type { LooseDate } from './values.ts'

const year = String.raw`(?<![\d/.,£-])(?:19\d|20[1-9])\d(?:[/-]\d\d)?(?![\d%])`
/** A time that things are held against. */
const earlierYears = [
  new RegExp(
    String.raw`${year}(?= (?:as (?:the |a |our |its )?)?(?:base(?: ?line)?s?|levels?|figures?|values?|rates?|position|performance)\b)`,
    'gi',
  ),
  new RegExp(
    String.raw`(?<=\b(?:compared (?:to|with)|against|relative to|versus|vs\.?|than(?: in)?|above|below|in line with|levels (?:in|of)|(?:half|third|quarters?|%)(?: of)? the (?:levels?|rates?|numbers?|figures?) (?:in|of)|what (?:it|they) (?:was|were) in|based on|[\d%] (?:up |down )?on)(?: the| a| our| its)? )${year}(?=[ ,;.)]|$)(?! [a-z]+s\b)`,
    'gi',
  ),
  new RegExp(String.raw`(?<=\bsince )${year}`, 'gi'),
  new RegExp(
    String.raw`(?<=\bbase(?: ?line)?(?: year)?(?: of| is| in| at|:|,| =| \((?=(?:19|200|201|202[0-4])))? ?)${year}(?! ?[-:=] ?[£€$]?\d)`,
    'gi',
  ),
  // “Increase on 2019/20”, “5pp on 2023”: a day is written as one.
  new RegExp(String.raw`(?<=[a-z\d%] on (?:the )?)${year}(?=[ ,;.()]|$)(?! [a-z]+s\b)`, 'gi'),
  new RegExp(String.raw`(?<=\bimprov(?:e|ing|ement) (?:on|upon|over|from) )${year}`, 'gi'),
]
const longAgo = /(?<=\b(?:from|since) )(?:19\d\d|200\d|201[0-4])(?=[,;.)]|$)/gi
const yearAfter = new RegExp(String.raw`(?<=\b(?:from|since) )${year}(?=.*\bby\b|[ ,;.)]*$)`, 'gi')
const yearBefore = /\bby (?:the end of )?[a-z]* ?20\d\d/i
/** Things move by so much, and not to where they stand from a day on. */
const isChange =
  /\bby [£€$]?\d|\d\S* (?:more|fewer|less|lower|higher)\b|\b(?:increas|decreas|reduc|ris|grow|fall|cut|improv|halv|doubl)[a-z]*\b(?!.* to [£€$]?\d)|^[-+] ?[£€$]?\d/i

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** A date in any form in which figures carry one. */
const dated = String.raw`(?:(?:\d{1,2}(?:st|nd|rd|th)? )?${months}[ -]'?(?:20)?\d\d(?![\d%])|q[1-4],? (?:20)?\d\d(?:[/-]\d\d)?|\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d|(?<![\d/.,£-])(?:(?:19|20)\d\d(?:[/-](?:20)?\d\d|(?: to | ?- ?)20\d\d)?|\d\d/\d\d)(?![\d%]))`
const dates = new RegExp(dated, 'gi')
const aDate = new RegExp(dated, 'i')
const amount = String.raw`(?!(?:19|20)\d\d(?:[/-]\d\d)?(?![\d%.,]))[£€$]?\d[\d,]*(?:\.\d+)?(?:k|m|bn|%|pp)?(?![\d/])`
/** What a figure that things come from carries, to where they go on. */
const carried = String.raw`(?:(?! (?:to|by|down to|up to)(?: |$)| ?(?:→|[-=]+>)|[;)]|,(?!\d)|- )(?: ?\([^()]*\)|.))*`
/** Each with the figure in front of what is hidden. */
const comingFrom = [
  new RegExp(
    String.raw`(?<=\bfrom (?:(?:an?|the|its|our|current|present|baseline|level|rate|figure|of|about|around) )*${amount})${carried}`,
    'gi',
  ),
  new RegExp(
    String.raw`(?<=(?:\bbaseline|\bcurrently|\bcurrent|\bnow|\bwas|\bwere|\bactual)(?: (?:is|of|at|was|figure|level|rate|position))*:? ${amount})${carried}`,
    'gi',
  ),
]
/** `24% in 2019/20 to 15%` */
const firstOfTwo = new RegExp(
  String.raw`(?<=^${amount})(?: ?\([^()]*\)| (?:in|at) [^→=,;]*?)(?= ?(?:→|[-=]+>) ?[£€$]?\d| to [£€$]?\d)`,
  'gi',
)
/** `15% (2019/20: 24.1%)`: a figure with its own date, behind the one that counts. */
const besides = /(?<=\d.*) \([^()]*\d[^()]*\)/g
const ownDate = new RegExp(
  String.raw`^(?:.*[^\d])?${dated}(?: ?[:=-] ?|,? )(?:was |it was |is )?${amount}|${amount}[^()]*?(?: in | at | \(|, ?| )${dated}`,
  'i',
)

/** Hides what no date by which is: `30% below 2015/16`, `from 24% (2019/20) to 15%`. */
export function hideEarlier(words: string): string {
  if (words.length > 500 || !/(?:19|20)\d\d|\d\d\/\d\d|[a-z]-\d\d/i.test(words)) return words
  const patterns =
    yearBefore.test(words) || isChange.test(words) ? [...earlierYears, longAgo, yearAfter] : [...earlierYears, longAgo]
  const plain = words.replace(firstOfTwo, (written) => (aDate.test(written) ? '' : written))
  const shown = comingFrom.reduce((text, pattern) => text.replace(pattern, hideCarried), plain)
  return patterns.reduce((text, pattern) => text.replace(pattern, hide), shown.replace(besides, hideOwnDate))
}

/** What stands last in brackets, and lies so far ahead, is the date by which. */
const farAhead = /\((?:[^()]*[^\d()])?20(?:2[89]|[3-9]\d)[^()]*\)\W*$/

function hideCarried(written: string, at: number, text: string): string {
  return at + written.length >= text.length && farAhead.test(written) ? written : hideDates(written)
}

function hideDates(written: string): string {
  return written.replace(dates, hide)
}

function hideOwnDate(bracket: string): string {
  const inside = bracket.slice(2, -1)
  return ownDate.test(inside) && !/\bby\b|interim|milestone/i.test(inside) ? hideDates(bracket) : bracket
}

/** Before it a year in brackets is more often that of the figure than one by which. */
const surelyAhead = 2025
const mayCarry =
  /\b(?:increas|decreas|reduc|ris|grow|fall|cut|drop|improv|recover|regain|restor|return|maintain|sustain|keep|hold|remain|stay|exceed|halv|doubl)[a-z]*\b|\b(?:below|under|above|over|better than|(?:more|less|fewer|higher|lower|greater) than)\b|^[-+<>] ?[£€$]?\d/i

/** Whether a date that stands in brackets may be that of the figure: `15% reduction (2019/20)`, `maintain at 62% (2019/20)`. */
export function mayBeBase(words: string, date: LooseDate | undefined): boolean {
  if (date === undefined || Number(date.last.slice(0, 4)) >= surelyAhead) return false
  if (/[\ue000-\ue009]/.test(words)) return false
  return /[([][^()[\]]*\d\d[^()[\]]*[)\]]/.test(words) && !/\bby\b/i.test(words) && mayCarry.test(words)
}
