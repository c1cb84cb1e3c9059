// SARIF 2.1.0 with every finding and the verdict on every duty, for readers that tell kinds of results apart.
import type { RunResult } from '../../result/run-result.ts'
import { sarifLog } from './sarif.ts'

export function render(run: RunResult): string {
  return sarifLog(run, true)
}
