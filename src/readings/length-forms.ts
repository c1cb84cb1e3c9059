// The forms of lengths of time, and of the names that plans give them.
import type { Form } from './grammar.ts'
import type { LengthOfTime } from './values.ts'

export interface LengthSlots {
  /** A whole number or one with a half, in figures or words. */
  readonly number: number
  readonly number2: number
  readonly unit: NonNullable<LengthOfTime['unit']>
  readonly length: LengthOfTime
  /** `short term`. */
  readonly term: string
  /** What a length is counted from: `publication`. */
  readonly event: string
}

const leads =
  'within|in|over|for|about|around|up to|lasting|a|an|the|over the|within the|in the|during the|for the|next|first|the next|the first|over the next|within the next|in the next|for the next|over the coming|within the first|in the first|during the next|during the first|under|less than|no more than|not more than|maximum|max|circa|approximately|approx'
const tails = ' period| plan| programme| time| term| duration| long| timescale| timeframe'
const ofThePlan =
  'plan|the plan|this plan|our plan|loip|the loip|this loip|locality plan|the locality plan|strategy|the strategy|this strategy|programme|the programme'

export const lengthForms: readonly Form<LengthSlots, LengthOfTime>[] = [
  {
    writes: [`[<${leads}> ]{number} {unit}`, `[<${leads}> ]{number}{unit}`, `[<${leads}> ]{number}-{unit}`],
    reads: ({ number, unit }) => ({ most: number, unit }),
  },
  {
    writes: [`[<${leads}> ]{number} {unit}`, `[<${leads}> ]{number}-{unit}`].map((form) => `${form}<${tails}>`),
    reads: ({ number, unit }) => ({ most: number, unit }),
  },
  {
    writes: [
      `[<${leads}|between|from> ]{number}< - | to | or | and |/>{number2} {unit}`,
      `[<${leads}> ]{number}< - | to | or >{number2}{unit}`,
    ],
    reads: ({ number, number2, unit }) => (number < number2 ? { least: number, most: number2, unit } : undefined),
  },
  { writes: '{number} {unit} to {number2} {unit}', reads: () => undefined },
  {
    writes: [
      '<more than|longer than|at least|beyond|after> {number} {unit}',
      '{number}+ {unit}',
      '{number} {unit}< +|+| plus| or more| and over| and beyond>',
    ],
    reads: ({ number, unit }) => ({ least: number, unit }),
  },
  { writes: ['[a |one |the next |over the next |within a ]decade'], reads: () => ({ most: 10, unit: 'years' }) },
  { writes: '{term}', reads: ({ term }) => ({ name: term }) },
  {
    // As tables have it: `S (0-12 months)`.
    writes: '<s|m|l|s/m|m/l|st|mt|lt>~{length}',
    reads: ({ length }) => (length.name === undefined ? length : undefined),
  },
  {
    writes: ['{term}~{length}', '{term} ({length})', '{length} ({term})'],
    reads: ({ term, length }) => (length.name === undefined ? { ...length, name: term } : undefined),
  },
  {
    writes:
      '[in |during |by the end of |end of |by end of ]<years|year|yrs|yr|y>[ ]{number}[ of the plan| of the loip| of plan]',
    reads: ({ number }) => ({ most: number, unit: 'years', name: `year ${number}` }),
  },
  {
    writes: '[in |by |by the end of |end of ]month[ ]{number}[ of the plan| of the project]',
    reads: ({ number }) => ({ most: number, unit: 'months', name: `month ${number}` }),
  },
  {
    writes:
      '<years|year|yrs|yr|y>[ ]{number}< - | to | and | & |/|, ><years |year |yrs |yr |y|>{number2}[ of the plan| of the loip| of plan]',
    reads: ({ number, number2 }) =>
      number < number2 ? { most: number2, unit: 'years', name: `years ${number} to ${number2}` } : undefined,
  },
  {
    writes: `[throughout the |over the |during the |for the |the |by the end of the |within the |by end of the |end of the |by the end of |end of |over the course of the |throughout |within ]<lifetime|life|length|duration|period|term|course|timescale|lifespan> of <${ofThePlan}>`,
    reads: () => ({ name: 'the lifetime of the plan' }),
  },
  {
    writes: `[throughout the |over the |during the |by the end of the |by end of the |end of the |the |by end of |end of |by the end of |for the |within the ]<plan|loip|strategy|programme> <period|lifetime|life|term|duration|cycle>`,
    reads: () => ({ name: 'the lifetime of the plan' }),
  },
  {
    writes: `<throughout|over the course of|by the end of|end of|by end of|whole of|duration of|life of|lifetime of> <${ofThePlan}>`,
    reads: () => ({ name: 'the lifetime of the plan' }),
  },
  {
    writes:
      '<immediate|immediately|asap|a.s.a.p|as soon as possible|urgent|straight away|with immediate effect|now|from now>',
    reads: () => ({ name: 'immediate' }),
  },
  {
    writes: '{length} <from|of|after|following|from the date of|after the date of> {event}',
    reads: ({ length, event }) => ({ ...length, from: event }),
  },
]
