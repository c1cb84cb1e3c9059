// The forms of due dates: by when something is to be done.
import { lowered } from '../text/capitalise.ts'
import { addDays, addMonths } from './calendar.ts'
import { endOfDate, oneDay, span } from './date-forms.ts'
import type { Form, Found } from './grammar.ts'
import { dayAfter } from './length.ts'
import { movedFrom, movedOn, movedTo, nowIs } from './moved-forms.ts'
import type { Due, LengthOfTime, LooseDate, Period } from './values.ts'
import { years } from './years.ts'

export interface DueSlots {
  readonly date: LooseDate
  readonly date2: LooseDate
  /** A period with two ends. */
  readonly period: Period
  readonly length: LengthOfTime
  readonly due: Due
  readonly due2: Due
  /** `phase 1`, `first draft`. */
  readonly part: string
  /** `annually`, `every six months`, `each March`. */
  readonly often: string
  /** Words without a figure. */
  readonly words: string
  /** Words, figures allowed, that say what is due: `report to the board`. */
  readonly what: string
}

const ongoing =
  'ongoing|on-going|on going|currently ongoing|still ongoing|already ongoing|continuous|continuing|continued|continual|rolling|rolling programme|open ended|open-ended|permanent|business as usual|bau|no end date'
const review =
  'review|next review|to be reviewed|review date|for review|progress review|review due|next look|next check|check|update|next update|report|next report|next reviewed|reviewing'
const finished =
  'complete|completed|done|finished|delivered|achieved|implemented|in place|established|concluded|closed|launched|met|fulfilled|discharged|actioned|signed off|✓|✔|☑|✅'
const state =
  'complete|completed|done|finished|delivered|achieved|implemented|in place|established|ready|live|launched|published|approved|agreed|adopted|drafted|operational|open|opened|submitted|signed off|developed|produced'
const toBe =
  'to be |will be |should be |is to be |be |due to be |expected to be |planned to be |aim to be |is |is due |due |due to |to |fully '
const byAlone = ' by| before the end of| by the end of| at the end of| no later than| not later than| for'
const byWords =
  ' by| in| on| before the end of| by the end of| at the end of| no later than| not later than| for| during| from|:'
/** Words of a table after which the day is the new one. */
const newly =
  'extended|now extended|delayed|now delayed|postponed|deferred|moved|rescheduled|slipped|put back|pushed back|carried forward|rolled forward|brought forward|revised|revised date|new date|target date moved|date extended'

export const dueForms: readonly Form<DueSlots, Due>[] = [
  // Before the end of 2026 is in 2026; before 2026 is not.
  { writes: endOfDate, reads: ({ date }) => onDay(date) },
  { writes: ['before {date}', 'pre<-| >{date}'], reads: ({ date }) => ({ kind: 'day', by: upTo(date) }) },
  {
    writes: [
      '<by|no later than|not later than|by no later than> [the ][very ]<start|beginning|first day|outset|opening> of [the ]{date}',
      'by <start|beginning> {date}',
    ],
    reads: ({ date }) => onDay(oneDay(date.first)),
    isGuess: true,
  },
  {
    writes: '[at |in ][the ][very ]<start|beginning|first day|outset> of [the ]{date}',
    reads: ({ date }) => onDay(startOf(date)),
    isGuess: true,
  },
  {
    writes:
      '<start|starts|starting|begins|start date>[ in|:] {date}~[and ]<end|ends|ending|end date|finish|finishes|finishing|complete|to|until>[ in| by|:] {date2}',
    reads: ({ date, date2 }) => {
      const both = span(date, date2)
      return both && onDay(both)
    },
  },
  {
    writes: `<${ongoing}|started|has started|began|begun|commenced|running|runs|starts|starting|commencing|commences|beginning>[,|:][ from| since| in| between|, from] {period}`,
    reads: ({ period }) => throughout(period),
  },
  {
    writes: 'from {date}< to | until | till | up to | - >{date2}',
    reads: ({ date, date2 }) => {
      const both = span(date, date2)
      return both && onDay(both)
    },
  },
  {
    writes: [
      '{date} <onwards|onward|on|and onwards|and beyond|and after|onwards and beyond|forward|forwards|and ongoing onwards>',
      `<${ongoing}> <from|since|starting|starting in|from the start of> {date}`,
      `<from|starting|starting in|starts|starts in|start|commencing|commencing in|commences|begins|beginning in|to start|to start in|to begin in|to commence in|to commence|not before|no earlier than|since> {date}[ onwards| on| and ongoing]`,
      '{date} <- ongoing|- present|to present|to date|- date|-|to ongoing|start|- open>',
      '{date}-',
      '{date}[ ]+',
    ],
    reads: ({ date }) => ({ kind: 'ongoing', from: date }),
  },
  {
    // After June is not in June.
    writes: ['<after|any time after|some time after|not until after> [the end of ]{date}', 'post<-| >{date}'],
    reads: ({ date }) => ({ kind: 'ongoing', from: oneDay(addDays(date.last, 1)) }),
  },
  {
    writes: '<started|has started|began|begun|commenced|running>[ in| from| since|:] {date}',
    reads: ({ date }) => ({ kind: 'ongoing', from: date }),
    isGuess: true,
  },
  {
    writes: '{length} <from|of|after|starting|starting in|beginning|commencing|following> {date}',
    reads: ({ length, date }) => counted(date, length),
  },
  { writes: '[from ]{date}[,] <for|over|lasting|+> {length}', reads: ({ length, date }) => counted(date, length) },
  {
    writes: movedFrom.map(ofDue),
    reads: ({ due, due2 }) => moved(due, due2),
  },
  {
    writes: movedTo.map(ofDue),
    reads: ({ due, due2 }) => moved(due2, due),
  },
  {
    writes: movedOn.map(ofDue),
    reads: ({ due, due2 }) => ((due2.by?.last ?? '') > (due.by?.last ?? '') ? moved(due2, due) : undefined),
  },
  { writes: nowIs.map(ofDue), reads: ({ due, due2 }) => moved(due2, due) },
  { writes: '{date}', reads: ({ date }) => onDay(date) },
  {
    writes:
      '<within|throughout|over|over the course of|in the course of|any time in|some time in|sometime in|at some point in> {date}',
    reads: ({ date }) => onDay(date),
  },
  {
    // The day that stood there first is not in the words.
    writes: `<${newly}>[ to| until| till|:] {date}`,
    reads: ({ date }) => onDay(date),
    isGuess: true,
  },
  {
    writes:
      '<overdue|late|past due|missed|off track|behind schedule|behind|at risk|not started|not yet started|not begun|not yet begun|yet to start|yet to begin|to do|not complete|not completed|not yet complete|incomplete|outstanding|open|on track|on target|on schedule|in progress|in hand|underway|under way|in development|progressing|planned|scheduled|agreed>~[for |from |since |to complete |to complete by |to finish |by |due |due by |due in |was due |was due by |was due in |completion |completes ]{date}',
    reads: ({ date }) => onDay(date),
    isGuess: true,
  },
  {
    writes: ['{period}', '<between|from|over|during> {period}'],
    reads: ({ period }) => throughout(period),
  },
  {
    writes: `[${toBe}]<${state}><${byAlone}> {date}`,
    reads: ({ date }) => onDay(date),
  },
  {
    writes: `[${toBe}]<ready|live|published|approved|agreed|adopted|drafted|operational|open|opened|submitted|signed off|developed|produced>[ in| on|:] {date}`,
    reads: ({ date }) => onDay(date),
  },
  { writes: `<${toBe.trimEnd()}><${state}>[ in| on|:] {date}`, reads: ({ date }) => onDay(date) },
  {
    writes: [
      `<${finished}>`,
      `<action|task|project|work|now|fully|already|all|all actions|all actions now|100%|is|is now|has been|was> <${finished}>`,
      '100% - <complete|completed|done|delivered>',
      `<${finished}> and closed`,
      `<✓|✔|☑|✅>[ ]<${finished}>`,
    ],
    reads: () => ({ kind: 'done' }),
  },
  {
    writes: [`<✓|✔|☑|✅>[ ]<${finished}>~[in |on ]{date}`, `<${finished}>~[in |on ]{date}`, `{date}~<${finished}>`],
    reads: ({ date }) => ({ kind: 'done', by: date }),
  },
  {
    writes:
      '<est|est.|exp|exp.|due|due date|end|end date|deadline|target|target date|timescale|completion|completion date|expected|estimated|planned|anticipated|aim|finish|delivery|date>[ by| in| on| is|:] {due}',
    reads: ({ due }) => due,
  },
  { writes: `<${ongoing}>`, reads: () => ({ kind: 'ongoing' }) },
  {
    writes: `<${finished}>[,|;]~[next |to be ]<review|reviewed|for review|review date|update>[ by| in| on|:] {date}`,
    reads: ({ date }) => ({ kind: 'ongoing', next: date }),
    isGuess: true,
  },
  {
    writes: [
      `<${ongoing}>~[with |and |subject to |to be |will be |for ][annual |regular |first |formal |mid-term ]<${review}>[ by| in| on| at| due| of progress in| annually from|:] {date}`,
      `<${review}>[ by| in| on| due| again in|:] {date}`,
      'reviewed <by|again in|again by|next|next in> {date}',
      `{date} <${review}>`,
    ],
    reads: ({ date }) => ({ kind: 'ongoing', next: date }),
  },
  {
    // When it was looked at last is no day for what is to come.
    writes: `<${ongoing}>~[and |last |was |most recently ]<reviewed|updated|checked|reported>[ in| on|:] {date}`,
    reads: () => ({ kind: 'ongoing' }),
    isGuess: true,
  },
  {
    writes: [
      `<${ongoing}>~[with ]{often}[ review| reviews| reporting| report| reports| updates| update| monitoring| meetings]`,
      `<${ongoing}>~[with ]{often} <review|reviews|reporting|report|reports|updates|update|monitoring> to {words}`,
    ],
    reads: ({ often }) => ({ kind: 'repeats', what: lowered(often) }),
  },
  { writes: `{often}~<${ongoing}>`, reads: ({ often }) => ({ kind: 'repeats', what: lowered(often) }) },
  {
    writes: [
      `{date}[,]< and | & | + | then | and then |, then |; then | - then | - | / |/|, >[is |are ]<${ongoing}>[ thereafter| after that| after| from then on]`,
      '{date} <and thereafter|and continuing>',
    ],
    reads: ({ date }) => ({ kind: 'day', by: date, thenOngoing: true }),
  },
  {
    writes: [`{date} <${ongoing}>`, `{date} (<${ongoing}>)`],
    reads: ({ date }) => ({ kind: 'day', by: date, thenOngoing: true }),
    isGuess: true,
  },
  {
    writes: `<${ongoing}> <to|until|till|through|through to|up to|throughout|during|over|in|by|for> {date}`,
    reads: ({ date }) => onDay(date),
  },
  {
    writes: [`<${ongoing}> <throughout|over|during|for|in> {period}`, `<${ongoing}>~{period}`],
    reads: ({ period }) => throughout(period),
  },
  {
    writes: `<${ongoing}>~[with |with an |has an |but ]<end date|ends|ending|to end|end|expected end|finish|finishes|due|due by|due to end|complete by|to complete|to complete by|to be completed|to be completed by|to be complete by|to be finished by|to be delivered by|with completion|completion|target|target date|deadline|finish by|end of project>[ in| by| of| is|:] {date}`,
    reads: ({ date }) => onDay(date),
  },
  { writes: `<${ongoing}>~{date}`, reads: ({ date }) => ({ kind: 'ongoing', next: date }), isGuess: true },
  {
    writes: [
      `<${ongoing}>~[over |for |throughout |during |within ]{length}`,
      `{length}~[and |then |and then ]<${ongoing}>`,
    ],
    reads: ({ length }) => ({ kind: 'ongoing', length }),
  },
  {
    writes: [
      `{part}~[${toBe}]<${state}>[${byWords}] {date}`,
      `{part}~[${toBe}]{date}`,
      `{part}[${byWords}] {date}`,
      '{date}~[for ]{part}',
    ],
    reads: ({ part, date }) => ({ kind: 'part', what: lowered(part), by: date }),
  },
  { writes: '{length}', reads: ({ length }) => ({ kind: 'horizon', length }) },
  {
    writes: ['{length}~[by |to |until |ending |ends ]{date}', '{date}~{length}'],
    reads: ({ length, date }) => ({ kind: 'day', by: date, length }),
  },
  {
    writes: ['{length}~{period}', '{period}~{length}'],
    reads: ({ length, period }) => ({ ...throughout(period), length }),
  },
  { writes: '{often}', reads: ({ often }) => ({ kind: 'repeats', what: lowered(often) }) },
  {
    writes: ['{often}~<until|to|till|up to|through to> {date}', '{often}~{period}'],
    reads: ({ often, date, period }) => {
      const by = date ?? period?.to
      return { kind: 'repeats', what: lowered(often), by }
    },
  },
  {
    writes: [
      '{often}~[next |starting |starting in |from |next in |next due |next due in |first |beginning |in |by |review ]{date}',
      '{date}~[and |then |and then ]{often}[ thereafter| after| after that| afterwards| following| from then on]',
    ],
    reads: ({ often, date }) => ({ kind: 'repeats', what: lowered(often), next: date }),
  },
  {
    writes:
      '<tbc|to be confirmed|provisionally|provisional|likely|estimated|aiming for|hopefully|expected|indicative|indicatively>~[likely |but likely |expected |estimated |possibly |aim for |aiming for |by |in ]{date}',
    reads: ({ date }) => onDay(date),
    isGuess: true,
  },
  {
    writes: '<subject to|dependent on|depending on|pending> {words}~{date}',
    reads: ({ date }) => onDay(date),
    isGuess: true,
  },
  {
    writes: ['{due}[,]< and | or |; |, | & |/ | / | - >{due2}'],
    reads: ({ due, due2 }) => together(due, due2),
    isGuess: true,
  },
  {
    writes: ['{due}~{words}'],
    reads: ({ due, words }) =>
      hasDay(due) || due.kind === 'ongoing' || due.kind === 'horizon' || due.kind === 'repeats'
        ? remarked(due, words)
        : undefined,
    isGuess: true,
    isOutermost: true,
  },
  {
    writes: ['{what} <by|by the end of|before the end of|no later than> {date}', '{what}: {date}'],
    reads: ({ what, date }) => ({ kind: 'part', what, by: date }),
    isGuess: true,
  },
  {
    // Before a year alone may stand what names a part of it: `Term 2 2026/27`.
    writes: '{what}~[in |on |due ]{date}',
    reads: ({ what, date }) => (isYear(date) ? undefined : { kind: 'part', what, by: date }),
    isGuess: true,
  },
]

function ofDue(writes: string): string {
  return writes.replaceAll('{date}', '{due}').replaceAll('{date2}', '{due2}')
}

/** Of a year its first month, of a month its first day. */
function startOf(date: LooseDate): LooseDate {
  return isYear(date)
    ? { first: date.first, last: addDays(addMonths(date.first, 1), -1), precision: 'month' }
    : oneDay(date.first)
}

function throughout({ from, to }: Period): Due {
  return onDay((from && span(from, to)) ?? to)
}

function onDay(date: LooseDate): Due {
  return { kind: 'day', by: date }
}

function upTo(date: LooseDate): LooseDate {
  return { first: `${years.first}-01-01`, last: addDays(date.first, -1), precision: 'before' }
}

function isYear({ precision }: LooseDate): boolean {
  return precision === 'year' || precision === 'financial-year'
}

function hasDay({ by, next }: Due): boolean {
  return by !== undefined || next !== undefined
}

/** The newer one, with the day that was set first. A length of time has none to keep. */
function moved(newer: Due, older: Due): Due | undefined {
  if (newer.by === undefined || newer.by.was !== undefined || newer.kind === 'part') return undefined
  const { first, last, precision } = older.by ?? {}
  if (first === undefined || last === undefined || precision === undefined)
    return older.kind === 'horizon' ? newer : undefined
  return { ...newer, by: { ...newer.by, was: { first, last, precision } } }
}

/** Of two dates the later, since all is done only then. */
function together(one: Due, other: Due): Due | undefined {
  if (one.by === undefined || other.by === undefined || one.kind === 'done' || other.kind === 'done') return undefined
  return one.by.last <= other.by.last ? other : one
}

function remarked(due: Due, words: string): Due | undefined {
  // Words that take the date back, or say another thing of it, are not a remark.
  return /\b(?:not|never|no longer|cancel\w*|stopped|withdrawn|unless)\b/i.test(words) ? undefined : due
}

function counted(from: LooseDate, length: LengthOfTime): Due | Found<Due> | undefined {
  const by = endAfter(from, length)
  return by === undefined ? undefined : onDay(by)
}

/** So much later, as exactly as the beginning is known: ten years from October 2017 end in October 2027. */
export function endAfter(from: LooseDate, length: LengthOfTime): LooseDate | undefined {
  const isFinancial = from.precision === 'financial-year'
  // A stretch that begins with a day has passed with the day before: a year from 1 April ends on 31 March.
  const day = dayAfter(isFinancial || from.precision === 'day' ? addDays(from.first, -1) : from.first, length)
  if (day === undefined) return undefined
  const [year, month] = [day.slice(0, 4), day.slice(5, 7)]
  const isInMonths = length.unit !== 'years'
  if (from.precision === 'year' && !isInMonths)
    return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year' }
  if (from.precision === 'day' || isFinancial) return { first: day, last: day, precision: 'day' }
  if (from.precision === 'month') {
    const first = `${year}-${month}-01`
    return { first, last: addDays(addMonths(first, 1), -1), precision: 'month' }
  }
  // A beginning that is only known to lie within some days makes an end that is known no better.
  const last = dayAfter(from.last, length)
  return last === undefined ? undefined : { first: day, last, precision: 'span' }
}
