import { describe, expect, it } from 'vitest'
import { actionsOf } from '../../src/tables/actions.ts'
import { linkedFrom, published, tableOf } from './files.ts'

const plan = `kind: loip
id: loip
title: Our Strathexample
${published}
outcomes:
  - id: "1"
    title: Fewer children grow up in poverty
    actions: [Talk to schools, {id: A1, title: Advice in health centres, lead: nhs, partners: [tsi, Shore Voices], resources: 40000}]
  - {id: "2", title: Busy town centres, status: closed, closed: Too many priorities, actions: [Plant trees]}
actions: [{id: A2, title: Warm rooms, outcomes: ["1"], lead: board}]
---
kind: partnership
name: Strathexample Community Planning Partnership
partners: [{id: nhs, name: NHS Strathexample}, {id: tsi, name: Voluntary Action Strathexample}]
groups: [{id: board, name: Partnership Board}]
`

/** How the one action of a delivery plan stands. */
async function standing(parts: string, after = ''): Promise<string | undefined> {
  const rows = await tableOf(
    actionsOf,
    `${plan}---
kind: delivery-plan
actions: [{id: D1, title: Ruigsinn air seirbheisean${parts === '' ? '' : `, ${parts}`}}]
${after}`,
  )
  return rows.find(({ title }) => title === 'Ruigsinn air seirbheisean')?.standing
}

describe('the actions of a partnership', () => {
  it('are those of outcomes, plans and delivery plans, each once, with names for ids', async () => {
    const rows = await tableOf(
      actionsOf,
      `${plan}---
kind: delivery-plan
actions: [{id: A3, title: Walking groups, outcomes: ["1", "2"]}, {id: A3, title: Another}]
`,
    )
    expect(rows.map(({ title, outcomes }) => [title, outcomes])).toEqual([
      ['Talk to schools', ['1: Fewer children grow up in poverty']],
      ['Advice in health centres', ['1: Fewer children grow up in poverty']],
      ['Warm rooms', ['1: Fewer children grow up in poverty']],
      ['Walking groups', ['1: Fewer children grow up in poverty', '2: Busy town centres']],
      ['Another', []],
      ['Plant trees', ['2: Busy town centres']],
    ])
    expect([rows[5]?.standing, rows[5]?.why]).toEqual(['set aside', 'Its outcome is closed.'])
    expect(rows[1]).toMatchObject({
      lead: 'NHS Strathexample',
      partners: ['Voluntary Action Strathexample', 'Shore Voices'],
      resources: '40000',
      standing: 'undated',
    })
    expect(rows[2]?.lead).toBe('Partnership Board')
    expect(rows[0]?.span?.start.line).toBe(8)
  })

  it('keep those of a delivery plan that is superseded, still to come, or for another plan, as set aside', async () => {
    for (const parts of ['edition: {status: superseded}', 'edition: {published_on: May 2027}', 'covers: loip-2017']) {
      const rows = await tableOf(actionsOf, `${plan}---\nkind: delivery-plan\n${parts}\nactions: [Old work]\n`)
      const old = rows.find(({ title }) => title === 'Old work')
      expect(old?.standing).toBe('set aside')
      expect(old?.why).toContain('a delivery plan that is not looked at on the day')
    }
  })
})

describe('an action is', () => {
  const cases: [string, string, string][] = [
    ['open until its last day is over', 'end: 22 November 2026', 'open'],
    ['overdue on the day after', 'end: 21 November 2026', 'overdue'],
    ['open while its year lasts', 'end: "2026"', 'open'],
    ['overdue when its month is over', 'end: October 2026', 'overdue'],
    ['open in its financial year', 'end: 2026/27', 'open'],
    ['undated without an end', '', 'undated'],
    ['undated when it goes on', 'end: ongoing', 'undated'],
    ['undated when its end is to be confirmed', 'end: TBC', 'undated'],
    ['done from the day it was done', 'end: May 2026, done: 12 May 2026', 'done'],
    ['not done on a day to come', 'end: May 2026, done: May 2027', 'overdue'],
    ['done in those words', 'end: May 2026, status: Completed', 'done'],
    ['done in those words with a date', 'end: May 2026, status: complete (April 2026)', 'done'],
    ['not done in part', 'end: May 2026, status: complete except for the evaluation', 'overdue'],
    ['not done where it says so', 'end: May 2026, status: not done', 'overdue'],
    ['stopped in those words', 'end: May 2026, status: cancelled', 'stopped'],
    ['overdue whatever is said of how it goes', 'end: May 2026, status: on track', 'overdue'],
  ]
  it.each(cases)('%s', async (_name, parts, expected) => {
    expect(await standing(parts)).toBe(expected)
  })

  it('done when a progress report says so, by its id', async () => {
    const report =
      '---\nkind: progress-report\nreporting_year: 2025-26\nactions: [{id: D1, title: Access, done: May 2026}]\n'
    expect(await standing('end: May 2026', report)).toBe('done')
  })
})

it('how delivery goes is no judgement of an outcome', async () => {
  const { context } = await linkedFrom(
    `${plan}---\nkind: progress-report\nreporting_year: 2025-26\nassessments: [{outcome: "1", delivery: improved}]\n`,
  )
  const [assessment] = context.partnership.reports.flatMap(({ assessments }) => assessments)
  expect(assessment?.outcomes).toHaveLength(1)
  expect(assessment?.judgement).toBeUndefined()
})
