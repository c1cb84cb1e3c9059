import { expect, it } from 'vitest'
import { plansOf, reportsOf } from '../../src/tables/plans.ts'
import { reviewsOf } from '../../src/tables/reviews.ts'
import { tableOf } from './files.ts'

const plans = `kind: loip
id: loip-2024
title: Our Strathexample
edition: {published_on: "2024"}
period: 2024-34
outcomes: [{id: "1", title: Warm homes, period: 2023 to 2036}]
---
kind: locality-plan
id: milltown
title: Milltown Together
edition: {published_on: 1 May 2025}
period: by March 2030
`

it('a date keeps all the days it may stand for: a year is not its first of January', async () => {
  const [loip, milltown] = await tableOf(plansOf, plans)
  expect(loip).toMatchObject({ publishedOn: '2024', published: { first: '2024-01-01', last: '2024-12-31' } })
  expect(milltown).toMatchObject({ published: { first: '2025-05-01', last: '2025-05-01' } })
})

it('a plan runs from the first to the last day of its period and of its outcomes, and one with an end alone has no start', async () => {
  const [loip, milltown] = await tableOf(plansOf, plans)
  expect(loip).toMatchObject({ starts: '2023-01-01', ends: '2036-12-31' })
  expect(milltown).toMatchObject({ ends: '2030-03-31' })
  expect(milltown).not.toHaveProperty('starts')
})

it('a progress report has the days of its year, and none where no year can be read', async () => {
  const report = (year: string) => tableOf(reportsOf, `kind: progress-report\nreporting_year: ${year}\n`)
  expect(await report('2024-25')).toMatchObject([{ covered: { first: '2024-04-01', last: '2025-03-31' } }])
  const [unread] = await report('TBC')
  expect(unread).not.toHaveProperty('covered')
})

it('reviews are in the order of their days, those to come with them, and name the plans they are of', async () => {
  const rows = await tableOf(
    reviewsOf,
    `${plans}---
{kind: review, of: plan, date: TBC}
---
{kind: review, of: plan, plan: [loip, milltown], date: June 2031, decision: revise, revision_adopted: no}
---
{kind: review, of: progress, plan: milltown, date: 12 March 2026, title: A look back}
---
{kind: review, of: partnership, date: 2025}
`,
  )
  expect(rows.map(({ span: _, ...row }) => row)).toEqual([
    {
      of: 'partnership',
      title: 'Review of the partnership',
      plans: [],
      date: '2025',
      days: days('2025-01-01', '2025-12-31'),
    },
    {
      of: 'progress',
      title: 'A look back',
      plans: ['Milltown Together'],
      date: '12 March 2026',
      days: days('2026-03-12'),
    },
    {
      of: 'plan',
      title: 'Review of the plan',
      plans: ['LOIP', 'Milltown Together'],
      date: 'June 2031',
      days: days('2031-06-01', '2031-06-30'),
      decision: 'revise',
      revisionAdopted: false,
    },
    { of: 'plan', title: 'Review of the plan', plans: ['LOIP'] },
  ])
})

function days(first: string, last = first) {
  return { first, last }
}
