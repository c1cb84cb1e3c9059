// The overview as one page of HTML: what each supplied comes first, then how the duties stand, partnership by partnership and duty
// by duty. Partnerships are in the order of their codes everywhere; nothing is added up to a score.

import type { AuditOverview } from '../../audit/overview.ts'
import { type AuditRow, verdictOn } from '../../audit/row.ts'
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
import { countOf, countOfLevel, levelShape, verdictShape, verdictWord } from '../words/words.ts'
import { auditLookedAtLaw, headOf, remarksOf } from './head.ts'
import { overviewStyle } from './html-style.ts'
import { namesAmong, type OverviewPart, overviewParts, partsOfMatrix, standingSo, verdictOrder } from './overview.ts'
import { auditProvenance, lastLine, title } from './page.ts'

/** How the page names a partnership: as a link to its report, where there is one, and with its code beside or below it. */
type NameOf = (row: AuditRow, isBelow?: boolean) => Insertion

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
  const named: NameOf = (row, isBelow) => {
    const [name = '', ...others] = nameOf(row)
    const href = addresses.get(row)
    const link = href === undefined ? name : markup`<a href="${href}">${name}</a>`
    return isBelow ? lines([link, ...others]) : [link, markup` <span class="quiet">${others.join(' ')}</span>`]
  }
  const tables = overviewParts(overview).filter(({ isMatrix, isByDuty }) => !isMatrix && !isByDuty)
  const [coverage, standing, ...others] = tables.map((part, index) => drawTable(part, index, named))
  return {
    title: `${auditInShort(overview)}: audit of community planning files`,
    madeBy: `loip ${overview.stamp.tool.version}`,
    kind: `What the plan files show on ${dayInWords(overview.stamp.asOf)}`,
    heading: title,
    opening: opening(overview),
    next: whatToDoNext(overview, named, links !== undefined),
    parts: [
      ...[coverage, standing].flatMap((part) => part ?? []),
      ...(overview.rows.length === 0 ? [] : [matrices(overview, named), dutyByDuty(overview)]),
      ...others,
      {
        id: 'about',
        heading: 'About this audit',
        body: [bullets(auditProvenance(overview)), markup`<h3>How this page was tested</h3>\n`, testedParagraphs],
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
  const counts = countsOf(overview)
  const told = levels.filter((level) => level !== 'error' || counts.error > 0)
  const remarks = remarksOf(overview)
  return markup`<p class="lead"><strong>${auditInShort(overview)}.</strong></p>
<ul class="counts">
${told.map(
  (level) =>
    markup`<li><span class="shape${counts[level] > 0 && ` is-${level}`}" aria-hidden="true">${levelShape(level)}</span> ${countOfLevel(counts[level], level)}</li>\n`,
)}</ul>
${remarks.map((remark) => markup`<p class="remark">${remark}</p>\n`)}${paragraphs(headOf(overview).filter((sentence) => !remarks.includes(sentence)))}`
}

function whatToDoNext({ rows, ending }: AuditOverview, named: NameOf, isLinked: boolean): PagePart {
  const incomplete = rows.filter((row) => row.ending.code === 3)
  return {
    id: 'next',
    heading: 'What to do next',
    body: [
      paragraphs([
        ending.reason,
        'Read what each supplied before any count: what is not in the files was not looked at.',
        ...(isLinked ? ['Then open the reports, to which the names lead. Each says what to add, and where.'] : []),
      ]),
      incomplete.length > 0 && [
        incomplete.length === 1
          ? markup`<h3>Look at this folder first</h3>\n<p>Something in it could not be looked at, so its counts may change.</p>\n`
          : markup`<h3>Look at these folders first (${inThousands(incomplete.length)})</h3>\n<p>Something in them could not be looked at, so their counts may change.</p>\n`,
        folders(incomplete, named),
      ],
    ],
  }
}

function folders(rows: readonly AuditRow[], named: NameOf): Markup {
  return markup`<ul class="folders">\n${rows.map((row) => markup`<li>${named(row)}</li>\n`)}</ul>\n`
}

function drawTable(part: OverviewPart, index: number, named: NameOf): PagePart {
  const { heading, sentences, about, whenEmpty = '' } = part
  const { columns, rows } = sideBySide(part)
  const isNumber = (column: number) => rows.every((row) => /^\d+$/.test(row[column]?.join() ?? ''))
  const table = () =>
    dataTable(
      `${heading}: ${countOf(rows.length, 'row')}`,
      columns.map((column, at) => ({ ...column, isNumber: isNumber(at) })),
      rows.map(([first = [], ...cells], at) => {
        const row = about?.[at]
        return { cells: [row === undefined ? lines(first) : named(row, true), ...cells.map(lines)] }
      }),
    )
  return {
    id: `part-${index + 1}`,
    heading,
    body: () => [paragraphs(sentences), rows.length === 0 ? paragraphs([whenEmpty]) : table()],
  }
}

function matrices({ rows }: AuditOverview, named: NameOf): PagePart {
  return {
    id: 'matrix',
    heading: 'Duties by partnership',
    body: () => [
      paragraphs([
        'A row for each partnership, a column for each duty. What each citation asks stands in the part after this, which says the same in lists.',
      ]),
      partsOfMatrix.map(({ heading, duties }, index) => {
        const name = `matrix-${index + 1}`
        return markup`<section class="duties scroll" aria-labelledby="${name}" tabindex="0">
<h3 id="${name}">${heading}</h3>
<table>
<caption>${heading}: ${countOf(rows.length, 'partnership')} by ${countOf(duties.length, 'duty', 'duties')}</caption>
<thead>
<tr><th scope="col">Partnership</th>${duties.map(({ id, cite }) => markup`<th scope="col"><a href="#${dutyAddress(id)}">${cite}</a></th>`)}</tr>
</thead>
<tbody>
${rows.map(
  (row) => markup`<tr><th scope="row">${named(row)}</th>${duties.map(({ id }) => cell(verdictOn(row, id)))}</tr>\n`,
)}</tbody>
</table>
</section>
`
      }),
    ],
  }
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

/** The matrix again, in words: under each duty, the partnerships by verdict. */
function dutyByDuty({ rows }: AuditOverview): PagePart {
  return {
    id: 'duties',
    heading: 'Duty by duty',
    body: () =>
      partsOfMatrix.map(({ heading, duties }) => [
        markup`<h3>${heading}</h3>\n`,
        duties.map(({ id, cite, says }) => [
          markup`<h4 class="duty" id="${dutyAddress(id)}">${cite}: ${says}</h4>\n`,
          markup`<ul class="stands">\n${verdictOrder.flatMap((verdict) => {
            const found = standingSo(verdict, id, rows)
            if (found.length === 0) return []
            const names = found.length === rows.length ? 'all' : found.map(({ name }) => name).join(', ')
            return markup`<li>${status(verdict, verdictShape(verdict), verdictWord(verdict))} (${inThousands(found.length)}): ${names}</li>\n`
          })}</ul>\n`,
        ]),
      ]),
  }
}
