import { settled } from '../../checks/plans/settled.ts'
import { shownInWords } from '../../checks/statements/in-words.ts'
import { defineRule, type NotCalledFor, notCalledFor, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import type { Context } from '../../model/context.ts'
import { isLater } from '../../model/editions.ts'
import { memoPerDay } from '../../model/memo-per-day.ts'
import { assessmentName, hasOwnId } from '../../model/outcomes.ts'
import type { Assessment, ProgressReport } from '../../model/partnership.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { joinAtMost, joinOr } from '../../text/join.ts'

export default defineRule({
  id: 'g-performance-assurance',
  cites: ['g-performance-assurance'],
  on: 'progress-report',
  title: 'Where an outcome did not improve, the report says what will be done',
  why: `The draft of the guidance expected performance management to show whether, and how fast, outcomes improve, and to put right
        what does not. “Nothing more, because the level is already high” is an answer.`,
  fix: {
    says: 'Say what will be done about it, or why nothing more is needed. If that is not decided yet, say by when it will be.',
    write: 'response: <what will be done>',
  },
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
#                             ^^^^^^^^ advice: “Progress report 2025-26” does not say what is done about outcome 2 “Safer streets”, which did not improve.
`,
  applies: canBeAnswered,
  *check(report, context): Iterable<Yielded> {
    const open = notTakenUp(report, context)
    const unjudged = open.filter(({ judgement }) => judgement === undefined)
    for (const one of unjudged) yield notJudged(one, report)
    const answered = report.assessments.filter(didNotImprove).flatMap((one) => {
      const { response } = one.data
      return hasContent(response) ? [{ at: at(one.data, 'response'), words: response, one }] : []
    })
    yield* shownInWords(answered, (some) => `What is done about ${outcomesOf(some.map(({ one }) => one))}`)
    const without = open.filter((one) => didNotImprove(one) && !hasContent(one.data.response))
    const [first, ...others] = without
    if (first !== undefined)
      yield {
        at: others.length === 0 ? at(first.data, 'judgement') : at(report.data, 'assessments'),
        ...absent(report, `does not say what is done about ${outcomesOf(without)}, which did not improve`),
        into: first.data,
      }
    if (unjudged.length + answered.length + without.length === 0) yield nothingToAnswer(report)
  },
})

function canBeAnswered(report: ProgressReport, { partnership }: Context): true | NotCalledFor | Unknown {
  const isSettled = settled(report)
  if (isSettled !== true) return isSettled
  if (report.assessments.length === 0)
    return unknown({
      says: `${recordName(report)} assesses no outcome. Assess each, and say whether it improved.`,
      write: 'assessments:\n  - outcome: <id of an outcome>\n    judgement: <judgement>',
    })
  if (report.year === undefined && partnership.reports.length > 1)
    return unknown({
      says: `Which report is later than ${quote(report.title)} cannot be told: it does not say on which year it is. Write the year, such as 2024-25.`,
      write: 'reporting_year: <reporting year>',
    })
  return true
}

/** Without outcomes that a later report assesses again: a response to them may stand in that report. */
function notTakenUp(report: ProgressReport, context: Context): Assessment[] {
  const last = lastAssessed(context)
  const end = report.year?.to ?? ''
  return report.assessments.filter((assessment) => !idsOf(assessment).some((id) => (last.get(id) ?? '') > end))
}

/** By the id of an outcome, the end of the last year on which a report assesses it. */
const lastAssessed = memoPerDay(({ partnership: { reports }, asOf }: Context): ReadonlyMap<string, string> => {
  const last = new Map<string, string>()
  for (const report of reports) {
    const end = report.year?.to ?? ''
    if (isLater(report, asOf) || settled(report) !== true) continue
    for (const id of report.assessments.flatMap(idsOf)) if ((last.get(id) ?? '') < end) last.set(id, end)
  }
  return last
})

function didNotImprove({ judgement }: Assessment): boolean {
  return judgement === 'declined' || judgement === 'maintained'
}

function notJudged(assessment: Assessment, report: ProgressReport): Unknown {
  return unknown(
    `Whether ${assessmentName(assessment)} improved cannot be told: ${recordName(report)} gives no judgement on it that can be read.`,
  )
}

/** Each assessment is taken up by a later report, or judges the outcome as neither declined nor maintained. */
function nothingToAnswer(report: ProgressReport): NotCalledFor {
  const { assessments } = report
  const title = quote(report.title)
  if (assessments.some(didNotImprove))
    return notCalledFor(`A later report assesses again each outcome that ${title} judges as declined or maintained.`)
  if (assessments.some(({ judgement }) => judgement === undefined))
    return notCalledFor(`A later report assesses again each outcome on which ${title} gives no judgement.`)
  const judgements = new Set(assessments.map(({ judgement }) => judgement ?? ''))
  return notCalledFor(`${recordName(report)} judges each outcome that it assesses as ${joinOr([...judgements])}.`)
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
