// What the files hold, and how their outcomes are linked.

import type { PlanNamed, RunResult } from '../../result/run-result.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAnd } from '../../text/join.ts'
import { inThousands } from '../../text/thousands.ts'
import { isLinked } from '../brief/crosswalk.ts'
import { otherPlanWords, unlinked } from '../words/crosswalk.ts'
import type { Block } from '../words/paper.ts'
import { countOf } from '../words/words.ts'
import { lowered } from './what-counts.ts'

export function background(run: RunResult): Block[] {
  const plans = new Map(run.crosswalk.rows.map(({ plan }) => [`${plan.kind} ${plan.id}`, plan]))
  const outcomesOf = (id: string) => run.crosswalk.rows.filter(({ plan }) => `${plan.kind} ${plan.id}` === id).length
  const told = [...plans].map(
    ([key, plan]) => `the ${planInFull(plan)} “${plan.title}” (${countOf(outcomesOf(key), 'outcome')})`,
  )
  const { latestReport } = run.crosswalk
  const day = dayInWords(run.asOf)
  const noPlan =
    run.plans.length === 0
      ? 'No plan was found in our files.'
      : `No plan in our files sets out outcomes that stand on ${day}.`
  const noReport =
    run.reports.length === 0 ? 'No progress report was found.' : `No progress report on the plan was there by ${day}.`
  return [
    {
      text: [
        told.length === 0 ? noPlan : `Our files hold ${joinAnd(told)}.`,
        latestReport === undefined ? noReport : `The latest progress report is on ${latestReport}.`,
        'Community planning has rested on this Act since December 2016. It asks us to prepare and publish a local outcomes improvement plan and a plan for each locality with significantly poorer outcomes, keep them under review, report every year, and involve community bodies throughout.',
      ].join(' '),
    },
    ...(run.crosswalk.rows.length === 0 ? [] : [{ text: linkedSentences(run).join(' ') }]),
  ]
}

function planInFull({ kind, notForALocality }: PlanNamed): string {
  if (notForALocality !== undefined) return lowered(otherPlanWords[notForALocality])
  return kind === 'loip' ? 'local outcomes improvement plan' : 'locality plan'
}

/** How many local outcomes are linked, and to what nothing is. */
function linkedSentences({ crosswalk }: RunResult): string[] {
  const { rows, national } = crosswalk
  const linked = rows.filter(isLinked).length
  if (rows.length === 1)
    return [`The one local outcome in them is ${linked === 1 ? '' : 'not '}linked to a national outcome.`]
  if (linked === 0)
    return [`None of the ${inThousands(rows.length)} local outcomes in them is linked to a national outcome.`]
  const some = `${inThousands(linked)} of the ${inThousands(rows.length)} local outcomes in them ${linked === 1 ? 'is' : 'are'}`
  const none = unlinked(crosswalk)
  return [
    `${linked === rows.length ? `All ${inThousands(linked)} local outcomes in them are` : some} linked to a national outcome.`,
    ...(none.length === 0 || national.length === 0 ? [] : [`Nothing here links to ${joinAnd(none)}; nothing has to.`]),
  ]
}
