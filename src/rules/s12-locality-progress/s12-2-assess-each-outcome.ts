import { assessments, noPlanKnown } from '../../checks/reports/assessed.ts'
import { outcomesInForce } from '../../checks/reports/outcomes-in-force.ts'
import { assessmentFix } from '../../checks/reports/to-write.ts'
import { ofYearUnderTheAct } from '../../checks/reports/under-the-act.ts'
import { defineRule, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { lineOf } from '../../model/editions.ts'
import { isLocalityPlan } from '../../model/locality-plans.ts'
import type { Partnership, Plan, ProgressReport } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'

export default defineRule({
  id: 's12-2-assess-each-outcome',
  cites: ['s12-2-assess-each-outcome'],
  on: 'locality-plan-report',
  title: 'The report on a locality plan assesses each of its outcomes that was in force in the year',
  why: `Section 12(2) asks of each outcome of a locality plan whether there was any improvement during the year, just as section 8
        does for the LOIP. One report on several plans has to answer for each of them. It need say nothing about participation.`,
  fix: assessmentFix,
  leaves: 'Whether each judgement is right is for people to judge.',
  pass: `
kind: locality-plan
id: milltown-plan
title: Milltown Together
edition: {published_on: 28 March 2024}
outcomes: [{id: M1, title: Families have enough to live on}]
---
kind: progress-report
covers: milltown-plan
reporting_year: 2024-25
assessments:
  - {outcome: M1, judgement: improved, because: "Seventy more families were helped to claim."}
`,
  fail: `
kind: locality-plan
id: milltown-plan
title: Milltown Together
edition: {published_on: 28 March 2024}
outcomes: [{id: M1, title: Families have enough to live on}, {id: M2, title: Safe streets}]
---
kind: progress-report
covers: milltown-plan
reporting_year: 2024-25
assessments:
#^^^^^^^^^^ gap: “Progress report 2024-25” does not assess outcome M2 “Safe streets” of “Milltown Together”.
  - {outcome: M1, judgement: improved, because: "Seventy more families were helped to claim."}
`,
  applies: (report) => ofYearUnderTheAct(report),
  *check(report, { partnership }) {
    const plans = plansReportedOn(report, partnership)
    const all = partnership.localityPlans
    const told = new Set<string>()
    for (const editions of plans) {
      const name = quote(editions.at(-1)?.title ?? '')
      for (const one of assessments(report, { editions, all, name })) yield asked(one, told, report)
    }
    if (plans.length === 0) yield planNotKnown(report, all) ?? noPlanKnown(report)
  },
})

/** Of a report that names a plan of which nothing is known: it may be on the LOIP as well as on a locality plan. */
function planNotKnown({ title, coversLocalityPlans }: ProgressReport, all: readonly Plan[]): Unknown | undefined {
  const [stray, ...more] = coversLocalityPlans.filter((id) => !all.some((plan) => plan.id === id))
  if (stray === undefined || more.length + 1 < coversLocalityPlans.length) return undefined
  return unknown(
    `On which plan ${quote(title)} is cannot be told: ${quote(stray)}, which it names, is no plan in these files. Add the file of that plan, or list it among the editions of one that is here.`,
  )
}

/** What cannot be told of an entry is asked once, and under section 8(2)(a) where the report is on the LOIP too. */
function asked(one: Yielded, told: Set<string>, { coversLoip, assessments: entries }: ProgressReport): Yielded {
  if (!('says' in one)) return one
  const isAsked = told.has(one.says)
  told.add(one.says)
  const isOfBoth = entries.some(
    ({ data, unmatched }) =>
      data === one.at.of &&
      ['loip', 'locality-plan'].every((kind) => unmatched?.among.some(({ plan }) => plan.kind === kind)),
  )
  return isAsked || (coversLoip && isOfBoth) ? { ...one, reportedSeparately: true } : one
}

/** The editions of each locality plan that the report covers, if an edition was in force in the reporting year. */
function plansReportedOn({ coversLocalityPlans, year }: ProgressReport, partnership: Partnership): (readonly Plan[])[] {
  if (year === undefined) return []
  const { localityPlans } = partnership
  const covered = localityPlans.filter(
    (plan) => coversLocalityPlans.includes(plan.id) && isLocalityPlan(plan, partnership),
  )
  const lines = covered.map((plan) => lineOf(plan, partnership).map((edition) => edition.plan))
  const distinct = lines.filter((line, index) => lines.findIndex((other) => other[0] === line[0]) === index)
  return distinct.filter((editions) => outcomesInForce(editions, localityPlans, year).length > 0)
}
