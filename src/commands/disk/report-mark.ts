// The last line of a report that loip writes to a file: a check sum of what stands above it. By it a later run tells a report as it was
// written from one into which somebody wrote since, which is theirs. Line ends may change on the way (git), and a byte order mark.
import { createHash } from 'node:crypto'
import type { Format } from '../../report/formats.ts'

/** How each text for people can hold such a line. What is for programs has the bytes that they expect, and CSV can hold none. */
const comments: Partial<Record<Format, readonly [begin: string, end: string]>> = {
  table: ['', ''],
  plain: ['', ''],
  markdown: ['<!-- ', ' -->'],
  'board-paper': ['<!-- ', ' -->'],
  'github-summary': ['<!-- ', ' -->'],
  html: ['<!-- ', ' -->'],
}
const mark = /^(?:<!-- )?Written by loip, check sum ([0-9a-f]{16})\.(?: -->)?$/

export function marked<Made extends string | Uint8Array>(format: Format, made: Made): Made | string {
  const comment = comments[format]
  if (typeof made !== 'string' || comment === undefined) return made
  const text = made.endsWith('\n') ? made : `${made}\n`
  return `${text}\n${comment[0]}Written by loip, check sum ${sumOf(text)}.${comment[1]}\n`
}

/** Undefined for a text without such a line at its end. */
export function isAsWritten(text: string): boolean | undefined {
  const whole = text.trimEnd()
  const at = whole.lastIndexOf('\n') + 1
  const [, sum] = mark.exec(whole.slice(at)) ?? []
  return sum === undefined ? undefined : sumOf(whole.slice(0, at)) === sum
}

function sumOf(text: string): string {
  const plain = text
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd()
  return createHash('sha256').update(plain).digest('hex').slice(0, 16)
}
