// An audit as one JSON document with one partnership on each line, so that it can be streamed: written and read one
// partnership at a time. Its schema is schemas/src/audit.yaml.

import { printableLine } from '../text/json-text.ts'
import type { Audit } from './audit.gen.ts'
import type { AuditStamp } from './overview.ts'

/** Everything but the partnerships, with what all results share in one object. */
export interface ArchiveHead extends Omit<Audit, keyof AuditStamp | 'partnerships'> {
  readonly stamp: AuditStamp
}

type Line = Audit['partnerships'][number]

/** One folder: its result, or why there is none. */
export type Archived = Omit<Line, 'result' | 'stopped'> &
  (Required<Pick<Line, 'result'>> | Required<Pick<Line, 'stopped'>>)

/** The most parts that `--shard` can divide an audit into. */
export const mostParts = 10_000

const begin = '"partnerships":['

export function archiveHead({ stamp, folder, folders, passedOver, shard, mixed }: ArchiveHead): string {
  const head = printableLine({
    $schema: 'urn:loip:schema:audit',
    ...stamp,
    folder,
    folders,
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

/** Separates two lines. */
export const archiveComma = ',\n'
export const archiveFoot = '\n]}\n'

/** Parses a head; undefined when the line is none. */
export function readArchiveHead(line: string): ArchiveHead | undefined {
  if (!line.endsWith(`,${begin}`)) return undefined
  try {
    const head = JSON.parse(`${line.slice(0, -begin.length - 1)}}`)
    const { $schema, folder, folders, passedOver, shard, mixed, ...stamp } = head
    if ($schema !== 'urn:loip:schema:audit' || !isStamp(stamp)) return undefined
    if (typeof folder !== 'string' || ![folders, passedOver, mixed ?? []].every(areTexts)) return undefined
    if (shard !== undefined && !isShard(shard)) return undefined
    return { stamp, folder, folders, passedOver, ...(shard ? { shard } : {}), ...(mixed ? { mixed } : {}) }
  } catch {
    return undefined
  }
}

/** Whether the fields are there that the merge compares and that every page prints first. */
function isStamp(stamp: unknown): stamp is AuditStamp {
  const { tool, asOf, law, reference, attribution, rules } = stamp as {
    [key in keyof AuditStamp]?: Partial<AuditStamp[key]>
  }
  return (
    areTexts([tool?.version, asOf, law?.table, law?.asAt, attribution]) &&
    Array.isArray(reference) &&
    typeof rules?.run === 'number' &&
    Array.isArray(rules.notRun)
  )
}

function areTexts(values: unknown): values is string[] {
  return Array.isArray(values) && values.every((value) => typeof value === 'string')
}

/** At most `mostParts`, because the merge looks for every part that is missing. */
function isShard({ part, of }: NonNullable<ArchiveHead['shard']>): boolean {
  return Number.isInteger(part) && Number.isInteger(of) && part >= 1 && part <= of && of <= mostParts
}

/** Parses a partnership; undefined when the line holds none. */
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
