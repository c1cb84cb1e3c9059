// A run as test cases, for JUnit and TAP: one for every row of the law table and for every file, so that a clean run is not empty and
// what was not looked at is reported.
import {
  type DutyResult,
  type FileRead,
  type Finding,
  isSetAside,
  type RunResult,
  stopsRun,
} from '../../result/run-result.ts'
import { citation, declaredWords, isNoDuty, powersHeading, saysOf } from '../words/duty-words.ts'
import { decisionSentences, recordedSentences } from '../words/exception-words.ts'
import { findingSentences, findingTitle } from '../words/finding-words.ts'
import { countOf, kindsOf, levelWord, place, sentence, verdictWord } from '../words/words.ts'

/**
 * `in order`: nothing is asked; `stops`: something found in it stops the run; `unread`: it could not be looked at; `below`: something
 * is missing, at a level that does not stop the run; `accepted`: something is missing, and that is accepted for now or known from a baseline; `left`: there is
 * nothing that a program could say of it, with the reason.
 */
type CaseState = 'in order' | 'stops' | 'unread' | 'below' | 'accepted' | 'left'

export interface Case {
  readonly id: string
  /** The same in every run: `s.6(2)(c): The LOIP must state ...`. */
  readonly name: string
  readonly state: CaseState
  /** Why it is so, in one line; empty where it is in order. */
  readonly reason: string
  /** All that was found and stated, a line each. */
  readonly lines: readonly string[]
  readonly findings: readonly Finding[]
}

export interface CaseGroup {
  readonly id: string
  readonly title: string
  readonly cases: readonly Case[]
}

export function caseGroups(run: RunResult): CaseGroup[] {
  const rows = (wanted: (row: DutyResult) => boolean) => run.duties.filter(wanted).map((row) => dutyCase(row, run))
  const isOthers = ({ owedBy }: DutyResult) => owedBy === 'other-body' || owedBy === 'ministers'
  const forceOf = (force: DutyResult['force']) => rows((row) => row.force === force && !isOthers(row) && !isNoDuty(row))
  const groups = [
    { id: 'files', title: 'Files', cases: [wholeCase(run), ...fileCases(run)] },
    { id: 'law', title: 'Duties of the law', cases: forceOf('must') },
    { id: 'powers', title: powersHeading, cases: rows((row) => isNoDuty(row) && !isOthers(row)) },
    { id: 'guidance', title: 'Guidance', cases: forceOf('should') },
    { id: 'practice', title: 'Good practice', cases: forceOf('good-practice') },
    { id: 'others', title: 'Duties of others', cases: rows(isOthers) },
  ]
  return groups.filter(({ cases }) => cases.length > 0)
}

function dutyCase(row: DutyResult, run: RunResult): Case {
  const { duty, declared } = row
  const findings = run.findings.filter((finding) => finding.duty === duty)
  return {
    id: duty,
    name: `${citation(row)}: ${saysOf(row)}`,
    ...standingOf(row, findings, run),
    lines: [...findings.map(findingLine), ...declared.map(declaredWords)],
    findings,
  }
}

type CaseOutcome = Pick<Case, 'state' | 'reason'>

function standingOf(row: DutyResult, findings: readonly Finding[], run: RunResult): CaseOutcome {
  const { verdict, why, add } = row
  const stops = stopping(findings, run)
  if (stops) return stops
  if (verdict === 'shown' || verdict === 'declared') return { state: 'in order', reason: '' }
  const accepted = findings.filter((finding) => isSetAside(finding) && !finding.explained)
  if (verdict === 'missing' && accepted.length > 0 && accepted.length === asking(findings).length)
    return { state: 'accepted', reason: [...new Set(accepted.flatMap(decisionSentences))].join(' ') }
  if (verdict === 'missing') {
    const maxLevel = findings[0]?.level ?? 'note'
    return { state: 'below', reason: `${levelWord(maxLevel)}, which does not stop this run.` }
  }
  const decided = findings.flatMap(recordedSentences)
  const reasons = decided.length > 0 ? decided : [...(why === undefined ? [] : [sentence(why)]), ...add.slice(0, 1)]
  return { state: 'left', reason: [`${verdictWord(verdict)}.`, ...reasons].join(' ') }
}

/** Findings that ask for something: a remark does not. */
function asking(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ verdict }) => verdict !== 'remark')
}

function stopping(findings: readonly Finding[], { ending }: RunResult): CaseOutcome | undefined {
  const stops = findings.filter((finding) => stopsRun(finding, ending.failOn))
  const [first] = stops
  if (first === undefined) return undefined
  const more = stops.length === 1 ? '' : ` And ${countOf(stops.length - 1, 'more finding')}.`
  return { state: 'stops', reason: `${findingTitle(first)}: ${sentence(first.says)}${more}` }
}

/** The case for findings about no file and no row: that no file was found, or that a rule crashed. */
function wholeCase(run: RunResult): Case {
  const findings = run.findings.filter(({ duty, span }) => duty === undefined && span === undefined)
  return {
    id: 'whole-check',
    name: 'There was something to check, and every rule ran to its end',
    ...(findings.length === 0
      ? { state: 'in order', reason: '' }
      : { state: 'unread', reason: findings.map(({ says }) => sentence(says)).join(' ') }),
    lines: findings.map(findingLine),
    findings,
  }
}

/** A case for every file that was opened, and for every path that was given and not found. */
function fileCases(run: RunResult): Case[] {
  const byPath = new Map<string, Finding[]>(run.files.map(({ path }) => [path, []]))
  for (const finding of run.findings) {
    if (finding.duty !== undefined || finding.span === undefined) continue
    const { path } = finding.span
    const known = byPath.get(path)
    if (known) known.push(finding)
    else byPath.set(path, [finding])
  }
  const files = new Map(run.files.map((file) => [file.path, file]))
  return [...byPath].map(([path, findings]) => fileCase(path, files.get(path), findings, run))
}

function fileCase(path: string, file: FileRead | undefined, findings: readonly Finding[], run: RunResult): Case {
  const isRead = file === undefined ? findings.every(({ level }) => level !== 'error') : file.read
  const holds = file === undefined ? [] : [`It holds: ${sentence(kindsOf(file))}`]
  return {
    id: path,
    name: path,
    ...fileStanding(isRead, findings, run),
    lines: [...findings.map(findingLine), ...holds],
    findings,
  }
}

function fileStanding(isRead: boolean, findings: readonly Finding[], run: RunResult): CaseOutcome {
  if (!isRead) return { state: 'unread', reason: sentence(findings[0]?.says ?? 'It could not be read whole.') }
  const stops = stopping(findings, run)
  if (stops) return stops
  const [first] = findings
  if (first === undefined) return { state: 'in order', reason: '' }
  return { state: 'below', reason: `${levelWord(first.level)}: ${sentence(first.says)}` }
}

/** `Gap, s.6(2)(c), at loip.yaml:4:9: “Our plan”. Nothing says ... What to do: ...`. */
function findingLine(finding: Finding): string {
  const where = finding.span === undefined ? '' : `, at ${place(finding.span)}`
  return `${findingTitle(finding)}${where}: ${findingSentences(finding).join(' ')}`
}
