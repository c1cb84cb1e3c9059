import { isAbsolute } from 'node:path'
import type { Rule } from '../../engine/rule.ts'
import { runCheck } from '../../pipeline.ts'
import { verdictInFull } from '../../report/brief/verdict.ts'
import { type Format, factsOf, reporterOf, shortReporterOf } from '../../report/formats.ts'
import { sectionsToShow } from '../../report/words/reporter.ts'
import { sanitise, sanitiseAll } from '../../report/words/sanitise.ts'
import type { RunResult } from '../../result/run-result.ts'
import { readFiles } from '../disk/read-files.ts'
import { sha256 } from '../disk/sha256.ts'
import { compared, earlierFrom } from '../earlier-from.ts'
import {
  dayOf,
  destinationsOf,
  expectNamed,
  failOnOf,
  partsOf,
  planStageOf,
  rulesetOf,
  type TypedCheckOptions,
} from '../options.ts'
import {
  displayOptions,
  expectOwnFiles,
  expectPrintable,
  expectWritable,
  type Io,
  type Output,
  processIo,
} from '../output.ts'
import { referenceFrom } from '../reference-from.ts'
import { setFlagsForCheck } from '../v8-flags.ts'

/** Most runs write no file, and these load a good deal of Node. */
const disk = () => import('../disk/write-file.ts')
const marks = () => import('../disk/report-mark.ts')
const baselines = () => import('../baseline-file.ts')

interface CheckIo extends Io {
  readonly rules: readonly Rule[]
  readonly now: Date
}

/** Checks the files and writes the reports; returns the exit code. The clock is read in commands only. */
export async function checkCommand(
  paths: readonly string[],
  options: TypedCheckOptions,
  version: string,
  given: Partial<CheckIo> = {},
): Promise<number> {
  const { stdout, stderr, env } = { ...processIo, ...given }
  expectNamed(paths)
  const { overwrite = false } = options
  const { printed, files } = destinationsOf(options)
  if (printed !== undefined) expectPrintable(printed, stdout)
  for (const { format, file } of files) expectWritable(file, factsOf(format).extension)
  expectOwnFiles([...files.map(({ file }) => file), ...(options.writeBaseline ? [options.writeBaseline] : [])])
  const { show: asked, isShort, level } = partsOf(options)
  const load = isShort ? shortReporterOf : reporterOf
  const input = readFiles(paths)
  const read = input.files.map(({ path }) => path)
  for (const { file } of files) (await disk()).expectReplaceable(file, { read, overwrite })
  setFlagsForCheck(input)
  const earlier = await earlierFrom(options.since)
  const { baseline: known, writeBaseline } = options
  const baseline = known === undefined ? undefined : await (await baselines()).baselineFrom(known)
  if (writeBaseline !== undefined) await (await baselines()).expectBaseline(writeBaseline)
  const {
    result,
    crashes,
    baseline: toKeep,
  } = await compared(async () =>
    runCheck({
      input,
      sha256,
      asOf: dayOf(options.asOf, given.now ?? new Date()),
      failOn: failOnOf(options.failOn),
      ...rulesetOf(options.ruleset, given.rules ?? (await import('../../rules/index.gen.ts')).rules),
      reference: await referenceFrom(options.reference),
      withoutExceptions: options.exceptions === false,
      stage: planStageOf(options.stage),
      version,
      earlier,
      baseline,
      makeBaseline: writeBaseline !== undefined,
    }),
  )
  const show = sectionsToShow(result, asked)
  const { bom = true } = options
  // All are made before the first is written, so that an error in one leaves no other behind.
  const made: { file: string; report: string | Uint8Array }[] = []
  for (const { format, file } of files) {
    const report = await (await load(format)).render(result, { colour: false, show, bom, level, isFile: true })
    made.push({ file, report: (await marks()).marked(format, report) })
  }
  for (const { file, report } of made) (await disk()).writeWhole(file, report, { read, overwrite })
  const keeping =
    writeBaseline === undefined || toKeep === undefined
      ? []
      : await (await baselines()).keepBaseline(writeBaseline, toKeep, result)
  if (printed !== undefined) {
    const isQuiet = options.quiet === true && factsOf(printed).content === 'prose'
    const display = { ...displayOptions(stdout, env, options.color), show, bom, level }
    stdout.write(isQuiet ? verdict(result) : await (await load(printed)).render(result, display))
  }
  if (!options.quiet)
    write(stderr, [...(printed ? [] : [verdict(result)]), ...files.map(({ file }) => `Written: ${file}\n`)])
  write(stderr, keeping)
  write(stderr, unplaced(read, [...files.map(({ format }) => format), ...(printed ? [printed] : [])]))
  if (options.debug) write(stderr, crashes.map(stackOf))
  return result.ending.code
}

const showInFiles: readonly Format[] = ['sarif', 'sarif-all', 'github', 'gitlab']

/** Code scanning finds a file only by a path from the root of the repository. */
function unplaced(paths: readonly string[], asked: readonly Format[]): string[] {
  const format = showInFiles.find((name) => asked.includes(name))
  const path = paths.find((one) => isAbsolute(one) || /^\.\.(?:[/\\]|$)/.test(one))
  if (format === undefined || path === undefined) return []
  return [
    `${sanitise(path)} is no path from this folder on, so what reads ${format} may not find the file. Run loip in the root of the repository, on a path below it.\n`,
  ]
}

function verdict(result: RunResult): string {
  return `${verdictInFull(sanitiseAll(result))}\n`
}

function write(stderr: Output, texts: readonly string[]): void {
  if (texts.length > 0) stderr.write(texts.join(''))
}

function stackOf(crash: unknown): string {
  const stack = crash instanceof Error ? (crash.stack ?? crash.message) : String(crash)
  return stack
    .split('\n')
    .map((line) => `${sanitise(line)}\n`)
    .join('')
}
