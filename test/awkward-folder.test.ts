// A folder of nothing but awkward values, one for each form of test/fixtures/as-people-write.txt: an action table, a table of measures,
// and reports. No value is an error, each stands among the readings as it was written, and how the run ends is for the gaps to say.
import { beforeAll, describe, expect, it } from 'vitest'
import { readTargets } from '../src/readings/target.ts'
import type { ReadingRow, RunResult } from '../src/result/run-result.ts'
import { formsByKind } from './as-people-write.ts'
import { asOf } from './check-run.ts'
import { results } from './ignorance/run.ts'

/** What is a slip, such as 31 April, is an error and stands apart. */
const formsOf = (kind: string): readonly string[] =>
  (formsByKind.get(kind) ?? []).filter(({ reading }) => reading !== 'slip').map(({ words }) => words)
const turn = (list: readonly string[], index: number): string => JSON.stringify(list[index % list.length])

const leads = [
  ...['Strathexample Council / NHS Strathexample', 'Council, NHS & Police', 'SC (lead); NHS (support)', 'All partners'],
  ...['TBC', '-', 'Jane Smith', 'J. Smith (SC)', 'Head of Housing', 'CLD team', 'Third sector interface / Council'],
  ...[
    'Police Scotland [lead]',
    'Community Planning Team (with SFRS)',
    'Council\nNHS',
    'n/a',
    '?',
    'various',
    'HSCP/TSI',
  ],
]
const states = [
  ...['Green', 'G', 'Amber – slipping', 'On track', 'In progress', 'COMPLETED', '75%', 'Not started', '✔', '🟢', 'R'],
  ...[
    'Delayed (staffing)',
    'Ongoing',
    'Closed',
    'Overdue',
    'TBC',
    '-',
    'Blue',
    'Yes',
    'n/a',
    '3',
    'No longer required',
  ],
  ...['Merged with 1.2', 'Superseded', 'Paused', 'on hold', 'Started, behind schedule'],
]

type Say = (kind: string, words: string) => string

function folder(record: 'full' | 'partial', say: Say = (_, words) => words): Readonly<Record<string, string>> {
  const written = (kind: string) => formsOf(kind).map((words) => say(kind, words))
  const due = written('due dates')
  const actions = due.map(
    (end, index) =>
      `  - {title: Action number ${index}, end: ${JSON.stringify(end)}, lead: ${turn(leads, index)}, status: ${turn(states, index)}}`,
  )
  const [figures, baselines, targets] = [written('figures'), written('baselines'), written('targets')]
  const measures = Array.from(
    { length: Math.max(figures.length, baselines.length, targets.length) },
    (_, index) =>
      `      - {name: Measure number ${index}, baseline: ${turn(baselines, index)}, target: ${turn(targets, index)}, actuals: [{value: ${turn(figures, index)}, as_at: "2024"}]}`,
  )
  const outcomes = written('periods').map(
    (period, index) =>
      `  - {id: "p${index}", title: Fewer homes are cold in place ${index}, period: ${JSON.stringify(period)}}`,
  )
  const reports = written('reporting years').map((year, index): [string, string] => [
    `report-${index}.yaml`,
    `kind: progress-report\nrecord: ${record}\nreporting_year: ${JSON.stringify(year)}\nassessments:\n  - {outcome: o1, judgement: ${turn(written('judgements'), index)}, because: Fewer homes were cold.}\n`,
  ])
  return {
    'partnership.yaml':
      'kind: partnership\nname: Strathexample Community Planning Partnership\ncouncil_area: Angus\nrecord: partial\n',
    'delivery.yaml': `kind: delivery-plan\nrecord: ${record}\ntitle: Action table\nactions:\n${actions.join('\n')}\n`,
    'loip.yaml': `kind: loip\nrecord: ${record}\nid: loip\ntitle: Our plan\nperiod: 2017-27 (refreshed 2021)\nedition: {published_on: last updated 3 May 2024}\noutcomes:\n  - id: o1\n    title: Fewer cold homes\n    measures:\n${measures.join('\n')}\n${outcomes.join('\n')}\n`,
    ...Object.fromEntries(reports),
  }
}

function checkFolder(record: 'full' | 'partial', say?: Say): Promise<RunResult> {
  const files = Object.entries(folder(record, say)).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }))
  return results(files, asOf)
}

/** The kinds of form, with what the JSON result calls a reading of each. */
const readingOf = {
  'due dates': 'due-date',
  figures: 'quantity',
  baselines: 'baseline',
  targets: 'target',
  periods: 'period',
  'reporting years': 'reporting-year',
} as const

it('what the JSON result says was read is read as that when it is written in place of the words', async () => {
  const jsonOf = async (say?: Say) =>
    JSON.parse(JSON.stringify((await checkFolder('partial', say)).readings)) as ReadingRow[]
  const told = await jsonOf()
  const readAs = new Map(told.map(({ kind, words, reading }) => [`${kind} ${words}`, reading]))
  const one = (kind: string, words: string) =>
    readAs.get(`${readingOf[kind as keyof typeof readingOf]} ${words}`) ?? words
  // Each of several targets in one text is told apart.
  const written: Say = (kind, words) =>
    (kind === 'targets' ? readTargets(words).map((target) => target.words) : [words])
      .map((part) => one(kind, part))
      .join('; ')
  const again = new Map((await jsonOf(written)).map((row) => [`${row.kind} ${row.words}`, row]))
  const kinds = new Set<string>(Object.values(readingOf))
  // A financial year is told with its days, and these are a period of their own: the days are what counts.
  const meant = (row: ReadingRow | undefined) => JSON.stringify(row?.first ? [row.first, row.last] : row?.reading)
  const pairs = told.filter(({ kind, reading }) => kinds.has(kind) && reading !== undefined)
  expect(pairs.length).toBeGreaterThan(800)
  expect(
    pairs.flatMap((row) => {
      const now = again.get(`${row.kind} ${row.reading}`)
      return meant(now) === meant(row)
        ? []
        : [`${row.kind}: “${row.words}” as “${row.reading}”, and that as “${now?.reading}”`]
    }),
  ).toEqual([])
}, 300_000)

describe.each(['full', 'partial'] as const)('where the record is %s', (record) => {
  let result: RunResult
  beforeAll(async () => {
    result = await checkFolder(record)
  }, 300_000)

  it('no value is an error, and the run ends as its gaps say', () => {
    expect(result.findings.filter(({ level }) => level === 'error').map(({ says }) => says)).toEqual([])
    const gaps = result.findings.filter(({ level }) => level === 'gap').length
    expect(result.ending.code).toBe(gaps > 0 ? 1 : 0)
    expect(gaps > 0).toBe(record === 'full')
  })

  it.each(Object.entries(readingOf))('the words of all %s stand among the readings', (kind, reading) => {
    const told = new Set((result.readings ?? []).filter((one) => one.kind === reading).map(({ words }) => words))
    // Two targets in one text are no reading: advice asks to write them apart, and the words stand with the measure.
    const isTold = (words: string) => told.has(words) || (kind === 'targets' && readTargets(words).length > 1)
    expect(formsOf(kind).filter((words) => !isTold(words))).toEqual([])
  })
})
