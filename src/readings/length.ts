// Lengths of time: `10 years`, `12-24 months`, `short term (0-2 years)`, `the lifetime of the plan`.
import { addDays, addMonths, type IsoDate } from './calendar.ts'
import { type Found, readerOf, type SlotReaders } from './grammar.ts'
import { type LengthSlots, lengthForms } from './length-forms.ts'
import { countFrom } from './number-words.ts'
import type { LengthOfTime } from './values.ts'

const longest = 120

const units: Readonly<Record<string, LengthSlots['unit']>> = {
  ...{ d: 'days', day: 'days', w: 'weeks', wk: 'weeks', week: 'weeks' },
  ...{ m: 'months', mth: 'months', month: 'months', y: 'years', yr: 'years', year: 'years' },
}

function readNumber(text: string): Found<number> | undefined {
  const count = /^(?:a|an)$/i.test(text)
    ? 1
    : /^\d{1,3}(?:\.5)?$/.test(text)
      ? Number(text)
      : countFrom(text.replace(/^(?:first|one) and a half$/i, ''))
  return count === undefined || count > 200 ? undefined : { value: count }
}

const term =
  /^(?:(?:in|over) the )?(?:(?:very )?(?:short|medium|mid|long|longer|near|shorter|immediate)(?:er)?)(?:[ -]?(?:term|run))?(?:(?: to |\/| and |-| \/ )(?:short|medium|mid|long|longer)(?:er)?)*(?:[- ]?(?:terms?|run))?(?: (?:goal|action|priority|actions|goals|outcome))?$/i

const event =
  /^(?:(?:the )?(?:date of )?(?:publication|adoption|approval|launch|start|commencement|sign-off|inception|agreement)(?: of (?:the|this|our) (?:plan|loip|strategy|project|contract))?|(?:the )?(?:plan|loip)(?:'s)? (?:publication|adoption|approval|launch|start)|now|today|baseline)$/i

const slots: SlotReaders<LengthSlots> = {
  number: readNumber,
  number2: readNumber,
  unit: (text) => {
    const unit = units[text.toLowerCase().replace(/'?s?'?\.?$/, '')]
    return unit === undefined ? undefined : { value: unit }
  },
  length: (text, depth) => readLength(text, depth),
  term: (text) =>
    term.test(text) && /term|^(?:very )?(?:short|medium|long)(?:(?: ?\/ ?| to |-)(?:medium|long))*$|run$/i.test(text)
      ? {
          value: text
            .toLowerCase()
            .replace(/^(?:in|over) the /, '')
            .replaceAll('-', ' '),
        }
      : undefined,
  event: (text) => (event.test(text) ? { value: text.replace(/^the (?:date of )?/i, '') } : undefined),
}

const read = readerOf(() => lengthForms, slots, longest)

/** Tells most texts apart: a unit, or one of the names. */
const mayBeLength =
  /^y|\d ?[a-z+]|years?|yrs?|months?|mths?|weeks?|wks?|days?|decade|term|run|short|medium|long|life|plan|loip|strategy|programme|immediate|asap|a\.s\.a|as soon|urgent|straight|now/i

/** A length of time in tidy words. */
export function readLength(text: string, depth = 0): Found<LengthOfTime> | undefined {
  return mayBeLength.test(text) ? read(text, depth) : undefined
}

/** For readers, and read alike again: `12 to 24 months`, `short term (0 to 2 years)`, `10 years from publication`. */
export function describeLength({ least, most, unit = 'years', name, from }: LengthOfTime): string {
  const start = from === undefined ? '' : ` from ${from}`
  const count = most ?? least
  if (count === undefined) return `${name ?? 'a length of time'}${start}`
  if (name !== undefined && /^(?:year|month)s? \d/.test(name)) return `${name}${start}`
  const what = count === 1 ? unit.slice(0, -1) : unit
  const span =
    most === undefined
      ? `${count} ${what} or more`
      : least === undefined
        ? `${most} ${what}`
        : `${least} to ${most} ${unit}`
  return name === undefined ? `${span}${start}` : `${name} (${span})${start}`
}

/** The day on which so much time has passed. Undefined where nobody can count it. */
export function dayAfter(from: IsoDate, { most, unit }: LengthOfTime): IsoDate | undefined {
  if (most === undefined || unit === undefined) return undefined
  if (unit === 'days' || unit === 'weeks') return addDays(from, Math.ceil(unit === 'weeks' ? 7 * most : most))
  return addMonths(from, Math.round(unit === 'years' ? 12 * most : most))
}
