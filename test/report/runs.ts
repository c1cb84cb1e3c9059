// Runs for tests of formats, made by the real program: clean, with gaps, with questions only, without files, with a crashing rule,
// with five thousand findings, and with hostile texts everywhere.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Rule } from '../../src/engine/rule.ts'
import type { Finding, RunResult } from '../../src/result/run-result.ts'
import { rules } from '../../src/rules/index.gen.ts'
import { asOf, checkRun } from '../check-run.ts'
import { clean, gappy, span } from './results.ts'

export { asOf }

async function check(folder: string, using: readonly Rule[] = rules): Promise<RunResult> {
  return (await checkRun(folder, { rules: using })).result
}

/** Checks files in a temporary folder, which always has the same name. */
export async function checkFiles(
  files: Readonly<Record<string, string>>,
  using: readonly Rule[] = rules,
): Promise<RunResult> {
  const above = mkdtempSync(join(tmpdir(), 'loip-run-'))
  const here = process.cwd()
  try {
    const folder = join(above, 'plans')
    mkdirSync(folder)
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    process.chdir(above)
    return await check('plans', using)
  } finally {
    process.chdir(here)
    rmSync(above, { recursive: true })
  }
}

const stopped = 's4-4-consistent-national-outcomes'
/** All rules, one of which throws when it is run. */
const crashing = rules.map((rule) => {
  if (rule.id !== stopped) return rule
  const check = () => {
    throw new Error('A mistake made for a test.')
  }
  return { ...rule, check } as Rule
})

/** Outcomes with several findings each, some thousands in all. */
function hugePlan(): string {
  const outcomes = Array.from(
    { length: 1_140 },
    (_, index) =>
      `  - {id: "${index + 1}", title: Outcome number ${index + 1}, colour: blue, period: 31 April 2030, national_outcomes: [Wealth for all], measures: [{colour: red}]}`,
  )
  return `kind: loip\ntitle: A plan of many outcomes\noutcomes:\n${outcomes.join('\n')}\n`
}

const makers = {
  clean: () => check('examples/strathexample'),
  gappy: () => check('examples/strathexample-with-gaps'),
  'review-only': async (): Promise<RunResult> => {
    const result = await check('examples/strathexample')
    const questions = (await check('examples/aberdeen-city')).findings.filter(({ level }) => level === 'question')
    return {
      ...result,
      findings: questions,
      counts: { error: 0, gap: 0, question: questions.length, advice: 0, note: 0 },
    }
  },
  empty: () => checkFiles({}),
  crashed: () => check('examples/strathexample', crashing),
  huge: () => checkFiles({ 'loip.yaml': hugePlan() }),
} as const satisfies Record<string, () => Promise<RunResult>>

export const runNames = Object.keys(makers) as (keyof typeof makers)[]

const made = new Map<string, Promise<RunResult>>()

function once(name: keyof typeof makers): Promise<RunResult> {
  const known = made.get(name) ?? makers[name]()
  made.set(name, known)
  return known
}

/** Memo of the runs: each is made once for a test file. */
export const runs = Object.fromEntries(runNames.map((name) => [name, () => once(name)])) as typeof makers

/** A run with each text as a title, a note, a file name, and wherever else reports show text of files. */
export function runOf(texts: readonly string[]): RunResult {
  const [finding] = gappy.findings as readonly [Finding]
  const [row] = clean.crosswalk.rows
  const [file] = clean.files
  if (row === undefined || file === undefined) throw new Error('The result made by hand has a row and a file.')
  return {
    ...gappy,
    remarks: texts,
    files: texts.map((text) => ({ ...file, path: `plans/${text}.yaml` })),
    crosswalk: {
      ...gappy.crosswalk,
      rows: texts.map((text, index) => ({
        ...row,
        outcome: { id: String(index + 1), title: text },
        measures: [{ name: text, baseline: text, targets: [text] }],
      })),
    },
    findings: texts.map((text, index) => ({
      ...finding,
      subject: text,
      says: text,
      item: `loip/outcomes/${index + 1}`,
      fingerprint: String(index).padStart(32, '0'),
      span: span(`plans/${text}.yaml`, index + 1),
      excerpt: { first: index + 1, lines: [text] },
      see: [{ says: text, span: span(`plans/${text}.yaml`, 1) }],
    })),
    counts: { error: 0, gap: texts.length, question: 0, advice: 0, note: 0 },
  }
}
