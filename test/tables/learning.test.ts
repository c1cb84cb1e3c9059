import { expect, it } from 'vitest'
import { learningOf } from '../../src/tables/learning.ts'
import { stoppedOf } from '../../src/tables/stopped.ts'
import { published, tableOf } from './files.ts'

const files = `kind: loip
title: Our Strathexample
${published}
outcomes:
  - {id: "1", title: Fewer children grow up in poverty}
  - {id: "2", title: Cuairtean nas sàbhailte, closed: {reason: Too many priorities, on: June 2026}}
  - {id: "3", title: Busy town centres, replaced_by: "1"}
  - {id: "4", title: Clean air, status: closed, closed: Reached}
  - {id: "5", title: Quiet streets, status: closed}
---
kind: progress-report
title: How we did
reporting_year: 2024-25
learning:
  - {kind: barrier, what: Each funder wants a report, national_action: "4", touches: [prevention, hope], outcomes: ["1"]}
  - {kind: good practice, what: Visits at home, where: The shore, can_be_replicated: The route, contact: team@strathexample.example}
---
kind: progress-report
title: Next year
reporting_year: 2025-26
published_on: May 2027
learning: [{kind: barrier, what: Still to come}]
---
kind: review
of: plan
date: 18 June 2026
learning: [{kind: key partner, what: The college was missing}, {kind: data sharing, what: No list of schools}]
---
kind: participation
learning: [{kind: streamlining, what: Two groups do the same}]
`

it('learning is in the order of the kinds, with where it stands, and without what is still to come', async () => {
  const rows = await tableOf(learningOf, files)
  expect(rows.map(({ kind, what, from }) => [kind, what, from])).toEqual([
    ['good practice', 'Visits at home', 'How we did'],
    ['barrier', 'Each funder wants a report', 'How we did'],
    ['streamlining', 'Two groups do the same', 'Participation'],
    ['data sharing', 'No list of schools', 'Review of the plan, 18 June 2026'],
    ['key partner', 'The college was missing', 'Review of the plan, 18 June 2026'],
  ])
})

it('learning has its outcomes, priorities and national actions by name, and other words as they are', async () => {
  const barrier = (await tableOf(learningOf, files)).find(({ kind }) => kind === 'barrier')
  expect(barrier).toMatchObject({
    outcomes: ['1: Fewer children grow up in poverty'],
    touches: ['Prevention', 'hope'],
    nationalActions: ['Fewer reporting requirements, child poverty action reports included'],
  })
})

it('an outcome that was stopped says how, when and why, as far as the file does', async () => {
  const rows = await tableOf(stoppedOf, files)
  expect(rows.map(({ outcome, how, replacedBy, reason, on }) => ({ outcome, how, replacedBy, reason, on }))).toEqual([
    {
      outcome: '2: Cuairtean nas sàbhailte',
      how: 'closed',
      replacedBy: [],
      reason: 'Too many priorities',
      on: 'June 2026',
    },
    { outcome: '3: Busy town centres', how: 'replaced', replacedBy: ['1: Fewer children grow up in poverty'] },
    { outcome: '4: Clean air', how: 'closed', replacedBy: [], reason: 'Reached' },
    { outcome: '5: Quiet streets', how: 'closed', replacedBy: [] },
  ])
})
