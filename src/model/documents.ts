// The validated documents of one partnership, by kind, before they are linked.
import type { IsoDate } from '../readings/calendar.ts'
import type { Reference } from '../reference/index.ts'
import type { DocumentByKind } from '../schema/documents.gen.ts'
import type { Kind } from '../schema/kinds.gen.ts'

export type Documents = { readonly [K in Kind]: readonly DocumentByKind[K][] }

export interface LinkOptions {
  readonly reference: Reference
  readonly asOf: IsoDate
  /** The target of an id may be in a file, or a value, that could not be read. */
  readonly mayHideIds?: boolean
}
