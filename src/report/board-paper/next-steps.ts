// What is to be done, by whom and by when.
import type { Finding, RunResult } from '../../result/run-result.ts'
import { inThousands } from '../../text/thousands.ts'
import { ruleInWords } from '../words/catalogue.ts'
import type { Block } from '../words/paper.ts'
import { levelWord, placeInWords } from '../words/words.ts'
import { hasUntold, recorded } from './what-counts.ts'

interface Step {
  readonly what: string
  readonly who: string
  readonly when: string
}

const toBeAgreed = 'to be agreed'

export function nextSteps(run: RunResult): Block {
  const steps: Step[] = [
    ...run.improvement
      .filter(({ standing }) => standing !== 'done')
      .map(({ title, owner = toBeAgreed, due = toBeAgreed, standing }) => ({
        what: title,
        who: owner,
        when: standing === 'overdue' ? `${due} – overdue` : due,
      })),
    ...stepsOf(run.findings.filter(({ level }) => ['error', 'gap', 'question'].includes(level))),
    ...run.actions
      .filter(({ standing }) => standing === 'overdue')
      .map(({ title, lead = toBeAgreed, end = toBeAgreed }) => ({ what: title, who: lead, when: `${end} – overdue` })),
    ...recorded(run).map(({ about, owner, reviewBy }) => ({
      what: `Look again at this exception: ${about}`,
      who: owner,
      when: reviewBy,
    })),
  ]
  if (steps.length === 0) {
    const open = hasUntold(run) ? 'Nothing is open but what cannot be told yet (section 4).' : 'Nothing is open.'
    return { text: `${open} The files are checked again when they change.` }
  }
  return {
    table: 'Next steps',
    columns: ['What', 'Who', 'By when'],
    shares: [6, 3, 3],
    rows: steps.map(({ what, who, when }) => [[what], [who], [when]]),
  }
}

/** Findings of one rule that are listed before the rest is only counted: a board assigns two hundred of a kind at once. */
const mostOfOneRule = 5

function stepsOf(found: readonly Finding[]): Step[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of found) {
    const key = `${finding.level} ${finding.rule}`
    const alike = groups.get(key)
    if (alike === undefined) groups.set(key, [finding])
    else alike.push(finding)
  }
  return [...groups.values()].flatMap((alike) => {
    if (alike.length <= mostOfOneRule) return alike.map(stepOf)
    const shown = alike.slice(0, mostOfOneRule - 1)
    return [...shown.map(stepOf), stepOfMore(alike[0], alike.length - shown.length)]
  })
}

function stepOfMore({ level, cite, rule }: Finding, count: number): Step {
  const what = `${levelWord(level)}: ${inThousands(count)} more like these (${cite ?? ruleInWords(rule)}): loip check lists them.`
  return { what, who: toBeAgreed, when: toBeAgreed }
}

function stepOf({ level, says, fix, span }: Finding): Step {
  const where = span === undefined ? '' : ` (${placeInWords(span)})`
  return { what: `${levelWord(level)}: ${says} ${fix}${where}`, who: toBeAgreed, when: toBeAgreed }
}
