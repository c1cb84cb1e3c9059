// The duties as tables; the rows that need no attention are named below them, so that none is missing.
import type { DutyResult, RunResult } from '../../result.ts'
import { groupDuties } from '../duty-groups.ts'
import {
  adviceHeading,
  asks,
  citation,
  dutiesPointer,
  groupLine,
  notLookedAtHeading,
  othersHeading,
  othersSentence,
  placesOf,
  sumSentence,
} from '../duty-words.ts'
import { folderOf } from '../summary.ts'
import { countOf, verdictShape, verdictWord } from '../words.ts'
import { type DataRow, dataTable, lines } from './data-table.ts'
import { type Insertion, type Markup, markup } from './markup.ts'
import { bullets, type PagePart, status } from './page.ts'

/** Places, and things to add, of one row that are listed before the rest is only counted. */
const most = 5

const columns = [
  { heading: 'Citation', share: 3 },
  { heading: 'Duty', share: 5 },
  { heading: 'Verdict', share: 3 },
  { heading: 'What to add', share: 6 },
  { heading: 'Where', share: 3 },
]

export function dutiesPart(run: RunResult): PagePart {
  const groups = groupDuties(run.duties)
  const { judged, advice, others, settled, notLookedAt } = groups
  const marked = [...new Set([...judged, ...advice, ...others].flatMap(({ caution = [] }) => caution))]
  const table = (rows: readonly DutyResult[], caption: string) =>
    dataTable(
      `${caption}: ${countOf(rows.length, 'row')}`,
      columns,
      rows.map((row) => dutyRow(row, marked, folderOf(run))),
    )
  return {
    id: 'duties',
    heading: 'Duties of the law',
    body: [
      table(judged, 'Duties of the partnership and its partners, in the order of the law'),
      advice.length > 0 && markup`<h3>${adviceHeading(groups)}</h3>\n${table(advice, 'Guidance and good practice')}`,
      others.length > 0 &&
        markup`<h3>${othersHeading}</h3>\n<p>${othersSentence}</p>\n${table(others, 'Duties of others')}`,
      marked.length > 0 && cautionList(marked),
      settled.length > 0 && markup`<h3>Rows that need no attention</h3>\n${bullets(settled.map(groupLine))}`,
      markup`<h3>${notLookedAtHeading(groups)}</h3>\n${bullets(notLookedAt.map(groupLine))}<p>${sumSentence(groups)} ${dutiesPointer}</p>`,
    ],
  }
}

function dutyRow(row: DutyResult, marked: readonly string[], folder: string): DataRow {
  const { verdict, says, url, caution } = row
  const note = caution === undefined ? 0 : marked.indexOf(caution) + 1
  const law: Insertion = markup`<a href="${url}">${citation(row)}</a>`
  return {
    id: `duty-${row.duty}`,
    cells: [
      lines([law, ...(note > 0 ? [markup`<a href="#caution-${note}">Caution ${note}</a>`] : [])]),
      says,
      status(verdict, verdictShape(verdict), verdictWord(verdict)),
      lines(asks(row, most)),
      lines(placesOf(row, folder, most).map((place) => markup`<span class="place">${place}</span>`)),
    ],
  }
}

function cautionList(marked: readonly string[]): Markup {
  return markup`<h3>How some rows were read</h3>
<ul>
${marked.map((caution, index) => markup`<li id="caution-${index + 1}">Caution ${index + 1}: ${caution}</li>\n`)}</ul>
`
}
