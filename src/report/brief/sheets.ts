// Where answers go for whoever keeps the plans in a workbook: a sheet of it, and never a file of its own.
import type { RunResult } from '../../result/run-result.ts'
import type { Kind } from './usual-names.ts'

const sheetOfKind: Readonly<Record<Kind, string>> = {
  partnership: 'Partnership',
  loip: 'Plan',
  'locality-plan': 'Plan',
  'delivery-plan': 'Actions',
  'progress-report': 'Progress',
  participation: 'Participation',
  review: 'Reviews',
  exceptions: 'Agreements',
}

/** Where the answer to a duty stands, by the beginning of its id, if not on the sheet of its kind or of the cell that it is about. */
const sheetOfDuty: readonly (readonly [string, string])[] = [
  ['s4-1', 'Partners'],
  ['s4-2', 'Partners'],
  ['s4-3a', 'Partners'],
  ['s4-6a', 'Bodies considered'],
  ['s4-6b', 'Bodies considered'],
  ['s5-inappropriate', 'Section 5 decisions'],
  ['s5-exception', 'Section 5 decisions'],
  ['s6-3', 'Consulted'],
  ['s9-', 'Localities'],
  ['s10-4', 'Consulted'],
  ['s13-1a', 'Partners'],
  ['s13-1b', 'Reviews'],
  ['s14-3a', 'Contributions'],
  ['s14-3b', 'Contributions'],
  ['s14-5', 'Partners'],
  ['s15-2', 'Partners'],
]

const workbook = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i

/** The one workbook that holds all plans of a run; undefined where plan files do, or several workbooks. */
export function bookOf({ files }: Pick<RunResult, 'files'>): string | undefined {
  const plans = files.filter(({ kinds }) => kinds.length > 0)
  const [first, second] = plans.length === 0 ? files : plans
  return first !== undefined && second === undefined && workbook.test(first.path) ? first.path : undefined
}

/** The sheet of an answer: `cell` is the one that the finding is about. */
export function sheetOf(kind: Kind, duty: string | undefined, cell?: string): string {
  const known = sheetOfDuty.find(([start]) => duty?.startsWith(start) === true)?.[1]
  return known ?? /^'?((?:[^'!]|'')+)'?!/.exec(cell ?? '')?.[1]?.replaceAll("''", "'") ?? sheetOfKind[kind]
}
