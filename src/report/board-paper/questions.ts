// What only people can answer, by who answers it.
import { boardParts } from '../../law/board-questions.ts'
import type { RunResult } from '../../result/run-result.ts'
import { type Answers, type Question, questionsByWho } from '../brief/questions.ts'
import { aboutQuestion } from '../brief/questions-words.ts'
import type { Block } from '../words/paper.ts'
import { cited, ended } from './phrases.ts'

const who: Readonly<Record<Answers, string>> = {
  board: 'For the board',
  coordinator: 'For the coordinator',
  partner: 'For each partner',
}

export function questions(run: RunResult): Block[] {
  const groups = questionsByWho(run)
  if (groups.length === 0) return []
  return [
    { heading: 'Questions that only people can answer', level: 2 },
    ...groups.flatMap(({ who: answers, questions }): Block[] => [
      { heading: who[answers], level: 3 },
      { bullets: inOrder(questions).map(questionWords), isDense: true },
    ]),
  ]
}

const order = boardParts.flatMap(({ questions }) => questions.map(([duty]): string => duty))

/** As on the board's checklist, so that what belongs together stands together; those without a question there last. */
function inOrder(questions: readonly Question[]): Question[] {
  const at = ({ duty = '' }: Question) => (order.includes(duty) ? order.indexOf(duty) : order.length)
  return [...questions].sort((a, b) => at(a) - at(b))
}

/** A question of the board's own; else what is so, and what is asked of it. */
function questionWords({ asks, about, cite, duty, findings: [first] }: Question): string {
  // The table above shows which outcomes are not linked.
  const more = duty === 's4-4-consistent-national-outcomes' ? [] : aboutQuestion(about)
  const isAsked = asks.endsWith('?')
  const said = isAsked ? `${asks}${cited(cite)}` : `${ended(asks, '')}${cited(cite)}.`
  return [said, ...(isAsked || first === undefined ? [] : [first.fix]), ...more].filter((text) => text !== '').join(' ')
}
