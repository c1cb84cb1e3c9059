import { runCheck } from '../../pipeline.ts'
import { factsOf } from '../../report/formats.ts'
import type { RunResult } from '../../result/run-result.ts'
import { expectExists } from '../disk/expect-path.ts'
import { readFiles } from '../disk/read-files.ts'
import { marked } from '../disk/report-mark.ts'
import { sha256 } from '../disk/sha256.ts'
import { expectReplaceable, writeWhole } from '../disk/write-file.ts'
import { dayOf, expectNamed, formatAndFile, formatNamed } from '../options.ts'
import { expectPrintable, expectWritable, type Io, processIo } from '../output.ts'
import { referenceFrom } from '../reference-from.ts'
import { type ChecklistOptions, checklistFormats } from './options.ts'

/** Prints the board's checklist, filled in from the files, or writes it to a file. Ends with 3 where the files could not all be looked at. */
export async function checklistCommand(
  paths: readonly string[],
  { format = checklistFormats[0], asOf, reference, overwrite = false }: ChecklistOptions,
  version: string,
  given: Partial<Io & { readonly now: Date }> = {},
): Promise<number> {
  const { stdout, stderr } = { ...processIo, ...given }
  expectNamed(paths)
  expectExists(paths)
  const { known, file } = destinationOf(format)
  if (file === undefined) expectPrintable(known, stdout)
  else expectWritable(file, factsOf(known).extension)
  const input = readFiles(paths)
  const read = input.files.map(({ path }) => path)
  if (file !== undefined) expectReplaceable(file, { read, overwrite })
  const { result } = await runCheck({
    input,
    sha256,
    asOf: dayOf(asOf, given.now ?? new Date()),
    reference: await referenceFrom(reference),
    rules: (await import('../../rules/index.gen.ts')).rules,
    notRun: [],
    failOn: 'never',
    version,
  })
  // Without a plan there is nothing to fill it in from, and an empty one would be taken for what the files show.
  if (result.files.every(({ kinds }) => kinds.length === 0)) {
    stderr.write(`${result.ending.reason}\n`)
    return result.ending.code
  }
  const made = await checklistAs(known, result)
  if (file === undefined) stdout.write(made)
  else {
    writeWhole(file, marked(known, made), { read, overwrite })
    stderr.write(`Written: ${file}\n`)
  }
  if (result.ending.code === 3) stderr.write(`${result.ending.reason}\n`)
  return result.ending.code
}

type ChecklistFormat = (typeof checklistFormats)[number]

function destinationOf(format: string): { readonly known: ChecklistFormat; readonly file: string | undefined } {
  const { name, file } = formatAndFile(format)
  return { known: formatNamed(name, checklistFormats), file }
}

async function checklistAs(format: ChecklistFormat, result: RunResult): Promise<string | Uint8Array> {
  if (format === 'docx') return (await import('../../report/word/checklist.ts')).checklistDocx(result)
  const { checklistJson, checklistMarkdown } = await import('../../report/board-paper/checklist.ts')
  return format === 'json' ? checklistJson(result) : checklistMarkdown(result)
}
