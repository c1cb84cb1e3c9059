// How binding a row of the law table is, and on whom, in words.
import type { Duty } from '../../law/duty.ts'

const owedBy: Readonly<Record<Duty['owedBy'], string>> = {
  partnership: 'The partnership',
  partner: 'Each partner',
  ministers: 'The Scottish Ministers',
  'other-body': 'Other bodies, or a partner in its own right',
}

export function owedByWords(duty: Pick<Duty, 'owedBy' | 'bearer'>): string {
  return duty.bearer ?? owedBy[duty.owedBy]
}

/** How binding it is, in one sentence. */
export function forceWords({ nature, force }: Pick<Duty, 'nature' | 'force'>): string {
  if (nature === 'power') return 'A power: it may be used, and need not be.'
  if (nature === 'definition') return 'A definition: there is nothing to meet.'
  if (nature === 'no-duty') return 'No duty: there is nothing to meet.'
  if (force === 'must') return 'A duty of the law.'
  // Section 15(1) and (2) require regard to guidance, not that it is followed.
  return force === 'should'
    ? 'Guidance: section 15 asks for regard to it, and reasons can be given for going another way.'
    : 'Good practice: it could be followed.'
}

const decided: Readonly<Record<Duty['decided'], string>> = {
  'from-the-file': 'The files can show it.',
  'with-reference-data': 'The files can show it, held against reference data.',
  'by-attestation': 'Only those who owe it can say.',
  'by-people': 'People judge it; a program cannot.',
}

/** Who can tell whether it is done. */
export function decidedWords(duty: Pick<Duty, 'decided'>): string {
  return decided[duty.decided]
}
