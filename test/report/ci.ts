// Shared by the tests of the formats for continuous integration: the report of a run, and hostile texts.

import { type Format, reporterOf } from '../../src/report/formats.ts'
import { sections } from '../../src/report/sections/names.gen.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { naughtyStrings } from '../oracles.ts'

export async function reportOf(format: Format, run: RunResult): Promise<string> {
  const made = await (await reporterOf(format)).render(run, { colour: false, show: new Set(sections) })
  if (typeof made !== 'string') throw new Error(`${format} is no text.`)
  return made
}

/** Control characters that a terminal or a log would obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: matches control characters on purpose.
export const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** Our own hostile texts, which must not break any format. */
const traps = [
  '',
  ' ',
  'A title\n::error file=loip.yaml::Injected',
  '%0A::error::Injected',
  '::stop-commands::x',
  '##[error]Injected',
  'a%2Cb: c, d',
  'Not ok # SKIP really',
  'ok # TODO \\# never',
  '...\n---\nnot ok 99 - Injected\nBail out!',
  ']]></system-out><error/>',
  '<!-- --> & &amp; &#27; "quoted" \'so\'',
  '[a link](https://example.com) and [another](1) {0} {{1}}',
  'half \ud83d a character \udc00',
  '\u0000\u0007\u001b[31mred\u001b[0m\u009b31m\ufffe\uffff',
  '\u202eright to left\u202c',
  '| a | b |\n|---|---|\n</details><script>alert(1)</script>',
  '../../outside/of the root',
  'x'.repeat(20_000),
] as const

/** With the Big List of Naughty Strings, if it is installed. */
export const naughty: readonly string[] = [...new Set([...traps, ...naughtyStrings()])]
