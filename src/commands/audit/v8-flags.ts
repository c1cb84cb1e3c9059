// V8 flags for an audit. The defaults suit programs that run long or hold much memory; an audit does neither, so later tiers of the
// compiler cost more than they save, and garbage is collected late (docs/decisions/0010-audit-threads.md).
import { setFlagsFromString } from 'node:v8'

/** By major version of Node, for the versions that were measured: V8 prints an error for a flag that it does not know. */
const flags: Readonly<Record<string, readonly string[]>> = {
  20: ['--heap-growing-percent=30', '--interrupt-budget=270336'],
  22: ['--heap-growing-percent=30'],
  24: ['--heap-growing-percent=30', '--semi-space-growth-factor=1', '--no-maglev'],
}

/** Call it once: flags hold for the whole process, worker threads included. */
export function setV8Flags(): void {
  const [major = ''] = process.versions.node.split('.')
  for (const flag of flags[major] ?? []) setFlagsFromString(flag)
}
