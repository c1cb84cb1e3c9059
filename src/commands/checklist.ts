import { runCheck } from '../pipeline.ts'
import { readFiles } from './disk/read-files.ts'
import { sha256 } from './disk/sha256.ts'
import { formatNamed } from './formats.ts'
import { type CheckOptions, dayOf, expectNamed } from './options.ts'
import { ours, type Surroundings } from './output.ts'
import { referenceFrom } from './reference-from.ts'

export type ChecklistOptions = Pick<CheckOptions, 'asOf' | 'reference'> & { readonly format?: string }

/** Prints the board's checklist, filled in from the files. Ends with 3 where the files could not all be looked at. */
export async function checklistCommand(
  paths: readonly string[],
  { format = 'markdown', asOf, reference }: ChecklistOptions,
  version: string,
  given: Partial<Surroundings & { readonly now: Date }> = {},
): Promise<number> {
  const { stdout, stderr } = { ...ours, ...given }
  expectNamed(paths)
  const known = formatNamed(format, ['markdown', 'json'])
  const { checklistJson, checklistMarkdown } = await import('../report/board-paper/checklist.ts')
  const { result } = await runCheck({
    input: readFiles(paths),
    sha256,
    asOf: dayOf(asOf, given.now ?? new Date()),
    reference: await referenceFrom(reference),
    rules: (await import('../rules/index.gen.ts')).rules,
    notRun: [],
    failOn: 'never',
    version,
  })
  stdout.write(known === 'json' ? checklistJson(result) : checklistMarkdown(result))
  if (result.ending.code === 3) stderr.write(`${result.ending.reason}\n`)
  return result.ending.code
}
