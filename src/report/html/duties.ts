// The duties as tables, folded by how they stand, with the numbers that every report gives; the rows that need no attention are named
// below them, so that none is missing.

import type { DutyResult, RunResult, Verdict } from '../../result/run-result.ts'
import { groupBy } from '../../text/group-by.ts'
import { inThousands } from '../../text/thousands.ts'
import { dutiesCounted, dutiesStand, standingSentence } from '../brief/standing.ts'
import { type DutyGroup, groupDuties } from '../words/duty-groups.ts'
import {
  adviceHeading,
  asks,
  citation,
  dutiesPointer,
  groupLine,
  noneJudged,
  notLookedAtHeading,
  othersHeading,
  othersSentence,
  placesOf,
  powersHeading,
  powersSentence,
  saysOf,
  sumSentence,
  whatToAdd,
} from '../words/duty-words.ts'
import { folderOf } from '../words/folder.ts'
import { type Insertion, type Markup, markup } from '../words/markup.ts'
import { webAddress } from '../words/web-address.ts'
import { countOf, verdictShape, verdictWord } from '../words/words.ts'
import { type DataRow, dataTable, lines } from './data-table.ts'
import { bullets, fold, type PagePart, paragraphs, status } from './page.ts'
import { findingId, findingsByDuty, type Numbered } from './places.ts'

/** Places, and things to add, of one row that are listed before the rest is only counted. */
const most = 5

const columns = [
  { heading: 'Citation', share: 3 },
  { heading: 'Duty', share: 5 },
  { heading: 'Verdict', share: 3 },
  { heading: whatToAdd, share: 6 },
  { heading: 'Where', share: 4 },
]

/** Each row links to its findings where they stand on the page. */
export function dutiesPart(run: RunResult, linked: boolean): PagePart {
  const found = linked ? findingsByDuty(run) : new Map<string, readonly Numbered[]>()
  const groups = groupDuties(run.duties)
  const { judged, powers, advice, others, settled, notLookedAt } = groups
  const marked = [...new Set([...judged, ...powers, ...advice, ...others].flatMap(({ caution = [] }) => caution))]
  const table = (rows: readonly DutyResult[], caption: string) =>
    dataTable(
      `${caption}: ${countOf(rows.length, 'row')}`,
      columns,
      rows.map((row) => dutyRow(row, found.get(row.duty) ?? [], marked, run)),
    )
  return {
    id: 'duties',
    heading: 'Duties of the law',
    body: [
      judged.length === 0
        ? markup`<p>${noneJudged}</p>\n`
        : [
            paragraphs([standingSentence(run)]),
            byVerdict(run).map(({ verdict, rows }) =>
              fold(
                `${verdictWord(verdict)}: ${inThousands(rows.length)}`,
                table(rows, `Duties of the partnership and its partners: ${verdictWord(verdict).toLowerCase()}`),
                asksSomething.includes(verdict),
              ),
            ),
          ],
      powers.length > 0 &&
        fold(
          `${powersHeading}: ${inThousands(powers.length)}`,
          markup`<p>${powersSentence}</p>\n${table(powers, powersHeading)}`,
        ),
      advice.length > 0 &&
        fold(`${adviceHeading(groups)}: ${inThousands(advice.length)}`, table(advice, 'Guidance and good practice')),
      others.length > 0 &&
        fold(
          `${othersHeading}: ${inThousands(others.length)}`,
          markup`<p>${othersSentence}</p>\n${table(others, 'Duties of others')}`,
        ),
      marked.length > 0 && cautionList(marked),
      settled.length > 0 &&
        fold(`Rows with nothing to show: ${inThousands(rowsIn(settled))}`, bullets(settled.map(groupLine))),
      fold(
        notLookedAtHeading(groups),
        markup`${bullets(notLookedAt.map(groupLine))}<p>${sumSentence(groups)} ${dutiesPointer}</p>\n`,
      ),
      addresses([...judged, ...powers, ...advice, ...others]),
    ],
  }
}

/** Verdicts that ask something of somebody. They come first, and are printed open. */
const asksSomething: readonly Verdict[] = ['missing', 'not-shown', 'for-people', 'cannot-tell']

/** The duties of the partnership and its partners by how they stand: in each the order of the law. */
function byVerdict(run: RunResult): { readonly verdict: Verdict; readonly rows: readonly DutyResult[] }[] {
  const { each } = dutiesStand(run)
  const all = dutiesCounted(run)
  const asked = each.filter(({ verdict }) => asksSomething.includes(verdict))
  const others = each.filter(({ verdict }) => !asksSomething.includes(verdict))
  return [...asked, ...others].map(({ verdict }) => ({
    verdict,
    rows: all.filter((row) => row.verdict === verdict),
  }))
}

function rowsIn(groups: readonly DutyGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0)
}

function dutyRow(row: DutyResult, found: readonly Numbered[], marked: readonly string[], run: RunResult): DataRow {
  const { verdict, caution } = row
  const url = webAddress(row.url)
  const note = caution === undefined ? 0 : marked.indexOf(caution) + 1
  const law: Insertion = url === undefined ? citation(row) : markup`<a href="${url}">${citation(row)}</a>`
  return {
    id: `duty-${row.duty}`,
    cells: [
      lines([law, ...(note > 0 ? [markup`<a href="#caution-${note}">Caution ${note}</a>`] : [])]),
      saysOf(row),
      status(verdict, verdictShape(verdict, row.force), verdictWord(verdict)),
      lines([...asks(row, most, run), ...(found.length === 0 ? [] : [seeFindings(found)])]),
      lines(placesOf(row, folderOf(run), most).map((place) => markup`<span class="place">${place}</span>`)),
    ],
  }
}

/** `See finding 3, finding 5 and 2 more.` */
function seeFindings(found: readonly Numbered[]): Markup {
  const links = found
    .slice(0, most)
    .map((one, index) => markup`${index > 0 && ', '}<a href="#${findingId(one)}">finding ${one.number}</a>`)
  return markup`See ${links}${found.length > most && ` and ${inThousands(found.length - most)} more`}.`
}

function cautionList(marked: readonly string[]): Markup {
  return fold(
    `How some rows were read: ${countOf(marked.length, 'caution')}`,
    markup`<ul>
${marked.map((caution, index) => markup`<li id="caution-${index + 1}">Caution ${index + 1}: ${caution}</li>\n`)}</ul>
`,
  )
}

/** On paper a link leads nowhere, so the addresses stand below the tables. */
function addresses(rows: readonly DutyResult[]): Markup {
  const byUrl = groupBy(rows, ({ url }) => url)
  return markup`<div class="addresses">
<h3>Where these texts are</h3>
${bullets([...byUrl].map(([url, citing]) => `${[...new Set(citing.map(citation))].join(', ')}: ${url}`))}</div>
`
}
