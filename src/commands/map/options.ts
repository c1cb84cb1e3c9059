import type { TypedCheckOptions } from '../options.ts'

/** The options of `map` as they were typed. */
export type MapOptions = Pick<TypedCheckOptions, 'asOf' | 'reference'> & {
  readonly answers?: string
  readonly questions?: string
}
