// loip audit: one overview and a whole report for each folder, whatever the folders hold; the same bytes however it is run; and an
// output set that is written whole or not at all (atomic). Spawns the built program, except where only the inside can be tested.
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditCommand } from '../src/commands/audit/audit.ts'
import type { AuditOptions } from '../src/commands/audit/options.ts'
import { inThreads } from '../src/commands/audit/threads.ts'
import { UsageError } from '../src/commands/usage-error.ts'
import { councilAreas } from '../src/reference/index.ts'
import { bin, root } from './built.ts'

const all = join(root, 'examples/all-32')
const asOf = ['--as-of', '2026-11-22']
const { FORCE_COLOR: _force, COLUMNS: _columns, ...env } = process.env
const place = mkdtempSync(join(tmpdir(), 'loip-audit-'))

beforeAll(() => {
  small('few', ['01', '03', '14', '15', '20'])
  small('one', ['03'])
}, 60_000)
afterAll(() => rmSync(place, { recursive: true }))

function loip(words: readonly string[], cwd = place): SpawnSyncReturns<string> {
  return spawnSync('node', [bin, 'audit', ...words], { cwd, encoding: 'utf8', env, maxBuffer: 64_000_000 })
}

/** A folder with copies of some folders of examples/all-32, by their numbers. */
function small(name: string, numbers: readonly string[]): void {
  for (const folder of readdirSync(all).filter((one) => numbers.includes(one.slice(0, 2))))
    cpSync(join(all, folder), join(place, name, folder), { recursive: true })
}

/** A folder with the named folders, each with a plan of one line. */
function tiny(name: string, folders: readonly string[], plan = 'kind: loip\n'): string {
  for (const folder of folders) {
    mkdirSync(join(place, name, folder), { recursive: true })
    writeFileSync(join(place, name, folder, 'loip.yaml'), plan)
  }
  return name
}

const at = (...parts: string[]) => join(place, ...parts)
const text = (...parts: string[]) => readFileSync(at(...parts), 'utf8')
const table = (file: string): Record<string, string>[] => parse(text(file), { bom: true, columns: true })
/** The folders in which sets are made, while they are. */
const half = () => readdirSync(place).filter((one) => one.startsWith('.loip-'))

/** The message of the UsageError. Called in this process, which is quicker; the exit code is always 2. */
async function refused(options: AuditOptions, folder?: string): Promise<string> {
  const silent = { write: () => true }
  try {
    await auditCommand(folder, options, 'test', { stdout: silent, stderr: silent, env: {} })
    return 'nothing was refused'
  } catch (error) {
    if (error instanceof UsageError) return `${error.message} ${error.hint}`
    throw error
  }
}

/** The contents of every file below a folder, by path. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(at(folder, name)).isFile())
      .sort()
      .map((name) => [name, text(folder, name)]),
  )
}

/** The targets of the links of a page, by regular expression; test/audit-pages.test.ts parses pages as browsers do. */
function addressesIn(page: string): string[] {
  return [...page.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, address = '']) => address)
}

/** The files that the overview of a set links to. */
function linked(set: string): string[] {
  const [, reports = ''] = text(set, 'overview.md').split('\n## ')
  return [...reports.matchAll(/^- \[.*\]\(([^()]*)\)(?: \(S\d+\))?$/gm)].map(([, link = '']) =>
    decodeURIComponent(link),
  )
}

function expectLinked(set: string, count: number): void {
  const links = linked(set)
  expect(new Set(links).size).toBe(count)
  expect(links).toHaveLength(count)
  const pages = addressesIn(text(set, 'overview.html')).filter((address) => address.startsWith('partnerships/'))
  expect(new Set(pages)).toEqual(new Set(links.map((link) => link.replace(/md$/, 'html'))))
  for (const link of [...links, ...pages]) expect(statSync(at(set, link)).isFile(), link).toBe(true)
  for (const page of pages) expect(addressesIn(text(set, page)), page).toContain('../overview.html')
  expect(readdirSync(at(set, 'partnerships'))).toHaveLength(2 * count)
}

const schema = JSON.parse(readFileSync(join(root, 'schemas/audit.schema.json'), 'utf8'))
const validate = new Ajv2020({ strict: false }).compile(schema)

function expectValid(json: string): {
  partnerships: { folder: string; result?: { asOf: string }; stopped?: string }[]
} {
  const document = JSON.parse(json)
  validate(document)
  expect(validate.errors).toBeNull()
  return document
}

describe('all 32', () => {
  const set = () => contents('all')
  let run: SpawnSyncReturns<string>
  beforeAll(() => {
    run = loip([all, '--out', 'all', ...asOf])
  }, 60_000)

  it('ends with 3 and names the one folder that could not be checked completely', () => {
    expect(run.status).toBe(3)
    // On a slow machine, standard error also has lines of progress.
    const told = run.stderr.split('\n').filter((line) => !/^\d+ of 32 done/.test(line))
    expect(told).toEqual(['Written: all', ''])
    expect(run.stdout).toMatch(/^The check is incomplete: \d+ errors?, \d+ gaps, \d+ questions\. Exit 3\.$/m)
    expect(run.stdout).toContain('\nNot looked at whole (1): Area 15. Counts may change.\n')
    expect(text('all', 'overview.md').trimEnd().split('\n').at(-1)).toBe(
      '**32 folders, 31 of them looked at whole. Exit 3: The check of the folder 15-S12000049 is incomplete: something in it could not be looked at.**',
    )
    const [, notRead = ''] = text('all', 'overview.md').split('## What could not be looked at')
    expect(notRead).toContain('| 15-S12000049 |')
    expect(notRead.match(/^\| .*S12/gm)).toHaveLength(1)
  })

  it('is an overview and 32 reports, each with a link', () => {
    expect(Object.keys(set()).filter((name) => !name.startsWith('partnerships'))).toEqual([
      'audit.json',
      'audit.xlsx',
      'checksums.txt',
      'coverage.csv',
      'findings.csv',
      'learning.csv',
      'learning.json',
      'learning.md',
      'overview.html',
      'overview.md',
    ])
    expectLinked('all', 32)
    expect(text('all', 'overview.md')).toContain('1 of 2 identified localities has one')
    for (const page of linked('all'))
      expect(text('all', page)).toMatch(/^# Partnership of area \d\d[\s\S]*Exit [013][.:]/)
  })

  it('is one JSON document that is valid by its schema', () => {
    expect(expectValid(text('all', 'audit.json')).partnerships).toHaveLength(32)
  })

  it('is CSV that a spreadsheet shows unchanged: codes as text, a row for each area, no formula', () => {
    const codes = councilAreas.map(({ code }) => code).sort()
    expect(
      table('all/coverage.csv')
        .map((row) => row.council_code ?? '')
        .sort(),
    ).toEqual(codes)
    for (const file of ['all/findings.csv', 'all/learning.csv']) {
      const rows = table(file)
      expect(rows.length).toBeGreaterThan(50)
      for (const row of rows) expect(codes).toContain(row.council_code)
    }
  })

  it('is in the order of names in every table, with no rank, score or percentage', () => {
    const overview = text('all', 'overview.md')
    expect(overview).toContain('All 32 council areas are here.')
    for (const [, heading = '', part = ''] of overview.matchAll(/^## (.*)\n([\s\S]*?)(?=^## |$(?![\s\S]))/gm)) {
      if (heading === 'Duties most often open') continue
      const named = [...part.matchAll(/^(?:\| |- \[)(?:Partnership of area|Area) (\d\d)[^|\n]*S12\d{6}/gm)].map(
        ([, area]) => area,
      )
      expect(named, heading).toEqual([...named].sort())
      if (/^(?:Reports|What each|How the|Duties by)/.test(heading)) expect(named, heading).toHaveLength(32)
    }
    expect(`${overview}${run.stdout}`).not.toMatch(/%|\branked\b|\b(?:best|worst|league)\b|\bscored?:/i)
    expect(overview).toContain('Nothing here is a rank or a score')
  })

  it('says which plans end within the year, and which national outcomes nobody links to', () => {
    const overview = text('all', 'overview.md')
    expect(overview).toMatch(/## Plans that end by 22 November 2027[\s\S]*in 2025, which has passed/)
    expect(overview).toContain('Nobody here links to “Culture” and “International”.')
  })

  it('cuts none of our own words at 80 columns', () => {
    const { stdout } = spawnSync('node', [bin, 'audit', at('few'), ...asOf], {
      encoding: 'utf8',
      env: { ...env, COLUMNS: '80' },
    })
    expect(stdout).toMatch(/^Partnership +How they stand +Check$/m)
    expect(stdout).toContain('participation,')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('groups the learning by kind, under its national priority or national action', () => {
    const learning = text('all', 'learning.md')
    const rows = table('all/learning.csv')
    expect(learning).toContain(`${rows.length} entries from 15 partnerships`)
    expect(learning.match(/^## .*$/gm)).toEqual([
      '## Good practice that others can copy',
      '## Barriers',
      '## What could be streamlined',
      '## Where better data sharing is needed',
      '## Partners with a key role',
    ])
    const [, barriers = ''] = learning
      .split('\n## ')
      .filter((part) => part.startsWith('Barriers'))
      .concat('')
      .reverse()
    for (const { kind, what = '', national_actions: actions = '' } of rows.filter((row) => row.kind === 'barrier')) {
      expect(kind).toBe('barrier')
      const parts = barriers.split('\n### ').filter((part) => part.includes(what))
      for (const action of actions === '' ? ['No national action is named'] : actions.split('; '))
        expect(
          parts.some((part) => part.startsWith(action)),
          `${action}: ${what}`,
        ).toBe(true)
    }
    for (const line of learning.match(/^- .*$/gm) ?? []) expect(line).toMatch(/Ask: .*, S12\d{6}, .*@.*\.$/)
    expect(JSON.parse(text('all', 'learning.json')).learning).toHaveLength(rows.length)
  })
})

describe('an audit is deterministic', () => {
  it('with one thread, two or eight, and merged from shards: the same bytes', () => {
    const run = loip(['few', '--out', 'one-thread', '--jobs', '1', ...asOf])
    const whole = contents('one-thread')
    for (const jobs of ['2', '8']) {
      const again = loip(['few', '--out', 'threads', '--jobs', jobs, ...asOf])
      expect(again.stdout).toBe(run.stdout)
      expect(contents('threads')).toEqual(whole)
    }
    for (const part of ['1', '2']) {
      const { status, stdout } = loip(['few', '--shard', `${part}/2`, ...asOf])
      expect(status).toBe(part === '1' ? 0 : 3)
      expectValid(stdout)
      writeFileSync(at(`part-${part}.json`), stdout)
    }
    const merged = loip(['--merge', 'part-2.json', 'part-1.json', '--out', 'merged'])
    expect(merged.status).toBe(3)
    expect(merged.stdout).toBe(run.stdout)
    expect(contents('merged')).toEqual(whole)
    expect(loip(['--merge', 'one-thread/audit.json', '--format', 'json']).stdout).toBe(whole['audit.json'])
  }, 60_000)

  it('the overview of a shard says that it is only a part', () => {
    const { stdout } = loip(['few', '--shard', '2/2', '--plain', ...asOf])
    expect(stdout).toContain('2 folders in few, which is part 2 of 2')
    expect(stdout).not.toContain('Absent')
    expect(loip(['one', '--shard', '2/2', '--plain', ...asOf])).toMatchObject({ status: 0 })
  })
})

describe('merging results that do not belong together', () => {
  beforeAll(() => {
    tiny('apart', ['a', 'b'])
    writeFileSync(at('base.json'), loip(['apart', '--shard', '1/2', ...asOf]).stdout)
    writeFileSync(at('other.json'), loip(['apart', '--shard', '2/2', ...asOf]).stdout)
    writeFileSync(at('empty.json'), '')
    writeFileSync(at('check.json'), '{"$schema": "urn:loip:schema:result"}\n')
    writeFileSync(at('cut.json'), text('base.json').slice(0, -4))
    writeFileSync(at('cut-early.json'), text('base.json').slice(0, 5_000))
  })

  it.each([
    ['of another version', /"version":"[^"]*"/, '"version":"0.0.1"', 'is made by another version of loip, unlike '],
    ['of another law table', /"table":"[^"]*"/, '"table":"2020-01"', 'is held against another law table'],
    ['of another day', /"asOf":"2026-11-22"/, '"asOf":"2025-01-01"', 'is as at another day (1 January 2025)'],
    ['of another folder', /"folder":"apart"/, '"folder":"elsewhere"', 'is of another folder'],
    ['of other rules', /"run":\d+/, '"run":3', 'is made with another choice of rules'],
    ['of other reference data', /"asAt":"[^"]*"}\]/, '"asAt":"2020-01-01"}]', 'is made with other reference data'],
  ])('%s', async (_, from, to, says) => {
    const text_ = text('other.json').replace(new RegExp(from, 'g'), to)
    expect(text_).not.toBe(text('other.json'))
    writeFileSync(at('unlike.json'), text_)
    const merge = [at('base.json'), at('unlike.json')]
    await expect(refused({ merge, out: at('unlike') })).resolves.toMatch(/--mixed/)
    await expect(refused({ merge, out: at('unlike') })).resolves.toContain(says)
    expect(existsSync(at('unlike'))).toBe(false)
    const mixed = loip(['--merge', 'base.json', 'unlike.json', '--mixed', '--out', 'mixed'])
    expect(mixed.status).toBe(1)
    expect(mixed.stderr).toContain(says)
    expect(text('mixed', 'overview.md')).toContain(
      `Results that differ were put together here, as asked. unlike.json ${says}`,
    )
    expectValid(text('mixed', 'audit.json'))
    rmSync(at('mixed'), { recursive: true })
  })

  it.each([
    [['base.json'], 'Of 2 parts, 2 is missing.'],
    [['base.json', 'base.json'], 'More than one of the files holds a.'],
    [['base.json', 'cut.json'], 'cut.json ends before its end.'],
    [['base.json', 'cut-early.json'], 'A line of cut-early.json holds no result.'],
    [['check.json'], 'check.json is not the result of an audit.'],
    [['base.json', 'empty.json'], 'empty.json is empty.'],
    [['base.json', 'apart'], 'There is no file apart.'],
    [['base.json', 'none.json'], 'There is no file none.json.'],
  ])('%s: %s', async (files, says) => {
    const told = await refused({ merge: files.map((name) => at(name)) })
    expect(told.replaceAll(`${place}/`, '')).toContain(says)
  })

  it.each([
    ['nothing in it', '{"$schema":"urn:loip:schema:audit","partnerships":['],
    ['texts where others belong', /"rules":\{"run":\d+/, '"rules":{"run":"all"'],
    ['no list of other files', /"passedOver":\[\]/, '"passedOver":null'],
    ['a part of more than there can be', /"of":2/, '"of":4000000000'],
    ['a part that is none', /"part":1/, '"part":"one"'],
  ])('a head with %s is not the result of an audit', async (_, from, to = '') => {
    const [head = '', ...lines] = text('base.json').split('\n')
    const strange = typeof from === 'string' ? from : head.replace(from, to)
    expect(strange).not.toBe(head)
    writeFileSync(at('strange-head.json'), [strange, ...lines].join('\n'))
    const merge = [at('strange-head.json'), at('other.json')]
    await expect(refused({ merge, mixed: true })).resolves.toContain('strange-head.json is not the result of an audit.')
  })

  it('a file that cannot be opened is named', async ({ skip }) => {
    if (process.getuid?.() === 0) skip('Everything can be opened here.')
    cpSync(at('base.json'), at('locked.json'))
    chmodSync(at('locked.json'), 0)
    await expect(refused({ merge: [at('locked.json')] })).resolves.toContain('locked.json cannot be read (EACCES).')
  })

  it('results made with different levels of --fail-on are refused', async () => {
    writeFileSync(at('never.json'), loip(['apart', '--shard', '2/2', '--fail-on', 'never', ...asOf]).stdout)
    await expect(refused({ merge: [at('base.json'), at('never.json')] })).resolves.toContain(
      'The results were made with different levels of --fail-on: gap and never.',
    )
  })

  it('of many missing shards a few are named and the rest counted', async () => {
    writeFileSync(at('many.json'), loip(['apart', '--shard', '1/10000', ...asOf]).stdout)
    await expect(refused({ merge: [at('many.json')] })).resolves.toMatch(/31, 32, 33 and 9967 more are missing\. /)
  })

  it('--mixed gives a folder that occurs twice two pages', () => {
    const { status } = loip(['--merge', 'base.json', 'base.json', '--mixed', '--out', 'twice'])
    expect(status).toBe(1)
    expectLinked('twice', 2)
  })

  it('a result that this version cannot read is reported, and the others are shown', () => {
    const strange = text('base.json').replace(/"result":\{.*\}/, '"result":{"partnership":{}}}')
    writeFileSync(at('strange.json'), strange)
    const { status, stdout } = loip(['--merge', 'strange.json', 'other.json', '--plain'])
    expect(status).toBe(3)
    expect(stdout).toContain('This version of loip can make nothing of the result of this folder.')
  })

  it.each<[Partial<AuditOptions>, string, string?]>([
    [{}, 'the folder', 'apart'],
    [{ shard: '1/2' }, '--shard'],
    [{ failOn: 'note' }, '--fail-on'],
    [{ asOf: '2020-01-01' }, '--as-of'],
    [{ ruleset: 'statutory', exceptions: false }, '--ruleset and --no-exceptions'],
    [{ reference: 'newer' }, '--reference'],
    [{ jobs: '2' }, '--jobs'],
  ])('with %j, what would be passed over is refused: %s', async (options, names, folder) => {
    const told = await refused({ merge: [at('base.json'), at('other.json')], ...options }, folder)
    expect(told).toContain(`Leave out ${names} here`)
  })

  it('--mixed without anything to merge is refused', async () => {
    await expect(refused({ mixed: true }, at('apart'))).resolves.toContain('Name them after --merge.')
  })
})

describe('an output set is written whole or not at all, even when the run ends by', () => {
  let before: Record<string, string>
  beforeAll(() => {
    mkdirSync(at('many'))
    for (let count = 100; count < 400; count++) symlinkSync(join(all, '03-S12000041'), at('many', `${count}`))
    loip([tiny('least', ['a']), '--out', 'kept', ...asOf])
    before = contents('kept')
  })

  const begun = async () => {
    for (let count = 0; count < 1_000; count++) {
      const [part] = half()
      if (part && existsSync(at(part, 'new/partnerships')) && readdirSync(at(part, 'new/partnerships')).length > 1)
        return
      await new Promise((settle) => setTimeout(settle, 10))
    }
  }

  it.each([
    ['SIGINT', 130, '2'],
    ['SIGTERM', 143, '2'],
    ['SIGHUP', 129, '1'],
    ['SIGKILL', null, '2'],
  ] as const)('%s', async (signal, code, jobs) => {
    const child = spawn('node', [bin, 'audit', 'many', '--out', 'kept', '--jobs', jobs, ...asOf], { cwd: place, env })
    let told = ''
    child.stderr.on('data', (more) => {
      told += more
    })
    await begun()
    child.kill(signal)
    expect(await new Promise((settle) => child.on('close', settle))).toBe(code)
    expect(contents('kept')).toEqual(before)
    if (signal === 'SIGKILL') expect(half()).toHaveLength(1)
    else {
      expect(half()).toEqual([])
      expect(told).toBe('Stopped before the end: nothing was written to kept. Run it again.\n')
    }
    expect(loip(['least', '--out', 'kept', ...asOf]).status).toBe(1)
    expect(half()).toEqual([])
    expect(contents('kept')).toEqual(before)
  })

  /** Has room for two sets of one partnership, which take 0.8 MB each, and not for a set of five. */
  const canMount = () => {
    mkdirSync(at('disk'), { recursive: true })
    return (
      process.getuid?.() === 0 &&
      spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2100k', 'none', at('disk')]).status === 0
    )
  }

  it('a full disk', ({ skip }) => {
    if (!canMount()) skip('no small disk can be mounted here')
    try {
      expect(loip(['one', '--out', 'disk/set', ...asOf]).status).toBe(0)
      const whole = contents('disk/set')
      const { status, stderr } = loip(['few', '--out', 'disk/set', ...asOf])
      expect(status).toBe(2)
      expect(stderr).toContain(`There is no room for the set of reports in ${at('disk')}. Make room`)
      expect(readdirSync(at('disk'))).toEqual(['set'])
      expect(contents('disk/set')).toEqual(whole)
      expect(loip(['one', '--out', 'disk/set', ...asOf]).status).toBe(0)
    } finally {
      spawnSync('umount', [at('disk')])
    }
  })
})

describe('the folder for --out', () => {
  it.each([
    ['in the folder that is audited', 'few', 'few/set', 'in the folder that is audited'],
    ['deep in it', 'few', 'few/03-S12000041/set', 'in the folder that is audited'],
    ['in its place', 'few', 'few', 'in the folder that is audited'],
    ['around it', 'work/partnerships', 'work', 'around the folder that is audited'],
    ['in a folder that does not exist', 'few', 'not/there', 'There is no folder'],
    ['on a file', 'few', 'a-file', 'is a file'],
    ['on files of others', 'few', 'things', 'holds notes.txt, which no audit wrote'],
    ['on files with names like ours', 'few', 'likes', 'holds partnerships/a, which no audit wrote'],
    ['on a set to which somebody added a file', 'few', 'added', 'holds partnerships/my.docx, which no audit wrote'],
  ])('is refused %s', async (_, folder, out, says) => {
    writeFileSync(at('a-file'), '')
    tiny('work/partnerships', ['a'])
    mkdirSync(at('things'), { recursive: true })
    writeFileSync(at('things/notes.txt'), 'mine')
    mkdirSync(at('likes/partnerships/a'), { recursive: true })
    if (!existsSync(at('added'))) loip([tiny('little', ['a']), '--out', 'added'])
    writeFileSync(at('added/partnerships/my.docx'), 'mine')
    await expect(refused({ out: at(out) }, at(folder))).resolves.toContain(says)
    expect(existsSync(at('work/partnerships/a/loip.yaml'))).toBe(true)
    expect(text('things/notes.txt')).toBe('mine')
  })

  it('is refused if it is the current folder', () => {
    mkdirSync(at('here'))
    const { status, stderr } = loip(['../few', '--out', '.'], at('here'))
    expect(status).toBe(2)
    expect(stderr).toContain('is the folder you are in')
  })

  it('is accepted if it is empty, or an earlier set, even with a .DS_Store in it', () => {
    mkdirSync(at('bare'))
    writeFileSync(at('bare/.DS_Store'), '')
    expect(loip(['one', '--out', 'bare', ...asOf]).status).toBe(0)
    writeFileSync(at('bare/partnerships/.DS_Store'), '')
    expect(loip(['one', '--out', 'bare', ...asOf]).status).toBe(0)
    expectLinked('bare', 1)
  })
})

describe('a broken folder never stops an audit', () => {
  it('whatever a folder holds, it is reported, and the reports of the others are whole', () => {
    small('odd', ['03'])
    tiny('odd', ['rubbish', 'no-plan', 'twice'])
    writeFileSync(at('odd/rubbish/loip.yaml'), Buffer.from([0xff, 0x00, 0xfe, 0x01, 0x80]))
    rmSync(at('odd/no-plan/loip.yaml'))
    writeFileSync(at('odd/no-plan/notes.txt'), 'nothing here')
    cpSync(at('odd/03-S12000041'), at('odd/twice'), { recursive: true })
    symlinkSync(at('nowhere'), at('odd/gone'))
    symlinkSync(at('odd/loop'), at('odd/loop'))
    mkdirSync(at('odd/round'))
    symlinkSync(at('odd/round'), at('odd/round/again'))
    writeFileSync(at('odd/a-file'), '')
    writeFileSync(at('odd/stray.yaml'), 'kind: loip\n')
    const { status, stderr, stdout } = loip(['odd', '--out', 'odd-set', '--plain', ...asOf])
    expect(stderr).toBe('Written: odd-set\n')
    expect(status).toBe(3)
    const { partnerships } = expectValid(text('odd-set/audit.json'))
    const folders = partnerships.map(({ folder }) => folder)
    expect(folders).toEqual(['03-S12000041', 'gone', 'loop', 'no-plan', 'round', 'rubbish', 'twice'])
    expectLinked('odd-set', 7)
    expect(text('odd-set/partnerships/03-S12000041.md')).toMatch(/Exit 0\./)
    expect(stdout).toContain('Not looked at whole (5): ')
    const overview = text('odd-set/overview.md')
    expect(overview).toContain('stands in more than one folder: 03-S12000041 and twice. Each is shown by itself.')
    expect(overview).toContain('(folder twice)')
    expect(overview).toContain('Not looked at, because only folders are: stray.yaml.')
    expect(overview).toContain('7 folders, 2 of them looked at whole.')
    const incomplete = table('odd-set/coverage.csv').filter(({ check }) => check === 'incomplete')
    expect(incomplete.map(({ folder }) => folder).sort()).toEqual(['gone', 'loop', 'no-plan', 'round', 'rubbish'])
    // Nothing was checked, so no duty counts as not met.
    for (const row of incomplete.filter(({ folder }) => folder !== 'rubbish'))
      expect(Object.values(row)).not.toContain('missing')
  })

  it('hostile folder names are shown, and link to their pages', () => {
    const names = [
      'a b',
      'Còmhla',
      '[x](y) `z` | q',
      'a#b',
      '50%',
      '100%25',
      'Fife',
      'fife',
      'overview.md',
      '=1+1',
      '-x',
      'n'.repeat(250),
    ]
    if (process.platform !== 'win32') names.push('two\nlines', 'red \u001b[31m', '  ')
    tiny('names', names)
    if (process.platform === 'linux') {
      mkdirSync(Buffer.concat([Buffer.from(`${at('names')}/bad`), Buffer.from([0xff])]))
      names.push('bad')
    }
    const { status, stdout } = loip(['names', '--out', 'names-set', ...asOf])
    expect(status).toBe(process.platform === 'linux' ? 3 : 1)
    expectLinked('names-set', names.length)
    expectValid(text('names-set/audit.json'))
    expect(`${stdout}${text('names-set/overview.md')}${text('names-set/overview.html')}`).not.toContain('\u001b')
    expect(table('names-set/coverage.csv')).toHaveLength(names.length)
  })

  it('text that a spreadsheet would run as a formula stays text', () => {
    const formulas = ['=HYPERLINK("http://x")', '+1', '-1+2', '@SUM(1)', '\t=1', '\r=1', '＝1']
    const quoted = formulas.map((formula) => JSON.stringify(formula))
    quoted.forEach((formula, index) => {
      const folder = `formulas/${['=a', '+b', '-c', '@d', 'e', 'f', 'g'][index]}`
      tiny(
        folder,
        ['.'],
        `kind: loip\ntitle: ${formula}\nedition: {status: published, published_on: ${formula}}\nperiod: ${formula}\noutcomes: [{id: ${formula}, title: ${formula}, national_outcomes: [${formula}]}]\n`,
      )
      writeFileSync(at(folder, '=1.yaml'), `kind: partnership\nname: ${formula}\ncouncil_area: ${formula}\n`)
      writeFileSync(
        at(folder, '@report.yaml'),
        `kind: progress-report\ntitle: ${formula}\ncovers: LOIP\nreporting_year: 2024-25\npublished_on: 1 July 2025\nlearning: [{kind: barrier, what: ${formula}, where: ${formula}, contact: ${formula}, touches: [${formula}], national_action: ${formula}}]\n`,
      )
    })
    loip(['.', '--out', '../formula-set', ...asOf], at('formulas'))
    for (const file of ['coverage', 'findings', 'learning']) {
      const rows: string[][] = parse(text(`formula-set/${file}.csv`), { bom: true })
      expect(rows.length).toBeGreaterThan(7)
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
    }
    expect(text('formula-set/overview.md')).not.toMatch(/\| [=+@-]\w/)
  })

  it('500 tiny folders are all checked', () => {
    tiny(
      '500',
      Array.from({ length: 500 }, (_, index) => `p${index}`),
    )
    const { status, stdout } = loip(['500', ...asOf])
    expect(status).toBe(1)
    expect(stdout).toContain('500 folders, 500 of them looked at whole.')
  })

  it('an empty folder and a missing one are explained', () => {
    mkdirSync(at('none'))
    const { status, stdout } = loip(['none', '--out', 'none-set'])
    expect(status).toBe(3)
    expect(stdout).toContain('No folder of a partnership was found, so nothing was checked. Exit 3.')
    expectValid(text('none-set/audit.json'))
    const missing = loip(['not-there', '--out', 'missing-set'])
    expect(missing.status).toBe(2)
    expect(missing.stderr).toContain('not-there: There is no file or folder of this name.')
    expect(existsSync(at('missing-set'))).toBe(false)
  })

  it.each(['0', '-1', '1.5', 'many', '65', ''])('--jobs %j is refused', async (jobs) => {
    await expect(refused({ jobs, out: at('refused') }, at('one'))).resolves.toContain('from 1 to 64')
    expect(half()).toEqual([])
  })

  it.each(['0/2', '3/2', '1', 'a/b', '1/0', '1/2/3', '-1/2', '1/99999', ''])('--shard %j is refused', async (shard) => {
    await expect(refused({ shard }, at('one'))).resolves.toContain('Write --shard 3/8')
  })

  it('a worker thread that crashes or exits loses only its own folder', async () => {
    const worker = at('worker.js')
    writeFileSync(
      worker,
      `const { parentPort } = require('node:worker_threads')
      parentPort.on('message', ({ name }) => {
        if (name === 'breaks') throw new Error('it broke')
        if (name === 'ends') process.exit(1)
        parentPort.postMessage({ row: { folder: name, ending: { code: 0 } } })
      })`,
    )
    const names = ['a', 'breaks', 'b', 'ends', 'c', 'breaks', 'ends', 'd']
    const options = { asOf: '2026-11-22', version: 'test', withoutExceptions: false, wanted: 'row' as const }
    const told: string[] = []
    const folders = names.map((name) => ({ name, path: name }))
    for await (const { row } of inThreads(folders, 2, options, worker)) told.push(`${row.folder} ${row.ending.code}`)
    expect(told).toEqual(['a 0', 'breaks 3', 'b 0', 'ends 3', 'c 0', 'breaks 3', 'ends 3', 'd 0'])
  })
})

describe('what stands below the folder of an audit', () => {
  it('a link out of it is not followed, and one within it is', () => {
    tiny('secret', ['plans'], 'kind: loip\ntitle: Nobody gave this\n')
    tiny('linked', ['p2'], 'kind: loip\ntitle: Ours\n')
    symlinkSync(at('secret', 'plans'), at('linked', 'p1'))
    symlinkSync('p2', at('linked', 'p3'))
    const { stdout, status } = loip(['linked', '--format', 'json', ...asOf])
    expect(status).toBe(3)
    expect(stdout).not.toContain('Nobody gave this')
    expect(stdout).toContain('“Ours”')
  })

  const lay = (folder: string, files: Readonly<Record<string, string>>) => {
    rmSync(at(folder), { recursive: true, force: true })
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(at(folder, name)), { recursive: true })
      writeFileSync(at(folder, name), text)
    }
  }
  const profile = 'kind: partnership\nname: Ours\n'
  const loipText = 'kind: loip\ntitle: Ours\n'
  it.each([
    ['a LOIP alone', { 'loip.yaml': loipText }],
    ['a profile alone', { 'partnership.yaml': profile }],
    ['folders for what it has several of', { 'loip.yaml': loipText, 'progress/2025.yaml': 'kind: progress-report\n' }],
    ['a folder for its plans', { 'profile.yml': `# Ours\n${profile}`, 'plans/loip.yaml': loipText }],
  ])('the files of one partnership, %s: it says what to do, and nothing of folders in it', (_, files) => {
    lay('mine', files)
    const { stdout, stderr, status } = loip(['mine', '--out', 'of-mine', ...asOf])
    expect(stderr).toMatch(
      /^mine holds the files of one partnership \([^)]+\), and an audit takes each folder in it for one\. /,
    )
    expect(stderr).toContain('To check it: loip check mine.')
    expect(stdout).toBe('')
    expect(status).toBe(2)
    expect(existsSync(at('of-mine'))).toBe(false)
  })

  it.each([
    ['a stray LOIP', { 'stray.yaml': loipText, 'a/loip.yaml': loipText, 'b/loip.yaml': loipText }],
    ['a stray profile', { 'stray.yaml': profile, 'a/partnership.yaml': profile }],
    ['something that is no plan', { 'settings.yaml': 'jobs: 2\n', 'a/notes.yaml': 'kind: review\n' }],
  ])('%s beside folders of partnerships is passed over', (_, files) => {
    lay('mine', files)
    const { stdout } = loip(['mine', '--format', 'json', ...asOf])
    expect(stdout).toContain('"folder":"a"')
  })

  it('names that are alike to the eye are told apart', () => {
    const apart = 'Mo\u0300rar'
    tiny('alike', ['M\u00f2rar', apart])
    expect(loip(['alike', ...asOf, '--format', 'markdown']).stdout).toContain(`${apart} (accents apart)`)
  })
})

describe('on a terminal and in a pipe', () => {
  const inside = async (more: object, isTTY: boolean, write?: (text: string) => boolean) => {
    const streams = { out: '', err: '' }
    const stderr = { isTTY, columns: 60, write: (words: string) => (streams.err += words) }
    const stdout = {
      write: write ?? ((words: string) => (streams.out += words)),
      once: (_: string, go: () => void) => setTimeout(go, 1),
    }
    const options = { asOf: '2026-11-22', ...more }
    await auditCommand(at('little-ones'), options, 'test', { stdout, stderr, env: {}, clock: () => 0 })
    return streams
  }
  beforeAll(() => void tiny('little-ones', ['a', 'b', 'c\u001b[31m']))

  it('a terminal gets one progress line, which is erased at the end and is not in the report', async () => {
    const { out, err } = await inside({}, true)
    expect(err.split('\r\u001b[K').slice(1)).toEqual([
      '1 of 3 done, about 0 s left: a',
      '2 of 3 done, about 0 s left: b',
      '3 of 3 done: c␛[31m',
      '',
    ])
    for (const part of [' done', '\r', '\u001b']) expect(out).not.toContain(part)
  })

  it('a pipe gets no progress line from a quick run', async () => {
    expect((await inside({}, false)).err).toBe('')
    const { err } = await inside({ quiet: true }, true)
    expect(err.replace('\r\u001b[K', '')).toBe('Something at the chosen level or above was found in 3 folders.\n')
  })

  it('a slow reader makes the writer wait (backpressure)', async () => {
    let json = ''
    let waiting = 0
    let most = 0
    await inside({ format: 'json' }, false, (words) => {
      json += words
      most = Math.max(most, ++waiting)
      setTimeout(() => waiting--, 0)
      return false
    })
    expect(most).toBe(1)
    expect(expectValid(json).partnerships).toHaveLength(3)
  })

  it('a slow reader gets the whole document, and a closed pipe (EPIPE) ends the run quietly', () => {
    const run = (command: string) =>
      spawnSync('bash', ['-c', command], {
        cwd: place,
        encoding: 'utf8',
        env: { ...env, LOIP: bin },
        maxBuffer: 64_000_000,
      })
    const slow = run(`node "$LOIP" audit few --format json --as-of 2026-11-22 | (sleep 1; cat)`)
    expect(expectValid(slow.stdout).partnerships).toHaveLength(5)
    const gone = run(`node "$LOIP" audit few --format json --as-of 2026-11-22 | head -c 10`)
    expect(gone.stderr).toBe('')
  })
})
