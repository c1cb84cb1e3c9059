// What only people can answer, in the words of the board's questions: by the file that the answer goes in, and by who answers.
import { boardParts } from '../../law/board-questions.ts'
import type { Finding, RunResult } from '../../result/run-result.ts'
import { groupBy } from '../../text/group-by.ts'
import { quote } from '../../text/quote.ts'
import { fileOfAnswer, type PlanFile } from './plan-files.ts'

export interface Question {
  /** In the words of the board; those of the finding where the board has none for the duty. */
  readonly asks: string
  readonly cite?: string
  readonly duty?: string
  /** What is so, where the question alone does not say what it is about: one sentence for each finding. */
  readonly about: readonly string[]
  /** Which it stands for. The numbers of all questions together are that of the summary. */
  readonly findings: readonly Finding[]
}

export type Answers = 'board' | 'coordinator' | 'partner'

interface ByFile {
  readonly file: PlanFile
  readonly questions: readonly Question[]
}

const asked: ReadonlyMap<string, string> = new Map(boardParts.flatMap(({ questions }) => questions))

/** Files to add first, then those that are there, each in the order of its first question. */
export function questionsByFile(run: RunResult): ByFile[] {
  const groups = groupBy(run.findings, (finding) => {
    if (finding.level !== 'question') return undefined
    const { isThere, path } = fileOfAnswer(finding, run)
    return `${isThere} ${path}`
  })
  const all = [...groups.values()].map((findings) => ({
    file: fileOfAnswer(findings[0], run),
    questions: questionsOf(findings, run),
  }))
  return [...all.filter(({ file }) => !file.isThere), ...all.filter(({ file }) => file.isThere)]
}

/** The same questions by who answers them. Those with nobody's are left out. */
export function questionsByWho(run: RunResult): { readonly who: Answers; readonly questions: readonly Question[] }[] {
  const findings = run.findings.filter(({ level }) => level === 'question')
  const rows = new Map(run.duties.map((row) => [row.duty, row]))
  const whoOf = ({ duty = '', verdict }: Finding): Answers => {
    const row = rows.get(duty)
    const question = asked.get(duty)
    if (row === undefined || question === undefined) return 'coordinator'
    // Partners owe more than each can say alone: of some of it the board asks how “we” do it.
    if (row.owedBy === 'partner') return /\b(?:my organisation|each of)\b/.test(question) ? 'partner' : 'board'
    // What a file can show by itself needs somebody to look it up, and no decision.
    const isLookedUp = row.decided === 'from-the-file' || row.decided === 'with-reference-data'
    return isLookedUp && verdict !== 'for-people' ? 'coordinator' : 'board'
  }
  return (['board', 'coordinator', 'partner'] as const)
    .map((who) => ({
      who,
      questions: questionsOf(
        findings.filter((finding) => whoOf(finding) === who),
        run,
      ),
    }))
    .filter(({ questions }) => questions.length > 0)
}

/** One question for each duty, however many findings ask it. */
function questionsOf(findings: readonly Finding[], run: RunResult): Question[] {
  const byDuty = groupBy(findings, ({ duty, says }) => (asked.has(duty ?? '') ? `${duty}` : `${duty} ${says}`))
  return [...byDuty.values()].map((same) => {
    const [first] = same
    const { duty, cite, says } = first
    const asks = duty === undefined ? undefined : asked.get(duty)
    const ofOne = same.length === 1 ? questionOfOutcome(first, run) : undefined
    return {
      asks: ofOne ?? asks ?? says,
      ...(cite === undefined ? {} : { cite }),
      ...(duty === undefined ? {} : { duty }),
      about:
        asks === undefined || duty === links
          ? []
          : same.filter((one) => same.length > 1 || isAboutOne(one)).map(({ says }) => says),
      findings: same,
    }
  })
}

/** The crosswalk says of each outcome whether it is linked, and to what: the question does not say it again. */
const links = 's4-4-consistent-national-outcomes'

/** What the crosswalk asks of the one outcome that is not linked. */
function questionOfOutcome({ duty, span, alike }: Finding, { crosswalk }: RunResult): string | undefined {
  if (duty !== links || alike !== undefined || span === undefined) return undefined
  const [row, ...others] = crosswalk.rows.filter(({ question }) => question !== undefined)
  if (row?.span?.path !== span.path || others.length > 0) return undefined
  return `Which national outcome is ${quote(row.outcome.title)} consistent with, and how?`
}

/** Whether it is about something that stands in the files, or about one item of a list, which the question does not name. */
function isAboutOne({ verdict, item = '' }: Finding): boolean {
  return verdict === 'for-people' || /\/(?:outcomes|localities|partners|actions)\/./.test(item)
}
