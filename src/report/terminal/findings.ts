import { type Finding, type Level, levels, type RunResult } from '../../result/run-result.ts'
import { hang, hangWhole } from '../../text/layout.ts'
import { inThousands } from '../../text/thousands.ts'
import { decisionSentences } from '../words/exception-words.ts'
import { levelWords, place } from '../words/words.ts'
import type { Ink } from './colour.ts'
import { type FrameLine, frame } from './excerpt.ts'

/** Every finding, the loudest first. */
export function findingList(run: RunResult, width: number, ink: Ink): string[] {
  const heading = ink.strong(`Findings (${inThousands(run.findings.length)})`)
  if (run.findings.length === 0) return [heading, '', 'Nothing was found.']
  return [heading, ...levels.flatMap((level) => ofLevel(level, run.findings, width, ink))]
}

function ofLevel(level: Level, all: readonly Finding[], width: number, ink: Ink): string[] {
  const findings = all.filter((finding) => finding.level === level)
  if (findings.length === 0) return []
  const heading = `${levelWords(level)} (${inThousands(findings.length)}) `
  const rule = ink.faint('─'.repeat(Math.max(0, width - heading.length)))
  return [
    '',
    `${ink.level(level).paint(heading)}${rule}`,
    ...findings.flatMap((finding) => ['', ...findingBlock(finding, width, ink)]),
  ]
}

/** One finding with its code frame, as it is also shown by `explain`. */
export function findingBlock(finding: Finding, width: number, ink: Ink): string[] {
  const { level, cite, subject, says, fix, span, excerpt, rule, see } = finding
  const { text, paint } = ink.level(level)
  const about = [cite, subject].filter((part) => part !== undefined).join(' · ')
  const [first = '', ...others] = hang(`${text}  `, about === '' ? says : about, width)
  return [
    `${paint(text)}${ink.strong(first.slice(text.length))}`,
    ...others.map(ink.strong),
    ...(about === '' ? [] : hang('  ', says, width)),
    ...decisionSentences(finding).flatMap((text) => hang('  ', text, width)),
    ...(fix === '' ? [] : hang('  What to do: ', fix, width)),
    ...hangWhole('  ', span === undefined ? `(${rule})` : `${place(span)} (${rule})`, width).map(ink.faint),
    ...(span && excerpt
      ? frame(excerpt, span, width - 4).map((line) => `    ${framed(line, paint, ink)}`.trimEnd())
      : []),
    ...see.flatMap((related) => [
      ...hang('  See also: ', related.says, width),
      ...hangWhole('    ', place(related.span), width).map(ink.faint),
    ]),
  ]
}

function framed({ gutter, text, shows }: FrameLine, paint: Ink['strong'], ink: Ink): string {
  if (shows === 'the place') return `${ink.faint(gutter)}${paint(text)}`
  return shows === 'the line' ? `${ink.faint(gutter)}${text}` : ink.faint(`${gutter}${text}`.trimEnd())
}
