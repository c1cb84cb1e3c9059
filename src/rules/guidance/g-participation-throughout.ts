import { isUnderTheAct } from '../../checks/reports/under-the-act.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { isLater } from '../../model/editions.ts'
import { listOf } from '../../model/ids.ts'
import { isWholeAndSettled } from '../../model/outcomes.ts'
import type { Partnership, ProgressReport } from '../../model/partnership.ts'
import { hasContent } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-participation-throughout',
  cites: ['g-participation-throughout'],
  on: 'partnership',
  title: 'Community bodies take part at more than one stage: preparing, delivering, reviewing, reporting',
  why: `The guidance wants communities involved all through community planning. Files that tell of a consultation before the plan
        and of nothing after it leave the other stages open. Two stages are a choice of this tool, and little to ask.`,
  fix: 'Name the stages in functions: of the report, under extent:, such as [delivering, reviewing].',
  leaves: 'Whether communities were involved enough at each stage is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
consulted: [Milltown Community Council]
---
kind: progress-report
reporting_year: 2024-25
participation:
  extent: {summary: The community council helped to run the repairs fund., functions: [delivering]}
`,
  fail: `
kind: loip
title: Our Strathexample
consulted: [Milltown Community Council]
---
kind: progress-report
reporting_year: 2024-25
participation:
  extent: {summary: The community council commented on the draft for Milltown., functions: [preparing]}
# ^^^^^^ advice: These files show community bodies taking part at one stage only: preparing.
`,
  // Until a report describes participation, only the consultation on plans can be shown. The Act itself asks for both.
  applies: (partnership, { asOf }) => reportsOnParticipation(partnership, asOf).length > 0 || unknown('TODO'),
  *check(partnership, { asOf }) {
    const reports = reportsOnParticipation(partnership, asOf)
    const latest = reports.at(-1)
    const found = stagesIn(partnership, reports, asOf)
    if (latest === undefined || found.length > 1) return
    const [only] = found
    const { participation } = latest.data
    yield {
      at: at(participation ?? {}, 'extent'),
      says:
        only === undefined
          ? 'These files do not say at which stages of community planning community bodies took part.'
          : `These files show community bodies taking part at one stage only: ${only}.`,
      lacks: 'content',
    }
  },
})

const stages = [
  { stage: 'preparing', words: /\b(?:prepar|draft|locality plan|writing|consult)/i },
  { stage: 'delivering', words: /\bdeliver/i },
  { stage: 'reviewing', words: /\b(?:review|scrutin)/i },
  { stage: 'reporting', words: /\breporting/i },
] as const

function stagesIn(
  { loips, localityPlans, reviews }: Partnership,
  reports: readonly ProgressReport[],
  asOf: string,
): string[] {
  const texts = reports.flatMap(({ data }) => {
    const extent = data.participation?.extent
    const { functions, summary } = typeof extent === 'object' ? extent : { functions: undefined, summary: extent }
    return listOf(functions ?? summary)
  })
  const isConsulted = [...loips, ...localityPlans].some(
    (plan) => isWholeAndSettled(plan) && !isLater(plan, asOf) && listOf(plan.data.consulted).length > 0,
  )
  const isAskedInReview = reviews.some(
    ({ data, date }) => hasContent(data.community_bodies_view) && (date === undefined || date.first <= asOf),
  )
  const found = stages.filter(({ words }) => texts.some((text) => words.test(text))).map(({ stage }) => stage)
  return [
    ...new Set<string>([...(isConsulted ? ['preparing'] : []), ...found, ...(isAskedInReview ? ['reviewing'] : [])]),
  ]
}

function reportsOnParticipation({ reports }: Partnership, asOf: string): ProgressReport[] {
  return reports.filter(
    (report) =>
      report.coversLoip &&
      !report.partial &&
      isUnderTheAct(report) &&
      !isLater(report, asOf) &&
      !/draft|consultation/.test(report.status ?? '') &&
      report.data.participation?.extent !== undefined,
  )
}
