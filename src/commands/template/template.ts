import { existsSync } from 'node:fs'
import { findCouncilArea, partnersDue, setInForce } from '../../reference/index.ts'
import { deterministicZip } from '../../report/office/deterministic-zip.ts'
import { schemaRoots } from '../../sheets/columns.ts'
import type { SheetDocument } from '../../sheets/documents.ts'
import { sheetLayouts } from '../../sheets/layout.ts'
import { withWideNotes } from '../../sheets/notes.ts'
import { documentsOf } from '../../sheets/plan-files.ts'
import { readBook } from '../../sheets/read-workbook.ts'
import { namesOf, templateOf } from '../../sheets/template.ts'
import { UnreadableBook } from '../../sheets/unreadable-book.ts'
import { templateBytes } from '../../sheets/write-workbook.ts'
import type { Input } from '../../source/files.ts'
import { asTyped } from '../../text/as-typed.ts'
import { joinAnd, joinOr } from '../../text/join.ts'
import { quote } from '../../text/quote.ts'
import { expectFolder } from '../disk/expect-path.ts'
import { inMegabytes, largestOf } from '../disk/file-sizes.ts'
import { nameIn, planTextsIn } from '../disk/plan-texts.ts'
import { writeTogether } from '../disk/write-together.ts'
import { dayOf } from '../options.ts'
import { expectWritable, type Io, processIo } from '../output.ts'
import { referenceFrom } from '../reference-from.ts'
import { UsageError } from '../usage-error.ts'
import type { TemplateOptions } from './options.ts'

interface Given extends Io {
  readonly now: Date
}

/** Writes a workbook to fill in. Never over a file: somebody may have filled it in. */
export async function templateCommand(
  folder: string | undefined,
  options: TemplateOptions,
  version: string,
  given: Partial<Given> = {},
): Promise<number> {
  const io = { ...processIo, ...given }
  const asOf = dayOf(options.asOf, given.now ?? new Date())
  const out = outOf(options.out)
  if (folder === undefined && options.area === undefined)
    throw new UsageError(
      'Nothing says whose workbook it is to be.',
      'Name the folder with the plan files, or write --area and the name of the council area.',
    )
  const { documents, left } = folder === undefined ? { documents: [], left: [] } : documentsIn(folder)
  const whom = options.for
  if (whom !== undefined && namesOf(whom, documents).length === 0)
    throw new UsageError(
      `No partner or group of these files is called ${quote(whom)}.`,
      'Write its id or its name as it stands in the partnership file.',
    )
  const reference = await referenceFrom(options.reference)
  const area = areaOf(options.area, documents, folder)
  const due = area === undefined ? [] : partnersDue(area, asOf)
  const isFresh = documents.length === 0
  const begun: SheetDocument[] =
    isFresh && area !== undefined
      ? [
          {
            key: 'd1',
            kind: 'partnership',
            data: {
              kind: 'partnership',
              name: `${area.name} Community Planning Partnership`,
              council_area: area.name,
              partners: due
                .filter(({ sure }) => sure)
                .map(({ id, name, facilitates }) => ({ id, name, role: facilitates ? 'facilitates' : 'takes part' })),
            },
          },
        ]
      : []
  const sheets = templateOf({
    documents: isFresh ? begun : documents,
    roots: await schemaRoots(sheetLayouts.flatMap(({ sources }) => sources.map(({ kind }) => kind))),
    nationalOutcomes: setInForce(reference.sets, asOf)?.outcomes.map(({ title }) => title) ?? [],
    partners: due.map(({ name }) => name),
    wards: area === undefined ? [] : (reference.wards[area.code] ?? []),
    isFresh,
    ...(whom === undefined ? {} : { for: whom }),
  })
  const title = String((isFresh ? begun : documents).find(({ kind }) => kind === 'partnership')?.data.name ?? 'Plans')
  const bytes = await templateBytes(sheets, { title, madeBy: `loip ${version}`, asOf })
  const made = deterministicZip(withWideNotes(bytes), asOf)
  await expectReadable(out, made)
  writeTogether([{ path: out, made, before: undefined }], { otherwise: otherwiseOf })
  for (const { path, why } of left) io.stderr.write(`Left out: ${path}. ${why}\n`)
  const shown = sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name)
  io.stdout.write(
    `Written: ${out}, with the sheets ${joinAnd(shown)}.\n\nNext: open it, and fill in what you have; a note on each heading says what it is for. Then:\n\n  loip check ${asTyped(out)}\n`,
  )
  return 0
}

function outOf(out: string | undefined): string {
  if (out === undefined)
    throw new UsageError('Where to write it has to be said.', 'Write --out and a name: --out plans.xlsx.')
  if (!/\.xlsx$/i.test(out)) throw new UsageError(`${out} is no name of an Excel workbook.`, 'End it in .xlsx.')
  expectWritable(out, 'xlsx')
  if (existsSync(out)) throw new UsageError(`${out} is there already, and may be filled in.`, otherwiseOf)
  return out
}

const otherwiseOf = 'Name another file, or move that one away.'

/** Throws where check and import would refuse what would be written. */
async function expectReadable(out: string, made: Uint8Array): Promise<void> {
  if (made.length > largestOf(out)) throw tooLarge(`It would hold ${inMegabytes(made.length)}.`)
  try {
    await readBook(out, made)
  } catch (error) {
    if (error instanceof UnreadableBook) throw tooLarge(error.message)
    throw error
  }
}

function tooLarge(why: string): UsageError {
  return new UsageError(
    `These plans are too much for one workbook, and nothing was written. ${why}`,
    'Write one for each partner with --for, or one for each folder of fewer plans.',
  )
}

function documentsIn(folder: string): ReturnType<typeof documentsOf> {
  expectFolder(folder, 'Name the folder that holds the plan files.')
  const { files, left, input } = planTextsIn(folder)
  const read = documentsOf(files)
  const all = [...left, ...read.left, ...unreadIn(folder, input)]
  if (read.documents.length === 0 && all.length > 0)
    throw new UsageError(
      `Nothing in ${folder} can go into a workbook: ${all.map(({ path, why }) => `${path}: ${why}`).join(' ')}`,
      'Put that right first.',
    )
  return { documents: read.documents, left: all }
}

/** What the search did not read, though a plan may stand there. */
function unreadIn(folder: string, { problems }: Input): { path: string; why: string }[] {
  return problems.map(({ where: { path }, says, fix }) => ({ path: nameIn(folder, path), why: `${says} ${fix}` }))
}

/** The area that was typed, or that the files name. Throws where they name another. */
function areaOf(typed: string | undefined, documents: readonly SheetDocument[], folder = '') {
  const named = areaNamed(documents.find(({ kind }) => kind === 'partnership')?.data.council_area)
  if (typed === undefined) return named?.kind === 'found' ? named.area : undefined
  const match = findCouncilArea(typed)
  if (match.kind !== 'found') {
    const near = match.nearest.length === 0 ? '' : ` Did you mean ${joinOr(match.nearest)}?`
    throw new UsageError(`${quote(typed)} is not the name of one of the 32 council areas.${near}`)
  }
  if (named?.kind === 'found' && named.area.code !== match.area.code)
    throw new UsageError(
      `The files in ${folder} are of ${named.area.name}, and --area says ${match.area.name}.`,
      'Leave one out: --area is for a workbook without plan files.',
    )
  return match.area
}

function areaNamed(words: unknown): ReturnType<typeof findCouncilArea> | undefined {
  return typeof words === 'string' ? findCouncilArea(words) : undefined
}
