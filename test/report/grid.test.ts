// Long tables are drawn without cli-table3, and must look exactly the same.
import { expect, it } from 'vitest'
import { drawnByLibrary, drawnHere } from '../../src/report/terminal/grid.ts'

const lines = [
  ['Citation', 'Duty', ''],
  ['\u001b[1ms.6(2)(c)\u001b[22m', 'The LOIP must state the period.', '✓ Shown'],
  ['', 'Bàgh a’ Chaisteil – “Ùr”', '… Cannot be told yet'],
  ['loip.yaml:1', '', '· Not looked at'],
  ['日本', '👩‍👩‍👧 Ga\u0300idhlig ⚠️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿', '家族'],
]
const tidy = (drawn: readonly string[]) => drawn.map((line) => line.trimEnd())

it('a long table looks as cli-table3 draws it', () => {
  for (const widths of [
    [12, 34, 26],
    [20, 40, 30],
  ]) {
    expect(tidy(drawnHere(lines, widths))).toEqual(tidy(drawnByLibrary(lines, widths)))
  }
})
