// What must hold of any folder: an answer, soon, the same twice, and the same of every writing of one thing.
import { sha256 } from '../../src/commands/disk/sha256.ts'
import { runCheck } from '../../src/pipeline.ts'
import { shippedReference } from '../../src/reference/index.ts'
import { formats, reporterOf } from '../../src/report/formats.ts'
import { sections } from '../../src/report/sections/names.gen.ts'
import { eachAlone, type RunResult } from '../../src/result/run-result.ts'
import { rules } from '../../src/rules/index.gen.ts'
import type { Random } from '../all-32/random.ts'
import type { Bytes } from './mutations.ts'

const asOf = '2026-11-22'
export class Found extends Error {}

export async function resultOf(files: readonly Bytes[]): Promise<RunResult> {
  const { result, crashes } = await runCheck({
    input: { files, problems: [], tried: ['a folder'], isSelection: false, passedOver: [] },
    ...{ asOf, sha256, rules, reference: shippedReference, notRun: [], failOn: 'gap', version: 'test' },
  })
  if (crashes.length > 0) throw new Found(`a rule crashed: ${String((crashes[0] as Error)?.stack ?? crashes[0])}`)
  return result
}

/** Verdict by duty, and the fingerprint of each finding. */
export function toldBy({ duties, findings, ending }: RunResult): string {
  return JSON.stringify({
    ending: ending.code,
    duties: duties.map(({ duty, verdict }) => `${duty} ${verdict}`).sort(),
    findings: findings
      .filter(({ level }) => level !== 'note')
      .flatMap(eachAlone)
      .map(({ fingerprint, rule }) => `${rule} ${fingerprint}`)
      .sort(),
  })
}

/** Parts of a second for the smallest folder: what they are made of is as good as the same for all. */
const slowest = ['docx', 'xlsx', 'sarif-all', 'sarif']
const quick = formats.filter((format) => !slowest.includes(format))

/** Throws where a folder is not answered, or a report of it cannot be made. A report is made of one in four, of each format. */
export async function expectAnswer(files: readonly Bytes[], random: Random): Promise<void> {
  const result = await resultOf(files)
  if (random.int(0, 9) === 0) {
    const again = await resultOf(files)
    if (toldBy(again) !== toldBy(result)) throw new Found('two runs differ')
  }
  if (random.int(0, 3) !== 0) return
  const reporter = await reporterOf(random.pick(random.int(0, 9) === 0 ? formats : quick))
  await reporter.render(result, { colour: false, show: new Set(sections), width: 80 })
}

export async function expectSame(files: readonly Bytes[], others: readonly Bytes[], how: string): Promise<void> {
  const [one, other] = [toldBy(await resultOf(files)), toldBy(await resultOf(others))]
  if (one !== other) throw new Found(`${how} changes ${differenceOf(one, other)}`)
}

function differenceOf(one: string, other: string): string {
  const linesOf = (told: string) =>
    Object.values(JSON.parse(told) as Record<string, unknown>).flatMap((lines) =>
      Array.isArray(lines) ? lines : [`exit ${lines}`],
    )
  const [before, after] = [linesOf(one), linesOf(other)]
  const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`)
  const come = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`)
  return [...gone, ...come].slice(0, 6).join('; ')
}
