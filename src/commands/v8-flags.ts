// Flags of V8 for what is to be done. They hold for the whole process, worker threads included. The defaults suit programs that run long
// or hold much memory, and loip does neither.
import { setFlagsFromString } from 'node:v8'
import type { Input } from '../source/files.ts'

const [major = ''] = process.versions.node.split('.')

/** For the versions of Node that were measured: V8 prints an error for a flag that it does not know. */
const forAudit: Readonly<Record<string, readonly string[]>> = {
  20: ['--heap-growing-percent=30', '--interrupt-budget=270336'],
  22: ['--heap-growing-percent=30'],
  24: ['--heap-growing-percent=30', '--semi-space-growth-factor=1', '--no-maglev'],
}

/** In bytes: from about here on, optimised regular expressions pay off. bin/compiled.js starts without. */
const large = 128 * 1024

/** Call it before anything is parsed: an expression that is compiled stays as it is. It changes no result. */
export function setFlagsForCheck({ files }: Pick<Input, 'files'>): void {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  if (bytes >= large) optimiseExpressions()
}

/** Call it once. Later tiers of the compiler cost more than they save, and garbage is collected late (docs/decisions/0010-audit-threads.md). */
export function setFlagsForAudit(): void {
  optimiseExpressions()
  for (const flag of forAudit[major] ?? []) setFlagsFromString(flag)
}

function optimiseExpressions(): void {
  if (major in forAudit) setFlagsFromString('--regexp-optimization')
}
