// One run of the whole program in this process, and what is compared of it.
import { sha256 } from '../../src/commands/disk/sha256.ts'
import { runCheck } from '../../src/pipeline.ts'
import { shippedReference } from '../../src/reference/index.ts'
import type { DutyResult, Finding, RunResult } from '../../src/result/run-result.ts'
import { rules } from '../../src/rules/index.gen.ts'
import type { InputFile } from '../../src/source/files.ts'

/** A file, and its first and last line where it is a place in it. */
export interface Stretch {
  readonly file: string
  readonly from: number
  readonly to: number
}

/** What shows a duty. */
export interface Evidence {
  readonly file: string
  readonly line: number
  readonly field: string | undefined
  readonly words: string
}

export interface Row {
  readonly verdict: string
  readonly why: string | undefined
  /** The YAML beside the reason. */
  readonly yaml: string | undefined
  readonly evidence: readonly Evidence[]
  /** The places that the row points at. */
  readonly where: readonly Stretch[]
}

export interface Gap {
  readonly rule: string
  readonly duty: string
  readonly says: string
  readonly where: Stretch | undefined
}

export interface Outcome {
  readonly rows: ReadonlyMap<string, Row>
  readonly gaps: readonly Gap[]
  /** Rule and sentence of each error. */
  readonly errors: ReadonlySet<string>
}

/** The whole result of a run. */
export async function results(files: readonly InputFile[], asOf: string): Promise<RunResult> {
  const { result } = await runCheck({
    input: { files, problems: [], tried: ['a folder'], isSelection: false, passedOver: [] },
    ...{ asOf, sha256, rules, reference: shippedReference, notRun: [], failOn: 'gap', version: 'test' },
  })
  return result
}

export async function run(files: readonly InputFile[], asOf: string): Promise<Outcome> {
  const { duties, findings } = await results(files, asOf)
  return {
    rows: new Map(duties.map((row) => [row.duty, rowOf(row)])),
    gaps: findings.filter(({ level }) => level === 'gap').map(gapOf),
    errors: new Set(findings.filter(({ level }) => level === 'error').map(nameOf)),
  }
}

function rowOf({ verdict, why, wouldTell, where, evidence }: DutyResult): Row {
  return {
    verdict,
    why,
    yaml: wouldTell?.yaml,
    where: where.map(stretchOf),
    evidence: evidence.map(({ field, words, span: { path, start } }) => ({
      file: path,
      line: start.line,
      field,
      words,
    })),
  }
}

function gapOf(finding: Finding): Gap {
  const { rule, duty = '', says, span } = finding
  return { rule, duty, says, where: span && stretchOf(span) }
}

function stretchOf({ path, start, end }: NonNullable<Finding['span']>): Stretch {
  return { file: path, from: start.line, to: end.line }
}

function nameOf({ rule, says }: Finding): string {
  return `${rule}: ${says}`
}
