// Local outcomes by national outcomes, as one table. The tables in words below it say the same, so very large ones are left out.
import type { CrosswalkRow, NationalLinkRow, RunResult } from '../../result/run-result.ts'
import { type CompactRow, compactCrosswalk } from '../brief/crosswalk.ts'
import { judgementWords } from '../brief/crosswalk-words.ts'
import { linkStanding, outcomeLabel, rowOutcomeName, rowsByPlan } from '../words/crosswalk.ts'
import { type Markup, markup } from '../words/markup.ts'
import { countOf } from '../words/words.ts'
import { paragraphs } from './page.ts'

/** A larger matrix is left out: it could not be read. */
const mostRows = 120
const mostColumns = 20

type CellMark = readonly [shape: string, word: string]

const signs: Readonly<Record<NationalLinkRow['status'], CellMark>> = {
  'in-force': ['●', 'Linked'],
  earlier: ['○', 'Earlier'],
  later: ['○', 'Later'],
  proposed: ['◇', 'Proposed'],
  unknown: ['?', 'Unknown'],
}

const statuses = ['in-force', 'earlier', 'later', 'proposed', 'unknown'] as const

export function matrix(run: RunResult): Markup | undefined {
  const { rows, national } = run.crosswalk
  if (rows.length === 0 || national.length === 0) return undefined
  if (rows.length > mostRows || national.length > mostColumns)
    return markup`<p>A matrix of ${countOf(rows.length, 'row')} and ${countOf(national.length, 'column')} would be too large to read. The tables below say the same.</p>\n`
  const isElsewhere = (row: CrosswalkRow) => row.links.length === 0 || linksElsewhere(row, run).length > 0
  const heads = [...national.map(({ title }) => title), ...(rows.some(isElsewhere) ? [elsewhere] : [])]
  const label = outcomeLabel(run)
  const compact = compactCrosswalk(run).plans.flatMap(({ rows }) => rows)
  // The compact rows stand by plan, as these do.
  const judged = rowsByPlan(run).flatMap(({ rows }) => rows)
  return markup`<section class="scroll" aria-labelledby="matrix" tabindex="0">
<h3 id="matrix">${label} by national outcome</h3>
<table class="matrix">
<caption>What is linked to what: ${countOf(rows.length, 'row')}</caption>
<thead>
<tr><th scope="col">${label}</th>${heads.map((head) => markup`<th scope="col"><span>${head}</span></th>`)}<th scope="col"><span>${latest}</span></th></tr>
</thead>
<tbody>
${rows.map((row) => matrixRow(row, run, heads.length > national.length, compact[judged.indexOf(row)]))}</tbody>
</table>
</section>
${legend(rows)}`
}

const elsewhere = 'Another set, or none'
const latest = 'Last assessed'

/** What the words in the cells mean; a link in force needs no explanation. */
function legend(rows: readonly CrosswalkRow[]): Markup[] {
  const used = new Set(rows.flatMap(({ links }) => links.map(({ status }) => status)))
  const shown = statuses.filter((status) => used.has(status) && linkStanding[status] !== '')
  return paragraphs(shown.map((status) => `${signs[status][1]}: ${linkStanding[status]}.`))
}

function matrixRow(row: CrosswalkRow, run: RunResult, hasElsewhere: boolean, judged: CompactRow | undefined): Markup {
  const { set, national } = run.crosswalk
  const cells = national.map(({ code, title }) =>
    cell(
      title,
      row.links.filter(({ outcome }) => outcome?.set === set.id && outcome.code === code),
    ),
  )
  const last = row.links.length === 0 ? filled(elsewhere, [['□', 'None']]) : cell(elsewhere, linksElsewhere(row, run))
  return markup`<tr><th scope="row">${rowOutcomeName(row)}</th>${cells}${hasElsewhere && last}<td data-label="${latest}: ">${judged === undefined ? '' : judgementWords(judged, undefined)}</td></tr>\n`
}

function cell(heading: string, links: readonly NationalLinkRow[]): Markup {
  if (links.length === 0)
    return markup`<td class="none"><span aria-hidden="true">–</span><span class="hidden">not linked</span></td>`
  return filled(
    heading,
    statuses.filter((wanted) => links.some(({ status }) => status === wanted)).map((status) => signs[status]),
  )
}

function filled(heading: string, shown: readonly CellMark[]): Markup {
  return markup`<td data-label="${heading}: ">${shown.map(
    ([shape, word]) => markup`<span class="shape" aria-hidden="true">${shape}</span> ${word} `,
  )}</td>`
}

function linksElsewhere({ links }: CrosswalkRow, { crosswalk: { set, national } }: RunResult): NationalLinkRow[] {
  return links.filter(({ outcome }) => outcome?.set !== set.id || !national.some(({ code }) => code === outcome.code))
}
