// Every package has one place where it is known, so that another can take its place there.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './built.ts'

const importers: Readonly<Record<string, readonly string[]>> = {
  '@noble/hashes': ['source/portable-hash.ts'],
  chalk: ['report/terminal/colour.ts'],
  'cli-table3': ['report/terminal/grid.ts'],
  commander: ['commands/program.ts'],
  'csv-stringify': ['report/csv/rows.ts'],
  docx: ['report/word/document.ts', 'report/word/styles.ts'],
  'fast-string-width': ['text/width.ts'],
  'fastest-levenshtein': ['text/nearest.ts'],
  fflate: ['report/office/deterministic-zip.ts', 'sheets/notes.ts', 'sheets/ods.ts', 'sheets/unpacked.ts'],
  hucre: ['report/workbook/workbook.ts', 'sheets/read-workbook.ts', 'sheets/write-workbook.ts'],
  mammoth: ['sheets/read-word.ts'],
  yaml: ['edit/yaml-edit.ts', 'source/yaml-measure.ts', 'source/yaml-nodes.ts', 'source/yaml.ts'],
}

it('each package is imported where it is listed here, and nowhere else', () => {
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

it('whoever installs loip installs nothing else: what it uses is built in, and its licence goes with it', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(manifest.dependencies ?? {}).toEqual({})
  const licences = readFileSync(join(root, 'dist/licences.txt'), 'utf8')
  const named = [...licences.matchAll(/^--- (\S+) \S+ \((?:MIT|ISC|BSD-2-Clause)\)\n\n(?=[\s\S]*?Copyright)/gm)].map(
    ([, name]) => name,
  )
  expect(named).toEqual(expect.arrayContaining(Object.keys(importers)))
})

it('cli-table3 measures with the package that everything else measures with', () => {
  const licences = readFileSync(join(root, 'dist/licences.txt'), 'utf8')
  expect(licences).toContain('--- fast-string-width ')
  expect(licences).not.toContain('--- string-width ')
})
