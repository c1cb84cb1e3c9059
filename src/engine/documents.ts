// Parsed files to validated documents by kind. A document that cannot be used does not stop the others.

import type { Documents } from '../model/documents.ts'
import { readIdsInText } from '../model/ids-in-text.ts'
import { deniesThing } from '../readings/denial.ts'
import { hasDescription, isPlaceholder } from '../readings/placeholder.ts'
import type { FileRead } from '../result/run-result.ts'
import { isSameName } from '../schema/field-meanings.ts'
import { type Kind, kinds } from '../schema/kinds.gen.ts'
import { renameKey } from '../schema/names-as-meant.ts'
import type { ShapeProblem } from '../schema/plain-english.ts'
import { splitDocument } from '../schema/split.ts'
import { validate } from '../schema/validate.ts'
import type { DecodedFiles } from '../source/files.ts'
import type { Origins } from '../source/origins.ts'
import type { ParsedDocument, ParsedFiles } from '../source/parse.ts'
import type { Anchor } from '../source/position.ts'
import type { FileProblem } from '../source/problem.ts'
import { joinOr } from '../text/join.ts'
import { nearest } from '../text/nearest.ts'
import { optional } from '../text/optional.ts'
import { inWords, quote } from '../text/quote.ts'
import { namedAsCopies, originalsOf, sameAs } from './copies.ts'
import type { DocumentGap } from './judged.ts'
import { leavesOpenIn } from './left-open.ts'
import { kindsInText, type UnreadDocument } from './unread-kinds.ts'

export interface DocumentsRead {
  readonly documents: Documents
  readonly gaps: readonly DocumentGap[]
  readonly shapes: readonly ShapeProblem[]
  readonly problems: readonly FileProblem[]
  readonly files: readonly FileRead[]
  /** Each document that was found and not read. */
  readonly unread: readonly UnreadDocument[]
  /** Sentences that the documents ask to be printed with every report. */
  readonly remarks: readonly string[]
  /** No value was left out of the data. */
  readonly isAllThere: boolean
}

export async function readDocuments(parsed: ParsedFiles): Promise<DocumentsRead> {
  const found = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Record<Kind, Together[]>
  const gaps: DocumentGap[] = []
  const shapes: ShapeProblem[] = []
  const problems: FileProblem[] = []
  const unread: UnreadDocument[] = []
  const remarks = new Set<string>()
  let isAllThere = true
  const { origins } = parsed
  const files: FileRead[] = []
  const originals = originalsOf(parsed)
  problems.push(...namedAsCopies(parsed.files))
  for (const file of parsed.files) {
    const kindsHere = new Map<Kind, object[]>()
    const named: Kind[] = []
    const { path } = file
    let isWhole = file.read
    const original = originals.get(file.path)
    if (original !== undefined) {
      problems.push(sameAs(original, file.path))
      files.push({ ...fileOf(file), kinds: [], read: true })
      continue
    }
    for (const document of file.documents) withKindAsMeant(document, origins)
    for (const document of file.documents.flatMap((whole) => splitDocument(whole, origins))) {
      const kind = kindOf(document, problems, parsed)
      if (kind === undefined) {
        isWhole = false
        unread.push({ path })
        continue
      }
      named.push(kind)
      const together = kindsHere.get(kind) ?? []
      kindsHere.set(kind, together)
      const onRename = (of: object, from: string, to: string) => origins.rename(of, from, to)
      const texts = {
        onText: (made: object, written: Anchor) => origins.writtenAsText(made, written),
        saysNothing: (text: string) => !hasDescription(text),
        onLeftOut: () => {
          isAllThere = false
        },
      }
      const validated = await validate(
        kind,
        document.data,
        onRename,
        leavesOpenIn(kind),
        texts,
        isPlaceholder,
        deniesThing,
      )
      together.push(validated.data)
      shapes.push(...validated.problems)
      gaps.push(...validated.gaps.map((gap) => ({ ...gap, document: document.data })))
      const { record_note: note } = validated.data as { record_note?: string }
      if (note !== undefined) remarks.add(note)
    }
    for (const [kind, documents] of kindsHere) found[kind].push({ documents, hash: file.sha256 })
    const lost = kindsInText(file.lost ?? [])
    unread.push(...lost.map((kind) => ({ path, ...optional('kind', kind) })))
    const isRead = isWhole && (named.length > 0 || file.isCopy === true)
    if (!isRead && !unread.some((one) => one.path === path)) unread.push({ path })
    files.push({ ...fileOf(file), kinds: named, read: isRead })
  }
  const read = Object.fromEntries(kinds.map((kind) => [kind, inOrder(found[kind])])) as unknown as Documents
  const faulty = new Set([...shapes, ...gaps].map(({ at }) => at.of))
  const isWhole = (of: object): boolean =>
    !faulty.has(of) && Object.values(of).every((inner) => typeof inner !== 'object' || inner === null || isWhole(inner))
  const meant = readIdsInText(read, {
    isWhole,
    text: (list, written) => origins.writtenAsText(list, written),
    copy: (made, of) => origins.copyKeys(made, of, Object.keys(of)),
  })
  for (const { at, ...said } of meant) {
    const where = origins.place(at)
    if (where) problems.push({ check: 'file-near-id', level: 'note', ...said, where })
  }
  return {
    documents: read,
    gaps,
    shapes,
    problems,
    files,
    unread,
    remarks: [...remarks],
    isAllThere: isAllThere && !shapes.some(({ drop, check }) => drop || check === 'file-empty-value'),
  }
}

/** The documents of one kind in one file. */
interface Together {
  readonly documents: readonly object[]
  readonly hash: string
}

/** By what the documents are called: the names of files say nothing, and no finding may hang on which of them comes first. */
function inOrder(files: readonly Together[]): object[] {
  const keyed = files.map(({ documents, hash }) => ({ documents, key: `${calledAs(documents[0] ?? {})}\u0000${hash}` }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).flatMap(({ documents }) => documents)
}

function calledAs(document: object): string {
  const { id, reporting_year: year, date, title, name } = document as Readonly<Record<string, unknown>>
  const known = [year, date, id, title, name].filter((one) => typeof one === 'string')
  // What has no name comes last.
  return known.length === 0 ? '\uffff' : known.join('\u0000')
}

function fileOf({ path, bytes, sha256, encoding }: ParsedFiles['files'][number]): Omit<FileRead, 'kinds' | 'read'> {
  return { path, bytes, sha256, encoding }
}

/** `Kind:`, as a word processor writes the first word of a line, is `kind:`; and so are the names of a sketch. */
function withKindAsMeant({ data }: ParsedDocument, origins: Origins): void {
  const own = data as Record<string, unknown>
  for (const name of ['kind', 'plan', 'partnership']) {
    const written = Object.keys(own).find((key) => key !== name && isSameName(name, key))
    if (written === undefined || Object.hasOwn(own, name)) continue
    renameKey(own, written, name)
    origins.rename(own, written, name)
  }
}

const otherWordsForKind = ['type', 'document', 'document type', 'kind of file', 'kind of document', 'plan type']

/** `type: loip` can mean nothing but the kind. */
function kindUnderAnotherName(document: ParsedDocument, origins: Origins): FileProblem | undefined {
  const own = document.data as Record<string, unknown>
  const key = Object.keys(own).find((name) => otherWordsForKind.some((words) => isSameName(words, name)))
  const value = key === undefined ? undefined : own[key]
  const meant = typeof value === 'string' ? kinds.find((name) => isSameName(name, value)) : undefined
  const where = key === undefined ? undefined : origins.place({ of: document.data, key })
  if (key === undefined || meant === undefined || where === undefined) return undefined
  renameKey(own, key, 'kind')
  origins.rename(own, key, 'kind')
  own.kind = meant
  const says = `${quote(`${key}: ${String(value)}`)} was read as the kind “${meant}”.`
  return { check: 'file-name-as-meant', level: 'note', says, fix: `Write kind: ${meant}.`, where }
}

/** The kind that a document declares. A missing or unknown kind is reported, not guessed; one in capitals is known. */
function kindOf(document: ParsedDocument, problems: FileProblem[], { origins }: ParsedFiles): Kind | undefined {
  const own = document.data as { kind?: unknown }
  const renamed = own.kind === undefined ? kindUnderAnotherName(document, origins) : undefined
  if (renamed !== undefined) problems.push(renamed)
  const { kind } = own
  const known = kinds.find((name) => name === kind)
  if (known) return known
  const where = origins.place({ of: document.data, key: 'kind' })
  if (!where) throw new Error('A document that was parsed has a place.')
  const meant = typeof kind === 'string' ? kinds.find((name) => isSameName(name, kind)) : undefined
  if (meant !== undefined) {
    own.kind = meant
    const says = `${inWords(kind)} was read as the kind “${meant}”.`
    problems.push({ check: 'file-name-as-meant', level: 'note', says, fix: `Write kind: ${meant}.`, where })
    return meant
  }
  const list = joinOr(kinds)
  if (typeof kind === 'string') {
    const near = nearest(kind, kinds)[0]
    problems.push({
      check: 'file-unknown-kind',
      level: 'error',
      says: `${quote(kind)} is not a kind of plan file.${near ? ` Did you mean “${near}”?` : ''}`,
      fix: near ? `Write kind: ${near}.` : `Write one of ${list}.`,
      where,
    })
  } else {
    problems.push({
      check: 'file-no-kind',
      level: 'error',
      says: 'This file does not say what kind of plan file it is.',
      fix: `Add a line such as kind: loip at the top. The kinds are ${list}.`,
      where,
    })
  }
  return undefined
}

/** The files of the result, by path. A file that is no text is listed as not read. */
export function filesOf(decoded: DecodedFiles, read: DocumentsRead): FileRead[] {
  const unreadable = decoded.unreadable.map(({ path, bytes, sha256, encoding }) => ({
    path,
    bytes,
    sha256,
    encoding,
    kinds: [],
    read: false,
  }))
  return [...read.files, ...unreadable].sort((a, b) => (a.path < b.path ? -1 : 1))
}
