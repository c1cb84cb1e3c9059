// The whole of an audit as one JSON document, a partnership on a line, so that it can be written and read one at a time.
// schemas/audit.schema.json says what is in it.
import type { AuditStamp } from '../../audit/overview.ts'
import type { RunResult } from '../../result.ts'
import { printableLine } from '../json.ts'

export interface ArchiveHead {
  readonly stamp: AuditStamp
  readonly folder: string
  readonly passedOver: readonly string[]
  /** Only a part of the folders: the first of eight is `{ part: 1, of: 8 }`. */
  readonly shard?: { readonly part: number; readonly of: number }
  /** In what way results that were put together all the same differ, a sentence each. */
  readonly mixed?: readonly string[]
}

/** One folder: its result, or why there is none. */
export type Archived = { readonly folder: string } & ({ readonly result: RunResult } | { readonly stopped: string })

const begin = '"partnerships":['

export function archiveHead({ stamp, folder, passedOver, shard, mixed }: ArchiveHead): string {
  const head = printableLine({
    $schema: 'urn:loip:schema:audit',
    ...stamp,
    folder,
    passedOver,
    ...(shard ? { shard } : {}),
    ...(mixed ? { mixed } : {}),
  })
  return `${head.slice(0, -1)},${begin}\n`
}

export function archiveLine(archived: Archived): string {
  // Each result is what a check of the one folder prints.
  return printableLine(
    'result' in archived
      ? { folder: archived.folder, result: { $schema: 'urn:loip:schema:result', ...archived.result } }
      : archived,
  )
}

/** Between two lines. */
export const archiveComma = ',\n'
export const archiveFoot = '\n]}\n'

/** The head again; undefined where the line is not one. */
export function readArchiveHead(line: string): ArchiveHead | undefined {
  if (!line.endsWith(`,${begin}`)) return undefined
  try {
    const head = JSON.parse(`${line.replace(/^\ufeff/, '').slice(0, -begin.length - 1)}}`)
    const { $schema, folder, passedOver, shard, mixed, ...stamp } = head
    if ($schema !== 'urn:loip:schema:audit') return undefined
    return { stamp, folder, passedOver, ...(shard ? { shard } : {}), ...(mixed ? { mixed } : {}) }
  } catch {
    return undefined
  }
}

/** A partnership again; undefined where the line holds none. */
export function readArchiveLine(line: string): Archived | undefined {
  try {
    const { folder, result, stopped } = JSON.parse(line.replace(/,$/, ''))
    if (typeof folder !== 'string') return undefined
    if (typeof stopped === 'string') return { folder, stopped }
    if (typeof result !== 'object' || result === null) return undefined
    const { $schema: _, ...run } = result
    return { folder, result: run }
  } catch {
    return undefined
  }
}
