// How much the files of one partnership may hold. A whole plan has some two thousand lines; what has many times as many is most likely
// something else, and takes more memory than a small machine has.
import { severalPartnerships } from '../text/several-partnerships.ts'
import { inThousands } from '../text/thousands.ts'
import type { FileProblem } from './problem.ts'

export interface TooMuch {
  readonly check: 'file-too-large'
  readonly level: 'error'
  readonly says: string
  readonly fix: string
  /** Where in its file the first stands that is too many. */
  readonly from: number
  /** Where only the files together are too much: what they have together. */
  readonly together?: string
}

const mostOf = { lines: 8_000, fields: 12_000, documents: 1_000, characters: 2_000_000 }
type Counted = keyof typeof mostOf
/** In one line. */
const mostCharacters = 250_000

/** Counts what the files hold together. */
export class Amount {
  #sum: Readonly<Record<Counted, number>> = { lines: 0, fields: 0, documents: 0, characters: 0 }
  #files = 0

  /** What this file, or it with the files that were added before, holds too much of. Undefined, and added, where it can be read. */
  add(text: string): TooMuch | undefined {
    const sum = { ...this.#sum, characters: this.#sum.characters + text.length }
    const count = (what: Counted, from: number) => (++sum[what] > mostOf[what] ? this.#tooMany(what, from) : undefined)
    if (sum.characters > mostOf.characters) return this.#tooMany('characters', 0)
    let start = 0
    let colon = next(text, ':', 0)
    while (start < text.length) {
      const end = next(text, '\n', start)
      if (end - start > mostCharacters)
        return tooMuch(`A line of this file holds more than ${inThousands(mostCharacters)} characters`, start)
      const found = count('lines', start) ?? (text.startsWith('---', start) ? count('documents', start) : undefined)
      if (found) return found
      // A colon that a space or the end of its line follows.
      for (; colon < end; colon = next(text, ':', colon + 1))
        if (colon + 1 === end || text[colon + 1] === ' ') {
          const field = count('fields', colon)
          if (field) return field
        }
      start = end + 1
    }
    this.#sum = sum
    this.#files++
    return undefined
  }

  #tooMany(what: Counted, from: number): TooMuch {
    const much = `more than ${inThousands(mostOf[what])} ${what}`
    if (this.#files === 0) return tooMuch(`This file has ${much}`, from)
    return { ...tooMuch(`This file and the smaller ones together have ${much}`, from), together: much }
  }
}

/** With one problem in the place of those of all files that are too much together: they are to be mended together. */
export function asOneProblem(problems: readonly FileProblem[], texts: readonly string[]): readonly FileProblem[] {
  const [first, ...others] = problems.filter(({ together }) => together !== undefined)
  if (first === undefined) return problems
  const isOfSeveral = texts.filter((text) => /^kind:\s*["']?partnership\b/m.test(text)).length > 1
  const count = inThousands(others.length + 1)
  const one: FileProblem = {
    ...first,
    ...(others.length === 0
      ? {}
      : { says: `These files together have ${first.together}, and the ${count} largest of them were not read.` }),
    ...(isOfSeveral ? { fix: severalPartnerships } : {}),
  }
  return problems.flatMap((problem) => (problem === first ? [one] : others.includes(problem) ? [] : [problem]))
}

/** Where the sign stands next, or the end. */
function next(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from)
  return found === -1 ? text.length : found
}

function tooMuch(what: string, from: number): TooMuch {
  return {
    check: 'file-too-large',
    level: 'error',
    says: `${what}, and no more can be read.`,
    fix: 'Check that every file is a plan file of one partnership, and take out what is none.',
    from,
  }
}
