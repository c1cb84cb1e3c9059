import { existsSync } from 'node:fs'
import { runCheck } from '../../pipeline.ts'
import { shippedReference } from '../../reference/index.ts'
import { readFiles } from '../disk/read-files.ts'
import { sha256 } from '../disk/sha256.ts'

/** The files of a folder that hold plan files already, by the kinds that are in them. A folder that is not there holds none. */
export async function existingPlans(folder: string, asOf: string): Promise<ReadonlyMap<string, string>> {
  if (!existsSync(folder)) return new Map()
  const { result } = await runCheck({
    input: readFiles([folder]),
    sha256,
    asOf,
    reference: shippedReference,
    rules: [],
    notRun: [],
    failOn: 'never',
    version: '',
  })
  return new Map(result.files.flatMap(({ path, kinds }) => kinds.map((kind) => [kind, path] as const)))
}
