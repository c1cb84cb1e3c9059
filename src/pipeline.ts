// The stages in order: decode, parse, validate, link, check, exceptions, tables. This is the map of the program.

import { togetherWhereAlike } from './engine/alike.ts'
import type { Baseline } from './engine/baseline.ts'
import { runRules } from './engine/check.ts'
import { Completeness } from './engine/completeness.ts'
import { countsOf, dutyCountsOf } from './engine/counts.ts'
import { filesOf, readDocuments } from './engine/documents.ts'
import { dutyResults, nothingToCheck } from './engine/duty-results.ts'
import type { EarlierResult } from './engine/earlier-result.ts'
import { endingOf } from './engine/ending.ts'
import { findingsOf } from './engine/findings.ts'
import { heldBackAt, stageRemarks } from './engine/held-back.ts'
import type { Silent } from './engine/judged.ts'
import { openedByProfile } from './engine/opened-by-profile.ts'
import type { Rule } from './engine/rule.ts'
import { partnershipKey } from './engine/same-partnership.ts'
import { applyExceptions } from './exceptions/index.ts'
import { leaveOutExceptions } from './exceptions/left-out.ts'
import { lawTable } from './law/index.ts'
import type { Stage } from './law/stages.ts'
import { link } from './model/link/link.ts'
import { openSuccessions } from './model/open-successions.ts'
import type { Partnership } from './model/partnership.ts'
import { attribution } from './reference/index.ts'
import type { Reference } from './reference/reference.ts'
import type { Finding, Level, RunResult } from './result/run-result.ts'
import { decodeFiles, type Hash, type Input, workbookFile } from './source/files.ts'
import { parseFiles } from './source/parse.ts'
import { rowOf } from './source/row-of.ts'
import { asOneProblem } from './source/too-much.ts'
import { tablesOf } from './tables/index.ts'
import { keptOf } from './tables/kept.ts'
import { readingsOf } from './tables/readings.ts'
import { optional } from './text/optional.ts'

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
  /** Ask only what can be answered of a plan at this stage; everything unless given. */
  readonly stage?: Stage | undefined
  readonly version: string
  /**
   * Only what an audit keeps of a partnership in a row (audit/row.ts): of each duty its verdict and reason, without places, evidence and
   * statements, and of the tables those that the row counts.
   */
  readonly rowOnly?: boolean
  /** An earlier result to compare with. One of another partnership is refused with `UnusableEarlier`. */
  readonly earlier?: EarlierResult | undefined
  /** What is known already and does not stop the run. That of another partnership is refused with `UnusableEarlier`. */
  readonly baseline?: Baseline | undefined
  /** Make a baseline of what is found. Where none was given, the run is held against it. */
  readonly makeBaseline?: boolean
  /** The machine's own, where the host has one that is quicker to load. */
  readonly sha256?: Hash
}

export interface CheckRun {
  readonly result: RunResult
  /** Mistakes of our own, for --debug. */
  readonly crashes: readonly unknown[]
  /** Rules that applied to a subject and said nothing of it: mistakes of our own too. */
  readonly silent: readonly Silent[]
  /** What was asked for with `makeBaseline`. */
  readonly baseline?: Baseline | undefined
}

export async function runCheck(request: CheckRequest): Promise<CheckRun> {
  const sha256 = request.sha256 ?? (await import('./source/portable-hash.ts')).portableHash
  const reading = await read(request, sha256)
  const linking = linkDocuments(reading, request)
  const judging = await judge(reading, linking, request)
  const each = findingsIn(reading, linking, judging, sha256)
  const compared = await compareWithBaseline(each, linking, request, sha256)
  const result = resultOf(reading, linking, judging, compared.findings, request)
  const whole = { ...result, ...compared.inResult(result), kept: keptIn(reading, request) }
  const since = request.earlier && (await import('./engine/since.ts')).sinceOf(request.earlier, whole, sha256)
  return {
    result: since ? { ...whole, since } : whole,
    crashes: judging.checked.crashes.map(({ error }) => error),
    silent: judging.checked.silent,
    baseline: compared.made,
  }
}

/** Decode, parse, validate. */
async function read(request: CheckRequest, sha256: Hash) {
  const { input, decoded, parsed } = await readInput(request.input, sha256)
  const all = await readDocuments(parsed)
  const documents = request.withoutExceptions ? leaveOutExceptions(all) : all
  const problems = [...input.problems, ...decoded.problems, ...parsed.problems, ...documents.problems]
  const completeness = Completeness.ofReading({ input, decoded, read: documents, fileProblems: problems })
  return { decoded, parsed, origins: parsed.origins, read: documents, problems, completeness }
}

type Reading = Awaited<ReturnType<typeof read>>

function linkDocuments({ read, completeness }: Reading, { reference, asOf }: CheckRequest) {
  const linked = link(read.documents, { reference, asOf, mayHideIds: completeness.mayHideIds })
  const { partnership, problems } = linked
  return {
    context: { partnership, reference, asOf },
    problems,
    valuesRead: linked.read,
    completeness: completeness.afterLinking(linked),
  }
}

type Linking = ReturnType<typeof linkDocuments>

/** One list, as what the law table says by a list of rules is made once for each. */
const noRules: readonly Rule[] = []

/** Check, exceptions, and how each duty stands. */
async function judge({ origins, read }: Reading, { context, completeness }: Linking, request: CheckRequest) {
  // Without a document nothing can be compared with the law, and a list of what is missing would be a guess.
  const rules = completeness.nothing === undefined ? request.rules : noRules
  const stage = request.stage ?? 'published'
  const input = { rules, context, gaps: read.gaps, completeness, isHeldBack: heldBackAt(stage, context) }
  let checked = runRules(input)
  const open = openSuccessions(context.partnership)
  if ((completeness.leavesDoubt || open.length > 0) && rules.length > 0) {
    const { withholdDoubtful } = await import('./engine/withhold-doubtful.ts')
    checked = await withholdDoubtful({ ...input, documents: read.documents, origins, stage, open, asRead: checked })
  }
  const known = { rules, notRun: request.notRun }
  const exceptions = applyExceptions({ context, rules: known, checked, completeness, origins })
  const decided = { ...checked, judged: exceptions.judged }
  const rowOnly = request.rowOnly === true
  const { profile, localities } = context.partnership
  const duties = dutyResults({
    ...{ rules, checked: decided, asOf: context.asOf, origins, stage, rowOnly },
    localitiesInWords: localities.length === 0 ? profile?.localities_in_words : undefined,
  })
  return { rules, stage, checked: decided, exceptions, duties }
}

type Judging = Awaited<ReturnType<typeof judge>>

/** The findings of the rules and of the files, with their places and fingerprints. */
function findingsIn(
  { decoded, origins, read, problems }: Reading,
  { context: { partnership }, problems: ofLinking, completeness }: Linking,
  { checked, exceptions }: Judging,
  sha256: Hash,
): Finding[] {
  const texts = [...decoded.files, ...decoded.unreadable].map(({ text }) => text)
  return findingsOf(
    {
      files: asOneProblem(problems, texts),
      shapes: read.shapes,
      links: [...ofLinking, ...exceptions.problems],
      ...checked,
    },
    origins,
    { partnershipKey: partnershipKey(partnershipOf(partnership)), sha256, completeness },
  )
}

/** Marks what the baseline has: the one that was given, or else the one that is made of this run. */
async function compareWithBaseline(
  each: readonly Finding[],
  { context: { partnership } }: Linking,
  request: CheckRequest,
  sha256: Hash,
) {
  if (!request.baseline && !request.makeBaseline) return { findings: togetherWhereAlike(each), inResult: () => ({}) }
  const { baselineInResult, baselineOf, markKnown } = await import('./engine/baseline.ts')
  const whose = partnershipOf(partnership)
  const made = baselineOf(each, whose, request.failOn)
  const baseline = request.baseline ?? made
  const marked = markKnown(each, baseline, whose, sha256)
  return {
    findings: togetherWhereAlike(marked.findings),
    made: request.makeBaseline ? made : undefined,
    inResult: (result: Parameters<typeof baselineInResult>[2]) => ({
      baseline: baselineInResult(baseline, marked, result),
    }),
  }
}

/** The result but for the comparisons, and for what no table shows, which is known when the tables are made. */
function resultOf(
  { decoded, origins, read }: Reading,
  { context, valuesRead, completeness }: Linking,
  { rules, stage, checked, exceptions, duties }: Judging,
  findings: readonly Finding[],
  request: CheckRequest,
): Omit<RunResult, 'kept' | 'since' | 'baseline'> {
  const { partnership, reference, asOf } = context
  const { rowOnly = false, failOn } = request
  const opening = { rules, context, gaps: read.gaps, completeness, documents: read.documents, origins, duties }
  return {
    tool: { name: 'loip', version: request.version },
    asOf,
    ...(stage === 'published' ? {} : { stage }),
    partnership: rowOf(partnershipOf(partnership), partnership.profile),
    labels: rowOf({ ...partnership.labels }, partnership.labels),
    remarks: [...read.remarks, ...stageRemarks(stage, duties)],
    law: { table: lawTable.version, asAt: lawTable.asAt },
    reference: reference.stamps,
    attribution,
    files: filesOf(decoded, read),
    duties,
    ...tablesOf(context, origins, rowOnly),
    ...optional('readings', rowOnly ? undefined : readingsOf(valuesRead, origins)),
    exceptions: exceptions.rows,
    findings,
    counts: countsOf(findings),
    standing: dutyCountsOf(duties),
    ...optional('opened', rowOnly || !isAnythingAsked(findings) ? undefined : openedByProfile(opening)),
    rules: {
      run: rules.length,
      notRun: [
        ...request.notRun,
        ...request.rules.filter((rule) => !rules.includes(rule)).map(({ id }) => ({ rule: id, why: nothingToCheck })),
      ],
    },
    ending: endingOf({ findings, failOn, completeness, crashes: checked.crashes.length }),
  }
}

/** What no table shows. */
function keptIn({ parsed, origins, read }: Reading, { rowOnly }: CheckRequest): RunResult['kept'] {
  const written = parsed.files.flatMap((file) => file.documents.map(({ data }) => data))
  return rowOnly === true ? [] : keptOf(written, origins, read.isAllThere)
}

function partnershipOf({ name, area }: Partnership): RunResult['partnership'] {
  return {
    name,
    ...(area ? { area: area.name, code: area.code } : {}),
    ...(area?.invented ? { invented: true as const } : {}),
  }
}

/** Plan files as text, and the workbooks among them as if they were. */
async function readInput(input: Input, sha256: Hash) {
  const books = input.files.filter(({ path }) => workbookFile.test(path))
  const decoded = decodeFiles(
    books.length === 0 ? input.files : input.files.filter((file) => !books.includes(file)),
    sha256,
  )
  const parsed = await parseFiles(decoded.files, decoded.unreadable)
  if (books.length === 0) return { input, decoded, parsed }
  const { readWorkbooks } = await import('./sheets/workbook-files.ts')
  const read = await readWorkbooks(books, parsed.files, parsed.origins, sha256)
  return {
    input: {
      ...input,
      // A workbook holds all of a partnership's plans, on the sheets that it has for them.
      isSelection: input.isSelection && !read.isWhole,
      passedOver: [...input.passedOver, ...read.passedOver].sort(),
    },
    decoded: { ...decoded, unreadable: [...decoded.unreadable, ...read.unreadable] },
    parsed: { ...parsed, files: [...parsed.files, ...read.files], problems: [...parsed.problems, ...read.problems] },
  }
}

function isAnythingAsked(findings: RunResult['findings']): boolean {
  return findings.some(({ level }) => level === 'gap' || level === 'question')
}
