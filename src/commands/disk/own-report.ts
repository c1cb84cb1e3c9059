// Whether a file was made by loip, told by what stands in it: a file that somebody else made is not written over unless they say so.
// Each format is known by its beginning and, where people might add to it, by its end too.

import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

/** In bytes: what is read of a text at each end. */
const looked = 6_000
/** In bytes: no workbook of loip is larger. */
const largestOffice = 256 * 1024 * 1024

/** Whether it may be replaced: loip made it, or there is nothing in it. Throws the error of the system where it cannot be read. */
export function isOwnReport(path: string): boolean {
  const { begin, end, size } = endsOf(path)
  if (size === 0) return true
  if (begin.startsWith('PK\u0003\u0004')) return size <= largestOffice && isOwnOffice(readFileSync(path))
  return isOwnText(begin.replace(/^\ufeff/, ''), end)
}

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

/** The last words of a report for people: `3 gaps, 2 questions. Exit 1.` */
const verdictLine = /\d+ gaps?\b[\s\S]{0,800}\bquestions?\b[\s\S]{0,800}\bExit [0-3]\.\**$/
/** The same where nothing could be checked. */
const bareEnding = /\bExit 3: [\s\S]{0,1500}$|\bExit [0-3]\.\**$/

function isOwnText(begin: string, end: string): boolean {
  const last = end.trimEnd()
  const start = begin.trimStart()
  if (start.startsWith('{')) return isOwnJson(start)
  if (start.startsWith('[')) return isCodeQuality(start, last)
  if (/^council_code,council_area,partnership,(?:level,verdict,duty,|plan_kind,plan_id,)/.test(start)) return true
  if (/^<!doctype html>/i.test(start)) return /default-src &#39;none&#39;/.test(start) && isEndOfPage(last)
  if (start.startsWith('<?xml')) return /<testsuites>\s*<testsuite name="loip: /.test(start)
  if (start.startsWith('TAP version 14\n')) return /\n# [^\n]*Exit [0-3][.:]/.test(last)
  if (/^::(?:error|warning|notice) /.test(start))
    return /(?:^|\n)::(?:error|warning|notice) title=loip::[^\n]*$/.test(last)
  if (/^# Our community planning duties: what our files show\n/.test(start)) return true
  if (/^# A checklist for the board\n/.test(start)) return true
  if (/^## [^\n]*\n\n\*\*[^\n]*Exit [0-3][.:]/.test(start)) return last.endsWith('</details>')
  return (
    verdictLine.test(last) ||
    (bareEnding.test(last) && /Community Empowerment\s\(Scotland\)\sAct|\bloip\b/.test(begin + end))
  )
}

function isOwnJson(start: string): boolean {
  return (
    /^\{\s*"\$schema":\s*"urn:loip:/.test(start) ||
    /^\{\s*"kind": "loip-baseline"/.test(start) ||
    /^\{\s*"tool":\s*\{\s*"name":\s*"loip"/.test(start) ||
    (/^\{\s*"\$schema":\s*"[^"]*sarif-2\.1\.0[^"]*"/.test(start) && /"driver":\s*\{\s*"name":\s*"loip"/.test(start))
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

function isEndOfPage(last: string): boolean {
  return /<footer class="foot">[\s\S]*Exit [0-3][.:][\s\S]*<\/footer>\s*<\/body>\s*<\/html>$/.test(last)
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
