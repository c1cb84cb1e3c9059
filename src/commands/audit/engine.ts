// How V8 works through an audit. It is set up for programs that run long or hold much, and an audit does neither: what it compiles a
// second time is mostly used no longer than that takes, and what it drops is cleared up late (docs/decisions/0010-audit-threads.md).
import { setFlagsFromString } from 'node:v8'

/** By the major version of Node, those that were measured: V8 prints an error for a flag that it does not know. */
const flags: Readonly<Record<string, readonly string[]>> = {
  20: ['--heap-growing-percent=30', '--interrupt-budget=270336'],
  22: ['--heap-growing-percent=30'],
  24: ['--heap-growing-percent=30', '--semi-space-growth-factor=1', '--no-maglev'],
}

/** For the process as a whole, so once: other threads work as this one does. */
export function tuneEngine(): void {
  const [major = ''] = process.versions.node.split('.')
  for (const flag of flags[major] ?? []) setFlagsFromString(flag)
}
