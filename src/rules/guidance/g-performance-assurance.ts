import { defineRule, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { isLater } from '../../model/editions.ts'
import { assessmentName, hasOwnId } from '../../model/outcomes.ts'
import type { Assessment, ProgressReport } from '../../model/partnership.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 'g-performance-assurance',
  cites: ['g-performance-assurance'],
  on: 'progress-report',
  title: 'Where an outcome did not improve, the report says what will be done',
  why: `The draft of the guidance expected performance management to show whether, and how fast, outcomes improve, and to put right
        what does not. “Nothing more, because the level is already high” is an answer.`,
  fix: 'Add response: to the assessment, with what will be done, or why nothing more is needed.',
  leaves: 'Whether the response is the right one is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - {id: "2", title: Safer streets}
---
kind: progress-report
reporting_year: 2025-26
assessments:
  - {outcome: "2", judgement: declined, response: Speed limits of 20 mph come to all six villages by May 2027.}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - {id: "2", title: Safer streets}
---
kind: progress-report
reporting_year: 2025-26
assessments:
  - {outcome: "2", judgement: declined, because: 91 people were hurt.}
#                             ^^^^^^^^ advice: Nothing says what is done about outcome 2 “Safer streets”, which did not improve.
`,
  applies: (report, context) => (isSettled(report) && notImproved(report, context).length > 0) || unknown('TODO'),
  *check(report, context) {
    const without = notImproved(report, context).filter(({ data }) => !hasContent(data.response))
    const [first, ...others] = without
    if (first === undefined) return
    yield others.length === 0
      ? {
          at: at(first.data, 'judgement'),
          says: `Nothing says what is done about ${assessmentName(first)}, which did not improve.`,
          lacks: 'content' as const,
        }
      : {
          at: at(report.data, 'assessments'),
          says: `Nothing says what is done about outcomes ${joinAtMost(without.map(nameOf))}, which did not improve.`,
          lacks: 'content' as const,
        }
  },
})

function isSettled({ partial, status }: ProgressReport): boolean {
  return !partial && (status === undefined || status === 'approved' || status === 'published')
}

/** Without outcomes that a later report assesses again: the response to them belongs in that report. */
function notImproved(report: ProgressReport, { partnership, asOf }: Context): Assessment[] {
  const later = partnership.reports.filter(
    (other) => !isLater(other, asOf) && isSettled(other) && (other.year?.to ?? '') > (report.year?.to ?? ''),
  )
  const assessedLater = later.flatMap(({ assessments }) => assessments.flatMap(idsOf))
  return report.assessments.filter(
    (assessment) =>
      (assessment.judgement === 'declined' || assessment.judgement === 'maintained') &&
      !idsOf(assessment).some((id) => assessedLater.includes(id)),
  )
}

/** Compared by id, since editions of a plan share the ids of their outcomes. */
function idsOf({ outcomes, words }: Assessment): string[] {
  return outcomes.length === 0 ? [words] : outcomes.map(({ id }) => id)
}

function nameOf({ outcomes, words }: Assessment): string {
  const [outcome] = outcomes
  if (outcome === undefined) return quote(words)
  return hasOwnId(outcome) ? outcome.id : quote(outcome.title)
}
