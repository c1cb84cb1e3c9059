import type { TypedCheckOptions } from '../options.ts'

export const checklistFormats = ['markdown', 'docx', 'json'] as const

/** The options of `checklist` as they were typed. */
export type ChecklistOptions = Pick<TypedCheckOptions, 'asOf' | 'reference' | 'overwrite'> & {
  readonly format?: string
}
