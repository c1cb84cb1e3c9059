import { lastDayOf } from '../../checks/plans/period-end.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { currentEdition, editionsOf } from '../../model/editions.ts'
import { listOf } from '../../model/ids.ts'
import type { Plan } from '../../model/partnership.ts'
import { readDate } from '../../readings/date.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'

export default defineRule({
  id: 'gp-edition-current',
  cites: ['gp-edition-current'],
  on: 'plan',
  title: 'The period of the current edition has not run out',
  why: `No enactment says for how long a plan runs, and a plan does not lapse on its last day. But when its period is over,
        readers cannot tell whether it still counts, and every target in it is in the past.`,
  fix: 'Add the file of the next edition with replaces: under edition:, or a later end in period: if it was extended.',
  leaves: 'Whether the plan still fits the needs of the area is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
period: "2024-34"
`,
  fail: `
kind: loip
title: Our Strathexample
period: 2017 to 2025
#       ^^^^^^^^^^^^ advice: The period of “Our Strathexample” ended on 31 December 2025, and no later edition is in these files.
`,
  applies: (plan, context) => (lastDayOf(plan) !== undefined && isInForce(plan, context)) || unknown('TODO'),
  *check(plan, context) {
    const end = lastDayOf(plan)
    if (end === undefined || end >= context.asOf || namesALaterEdition(plan)) return
    const editions = everyEdition(plan, context)
    const next = editions.slice(editions.indexOf(plan) + 1).find(({ status }) => status !== 'superseded')
    const ended = `The period of ${quote(plan.title)} ended on ${dayInWords(end)}`
    yield {
      at: at(plan.data, 'period'),
      ...(next
        ? { says: `${ended}, and ${quote(next.title)} is on its way.`, verdict: 'pending' as const }
        : { says: `${ended}, and no later edition is in these files.`, lacks: 'document' as const }),
    }
  },
})

function everyEdition(plan: Plan, { partnership }: Context): readonly Plan[] {
  return editionsOf(plan, plan.kind === 'loip' ? partnership.loips : partnership.localityPlans)
}

/** Whether this edition is in force on `asOf`: the latest published one or, if none has a date, the last one. */
function isInForce(plan: Plan, context: Context): boolean {
  if (plan.status === 'draft' || plan.status === 'consultation' || plan.status === 'superseded') return false
  const editions = everyEdition(plan, context)
  return plan === (currentEdition(editions, context.asOf) ?? editions.at(-1))
}

/** Whether the plan lists a later edition, which has no file here. */
function namesALaterEdition({ data, publishedOn }: Plan): boolean {
  const days = listOf(data.editions).flatMap((edition) => [
    edition.published_on,
    ...listOf(edition.approved_by).map((approval) => approval.on),
  ])
  return days.some((words) => words !== undefined && (readDate(words).value?.first ?? '') > (publishedOn?.first ?? ''))
}
