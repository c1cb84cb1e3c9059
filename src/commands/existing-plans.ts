// What stands in a folder before something is written into it: the plans that are there, and what could not be read. A file that was not
// read may hold any plan, so that a new one beside it could be a second one of the same.
import { runCheck } from '../pipeline.ts'
import { shippedReference } from '../reference/index.ts'
import type { Input } from '../source/files.ts'
import { sha256 } from './disk/sha256.ts'

export interface ExistingPlans {
  /** By the kinds that are there, the last file of each. */
  readonly kinds: ReadonlyMap<string, string>
  /** By the path of a file the kinds that are in it. */
  readonly files: ReadonlyMap<string, readonly string[]>
  readonly unread: readonly UnreadThere[]
}

interface UnreadThere {
  readonly path: string
  readonly says: string
  readonly fix: string
}

export async function existingPlans(input: Input): Promise<ExistingPlans> {
  const { result } = await runCheck({
    input,
    sha256,
    // What can be read does not depend on the day.
    asOf: '2020-01-01',
    reference: shippedReference,
    rules: [],
    notRun: [],
    failOn: 'never',
    version: '',
  })
  const unread = result.files.filter(({ read }) => !read).map(({ path }) => path)
  const found = result.findings.filter(({ span }) => span !== undefined && unread.includes(span.path))
  return {
    kinds: new Map(result.files.flatMap(({ path, kinds }) => kinds.map((kind) => [kind, path] as const))),
    files: new Map(result.files.map(({ path, kinds }) => [path, kinds])),
    unread: [
      ...input.problems
        .filter(({ level, check }) => level === 'error' || passedOver.has(check))
        .map(({ where: { path }, says, fix }) => ({ path, says, fix })),
      ...unread.map((path) => {
        const error = found.find(({ span, level }) => span?.path === path && level === 'error')
        return { path, says: error?.says ?? 'It could not be read.', fix: error?.fix ?? `Run loip check on it.` }
      }),
    ],
  }
}

/** A note for whoever checks: here a plan may stand there all the same. */
const passedOver: ReadonlySet<string> = new Set(['file-link-outside', 'file-hidden-ending'])

/** `loip.yaml: This file holds 2.6 MB, ...`, a line each. */
export function unreadInWords({ unread }: ExistingPlans): string[] {
  return unread.map(({ path, says, fix }) => `${path}: ${says} ${fix}`)
}
