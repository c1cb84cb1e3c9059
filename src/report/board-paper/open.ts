// What is open besides gaps and questions, in short. It is not to be taken for done.
import { boardParts } from '../../law/board-questions.ts'
import type { DutyResult, RunResult, Verdict } from '../../result/run-result.ts'
import { inThousands } from '../../text/thousands.ts'
import { dutiesCounted } from '../brief/standing.ts'
import { guidanceWasLookedAt } from '../words/duty-groups.ts'
import type { Block, Text } from '../words/paper.ts'
import { verdictWord } from '../words/words.ts'
import { cited } from './phrases.ts'

export function alsoOpen(run: RunResult): Block[] {
  const rows = dutiesCounted(run)
  const at = (wanted: Verdict) => rows.filter(({ verdict }) => verdict === wanted)
  const untold = at('cannot-tell').length
  const bullets = [
    ...one('for-people', at('for-people'), run),
    ...one('pending', at('pending'), run),
    ...(untold === 0
      ? []
      : [
          lead(
            'cannot-tell',
            untold,
            'our files do not say what has to be known first. The board’s checklist has each, with its reason.',
          ),
        ]),
    ...(guidanceWasLookedAt(run.duties) ? [] : ['Guidance and good practice were not looked at.']),
  ]
  return bullets.length === 0
    ? []
    : [
        { heading: 'What else is open', level: 2 },
        { bullets, isDense: true },
      ]
}

const asked: ReadonlyMap<string, string> = new Map(boardParts.flatMap(({ questions }) => questions))

/** As questions of the board, where it has one. */
function dutyInWords({ duty, says, cite }: DutyResult): string {
  return `${asked.get(duty) ?? says}${cited(cite)}`
}

function one(verdict: Verdict, rows: readonly DutyResult[], { findings }: RunResult): Text[] {
  if (rows.length === 0) return []
  const questions = new Set(findings.flatMap(({ level, duty = '' }) => (level === 'question' ? [duty] : [])))
  const told = rows.filter(({ duty }) => !questions.has(duty)).map(dutyInWords)
  const below = rows.length - told.length
  const rest =
    below === 0
      ? []
      : [told.length === 0 ? 'among the questions below.' : `And ${inThousands(below)} among the questions below.`]
  return [lead(verdict, rows.length, [...told, ...rest].join(' '))]
}

function lead(verdict: Verdict, count: number, says: string): Text {
  return [{ strong: `${verdictWord(verdict)} (${inThousands(count)}):` }, ` ${says}`]
}
