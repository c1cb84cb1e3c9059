// The stage that reads the workbooks among the files. They become documents like those of plan files, and each place in them is a cell.
import type { Kind } from '../schema/kinds.gen.ts'
import { findDamage } from '../source/damaged-text.ts'
import type { Hash, InputFile, SourceFile } from '../source/files.ts'
import type { Origins } from '../source/origins.ts'
import type { ParsedDocument, ParsedFiles } from '../source/parse.ts'
import type { FileProblem } from '../source/problem.ts'
import type { PlainData } from '../source/yaml.ts'
import { quote } from '../text/quote.ts'
import { type Book, type BookRemark, cellName } from './book.ts'
import { schemaRoots } from './columns.ts'
import { nameIn, removed, type SheetDocument } from './documents.ts'
import { sheetLayouts } from './layout.ts'
import { readSheets } from './read-sheets.ts'
import { readBook } from './read-workbook.ts'
import { isSameDocument } from './same-document.ts'
import { SourceText } from './source-text.ts'
import { UnreadableBook } from './unreadable-book.ts'

interface WorkbooksRead {
  readonly files: ParsedFiles['files']
  readonly unreadable: readonly SourceFile[]
  readonly problems: readonly FileProblem[]
  /** Workbooks that were found in a folder and hold no plan, such as a report. */
  readonly passedOver: readonly string[]
  /** One of them holds all sheets, not the part of one partner or a single table. */
  readonly isWhole: boolean
}

/** The documents of plan files, with the file that each is in. */
interface BesideFiles {
  readonly path: string
  readonly documents: readonly ParsedDocument[]
}

export async function readWorkbooks(
  files: readonly InputFile[],
  beside: readonly BesideFiles[],
  origins: Origins,
  sha256: Hash,
): Promise<WorkbooksRead> {
  const roots = await schemaRoots(sheetLayouts.flatMap(({ sources }) => sources.map(({ kind }) => kind)))
  const read: WorkbooksRead['files'][number][] = []
  const unreadable: SourceFile[] = []
  const problems: FileProblem[] = []
  const passedOver: string[] = []
  let isWhole = false
  for (const { path, bytes, isFound } of files) {
    const file = { path, bytes: bytes.length, sha256: sha256(bytes) }
    const opened = await open(path, bytes)
    if ('says' in opened && isFound === true) {
      // It may be no plan at all, and what lies beside the plans does not stop their check.
      passedOver.push(path)
      continue
    }
    if ('says' in opened) {
      origins.addText(path, '')
      problems.push({
        check: 'file-workbook-not-read',
        level: 'error',
        says: opened.says,
        fix: opened.fix,
        where: { path, from: 0, to: 0 },
      })
      unreadable.push({ ...file, encoding: 'not text', text: '' })
      continue
    }
    const found = readSheets(opened, roots)
    const isReport = found.memory === undefined && /^loip\b/.test(opened.madeBy ?? '')
    // A workbook that only lies beside the plans may have a sheet of actions and be nothing of theirs: it has to say whose plan it is.
    const isOfNoPlan = isFound === true && !found.tables.some((name) => /^(?:plans?|partnership)$/i.test(name))
    if (found.memory === undefined && (found.tables.length === 0 || isReport || isOfNoPlan)) {
      if (isFound === true) {
        passedOver.push(path)
        continue
      }
      origins.addText(path, '')
      problems.push({ ...noTable(isReport), where: { path, from: 0, to: 0 } })
      unreadable.push({ ...file, encoding: opened.form, text: '' })
      continue
    }
    if (found.memory?.for === undefined && !/\.csv$/i.test(path)) isWhole = true
    const text = new SourceText(path, origins, found.cells)
    const documents: ParsedDocument[] = []
    for (const document of found.documents) {
      const twin = twinOf(document, beside)
      if (twin === undefined) documents.push(text.document(document))
      else {
        const where = {
          path,
          ...text.line(found.cells.at({ holder: document as never, key: 'data' }), nameIn(document.data)),
        }
        problems.push({ ...twice(document, twin), where })
      }
    }
    for (const remark of found.remarks) problems.push(problemOf(remark, path, text))
    read.push({
      ...file,
      encoding: opened.form,
      text: text.finish(),
      documents,
      read: found.documents.length > 0,
      ...(documents.length === 0 ? { isCopy: true as const } : {}),
    })
    for (const document of documents) {
      origins.addDocument(document.data)
      problems.push(...findDamage(document, origins))
    }
  }
  return { files: read, unreadable, problems, passedOver, isWhole }
}

async function open(path: string, bytes: Uint8Array): Promise<Book | { says: string; fix: string }> {
  try {
    return await readBook(path, bytes)
  } catch (error) {
    if (error instanceof UnreadableBook) return { says: error.message, fix: error.fix }
    throw error
  }
}

function noTable(isReport: boolean): Omit<FileProblem, 'where'> {
  return isReport
    ? {
        check: 'file-workbook-not-read',
        level: 'error',
        says: 'This workbook is a report that loip wrote, and holds no plan to check.',
        fix: 'Name the plan files, or a workbook made with loip template.',
      }
    : {
        check: 'file-workbook-not-read',
        level: 'error',
        says: 'No sheet of this workbook has headings that are known here, so nothing in it was read.',
        fix: 'Bring its tables into plan files with loip import, which asks once what their columns mean. Or copy what is in it into a workbook made with loip template.',
      }
}

function problemOf({ level, says, fix, sheet, row, column }: BookRemark, path: string, text: SourceText): FileProblem {
  const cell =
    sheet === undefined || row === undefined || column === undefined ? undefined : cellName(sheet, row, column)
  return { check: 'file-workbook-cell', level, says, fix, where: { path, ...text.line(cell, cell ?? sheet ?? path) } }
}

interface Twin {
  readonly path: string
  readonly isAlike: boolean
}

/** The plan file that holds the same document. */
function twinOf({ kind, data }: SheetDocument, beside: readonly BesideFiles[]): Twin | undefined {
  for (const { path, documents } of beside)
    for (const { data: other } of documents)
      if (isSameDocument(kind, data, other as PlainData))
        return { path, isAlike: inOrder(data) === inOrder(other as PlainData) }
  return undefined
}

/** The same text for the same data, whatever the order of its keys. */
function inOrder(data: PlainData): string {
  return JSON.stringify(data, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return Array.isArray(value) ? value.filter((one) => one !== removed) : value
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

function twice({ kind, data }: SheetDocument, { path, isAlike }: Twin): Omit<FileProblem, 'where'> {
  const what =
    nameIn(data) === '' ? `The ${kind.replaceAll('-', ' ')}` : `The ${kind.replaceAll('-', ' ')} ${quote(nameIn(data))}`
  return isAlike
    ? {
        check: 'file-workbook-twice',
        level: 'note',
        says: `${what} stands alike in this workbook and in ${path}, and was read from there.`,
        fix: 'Keep it in one place: take the workbook out of the folder, or the file.',
      }
    : {
        check: 'file-workbook-twice',
        level: 'error',
        says: `${what} stands in this workbook and otherwise in ${path}. It was read from there, and not from the workbook.`,
        fix: 'Bring what was changed in the workbook into the files with loip import, or take one of the two out of the folder.',
      }
}
