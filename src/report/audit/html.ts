// The overview as one page of HTML: which duties are most often open comes first, then what each supplied and how the duties stand,
// partnership by partnership and duty by duty. Partnerships are in the order of their names everywhere; nothing is added up to a score.

import type { AuditOverview } from '../../audit/overview.ts'
import { type AuditRow, matrixDuties, verdictOn } from '../../audit/row.ts'
import { type Level, levels, type Verdict } from '../../result/run-result.ts'
import { dayInWords } from '../../text/day.ts'
import { inThousands } from '../../text/thousands.ts'
import { testedParagraphs } from '../html/about.ts'
import { dataTable, lines } from '../html/data-table.ts'
import { foundInShort } from '../html/opening.ts'
import { bullets, type Page, type PagePart, pageChunks, pageOf, paragraphs, status } from '../html/page.ts'
import { sideBySide } from '../sections/section.ts'
import { type Insertion, type Markup, markup } from '../words/markup.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { countOf, verdictShape, verdictWord } from '../words/words.ts'
import { auditLookedAtLaw, headOf, remarksOf } from './head.ts'
import { overviewStyle } from './html-style.ts'
import { mostDuties, type OpenDuty, openDuties } from './most-open.ts'
import { areTheMany, namesOf } from './names.ts'
import {
  fewSentence,
  moreSentences,
  namesAmong,
  type OverviewPart,
  openSentences,
  overviewParts,
  partsOfMatrix,
  standingInColumns,
  standingSo,
  verdictOrder,
} from './overview.ts'
import { auditProvenance, lastLine, title } from './page.ts'

/** How the page names a partnership: as a link to its report, where there is one, with its code beside or below it, or without. */
type NameOf = (row: AuditRow, how?: 'beside' | 'below' | 'name') => Insertion

export function overviewHtml(overview: AuditOverview): string {
  return pageOf(overviewPage(overview))
}

/** The same chunk by chunk, for a file. `links` are the addresses of the partnerships' reports, in the order of the rows. */
export function overviewChunks(overview: AuditOverview, links: readonly string[]): Iterable<string> {
  return pageChunks(overviewPage(overview, links))
}

function overviewPage(given: AuditOverview, links?: readonly string[]): Page {
  const overview = sanitiseAll(given)
  const addresses = new Map(overview.rows.map((row, index) => [row, links?.[index]]))
  const nameOf = namesAmong(overview.rows)
  const named: NameOf = (row, how = 'beside') => {
    const [name = '', ...others] = nameOf(row)
    const href = addresses.get(row)
    const link = href === undefined ? name : markup`<a href="${href}">${name}</a>`
    if (how === 'name') return link
    return how === 'below' ? lines([link, ...others]) : [link, markup` <span class="quiet">${others.join(' ')}</span>`]
  }
  const tables = overviewParts(overview).filter(
    ({ isMatrix, isByDuty, isMostOpen }) => !isMatrix && !isByDuty && !isMostOpen,
  )
  const [coverage, standing, ...others] = tables.map((part, index) =>
    drawTable(part.isStanding ? standingInColumns(overview) : part, index, named),
  )
  return {
    title: `${auditInShort(overview)}: audit of community planning files`,
    madeBy: `loip ${overview.stamp.tool.version}`,
    kind: `What the plan files show on ${dayInWords(overview.stamp.asOf)}`,
    heading: title,
    opening: opening(overview),
    next: whatToDoNext(overview, named),
    parts: [
      ...[coverage, standing].flatMap((part) => part ?? []),
      ...(overview.rows.length === 0 ? [] : [matrices(overview, named), dutyByDuty(overview, named)]),
      ...others,
      {
        id: 'about',
        heading: 'About this audit',
        body: [
          paragraphs(headOf(overview).filter((text) => !remarksOf(overview).includes(text))),
          bullets(auditProvenance(overview)),
          markup`<h3>How this page was tested</h3>\n`,
          testedParagraphs,
        ],
      },
    ],
    more: overviewStyle,
    foot: [lastLine(overview)],
  }
}

/** Of the files of all. */
function countsOf({ rows }: AuditOverview): Record<Level, number> {
  const sum = (level: Level) => rows.reduce((count, { counts }) => count + counts[level], 0)
  return Object.fromEntries(levels.map((level) => [level, sum(level)])) as Record<Level, number>
}

/** `2 gaps and 40 questions in 32 folders`. */
function auditInShort(overview: AuditOverview): string {
  const nothing = auditLookedAtLaw(overview) ? undefined : 'No duty of the law was looked at'
  return foundInShort(countsOf(overview), overview.ending, countOf(overview.rows.length, 'folder'), nothing)
}

function opening(overview: AuditOverview): Markup {
  const remarks = remarksOf(overview)
  return markup`<p class="lead"><strong>${auditInShort(overview)}.</strong></p>
${remarks.map((remark) => markup`<p class="remark">${remark}</p>\n`)}`
}

/** The duties that are most often open, and in whose files: where to begin. */
function whatToDoNext(overview: AuditOverview, named: NameOf): PagePart {
  const { rows } = overview
  const open = openDuties(rows)
  const incomplete = rows.filter((row) => row.ending.code === 3)
  return {
    id: 'next',
    heading: 'What to do next',
    body: [
      incomplete.length > 0 &&
        markup`<p><strong>Look at first:</strong> ${few(incomplete, named)}. Something there could not be looked at.</p>\n`,
      open.length === 0
        ? paragraphs([overview.ending.reason])
        : [
            markup`<h3>Help with the duties that are most often open</h3>\n`,
            paragraphs(openSentences.slice(0, 1)),
            mostOpenTable(open.slice(0, mostDuties), rows, named),
            paragraphs([...moreSentences(open), ...openSentences.slice(1)]),
          ],
    ],
  }
}

function mostOpenTable(open: readonly OpenDuty[], rows: readonly AuditRow[], named: NameOf): Markup {
  return markup`<table class="open">
<caption class="hidden">Duties most often open: how often, and in whose files</caption>
<thead>
<tr><th scope="col">Duty</th><th scope="col">Open</th><th scope="col">In whose files</th></tr>
</thead>
<tbody>
${open.map(
  ({
    id,
    cite,
    name,
    count,
    missing,
    notShown,
    asks,
  }) => markup`<tr><th scope="row"><a href="#${isInMatrix(id) ? dutyAddress(id) : 'duties'}">${cite}</a> ${name}</th><td data-label="Open">${inThousands(count)} of ${inThousands(rows.length)}</td><td><details><summary>${namesOf([...missing, ...notShown], rows, 1)}</summary>
${asks !== undefined && markup`<p>Ask: ${asks}</p>\n`}${whoStands('missing', missing, named)}${whoStands('not-shown', notShown, named)}</details></td></tr>\n`,
)}</tbody>
</table>
`
}

function whoStands(verdict: Verdict, found: readonly AuditRow[], named: NameOf): Insertion {
  if (found.length === 0) return ''
  return markup`<p>${status(verdict, verdictShape(verdict), verdictWord(verdict))}: ${list(found, named)}</p>\n`
}

/** Names as links, where there are reports to lead to. */
function list(found: readonly AuditRow[], named: NameOf): Insertion {
  return found.map((row, index) => [index > 0 && ', ', named(row, 'name')])
}

const mostInSentence = 12

function few(found: readonly AuditRow[], named: NameOf): Insertion {
  const more = found.length - mostInSentence
  return [list(found.slice(0, mostInSentence), named), more > 0 && ` and ${countOf(more, 'other')}`]
}

function drawTable(part: OverviewPart, index: number, named: NameOf): PagePart {
  const { heading, sentences, about, whenEmpty = '' } = part
  const { columns, rows } = sideBySide(part)
  const isNumber = (column: number) => rows.every((row) => /^\d+$/.test(row[column]?.join() ?? ''))
  const caption = `${heading}: ${countOf(rows.length, 'row')}`
  const table = () =>
    dataTable(
      caption,
      columns.map((column, at) => ({ ...column, isNumber: isNumber(at) })),
      rows.map(([first = [], ...cells], at) => {
        const row = about?.[at]
        return { cells: [row === undefined ? lines(first) : named(row), ...cells.map(lines)] }
      }),
    )
  const id = `part-${index + 1}`
  const drawn = () => {
    if (part.isFolded)
      return markup`<details class="fold"><summary>${countOf(rows.length, 'row')}</summary>\n${table()}</details>\n`
    if (about === undefined) return table()
    return markup`<section class="side scroll" aria-label="Table: ${heading}" tabindex="0">\n${table()}</section>\n`
  }
  return {
    id,
    heading,
    body: () => [paragraphs(sentences), rows.length === 0 ? paragraphs([whenEmpty]) : drawn()],
  }
}

function matrices({ rows }: AuditOverview, named: NameOf): PagePart {
  return {
    id: 'matrix',
    heading: 'Duties by partnership',
    body: () => [
      paragraphs(['A row for each partnership, a column for each duty. Each citation leads to what it asks.']),
      partsOfMatrix.map(({ heading, duties }, index) => {
        const name = `matrix-${index + 1}`
        return markup`<details class="fold">
<summary>${heading}: ${countOf(rows.length, 'partnership')} by ${countOf(duties.length, 'duty', 'duties')}</summary>
<section class="duties scroll" aria-labelledby="${name}" tabindex="0">
<h3 class="hidden" id="${name}">${heading}</h3>
<table>
<caption class="hidden">${heading}</caption>
<thead>
<tr><th scope="col">Partnership</th>${duties.map(({ id, cite }) => markup`<th scope="col"><a href="#${dutyAddress(id)}">${cite}</a></th>`)}</tr>
</thead>
<tbody>
${rows.map(
  (row) => markup`<tr><th scope="row">${named(row)}</th>${duties.map(({ id }) => cell(verdictOn(row, id)))}</tr>\n`,
)}</tbody>
</table>
</section>
</details>
`
      }),
    ],
  }
}

function isInMatrix(id: string): boolean {
  return matrixDuties.includes(id)
}

function dutyAddress(id: string): string {
  return `duty-${id}`
}

/** Made once for each verdict: a matrix has thousands. */
const cells = new Map<Verdict, Markup>()

function cell(verdict: Verdict): Markup {
  const made = cells.get(verdict) ?? markup`<td>${status(verdict, verdictShape(verdict), verdictWord(verdict))}</td>`
  cells.set(verdict, made)
  return made
}

/** The matrix again, in words: under each duty, the few by name and the many by their number. */
function dutyByDuty({ rows }: AuditOverview, named: NameOf): PagePart {
  return {
    id: 'duties',
    heading: 'Duty by duty',
    body: () => [
      paragraphs([fewSentence]),
      partsOfMatrix.map(
        ({ heading, duties }) => markup`<details class="fold">
<summary>${heading}: ${countOf(duties.length, 'duty', 'duties')}</summary>
${duties.map(({ id, cite, says }) => [
  markup`<h3 class="duty" id="${dutyAddress(id)}">${cite}: ${says}</h3>\n`,
  markup`<ul class="stands">\n${verdictOrder.flatMap((verdict) => {
    const found = standingSo(verdict, id, rows)
    if (found.length === 0) return []
    const word = status(verdict, verdictShape(verdict), verdictWord(verdict))
    if (found.length === rows.length) return markup`<li>${word}: all ${inThousands(found.length)}</li>\n`
    return markup`<li>${word}: ${inThousands(found.length)}${!areTheMany(found, rows) && [' (', list(found, named), ')']}</li>\n`
  })}</ul>\n`,
])}</details>
`,
      ),
    ],
  }
}
