// Recorded decisions in words, the same in every format.
import type { Decision, ExceptionRow, Finding } from '../../result/run-result.ts'
import { sentence } from './words.ts'

export const kindWords: Readonly<Record<ExceptionRow['kind'], string>> = {
  inappropriate: 'Section 5 decision',
  agreement: 'Section 14(1) agreement',
  departure: 'Departure from guidance or good practice',
  accepted: 'Finding accepted for now',
}

const standings: Readonly<Record<ExceptionRow['standing'], string>> = {
  'in-use': 'In use',
  needless: 'Needless',
  'past-review': 'Past its review day',
  unusable: 'Cannot be used, so it has no effect',
  'not-yet': 'Not decided yet on this day',
  'cannot-tell': 'Cannot be told yet',
}

export function exceptionStands({ kind, standing }: ExceptionRow): string {
  const isOurs = kind === 'departure' || kind === 'accepted'
  // A decision or agreement under the Act does not lapse on its review day; a rule of its section reports that instead.
  if (standing === 'in-use' && !isOurs) return 'Stands'
  return standing === 'past-review' && isOurs ? `${standings[standing]}, so it no longer counts` : standings[standing]
}

/** Who decided on a finding and why, where somebody did; or that a baseline has it. */
export function decisionSentences(finding: Finding): string[] {
  return [
    ...recordedSentences(finding),
    ...(finding.known ? ['Known from the baseline, so it does not stop the run.'] : []),
  ]
}

/** Who decided on a finding and why, where a decision is recorded. */
export function recordedSentences({ accepted, explained }: Finding): string[] {
  return [
    ...(accepted ? [`Accepted for now until ${accepted.reviewBy} by ${rest(accepted)}`] : []),
    ...(explained ? [`Explained until ${explained.reviewBy} by ${rest(explained)}`] : []),
  ]
}

function rest({ owner, decidedOn, reason, evidence }: Decision): string {
  return `${owner}, decided on ${decidedOn}: ${sentence(reason)} Evidence: ${sentence(evidence)}`
}
