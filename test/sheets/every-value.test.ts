// Every field of every kind of plan file, and partnerships that are made up at random: through a workbook and back, nothing differs.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../src/schema/kinds.gen.ts'
import { schemaRoots } from '../../src/sheets/columns.ts'
import type { SheetDocument } from '../../src/sheets/documents.ts'
import { sheetLayouts } from '../../src/sheets/layout.ts'
import { documentsOf } from '../../src/sheets/plan-files.ts'
import { readSheets } from '../../src/sheets/read-sheets.ts'
import { readBook } from '../../src/sheets/read-workbook.ts'
import { templateOf } from '../../src/sheets/template.ts'
import { templateBytes } from '../../src/sheets/write-workbook.ts'
import type { PlainData, PlainMap } from '../../src/source/yaml.ts'
import { sampleOfKind } from '../every-field.ts'
import { filesIn } from './books.ts'

const roots = await schemaRoots(sheetLayouts.flatMap(({ sources }) => sources.map(({ kind }) => kind)))

async function throughWorkbook(documents: readonly SheetDocument[]) {
  const sheets = templateOf({ documents, roots, nationalOutcomes: ['Poverty'], partners: [] })
  const bytes = await templateBytes(sheets, { title: 'Plans', madeBy: 'loip test', asOf: '2026-11-22' })
  const { documents: read, changes, remarks } = readSheets(await readBook('plans.xlsx', bytes), roots)
  return { sheets, changes, remarks, read: read.map(({ data }) => data) }
}

it.each(kinds)(
  'every field of a %s is in the workbook, each value in one cell, and comes back as it was',
  async (kind) => {
    const data = sampleOfKind(kind) as PlainMap
    const { sheets, changes, remarks, read } = await throughWorkbook([{ key: 'd1', file: 'one.yaml', kind, data }])
    expect(changes).toEqual([])
    expect(remarks).toEqual([])
    expect(read).toEqual([data])
    const cells = sheets
      .filter(({ isHidden }) => !isHidden)
      .flatMap(({ rows, columns }) =>
        rows.flatMap((row) => row.filter((cell, at) => cell !== '' && !columns[at]?.isHidden)),
      )
    // The kind is a name of a sheet, or has a column of its own.
    for (const text of new Set(textsIn(data)))
      expect(text === kind || cells.some((cell) => cell.includes(text)), text).toBe(true)
  },
)

function textsIn(data: PlainData): string[] {
  if (typeof data === 'string') return [data]
  return Object.values(data).flatMap((one) => textsIn(one as PlainData))
}

/** The same numbers each time. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

const words = [
  ...[
    '20%',
    '0',
    'yes',
    'no',
    '2027/28',
    '31/3/2024',
    '1.10',
    '007',
    '#N/A',
    '#5 on the list',
    '=1+1',
    '@home',
    '-',
    '+44 1234',
  ],
  ...[
    'Dùthaich nan Òran',
    'one; two',
    'one, two',
    'two\nlines',
    'ends in a colon:',
    '_x0041_',
    '“quoted”',
    "'single'",
    ' spaced ',
    'null',
    '~',
    'TRUE',
  ],
  ...[
    '1e3',
    '12:30',
    '<b>',
    'a & b',
    '45382',
    '£1.2m',
    'a\ttab',
    '👋🏽',
    'x'.repeat(3000),
    'Example: this is a title',
    '\u200bzero width',
    'Outcome',
    'loip',
  ],
]

/** The document with other words in its texts, fewer fields, and lists of other lengths. */
function varied(data: PlainData, next: () => number, depth = 0): PlainData {
  if (typeof data === 'string') return words[Math.floor(next() * words.length)] ?? ''
  if (Array.isArray(data)) {
    const [sample] = data
    if (sample === undefined) return []
    return Array.from({ length: Math.floor(next() * 5) }, () => varied(sample, next, depth + 1))
  }
  const kept = Object.entries(data).filter(([key]) => key === 'kind' || next() < (depth === 0 ? 0.8 : 0.6))
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'kind' && depth === 0
        ? value
        : next() < 0.1 && typeof value === 'object'
          ? (words[Math.floor(next() * words.length)] ?? '')
          : varied(value, next, depth + 1),
    ]),
  )
}

it('60 made-up partnerships, with every awkward text that people write, come back as they were', async () => {
  for (let seed = 1; seed <= 60; seed++) {
    const next = random(seed)
    const documents = kinds.map(
      (kind, at): SheetDocument => ({
        key: `d${at + 1}`,
        file: `${kind}.yaml`,
        kind,
        data: varied(sampleOfKind(kind) as PlainMap, next) as PlainMap,
      }),
    )
    const { changes, remarks, read } = await throughWorkbook(documents)
    const brief = changes.map(({ document: _, ...change }) => change)
    expect({ seed, changes: brief, remarks }).toEqual({ seed, changes: [], remarks: [] })
    expect(read, `seed ${seed}`).toEqual(documents.map(({ data }) => data))
  }
}, 120_000)

describe('the 32 made-up partnerships of the audit', () => {
  const folder = 'examples/all-32'
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )
  it('come back as they were', async () => {
    for (const name of names) {
      const files = Object.entries(filesIn(join(folder, name))).flatMap(([path, text]) =>
        /\.ya?ml$/.test(path) ? [{ path, text }] : [],
      )
      const { documents } = documentsOf(files)
      const { changes, remarks, read } = await throughWorkbook(documents)
      expect({ name, changes, remarks }).toEqual({ name, changes: [], remarks: [] })
      expect(read).toEqual(documents.map(({ data }) => data))
    }
  }, 120_000)
})
