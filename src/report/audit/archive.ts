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
}

export interface Archived {
  readonly folder: string
  readonly result: RunResult
}

const begin = '"partnerships":['

export function archiveHead({ stamp, folder, passedOver, shard }: ArchiveHead): string {
  const head = printableLine({
    $schema: 'urn:loip:schema:audit',
    ...stamp,
    folder,
    passedOver,
    ...(shard ? { shard } : {}),
  })
  return `${head.slice(0, -1)},${begin}\n`
}

export function archiveLine(archived: Archived): string {
  return printableLine(archived)
}

/** Between two lines. */
export const archiveComma = ',\n'
export const archiveFoot = '\n]}\n'

/** The head again; undefined where the line is not one. */
export function readArchiveHead(line: string): ArchiveHead | undefined {
  if (!line.endsWith(`,${begin}`)) return undefined
  try {
    const { $schema, folder, passedOver, shard, ...stamp } = JSON.parse(`${line.slice(0, -begin.length - 1)}}`)
    return $schema === 'urn:loip:schema:audit' ? { stamp, folder, passedOver, ...(shard ? { shard } : {}) } : undefined
  } catch {
    return undefined
  }
}

/** A partnership again; undefined where the line holds none. */
export function readArchiveLine(line: string): Archived | undefined {
  try {
    const { folder, result } = JSON.parse(line.replace(/,$/, ''))
    return typeof folder === 'string' && typeof result === 'object' && result !== null ? { folder, result } : undefined
  } catch {
    return undefined
  }
}
