// Turns every problem into a finding: places it, cuts its excerpt, sorts, and removes duplicates.
import { shortCitation } from '../law/citation.ts'
import { dutyIds, dutyOf } from '../law/index.ts'
import type { Problem } from '../model/problem.ts'
import { type Finding, levels, type Related } from '../result/run-result.ts'
import type { ShapeProblem } from '../schema/plain-english.ts'
import type { Hash } from '../source/files.ts'
import { itemName } from '../source/item-name.ts'
import type { Origins } from '../source/origins.ts'
import type { Anchor, Excerpt, Span } from '../source/position.ts'
import type { FileProblem, Stretch } from '../source/problem.ts'
import { quote } from '../text/quote.ts'
import { besideText } from './beside-text.ts'
import type { Completeness } from './completeness.ts'
import { fileChecks } from './file-checks.ts'
import { withFingerprints } from './fingerprints.ts'
import { asFix, isFile, piece } from './fix.ts'
import type { Crash, Judged } from './judged.ts'
import { levelOf } from './level.ts'
import type { Fault, Rule } from './rule.ts'

interface FindingSources {
  readonly files: readonly FileProblem[]
  readonly shapes: readonly ShapeProblem[]
  readonly links: readonly Problem[]
  readonly judged: readonly Judged[]
  readonly crashes: readonly Crash[]
}

/** A finding before it has a fingerprint. */
type Found = Omit<Finding, 'fingerprint'>

interface FindingsInput {
  /** Identifies the partnership: the code of its council area, or its name. */
  readonly partnershipKey: string
  readonly sha256: Hash
  readonly completeness: Completeness
}

export function findingsOf(
  sources: FindingSources,
  origins: Origins,
  { partnershipKey, sha256, completeness: { nothing } }: FindingsInput,
): Finding[] {
  const findings: Found[] = [
    ...sources.files.map((problem) => ofFile(problem, origins)),
    ...sources.shapes.map((problem) => ofShape(problem, origins)),
    ...sources.links.map((problem) => ofLink(problem, origins)),
    // Withheld and declared results appear in the duties table only. What caused a result to be withheld is a finding
    // of its own.
    ...sources.judged.flatMap((judged) => ofJudged(judged, origins)),
    ...sources.crashes.map(ofCrash),
    ...(nothing === undefined || sources.files.length > 0 ? [] : [ofNothing(nothing)]),
  ]
  return withFingerprints(sorted([...findings, ...emptyKeys(findings, origins)]), partnershipKey, sha256)
}

function ofFile(problem: FileProblem, origins: Origins): Found {
  const see = (problem.see ?? []).map(({ says, where }) => ({ says, span: origins.span(where) }))
  return {
    rule: problem.check,
    level: problem.level,
    says: problem.says,
    fix: problem.fix,
    ...framed(problem.where, origins),
    see,
  }
}

function ofShape(problem: ShapeProblem, origins: Origins): Found {
  const isName = problem.check === 'file-unknown-key' || problem.check === 'file-name-as-meant'
  const { see, ...place } = placed(problem.at, origins, isName)
  return {
    rule: problem.check,
    level: problem.level ?? 'error',
    ...inHeadings(problem, origins),
    ...place,
    see: [...see, ...related(problem.see, origins)],
  }
}

/** Of a workbook: with the headings of its columns in place of the names of fields, which nobody sees there. */
function inHeadings({ says, fix, at: { of } }: ShapeProblem, origins: Origins): Pick<Found, 'says' | 'fix'> {
  const headings = origins.headingsIn(of)
  let [said, todo] = [says, fix]
  for (const [key, heading] of headings) {
    const name = String(key)
    said = said.replaceAll(`“${name}”`, quote(heading))
    if (name.includes('_')) said = said.replaceAll(name, heading.toLowerCase())
    todo = todo.replaceAll(`“${name}”`, quote(heading)).replace(new RegExp(`(?<=^Add .*)\\b${name}:`), quote(heading))
  }
  // A table of one sheet may have no such column at all.
  if (origins.isInWorkbook(of, false))
    todo = todo.replace(/\b([a-z_]+):(?= |,|\.|$)/g, (whole, name: string) =>
      todo.startsWith('Add ') ? quote(name.replaceAll('_', ' ')) : whole,
    )
  if (!todo.startsWith('Add “')) return { says: said, fix: todo }
  return {
    says: said,
    fix: todo.replace(/^Add (“[^”]*”) (?=\S)(?!and |or )/, 'Fill in $1: ').replace(/^Add /, 'Fill in '),
  }
}

function ofLink(problem: Problem, origins: Origins): Found {
  const { see, ...place } = placed(problem.at, origins)
  return {
    rule: problem.check,
    level: problem.level,
    says: problem.says,
    fix: problem.fix,
    ...place,
    see: [...see, ...related(problem.see, origins)],
  }
}

function ofJudged({ rule, duty, subject, fault, verdict, explained, accepted }: Judged, origins: Origins): Found[] {
  if (verdict === 'cannot-tell' || verdict === 'declared' || fault.reportedSeparately) return []
  const row = dutyOf(duty)
  const { see, ...place } = placed(fault.at, origins)
  const found = {
    rule: rule.id,
    duty,
    cite: shortCitation(row),
    level: levelOf(row, verdict, fault.saidAs),
    verdict,
    subject: fault.about ?? subject.name,
    says: fault.says,
    ...fixOf(fault, rule, origins),
    ...place,
    see: [...see, ...related(fault.see, origins)],
    ...(explained ? { explained } : {}),
    ...(accepted ? { accepted } : {}),
  }
  return [found]
}

/** What to do, and what to write where. Without a place it is a file of its own. */
function fixOf({ fix, into, at }: Fault, rule: Rule, origins: Origins): Pick<Finding, 'fix' | 'write'> {
  const { says, write } = asFix(fix ?? rule.fix)
  // What is kept in a workbook is written into its cells, and not as YAML.
  if (write === undefined || origins.isInWorkbook(into ?? at.of, isFile(write))) return { fix: says }
  if (isFile(write)) return { fix: says, write: { yaml: piece(write) } }
  const kept = besideText(piece(write), into ?? at.of, origins)
  const where = origins.place({ of: kept.into })
  return { fix: says, write: { yaml: kept.yaml, ...(where ? { into: origins.span(where) } : {}) } }
}

function ofNothing(says: string): Found {
  return { rule: 'file-nothing-found', level: 'error', says, fix: fileChecks['file-nothing-found'].fix, see: [] }
}

function ofCrash({ rule, subject }: Crash): Found {
  return {
    rule: 'rule-crashed',
    level: 'error',
    says: `The rule ${rule} stopped on ${subject} because of a mistake in loip, so that duty was not looked at.`,
    fix: 'Report it with the output of --debug. The other rules were run.',
    see: [],
  }
}

/** An empty key is reported only where no other finding is. */
function emptyKeys(findings: readonly Found[], origins: Origins): Found[] {
  const reported = new Set(findings.flatMap(({ span }) => (span ? [placeName(span)] : [])))
  return origins.emptyKeys().flatMap(({ key, where }): Found[] => {
    const span = origins.span(where)
    if (reported.has(placeName(span))) return []
    const name = key === undefined ? 'This entry' : quote(key)
    return [
      {
        rule: 'file-empty-value',
        level: 'note',
        says: `${name} is empty.`,
        fix: fileChecks['file-empty-value'].fix,
        ...framed(where, origins),
        see: [],
      },
    ]
  })
}

interface Placed {
  readonly span?: Span
  readonly item?: string
  readonly excerpt?: Excerpt
  readonly see: readonly Related[]
}

/** The span, item name and excerpt of a place. `missing` is the absent key that the finding is about. */
function framed(
  where: Stretch,
  origins: Origins,
  missing?: string,
  at?: Anchor,
): { span: Span; item: string; excerpt?: Excerpt } {
  const excerpt = origins.excerpt(where)
  return {
    item: itemName(where, origins, missing, at),
    span: origins.span(where),
    ...(excerpt.lines.some((line) => line !== '') ? { excerpt } : {}),
  }
}

/** The place of a finding. For a value used through an alias: where it is used, with a note where it is written. */
function placed(at: Anchor, origins: Origins, theKeyItself = false): Placed {
  const alias = origins.aliasOf(at)
  const key = theKeyItself && at.key !== undefined ? origins.keyPlace(at.of, at.key) : undefined
  const where = alias?.uses[0] ?? key ?? origins.place(at)
  if (!where) return { see: [] }
  const see = alias
    ? [{ says: 'It was written here, and used above through an alias.', span: origins.span(alias.written) }]
    : []
  const missing = at.key !== undefined && !origins.keyPlace(at.of, at.key) ? String(at.key) : undefined
  return { ...framed(where, origins, missing, at), see }
}

function related(
  see: readonly { readonly at: Anchor; readonly says: string }[] | undefined,
  origins: Origins,
): Related[] {
  return (see ?? []).flatMap(({ at, says }) => {
    const where = origins.place(at)
    return where ? [{ says, span: origins.span(where) }] : []
  })
}

function placeName({ path, start }: Span): string {
  return `${path}:${start.line}:${start.column}`
}

/** By level, then in the order of the files. Equal findings at one place are merged. */
function sorted(findings: readonly Found[]): Found[] {
  const key = ({ level, span, duty, rule, says }: Found) =>
    [
      String(levels.indexOf(level)),
      span?.path ?? '',
      padded(span?.start.line),
      padded(span?.start.column),
      // In the order of the law table.
      padded(duty === undefined ? 0 : (dutyIds as readonly string[]).indexOf(duty) + 1),
      rule,
      says,
    ].join('\u0000')
  const keyed = new Map(findings.map((finding) => [key(finding), finding]))
  const inOrder = [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding)
  // Two rules can find the same fault, such as a wrong date in a shared statement. The first one reports it.
  const reported = new Set<string>()
  return inOrder.filter(({ level, span, says }) => {
    const name = `${level} ${span ? placeName(span) : 'nowhere'} ${says}`
    return !reported.has(name) && reported.add(name)
  })
}

function padded(number = 0): string {
  return String(number).padStart(9, '0')
}
