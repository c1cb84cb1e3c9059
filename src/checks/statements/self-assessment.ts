// The self-assessment of the partnership, as the profile records it.

import { type Unknown, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import { describeDate } from '../../readings/date.ts'
import type { SelfAssessmentData } from '../../schema/documents.gen.ts'
import { dayInWords } from '../../text/day.ts'
import { isStillToCome } from './declare.ts'

export const noProfile: Unknown = unknown({
  says: 'No partnership file is in these files. Add one, and say in it how the partnership has assessed itself.',
  write:
    'kind: partnership\nname: <name of the partnership>\ncouncil_area: <council area>\ngovernance:\n  self_assessment:\n    date: <day>',
  in: 'partnership',
})

/** On the day of the check it was not made yet. Undefined where it was. */
export function madeLater({ date: words }: SelfAssessmentData, context: Context): Unknown | undefined {
  const date = dateOf(words)
  if (date === undefined || !isStillToCome(date, context)) return undefined
  return unknown(
    `Whether the partnership had assessed itself by ${dayInWords(context.asOf)} cannot be told: its self-assessment is of ${describeDate(date)}. Add the one before it.`,
  )
}
