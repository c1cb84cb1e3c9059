// What is written under the needs of a plan.
import type { Fault } from '../../engine/rule.ts'
import type { Plan } from '../../model/partnership.ts'

/** `lines`: fields of its needs. Where its needs are one text, that text becomes their summary. */
export function inNeeds({ data }: Plan, says: string, ...lines: readonly string[]): Pick<Fault, 'fix' | 'into'> {
  const kept = typeof data.needs === 'string' ? ['summary: <the text that stands here now>'] : []
  return { fix: { says, write: ['needs:', ...[...kept, ...lines].map((line) => `  ${line}`)].join('\n') }, into: data }
}
