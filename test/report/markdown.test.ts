import { describe, expect, it } from 'vitest'
import * as markdown from '../../src/report/markdown/markdown.ts'
import { escaped } from '../../src/report/markdown/markdown-text.ts'
import { sections } from '../../src/report/sections/names.gen.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { everything, gappy, hostile } from './results.ts'

const at = (run: RunResult) => markdown.render(run, { colour: true, show: new Set(sections) })
const cellsOf = (line: string) => line.replace(/\\./g, '').split('|').length

describe('tables', () => {
  it.each(Object.entries(everything))('of the %s result have as many cells in each row as in the head', (_, run) => {
    const blocks = at(run)
      .split('\n\n')
      .filter((block) => block.startsWith('| '))
    for (const block of blocks) {
      const [head = '', ...rows] = block.split('\n')
      expect(rows.filter((row) => cellsOf(row) !== cellsOf(head))).toEqual([])
    }
  })

  it('give duty, citation with its page, verdict in words, place and what to add', () => {
    expect(at(gappy)).toContain(
      '| The LOIP must state the period within which the proposed improvement is to be achieved. | ' +
        '[s.6(2)(c)](https://www.legislation.gov.uk/asp/2015/6/section/6) | Missing | loip.yaml:4 | ' +
        'Add period: to the plan, such as period: "2024-34", or to each outcome. |',
    )
  })

  it('have no cell that a spreadsheet would take for a formula', () => {
    const cells = at(hostile)
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .flatMap((line) => line.split(' | '))
    expect(cells.filter((cell) => /^(?:\| )?[=+@]/.test(cell))).toEqual([])
  })
})

describe('texts from plan files', () => {
  it('produce no HTML, code, emphasis or link', () => {
    const text = at(hostile)
    expect(text).not.toContain('<script')
    expect(text).toContain('&lt;script>')
    expect(text).not.toMatch(/(?<!\\)\[x\]/)
    expect(text).not.toMatch(/(?<!\\)`code/)
  })

  it.each([
    ['# not a heading', '\\# not a heading'],
    ['> not a quote', '\\> not a quote'],
    ['1. not a list', '1\\. not a list'],
    ['snake_case stays, _this_ does not lean', 'snake_case stays, \\_this\\_ does not lean'],
    ['a | b \\ c', 'a \\| b \\\\ c'],
    ['R&D &lt;', 'R&amp;D &amp;lt;'],
    ['“2024-34”: no more than 10%', '“2024-34”: no more than 10%'],
  ])('%s', (plain, expected) => {
    expect(escaped(plain)).toBe(expected)
  })
})

it('numbers the findings and says each level as a word', () => {
  expect(at(gappy).match(/^\d+\. \*\*\w+\.\*\*/gm)).toEqual([
    '1. **Gap.**',
    '2. **Question.**',
    '3. **Advice.**',
    '4. **Note.**',
  ])
})

it('has one title, and headings in order below it', () => {
  const levels = (at(gappy).match(/^#+(?= )/gm) ?? []).map(({ length }) => length)
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
})
