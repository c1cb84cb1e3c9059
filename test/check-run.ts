// Runs the whole program on a folder or file in this process: with every rule, as of the day for which the examples are written.
import { readFiles } from '../src/commands/disk/read-files.ts'
import { type CheckRequest, type CheckRun, runCheck } from '../src/pipeline.ts'
import { shippedReference } from '../src/reference/index.ts'
import { rules } from '../src/rules/index.gen.ts'

export const asOf = '2026-11-22'

export function checkRun(path: string, otherwise: Partial<CheckRequest> = {}): Promise<CheckRun> {
  const usual = { asOf, reference: shippedReference, rules, notRun: [], failOn: 'gap', version: 'test' } as const
  return runCheck({ input: readFiles([path]), ...usual, ...otherwise })
}
