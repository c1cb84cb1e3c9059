import { existsSync } from 'node:fs'
import { findCouncilArea, partnersDue, setInForce } from '../../reference/index.ts'
import { deterministicZip } from '../../report/office/deterministic-zip.ts'
import { schemaRoots } from '../../sheets/columns.ts'
import type { SheetDocument } from '../../sheets/documents.ts'
import { sheetLayouts } from '../../sheets/layout.ts'
import { withWideNotes } from '../../sheets/notes.ts'
import { documentsOf } from '../../sheets/plan-files.ts'
import { namesOf, templateOf } from '../../sheets/template.ts'
import { templateBytes } from '../../sheets/write-workbook.ts'
import { joinAnd, joinOr } from '../../text/join.ts'
import { quote } from '../../text/quote.ts'
import { expectFolder } from '../disk/expect-path.ts'
import { planTextsIn } from '../disk/plan-texts.ts'
import { writeWhole } from '../disk/write-file.ts'
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
  writeWhole(out, deterministicZip(withWideNotes(bytes), asOf))
  for (const { path, why } of left) io.stderr.write(`Left out: ${path}. ${why}\n`)
  const shown = sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name)
  io.stdout.write(
    `Written: ${out}, with the sheets ${joinAnd(shown)}.\n\nNext: open it, and fill in what you have; a note on each heading says what it is for. Then:\n\n  loip check ${out}\n`,
  )
  return 0
}

function outOf(out: string | undefined): string {
  if (out === undefined)
    throw new UsageError('Where to write it has to be said.', 'Write --out and a name: --out plans.xlsx.')
  if (!/\.xlsx$/i.test(out)) throw new UsageError(`${out} is no name of an Excel workbook.`, 'End it in .xlsx.')
  expectWritable(out, 'xlsx')
  if (existsSync(out))
    throw new UsageError(`${out} is there already, and may be filled in.`, 'Name another file, or move that one away.')
  return out
}

function documentsIn(folder: string): ReturnType<typeof documentsOf> {
  expectFolder(folder, 'Name the folder that holds the plan files.')
  const { files, left } = planTextsIn(folder)
  const read = documentsOf(files)
  return { documents: read.documents, left: [...left, ...read.left] }
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
