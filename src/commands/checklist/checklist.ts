import { runCheck } from '../../pipeline.ts'
import { readFiles } from '../disk/read-files.ts'
import { sha256 } from '../disk/sha256.ts'
import { dayOf, expectNamed, formatNamed } from '../options.ts'
import { type Io, processIo } from '../output.ts'
import { referenceFrom } from '../reference-from.ts'
import { type ChecklistOptions, checklistFormats } from './options.ts'

/** Prints the board's checklist, filled in from the files. Ends with 3 where the files could not all be looked at. */
export async function checklistCommand(
  paths: readonly string[],
  { format = checklistFormats[0], asOf, reference }: ChecklistOptions,
  version: string,
  given: Partial<Io & { readonly now: Date }> = {},
): Promise<number> {
  const { stdout, stderr } = { ...processIo, ...given }
  expectNamed(paths)
  const known = formatNamed(format, checklistFormats)
  const { checklistJson, checklistMarkdown } = await import('../../report/board-paper/checklist.ts')
  const { result } = await runCheck({
    input: readFiles(paths),
    sha256,
    asOf: dayOf(asOf, given.now ?? new Date()),
    reference: await referenceFrom(reference),
    rules: (await import('../../rules/index.gen.ts')).rules,
    notRun: [],
    failOn: 'never',
    version,
  })
  stdout.write(known === 'json' ? checklistJson(result) : checklistMarkdown(result))
  if (result.ending.code === 3) stderr.write(`${result.ending.reason}\n`)
  return result.ending.code
}
