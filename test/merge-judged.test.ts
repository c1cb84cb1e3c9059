// A merged archive is a file that somebody kept, sent or edited: it is judged by what was found, and each field is looked at first.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bin } from './built.ts'

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

describe('whatever an archive says of its own ending and counts, its findings are judged:', () => {
  const none = { error: 0, gap: 0, question: 0, advice: 0, note: 0 }
  it.each<[string, (result: Json) => void]>([
    ['nothing', () => undefined],
    ['ending {}', (result) => Object.assign(result, { ending: {} })],
    ['code 7', (result) => Object.assign(result, { ending: { code: 7 } })],
    ['code "1"', (result) => Object.assign(result, { ending: { code: '1' } })],
    ['code 0', (result) => Object.assign(result, { ending: { code: 0, reason: 'Nothing.', failOn: 'gap' } })],
    ['no ending', (result) => void delete result.ending],
    ['ending null', (result) => Object.assign(result, { ending: null })],
    ['no gaps in its counts', (result) => Object.assign(result, { counts: none })],
  ])('%s', (_, change) => {
    const { status, stdout } = merged(change, undefined, ['--format', 'json'])
    expect(status).toBe(1)
    expect(withoutOrder(stdout) === withoutOrder(base.join('\n'))).toBe(true)
  })

  it('a file that was not read makes it incomplete, and so does no file', () => {
    const unread = merged((result) => Object.assign((result.files as Json[])[0] as Json, { read: false }))
    expect(unread.status).toBe(3)
    expect(merged((result) => Object.assign(result, { files: [] })).status).toBe(3)
  })
})

describe('every field is looked at before it is used:', () => {
  const values: unknown[] = [null, 7, 'text', [], {}, [null], { toString: 1 }]
  const fields = () => Object.keys(JSON.parse((base[1] as string).replace(/,$/, '')).result)

  it('a field of a result that is gone or something else never crashes the merge, and never makes it better', () => {
    for (const field of fields())
      for (const value of [undefined, ...values]) {
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
        expect([1, 2], `${field}: ${JSON.stringify(value)}`).toContain(status)
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
