// An action table has several ids in a cell. They are read as the list that they are; nothing else is taken for one.
import { describe, expect, it } from 'vitest'
import type { Documents } from '../src/model/documents.ts'
import { readIdsInText } from '../src/model/ids-in-text.ts'
import { kinds } from '../src/schema/kinds.gen.ts'
import { checked } from './small-partnership.ts'

const signs = ['; ', ', ', ' and ', ' & ', '/', ' + ', '\\n', ' | ', ';', ',']

async function actionFor(outcomes: string, ids: readonly string[] = ['1', '2', '3']) {
  const plan = `kind: loip
id: plan
title: Our Strathexample
outcomes:
${ids.map((id, index) => `  - {id: "${id}", title: Outcome in words ${'abcdefgh'[index]}, improvement: More}`).join('\n')}
actions:
  - {title: Walk, outcomes: ${outcomes}}`
  const { result } = await checked([plan], { rules: ['none'] })
  const found = result.findings.filter(({ rule }) => rule.startsWith('file-'))
  return {
    outcomes: result.actions[0]?.outcomes.map((named) => named.replace(/: .*/, '')),
    errors: found.filter(({ level }) => level === 'error').map(({ says, fix }) => `${says} ${fix}`),
    notes: found.filter(({ level }) => level === 'note').map(({ says }) => says),
  }
}

describe('ids and signs between them, in one text,', () => {
  it.each(
    signs.flatMap((sign) => [
      [`1${sign}3`, ['1', '3']] as const,
      [`1${sign}2${sign}3`, ['1', '2', '3']] as const,
      [`1${sign}3${sign}`, ['1', '3']] as const,
    ]),
  )('%j are %j, and nothing is said', async (text, ids) => {
    expect(await actionFor(`"${text}"`)).toEqual({ outcomes: ids, errors: [], notes: [] })
  })

  it.each([
    ['SO 1, SO 3', ['SO1', 'SO2', 'SO3'], ['SO1', 'SO3']],
    ['Jobs and homes; Health', ['Jobs and homes', 'Health'], ['Jobs and homes', 'Health']],
    ['Jobs, skills and homes', ['Jobs', 'Skills and homes'], ['Jobs', 'Skills and homes']],
  ])('%j are, of %j, %j', async (text, ids, expected) => {
    const { outcomes, errors } = await actionFor(`"${text}"`, ids)
    expect(errors).toEqual([])
    expect(outcomes).toEqual(expected)
  })
})

it.each([
  ['1-3', ['1', '2', '3'], '“1-3” was read as “1”, “2” and “3”.'],
  ['1 to 2', ['1', '2'], '“1 to 2” was read as “1” and “2”.'],
  ['2–3', ['2', '3'], '“2–3” was read as “2” and “3”.'],
  ['Outcome 2', ['2'], '“Outcome 2” was read as “2”.'],
  ['Outcomes 1 & 3', ['1', '3'], '“Outcomes 1 & 3” was read as “1” and “3”.'],
  ['LOIP Outcomes 1-2, 3', ['1', '2', '3'], '“LOIP Outcomes 1-2, 3” was read as “1”, “2” and “3”.'],
  ['Priority 3', ['3'], '“Priority 3” was read as “3”.'],
  ['All', ['1', '2', '3'], '“All” was read as “1”, “2” and “3”.'],
  ['all outcomes', ['1', '2', '3'], '“all outcomes” was read as “1”, “2” and “3”.'],
])('%j, which is not written as ids, is %j, and that is said', async (text, ids, note) => {
  expect(await actionFor(`"${text}"`)).toEqual({ outcomes: ids, errors: [], notes: [note] })
})

it.each([
  ['an id with a sign in it', '"1, 2"', ['1, 2', '3'], ['1, 2']],
  ['an id that looks like a range', '"1-3"', ['1-3', '1', '2', '3'], ['1-3']],
  ['an id that begins as a noun does', '"Outcome 1"', ['Outcome 1', '1'], ['Outcome 1']],
])('%s stays one id', async (_, text, ids, expected) => {
  expect(await actionFor(text, ids)).toEqual({ outcomes: expected, errors: [], notes: [] })
})

it('a list in which something is no id is an error that names it, and loses nothing of the list', async () => {
  const refusal = async (text: string) => (await actionFor(text).catch((error: Error) => error)) as Error
  expect((await refusal('"1, 9"')).message).toBe(
    '“1, 9” is not the id of an outcome of this plan in these files. In that list, “9” is not there.',
  )
  expect((await refusal('"1, x and y"')).message).toContain('“x” and “y” are not there.')
  for (const text of ['"1-9"', '"walk and talk"', '"3-1"'])
    expect((await refusal(text)).message).toMatch(/is not the id of an outcome of this plan in these files\.$/)
})

it('a text in a list is read in the same way, and keeps its place', async () => {
  expect(await actionFor('["1 & 2", 3]')).toEqual({ outcomes: ['1', '2', '3'], errors: [], notes: [] })
})

it('the ids of every other field are read so too', async () => {
  const documents = [
    `kind: partnership
name: Strathexample
council_area: Strathexample
localities:
  - {id: a, name: Harbour, poorer_outcomes: yes}
  - {id: b, name: Milltown, poorer_outcomes: yes}
contributions:
  - {partner: Council, outcome: plan/1 and loip/2, summary: Staff}`,
    `kind: loip
id: plan
title: Our Strathexample
needs:
  items: [{id: n1, summary: Poor}, {id: n2, summary: Cold}]
outcomes:
  - {id: "1", title: Jobs, improvement: More, needs_refs: n1 & n2}
  - {id: "2", title: Homes, improvement: More}
  - {id: "3", title: Old, status: replaced, replaced_by: "1, 2"}
measures:
  - {name: Jobs, outcomes: 1/2}`,
    `kind: locality-plan
title: Harbour and Milltown
covers: Harbour and Milltown
edition: {published_on: 1 May 2024}
outcomes: [{title: Shore, improvement: More, loip_outcome: 1 + 2}]`,
    `kind: progress-report
title: Report
covers: plan; Harbour and Milltown
reporting_year: 2025-26
assessments: [{outcome: "1", judgement: improved}]
measures: [{name: Jobs, value: 5, outcomes: "1; 2"}]`,
    `kind: review
title: Review
of: progress
plan: plan, Harbour and Milltown
date: 1 May 2026
outcomes_covered: 1-2`,
    `kind: delivery-plan
title: Delivery
covers: plan
actions: [{title: Walk, outcomes: 1 and 2}]`,
  ]
  const { result } = await checked(documents, { rules: ['none'] })
  const told = result.findings.filter(
    ({ rule, level }) => rule === 'file-unknown-id' || (rule.startsWith('file-') && level === 'error'),
  )
  expect(told.map(({ says }) => says)).toEqual([])
  expect(result.actions[0]?.outcomes.map((named) => named.replace(/: .*/, ''))).toEqual(['1', '2'])
  expect(result.localities.planned).toBe(2)
})

describe('an assessment of several outcomes', () => {
  const assessed = async (assessment: string) => {
    const plan = `kind: loip
id: plan
title: Our Strathexample
edition: {published_on: 1 May 2024}
outcomes: [{id: "1", title: T1, improvement: More}, {id: "2", title: T2, improvement: More}, {id: "3", title: T3, improvement: More}]`
    const report = `kind: progress-report
title: Report
reporting_year: 2024-25
published_on: 1 September 2025
assessments: [${assessment}]`
    const { result } = await checked([plan, report], { rules: ['none'] })
    return result.crosswalk.rows.map(({ assessed: found }) => found?.judgement ?? 'none')
  }

  it.each([
    ['{outcome: "1 and 3", judgement: improved, because: From 1 to 2}', ['improved', 'none', 'improved']],
    [
      '{outcome: Outcomes 1-2, judgement: declined}, {outcome: Outcome 3, judgement: improved}',
      ['declined', 'declined', 'improved'],
    ],
    ['{outcome: Outcome 2, title: T2, judgement: improved}', ['none', 'improved', 'none']],
  ])('%s is one of each', async (assessment, words) => {
    expect(await assessed(assessment)).toEqual(words)
  })

  it.each([
    ['a title, which is that of one,', '{outcome: "1 and 3", title: T1, judgement: improved}'],
    [
      'figures, which would count twice,',
      '{outcome: "1 and 3", judgement: improved, measures: [{measure: Jobs, value: 5}]}',
    ],
    ['something that cannot be read,', '{outcome: "1 and 3", judgement: improved, qwxz: 5}'],
  ])('with %s is not taken apart', async (_, assessment) => {
    await expect(assessed(assessment)).rejects.toThrow('“1 and 3” is not the id of an outcome')
  })
})

it('an entry that could not be used, and was taken out, is passed over', () => {
  const report = { assessments: [undefined, { outcome: '1 and 2' }, undefined] }
  const empty = Object.fromEntries(kinds.map((kind) => [kind, []]))
  const documents = { ...empty, loip: [{ outcomes: ['1', '2', undefined] }], 'progress-report': [report] }
  const written = { isWhole: () => true, text: () => undefined, copy: () => undefined }
  expect(readIdsInText(documents as unknown as Documents, written)).toEqual([])
  expect(report.assessments).toEqual([undefined, { outcome: '1' }, { outcome: '2' }, undefined])
})
