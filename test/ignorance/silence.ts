// The rules that applied in a run and said nothing: mistakes of ours.
import { sha256 } from '../../src/commands/disk/sha256.ts'
import { runCheck } from '../../src/pipeline.ts'
import { shippedReference } from '../../src/reference/index.ts'
import { rules } from '../../src/rules/index.gen.ts'
import type { InputFile } from '../../src/source/files.ts'
import { asOf } from '../check-run.ts'

export async function silentRules(files: readonly InputFile[]): Promise<string[]> {
  const { silent } = await runCheck({
    input: { files, problems: [], tried: ['a folder'], isSelection: false, passedOver: [] },
    ...{ asOf, sha256, rules, reference: shippedReference, notRun: [], failOn: 'gap', version: 'test' },
  })
  return silent.map(({ rule, subject }) => `${rule}: ${subject}`)
}
