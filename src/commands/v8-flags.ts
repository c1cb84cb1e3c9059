// Flags of V8 for what is to be done. They hold for the whole process, worker threads included. The defaults suit programs that run long
// or hold much memory, and loip does neither.
import { setFlagsFromString } from 'node:v8'
import type { Input } from '../source/files.ts'

const [major = ''] = process.versions.node.split('.')

/** For the versions of Node that were measured: V8 prints an error for a flag that it does not know. */
const forMuch = ['--regexp-optimization', '--heap-growing-percent=30']
const forAudit: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=270336'],
  22: [],
  24: ['--semi-space-growth-factor=1', '--no-maglev'],
}

/**
 * In bytes: from about here on, optimised regular expressions pay off (bin/compiled.js starts without), and garbage that is left lying
 * would take most of the memory.
 */
const large = 128 * 1024

/** Call it before anything is parsed: an expression that is compiled stays as it is. It changes no result. */
export function setFlagsForCheck({ files }: Pick<Input, 'files'>): void {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  if (bytes >= large) setFlags(forMuch)
}

/** Call it once. Later tiers of the compiler cost more than they save, and garbage is collected late (docs/decisions/0010-audit-threads.md). */
export function setFlagsForAudit(): void {
  setFlags([...forMuch, ...(forAudit[major] ?? [])])
}

function setFlags(flags: readonly string[]): void {
  if (major in forAudit) for (const flag of flags) setFlagsFromString(flag)
}
