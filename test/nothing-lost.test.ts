// Nothing that was written is lost: every scalar of a plan file stands in the result that --format json prints, in a table or under
// `kept`. Each free text and each figure gets a word or a figure of its own, so that it cannot be found by chance.
import { readdirSync, readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { readFiles } from '../src/commands/disk/read-files.ts'
import { runCheck } from '../src/pipeline.ts'
import { shippedReference } from '../src/reference/index.ts'
import { reporterOf } from '../src/report/formats.ts'
import { sections } from '../src/report/sections/names.gen.ts'
import type { RunResult } from '../src/result/run-result.ts'
import { rules } from '../src/rules/index.gen.ts'
import { type Kind, kinds } from '../src/schema/kinds.gen.ts'
import { type SchemaNode, schemaOf } from '../src/schema/schema-walk.ts'
import { asOf } from './check-run.ts'
import { sampleOfKind } from './every-field.ts'

type Data = Record<string, unknown>

const roots = new Map(
  kinds.map((kind): [Kind, SchemaNode] => [kind, JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8'))]),
)

/** Values that have a form of their own, or that join one thing with another. */
const formed =
  /^#\/\$defs\/(?:.*date|one-day|period|reporting-year|year-rule|ids?|yes-no|url|outcomes-seen|status|record)$/
const figures = /^#\/\$defs\/(?:quantity|baseline|target|population)$/
const joining =
  /^(?:outcomes?|partners?|plan|covers|theme|parent|lead|needs_refs|measure|locality|scope|principle|standard|judgement|touches|national_action|council_area|schedule_1|item|rule|duty|decision|replaces|loip|set|body|starts|also_serves_as|relief|title_)$/

let written = 0
let kept = 0

/** The documents with a word of its own at the end of each free text, and a figure of its own for each figure; and these words. */
function marked(documents: readonly Data[]): { documents: Data[]; marks: Map<string, string> } {
  const marks = new Map<string, string>()
  const mark = (value: unknown, root: SchemaNode, path: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => mark(item, root, [...path, String(index)]))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner, root, [...path, key])]))
    const node = schemaOf(root, path)
    const isText = typeof value === 'string' && [node.type ?? []].flat().includes('string')
    if (!isText || node.enum || node.pattern || 'const' in node || formed.test(node.$ref ?? '')) return value
    if (path.some((name) => joining.test(name) && !path.includes('notes')) && !figures.test(node.$ref ?? '')) {
      const holder = path.findLast((name) => !/^\d+$/.test(name)) ?? ''
      if (joining.test(holder)) return value
    }
    const number = marks.size + 1
    const own = figures.test(node.$ref ?? '') ? String(7_100_003 + number) : `qv${number}zx`
    marks.set(own, path.join('/'))
    return figures.test(node.$ref ?? '') ? own : `${value} ${own}`
  }
  return {
    documents: documents.map((document) => {
      const root = roots.get(document.kind as Kind)
      return root === undefined ? document : (mark(document, root, []) as Data)
    }),
    marks,
  }
}

async function resultOf(documents: readonly object[]): Promise<RunResult> {
  const files = documents.map((document, index) => ({
    path: `${index + 1}.yaml`,
    // JSON is YAML. A key without a value is written ~.
    bytes: new TextEncoder().encode(JSON.stringify(document).replace(/:null\b/g, ':~')),
  }))
  const input = { files, problems: [], tried: ['the files'], isSelection: false, passedOver: [] }
  const usual = { asOf, reference: shippedReference, rules, notRun: [], failOn: 'never', version: 'test' } as const
  const { result, crashes } = await runCheck({ input, ...usual })
  expect(crashes).toEqual([])
  return result
}

/** The texts of the tables and of `kept`. Findings show lines of the files, so they prove nothing. */
function tablesIn({ findings: _, ...result }: RunResult): string {
  return textsIn(result).join('\n')
}

function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)]
  return Object.values(value).flatMap(textsIn)
}

function documentsIn(text: string): Data[] {
  return parseAllDocuments(text, { schema: 'failsafe' }).flatMap((document) => {
    const data: unknown = document.errors.length > 0 ? undefined : document.toJS()
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? [data as Data] : []
  })
}

const folders = [
  ...['strathexample', 'strathexample-with-gaps', 'aberdeen-city'].map((name) => `examples/${name}`),
  ...readdirSync('examples/all-32')
    .filter((name) => /^\d/.test(name))
    .map((name) => `examples/all-32/${name}`),
  'test/fixtures/small',
  'test/fixtures/over-time',
]

const partnerships = new Map<string, Data[]>([
  ...folders.map((folder): [string, Data[]] => [
    folder,
    readFiles([folder]).files.flatMap(({ bytes }) => documentsIn(new TextDecoder().decode(bytes))),
  ]),
  ['every field of every kind', kinds.map((kind) => sampleOfKind(kind) as Data)],
])

const cases = readdirSync('test/corpus').map((rule): [string, Data[][]] => [
  rule,
  readdirSync(`test/corpus/${rule}`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => documentsIn(readFileSync(`test/corpus/${rule}/${name}`, 'utf8'))),
])

async function expectNothingLost(documents: readonly Data[]): Promise<void> {
  const { documents: own, marks } = marked(documents)
  const result = await resultOf(own)
  const texts = tablesIn(result)
  const lost = [...marks].filter(([mark]) => !texts.includes(mark)).map(([mark, path]) => `${path} (${mark})`)
  written += marks.size
  kept += result.kept.length
  expect(lost).toEqual([])
}

afterAll(() =>
  console.log(
    `${written} values with words of their own were written; each was found again. ${kept} values were kept aside.`,
  ),
)

describe('every value that is written stands in the result, in a table or as kept', () => {
  it.each([...partnerships])('%s', async (_name, documents) => {
    await expectNothingLost(documents)
  })

  it.each(cases)('the cases of %s', async (_rule, documents) => {
    for (const one of documents) await expectNothingLost(one)
  })
})

describe('what could not be used is kept as it was written', () => {
  it('an unknown field, a word that is no answer, and a list where a text belongs', async () => {
    const loip = {
      kind: 'loip',
      title: 'Our Plan',
      colour: 'green as grass',
      edition: { status: 'nearly there' },
      vision: ['a', 'b'],
    }
    const { kept: found } = await resultOf([loip])
    expect(found.map(({ path, words }) => [path, words]).sort()).toEqual([
      ['loip:Our Plan/colour', '"green as grass"'],
      ['loip:Our Plan/edition/status', '"nearly there"'],
      ['loip:Our Plan/vision', '["a","b"]'],
    ])
  })
})

const everywhere = [
  {
    kind: 'loip',
    id: 'loip-2024',
    title: 'Our Plan',
    edition: { published_on: '1 May 2024' },
    themes: [{ title: 'Homes', measures: [{ name: 'Qmtheme', baseline: '9% (2022)' }] }],
    measures: [
      { name: 'Qmplan', unit: 'qunits', baseline: '30 (2022)' },
      { name: 'Qmlost', outcomes: '9' },
    ],
    outcomes: [
      {
        id: '1',
        title: 'Warm homes',
        measures: [{ name: 'Qmoutcome', actuals: [{ value: '7101' }, { value: '7102', as_at: '2024' }] }],
      },
      {
        id: '2',
        title: 'Ended',
        closed: { reason: 'Reached', on: '1 June 2025' },
        measures: [{ name: 'Qmended', target: { value: '10%', by: '2026', as_published: 'Qhalve' } }],
        actions: ['Qaended'],
      },
    ],
    actions: [{ title: 'Qaplan', outcomes: '9' }],
  },
  {
    kind: 'loip',
    id: 'loip-2017',
    title: 'The first plan',
    edition: { published_on: '1 October 2017', status: 'superseded' },
    outcomes: [{ id: 'A', title: 'Old', measures: [{ name: 'Qmold' }], actions: ['Qaold'] }],
    measures: [{ name: 'Qmoldplan' }],
  },
  {
    kind: 'delivery-plan',
    title: 'Delivery',
    edition: { status: 'superseded' },
    measures: [{ name: 'Qmdelivery' }],
    actions: [{ title: 'Qadelivery' }],
  },
  {
    kind: 'progress-report',
    title: 'How we did',
    reporting_year: '2024-25',
    measures: [{ name: 'Qmreport', value: '7103' }],
    assessments: [{ outcome: '1', judgement: 'improved', measures: [{ measure: 'Qmassessed', value: '7104' }] }],
    actions: [{ title: 'Qareport', status: 'done' }],
  },
]
const measureNames = [
  'Qmtheme',
  'Qmplan',
  'Qmlost',
  'Qmoutcome',
  'Qmended',
  'Qmold',
  'Qmoldplan',
  'Qmdelivery',
  'Qmreport',
  'Qmassessed',
]
const actionTitles = ['Qaended', 'Qaplan', 'Qaold', 'Qadelivery', 'Qareport']
const figuresWritten = ['7101', '7102', '7103', '7104', 'Qhalve', 'qunits']

describe('measures and actions stand in their tables, whatever they hang on', () => {
  it('in JSON', async () => {
    const { measures, actions } = await resultOf(everywhere)
    expect(measures.map(({ name }) => name).sort()).toEqual([...measureNames].sort())
    expect(actions.map(({ title }) => title).sort()).toEqual([...actionTitles].sort())
    const words = textsIn(measures).join('\n')
    expect(figuresWritten.filter((figure) => !words.includes(figure))).toEqual([])
  })

  it.each(['table', 'plain', 'markdown', 'html', 'xlsx', 'csv-crosswalk'] as const)('in %s', async (format) => {
    const { render } = await reporterOf(format)
    const made = await render(await resultOf(everywhere), {
      colour: false,
      show: new Set(sections),
      width: 100,
    })
    const text =
      typeof made === 'string'
        ? made
        : Object.values(unzipSync(made))
            .map((part) => new TextDecoder().decode(part))
            .join('\n')
    const asked = format === 'csv-crosswalk' ? measureNames : [...measureNames, ...actionTitles, ...figuresWritten]
    expect(asked.filter((word) => !text.includes(word))).toEqual([])
  })
})
