import type { RunResult } from '../../result.ts'
import type { ReportTable } from '../tables.ts'

export function lensesTables(_run: RunResult): ReportTable[] {
  return []
}
