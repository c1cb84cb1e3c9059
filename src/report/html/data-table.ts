// Tables of data: a caption, headings with their scope, one cell a place, numbers to the right.
import { type Insertion, type Markup, markup } from '../words/markup.ts'

interface DataColumn {
  readonly heading: string
  readonly isNumber?: boolean
  /** How much of the width it takes, held against the others. */
  readonly share: number
}

export interface DataRow {
  /** What other places of the page link to. */
  readonly id?: string
  /** As many as there are columns. The first names the row. */
  readonly cells: readonly Insertion[]
}

/** On a narrow screen each row is a block in which every cell says its heading. */
export function dataTable(caption: string, columns: readonly DataColumn[], rows: readonly DataRow[]): Markup {
  return markup`<table>
<caption>${caption}</caption>
${widths(columns)}<thead>
<tr>${columns.map(({ heading, isNumber }) => markup`<th scope="col"${isNumber && numbers}>${heading}</th>`)}</tr>
</thead>
<tbody>
${rows.map((row) => rowOf(row, columns))}</tbody>
</table>
`
}

const numbers = markup` class="number"`

/** Widths as classes, in steps of 5%: all style is in the one style sheet of the page. */
function widths(columns: readonly DataColumn[]): Markup {
  const sum = columns.reduce((total, { share }) => total + share, 0)
  const steps = columns.map(({ share }) => Math.max(1, Math.round((share / sum) * 20)) * 5)
  return markup`<colgroup>${steps.map((step) => markup`<col class="w${step}">`)}</colgroup>\n`
}

function rowOf({ id, cells }: DataRow, columns: readonly DataColumn[]): Markup {
  const [name, ...others] = cells
  return markup`<tr${id !== undefined && markup` id="${id}"`}><th scope="row">${name}</th>${others.map(
    (cell, index) => {
      const column = columns[index + 1]
      return markup`<td${column?.isNumber && numbers} data-label="${column?.heading}">${cell}</td>`
    },
  )}</tr>\n`
}

/** Short texts of one cell, each on a line of its own. */
export function lines(texts: readonly Insertion[]): Insertion {
  return texts.length < 2 ? texts : texts.map((text) => markup`<p>${text}</p>`)
}
