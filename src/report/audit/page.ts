// The overview as one text, for a terminal, for a screen reader, or as a page with links to the reports.

import type { AuditOverview } from '../../audit/overview.ts'
import { dayInWords } from '../../text/day.ts'
import { wrap } from '../../text/layout.ts'
import { inThousands } from '../../text/thousands.ts'
import { cell, escaped, pipeTable } from '../markdown/markdown-text.ts'
import { stylesFor } from '../terminal/colour.ts'
import { drawTable } from '../terminal/section.ts'
import { disclaimer } from '../words/disclaimer.ts'
import type { DisplayOptions } from '../words/reporter.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { stampSentence } from '../words/summary.ts'
import { countOf, sentence } from '../words/words.ts'
import { headOf } from './head.ts'
import { type OverviewPart, overviewParts } from './overview.ts'
import { auditVerdict, notWhole, shortLines } from './short.ts'

export const title = 'Audit of community planning files'

/** Made by what, under which law: every page says so. */
export function auditProvenance({ stamp }: AuditOverview): string[] {
  return [
    `Made by loip ${stamp.tool.version}. Law: table ${stamp.law.table}, last gone over on ${dayInWords(stamp.law.asAt)}.`,
    ...stamp.reference.map(stampSentence),
    stamp.attribution,
    `Rules: ${stamp.rules.run} run, ${stamp.rules.notRun.length} not run.`,
    disclaimer('anywhere'),
  ]
}

export function lastLine({ rows, ending }: AuditOverview): string {
  const complete = rows.filter((row) => row.ending.code !== 3).length
  return `${countOf(rows.length, 'folder')}, ${inThousands(complete)} of them looked at whole. Exit ${ending.code}: ${ending.reason}`
}

export function overviewTable(given: AuditOverview, options: Pick<DisplayOptions, 'width' | 'colour'>): string {
  const overview = sanitiseAll(given)
  const styles = stylesFor(options.colour)
  const width = Math.min(options.width ?? 80, 160)
  const parts = [
    shortLines(overview, Math.min(width, 80), styles),
    headOf(overview).flatMap((text) => wrap(text, width)),
    ...overviewParts(overview)
      .filter(({ isMatrix, isMostOpen }) => !isMatrix && !isMostOpen)
      .map((part) =>
        part.rows.length > 0
          ? drawTable(part, width, styles)
          : [styles.strong(part.heading), ...wrap(part.whenEmpty ?? '', width)],
      ),
    [
      ...wrap(
        'The table of partnerships by duties is in the Markdown overview: --format markdown, or --out with a folder.',
        width,
      ),
      ...auditProvenance(overview)
        .flatMap((text) => wrap(text, width))
        .map(styles.faint),
    ],
    options.width === undefined ? [lastLine(overview)] : wrap(lastLine(overview), width),
  ]
  return `${parts.map((lines) => lines.map((line) => line.trimEnd()).join('\n')).join('\n\n\n')}\n`
}

export function overviewPlain(given: AuditOverview): string {
  const overview = sanitiseAll(given)
  const parts = [
    [title, auditVerdict(overview), ...notWhole(overview)],
    headOf(overview),
    ...overviewParts(overview).flatMap(plainPart),
    auditProvenance(overview),
    [lastLine(overview)],
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function plainPart({ heading, sentences, columns, rows, whenEmpty = '' }: OverviewPart): string[][] {
  if (rows.length === 0) return [[heading, whenEmpty]]
  return [
    [`${heading} (${inThousands(rows.length)})`, ...sentences],
    ...rows.map((row) =>
      row.flatMap((texts, index) => texts.map((text) => sentence(`${columns[index]?.heading}: ${text}`))),
    ),
  ]
}

/** `links` are the addresses of the partnerships' reports, in the order of the rows. */
export function overviewMarkdown(given: AuditOverview, links?: readonly string[]): string {
  const overview = sanitiseAll(given)
  const verdict = `**${escaped(lastLine(overview))}**`
  const texts = [
    `# ${title}`,
    escaped(headOf(overview).join(' ')),
    verdict,
    ...(links ? ['## Reports', reportList(overview, links)] : []),
    ...overviewParts(overview).flatMap(({ heading, sentences, columns, rows, whenEmpty = '' }) => [
      `## ${escaped(heading)}`,
      ...(sentences.length === 0 ? [] : [escaped(sentences.join(' '))]),
      rows.length === 0
        ? escaped(whenEmpty)
        : pipeTable(
            columns.map((column) => cell([column.heading])),
            rows.map((row) => row.map(cell)),
          ),
    ]),
    '## About this audit',
    auditProvenance(overview)
      .map((text) => `- ${escaped(text)}`)
      .join('\n'),
    verdict,
  ]
  return `${texts.join('\n\n')}\n`
}

function reportList({ rows }: AuditOverview, links: readonly string[]): string {
  return rows
    .map(({ name, code }, index) => `- [${escaped(name)}](${links[index]})${code === undefined ? '' : ` (${code})`}`)
    .join('\n')
}
