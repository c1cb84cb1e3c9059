// The law table: every provision that concerns a LOIP or a locality plan, as dated rows.
import { communityEmpowermentAct2015 } from './community-empowerment-act-2015.ts'
import type { Duty, Evidence } from './duty.ts'
import { goodPractice } from './good-practice.ts'
import { guidance2016 } from './guidance-2016.ts'
import { otherEnactments } from './other-enactments.ts'
import { sources } from './sources.ts'

/** Every row, in the order of reports: the Act, other enactments, guidance, practice. */
export const duties = {
  ...communityEmpowermentAct2015,
  ...otherEnactments,
  ...guidance2016,
  ...goodPractice,
} as const satisfies Record<string, Duty>

/** The stable name of a row: `s8-2b-ii-participation-effectiveness`. */
export type DutyId = keyof typeof duties

export const dutyIds = Object.keys(duties) as readonly DutyId[]

export function dutyOf(id: DutyId): Duty {
  return duties[id]
}

/** Which text of the law the rows were written from, so that every report can say so. */
export const lawTable = {
  version: '2026-11',
  /** The day on which the rows were last gone over. */
  asAt: '2026-11-29',
  /** The day on which the text of Part 2 and of schedule 1 that we read stood: that of their newest change. */
  textAsAt: sources.act2015.asAt,
  cautions: [
    'Part 2 and schedule 1 were read as at 16 October 2019, their newest change; nothing later was recorded on them by spring 2026.',
    'What a row was read in, and as at which day, loip explain says of each.',
    'Paragraphs 128 to 166 of the 2016 guidance were not read. Each row that rests on a draft, on the word of others or on memory says so.',
    'Before you rely on a row, look at “Changes to legislation” on its page at legislation.gov.uk.',
  ],
} as const

const cautions: Readonly<Record<Exclude<Evidence, 'read'>, string>> = {
  'read-in-a-draft': 'Read in a consultation draft or near-final text. The final wording may differ.',
  'read-in-a-paraphrase': 'Known from what others say of it. The words themselves may differ.',
  'from-memory': 'From memory, in whole or in part. Look it up before you rely on it.',
}

/** The caution to print with a row; undefined for a row that needs none. */
export function cautionOf({ caution, evidence }: Pick<Duty, 'caution' | 'evidence'>): string | undefined {
  return caution ?? cautionAbout(evidence)
}

/** What goes with this way of reading; undefined where the row was read in the instrument itself. */
export function cautionAbout(evidence: Evidence): string | undefined {
  return evidence === 'read' ? undefined : cautions[evidence]
}
