// Impact assessments that member bodies made under other Acts, as the profile lists them.

import { type Evidence, type Fix, shows } from '../../engine/rule.ts'
import { attestationOf } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import { isAddress } from '../../readings/address.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { hasContent } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { ImpactAssessmentData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { contradiction, declare, isStillToCome, type StatementFinding } from '../statements/declare.ts'
import { statementToWrite } from '../statements/to-write.ts'

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

/**
 * The statement of the entry; what shows an assessment that can be read, for people to judge; or a fault. `name`: `Fairer Scotland
 * assessment`.
 */
export function* assessmentShown(
  assessment: ImpactAssessment,
  name: string,
  body: string,
  context: Context,
): Iterable<StatementFinding | Evidence> {
  const { data, date } = assessment
  const contrary = contradiction(date, context)
  if (contrary !== undefined) {
    const says = `The ${name} by ${body} ${contrary}.`
    yield { at: at(data, 'date'), says, fix: { says: 'If the day is a slip, set it right.' }, verdict: 'missing' }
    return
  }
  const places = placesIn(assessment)
  if (places.length > 0) yield shows(...places)
  // What anybody can read for themselves needs nobody to stand behind it.
  if (places.length > 0 && data.statement === undefined) return
  yield declare({
    at: at(data, 'kind'),
    backing: attestationOf(data.statement),
    context,
    otherwise: {
      says: `The ${name} by ${body} ${lackingIn(assessment)}.`,
      fix: toFind(assessment),
      lacks: 'content',
    },
  })
}

/** Where it can be read, or why none was needed, whose it is and its date. Empty without a date, or without either of the first. */
function placesIn({ data, date }: ImpactAssessment): Anchor[] {
  const { body, decision, explanation, result, url } = data
  const why = result === 'not needed' && hasDescription(explanation) ? [at(data, 'explanation')] : []
  const where = isAddress(url) ? [at(data, 'url')] : []
  if (date === undefined || (why.length === 0 && where.length === 0)) return []
  return [
    ...(hasDescription(body) ? [at(data, 'body')] : []),
    ...(hasDescription(decision) ? [at(data, 'decision')] : []),
    ...(result === undefined ? [] : [at(data, 'result')]),
    ...why,
    ...where,
    at(data, 'date'),
  ]
}

function toFind(assessment: ImpactAssessment): Fix {
  const write = whereAndWhen(assessment)
  return write === ''
    ? { says: 'Say who stands behind that, and where it is recorded.', write: statementToWrite }
    : {
        says: 'Say when it was made, and where it can be read. If it is not published, say who stands behind it.',
        write,
      }
}

/** Its address and its date, as far as they are not there. */
export function whereAndWhen({ data, date }: ImpactAssessment): string {
  return [
    ...(date === undefined ? ['date: <day of the assessment>'] : []),
    ...(isAddress(data.url) ? [] : ['url: <web address>']),
  ].join('\n')
}

/** `is listed with no address and no date to find it by`. */
function lackingIn({ data, date }: ImpactAssessment): string {
  const lacking = [
    ...(isAddress(data.url) ? [] : ['no address']),
    ...(date === undefined ? [hasContent(data.date) ? 'no date that can be read' : 'no date'] : []),
  ]
  return lacking.length === 0
    ? 'has nobody who stands behind it'
    : `is listed with ${joinAtMost(lacking)} to find it by`
}
