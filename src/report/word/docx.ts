// The board paper as a Word document, with the duties table, the measures and the actions behind it.

import type { DutyResult, RunResult } from '../../result/run-result.ts'
import { boardPaperOf, paperTitle } from '../board-paper/words.ts'
import { chosenSections } from '../sections/index.ts'
import { sideBySide } from '../sections/section.ts'
import { groupDuties } from '../words/duty-groups.ts'
import {
  adviceHeading,
  asks,
  cautions,
  citation,
  leftOpen,
  othersHeading,
  othersSentence,
  placesOf,
  sumSentence,
  whatToAdd,
} from '../words/duty-words.ts'
import { folderOf } from '../words/folder.ts'
import type { Block, Text } from '../words/paper.ts'
import type { DisplayOptions } from '../words/reporter.ts'
import { verdictWord } from '../words/words.ts'
import { wordDocument } from './document.ts'

export function render(run: RunResult, { show }: DisplayOptions): Promise<Uint8Array> {
  return wordDocument({
    title: `${paperTitle} – ${run.partnership.name}`,
    foot: run.partnership.name,
    parts: [
      { blocks: boardPaperOf(run) },
      ...(show.has('duties') ? [{ blocks: annex(run), landscape: true } as const] : []),
      ...[progressAnnex(run, show)].flatMap((blocks) =>
        blocks.length === 0 ? [] : [{ blocks, landscape: true } as const],
      ),
    ],
    asOf: run.asOf,
    madeBy: `loip ${run.tool.version}`,
  })
}

/** The measures and the actions, whatever they hang on: all that stands in the files. */
function progressAnnex(run: RunResult, show: DisplayOptions['show']): Block[] {
  const asked = new Set((['measures', 'actions'] as const).filter((name) => show.has(name)))
  const tables = chosenSections(asked)
    .filter(({ name }) => asked.has(name as 'measures'))
    .flatMap(({ tables }) => tables(run).filter(({ rows }) => rows.length > 0))
  if (tables.length === 0) return []
  return [
    { heading: 'Annex: measures and actions', level: 2 },
    ...tables.flatMap((table): Block[] => {
      const { columns, rows } = sideBySide(table)
      return [
        { label: table.heading },
        ...table.sentences.map((text): Block => ({ text })),
        {
          table: table.heading,
          columns: columns.map(({ heading }) => heading),
          shares: columns.map(({ share }) => share),
          rows,
        },
      ]
    }),
  ]
}

/** Things of one row that are listed before the rest is only counted. */
const most = 5

function annex(run: RunResult): Block[] {
  const groups = groupDuties(run.duties)
  const { judged, advice, others } = groups
  const folder = folderOf(run)
  const part = (name: string, rows: readonly DutyResult[], sentences: readonly string[] = []): Block[] =>
    rows.length === 0
      ? []
      : [
          { label: name },
          ...sentences.map((text): Block => ({ text })),
          dutyTable(`${name} (${rows.length})`, rows, folder),
        ]
  return [
    { heading: 'Annex: the duties', level: 2 },
    { text: `Each row names its provision, with a link to the law. ${sumSentence(groups)}` },
    ...part('Duties of the law', judged, leftOpen(groups)),
    ...part(adviceHeading(groups), advice),
    ...part(othersHeading, others, [othersSentence]),
    ...cautions([...judged, ...advice, ...others]).map((text): Block => ({ text })),
  ]
}

function dutyTable(table: string, rows: readonly DutyResult[], folder: string): Block {
  return {
    table,
    columns: ['Citation', 'Duty', 'How it stands', 'Where', whatToAdd],
    shares: [3, 7, 3, 4, 8],
    rows: rows.map((row): (readonly Text[])[] => [
      [row.url === undefined ? citation(row) : [{ link: citation(row), to: row.url }]],
      [row.says],
      [verdictWord(row.verdict)],
      placesOf(row, folder, most),
      asks(row, most),
    ]),
  }
}
