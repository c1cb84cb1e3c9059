import { type Finding, type Level, levels, type RunResult } from '../../result/run-result.ts'
import { wrapIndented, wrapIndentedWhole } from '../../text/layout.ts'
import { inThousands } from '../../text/thousands.ts'
import { decisionSentences } from '../words/exception-words.ts'
import { linesToWrite, otherPlacesInWords, toWriteInWords } from '../words/to-write.ts'
import { levelWords, place } from '../words/words.ts'
import type { Styles } from './colour.ts'
import { type FrameLine, frame } from './excerpt.ts'

/** Every finding, in descending order of level. */
export function findingList(run: RunResult, width: number, styles: Styles): string[] {
  const heading = styles.strong(`Findings (${inThousands(run.findings.length)})`)
  if (run.findings.length === 0) return [heading, '', 'Nothing was found.']
  return [heading, ...levels.flatMap((level) => ofLevel(level, run.findings, width, styles))]
}

function ofLevel(level: Level, all: readonly Finding[], width: number, styles: Styles): string[] {
  const findings = all.filter((finding) => finding.level === level)
  if (findings.length === 0) return []
  const heading = `${levelWords(level)} (${inThousands(findings.length)}) `
  const rule = styles.faint('─'.repeat(Math.max(0, width - heading.length)))
  return [
    '',
    `${styles.level(level).style(heading)}${rule}`,
    ...findings.flatMap((finding) => ['', ...findingBlock(finding, width, styles)]),
  ]
}

/** One finding with its code frame, as it is also shown by `explain`. */
export function findingBlock(finding: Finding, width: number, styles: Styles): string[] {
  const { level, cite, subject, says, fix, span, excerpt, rule, see } = finding
  const { text, style } = styles.level(level)
  const otherPlaces = otherPlacesInWords(finding)
  const about = [cite, subject].filter((part) => part !== undefined).join(' · ')
  const [first = '', ...others] = wrapIndented(`${text}  `, about === '' ? says : about, width)
  return [
    `${style(text)}${styles.strong(first.slice(text.length))}`,
    ...others.map(styles.strong),
    ...(about === '' ? [] : wrapIndented('  ', says, width)),
    ...decisionSentences(finding).flatMap((text) => wrapIndented('  ', text, width)),
    ...(fix === '' ? [] : wrapIndented('  What to do: ', fix, width)),
    ...toWrite(finding, width),
    ...wrapIndentedWhole('  ', span === undefined ? `(${rule})` : `${place(span)} (${rule})`, width).map(styles.faint),
    ...(span && excerpt
      ? frame(excerpt, span, width - 4).map((line) => `    ${framed(line, style, styles)}`.trimEnd())
      : []),
    ...(otherPlaces === undefined ? [] : wrapIndented('  ', otherPlaces, width).map(styles.faint)),
    ...see.flatMap((related) => [
      ...wrapIndented('  See also: ', related.says, width),
      ...wrapIndentedWhole('    ', place(related.span), width).map(styles.faint),
    ]),
  ]
}

/** What to write is not wrapped: it would be other YAML. */
function toWrite(finding: Finding, width: number): string[] {
  const words = toWriteInWords(finding)
  if (words === undefined) return []
  return [...wrapIndented('  ', words, width), ...linesToWrite(finding).map((line) => `      ${line}`.trimEnd())]
}

function framed({ gutter, text, shows }: FrameLine, style: Styles['strong'], styles: Styles): string {
  if (shows === 'the place') return `${styles.faint(gutter)}${style(text)}`
  return shows === 'the line' ? `${styles.faint(gutter)}${text}` : styles.faint(`${gutter}${text}`.trimEnd())
}
