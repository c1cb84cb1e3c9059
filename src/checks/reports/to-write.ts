// What is written for a progress report: a file of its own, an assessment in it, and the day on which its year starts.
import type { Fix } from '../../engine/rule.ts'

/** The judgement of one outcome, and what it rests on. */
export const judgementToWrite =
  'judgement: <improved, maintained, declined, mixed, too early or no data>\nbecause: <why>'

export const assessmentFix: Fix = {
  says: 'Say of each outcome that is left out whether there was any improvement in it, and why you say so. “Too early” and “no data” are answers.',
  write: `assessments:\n  - outcome: <id of an outcome>\n    ${judgementToWrite.replaceAll('\n', '\n    ')}`,
}

/** A report on the LOIP says nothing of what it covers. */
export function reportToWrite(on: 'LOIP' | 'locality plan'): string {
  const covers = on === 'LOIP' ? '' : 'covers: <id of the plan>\n'
  return `kind: progress-report\n${covers}reporting_year: <reporting year>\npublished_on: <day>\nurl: <web address>`
}

/** Where the profile says on which day years start: for the LOIP, and for locality plans. */
export type YearField = 'reporting_year' | 'reporting_year_locality'

const directionToWrite = 'direction:\n  date: <day of the direction>\n  reference: <reference of the direction>'

/** For a profile that starts the year on another day than 1 April. `isInParts`: it has a place for the direction. */
export function directionFix(field: YearField, isInParts: boolean): Fix {
  const says =
    'Say by which direction of the Scottish Ministers the year was moved. If there is none, the year starts on 1 April.'
  if (isInParts) return { says, write: directionToWrite }
  return { says, write: startToWrite(field) }
}

/** The start with its direction, in the profile. */
export function startToWrite(field: YearField): string {
  return `${field}:\n  starts: <day and month>\n  ${directionToWrite.replaceAll('\n', '\n  ')}`
}
