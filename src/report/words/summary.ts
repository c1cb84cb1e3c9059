// The sentences that stand at the head and the foot of every report, whatever its format.

import { lawTable } from '../../law/index.ts'
import type { RunResult } from '../../result/run-result.ts'
import type { Span } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAnd } from '../../text/join.ts'
import { inThousands } from '../../text/thousands.ts'
import { disclaimer } from './disclaimer.ts'
import { folderOf } from './folder.ts'
import { countOf, kindsOf } from './words.ts'

/** What this is about and what was read, a sentence each. */
export function headSentences(run: RunResult): string[] {
  const { area, code, invented } = run.partnership
  const unread = run.files.filter(({ read }) => !read)
  const folder = folderOf(run)
  const where = folder === '' ? '' : ` in ${folder.slice(0, -1)}`
  const stands = invented ? ', an area invented for examples' : code === undefined ? '' : ` (${code})`
  return [
    ...(area === undefined ? [] : [`Council area: ${area}${stands}.`]),
    `Held against Part 2 of the Community Empowerment (Scotland) Act 2015 as at ${dayInWords(run.asOf)}.`,
    unread.length === 0
      ? `${countOf(run.files.length, 'file was', 'files were')} read${where}.`
      : `${inThousands(run.files.length - unread.length)} of ${countOf(run.files.length, 'file was', 'files were')} read${where}.`,
    ...(unread.length === 0
      ? []
      : [
          `Not read, or only in part: ${joinAnd(unread.map(({ path }) => path))}. What stands there was not looked at.`,
        ]),
  ]
}

/** The file of a row of this result, below the folder that all files stand in. */
export function fileIn(run: RunResult): (row: { readonly span?: Span }) => string | undefined {
  const folder = folderOf(run)
  return ({ span }) => (span?.path.startsWith(folder) ? span.path.slice(folder.length) : span?.path)
}

/** Everything a reader needs to repeat the check, and what it does not say. A sentence each. */
export function provenance(run: RunResult): string[] {
  return [
    `Made by loip ${run.tool.version}.`,
    `Law: table ${run.law.table}, last gone over on ${dayInWords(run.law.asAt)}.`,
    ...lawTable.cautions,
    ...run.reference.map(stampSentence),
    run.attribution,
    ...rulesRun(run),
    ...keptInWords(run),
    disclaimer('here'),
    'Every finding is about these files, never about the partnership.',
  ]
}

/** `Council areas: the 32 council areas, as at 22 November 2026.` */
export function stampSentence({ what, which, asAt, remark }: RunResult['reference'][number]): string {
  return `${what}: ${which}, as at ${dayInWords(asAt)}${remark === undefined ? '' : `, ${remark}`}.`
}

function keptInWords({ kept }: RunResult): string[] {
  if (kept.length === 0) return []
  return [
    `${countOf(kept.length, 'value')} of these files ${kept.length === 1 ? 'is' : 'are'} kept, and no table but “What else these files say” shows ${kept.length === 1 ? 'it' : 'them'}: --format json lists ${kept.length === 1 ? 'it' : 'each'} under “kept”.`,
  ]
}

function rulesRun({ rules: { run, notRun } }: RunResult): string[] {
  const whys = [...new Set(notRun.map(({ why }) => why))]
  if (run === 0) return [`Rules: none of ${notRun.length} was run.`, ...whys]
  const left = whys.map((why) => {
    const rules = notRun.filter((one) => one.why === why).map(({ rule }) => rule)
    return `Not run (${rules.length}): ${joinAnd(rules)}. ${why}`
  })
  return [`Rules: ${run} run, ${notRun.length} not run.`, ...left]
}

/** One line for each file that was opened: what it holds, how long it is, and the hash it can be known by. */
export function filesRead(run: RunResult, hashLength = 64): string[] {
  return run.files.map((file) => {
    const read = file.read ? '' : ', not read whole'
    const { path, bytes, encoding, sha256 } = file
    return `${path}: ${kindsOf(file)}${read}, ${countOf(bytes, 'byte')}, ${encoding}, SHA-256 ${sha256.slice(0, hashLength)}`
  })
}
