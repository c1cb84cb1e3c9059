// What is missing, and what keeps something from being read, each in plain words.
import type { RunResult } from '../../result/run-result.ts'
import { joinAnd } from '../../text/join.ts'
import { inThousands } from '../../text/thousands.ts'
import { type ToDo, toDo } from '../brief/to-do.ts'
import { ruleInWords } from '../words/catalogue.ts'
import type { Block, Text } from '../words/paper.ts'
import { countOf, sentence } from '../words/words.ts'
import { cited } from './phrases.ts'

/** Gaps that are told before the rest is only counted. */
const mostGaps = 20

export function toClose(run: RunResult): Block[] {
  const [errors, gaps] = [toDo('error', run), toDo('gap', run)]
  const told = gaps.slice(0, gaps.length > mostGaps ? mostGaps - 1 : mostGaps)
  const rest = gaps.length - told.length
  return [
    ...(errors.length === 0 ? [] : [{ heading: 'What to put right first', level: 2 } as const, ...mistakes(errors)]),
    ...(gaps.length === 0
      ? []
      : [
          { heading: 'What is missing', level: 2 } as const,
          {
            numbered: [
              ...told.map(gapText),
              ...(rest === 0 ? [] : [`and ${countOf(rest, 'more gap')}, which the full report lists.`]),
            ],
          },
        ]),
  ]
}

/** A mistake in a file is about its fields, and its place is for whoever mends it: here it is told by what does not hold. */
function mistakes(errors: readonly ToDo[]): Block[] {
  const byRule = new Map<string, number>()
  for (const { finding } of errors) byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1)
  const told = [...byRule].map(
    ([rule, count]) => `${ruleInWords(rule)}${count === 1 ? '' : ` (${inThousands(count)} times)`}`,
  )
  const [keeps, them, places] = errors.length === 1 ? ['keeps', 'it', 'place'] : ['keep', 'them', 'places']
  return [
    {
      text: `${countOf(errors.length, 'mistake')} in how our files are written ${keeps} something from being read or used. The coordinator puts ${them} right; the full report has the ${places}. What has to hold, and does not: ${joinAnd(told)}.`,
    },
  ]
}

function gapText({ says, fix, cite, finding: { accepted } }: ToDo): Text {
  const until = accepted === undefined ? '' : ` Accepted for now, until ${accepted.reviewBy}.`
  return [{ strong: `${says.replace(/\.$/, '')}${cited(cite)}.` }, `${fix === '' ? '' : ` ${sentence(fix)}`}${until}`]
}

/** `each of the 6 gaps`, `the gap`. */
export function eachGap(count: number): string {
  return count === 1 ? 'the gap' : `each of the ${inThousands(count)} gaps`
}
