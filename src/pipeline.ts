// The stages in order: read, parse, validate, link, check, exceptions, report. This is the map of the program.
import { check } from './check.ts'
import { crosswalk } from './crosswalk.ts'
import { type DocumentsRead, readDocuments } from './documents.ts'
import { dutyResults, nothingToCheck } from './duty-results.ts'
import { endingOf, nothingFound } from './ending.ts'
import { countExceptions } from './exceptions/entries.ts'
import { applyExceptions } from './exceptions/index.ts'
import { findingsOf } from './findings.ts'
import { lawTable } from './law/index.ts'
import { link } from './model/link.ts'
import { attribution, type Reference } from './reference/index.ts'
import {
  type DutyResult,
  type FileRead,
  type Finding,
  type Level,
  levels,
  type RunResult,
  type Verdict,
} from './result.ts'
import type { Context, Rule } from './rule.ts'
import type { ShapeProblem } from './schema/plain-english.ts'
import type { Origins } from './source/origins.ts'
import { parseFiles } from './source/parse.ts'
import { type FilesRead, readFiles } from './source/read.ts'
import { actionsOf } from './tables/actions.ts'
import { contributionsOf } from './tables/contributions.ts'
import { improvementOf } from './tables/improvement.ts'
import { learningOf } from './tables/learning.ts'
import { lensesOf } from './tables/lenses.ts'
import { measuresOf } from './tables/measures.ts'
import { localitiesOf, plansOf, reportsOf } from './tables/plans.ts'
import { principlesOf } from './tables/principles.ts'
import { reviewsOf } from './tables/reviews.ts'
import { stoppedOf } from './tables/stopped.ts'

export interface CheckRequest {
  readonly paths: readonly string[]
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
}

export interface CheckRun {
  readonly result: RunResult
  /** Mistakes of our own, for --debug. */
  readonly crashes: readonly unknown[]
}

export async function runCheck(request: CheckRequest): Promise<CheckRun> {
  const { asOf, reference } = request
  const folder = readFiles(request.paths)
  const parsed = await parseFiles(folder.files, folder.unreadable)
  const read = withoutExceptions(await readDocuments(parsed), request.withoutExceptions === true)
  const unread = [...folder.problems, ...parsed.problems, ...read.problems].some(({ level }) => level === 'error')
  // What is looked for may stand in a file that could not be read, or was not given.
  const incomplete = unread || folder.onlySome
  const linked = link(read.documents, incomplete || read.shapes.some(hidesIds))
  const context = { partnership: linked.partnership, reference, asOf }
  const spoiled = [
    ...read.shapes.filter(({ drop }) => drop),
    ...linked.problems.filter(({ check }) => check === 'file-unusable-value'),
  ].map(({ at }) => at)
  // With no document there is nothing to hold against the law, and to say what is missing would be to guess.
  const nothing = read.files.every(({ kinds }) => kinds.length === 0)
  const rules = nothing ? [] : request.rules
  const checked = check({ rules, context, gaps: read.gaps, unread: incomplete, spoiled })
  const { origins } = parsed
  const exceptions = applyExceptions({
    partnership: linked.partnership,
    rules: { rules, notRun: request.notRun },
    checked,
    asOf,
    incomplete,
    spoiled,
    told: linked.problems.map(({ at }) => at),
    origins,
  })
  const decided = { ...checked, judged: exceptions.judged }
  const findings = findingsOf(
    {
      files: [...folder.problems, ...parsed.problems, ...read.problems],
      shapes: read.shapes,
      links: [...linked.problems, ...exceptions.problems],
      ...decided,
    },
    origins,
    {
      whose: linked.partnership.area?.code ?? linked.partnership.name,
      nothingFound: nothing ? nothingFound(folder) : undefined,
    },
  )
  const duties = dutyResults({
    rules,
    checked: decided,
    asOf,
    unread,
    onlySome: folder.onlySome,
    nothing,
    spoiled,
    origins,
  })
  const { partnership } = linked
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
    files: filesOf(folder, read),
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
        ...(nothing ? request.rules.map(({ id }) => ({ rule: id, why: nothingToCheck })) : []),
      ],
    },
    ending: endingOf({ findings, failOn: request.failOn, folder, read, crashes: checked.crashes.length }),
  }
  return { result, crashes: checked.crashes.map(({ error }) => error) }
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
    lenses: lensesOf(context, origins),
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
function filesOf(folder: FilesRead, read: DocumentsRead): FileRead[] {
  const unreadable = folder.unreadable.map(({ path, bytes, sha256, encoding }) => ({
    path,
    bytes,
    sha256,
    encoding,
    kinds: [],
    read: false,
  }))
  return [...read.files, ...unreadable].sort((a, b) => (a.path < b.path ? -1 : 1))
}
