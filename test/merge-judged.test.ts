// A merged archive is a file that somebody kept, sent or edited: it is judged by what was found, and each field is looked at first.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveLine } from '../src/audit/archive.ts'
import { archivedIn } from '../src/commands/audit/archived-results.ts'
import { dutyCountsOf } from '../src/engine/counts.ts'
import { bin } from './built.ts'
import { checkRun } from './check-run.ts'

const place = mkdtempSync(join(tmpdir(), 'loip-merged-'))
const { FORCE_COLOR: _force, COLUMNS: _columns, ...env } = process.env
type Json = Record<string, unknown>

function loip(...words: string[]) {
  return spawnSync('node', [bin, 'audit', ...words], { cwd: place, encoding: 'utf8', env, maxBuffer: 64_000_000 })
}

let base: string[] = []
beforeAll(() => {
  for (const folder of ['a', 'b']) {
    mkdirSync(join(place, 'few', folder), { recursive: true })
    writeFileSync(
      join(place, 'few', folder, 'loip.yaml'),
      'kind: loip\ntitle: Our plan\noutcomes: [{title: Fewer children live in poverty}]\n',
    )
  }
  base = loip('few', '--format', 'json', '--as-of', '2026-12-01').stdout.split('\n')
})
afterAll(() => rmSync(place, { recursive: true }))

/** The keys of each object in order: a field that is put back stands last. */
function withoutOrder(json: string): string {
  return JSON.stringify(JSON.parse(json), (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  )
}

/** Merges the archive with each result changed, and its head. */
function merged(
  change: (result: Json) => void,
  changeHead: (head: Json) => void = () => undefined,
  more: string[] = [],
) {
  const [first = '', ...lines] = base
  const { partnerships: _, ...head } = JSON.parse(`${first}]}`)
  changeHead(head)
  const changed = lines.map((line) => {
    if (!line.startsWith('{')) return line
    const one = JSON.parse(line.replace(/,$/, ''))
    change(one.result)
    return `${JSON.stringify(one)}${line.endsWith(',') ? ',' : ''}`
  })
  writeFileSync(
    join(place, 'changed.json'),
    [`${JSON.stringify(head).slice(0, -1)},"partnerships":[`, ...changed].join('\n'),
  )
  return loip('--merge', 'changed.json', ...more)
}

it('a merge is what one run gave, byte for byte', () => {
  writeFileSync(join(place, 'base.json'), base.join('\n'))
  expect(loip('--merge', 'base.json', '--format', 'json').stdout === base.join('\n')).toBe(true)
})

type Change = (result: Json) => void
const none = { error: 0, gap: 0, question: 0, advice: 0, note: 0 }
const list = (result: Json, key: string) => result[key] as Json[]

/** With whatever follows from its findings and duties made to agree with them. */
function agreeing(result: Json): void {
  const count = (level: string) => list(result, 'findings').filter((one) => one.level === level).length
  result.counts = Object.fromEntries(Object.keys(none).map((level) => [level, count(level)]))
  result.standing = dutyCountsOf(result.duties as never)
  const ending = result.ending as Json
  if (ending.code !== 3) ending.code = (result.counts as Record<string, number>).gap === 0 ? 0 : 1
}

describe('a result that contradicts itself or its archive is incomplete, and says so:', () => {
  const changes: Record<string, Change> = {
    'ending {}': (result) => Object.assign(result, { ending: {} }),
    'code 7': (result) => Object.assign(result.ending as Json, { code: 7 }),
    'code "1"': (result) => Object.assign(result.ending as Json, { code: '1' }),
    'code "3"': (result) => Object.assign(result.ending as Json, { code: '3' }),
    'code 3 without a reason': (result) => Object.assign(result, { ending: { code: 3, failOn: 'gap' } }),
    'code 0': (result) => Object.assign(result, { ending: { code: 0, reason: 'Nothing.', failOn: 'gap' } }),
    'no ending': (result) => void delete result.ending,
    'ending null': (result) => Object.assign(result, { ending: null }),
    'no gaps in its counts': (result) => Object.assign(result, { counts: none }),
    'another level': (result) => Object.assign(result.ending as Json, { failOn: 'never' }),
    'no findings': (result) => Object.assign(result, { findings: [] }),
    'no findings, and counts and ending to go with it': (result) => {
      Object.assign(result, { findings: [] })
      agreeing(result)
    },
    'no findings and no duties, and counts and ending to go with it': (result) => {
      Object.assign(result, { findings: [], duties: [] })
      agreeing(result)
    },
    'the rows that are missing and the gaps taken out': (result) => {
      result.duties = list(result, 'duties').filter(({ verdict }) => verdict !== 'missing')
      result.findings = list(result, 'findings').filter(({ level }) => level !== 'gap')
      agreeing(result)
    },
    'a row of the law table put in the place of another': (result) => {
      result.duties = list(result, 'duties').map((row, index, all) => (index === 3 ? all[2] : row)) as Json[]
      agreeing(result)
    },
    'every verdict shown': (result) => {
      for (const row of list(result, 'duties')) row.verdict = 'shown'
    },
    'every verdict shown, and counts to go with it': (result) => {
      for (const row of list(result, 'duties')) row.verdict = 'shown'
      agreeing(result)
    },
    'each gap a note': (result) => {
      for (const one of list(result, 'findings')) if (one.level === 'gap') one.level = 'note'
    },
    'each gap a note, and counts and ending to go with it': (result) => {
      for (const one of list(result, 'findings')) if (one.level === 'gap') one.level = 'note'
      agreeing(result)
    },
    'another day': (result) => Object.assign(result, { asOf: '2018-01-01' }),
    'another version': (result) => Object.assign(result.tool as Json, { version: '0.0.1' }),
    'another law table': (result) => Object.assign(result.law as Json, { table: '1' }),
    'fewer rules': (result) => Object.assign(result.rules as Json, { run: 3 }),
  }
  it.each(Object.entries(changes))('%s', (_, change) => {
    const { status, stdout } = merged(change, undefined, ['--format', 'json'])
    expect(status).toBe(3)
    const [one] = JSON.parse(stdout).partnerships
    if ('result' in one) expect(one.result.ending).toMatchObject({ code: 3, reason: expect.stringMatching(/changed/) })
    // What was found is still told, and the merge of the merge says the same.
    writeFileSync(join(place, 'again.json'), stdout)
    const again = loip('--merge', 'again.json', '--format', 'json')
    expect([again.status, again.stdout === stdout]).toEqual([3, true])
  })

  it('a file that was not read makes it incomplete, and so does no file', () => {
    const unread = merged((result) => Object.assign((result.files as Json[])[0] as Json, { read: false }))
    expect(unread.status).toBe(3)
    expect(merged((result) => Object.assign(result, { files: [] })).status).toBe(3)
    expect(merged((result) => Object.assign((result.files as Json[])[0] as Json, { kinds: [] })).status).toBe(3)
  })

  it('an order of keys is no contradiction', () => {
    const { status, stdout } = merged(
      (result) => {
        for (const key of Object.keys(result).sort()) {
          const value = result[key]
          delete result[key]
          result[key] = value
        }
      },
      undefined,
      ['--format', 'json'],
    )
    expect(status).toBe(1)
    expect(withoutOrder(stdout) === withoutOrder(base.join('\n'))).toBe(true)
  })
})

describe('the folders of an archive are those that its head names:', () => {
  const lines = (change: (all: string[]) => string[]) => {
    const [head = '', ...rest] = base
    const all = rest.filter((line) => line.startsWith('{')).map((line) => line.replace(/,$/, ''))
    writeFileSync(join(place, 'lines.json'), `${head}\n${change(all).join(',\n')}\n]}\n`)
    return loip('--merge', 'lines.json', '--format', 'markdown')
  }

  it('the same lines are the same', () => {
    expect(lines((all) => all).status).toBe(1)
  })

  it.each([0, 1])('one that is gone is told, and the audit is incomplete: %i', (gone) => {
    const { status, stdout } = lines((all) => all.filter((_, index) => index !== gone))
    expect(status).toBe(3)
    expect(stdout.replace(/\s+/g, ' ')).toContain('The result of this folder is missing')
    expect(lines(() => []).status).toBe(3)
  })

  it('one more, one twice or another order is no result of an audit', () => {
    for (const change of [
      ([a = '', b = '']: string[]) => [b, a],
      ([a = '', b = '']: string[]) => [a, a, b],
      ([a = '', b = '']: string[]) => [a, b, b.replace('"folder":"b"', '"folder":"c"')],
    ]) {
      const { status, stderr } = lines(change)
      expect(status).toBe(2)
      expect(stderr).toContain('The head of lines.json does not name')
    }
  })
})

it('no result of a check contradicts itself', async () => {
  const folders = [
    'test/fixtures/small',
    ...readdirSync('examples').map((name) => join('examples', name)),
    ...readdirSync('examples/all-32').map((name) => join('examples/all-32', name)),
  ].filter((path) => statSync(path).isDirectory())
  for (const path of folders) {
    const { result } = await checkRun(path)
    const { tool, asOf, law, reference, attribution, rules } = result
    const stamp = { tool, asOf, law, reference, attribution, rules }
    const head = { stamp, folder: '.', folders: [path], passedOver: [] }
    expect(archivedIn(archiveLine({ folder: path, result }), head), path).toEqual({
      folder: path,
      result: JSON.parse(JSON.stringify(result)),
    })
  }
}, 120_000)

describe('every field is looked at before it is used:', () => {
  const values: unknown[] = [null, 7, 'text', [], {}, [null], { toString: 1 }]
  const fields = () => Object.keys(JSON.parse((base[1] as string).replace(/,$/, '')).result)

  it('a field of a result that is gone or something else never crashes the merge, and never makes it better', () => {
    // Each run starts the program, so a field is tried with half of them, and the next with the other half.
    for (const [index, field] of fields().entries())
      for (const value of [undefined, ...values].filter((_, at) => at % 2 === index % 2)) {
        const { status, stderr } = merged((result) => Object.assign(result, { [field]: value }), undefined, ['-q'])
        expect(stderr, field).not.toContain('mistake of its own')
        expect([1, 3], `${field}: ${JSON.stringify(value)}: ${stderr}`).toContain(status)
      }
  }, 300_000)

  it('a field of the head likewise', () => {
    const [first = ''] = base
    for (const field of Object.keys(JSON.parse(`${first}]}`)))
      for (const value of [null, 7, 'text', [null], {}]) {
        const { status, stderr } = merged(
          () => undefined,
          (head) => Object.assign(head, { [field]: value }),
          ['-q'],
        )
        expect(stderr, field).not.toContain('mistake of its own')
        expect([1, 2, 3], `${field}: ${JSON.stringify(value)}`).toContain(status)
      }
    for (const change of [
      (head: Json) => Object.assign(head.law as Json, { asAt: 'zzz' }),
      (head: Json) => Object.assign(head, { reference: [null] }),
    ])
      expect(merged(() => undefined, change).stderr).toContain('changed.json is not the result of an audit.')
  }, 300_000)

  it('an address that is none of the web is linked in no page', () => {
    const bad = [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'vbscript:x',
      'https://x.example/ onclick=1',
    ]
    for (const url of bad) {
      const set = `set-${bad.indexOf(url)}`
      const change = (result: Json) => {
        for (const duty of result.duties as Json[]) duty.url = url
      }
      expect(merged(change, undefined, ['--out', set]).status).toBe(1)
      for (const page of ['overview.html', 'overview.md', 'partnerships/a.html', 'partnerships/a.md', 'audit.json'])
        expect(readFileSync(join(place, set, page), 'utf8'), page).not.toContain(url)
    }
  })

  it('a line without an end is told in a sentence', () => {
    writeFileSync(join(place, 'endless.json'), `${base[0]}\n${'x'.repeat(140_000_000)}`)
    const { status, stderr } = loip('--merge', 'endless.json')
    expect(stderr).toContain('A line of endless.json is too long for a result.')
    expect(status).toBe(2)
  })
})
