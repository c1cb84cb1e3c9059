// Every package has one place where it is known, so that another can take its place there.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const importers: Readonly<Record<string, readonly string[]>> = {
  chalk: ['report/colour.ts'],
  'cli-table3': ['report/grid.ts'],
  commander: ['program.ts'],
  'csv-stringify': ['report/csv-rows.ts'],
  docx: ['report/word/document.ts', 'report/word/styles.ts'],
  'fastest-levenshtein': ['nearest.ts'],
  fflate: ['report/office/settled.ts'],
  hucre: ['report/workbook/workbook.ts'],
  yaml: ['source/yaml-measure.ts', 'source/yaml-nodes.ts', 'source/yaml.ts'],
}

it('each package is imported where docs/architecture.md says, and nowhere else', () => {
  const found: Record<string, string[]> = {}
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' }).sort()) {
    // The validators bring with them what ajv wrote, which the build takes in.
    if (!/\.ts$/.test(name)) continue
    const text = readFileSync(join('src', name), 'utf8')
    for (const [, from = ''] of text.matchAll(
      /(?:^import .*? from |^(?:export )?.*\} from |^import |\bimport\()'([^'.][^']*)'/gm,
    )) {
      if (from.startsWith('node:')) continue
      const [first = '', second = ''] = from.split('/')
      const known = first.startsWith('@') ? `${first}/${second}` : first
      found[known] ??= []
      const path = name.replaceAll('\\', '/')
      if (!found[known].includes(path)) found[known].push(path)
    }
  }
  expect(found).toEqual(importers)
})
