// How many people live in a locality, as far as its words say: SSI 2016/364 reg.2.
import type { Locality } from '../../model/partnership.ts'
import { readQuantity } from '../../readings/quantity.ts'
import { hasContent } from '../../readings/stated.ts'

export type PeopleRead =
  | {
      readonly kind: 'people'
      readonly people: number
      /** The words say about, or over. */
      readonly mayBeMore: boolean
    }
  /** `missing`: nothing is said. `unclear`: it is not one figure of people. `told`: an error of the file says so. */
  | { readonly kind: 'missing' | 'unclear' | 'reported' }

const otherUnits = /^(?:%|percentage|[£€$]|household|dwelling|home|propert)/i
const upTo = /^\W*(?:up to|at most|(?:just )?(?:under|below)|nearly|almost|(?:fewer|less|no more|not more) than|<|≤)/iu

export function peopleIn({ population }: Locality): PeopleRead {
  if (population === undefined) return { kind: 'missing' }
  // A figure that is left out of the parts is an error of the file.
  const words: string | undefined = population.words
  if (words === undefined) return { kind: 'reported' }
  if (!hasContent(words)) return { kind: 'missing' }
  const { value, trouble } = readQuantity(words)
  if (trouble !== undefined) return { kind: 'reported' }
  if (value === undefined || otherUnits.test(value.unit ?? '')) return { kind: 'unclear' }
  // People are counted whole, and 45.000 may be forty-five thousand or forty-five.
  if (value.value < 1 || !Number.isInteger(value.value) || /\b\d{1,3}\.\d{3}\b/.test(words)) return { kind: 'unclear' }
  return { kind: 'people', people: value.value, mayBeMore: value.approximate === true && !upTo.test(words) }
}

/** Whether the source and the date of the figure are given. In the short form they may stand in brackets: `24,500 (census 2022)`. */
export function provenanceOf({ data: { population } }: Locality): { readonly source: boolean; readonly date: boolean } {
  if (typeof population === 'object')
    return { source: hasContent(population.source), date: hasContent(population.as_at) }
  const [, inBrackets = ''] = /\((.*)\)/.exec(population ?? '') ?? []
  return { source: /\p{L}{2}/u.test(inBrackets), date: /\b(?:19|20)\d\d\b/.test(inBrackets) }
}
