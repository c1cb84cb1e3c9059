// What else the files say: things that have a field of their own and that no other table shows. A part of
// “about”, made from what the result keeps, so that the JSON and the reports hold the same.

import type { RunResult } from '../../result/run-result.ts'
import { capitalise } from '../../text/capitalise.ts'
import { idAndTitle } from '../../text/id-and-title.ts'
import { splitPointer } from '../../text/json-pointer.ts'
import { rowsByPlan } from '../words/crosswalk.ts'
import type { ReportTable } from './section.ts'

/** What is shown, by its place in a document. The words are what a reader sees it called. */
const shown: readonly (readonly [place: RegExp, called: string])[] = [
  [/^part_of(?=\/|$)/, 'plan above this one'],
  [/^(?:governance\/)?reported_to(?=\/|$)/, 'progress is reported to'],
  [/^governance\/summary$/, 'governance'],
  [/^service_areas(?=\/|$)/, 'service area'],
  [/^localities_in_words$/, 'localities, in words'],
  [/^duties(?=\/|$)/, 'what the report says of a duty'],
  [/^participation(?:\/summary|\/section)?$/, 'participation'],
  [/^review\/(?:summary|cycle)$/, 'review'],
  [/^inequality\/(?:aim|who_is_worse_off)$/, 'reducing inequalities'],
  [/^strategy(?=\/|$)/, 'strategy for participation'],
  [/^themes\/[^/]+\/(?:called|summary)$/, 'theme'],
  [/^partners\/[^/]+\/lead(?=\/|$)/, 'who speaks for it'],
]

export function alsoSaid(run: RunResult): readonly ReportTable[] {
  return [
    {
      heading: 'What else these files say',
      sentences: ['As it was written. No other table shows it.'],
      columns: [
        { heading: 'What', share: 4 },
        { heading: 'Where', share: 5 },
        { heading: 'In the words of the files', share: 9 },
      ],
      rows: [...leads(run), ...rowsOf(run)],
    },
  ]
}

function leads({ crosswalk, labels }: RunResult): string[][][] {
  return rowsByPlan({ crosswalk, labels }).flatMap(({ heading, rows }) =>
    rows.flatMap(({ outcome, lead }) =>
      lead === undefined ? [] : [[['Lead'], [`${heading}, ${idAndTitle(outcome)}`], [lead]]],
    ),
  )
}

function rowsOf({ kept }: RunResult): string[][][] {
  const rows = new Map<string, { readonly what: string; readonly where: string; readonly words: string[] }>()
  for (const { path, words } of kept) {
    const [document = '', ...names] = splitPointer(path)
    const place = names.join('/')
    const called = shown.find(([pattern]) => pattern.test(place))?.[1]
    if (called === undefined) continue
    // The parts of one thing stand in one row.
    const isPart = names.length > 2
    const holder = [document, ...(isPart ? names.slice(0, -1) : names)].join('/')
    const row = rows.get(holder) ?? { what: capitalise(called), where: whereIn(document, names), words: [] }
    row.words.push(isPart ? withName(names.at(-1) ?? '', words) : words)
    rows.set(holder, row)
  }
  return [...rows.values()].map(({ what, where, words }) => [[what], [where], words])
}

/** `LOIP “Our Plan”: Warm homes`. */
function whereIn(document: string, names: readonly string[]): string {
  const [kind = '', ...rest] = document.split(':')
  const title = rest.join(':')
  const of = title === '' ? kindInWords(kind) : `${kindInWords(kind)} “${title}”`
  const item = names.length > 2 ? names[1] : undefined
  return item === undefined || /^#\d+$/.test(item) || plain.has(item) ? of : `${of}: ${item}`
}

/** Fields within a set of fields, which name no thing. */
const plain: ReadonlySet<string> = new Set(['summary', 'reported_to'])

function kindInWords(kind: string): string {
  return kind === 'loip' ? 'LOIP' : capitalise(kind.replaceAll('-', ' '))
}

/** The field before the words, but where they are what the thing is called or says. */
function withName(name: string, words: string): string {
  return /^(?:summary|title|name|body|says|aim|lead|#\d+)$/.test(name) || name === words
    ? words
    : `${capitalise(name.replaceAll('_', ' '))}: ${words}`
}
