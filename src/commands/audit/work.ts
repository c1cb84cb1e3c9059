// Turns options into the function that checks one folder: the same in the main thread and in workers.

import { dirname } from 'node:path'
import type { AuditStamp } from '../../audit/overview.ts'
import { lawTable } from '../../law/index.ts'
import { runCheck } from '../../pipeline.ts'
import { attribution } from '../../reference/index.ts'
import { readFiles } from '../disk/read-files.ts'
import { sha256 } from '../disk/sha256.ts'
import { failOnOf, rulesetOf } from '../options.ts'
import { referenceFrom } from '../reference-from.ts'
import { outputOf } from './folder-output.ts'
import type { ThreadOptions, Work } from './threads.ts'

export async function auditWork(options: ThreadOptions): Promise<{ work: Work; stamp: AuditStamp }> {
  const { asOf, version, withoutExceptions, wanted } = options
  const { rules, notRun } = rulesetOf(options.ruleset, (await import('../../rules/index.gen.ts')).rules)
  const reference = await referenceFrom(options.reference)
  const request = {
    sha256,
    asOf,
    version,
    reference,
    rules,
    notRun,
    failOn: failOnOf(options.failOn),
    withoutExceptions,
    rowOnly: wanted === 'row',
  }
  return {
    work: async ({ name, path }) =>
      outputOf(
        name,
        (await runCheck({ ...request, input: readFiles([path], { within: dirname(path) }) })).result,
        wanted,
      ),
    stamp: {
      tool: { name: 'loip', version },
      asOf,
      law: { table: lawTable.version, asAt: lawTable.asAt },
      reference: reference.stamps,
      attribution,
      rules: { run: rules.length, notRun },
    },
  }
}
