import type { TypedCheckOptions } from '../options.ts'

export const auditFormats = ['table', 'plain', 'markdown', 'html', 'json'] as const
export type AuditFormat = (typeof auditFormats)[number]

/** With --learning. */
export const learningFormats = ['markdown', 'json'] as const satisfies readonly AuditFormat[]

/** The options of `audit` as they were typed. */
export interface AuditOptions extends Omit<TypedCheckOptions, 'format' | 'show'> {
  readonly format?: string
  readonly out?: string
  readonly jobs?: string
  readonly shard?: string
  readonly merge?: readonly string[]
  readonly mixed?: boolean
  readonly learning?: boolean
}
