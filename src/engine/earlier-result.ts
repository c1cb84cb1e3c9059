// A JSON result of an earlier run, read back. It is a file that somebody named, so everything that is used of it is looked at first.

import { type Finding, type Level, levels, type RunResult } from '../result/run-result.ts'

/** A file given for comparison that cannot be used. */
export class UnusableEarlier extends Error {
  /** What to do, as a second sentence. */
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}

/** What is used of an earlier result. */
export interface EarlierResult {
  readonly name: string
  readonly asOf: string
  readonly partnership: Pick<RunResult['partnership'], 'name' | 'code'>
  readonly duties: readonly Pick<RunResult['duties'][number], 'duty' | 'verdict'>[]
  readonly findings: readonly EarlierFinding[]
}

type EarlierFinding = Pick<Finding, 'rule' | 'duty' | 'cite' | 'level' | 'subject' | 'says' | 'item' | 'fingerprint'>

const again = 'Make one with loip check --format json=result.json, and keep it for the next time.'

/** `name`: the file, as it was typed. */
export function readEarlier(text: string, name: string): EarlierResult {
  const result = objectOf(parsed(text, name))
  if (result === undefined || !('$schema' in result) || result.$schema !== 'urn:loip:schema:result')
    throw new UnusableEarlier(`${name} is not a result of loip check.`, again)
  const { asOf, partnership, duties, findings } = result
  const whose = partnershipOf(partnership)
  const rows = listOf(duties, rowOf)
  const found = listOf(findings, findingOf)
  if (typeof asOf !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(asOf) || !whose || !rows || !found)
    throw new UnusableEarlier(
      `${name} is a result in another form than that of this version of loip.`,
      'Make it again with this version, from the files as they were.',
    )
  return { name, asOf, partnership: whose, duties: rows, findings: found.flat() }
}

/** The JSON of a file that was given for comparison. */
export function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UnusableEarlier(`${name} cannot be read as JSON.`, 'Look whether it is whole, and the right file.')
  }
}

type Fields = Readonly<Record<string, unknown>>

export function objectOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

/** Undefined where it is no list, or one of its items is not what it should be. */
export function listOf<T>(value: unknown, itemOf: (item: Fields) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined
  const items = value.map((item) => itemOf(objectOf(item) ?? {}))
  return items.every((item) => item !== undefined) ? (items as readonly T[]) : undefined
}

export function partnershipOf(value: unknown): EarlierResult['partnership'] | undefined {
  const { name, code } = objectOf(value) ?? {}
  if (typeof name !== 'string') return undefined
  return typeof code === 'string' ? { name, code } : { name }
}

const verdicts: readonly string[] = [
  'shown',
  'declared',
  'explained',
  'for-people',
  'missing',
  'not-shown',
  'pending',
  'cannot-tell',
  'not-applicable',
  'not-looked-at',
] satisfies readonly RunResult['duties'][number]['verdict'][]

function rowOf({ duty, verdict }: Fields): EarlierResult['duties'][number] | undefined {
  if (typeof duty !== 'string' || typeof verdict !== 'string' || !verdicts.includes(verdict)) return undefined
  return { duty, verdict: verdict as RunResult['duties'][number]['verdict'] }
}

/** One for each item, as `eachAlone` has them. */
function findingOf(fields: Fields): readonly EarlierFinding[] | undefined {
  const { rule, level, duty, cite, alike } = fields
  if (typeof rule !== 'string' || !isLevel(level)) return undefined
  const shared = { rule, level, ...textOf('duty', duty), ...textOf('cite', cite) }
  return listOf(alike ?? [fields], ({ says, fingerprint, subject, item }) =>
    typeof says === 'string' && typeof fingerprint === 'string'
      ? { ...shared, says, fingerprint, ...textOf('subject', subject), ...textOf('item', item) }
      : undefined,
  )
}

function isLevel(value: unknown): value is Level {
  return (levels as readonly unknown[]).includes(value)
}

export function textOf<K extends string>(key: K, value: unknown): { readonly [key in K]?: string } {
  return typeof value === 'string' ? ({ [key]: value } as { readonly [key in K]?: string }) : {}
}
