// What changed since an earlier result, in words: the same in every format that tells it.

import type { RunResult, Since, SinceItem } from '../../result/run-result.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAnd } from '../../text/join.ts'
import { inThousands } from '../../text/thousands.ts'
import { countOf, sentence } from './words.ts'

interface SinceBlock {
  readonly heading: string
  /** The counts, a sentence each. */
  readonly sentences: readonly string[]
  /** What is closed and what is new, the first few of each. */
  readonly items: readonly string[]
}

/** Findings of each kind that are named; the JSON result has them all. */
const most = 5

/** Undefined where no earlier result was given. */
export function sinceBlock({ since, asOf }: RunResult): SinceBlock | undefined {
  if (since === undefined) return undefined
  const { asAt, closed, new: found, open, notTold } = since
  return {
    heading: asAt === asOf ? 'Since the earlier result of the same day' : `Since ${dayInWords(asAt)}`,
    sentences: [
      sentence(
        joinAnd([
          `${inThousands(closed.length)} closed`,
          `${inThousands(found.length)} new`,
          `${inThousands(open.length)} still open`,
        ]),
      ),
      ...seenSentences(since),
      ...(notTold.length === 0
        ? []
        : [
            `Of ${countOf(notTold.length, 'other finding')} of then it cannot be told now: something could not be read, or was not looked at.`,
          ]),
    ],
    items: [
      ...named('Closed', closed),
      ...named('New', found),
      ...named(
        'Changed',
        open.filter(({ saidThen }) => saidThen !== undefined),
      ),
      ...named('Not told', notTold),
    ],
  }
}

/** More is found where more can be looked at, and that is progress. */
function seenSentences({ newlyLookedAt, new: found }: Since): string[] {
  if (newlyLookedAt.length === 0) return []
  const owed = found.filter((item) => item.newlyLookedAt).length
  const duties = countOf(newlyLookedAt.length, 'more duty of the law', 'more duties of the law')
  const because =
    owed === 0 ? '' : ` ${inThousands(owed)} of what is new ${owed === 1 ? 'comes' : 'come'} of looking at more.`
  return [`${duties} could be looked at than then.${because}`]
}

function named(word: string, items: readonly SinceItem[]): string[] {
  const left = items.length - most
  return [
    ...items.slice(0, most).map((item) => `${word}: ${itemInWords(item)}`),
    ...(left > 0 ? [`${word}: ${inThousands(left)} more, which --format json lists.`] : []),
  ]
}

function itemInWords({ cite, says, saidThen }: SinceItem): string {
  const then = saidThen === undefined ? '' : ` Then it was said: ${sentence(saidThen)}`
  return `${cite === undefined ? '' : `${cite}. `}${sentence(says)}${then}`
}
