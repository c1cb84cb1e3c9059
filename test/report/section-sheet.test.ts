// The sheet of a section that has no layout of its own in the workbook.
import { expect, it } from 'vitest'
import type { ReportSection, ReportTable } from '../../src/report/sections/section.ts'
import { sectionSheet } from '../../src/report/workbook/section-sheet.ts'
import { clean } from './results.ts'

const table = (heading: string, rows: ReportTable['rows']): ReportTable => ({
  heading,
  sentences: ['Not told here.'],
  columns: [
    { heading: 'What', share: 2 },
    { heading: 'Whose', under: 0 },
    { heading: 'When', share: 1 },
  ],
  rows,
})
const section = (...tables: ReportTable[]): ReportSection => ({
  name: 'actions',
  about: 'What is done.',
  tables: () => tables,
})

it('is named by the section, with its columns and rows as they are', () => {
  const sheet = sectionSheet(section(table('Now', [[['Walk', 'Cycle'], [], ['2026']]])), clean)
  expect(sheet).toMatchObject({ name: 'Actions', about: 'What is done.', rows: [[['Walk', 'Cycle'], ['2026']]] })
  expect(sheet.columns.map(({ heading }) => heading)).toEqual(['What', 'When'])
})

it('says of each row which of several tables it is from', () => {
  const sheet = sectionSheet(
    section(table('Now', [[['Walk'], [], []]]), table('Later', [[['Run'], ['Ann'], []]])),
    clean,
  )
  expect(sheet.columns.map(({ heading }) => heading)).toEqual(['Part', 'What', 'Whose'])
  expect(sheet.rows).toEqual([
    ['Now', ['Walk'], undefined],
    ['Later', ['Run'], ['Ann']],
  ])
})
