// What the command line of an audit asks for, or a UsageError where that cannot be.
import { mostParts } from '../../audit/archive.ts'
import { joinAnd } from '../../text/join.ts'
import { expectNamed, printedFormat } from '../options.ts'
import { UsageError } from '../usage-error.ts'
import type { Wanted } from './folder-output.ts'
import { type AuditFormat, type AuditOptions, auditFormats, learningFormats } from './options.ts'

interface Shard {
  readonly part: number
  readonly of: number
}

export interface AuditRequest {
  readonly format: AuditFormat
  readonly wanted: Wanted
  /** Results of earlier runs, in place of a folder. */
  readonly merge?: readonly string[]
  /** Undefined where results are merged. */
  readonly folder?: string
  readonly shard?: Shard
}

export function auditRequest(folder: string | undefined, options: AuditOptions): AuditRequest {
  const { learning, merge, out } = options
  const shard = shardOf(options.shard)
  const known: readonly [AuditFormat, ...AuditFormat[]] = learning ? learningFormats : auditFormats
  const format = printedFormat(options, known, shard ? 'json' : known[0])
  if (folder !== undefined) expectNamed([folder])
  if (merge) expectNothingChecked(folder, options)
  else if (options.mixed) throw new UsageError('--mixed is about results that are merged.', 'Name them after --merge.')
  return {
    format,
    wanted: out !== undefined ? 'set' : format === 'json' ? 'result' : 'row',
    ...(merge ? { merge } : { folder: folder ?? '.' }),
    ...(shard ? { shard } : {}),
  }
}

/** Options about checking were applied when the results were made. With --merge they would have no effect, so they are refused. */
function expectNothingChecked(folder: string | undefined, options: AuditOptions): void {
  const { shard, asOf, failOn, ruleset, reference, jobs } = options
  const given = Object.entries({
    'the folder': folder,
    '--shard': shard,
    '--as-of': asOf,
    '--fail-on': failOn,
    '--ruleset': ruleset,
    '--reference': reference,
    '--no-exceptions': options.exceptions === false ? 'given' : undefined,
    '--jobs': jobs,
  }).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  if (given.length > 0)
    throw new UsageError(
      'Results are put together without looking at any folder again.',
      `Leave out ${joinAnd(given)} here, and say it where the folders are checked; or leave out --merge.`,
    )
}

/**
 * One thread unless more are asked for. Each further thread loads the rules and is compiled by V8 for itself: two took 1.3 times the
 * processor time and 1.4 times the memory for 32 folders, and saved no time on two cores (docs/decisions/0010-audit-threads.md).
 */
export function jobsOf(words: string | undefined): number {
  if (words === undefined) return 1
  const jobs = Number(words)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new UsageError(`“${words}” is not a number of threads.`, 'Write a whole number from 1 to 64 after --jobs.')
  return jobs
}

function shardOf(words: string | undefined): Shard | undefined {
  if (words === undefined) return undefined
  const [, part, of] = /^(\d+)\/(\d+)$/.exec(words) ?? []
  const shard = { part: Number(part), of: Number(of) }
  if (part === undefined || shard.part < 1 || shard.part > shard.of || shard.of > mostParts)
    throw new UsageError(`“${words}” is not a part of an audit.`, 'Write --shard 3/8 for the third of eight parts.')
  return shard
}
