// Which findings of a run are those of an earlier one. A fingerprint leaves out words, and a rule may say one sentence of several things:
// with one thing mended it is the same finding, with one thing more it is not. So words are looked at where fingerprints are not enough.

import type { Finding } from '../result/run-result.ts'
import { groupBy } from '../text/group-by.ts'

export type Earlier = Pick<Finding, 'rule' | 'says' | 'fingerprint'> & { readonly item?: string | undefined }

interface Match<T extends Earlier> {
  readonly earlier: T
  /** It says of more things than the earlier one did. */
  readonly isMore: boolean
}

/** `printOf`: the fingerprint that a finding has in the terms of the earlier run. */
export function matchEarlier<T extends Earlier>(
  found: readonly Finding[],
  earlier: readonly T[],
  printOf: (finding: Finding) => string,
): { readonly known: ReadonlyMap<Finding, Match<T>>; readonly met: ReadonlySet<T> } {
  const byPrint = new Map(earlier.map((one) => [one.fingerprint, one]))
  const byRule = groupBy(earlier, ({ rule }) => rule)
  const known = new Map<Finding, Match<T>>()
  const met = new Set<T>()
  for (const finding of found) {
    const same = byPrint.get(printOf(finding))
    const others = (byRule.get(finding.rule) ?? []).filter((one) => one !== same)
    const wider = others.find((one) => isInside(finding.item, one.item))
    const narrower = others.filter((one) => isInside(one.item, finding.item))
    const [as] = [same, wider, ...narrower].filter((one) => one !== undefined)
    if (as === undefined) continue
    known.set(finding, {
      earlier: as,
      isMore: (as !== same && as !== wider) || saysMore(finding, as.says, as !== same),
    })
    for (const one of [as, ...narrower]) met.add(one)
  }
  return { known, met }
}

/** Items are named from the document down: `loip:loip-2024/outcomes/2/title`. */
function isInside(inner: string | undefined, outer: string | undefined): boolean {
  return inner !== undefined && outer !== undefined && inner.startsWith(`${outer}/`)
}

const name = /“[^”]*”/g
const listOfNames = /“[^”]*”(?:, | and )“/
const years = /\b\d{4}-\d{2,4}\b/g
const counts = /\b(\d[\d,]*) (\p{Ll}+)/gu

/**
 * Whether a sentence names something, a year, or a larger number of things, that the earlier one did not. A name that is written otherwise
 * now is no new thing where both are about the same item; of a list, or of an item in one, that cannot be told.
 */
function saysMore({ says: now, subject = '' }: Finding, then: string, isItemOfList: boolean): boolean {
  if (now === then) return false
  const namesCount = isItemOfList || [now, then].some((text) => listOfNames.test(text))
  const names = namesCount ? (now.match(name) ?? []).filter((word) => !subject.includes(word)) : []
  const all = [...names, ...(now.match(years) ?? [])]
  const larger = new Map(countsIn(then))
  return (
    all.some((word) => !then.includes(word)) ||
    countsIn(now).some(([what, count]) => count > (larger.get(what) ?? Number.POSITIVE_INFINITY))
  )
}

/** How many of what: `3 outcomes`. Days of a month are none. */
function countsIn(text: string): [string, number][] {
  return [...text.matchAll(counts)].map(([, count = '', what = '']) => [what, Number(count.replaceAll(',', ''))])
}
