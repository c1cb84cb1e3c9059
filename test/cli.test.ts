// The command line as people and programs use it: the built program, spawned for real.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { formats } from '../src/report/formats.ts'
import { joinAnd } from '../src/text/join.ts'
import { bin, root } from './built.ts'

const example = join(root, 'examples/strathexample')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const {
  NO_COLOR: _no,
  FORCE_COLOR: _force,
  COLUMNS: _columns,
  NODE_EXTRA_CA_CERTS: _certificates,
  ...quietEnv
} = process.env

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loip-cli-'))
  mkdirSync(join(folder, 'empty'))
  mkdirSync(join(folder, 'gap'))
  writeFileSync(
    join(folder, 'gap/loip.yaml'),
    'kind: loip\ntitle: Our Strathexample\nperiod: ongoing\noutcomes:\n  - {id: "1", title: Fewer children grow up in poverty}\n',
  )
  mkdirSync(join(folder, 'large'))
  const outcomes = Array.from(
    { length: 1_500 },
    (_, index) => `  - {id: "${index + 1}", title: Outcome number ${index + 1}}\n`,
  )
  writeFileSync(
    join(folder, 'large/loip.yaml'),
    `kind: loip\ntitle: Our Strathexample\nperiod: ongoing\noutcomes:\n${outcomes.join('')}`,
  )
})

function loip(words: readonly string[], env: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> {
  return spawnSync('node', [bin, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...quietEnv, ...env },
    maxBuffer: 64_000_000,
  })
}

/** Runs in a shell; the exit code is that of the first program of the pipe. */
function shell(command: string): SpawnSyncReturns<string> {
  return spawnSync('bash', ['-c', `set -o pipefail; ${command}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...quietEnv, LOIP: bin },
    maxBuffer: 64_000_000,
  })
}

describe('exit codes', () => {
  it('0 if there is nothing at the level, with nothing on standard error', () => {
    const { status, stdout, stderr } = loip(['check', example, '--as-of', '2026-11-22'])
    expect(stderr).toBe('')
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/Exit 0\.$/)
    expect(status).toBe(0)
  })

  it('1 if there is something at the level', () => {
    const { status, stdout } = loip(['check', 'gap'])
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/Exit 1\.$/)
    expect(status).toBe(1)
  })

  it.each([['empty'], ['no-such-folder']])('3 if there was nothing to check: %s', (path) => {
    const { status, stdout } = loip(['check', path])
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/Exit 3\.$/)
    expect(status).toBe(3)
  })

  it.each([
    [['check', '--formt', 'json'], 'There is no option --formt here. Did you mean --format?'],
    [['chekc'], 'There is no command chekc. Did you mean check?'],
    [['help', 'explian'], 'There is no command explian. Did you mean explain?'],
    [
      ['check', '--format', 'jason'],
      `There is no format “jason”. Did you mean “json”? The formats are ${joinAnd(formats)}.`,
    ],
    [['check', '--format'], 'The option --format needs a value after it.'],
    [['check', '--show', 'finding'], 'There is no part of the report “finding”. Did you mean “findings”?'],
    [['check', '--ruleset', 'statutary'], 'There is no set of rules “statutary”. Did you mean “statutory”?'],
    [['check', '--fail-on', 'gaps'], 'There is no level “gaps”. Did you mean “gap”?'],
    [['check', '--as-of', 'yesterdya'], 'No date can be read in “yesterdya”.'],
    [['check', '--reference', 'nowhere'], 'nowhere'],
    [['check', '--format', 'json=no/such/folder.json'], 'There is no folder no/such for the report.'],
    [['explain'], 'Say what to explain'],
    [['explain', 'file-unknown-keys'], 'Did you mean file-unknown-key'],
    [['explain', 's6\n\u001b[31m'], '“s6 ␛[31m”'],
    [['check', ''], 'A path with nothing in it names no folder. Name the folder'],
    [['checklist', ''], 'A path with nothing in it names no folder.'],
    [['audit', ''], 'A path with nothing in it names no folder.'],
    [
      ['audit', '.', '--plain', '--format', 'json'],
      'Only one format can be printed, and plain and json were asked for.',
    ],
    [['audit', '.', '--learning', '--format', 'html'], 'There is no format “html”. The formats are markdown and json.'],
    [['duties', '--plain', '--format', 'json'], 'Only one format can be printed, and plain and json were asked for.'],
    [['duties', '--plain', '--format', 'jason'], 'There is no format “jason”.'],
    [['duties', 'now'], 'loip duties takes nothing after it but options. loip duties --help lists its options.'],
    [['audit', 'one', 'two'], 'loip audit takes one folder and options, and more was given. loip audit --help'],
    [['init', 'one', 'two'], 'loip init takes one folder and options'],
    [['template', 'one', 'two'], 'loip template takes one folder and options'],
    [['checklist', 'gap', '--plain'], 'loip checklist --help lists its options.'],
    [['--plain', 'checklist', 'gap'], 'loip checklist --help lists its options.'],
    [['--zzz'], 'There is no option --zzz here. loip --help lists the commands.'],
    [['import'], 'A workbook and a folder are needed.'],
    [['import', 'plans.xlsx'], 'A workbook and a folder are needed.'],
    [['check', 'gap', '--show', ''], 'No part of the report is named after --show. Choose '],
    [['check', 'gap', '--show', ' , '], 'No part of the report is named after --show. Choose '],
    [['init', 'gap/loip.yaml', '--area', 'Fife', '--yes'], 'gap/loip.yaml is a file, and a folder is needed.'],
    [['init', 'new.yaml', '--area', 'Fife', '--yes'], 'new.yaml is the name of a file. Name the folder'],
    [['init', '', '--area', 'Fife', '--yes'], 'A path with nothing in it names no folder.'],
    [
      ['init', 'gap/loip.yaml/new', '--area', 'Fife', '--yes'],
      'gap/loip.yaml is a file, and a folder is needed there. Nothing was written.',
    ],
    [['template', example, '--area', 'Fife', '--out', 'x.xlsx'], 'are of Strathexample, and --area says Fife.'],
  ])('2 if it was used wrongly, with one sentence on standard error: %j', (words, said) => {
    const { status, stdout, stderr } = loip(words)
    expect(stderr).toContain(said)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})

it.each([
  ['checklist', 'nowhere'],
  ['map', 'nowhere'],
  ['audit', 'nowhere'],
  ['template', 'nowhere', '--out', 'x.xlsx'],
  ['import', 'nowhere.xlsx', 'gap'],
  ['import', 'gap/loip.yaml', 'nowhere'],
])('a path that leads to nothing is told in the words of the report: %j', (...words) => {
  const { status, stdout, stderr } = loip(words)
  expect(stderr).toMatch(/^nowhere(?:\.xlsx)?: There is no file or folder of this name\. [^\n]+\n$/)
  expect([status, stdout]).toEqual([2, ''])
})

it('a checklist of a folder without a plan file is none', () => {
  const { status, stdout, stderr } = loip(['checklist', 'empty'])
  expect(stderr).toBe('No plan file was found in empty (every .yaml and .yml file in it), so nothing was checked.\n')
  expect([status, stdout]).toEqual([3, ''])
})

describe('help', () => {
  it('is shown when nothing is asked for, with exit code 0', () => {
    const { status, stdout } = loip([])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Examples:\n {2}loip check/)
    expect(loip(['--help']).stdout).toBe(stdout)
    expect(loip(['help']).stdout).toBe(stdout)
  })

  it.each(['check', 'explain', 'duties'])(
    'of %s leads with examples, fits 80 columns, and is found three ways',
    (command) => {
      const { status, stdout } = loip(['help', command])
      expect(status).toBe(0)
      expect(stdout).toMatch(new RegExp(`^Examples:\n  loip ${command}`))
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
      expect(loip([command, '--help']).stdout).toBe(stdout)
      expect(loip(['-h', command]).stdout).toBe(stdout)
    },
  )

  it('--version prints the version and nothing else', () => {
    expect(loip(['--version']).stdout).toBe(`${version}\n`)
    expect(loip(['-V']).stdout).toBe(`${version}\n`)
  })
})

describe('options', () => {
  it('may come before the command or after it', () => {
    const after = loip(['check', 'gap', '--format', 'json', '--as-of', '2026-11-22'])
    expect(loip(['--format', 'json', '--as-of=2026-11-22', 'check', 'gap']).stdout).toBe(after.stdout)
    expect(loip(['check', '--format', 'json', 'gap', '--as-of', '22 November 2026']).stdout).toBe(after.stdout)
  })

  it('--quiet prints one line', () => {
    expect(loip(['check', 'gap', '-q']).stdout).toMatch(/^\d+ gaps?, [^\n]+\n$/)
  })

  it('--plain prints no box-drawing characters', () => {
    expect(loip(['check', 'gap', '--plain']).stdout).not.toMatch(/[\u2500-\u257f■□^]/)
  })

  it('several formats are written in one run', () => {
    const { stdout, stderr } = loip(['check', 'gap', '--format', 'json', '--format', 'markdown=report.md'])
    expect(JSON.parse(stdout).ending.code).toBe(1)
    expect(stderr).toBe('Written: report.md\n')
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toContain('## Findings')
  })

  it('without a path check the current folder', () => {
    const { stdout } = spawnSync('node', [bin, 'check', '--format', 'json'], {
      cwd: join(folder, 'gap'),
      encoding: 'utf8',
      env: quietEnv,
    })
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(['loip.yaml'])
  })
})

describe('pipes', () => {
  it('carry the whole of a large document, and keep the exit code', () => {
    const { status, stdout, stderr } = shell('node "$LOIP" check large --format json | cat')
    expect(stdout.length).toBeGreaterThan(2_000_000)
    expect(JSON.parse(stdout).crosswalk.rows).toHaveLength(1_500)
    expect(stderr).toBe('')
    expect(status).toBe(1)
  })

  it('that close early (EPIPE) end the run quietly', () => {
    const { stdout, stderr } = shell('node "$LOIP" check large --format json | head -c 10')
    expect(stdout).toBe('{\n  "$schem'.slice(0, 10))
    expect(stderr).toBe('')
  })

  it.skipIf(!existsSync('/dev/full'))(
    'to a full disk (ENOSPC) end the run with a sentence and 3, never an exit code of findings',
    () => {
      for (const format of ['table', 'json', 'xlsx']) {
        const { status, stderr } = shell(`node "$LOIP" check gap --format ${format} > /dev/full`)
        expect(stderr).toBe(
          'The report could not be written (ENOSPC). There is no room left there: make room, or name a file on another disk.\n',
        )
        expect(status).toBe(3)
      }
      expect(shell('node "$LOIP" check gap --format json=/dev/null 2> /dev/full').status).toBe(3)
    },
  )

  it('get the verdict as their last line, unwrapped', () => {
    expect(shell('node "$LOIP" check gap | tail -n 1').stdout).toMatch(/^\d+ gaps?, .* Exit 1\.\n$/)
  })

  it('are 80 columns wide, or as wide as COLUMNS says', () => {
    const longest = (text: string) =>
      Math.max(
        ...text
          .split('\n')
          .filter((line) => /^─+$/.test(line))
          .map((line) => line.length),
      )
    expect(longest(loip(['check', 'gap', '--all']).stdout)).toBe(80)
    expect(longest(loip(['check', 'gap', '--all'], { COLUMNS: '100' }).stdout)).toBe(100)
  })
})

describe('colour', () => {
  it('is not written into a pipe unless forced, and never with --no-color', () => {
    const paint = '\u001b['
    expect(loip(['check', 'gap']).stdout).not.toContain(paint)
    expect(loip(['check', 'gap'], { FORCE_COLOR: '1' }).stdout).toContain(paint)
    expect(loip(['check', 'gap', '--no-color'], { FORCE_COLOR: '1' }).stdout).not.toContain(paint)
    expect(loip(['check', 'gap'], { NO_COLOR: '1' }).stdout).not.toContain(paint)
  })

  it('adds nothing but colour', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: matches ANSI colour codes.
    const bare = loip(['check', 'gap'], { FORCE_COLOR: '1' }).stdout.replace(/\u001b\[\d+m/g, '')
    expect(bare).toBe(loip(['check', 'gap']).stdout)
  })
})

it('JSON output is valid by the published schema', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/result.schema.json'), 'utf8'))
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema)
  for (const path of [example, 'gap', 'empty']) {
    validate(JSON.parse(loip(['check', path, '--format', 'json']).stdout))
    expect(validate.errors).toBeNull()
  }
})

it('explain knows the rules of the findings', () => {
  const { findings } = JSON.parse(loip(['check', 'gap', '--format', 'json']).stdout)
  for (const rule of new Set<string>(findings.map((finding: { rule: string }) => finding.rule))) {
    expect(loip(['explain', rule]).status).toBe(0)
  }
})
