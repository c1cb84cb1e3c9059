// Outcomes of a workbook or a table have ids made of their titles. Nobody is to read “fewer-homes-are-cold. Fewer homes are cold”.
import { describe, expect, it } from 'vitest'
import { reporterOf, shortReporterOf } from '../src/report/formats.ts'
import { isIdOfTitle } from '../src/text/id-of-title.ts'
import { results } from './ignorance/run.ts'

it.each([
  ['fewer-homes-are-cold', 'Fewer homes are cold', true],
  ['fewer-homes-cold', 'Fewer homes are cold', true],
  ['Fewer homes are cold', 'Fewer homes are cold', true],
  ['comhla-ann-mor', 'Còmhla ann am Mòr', true],
  ['1', 'Fewer homes are cold', false],
  ['M1', 'Milltown 1', false],
  ['2', '2 in 3 are well', false],
  ['housing', 'Fewer homes are cold', false],
  ['homes-2', 'Fewer homes are cold', false],
])('%s of “%s”: %s', (id, title, is) => expect(isIdOfTitle(id, title)).toBe(is))

const plan = (ids: readonly string[]) =>
  `kind: loip\ntitle: Our plan\nperiod: 2024-34\noutcomes:\n${ids.map((id, at) => `  - {${id}title: ${['Fewer homes are cold', 'Nobody is left alone'][at]}}\n`).join('')}`

describe.each([
  ['no ids', ['', '']],
  ['ids of the title', ['id: fewer-homes-cold, ', 'id: nobody-is-left-alone, ']],
])('%s', (_, ids) => {
  it('are not told before the title in what people read first', async () => {
    const run = await results([{ path: 'loip.yaml', bytes: Buffer.from(plan(ids)) }], '2026-11-30')
    const display = { colour: false, width: 80, show: new Set<never>() }
    for (const load of [shortReporterOf('table'), shortReporterOf('plain'), reporterOf('board-paper')]) {
      const made = await (await load).render(run, display)
      expect(made).not.toMatch(/fewer-homes|nobody-is|(Fewer homes are cold|Nobody is left alone)[.:]? +\1/)
      expect(made).toContain('Fewer homes are cold')
    }
  })
})
