import { settled } from '../../checks/plans/settled.ts'
import { shownInWords } from '../../checks/statements/in-words.ts'
import { defineRule, type NotCalledFor, notCalledFor, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
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
  applies(report, context) {
    const isSettled = settled(report)
    if (isSettled !== true) return isSettled
    if (report.year === undefined && context.partnership.reports.length > 1)
      return unknown(
        `Which report is later than ${quote(report.title)} cannot be told: it does not say on which year it is. Add reporting_year: such as 2024-25.`,
      )
    return toAnswer(report, context).length > 0 || nothingToAnswer(report)
  },
  *check(report, context): Iterable<Yielded> {
    const all = toAnswer(report, context)
    const answered = all.flatMap((one) =>
      hasContent(one.data.response) ? [{ at: at(one.data, 'response'), words: one.data.response, one }] : [],
    )
    yield* shownInWords(answered, (some) => `What is done about ${outcomesOf(some.map(({ one }) => one))}`)
    const without = all.filter(({ data }) => !hasContent(data.response))
    const [first, ...others] = without
    if (first === undefined) return
    yield {
      at: others.length === 0 ? at(first.data, 'judgement') : at(report.data, 'assessments'),
      ...absent(report, `does not say what is done about ${outcomesOf(without)}, which did not improve`),
    }
  },
})

function didNotImprove({ judgement }: Assessment): boolean {
  return judgement === 'declined' || judgement === 'maintained'
}

/** Outcomes that did not improve. The response to one that a later report assesses again belongs in that report. */
function toAnswer(report: ProgressReport, { partnership, asOf }: Context): Assessment[] {
  const later = partnership.reports.filter(
    (other) => !isLater(other, asOf) && settled(other) === true && (other.year?.to ?? '') > (report.year?.to ?? ''),
  )
  const assessedLater = later.flatMap(({ assessments }) => assessments.flatMap(idsOf))
  return report.assessments.filter(
    (assessment) => didNotImprove(assessment) && !idsOf(assessment).some((id) => assessedLater.includes(id)),
  )
}

function nothingToAnswer(report: ProgressReport): NotCalledFor | Unknown {
  const { assessments } = report
  const title = quote(report.title)
  if (assessments.length === 0)
    return unknown(`${recordName(report)} assesses no outcome. Add assessments: to it, with judgement: in each.`)
  if (assessments.some(didNotImprove))
    return notCalledFor(`A later report assesses each outcome again that ${title} judges as not improved.`)
  const open = assessments.find(({ judgement }) => judgement !== 'improved')
  if (open === undefined) return notCalledFor(`${recordName(report)} judges each outcome that it assesses as improved.`)
  const judged = open.judgement === undefined ? 'gives no judgement that can be read' : `gives ${quote(open.judgement)}`
  return unknown(`Whether ${assessmentName(open)} improved cannot be told: ${recordName(report)} ${judged}.`)
}

/** Compared by id, since editions of a plan share the ids of their outcomes. */
function idsOf({ outcomes, words }: Assessment): string[] {
  return outcomes.length === 0 ? [words] : outcomes.map(({ id }) => id)
}

/** `outcome 2 “Safer streets”`, or `outcomes 1 and 2` */
function outcomesOf(some: readonly Assessment[]): string {
  const [first, ...others] = some
  return first !== undefined && others.length === 0 ? assessmentName(first) : `outcomes ${joinAtMost(some.map(nameOf))}`
}

function nameOf({ outcomes, words }: Assessment): string {
  const [outcome] = outcomes
  if (outcome === undefined) return quote(words)
  return hasOwnId(outcome) ? outcome.id : quote(outcome.title)
}
