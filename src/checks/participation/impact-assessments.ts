// Impact assessments that member bodies made under other Acts, as the profile lists them.

import { attestationOf, type Backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import { isAddress } from '../../readings/address.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { ImpactAssessmentData } from '../../schema/documents.gen.ts'
import { joinAtMost } from '../../text/join.ts'
import { contradiction, declare, isStillToCome, type StatementFinding } from '../statements/declare.ts'

export interface ImpactAssessment {
  readonly data: ImpactAssessmentData
  readonly date?: LooseDate
}

/** The assessments of one kind made by the day of the check. */
export function impactAssessments(kind: ImpactAssessmentData['kind'], context: Context): ImpactAssessment[] {
  return listOf(context.partnership.profile?.assessments)
    .filter((data) => data.kind === kind)
    .map((data): ImpactAssessment => {
      const date = dateOf(data.date)
      return { data, ...(date ? { date } : {}) }
    })
    .filter(({ date }) => !isStillToCome(date, context))
}

/** Whether the entry says that an assessment was made, or why none was needed. */
export function saysSo({ data: { result, explanation, url, statement } }: ImpactAssessment): boolean {
  if (result === 'not needed') return hasContent(explanation) || statement !== undefined
  return result === 'done' || isAddress(url) || statement !== undefined
}

/** The entry as a statement of the body that made the assessment, or a fault. `name`: `Fairer Scotland assessment`. */
export function assessmentDeclared(
  assessment: ImpactAssessment,
  name: string,
  body: string,
  context: Context,
): StatementFinding {
  const { data, date } = assessment
  const contrary = contradiction(date, context)
  if (contrary !== undefined) {
    const says = `The ${name} by ${body} ${contrary}.`
    return { at: { of: data, key: 'date' }, says, fix: 'Set date: right, if that is a slip.', verdict: 'missing' }
  }
  return declare({
    at: { of: data, key: 'kind' },
    backing: backingOf(assessment, name, body, context),
    context,
    otherwise: {
      says: `The ${name} by ${body} ${lackingIn(assessment)}.`,
      fix: 'Add url: and date: to the entry, or a statement:.',
      lacks: 'content',
    },
  })
}

function backingOf({ data, date }: ImpactAssessment, name: string, body: string, context: Context): Backing {
  if (data.statement !== undefined) return attestationOf(data.statement)
  const evidence = isAddress(data.url)
    ? data.url
    : [data.result === 'not needed' ? data.explanation : undefined].find(hasDescription)
  if (evidence === undefined || date === undefined) return attestationOf(context.partnership.profile?.statement)
  const of = data.decision === undefined ? '' : ` of ${quote(data.decision)}`
  const claim = data.result === 'not needed' ? `No ${name}${of} was needed.` : `The ${name}${of} was made.`
  return { claim, evidence, owner: body, date, at: { of: data } }
}

/** `gives no address and no date to find it by`. */
function lackingIn({ data }: ImpactAssessment): string {
  const lacking = [...(isAddress(data.url) ? [] : ['no address']), ...(hasContent(data.date) ? [] : ['no date'])]
  return lacking.length === 0 ? 'has nobody who stands behind it' : `gives ${joinAtMost(lacking)} to find it by`
}
