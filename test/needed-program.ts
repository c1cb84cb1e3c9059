// Programs that some tests need. A test is skipped where its program is not installed; with LOIP_EVERY_TOOL=1 it is not, and fails.
import { spawnSync } from 'node:child_process'

/** The name, or undefined where there is no such program. */
export function needed(program: string): string | undefined {
  const isThere = spawnSync(program, ['--version']).error === undefined
  return isThere || process.env.LOIP_EVERY_TOOL === '1' ? program : undefined
}
