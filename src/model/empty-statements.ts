// A statement in which something is only a place kept free, such as `owner: TBC`, stands behind nothing. It is told once, where
// it stands, and whatever rests on it is then not looked at.
import type { AttestationData } from '../schema/documents.gen.ts'
import { personInWords } from './attestation.ts'
import { readDate } from './date.ts'
import { listed } from './listed.ts'
import { isSaid } from './stated.ts'
import type { LinkProblem } from './trouble.ts'

export function emptyStatements(data: object): LinkProblem[] {
  const problems: LinkProblem[] = []
  walk(data, '')
  return problems

  function walk(value: unknown, key: string): void {
    if (typeof value !== 'object' || value === null) return
    if ('claim' in value || key === 'statement') problems.push(...emptyIn(value))
    if (Array.isArray(value)) for (const item of value) walk(item, key)
    else for (const [name, inner] of Object.entries(value)) walk(inner, name)
  }
}

function emptyIn(statement: Partial<AttestationData>): LinkProblem[] {
  const { owner, date, ...words } = statement
  const open = (['claim', 'evidence', 'locator'] as const).filter(
    (key) => words[key] !== undefined && !isSaid(words[key]),
  )
  const empty = [
    ...open,
    ...(owner === undefined || isSaid(personInWords(owner)) ? [] : (['owner'] as const)),
    ...(date === undefined || saysADay(date) ? [] : (['date'] as const)),
  ]
  const [first] = empty
  if (first === undefined) return []
  return [
    {
      check: 'file-unusable-value',
      level: 'error',
      says: `This statement says nothing yet under ${listed(empty)}, so it stands behind nothing.`,
      fix: `Fill in ${listed(empty.map((key) => `${key}:`))}${empty.includes('locator') ? ' (locator: the whole, where no place can be named)' : ''}, or take the statement out until then.`,
      at: { of: statement, key: first },
    },
  ]
}

/** A date that cannot be read is told where dates are read. */
function saysADay(words: string | number): boolean {
  const { value, trouble } = readDate(String(words))
  return value !== undefined || trouble !== undefined
}
