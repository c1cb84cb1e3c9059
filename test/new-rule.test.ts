// npm run new-rule: which row of the law table a new rule is for, and the file that it writes.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rowNamed } from '../scripts/new-rule/row-named.ts'
import { ruleText } from '../scripts/new-rule/rule-text.ts'
import { dutyIds } from '../src/law/index.ts'

it.each([
  ['s8-2b-ii-says-whether-it-worked', 's8-2b-ii-participation-effectiveness'],
  ['s8-2b-i-counts-events', 's8-2b-i-participation-extent'],
  ['s10-3c-names-an-end', 's10-3c-period'],
  ['gp-plan-for-a-group', 'gp-plan-for-a-group'],
])('a rule named %s is for the row %s', (rule, row) => {
  expect(rowNamed(rule, dutyIds)).toBe(row)
})

it('every row is found by its own name', () => {
  expect(dutyIds.filter((id) => rowNamed(id, dutyIds) !== id)).toEqual([])
})

it.each(['s99-1-nothing', 'gp', 's8', ''])('no row is found for “%s”', (rule) => {
  expect(rowNamed(rule, dutyIds)).toBeUndefined()
})

it('the file of a new rule imports what is there', () => {
  const text = ruleText('gp-plan-for-a-group', 'gp-plan-for-a-group', 'advice')
  const imported = [...text.matchAll(/^import .* from '(.*)'$/gm)].map(([, path = '']) => path)
  expect(imported.length).toBeGreaterThan(0)
  expect(imported.filter((path) => !existsSync(join('src/rules/practice', path)))).toEqual([])
})
