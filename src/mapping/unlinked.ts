// The local outcomes that a person may link: those without a link in force.
import type { CrosswalkRow, RunResult } from '../result/run-result.ts'

export function unlinkedIn({ crosswalk }: RunResult): CrosswalkRow[] {
  return crosswalk.rows.filter(({ links, span }) => span !== undefined && !links.some(isInForce))
}

function isInForce({ status, ofPlan }: CrosswalkRow['links'][number]): boolean {
  return status === 'in-force' && ofPlan !== true
}
