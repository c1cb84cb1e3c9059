// Starting is what everybody pays. What a command line loads is listed here; when something joins, decide whether it has to.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** For each part of the program, a text that stands in the built code of that part alone. */
const marks = {
  commander: 'commander.unknownOption',
  yaml: 'Nested mappings are not allowed in compact mappings',
  'cli-table3': 'mergeTableOptions',
  rules: 'asks two questions. How many events were held answers the first',
  'examples of rules': 'extent: Twelve events with 640 people.',
  'validator of LOIPs': '/also_serves_as',
  'schema of LOIPs': 'The local outcomes to which the partnership gives priority',
  'reference files': 'holds no reference data',
  workbooks: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'Word documents': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  CSV: 'escape_formulas',
  ZIP: 'invalid zip data',
}

/** What a command line loads of the built program, by the marks above. */
function partsLoaded(...args: string[]): string[] {
  const script = `
    process.argv = [process.argv[0], 'loip', ...${JSON.stringify(args)}]
    const write = process.stdout.write.bind(process.stdout)
    process.stdout.write = () => true
    process.on('exit', () => write(JSON.stringify(Object.keys(require.cache).filter((path) => path.includes('dist')))))
    require('./dist/cli.js')`
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  const code = (JSON.parse(stdout) as string[]).map((path) => readFileSync(path, 'utf8')).join('\n')
  return Object.entries(marks).flatMap(([part, mark]) => (code.includes(mark) ? [part] : []))
}

it('the version loads nothing', () => {
  expect(partsLoaded('--version')).toEqual([])
})

it('help loads commander', () => {
  expect(partsLoaded('check', '--help')).toEqual(['commander'])
})

it('a check without a finding about shape loads no schema, and only the validators it needs', () => {
  expect(partsLoaded('check', 'examples/strathexample', '--plain')).toEqual([
    'commander',
    'rules',
    'validator of LOIPs',
  ])
  expect(partsLoaded('check', 'examples/strathexample/delivery.yaml', '--plain')).toEqual(['commander', 'rules'])
})

it('a file that is not plain throughout loads yaml', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loip-'))
  try {
    const file = join(folder, 'loip.yaml')
    writeFileSync(file, 'kind: loip\ntitle: &title Our Strathexample\nscope: *title\n')
    expect(partsLoaded('check', file, '--plain')).toContain('yaml')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('only --reference loads what reads reference files', () => {
  expect(partsLoaded('check', 'examples/strathexample', '--plain')).not.toContain('reference files')
  expect(partsLoaded('check', 'examples/strathexample', '--plain', '--reference', 'examples')).toContain(
    'reference files',
  )
})

it('a table loads what draws it, and the short report draws none', () => {
  expect(partsLoaded('check', 'examples/strathexample', '--all')).toContain('cli-table3')
  expect(partsLoaded('check', 'examples/strathexample')).toEqual(['commander', 'rules', 'validator of LOIPs'])
})

it('only an explanation loads the examples of the rules', () => {
  expect(partsLoaded('explain', 's8-2b-ii-participation-effectiveness', '--plain')).toContain('examples of rules')
})

it('a list of duties loads neither yaml nor a validator', () => {
  expect(partsLoaded('duties', '--plain')).toEqual(['commander', 'cli-table3', 'rules'])
})

it.each([
  ['csv', ['CSV']],
  ['csv-crosswalk', ['CSV']],
  ['xlsx', ['workbooks', 'ZIP']],
  ['docx', ['Word documents', 'ZIP']],
])('%s loads what makes it, and no other format', (format, expected) => {
  const plain = partsLoaded('check', 'examples/strathexample', '--plain')
  const loaded = partsLoaded('check', 'examples/strathexample', '--format', format)
  expect(loaded.filter((part) => !plain.includes(part))).toEqual(expected)
})
