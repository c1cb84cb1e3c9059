// Reads the number of people in a locality from the words of its file: SSI 2016/364 reg.2.
import type { Locality } from '../../model/partnership.ts'
import { baselineFigure, readBaseline } from '../../readings/measure.ts'
import { hasContent } from '../../readings/stated.ts'
import { type Anchor, at } from '../../source/position.ts'

type PeopleRead =
  | {
      readonly kind: 'people'
      readonly people: number
      /** The figure is written with “about” or “over”. */
      readonly mayBeMore: boolean
      /** It is the least that there may be: it is written with “over”. */
      readonly isLeast: boolean
    }
  /**
   * `missing`: no figure. `unclear`: not a single number of people. `reported`: unusable, and reported as an error of
   * the file.
   */
  | { readonly kind: 'missing' | 'unclear' | 'reported' }

const otherUnits = /^(?:%|percentage|[£€$]|household|dwelling|home|propert)/i
const upTo = /^\W*(?:up to|at most|(?:just )?(?:under|below)|nearly|almost|(?:fewer|less|no more|not more) than|<|≤)/iu

const atLeast = /^\W*(?:at least|(?:just )?(?:over|above)|more than|>|≥)|\d\+/iu

export function peopleIn({ population }: Locality): PeopleRead {
  if (population === undefined) return { kind: 'missing' }
  // The schema reports a `population:` in parts that has no figure.
  const words: string | undefined = population.words
  if (words === undefined) return { kind: 'reported' }
  if (!hasContent(words)) return { kind: 'missing' }
  const { value, trouble } = baselineFigure(words)
  if (trouble !== undefined) return { kind: 'reported' }
  if (value === undefined || otherUnits.test(value.unit ?? '')) return { kind: 'unclear' }
  // 45.000 may mean 45,000 or 45, so a figure of that shape is not read as a whole number of people.
  if (value.value < 1 || !Number.isInteger(value.value) || /\b\d{1,3}\.\d{3}\b/.test(words)) return { kind: 'unclear' }
  const mayBeMore = value.approximate === true && !upTo.test(words)
  return { kind: 'people', people: value.value, mayBeMore, isLeast: mayBeMore && atLeast.test(words) }
}

/** The place of the figure. */
export function placeOfPeople({ data }: Locality): Anchor {
  const { population } = data
  return typeof population === 'object' ? at(population, 'value') : at(data, 'population')
}

/** Whether the figure has a source and a date. In the short form both stand in brackets: `24,500 (census 2022)`. */
export function populationProvenance({ data: { population } }: Locality): {
  readonly source: boolean
  readonly date: boolean
} {
  if (typeof population === 'object')
    return { source: hasContent(population.source), date: hasContent(population.as_at) }
  const [, inBrackets = ''] = /\((.*)\)/.exec(population ?? '') ?? []
  return {
    source: /\p{L}{2}/u.test(inBrackets),
    date: /\b(?:19|20)\d\d\b/.test(inBrackets) || readBaseline(population ?? '').value?.asAt !== undefined,
  }
}
