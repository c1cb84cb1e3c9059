// The list of violations that are known, in known.txt: read, and written anew.
import { readFileSync, writeFileSync } from 'node:fs'
import type { Trial } from './trials.ts'

const file = new URL('./known.txt', import.meta.url)

const header = `# Faults that are still open: with less known, loip claims more. test/ignorance.test.ts finds exactly these, and no others may come.
# Who mends one takes its lines out. LOIP_UPDATE=1 npx vitest run test/ignorance.test.ts  writes them anew; read the difference.
# partnership duty kind/how place was -> is. The kinds are told in violations.ts, and how a place is spoilt in spoils.ts.
`

export function known(): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(isLine)
}

export function writeKnown(lines: readonly string[]): void {
  writeFileSync(
    file,
    `${header}${lines
      .toSorted()
      .map((line) => `${line}\n`)
      .join('')}`,
  )
}

/** A line for each violation. Two gaps of one duty at one place are one line. */
export function linesOf(partnership: string, { how, where, violations }: Trial): string[] {
  const lines = violations.map(
    ({ duty, kind, was, is }) => `${partnership} ${duty} ${kind}/${how} ${where} ${was} -> ${is}`,
  )
  return [...new Set(lines)]
}

function isLine(line: string): boolean {
  return line !== '' && !line.startsWith('#')
}
