import { expect, it } from 'vitest'
import { improvement } from '../../src/report/sections/improvement.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { improvementOf } from '../../src/tables/improvement.ts'
import { tableOf } from './files.ts'

const review = `kind: review
of: partnership
date: 18 June 2026
actions:
  - {title: Fewer groups, area: governance, owner: {name: Ann Example, role: Manager}, due: 30 September 2026, decision_sought: Agree which end.}
  - {title: Fewer outcomes, area: prioritise, owner: board, due: June 2026, done: 18 June 2026, decision_taken: Agreed.}
  - {title: One page of figures, due: TBC}
  - {title: A new survey, due: "2026"}
---
kind: partnership
name: Strathexample Community Planning Partnership
groups: [{id: board, name: Partnership Board}]
`

it('an improvement action has its owner by name, and stands by its dates', async () => {
  const rows = await tableOf(improvementOf, review)
  expect(rows.map(({ title, owner, standing }) => [title, owner, standing])).toEqual([
    ['Fewer groups', 'Ann Example, Manager', 'overdue'],
    ['Fewer outcomes', 'Partnership Board', 'done'],
    ['One page of figures', undefined, 'undated'],
    ['A new survey', undefined, 'open'],
  ])
  expect(rows[0]?.review).toBe('Review of the partnership, 18 June 2026')
})

it('a review of later is not there yet', async () => {
  expect(await tableOf(improvementOf, review, '2026-06-17')).toEqual([])
})

it('what is overdue is named above the table', async () => {
  const [table] = improvement.tables({ improvement: await tableOf(improvementOf, review) } as unknown as RunResult)
  expect(table?.sentences).toEqual([
    '1 action is overdue: “Fewer groups” (due 30 September 2026, Ann Example, Manager).',
    'Done: 1 of 4 actions.',
    '1 action has no date to be done by in these files.',
  ])
})
