// What --stage leaves out: duties that cannot be answered yet of a plan in the making. What is published is asked everything.

import type { DutyId } from '../law/index.ts'
import { comesAfter, firstAskedAt, type Stage, stageWords } from '../law/stages.ts'
import type { Context } from '../model/context.ts'
import type { Plan } from '../model/partnership.ts'
import { stageOf } from '../model/publication.ts'
import type { DutyResult } from '../result/run-result.ts'
import { capitalise } from '../text/capitalise.ts'
import type { Subject } from './judged.ts'

export type IsHeldBack = (duty: DutyId, subject: Subject) => boolean

export function heldBackAt(stage: Stage, { partnership, asOf }: Context): IsHeldBack {
  if (stage === 'published') return () => false
  const isOut = (plan: Plan) => !isInTheMaking(plan, asOf)
  const loipIsOut = partnership.loips.some(isOut)
  const localityPlanIsOut = partnership.localityPlans.some(isOut)
  return (duty, { kind, value }) => {
    if (!comesAfter(duty, stage)) return false
    if ('outcomes' in value) return !isOut(value)
    if ('plan' in value) return !isOut(value.plan)
    // A report is there, on whatever plan.
    if (kind.endsWith('report')) return false
    return /^(?:s1[0-2]|g-locality)-/.test(duty) ? !localityPlanIsOut : !loipIsOut
  }
}

/** Nothing says that it is out: neither a day, nor its status, nor an address. */
function isInTheMaking(plan: Plan, asOf: string): boolean {
  const stage = stageOf(plan, asOf)
  return stage === 'on its way' || (stage === 'undated' && plan.status !== 'published' && plan.url === undefined)
}

/** Why a row is not looked at. */
export function heldBackWords(duty: DutyId, stage: Stage): string {
  return `${notAsked(stage)}: it can be answered of ${stageWords[firstAskedAt(duty)]}.`
}

function notAsked(stage: Stage): string {
  return `Not asked of ${stageWords[stage]}`
}

/** A sentence for the head of every report. */
export function stageRemarks(stage: Stage, duties: readonly DutyResult[]): string[] {
  if (stage === 'published') return []
  const held = duties.filter(({ verdict, why }) => verdict === 'not-looked-at' && why?.startsWith(notAsked(stage)))
  if (held.length === 0)
    return [`${capitalise(stageWords[stage])} was asked for, and nothing here is left out because of that.`]
  const rows =
    held.length === 1
      ? 'One duty, expectation or practice that comes'
      : `${held.length} duties, expectations and practices that come`
  return [`Asked as of ${stageWords[stage]}. ${rows} later ${held.length === 1 ? 'was' : 'were'} not asked.`]
}
