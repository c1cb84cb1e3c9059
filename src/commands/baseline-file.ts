import { existsSync } from 'node:fs'
import type { Baseline } from '../engine/baseline.ts'
import type { RunResult } from '../result/run-result.ts'
import { writeWhole } from './disk/write-file.ts'
import { compared, textOf } from './earlier-from.ts'
import { expectWritable } from './output.ts'
import { UsageError } from './usage-error.ts'

/** The baseline that was named. One that cannot be used is a UsageError. */
export async function baselineFrom(file: string): Promise<Baseline> {
  const { readBaseline } = await import('../engine/baseline.ts')
  if (file !== '' && !existsSync(file))
    throw new UsageError(`There is no file ${file}.`, `Make a baseline first: loip check --write-baseline ${file}.`)
  const text = textOf(file, 'a baseline')
  return compared(async () => readBaseline(text, file))
}

/** Throws, before anything is done, where no baseline can be written, or something else would be lost by it. */
export async function expectBaseline(file: string): Promise<void> {
  if (/\.ya?ml$/i.test(file))
    throw new UsageError(`${file} would be read as a plan file.`, 'Give the baseline a name that ends in .json.')
  if (file === '') throw new UsageError('A path with nothing in it names no file.', 'Name the file of the baseline.')
  expectWritable(file, 'json')
  if (!existsSync(file)) return
  try {
    await baselineFrom(file)
  } catch (error) {
    if (!(error instanceof UsageError) || !/in a form that/.test(error.message))
      throw new UsageError(`${file} is there already, and is not a baseline of loip.`, 'Name another file.')
  }
}

/** Writes it, unless something could not be read: what was not found then would stop every later run. What to say of it. */
export async function keepBaseline(
  file: string,
  baseline: Baseline,
  { ending, files, counts }: RunResult,
): Promise<string[]> {
  if (ending.code === 3) return [`No baseline was written, because the check is incomplete. ${ending.reason}\n`]
  const { baselineText } = await import('../engine/baseline.ts')
  writeWhole(file, baselineText(baseline), { read: files.map(({ path }) => path) })
  const errors = counts.error === 0 ? '' : ' Errors are not in it: put them right first.'
  const many = baseline.known.length
  return [`Written: ${file}, with ${many === 1 ? '1 finding' : `${many} findings`}.${errors}\n`]
}
