// The results of an audit that checks folders now, in one thread or several.

import { asTyped } from '../../text/as-typed.ts'
import { joinAnd } from '../../text/join.ts'
import { expectFolder } from '../disk/expect-path.ts'
import { filesOfOnePartnership, type PartnershipFolder, partnershipFolders } from '../disk/partnership-folders.ts'
import { dayOf } from '../options.ts'
import { UsageError } from '../usage-error.ts'
import { setFlagsForAudit } from '../v8-flags.ts'
import type { AuditOptions } from './options.ts'
import { type AuditRequest, jobsOf } from './request.ts'
import type { Results } from './results.ts'
import { inOneThread, inThreads } from './threads.ts'
import { auditWork } from './work.ts'

export async function checkedFolders(
  { folder = '.', shard, wanted }: AuditRequest,
  options: AuditOptions,
  version: string,
  now: Date,
): Promise<Results> {
  setFlagsForAudit()
  const found = foldersIn(folder)
  const own = filesOfOnePartnership(folder, found)
  if (own.length > 0)
    throw new UsageError(
      `${tidy(folder)} holds the files of one partnership (${joinAnd(own)}), and an audit takes each folder in it for one.`,
      `To check it: loip check ${asTyped(tidy(folder))}. To audit it with others, name the folder that it lies in.`,
    )
  const mine = shard ? found.folders.filter((_, index) => index % shard.of === shard.part - 1) : found.folders
  const thread = {
    asOf: dayOf(options.asOf, now),
    version,
    withoutExceptions: options.exceptions === false,
    wanted,
    ...(options.failOn === undefined ? {} : { failOn: options.failOn }),
    ...(options.ruleset === undefined ? {} : { ruleset: options.ruleset }),
    ...(options.reference === undefined ? {} : { reference: options.reference }),
  }
  const { work, stamp } = await auditWork(thread)
  const jobs = jobsOf(options.jobs)
  const passedOver = shard && shard.part > 1 ? [] : found.passedOver
  const folders = mine.map(({ name }) => name)
  return {
    head: { stamp, folder: tidy(folder), folders, passedOver, ...(shard ? { shard } : {}) },
    outputs: jobs === 1 ? inOneThread(mine, work) : inThreads(mine, jobs, thread),
  }
}

function foldersIn(folder: string): { folders: readonly PartnershipFolder[]; passedOver: readonly string[] } {
  const hint = 'Name the folder that holds one folder for each partnership.'
  expectFolder(folder, hint)
  try {
    return partnershipFolders(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new UsageError(`The folder ${folder} cannot be opened${code}.`, hint)
  }
}

function tidy(folder: string): string {
  return folder.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
}
