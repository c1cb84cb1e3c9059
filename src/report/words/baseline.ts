// How a baseline stands, in words. That findings are known from it, the reason of the ending says.

import type { RunResult } from '../../result/run-result.ts'
import { inThousands } from '../../text/thousands.ts'
import { countOf, sentence } from './words.ts'

/** Entries that are named; the JSON result has them all. */
const most = 3

/** What is to be done about it, a paragraph each; nothing where every entry is found again. */
export function baselineSentences({ baseline }: RunResult): string[] {
  if (baseline === undefined) return []
  const { stale, notTold } = baseline
  return [
    ...(stale.length === 0
      ? []
      : [
          [
            `${countOf(stale.length, 'entry', 'entries')} of the baseline ${stale.length === 1 ? 'is' : 'are'} found no more: ${named(stale)}`,
            `Write it again with --write-baseline, so that ${stale.length === 1 ? 'it stops' : 'they stop'} the run if found once more.`,
          ].join(' '),
        ]),
    ...(notTold.length === 0
      ? []
      : [
          `${countOf(notTold.length, 'entry', 'entries')} of the baseline cannot be told now: something could not be read, or was not looked at.`,
        ]),
  ]
}

function named(stale: NonNullable<RunResult['baseline']>['stale']): string {
  const left = stale.length - most
  const shown = stale.slice(0, most).map(({ rule, says }) => `${rule} (${says})`)
  return sentence([...shown, ...(left > 0 ? [`and ${inThousands(left)} more`] : [])].join('; '))
}
