// Whether a file is a report as loip wrote it: one that somebody else made, or wrote into, is not written over unless they say so. A text
// shows it by the check sum in its last line. What is for programs is known by its form, and an office file by who saved it last. CSV
// shows nothing of the kind, and people write into it.

import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { isAsWritten } from './report-mark.ts'

/** In bytes: what is read of a text at each end. */
const looked = 6_000
/** In bytes: no report of loip is larger. */
const largest = 256 * 1024 * 1024

/** Why a file may not be replaced, as the end of a sentence; undefined where it may. Throws the error of the system where it cannot be read. */
export function whyNotOwn(path: string): string | undefined {
  const { begin, end, size } = endsOf(path)
  if (size === 0) return undefined
  const start = begin.replace(/^\ufeff/, '').trimStart()
  if (size > largest) return unknown
  if (start.startsWith('PK\u0003\u0004')) return isOwnOffice(readFileSync(path)) ? undefined : unknown
  if (start.startsWith('{')) return isOwnJson(start) ? undefined : unknown
  if (start.startsWith('[')) return isCodeQuality(start, end.trimEnd()) ? undefined : unknown
  if (/^council_code,council_area,partnership,/.test(start))
    return 'is there already, and a CSV file cannot show whether somebody wrote into it'
  if (isForServices(start, end.trimEnd())) return undefined
  const isSame = isAsWritten(readFileSync(path, 'utf8'))
  if (isSame === undefined) return unknown
  return isSame ? undefined : 'was changed by somebody after loip wrote it'
}

const unknown = 'is there already, and nothing in it shows that loip wrote all of it'

function endsOf(path: string): { begin: string; end: string; size: number } {
  const opened = openSync(path, 'r')
  try {
    const { size } = fstatSync(opened)
    const part = (from: number) => {
      const bytes = Buffer.alloc(Math.min(looked, size))
      return bytes.subarray(0, readSync(opened, bytes, 0, bytes.length, from)).toString('utf8')
    }
    return { begin: part(0), end: part(Math.max(0, size - looked)), size }
  } finally {
    closeSync(opened)
  }
}

function isOwnJson(start: string): boolean {
  return (
    /^\{\s*"\$schema":\s*"urn:loip:/.test(start) ||
    /^\{\s*"kind": "loip-baseline"/.test(start) ||
    /^\{\s*"tool":\s*\{\s*"name":\s*"loip"/.test(start) ||
    (/^\{\s*"\$schema":\s*"[^"]*sarif-2\.1\.0[^"]*"/.test(start) && /"driver":\s*\{\s*"name":\s*"loip"/.test(start))
  )
}

/** JUnit, TAP and the annotations of GitHub. */
function isForServices(start: string, last: string): boolean {
  if (start.startsWith('<?xml'))
    return /<testsuites>\s*<testsuite name="loip: /.test(start) && last.endsWith('</testsuites>')
  if (start.startsWith('TAP version 14\n')) return /\n# [^\n]*Exit [0-3][.:][^\n]*$/.test(last)
  return (
    /^::(?:error|warning|notice) /.test(start) && /(?:^|\n)::(?:error|warning|notice) title=loip::[^\n]*$/.test(last)
  )
}

/** The list of GitLab; one with nothing in it loses nothing. */
function isCodeQuality(start: string, last: string): boolean {
  return (
    /^\[\s*\]\s*$/.test(start) ||
    (/^\[\s*\{\s*"type": "issue",\s*"description": "/.test(start) &&
      /"lines": \{\s*"begin": \d+\s*\}\s*\}\s*\}\s*\]$/.test(last))
  )
}

/** Word and Excel put the name of whoever saved the file last into it. */
function isOwnOffice(bytes: Buffer): boolean {
  const core = entryOf(bytes, 'docProps/core.xml')
  if (core === undefined || !/<dc:creator>loip [^<]*<\/dc:creator>/.test(core)) return false
  const [, by = 'loip '] = /<cp:lastModifiedBy>([^<]*)<\/cp:lastModifiedBy>/.exec(core) ?? []
  return (
    by.startsWith('loip ') &&
    !/<Application>\s*(?:Microsoft|LibreOffice)/.test(entryOf(bytes, 'docProps/app.xml') ?? '')
  )
}

/** The text of one file in a zip, by its central directory; undefined where it has none that can be read. */
function entryOf(bytes: Buffer, name: string): string | undefined {
  const end = bytes.lastIndexOf('PK\u0005\u0006')
  if (end < 0 || end + 22 > bytes.length) return undefined
  try {
    let at = bytes.readUInt32LE(end + 16)
    for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
      if (bytes.readUInt32LE(at) !== 0x02014b50) return undefined
      const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)]
      const [named, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
        number,
        number,
        number,
      ]
      if (bytes.toString('utf8', at + 46, at + 46 + named) === name) {
        const local = bytes.readUInt32LE(at + 42)
        const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
        const data = bytes.subarray(from, from + packed)
        return (method === 0 ? data : inflateRawSync(data, { maxOutputLength: 1_000_000 })).toString('utf8')
      }
      at += 46 + named + extra + comment
    }
  } catch {}
  return undefined
}
