// Links that people made, written into the plan file: several of one outcome, whatever stands there.
import { describe, expect, it } from 'vitest'
import { dataOf, readYaml } from '../src/edit/yaml-edit.ts'
import { type Link, withLinks } from '../src/mapping/answers.ts'
import type { CrosswalkRow } from '../src/result/run-result.ts'

function link(id: string, outcome: string): Link {
  return { row: { outcome: { id, title: `Title of ${id}` } } as CrosswalkRow, outcome, why: 'It does.', who: 'Board' }
}

function linksOf(text: string, index = 0): unknown {
  const { outcomes } = dataOf(readYaml(text)) as unknown as { outcomes: { national_outcomes: unknown }[] }
  return outcomes[index]?.national_outcomes
}

const made = (outcome: string) => ({ outcome, why: 'It does.', confirmed_by: 'Board' })
const plan = (held: string) =>
  `kind: loip # kept\noutcomes:\n  - id: a\n    title: One${held}\n  - {id: b, title: Two}\n`

describe('several links of one outcome', () => {
  it.each([
    ['where there is none', '', []],
    ['where the place is kept free', '\n    national_outcomes: <title>', []],
    ['beside one', '\n    national_outcomes: Health', ['Health']],
    ['beside a list in one line', '\n    national_outcomes: [Health, Culture]', ['Health', 'Culture']],
    ['beside a list in lines', '\n    national_outcomes:\n      - Health\n      - Culture', ['Health', 'Culture']],
  ])('%s', (_where, held, before) => {
    const after = withLinks(plan(held), [link('a', 'Poverty'), link('b', 'Economy'), link('a', 'Education')])
    expect(linksOf(after)).toEqual([...before, made('Poverty'), made('Education')])
    expect(linksOf(after, 1)).toEqual([made('Economy')])
    expect(after).toContain('kind: loip # kept')
  })
})
