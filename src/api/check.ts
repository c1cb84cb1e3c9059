// The engine as other programs call it: files and options in, the result out.
import { version } from '../../package.json'
import type { Baseline } from '../engine/baseline.ts'
import type { EarlierResult } from '../engine/earlier-result.ts'
import { type Ruleset, rulesets } from '../engine/ruleset-names.ts'
import { chooseRules } from '../engine/rulesets.ts'
import { type Stage, stages } from '../law/stages.ts'
import { runCheck } from '../pipeline.ts'
import { shippedReference } from '../reference/index.ts'
import type { Reference } from '../reference/reference.ts'
import { type Level, levels, type RunResult } from '../result/run-result.ts'
import { rules } from '../rules/index.gen.ts'
import type { GivenFile } from '../source/files.ts'
import { expectChoice, expectDay, expectFile, expectFiles, expectOptions } from './expect.ts'

export type { GivenFile as InputFile, Stage }

export interface CheckOptions {
  /** The day at which everything is judged, as ISO text: `2026-11-22`. The engine has no clock. */
  readonly asOf: string
  /** `all` unless given. */
  readonly ruleset?: Ruleset
  /** The level from which findings make `ending.code` 1. `gap` unless given. */
  readonly failOn?: Level | 'never'
  /** Newer national outcomes, or wards, as YAML or JSON files: what the option --reference of the command takes. */
  readonly reference?: readonly GivenFile[]
  /** Judge as if no exception were recorded. */
  readonly withoutExceptions?: boolean
  /** These are not all files of the partnership: what is not in them is unknown, and is not called missing. */
  readonly isSelection?: boolean
  /** Ask only what can be answered of a plan at this stage. `published`, which asks everything, unless given. */
  readonly stage?: Stage
  /** An earlier result as a file, which `render(result, 'json')` made: the new one says what changed. */
  readonly since?: GivenFile
  /** A file that the option --write-baseline of the command made: what it holds is known, and does not make `ending.code` 1. */
  readonly baseline?: GivenFile
}

const optionNames = [
  ...['asOf', 'ruleset', 'failOn', 'reference', 'withoutExceptions', 'isSelection'],
  ...['stage', 'since', 'baseline'],
]

/**
 * Checks the plan files of one partnership. A file whose path ends in .xlsx, .xlsm, .xlsb, .xls, .ods or .csv is read as a workbook; every
 * other is read as a plan file, whatever its path is called. What is wrong with a plan is a finding of the result; an option or a list of
 * files that cannot be used rejects with an Error of one sentence.
 */
export async function check(files: readonly GivenFile[], options: CheckOptions): Promise<RunResult> {
  expectFiles('The files', files)
  expectOptions(options, optionNames)
  const { asOf, ruleset = 'all', failOn = 'gap', withoutExceptions = false, isSelection = false } = options
  expectDay('asOf', asOf)
  expectChoice('ruleset', ruleset, rulesets)
  expectChoice('failOn', failOn, [...levels, 'never'])
  if (options.reference !== undefined) expectFiles('The files of the option reference', options.reference)
  expectChoice('withoutExceptions', withoutExceptions, [true, false])
  expectChoice('isSelection', isSelection, [true, false])
  const { stage = 'published', since, baseline } = options
  expectChoice('stage', stage, stages)
  if (since !== undefined) expectFile('since', since)
  if (baseline !== undefined) expectFile('baseline', baseline)
  const { result } = await runCheck({
    input: {
      files: files.map(({ path, bytes }) => ({ path, bytes })),
      problems: [],
      tried: ['the files that were given'],
      isSelection,
      passedOver: [],
    },
    asOf,
    reference: await referenceOf(options.reference),
    ...chooseRules(ruleset, rules),
    failOn,
    withoutExceptions,
    stage,
    version,
    earlier: await earlierOf(since),
    baseline: await baselineOf(baseline),
  })
  return result
}

async function referenceOf(files: readonly GivenFile[] | undefined): Promise<Reference> {
  if (files === undefined) return shippedReference
  const { readReference } = await import('../engine/reference-files.ts')
  return readReference({ files, problems: [], name: 'The option reference' })
}

async function earlierOf(file: GivenFile | undefined): Promise<EarlierResult | undefined> {
  if (file === undefined) return undefined
  const { readEarlier } = await import('../engine/earlier-result.ts')
  return readEarlier(textOf(file), file.path)
}

async function baselineOf(file: GivenFile | undefined): Promise<Baseline | undefined> {
  if (file === undefined) return undefined
  const { readBaseline } = await import('../engine/baseline.ts')
  return readBaseline(textOf(file), file.path)
}

function textOf({ bytes }: GivenFile): string {
  return new TextDecoder().decode(bytes)
}
