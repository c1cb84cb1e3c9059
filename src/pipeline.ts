// The stages in order: decode, parse, validate, link, check, exceptions, tables. This is the map of the program.

import { togetherWhereAlike } from './engine/alike.ts'
import type { Baseline } from './engine/baseline.ts'
import { type Checked, runRules } from './engine/check.ts'
import { Completeness } from './engine/completeness.ts'
import { countsOf, dutyCountsOf } from './engine/counts.ts'
import { filesOf, readDocuments } from './engine/documents.ts'
import { dutyResults, nothingToCheck, verdictsOf } from './engine/duty-results.ts'
import type { EarlierResult } from './engine/earlier-result.ts'
import { endingOf } from './engine/ending.ts'
import { findingsOf } from './engine/findings.ts'
import { heldBackAt, stageRemarks } from './engine/held-back.ts'
import type { Silent } from './engine/judged.ts'
import type { Rule } from './engine/rule.ts'
import { applyExceptions } from './exceptions/index.ts'
import { leaveOutExceptions } from './exceptions/left-out.ts'
import { type DutyId, lawTable } from './law/index.ts'
import type { Stage } from './law/stages.ts'
import { link, linkPartnership } from './model/link/link.ts'
import { attribution } from './reference/index.ts'
import type { Reference } from './reference/reference.ts'
import { isOurDuty, type Level, type RunResult } from './result/run-result.ts'
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

/** One list, as what the law table says by a list of rules is made once for each. */
const noRules: readonly Rule[] = []

export async function runCheck(request: CheckRequest): Promise<CheckRun> {
  const { asOf, reference, notRun } = request
  const sha256 = request.sha256 ?? (await import('./source/portable-hash.ts')).portableHash

  const { input, decoded, parsed } = await readInput(request.input, sha256)
  const { origins } = parsed
  const documents = await readDocuments(parsed)
  const read = request.withoutExceptions ? leaveOutExceptions(documents) : documents
  const fileProblems = [...input.problems, ...decoded.problems, ...parsed.problems, ...read.problems]

  const reading = Completeness.ofReading({ input, decoded, read, fileProblems })
  const linked = link(read.documents, { reference, asOf, mayHideIds: reading.mayHideIds })
  const { partnership } = linked
  const context = { partnership, reference, asOf }
  const completeness = reading.afterLinking(linked)

  // Without a document nothing can be compared with the law, and a list of what is missing would be a guess.
  const rules = completeness.nothing === undefined ? request.rules : noRules
  const stage = request.stage ?? 'published'
  const isHeldBack = heldBackAt(stage, context)
  const asRead = runRules({ rules, context, gaps: read.gaps, completeness, isHeldBack })
  const checked = completeness.leavesDoubt && rules.length > 0 ? await withoutDoubtful(asRead) : asRead
  const exceptions = applyExceptions({ context, rules: { rules, notRun }, checked, completeness, origins })
  const decided = { ...checked, judged: exceptions.judged }

  const problems = [...linked.problems, ...exceptions.problems]
  const texts = [...decoded.files, ...decoded.unreadable].map(({ text }) => text)
  const files = asOneProblem(fileProblems, texts)
  const each = findingsOf({ files, shapes: read.shapes, links: problems, ...decided }, origins, {
    partnershipKey: partnership.area?.code ?? partnership.name,
    sha256,
    completeness,
  })
  const whose: RunResult['partnership'] = {
    name: partnership.name,
    ...(partnership.area ? { area: partnership.area.name, code: partnership.area.code } : {}),
    ...(partnership.area?.invented ? { invented: true as const } : {}),
  }
  const baselines = request.baseline || request.makeBaseline ? await import('./engine/baseline.ts') : undefined
  const made = request.makeBaseline ? baselines?.baselineOf(each, whose, request.failOn) : undefined
  const baseline = request.baseline ?? made
  const marked = baseline && baselines?.markKnown(each, baseline, whose, sha256)
  const findings = togetherWhereAlike(marked?.findings ?? each)
  const duties = dutyResults({ rules, checked: decided, asOf, origins, stage, rowOnly: request.rowOnly === true })
  const result: Omit<RunResult, 'kept' | 'since' | 'baseline'> = {
    tool: { name: 'loip', version: request.version },
    asOf,
    ...(stage === 'published' ? {} : { stage }),
    partnership: rowOf(whose, partnership.profile),
    labels: rowOf({ ...partnership.labels }, partnership.labels),
    remarks: [...read.remarks, ...stageRemarks(stage, duties)],
    law: { table: lawTable.version, asAt: lawTable.asAt },
    reference: reference.stamps,
    attribution,
    files: filesOf(decoded, read),
    duties,
    ...tablesOf(context, origins, request.rowOnly),
    ...optional('readings', request.rowOnly === true ? undefined : readingsOf(linked.read, origins)),
    exceptions: exceptions.rows,
    findings,
    counts: countsOf(findings),
    standing: dutyCountsOf(duties),
    ...optional('opened', request.rowOnly === true || !isAnythingAsked(findings) ? undefined : openedByProfile()),
    rules: {
      run: rules.length,
      notRun: [
        ...notRun,
        ...request.rules.filter((rule) => !rules.includes(rule)).map(({ id }) => ({ rule: id, why: nothingToCheck })),
      ],
    },
    ending: endingOf({ findings, failOn: request.failOn, completeness, crashes: checked.crashes.length }),
  }
  const written = parsed.files.flatMap((file) => file.documents.map(({ data }) => data))
  const kept = request.rowOnly === true ? [] : keptOf(written, origins, read.isAllThere)
  const stands = baseline && marked && baselines?.baselineInResult(baseline, marked, result)
  const whole = { ...result, ...(stands ? { baseline: stands } : {}), kept }
  const since = request.earlier && (await import('./engine/since.ts')).sinceOf(request.earlier, whole, sha256)
  return {
    result: since ? { ...whole, since } : whole,
    crashes: checked.crashes.map(({ error }) => error),
    silent: checked.silent,
    baseline: made,
  }

  /** How many more duties are told than without the partnership file: what adding it was good for, though it brings questions. */
  function openedByProfile(): RunResult['opened'] {
    const [profile, another] = read.documents.partnership
    const file = profile === undefined ? undefined : origins.place({ of: profile })?.path
    const isAlone = !Object.entries(read.documents).some(([kind, all]) => kind !== 'partnership' && all.length > 0)
    if (file === undefined || another !== undefined || isAlone) return undefined
    const partnership = linkPartnership({ ...read.documents, partnership: [] }, { reference, asOf })
    const isTold = new Set(
      duties.filter((row) => isOurDuty(row) && row.verdict !== 'cannot-tell').map(({ duty }) => duty),
    )
    const needed = rules.filter(({ cites }) => cites.some((duty) => isTold.has(duty)))
    const without = runRules({
      rules: needed,
      context: { partnership, reference, asOf },
      gaps: read.gaps,
      completeness,
    })
    const verdicts = verdictsOf({ rules, checked: without, asOf, origins }, { has: (duty) => !isTold.has(duty) })
    const told = [...isTold].filter((duty) => verdicts.get(duty as DutyId) === 'cannot-tell')
    return told.length === 0 ? undefined : { file, duties: told.length }
  }

  /** Holds back every verdict that rests on something that was not read. */
  async function withoutDoubtful(asRead: Checked): Promise<Checked> {
    const { restingOn, subjectsIn, withheld } = await import('./engine/what-if.ts')
    const restsOn = await restingOn({
      documents: read.documents,
      gaps: read.gaps,
      unusable: completeness.unusablePlaces,
      unreadFiles: completeness.unread,
      asOf,
      area: partnership.area,
      dutiesOn: (kind) => rules.filter(({ on }) => subjectsIn[kind]?.includes(on)).flatMap(({ cites }) => cites),
      dutiesOf: (document) =>
        [...asRead.looked]
          .filter(([, subjects]) => document === undefined || subjects.some((subject) => subject.document === document))
          .flatMap(([rule]) => rule.cites),
      asRead: completeness.hasUnusable
        ? undefined
        : verdictsOf({ rules, checked: asRead, asOf, origins, stage }, new Set()),
      judge(documents, gaps, but) {
        const partnership = linkPartnership(documents, { reference, asOf })
        // The stage is that of the files as they were read: what a spoilt value might say does not change what was asked.
        const needed = rules.filter(({ cites }) => cites.some((duty) => !but.has(duty)))
        const variant = { rules: needed, context: { partnership, reference, asOf }, gaps, isHeldBack }
        const checked = runRules({ ...variant, completeness: completeness.withoutUnusable() })
        return verdictsOf({ rules, checked, asOf, origins, stage }, but)
      },
    })
    return withheld(asRead, restsOn)
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
