// The result's types are generated from its schema, but TypeScript lets a field too many pass where an object is spread or
// returned from a callback, and an optional field that nothing fills. So real results are held against the schema both ways.
import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { beforeAll, expect, it } from 'vitest'
import { readEarlier } from '../src/engine/earlier-result.ts'
import { render } from '../src/report/ci/json.ts'
import type { RunResult } from '../src/result/run-result.ts'
import { checkRun } from './check-run.ts'
import { checked, loip, profile } from './small-partnership.ts'

interface Node {
  readonly $ref?: string
  readonly items?: Node
  readonly properties?: Readonly<Record<string, Node>>
  readonly $defs?: Readonly<Record<string, Node>>
}

const schema: Node = JSON.parse(readFileSync('schemas/result.schema.json', 'utf8'))
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema)

/** What no example has: a period of a contribution, a decision that is not needed, a rule that was left out, a link of the whole plan. */
const rare = [
  loip(
    'national_link: All of it is consistent with the national outcomes.\ncontributions: [{partner: council, outcome: "1", kind: staff, amount: four officers, period: 2024-27}]',
  ).replace(/ +national_outcomes: .*\n/, ''),
  profile('partners: [{id: council, name: Strathexample Council}]'),
  `kind: loip
id: loip-2017
title: The first plan
edition: {published_on: 1 October 2017, status: superseded}
period: {from: "2017", to: "2024", as_published: Our first seven years}
themes: [{title: Homes, measures: [{name: Cold homes, unit: homes, actuals: [{value: 40, published_in: Survey, provisional: yes, restated: From 41}]}]}]
outcomes: [{id: "1", title: Old, actions: [Mend boilers]}]`,
  `kind: progress-report
title: How we did
reporting_year: 2025-26
assessments: [{outcome: "1", judgement: improved, as_published: Well on the way, measures: [{measure: Visits, value: 7, rating: Green}]}]`,
  `kind: exceptions
accepted:
  - {rule: s6-2c-period, item: loip, reason: The figures start anew in spring, owner: Ann Example, evidence: "Board minute, item 6",
     decided_on: 12 March 2026, review_by: 1 March 2027}`,
]

let printed: unknown[]
beforeAll(async () => {
  const folders = ['strathexample', 'strathexample-with-gaps', 'aberdeen-city'].map((name) => `examples/${name}`)
  const notRun = [{ rule: 'gp-measure-baseline', why: 'It was left out.' }]
  const runs = [...folders, 'test/fixtures/over-time'].map(
    async (folder) => (await checkRun(folder, { notRun })).result,
  )
  const results: RunResult[] = [
    ...(await Promise.all(runs)),
    (await checked(rare)).result,
    (await checkRun('examples/strathexample-with-gaps', { stage: 'draft' })).result,
    (await checkRun('test/fixtures/awkward')).result,
    (await checkRun('test/fixtures/sheets/outcomes.csv')).result,
    (await comparedRun('examples/strathexample-with-gaps')).result,
  ]
  printed = results.map((result) => JSON.parse(render(result)))
})

/** Held against an earlier result in which one finding was said otherwise, one duty was not looked at, and two more things were found. */
async function comparedRun(folder: string) {
  const { result } = await checkRun(folder)
  const [first, second, ...others] = result.findings.filter(({ level }) => level === 'gap')
  const gone = [
    { ...second, rule: 's6-2c-gone', fingerprint: 'gone' },
    { ...second, rule: 'gp-measure-baseline', fingerprint: 'untold' },
  ]
  const earlier = {
    ...result,
    duties: result.duties.map((row) => ({ ...row, verdict: row.duty === second?.duty ? 'cannot-tell' : row.verdict })),
    findings: [{ ...first, says: 'It was said otherwise.' }, ...others, ...gone],
  } as RunResult
  const notRun = [{ rule: 'gp-measure-baseline', why: 'It was left out.' }]
  const entry = { level: 'gap', item: 'nothing', duty: 's6-2c-period' } as const
  const baseline = {
    name: 'baseline.json',
    partnership: result.partnership,
    known: [
      { ...entry, ...first, rule: first?.rule ?? '', says: first?.says ?? '', fingerprint: first?.fingerprint ?? '' },
      { ...entry, rule: 's6-2c-gone', says: 'It was so.', fingerprint: 'gone' },
      { ...entry, rule: 'gp-measure-baseline', says: 'It was so.', fingerprint: 'untold' },
    ],
  }
  return checkRun(folder, { baseline, earlier: readEarlier(render(earlier), 'earlier.json'), notRun })
}

it('what is printed has no field that the schema does not name, and each that it asks for', () => {
  for (const result of printed) {
    validate(result)
    expect(validate.errors).toBeNull()
  }
})

it('each field that the schema names is printed of something', () => {
  const filled = new Set<Node>()
  for (const result of printed) markFilled(schema, result, filled)
  const unfilled = fieldsOf(schema, '').filter(([, field]) => !filled.has(field))
  expect(unfilled.map(([path]) => path)).toEqual([])
})

function resolved({ $ref, ...node }: Node): Node {
  return $ref === undefined ? node : (schema.$defs?.[$ref.replace('#/$defs/', '')] ?? {})
}

function markFilled(node: Node, value: unknown, filled: Set<Node>): void {
  const { items, properties } = resolved(node)
  if (items && Array.isArray(value)) for (const item of value) markFilled(items, item, filled)
  if (!properties || typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const field = properties[key]
    if (field === undefined) continue
    filled.add(field)
    markFilled(field, inner, filled)
  }
}

/** Every property below a piece of the schema, by its path. */
function fieldsOf(node: object, path: string): [string, Node][] {
  return Object.entries(node).flatMap(([key, inner]): [string, Node][] => {
    if (typeof inner !== 'object' || inner === null) return []
    if (key !== 'properties') return fieldsOf(inner, `${path}/${key}`)
    return Object.entries(inner as Record<string, Node>).flatMap(([name, field]): [string, Node][] => [
      [`${path}/${name}`, field],
      ...fieldsOf(field, `${path}/${name}`),
    ])
  })
}
