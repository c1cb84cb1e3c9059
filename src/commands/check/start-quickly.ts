// A check of a small folder is mostly start. V8 optimises each large regular expression when it first compiles it, which for a few texts
// takes longer than matching them. Measured on Node 20.20 as processor time, many runs by turns: without that, the README's plan takes
// nine tenths of it, and examples/strathexample less than that; 460 KB took an eighth more.
import { setFlagsFromString } from 'node:v8'
import type { Input } from '../../source/files.ts'

/** From about here on optimised expressions pay off. */
const small = 128 * 1024

/** Call it before anything is parsed: an expression that is compiled stays as it is. It changes no result. */
export function startQuickly({ files }: Pick<Input, 'files'>): void {
  // Only for the version that was measured: V8 prints an error for a flag that it does not know.
  if (!process.versions.node.startsWith('20.')) return
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  if (bytes < small) setFlagsFromString('--no-regexp-optimization')
}
