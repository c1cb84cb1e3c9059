// A report that speaks of participation in one text. Section 8(2)(b) asks two things, and which of them the text answers is for people.

import type { Fault } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import type { ProgressReport } from '../../model/partnership.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

/** The text, for people, where there is one. `what` is what it is asked about: “how far community bodies took part”. */
export function participationToldTogether(report: ProgressReport, what: string): Fault | undefined {
  const { participation } = report.data
  if (participation === undefined || !hasDescription(participation.summary)) return undefined
  return {
    at: at(participation, 'summary'),
    says: `${recordName(report)} speaks of participation in one text, and whether that says ${what} is for people to judge: ${quote(participation.summary)}.`,
    verdict: 'for-people',
  }
}
