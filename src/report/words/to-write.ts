// What to write for a finding, and where, in words.

import type { Finding } from '../../result/run-result.ts'
import { groupBy } from '../../text/group-by.ts'
import { joinAnd } from '../../text/join.ts'
import { inThousands } from '../../text/thousands.ts'
import { lineOrCell } from './line-or-cell.ts'

/** `Write there, at line 14 of loip.yaml, and fill in what is in angle brackets:`; undefined where nothing is to be written. */
export function toWriteInWords({ write, alike }: Pick<Finding, 'write' | 'alike'>): string | undefined {
  if (write === undefined) return undefined
  const { into, yaml } = write
  const where =
    into === undefined ? 'in a file of its own' : `in ${into.path}, in what begins on line ${into.start.line}`
  const blanks = /<[^<>\n]+>/.test(yaml) ? ', with your own words for those in angle brackets' : ''
  return `Write ${where}${alike === undefined || into === undefined ? '' : ', and so for each of the others'}${blanks}:`
}

export function linesToWrite({ write }: Pick<Finding, 'write'>): readonly string[] {
  return write === undefined ? [] : write.yaml.split('\n')
}

const mostPlaces = 12

/** `The others are at line 12 of partnership.yaml and lines 3 and 9 of loip.yaml.`; undefined for a finding about one item. */
export function otherPlacesInWords({ alike = [] }: Pick<Finding, 'alike'>): string | undefined {
  const spans = alike.slice(1).flatMap(({ span }) => span ?? [])
  if (spans.length === 0) return undefined
  const byFile = groupBy(spans.slice(0, mostPlaces), ({ path }) => path)
  const places = [...byFile].map(([path, inFile]) => {
    const lines = inFile.map(lineOrCell)
    const each = [...new Set(lines)].map(String)
    const what = typeof lines[0] === 'string' ? 'cell' : 'line'
    return `${each.length === 1 ? what : `${what}s`} ${joinAnd(each)} of ${path}`
  })
  const left = spans.length - mostPlaces
  const more = left > 0 ? [`${inThousands(left)} more places`] : []
  return `${spans.length === 1 ? 'The other is' : 'The others are'} at ${joinAnd([...places, ...more])}.`
}
