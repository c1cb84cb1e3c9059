// By when something is to be done. Total: words in which no day is found are kept, and never an error.
import { memoByText } from '../text/memo-by-text.ts'
import { readCommonDate } from './common-forms.ts'
import { describeDate, describeShortly, readDateForm, threeYears } from './date.ts'
import { type DueSlots, dueForms } from './due-forms.ts'
import { type Found, readerOf, type SlotReaders } from './grammar.ts'
import { describeLength, readLength } from './length.ts'
import { readPeriodForm } from './period.ts'
import {
  isUnsaid,
  keptAsWritten,
  leftUnsaid,
  quote,
  readAs,
  type Stated,
  slip,
  tidy,
  withoutNotes,
  withPlainSigns,
} from './stated.ts'
import type { Due } from './values.ts'

const longest = 160

export const readDue = memoByText((words: string): Stated<Due> => {
  const common = readCommonDate(words)
  return common ? { words, value: { kind: 'day', by: common } } : readDueInFull(words)
})

function readDueInFull(words: string): Stated<Due> {
  const tidied = tidy(words)
  const text = tidied.length > longest ? tidied : withPlainSigns(withoutNotes(tidied))
  if (saysLastLook(text))
    return keptAsWritten(
      words,
      `${quote(words)} is kept as written: it says when it was looked at, and not by when it is done.`,
    )
  const found = threeYears.test(text) ? undefined : readOnce(text)
  if (found === undefined) {
    if (isUnsaid(text)) return leftUnsaid(words)
    const why = mayHoldDay.test(text) ? 'no day can be told from it' : 'it names no day'
    return keptAsWritten(words, `${quote(words)} is kept as written: ${why}.`)
  }
  const { value, trouble, guess, isGuess } = found
  if (trouble !== undefined) return slip(words, `${quote(words)} ${trouble}`)
  if (value === undefined) return leftUnsaid(words)
  if (isGuess !== true) return { words, value }
  return readAs(
    words,
    value,
    `${quote(words)} was read as ${describeDue(value)}. ${guess ?? 'Write it more exactly if that matters.'}`,
  )
}

const lastLook =
  /^(?:(?:last|most recently|was|were|recently|previously|latest) ){0,2}(?:(?:reviewed|updated|checked|refreshed|monitored|discussed|considered)(?: (?:in|on|at|during)|:)? |(?<=(?:last|latest|recently|previously) )(?:review|update|check|report)(?: (?:in|on|was|held)|:)* )/iu

function saysLastLook(text: string): boolean {
  const rest = text.replace(lastLook, '')
  return rest !== text && !/^(?:by|again|next|every|each) /iu.test(rest) && readDateForm(rest) !== undefined
}

/** A figure, or the name of a month, a season or a time of the year: what may be meant as a day. */
const mayHoldDay =
  /\d|(?<!\p{L})(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|easter|christmas|xmas|new year|quarter|term|year|week|month|day|mon|tue|wed|thu|fri|sat|sun|today|tomorrow|yesterday)(?:uary|ruary|ch|il|e|y|ust|ember|ober|s|nes|rs|ur|day|end)*(?!\p{L})/iu

/** For readers, and read alike again: `March 2027 (first March 2026)`, `ongoing, next look March 2027`, `year 1`. */
export function describeDue({ kind, by, from, thenOngoing, next, length, what }: Due): string {
  const day = by && describeDate(by)
  switch (kind) {
    case 'day': {
      return `${day ?? ''}${length ? `, ${describeLength(length)}` : ''}${thenOngoing ? ', then ongoing' : ''}`
    }
    case 'part':
      return `${what ?? 'a part'} by ${by ? describeShortly(by) : ''}`
    case 'ongoing':
      if (from) return `ongoing from ${describeDate(from)}`
      return `ongoing${next ? `, next look ${describeDate(next)}` : ''}${length ? `, ${describeLength(length)}` : ''}`
    case 'repeats':
      return `${what ?? ''}${next ? `, next ${describeDate(next)}` : ''}${day ? `, until ${day}` : ''}`
    case 'done':
      return day ? `completed, ${day}` : 'completed'
    case 'horizon':
      return describeLength(length ?? {})
  }
}

const part =
  /^(?:the )?(?:phases?|stages?|parts?|tranches?|steps?|milestones?|wave|cohort|round|lot)s? ?(?:\d{1,2}|one|two|three|four|five|[a-e]|i{1,3}|iv|v)(?: ?(?:-|and|&|to) ?(?:\d{1,2}|two|three|four|five))?$|^(?:the )?(?:first|second|third|final|initial|interim|pilot|draft|outline|early) ?(?:phase|stage|part|step|draft|report|version|pilot|tranche|milestone|review|plan|design|business case|strategy)?$|^(?:a )?part(?:ly|ially| of it)?$|^(?:scoping|design|planning|pilot|consultation|procurement|construction|implementation|roll-?out|delivery|feasibility study|business case)(?: (?:phase|stage))?$/i

const often =
  /^(?:(?:at least |reviewed |review |reported |reporting |updated )?(?:annual(?:ly)?|yearly|(?:once|twice|three times|four times)[ -](?:yearly|annually|monthly|weekly)|bi-?annual(?:ly)?|bi-?ennial(?:ly)?|quarterly|monthly|bi-?monthly|weekly|fortnightly|daily|termly|half[- ]yearly|(?:six|three|two|four|\d{1,2})[- ](?:month|year|week)ly|year on year|year-on-year|(?:once |twice |three times |four times )?(?:each|every|per|a) (?:year|quarter|month|week|term|financial year|school year|academic year|day)|every (?:\d{1,2}|two|three|four|five|six|ten|twelve|other|second) (?:years?|months?|weeks?)|(?:(?:annually|yearly|each year|every year) (?:by|in|on|at|before|each) |(?:by|in|on|at|before) )?(?:the )?(?:end of )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) (?:annually|yearly|each year|every year|of each year|of every year|each)|(?:annually|yearly|each year|every year)[,:]? (?:by|in|on|at|before|each) (?:the )?(?:end of )?\d{1,2}(?:st|nd|rd|th)? (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)|(?:(?:by |on |in )?(?:each|every) \d{1,2}(?:st|nd|rd|th)?|each|every|annually in|annually by|yearly in|yearly by|annually each|each year in|every year in|each year by|annually by the end of|annually by end of|annually at the end of) (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter)))(?: (?:review|reviews|reporting|report|reports|update|updates|basis|thereafter|cycle))?$/i

/** What takes the day back, or says another thing of it than that something is due. */
const saysWhen =
  /\b(?:not|never|no longer|before|after|since|until|if|unless|overdue|paused|suspended|on hold|stopped|cancelled|withdrawn|superseded|extended|delayed|deferred|postponed|slipped|started|began|begun|commenced)\b|^(?:by|from|within|throughout|over|during|pre|post|q[1-4]|quarter|start|end|early|late|mid|between|either|was|but|likely|possibly|maybe|perhaps)\b|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:and|or|to|-) /iu
/** The words go on: `March or`. */
const isOpen =
  /(?:^|[ ,;/&-])(?:or|and|of|the|by|to|in|at|on|for|a|an|phases?|stages?|parts?|steps?|years?|terms?|quarters?|tranches?|milestones?|actions?|sections?|no|&|\/|-)$/i

const slots: SlotReaders<DueSlots> = {
  date: (text, depth) => readDateForm(text, depth),
  date2: (text, depth) => readDateForm(text, depth),
  period: (text) => {
    const found = readPeriodForm(text)
    const { from, to } = found?.value ?? {}
    return from === undefined || from.first === to?.first ? undefined : found
  },
  length: (text) => readLength(text),
  due: (text, depth) => readForm(text, depth),
  due2: (text, depth) => readForm(text, depth),
  part: (text) => (part.test(text) ? { value: text.replace(/^the /i, '') } : undefined),
  often: (text) => (often.test(text) ? { value: text } : undefined),
  words: (text) => (/^[^\d]{2,100}$/.test(text) && !isUnsaid(text) ? { value: text } : undefined),
  what: (text) =>
    /^\p{L}[^:]{2,80}$/u.test(text) && !/\d{4}/.test(text) && !saysWhen.test(text) && !isOpen.test(text)
      ? { value: text }
      : undefined,
}

const readForm: (text: string, depth?: number) => Found<Due> | undefined = readerOf(
  () => dueForms,
  slots,
  longest,
  8000,
)

/** The rules ask for the same day again and again. */
const readOnce = memoByText((text: string) => readForm(text))
