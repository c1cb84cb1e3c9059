// What a run says, as plain data. Every reporter is a function of this and nothing else.
// The shapes are generated from schemas/src/result.yaml, under the names of the schema's pieces. Here they have the names
// that the code uses, beside what a schema cannot say.

import type { Duty, Finding, Plan, Result } from './result.gen.ts'

export type {
  Action as ActionRow,
  Contribution as ContributionRow,
  Crosswalk,
  CrosswalkRow,
  Days,
  Decision,
  Declared,
  Duty as DutyResult,
  Edition as PlanRow,
  Exception as ExceptionRow,
  File as FileRead,
  Finding,
  Improvement as ImprovementRow,
  Kept as KeptRow,
  Learning as LearningRow,
  LensItem as LensRow,
  Link as NationalLinkRow,
  Measure as MeasureRow,
  Plan as PlanNamed,
  Principle as PrincipleRow,
  Reading as ReadingRow,
  Report as ReportRow,
  Result as RunResult,
  Review as ReviewRow,
  ShownBy,
  Since,
  SinceItem,
  Stopped as StoppedRow,
  Verdict,
} from './result.gen.ts'

export type Related = Finding['see'][number]
export type ItemAlike = NonNullable<Finding['alike']>[number]
export type LocalitiesCount = Result['localities']
export type NotForALocality = NonNullable<Plan['notForALocality']>
export type RunEnding = Result['ending']

/** How a check or an audit ended, without the threshold that it was held against. */
export type Ending = Omit<RunEnding, 'failOn'>

export type Level = Finding['level']

/** Loudest first. The compiler holds this list against the schema: `satisfies` refuses a level more, `isStopping` one less. */
export const levels = ['error', 'gap', 'question', 'advice', 'note'] as const satisfies readonly Level[]

/** Whether findings of this level stop a run, where nothing else is so of them: see `stopsRun`. */
export function isStopping(level: Level, failOn: RunEnding['failOn']): boolean {
  return failOn !== 'never' && levels.indexOf(level) <= levels.indexOf(failOn)
}

/** Whether it stops a run: what is accepted for now does not, nor what a baseline has. */
export function stopsRun({ level, accepted, known }: Finding, failOn: RunEnding['failOn']): boolean {
  return isStopping(level, failOn) && accepted === undefined && known === undefined
}

/** Whether somebody has dealt with it for now: it is accepted, explained, or in a baseline. */
export function isSetAside({ accepted, explained, known }: Finding): boolean {
  return (accepted ?? explained ?? known) !== undefined
}

/**
 * A duty of the law that falls to the partnership or its partners. Whatever counts duties counts these: a power may be used, a definition
 * says what words mean, and an exception takes a duty away.
 */
export function isOurDuty({ nature, force, owedBy }: Pick<Duty, 'nature' | 'force' | 'owedBy'>): boolean {
  return nature === 'duty' && force === 'must' && (owedBy === 'partnership' || owedBy === 'partner')
}

/** How many of them cannot be told yet, as in `standing`. */
export function countUntold(duties: readonly Duty[]): number {
  return duties.filter((duty) => duty.verdict === 'cannot-tell' && isOurDuty(duty)).length
}

/** A finding for each item, where one is about several alike: for programs, and for tables with a row for each. */
export function eachAlone(finding: Finding): Finding[] {
  const { alike, subject: _subject, excerpt: _excerpt, ...shared } = finding
  return alike === undefined ? [finding] : alike.map((one) => ({ ...shared, ...one }))
}
