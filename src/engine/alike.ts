// What is so of many items alike is one finding that lists them. The sentences of rules are made for one item; where several of one rule
// differ in nothing but a name in quotes, the first is kept and the others are named.
import type { Finding, ItemAlike } from '../result/run-result.ts'
import { groupBy } from '../text/group-by.ts'
import { joinAnd } from '../text/join.ts'
import { inThousands } from '../text/thousands.ts'

const name = /“[^”]*”/g

/** Findings about the files themselves stay apart: each is a slip of its own, to be mended at its own place. */
export function togetherWhereAlike(findings: readonly Finding[]): Finding[] {
  const groups = groupBy(findings, (finding, index) => (finding.duty === undefined ? index : likeness(finding)))
  return [...groups.values()].map(together)
}

/** Equal for findings that say the same of different items, ask for the same, and were decided on alike. */
function likeness({ rule, duty, level, verdict, says, fix, explained, accepted, known }: Finding): string {
  return JSON.stringify([rule, duty, level, verdict, says.replace(name, '“”'), fix, explained, accepted, known])
}

function together(group: readonly [Finding, ...Finding[]]): Finding {
  const [first, ...others] = group
  if (others.length === 0) return first
  const { subject, ...shared } = first
  const isOfOne = others.every((other) => other.subject === subject)
  return {
    ...shared,
    ...(isOfOne && subject !== undefined ? { subject } : {}),
    says: `${first.says} ${othersInWords(first.says, others)}`,
    alike: group.map(
      ({ says, subject, item, span, excerpt, fingerprint }): ItemAlike => ({
        says,
        ...(subject === undefined ? {} : { subject }),
        ...(item === undefined ? {} : { item }),
        ...(span === undefined ? {} : { span }),
        ...(excerpt === undefined ? {} : { excerpt }),
        fingerprint,
      }),
    ),
  }
}

const mostNamed = 6

/** `The same is so of “B”, “C” and 4 others.` */
function othersInWords(first: string, others: readonly Finding[]): string {
  const names = differing(
    first,
    others.map(({ says }) => says),
  )
  if (names === undefined)
    return `The same is so in ${others.length === 1 ? 'another place' : `${inThousands(others.length)} other places`}.`
  const named = names.length > mostNamed ? names.slice(0, mostNamed - 1) : names
  const left = names.length - named.length
  return `The same is so of ${joinAnd([...named, ...(left === 0 ? [] : [`${inThousands(left)} others`])])}.`
}

/** The names in the sentences, where they differ from the first in one name each and are told apart by it. */
function differing(first: string, others: readonly string[]): string[] | undefined {
  const own = first.match(name) ?? []
  const names = others.map((says) => (says.match(name) ?? []).filter((found, index) => found !== own[index]))
  const single = names.flatMap(([found, ...more]) => (found === undefined || more.length > 0 ? [] : [found]))
  return single.length === others.length && new Set(single).size === single.length ? single : undefined
}
