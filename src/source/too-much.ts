// How much one file may hold. A whole plan has some thousand fields; what has several times as many is most likely something else, and takes
// more memory than a small machine has.
import { inThousands } from '../text/thousands.ts'

export interface TooMuch {
  readonly check: 'file-too-large'
  readonly level: 'error'
  readonly says: string
  readonly fix: string
  readonly from: number
}

const mostLines = 20_000
const mostFields = 20_000
const mostDocuments = 1_000
/** In one line. */
const mostCharacters = 250_000

/** What a text holds too much of, and from where on; undefined where it can be read. */
export function tooMuchIn(text: string): TooMuch | undefined {
  let [lines, fields, documents, start] = [0, 0, 0, 0]
  let colon = next(text, ':', 0)
  while (start < text.length) {
    const end = next(text, '\n', start)
    if (end - start > mostCharacters)
      return tooMuch(`A line of this file holds more than ${inThousands(mostCharacters)} characters`, start)
    if (++lines > mostLines) return tooMuch(`This file has more than ${inThousands(mostLines)} lines`, start)
    if (text.startsWith('---', start) && ++documents > mostDocuments)
      return tooMuch(`This file has more than ${inThousands(mostDocuments)} documents`, start)
    // A colon that a space or the end of its line follows.
    for (; colon < end; colon = next(text, ':', colon + 1))
      if ((colon + 1 === end || text[colon + 1] === ' ') && ++fields > mostFields)
        return tooMuch(`This file has more than ${inThousands(mostFields)} fields`, colon)
    start = end + 1
  }
  return undefined
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
    fix: 'Check that it is a plan file. If it is, split it: every outcome, report and locality can have its own file.',
    from,
  }
}
