import type { CheckOptions } from '../options.ts'

export const checklistFormats = ['markdown', 'json'] as const

/** The options of `checklist` as they were typed. */
export type ChecklistOptions = Pick<CheckOptions, 'asOf' | 'reference'> & { readonly format?: string }
