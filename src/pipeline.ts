// The stages in order: read, parse, validate, link, check, exceptions, report. This is the map of the program.

import { check } from './engine/check.ts'
import { Completeness } from './engine/completeness.ts'
import { type DocumentsRead, readDocuments } from './engine/documents.ts'
import { dutyResults, nothingToCheck } from './engine/duty-results.ts'
import { endingOf, nothingFound, nothingReadable } from './engine/ending.ts'
import { findingsOf } from './engine/findings.ts'
import type { Rule } from './engine/rule.ts'
import { countExceptions } from './exceptions/entries.ts'
import { applyExceptions } from './exceptions/index.ts'
import { lawTable } from './law/index.ts'
import type { Context } from './model/context.ts'
import { link } from './model/link/link.ts'
import { attribution } from './reference/index.ts'
import type { Reference } from './reference/reference.ts'
import {
  type DutyResult,
  type FileRead,
  type Finding,
  type Level,
  levels,
  type RunResult,
  type Verdict,
} from './result/run-result.ts'
import type { ShapeProblem } from './schema/plain-english.ts'
import { type DecodedFiles, decodeFiles, type Hash, type Input } from './source/files.ts'
import type { Origins } from './source/origins.ts'
import { parseFiles } from './source/parse.ts'
import { actionsOf } from './tables/actions.ts'
import { contributionsOf } from './tables/contributions.ts'
import { crosswalk } from './tables/crosswalk.ts'
import { improvementOf } from './tables/improvement.ts'
import { learningOf } from './tables/learning.ts'
import { lensesOf } from './tables/lenses.ts'
import { measuresOf } from './tables/measures.ts'
import { localitiesOf, plansOf, reportsOf } from './tables/plans.ts'
import { principlesOf } from './tables/principles.ts'
import { reviewsOf } from './tables/reviews.ts'
import { stoppedOf } from './tables/stopped.ts'

export interface CheckRequest {
  /** The files, as a host found them. */
  readonly input: Input
  /** The day at which everything is judged, as ISO text. */
  readonly asOf: string
  readonly reference: Reference
  readonly rules: readonly Rule[]
  /** Rules that were left out, with the reason: every report says which did not run. */
  readonly notRun: readonly { readonly rule: string; readonly why: string }[]
  readonly failOn: Level | 'never'
  /** Judge as if no exception were recorded. */
  readonly withoutExceptions?: boolean
  readonly version: string
  /** The machine's own, where the host has one that is quicker to load. */
  readonly sha256?: Hash
}

export interface CheckRun {
  readonly result: RunResult
  /** Mistakes of our own, for --debug. */
  readonly crashes: readonly unknown[]
}

export async function runCheck(request: CheckRequest): Promise<CheckRun> {
  const { input, asOf, reference, sha256 = await portableHash() } = request
  const decoded = decodeFiles(input.files, sha256)
  const parsed = await parseFiles(decoded.files, decoded.unreadable)
  const { origins } = parsed
  const read = withoutExceptions(await readDocuments(parsed), request.withoutExceptions === true)
  const problems = [...input.problems, ...decoded.problems, ...parsed.problems, ...read.problems]
  const hasUnread = problems.some(({ level }) => level === 'error')
  const mayHoldMore = hasUnread || input.onlySome || read.shapes.some(hidesIds)
  const { partnership, problems: linkProblems } = link(read.documents, { reference, asOf, mayHoldMore })
  const context = { partnership, reference, asOf }
  const completeness = new Completeness({
    unreadFiles:
      [...decoded.problems, ...input.problems].filter(({ level }) => level === 'error').length +
      read.files.filter((file) => !file.read).length,
    hasUnread,
    isSelection: input.onlySome,
    nothing: whyNothing(read, input),
    unusable: [
      ...read.shapes.filter(({ drop }) => drop),
      ...linkProblems.filter(({ check: name }) => name === 'file-unusable-value'),
    ].map(({ at }) => at),
    reported: linkProblems.map(({ at }) => at),
  })
  // With no document there is nothing to hold against the law, and to say what is missing would be to guess.
  const rules = completeness.nothing === undefined ? request.rules : []
  const checked = check({ rules, context, gaps: read.gaps, completeness })
  const exceptions = applyExceptions({
    context,
    rules: { rules, notRun: request.notRun },
    checked,
    completeness,
    origins,
  })
  const decided = { ...checked, judged: exceptions.judged }
  const findings = findingsOf(
    { files: problems, shapes: read.shapes, links: [...linkProblems, ...exceptions.problems], ...decided },
    origins,
    { partnershipKey: partnership.area?.code ?? partnership.name, sha256, nothing: completeness.nothing },
  )
  const duties = dutyResults({ rules, checked: decided, asOf, completeness, origins })
  const result: RunResult = {
    tool: { name: 'loip', version: request.version },
    asOf,
    partnership: {
      name: partnership.name,
      ...(partnership.area ? { area: partnership.area.name, code: partnership.area.code } : {}),
      ...(partnership.area?.invented ? { invented: true } : {}),
    },
    labels: { ...partnership.labels },
    remarks: read.remarks,
    law: { table: lawTable.version, asAt: lawTable.asAt },
    reference: reference.stamps,
    attribution,
    files: filesOf(decoded, read),
    duties,
    ...tablesOf(context, origins),
    exceptions: exceptions.rows,
    findings,
    counts: countsOf(findings),
    standing: standingOf(duties),
    rules: {
      run: rules.length,
      notRun: [
        ...request.notRun,
        ...(rules.length < request.rules.length
          ? request.rules.map(({ id }) => ({ rule: id, why: nothingToCheck }))
          : []),
      ],
    },
    ending: endingOf({ findings, failOn: request.failOn, completeness, crashes: checked.crashes.length }),
  }
  return { result, crashes: checked.crashes.map(({ error }) => error) }
}

/** SHA-256 without a machine's help. Loaded only where the host brings none. */
async function portableHash(): Promise<Hash> {
  const [{ sha256 }, { bytesToHex }] = await Promise.all([
    import('@noble/hashes/sha2.js'),
    import('@noble/hashes/utils.js'),
  ])
  return (bytes) => bytesToHex(sha256(bytes))
}

/** Why there is nothing to check, where no file holds a document. */
function whyNothing({ files }: DocumentsRead, input: Input): string | undefined {
  if (files.some(({ kinds }) => kinds.length > 0)) return undefined
  return files.length > 0 ? nothingReadable(input) : nothingFound(input)
}

/** What the files hold, each table beside the duties and whatever they say. */
function tablesOf(context: Context, origins: Origins) {
  return {
    crosswalk: crosswalk(context, origins),
    plans: plansOf(context, origins),
    reports: reportsOf(context, origins),
    reviews: reviewsOf(context, origins),
    localities: localitiesOf(context),
    stopped: stoppedOf(context, origins),
    measures: measuresOf(context, origins),
    actions: actionsOf(context, origins),
    contributions: contributionsOf(context, origins),
    lenses: lensesOf(context),
    learning: learningOf(context, origins),
    improvement: improvementOf(context, origins),
    principles: principlesOf(context, origins),
  }
}

function countsOf(findings: readonly Finding[]): Record<Level, number> {
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length
  return Object.fromEntries(levels.map((level) => [level, count(level)])) as Record<Level, number>
}

/** How the statutory duties stand that fall to the partnership, its partners or the Ministers. */
function standingOf(duties: readonly DutyResult[]): RunResult['standing'] {
  const count = (...verdicts: Verdict[]) =>
    duties.filter(
      ({ verdict, force, owedBy }) => force === 'must' && owedBy !== 'other-body' && verdicts.includes(verdict),
    ).length
  return {
    decided: count('met', 'not-met'),
    declared: count('declared', 'explained'),
    notEvidenced: count('not-evidenced'),
    forPeople: count('judgement'),
  }
}

/** What an id points at may stand where a value cannot be used: a whole entry or list, or the id or name of one. */
function hidesIds({ drop, at: { key } }: ShapeProblem): boolean {
  return drop === true && (typeof key === 'number' || ['id', 'name', 'title', ...listsOfThings].includes(key ?? ''))
}

const listsOfThings = ['partners', 'groups', 'localities', 'outcomes', 'themes', 'needs', 'items', 'poorer_communities']

/** The same documents with no recorded exception, which the head of the report then says. */
function withoutExceptions(read: DocumentsRead, isAsked: boolean): DocumentsRead {
  const { exceptions } = read.documents
  const count = countExceptions(exceptions)
  if (!isAsked || count === 0) return read
  const set = new Set<object>(exceptions)
  const what = count === 1 ? 'One recorded exception was' : `${count} recorded exceptions were`
  return {
    ...read,
    documents: { ...read.documents, exceptions: [] },
    gaps: read.gaps.filter(({ document }) => !set.has(document)),
    remarks: [`${what} left out of this check, as was asked for with --no-exceptions.`, ...read.remarks],
  }
}

/** Every file that was met: what could not be opened as text is listed as not read. */
function filesOf(decoded: DecodedFiles, read: DocumentsRead): FileRead[] {
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
