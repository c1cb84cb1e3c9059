// Things that a plan, a report or a profile says and that no duty asks for have a field of their own, and stand in the report: in a table
// of their own or under “What else these files say”, in every format, and in the JSON.
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { runCheck } from '../src/pipeline.ts'
import { shippedReference } from '../src/reference/index.ts'
import { reporterOf } from '../src/report/formats.ts'
import { sections } from '../src/report/sections/names.gen.ts'
import type { RunResult } from '../src/result/run-result.ts'
import { rules } from '../src/rules/index.gen.ts'
import { asOf } from './check-run.ts'

async function resultOf(...documents: object[]): Promise<RunResult> {
  const files = documents.map((document, index) => ({
    path: `${index + 1}.yaml`,
    bytes: new TextEncoder().encode(JSON.stringify(document)),
  }))
  const input = { files, problems: [], tried: ['the files'], isSelection: false, passedOver: [] }
  const usual = { asOf, reference: shippedReference, rules, notRun: [], failOn: 'never', version: 'test' } as const
  const { result, crashes } = await runCheck({ input, ...usual })
  expect(crashes).toEqual([])
  return result
}

const profile = {
  kind: 'partnership',
  name: 'Strathexample Partnership',
  council_area: 'Strathexample',
  localities: 'Qlocalities stand in the plan of each area.',
  service_areas: ['Qhealthnorth', { name: 'Qschoolsouth', what_for: 'Qschools', members: ['Qward1', 'Qward2'] }],
  governance: { summary: 'Qgovernance is shared.', reported_to: [{ body: 'Qscrutiny', how_often: 'Qquarterly' }] },
}

const plan = (kind: 'loip' | 'locality-plan') => ({
  kind,
  title: `Our ${kind}`,
  part_of: { title: `Qisland ${kind}`, kind: 'Qsingleplan' },
  reported_to: `Qcommittee of ${kind}, every quarter`,
  participation: `Qevents for the ${kind} in 2023.`,
  review: `Qreview of the ${kind}.`,
  themes: [
    {
      title: 'Homes',
      called: `Qdriver of ${kind}`,
      summary: `Qsummary of ${kind}`,
      measures: [`Qmtheme ${kind}`],
    },
  ],
  measures: [{ name: `Qmplan ${kind}`, baseline: '7101 (2022)' }],
  outcomes: [{ id: '1', title: 'Warm homes', lead: [`Qleadone ${kind}`, `Qleadtwo ${kind}`] }],
  actions: [{ title: `Qaction ${kind}`, lead: ['Qactionleadone', 'Qactionleadtwo'] }],
})

const report = {
  kind: 'progress-report',
  title: 'How we did',
  reporting_year: '2024-25',
  measures: [{ name: 'Qmreport', value: '7102' }],
  duties: ['Qplain duty told', { duty: 'Qsection 8', says: 'Qsays it', where: 'Qpage 4' }],
  participation: 'Qparticipation of the year',
}

const review = {
  kind: 'review',
  of: 'plan',
  date: '3 June 2026',
  actions: [{ title: 'Qimprove', owner: ['Qownerone', { name: 'Qownertwo', role: 'Manager' }], due: '1 May 2026' }],
}

const documents = [profile, plan('loip'), plan('locality-plan'), report, review]
const marks = [...new Set(JSON.stringify(documents).match(/\bQ[a-z0-9]+(?: (?:loip|locality-plan))?/g))]

describe('what has a place of its own is shown', () => {
  it('in JSON, with no value lost', async () => {
    const { findings: _, ...tables } = await resultOf(...documents)
    const text = JSON.stringify(tables)
    expect(marks.filter((mark) => !text.includes(mark))).toEqual([])
  })

  it.each(['table', 'plain', 'markdown', 'html', 'xlsx'] as const)('in %s', async (format) => {
    const { render } = await reporterOf(format)
    const made = await render(await resultOf(...documents), { colour: false, show: new Set(sections), width: 400 })
    const text =
      typeof made === 'string'
        ? made
        : Object.values(unzipSync(made))
            .map((part) => new TextDecoder().decode(part))
            .join('\n')
    expect(marks.filter((mark) => !text.includes(mark))).toEqual([])
  })

  it('without an error or a gap for any of it', async () => {
    const { findings } = await resultOf(...documents)
    const loud = findings.filter(({ level }) => level === 'error' || level === 'gap')
    expect(loud.filter(({ says }) => /Q[a-z]/.test(says)).map(({ says }) => says)).toEqual([])
    expect(findings.filter(({ level }) => level === 'error').map(({ says }) => says)).toEqual([])
  })
})

describe('several leads and owners', () => {
  it('are one text in the tables, each by its name', async () => {
    const known = {
      ...profile,
      partners: [{ id: 'nhs', name: 'NHS Strathexample' }],
      groups: [{ id: 'homes', name: 'Homes Group' }],
    }
    const led = {
      ...plan('loip'),
      actions: [{ title: 'Insulate', lead: ['nhs', 'homes'] }],
      outcomes: [{ id: '1', title: 'Warm homes', lead: ['nhs', 'homes', 'Tenants'] }],
    }
    const { actions, crosswalk, improvement } = await resultOf(known, led, review)
    expect(actions.map(({ lead }) => lead)).toEqual(['NHS Strathexample and Homes Group'])
    expect(crosswalk.rows.map(({ lead }) => lead)).toEqual(['NHS Strathexample, Homes Group and Tenants'])
    expect(improvement.map(({ owner }) => owner)).toEqual(['Qownerone; Qownertwo, Manager'])
  })

  it('stand whole in the paper for the board', async () => {
    const { render } = await reporterOf('board-paper')
    const made = await render(await resultOf(...documents), { colour: false, show: new Set(sections), width: 100 })
    expect(String(made)).toContain('Qownerone; Qownertwo, Manager')
  })
})
