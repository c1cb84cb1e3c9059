// Local outcomes by national outcomes, as one table. The tables in words below it say the same, so very large ones are left out.
import type { CrosswalkRow, NationalLink, RunResult } from '../../result.ts'
import { outcomeLabel, outcomeName } from '../crosswalk.ts'
import { countOf } from '../words.ts'
import { type Markup, markup } from './markup.ts'

/** More rows or columns than this nobody can take in at once. */
const mostRows = 120
const mostColumns = 20

const signs: Readonly<Record<NationalLink['status'], readonly [shape: string, word: string]>> = {
  'in-force': ['●', 'Linked'],
  earlier: ['○', 'Earlier'],
  later: ['○', 'Later'],
  proposed: ['◇', 'Proposed'],
  unknown: ['?', 'Unknown'],
}

export function matrix(run: RunResult): Markup | undefined {
  const { rows, national } = run.crosswalk
  if (rows.length === 0 || national.length === 0) return undefined
  if (rows.length > mostRows || national.length > mostColumns)
    return markup`<p>A matrix of ${countOf(rows.length, 'row')} would be too large to read. The tables below say the same.</p>\n`
  const hasOthers = rows.some((row) => linksElsewhere(row, run).length > 0)
  const heads = [...national.map(({ title }) => title), ...(hasOthers ? ['Outcome of another set, or none'] : [])]
  return markup`<div class="scroll" role="region" aria-labelledby="matrix-caption" tabindex="0">
<table class="matrix">
<caption id="matrix-caption">Which ${outcomeLabel(run).toLowerCase()} is linked to which national outcome</caption>
<thead>
<tr><th scope="col">${outcomeLabel(run)}</th>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr>
</thead>
<tbody>
${rows.map((row) => matrixRow(row, run, hasOthers))}</tbody>
</table>
</div>
`
}

function matrixRow(row: CrosswalkRow, run: RunResult, hasOthers: boolean): Markup {
  const { set, national } = run.crosswalk
  const cells = national.map(({ code, title }) => {
    const links = row.links.filter(({ outcome }) => outcome?.set === set.id && outcome.code === code)
    return cell(title, links)
  })
  const others = hasOthers && cell('Elsewhere', linksElsewhere(row, run))
  return markup`<tr><th scope="row">${outcomeName(row)}</th>${cells}${others}</tr>\n`
}

function cell(heading: string, links: readonly NationalLink[]): Markup {
  if (links.length === 0)
    return markup`<td class="none"><span aria-hidden="true">–</span><span class="hidden">not linked</span></td>`
  const statuses = [...new Set(links.map(({ status }) => status))]
  return markup`<td data-label="${heading}: ">${statuses.map((status) => {
    const [shape, word] = signs[status]
    return markup`<span class="shape" aria-hidden="true">${shape}</span> ${word}`
  })}</td>`
}

function linksElsewhere({ links }: CrosswalkRow, { crosswalk: { set, national } }: RunResult): NationalLink[] {
  return links.filter(({ outcome }) => outcome?.set !== set.id || !national.some(({ code }) => code === outcome.code))
}
