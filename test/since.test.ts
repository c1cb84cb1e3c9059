// What changed since an earlier result, and what may be said of it: nothing is closed that this run could not have found again.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkCommand } from '../src/commands/check/check.ts'
import { UsageError } from '../src/commands/usage-error.ts'
import type { RunResult, SinceItem } from '../src/result/run-result.ts'
import { localities, localityPlan, profile, report } from './small-partnership.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loip-since-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

/** One run of the command on the folder; `kept` is where its JSON goes. */
async function check(kept: string, options: Readonly<Record<string, unknown>> = {}) {
  const out: string[] = []
  const stream = { write: (text: string) => out.push(text) }
  const json = join(folder, kept)
  const code = await checkCommand(
    [folder],
    { asOf: '2026-11-22', format: [`json=${json}`, 'plain'], ...options },
    'test',
    {
      stdout: stream,
      stderr: { write: () => true },
      env: {},
    },
  )
  const { readFileSync } = await import('node:fs')
  return { code, json, printed: out.join(''), result: JSON.parse(readFileSync(json, 'utf8')) as RunResult }
}

const saying = (items: readonly SinceItem[] | undefined, words: RegExp) =>
  (items ?? []).filter(({ says }) => words.test(says)).map(({ says }) => says)

const outcome = (id: string, title: string, more = '') => `  - {id: "${id}", title: ${title}${more}}\n`
const plan = (outcomes: string, more = 'period: 2024-34\n') =>
  `kind: loip\nid: loip-2024\ntitle: Our plan\nedition: {status: published, published_on: 27 June 2024, url: "https://s.example/p"}\n${more}needs: One child in five lives in a family with a low income.\noutcomes:\n${outcomes}`
const better = ', improvement: "One child in ten, by 2034."'

describe('what is compared', () => {
  it('tells closed, new and still open, each item of findings alike by itself', async () => {
    const areas = (...rows: string[]) => profile(`localities:\n${rows.map((row) => `  - {${row}}`).join('\n')}`)
    const area = (name: string, more = '') => `name: ${name}, made_of: settlements${more}`
    write({ 'partnership.yaml': areas(area('Milltown'), area('Harbour'), area('Glen')), 'loip.yaml': plan('') })
    const then = await check('then.json', { asOf: '1 November 2026' })
    const decided = area('Milltown', ', poorer_outcomes: no, decided_on: 14 March 2024')
    write({ 'partnership.yaml': areas(decided, area('Harbour'), area('Muir')) })
    const now = await check('now.json', { since: then.json })
    const { since } = now.result
    expect(since?.asAt).toBe('2026-11-01')
    const of = (items: readonly SinceItem[] | undefined) =>
      (items ?? []).filter(({ rule }) => rule === 's9-3-identify-poorer-localities').map(({ says }) => says)
    expect(of(since?.closed)).toEqual([expect.stringContaining('“Milltown”'), expect.stringContaining('“Glen”')])
    expect(of(since?.open)).toEqual([expect.stringContaining('“Harbour”')])
    expect(of(since?.new)).toEqual([expect.stringContaining('“Muir”')])
    expect(now.printed).toContain('Since 1 November 2026\n')
    expect(now.printed).toMatch(/^\d+ closed, \d+ new and \d+ still open\.$/m)
    expect(now.printed).toMatch(/^Closed: .*“Milltown”/m)
  })

  it.each([
    ['fewer things', ['Housing', 'Transport', 'Health'], ['Transport', 'Health']],
    ['one of several things', ['Housing', 'Transport', 'Health'], ['Health']],
    ['several things where it was one', ['Housing'], ['Housing', 'Work']],
  ])('a finding that is now of %s is still open, and tells what was said then', async (_what, before, after) => {
    const rows = (lacking: readonly string[]) =>
      plan([...new Set([...before, ...after])].map((t) => outcome(t, t, lacking.includes(t) ? '' : better)).join(''))
    write({ 'partnership.yaml': profile(), 'loip.yaml': rows(before) })
    const then = await check('then.json')
    write({ 'loip.yaml': rows(after) })
    const { result, printed } = await check('now.json', { since: then.json })
    const of = (items: readonly SinceItem[] | undefined) =>
      (items ?? []).filter(({ rule }) => rule === 's6-2b-describe-improvement')
    expect([of(result.since?.closed), of(result.since?.new)]).toEqual([[], []])
    expect(of(result.since?.open).map(({ saidThen }) => saidThen)).toEqual([expect.stringContaining('“Housing”')])
    expect(printed).toMatch(/^Changed: s\.6\(2\)\(b\)\. .* Then it was said: .*“Housing”/m)
  })

  it('finds nothing closed or new in the same files', async () => {
    write({ 'partnership.yaml': profile(localities), 'loip.yaml': plan(outcome('1', 'Housing')) })
    const then = await check('then.json')
    const { since } = (await check('now.json', { since: then.json })).result
    expect(since).toMatchObject({ closed: [], new: [], notTold: [], newlyLookedAt: [] })
    expect(since?.open.length).toBeGreaterThan(3)
  })

  it('knows a partnership again that had no partnership file then, and tells that more could be looked at', async () => {
    write({ 'loip.yaml': plan(outcome('1', 'Housing')) })
    const then = await check('then.json')
    write({ 'partnership.yaml': profile(`${localities}`) })
    const now = await check('now.json', { since: then.json })
    const { since } = now.result
    expect(saying(since?.open, /“Housing”/).length).toBeGreaterThan(0)
    expect(saying(since?.new, /“Housing”/)).toEqual([])
    // Nor is what is said of the partnership as a whole, which had another name then.
    expect(saying(since?.open, /which community bodies were considered/).length).toBe(1)
    const both = new Set(since?.closed.map(({ says }) => says))
    expect(since?.new.filter(({ says }) => both.has(says))).toEqual([])
    expect(since?.newlyLookedAt.length).toBeGreaterThan(0)
    expect(since?.newlyLookedAt.map(({ verdict }) => verdict)).not.toContain('cannot-tell')
    expect(now.printed).toMatch(/\d+ more dut(?:y|ies) of the law could be looked at than then\./)
    const owed = since?.new.filter((item) => item.newlyLookedAt).length
    const come = `${owed} of what is new come of looking at more.`
    expect(now.printed).toContain(come)
    const { render } = await import('../src/report/html/report.ts')
    const page = render(now.result, { colour: false, show: new Set() })
    expect(page).toMatch(
      /<strong>Since the earlier result of the same day:<\/strong> \d+ closed, \d+ new and \d+ still open\./,
    )
    expect(page).toContain(come)
  })
})

describe('nothing is told closed that this run could not find again', () => {
  const files = {
    'partnership.yaml': profile(localities),
    'loip.yaml': plan(outcome('1', 'Housing')),
    'milltown.yaml': localityPlan('milltown').replace(/^ {4}improvement:.*\n/m, ''),
    'report.yaml': report('2024-25', '1 September 2025', ''),
  }

  it.each([
    ['a file that cannot be read', { 'loip.yaml': 'kind: loip\ntitle: "Our plan\n' }, /“Housing”/],
    [
      'a value that cannot be used',
      { 'loip.yaml': plan(outcome('1', 'Housing', ', improvement: [1, 2]')) },
      /“Housing”/,
    ],
  ])('%s', async (_what, spoiled, words) => {
    write(files)
    const then = await check('then.json')
    write(spoiled)
    const { since } = (await check('now.json', { since: then.json })).result
    expect(saying(since?.closed, words)).toEqual([])
    expect(saying(since?.notTold, words).length).toBeGreaterThan(0)
  })

  it('rules that were not run', async () => {
    write(files)
    const then = await check('then.json')
    const now = await check('now.json', { since: then.json, ruleset: 'guidance' })
    expect(now.result.since?.closed).toEqual([])
    expect(now.result.since?.notTold.length).toBeGreaterThan(0)
    expect(now.printed).toMatch(/^Of \d+ other findings of then it cannot be told now/m)
  })

  it('no file at all', async () => {
    write(files)
    const then = await check('then.json')
    for (const name of Object.keys(files)) rmSync(join(folder, name))
    const now = await check('now.json', { since: then.json })
    expect(now.code).toBe(3)
    expect(now.result.since?.closed).toEqual([])
  })
})

describe('a file that cannot be compared with is refused in one clear sentence', () => {
  const told = async (file: string) => {
    try {
      await check('now.json', { since: join(folder, file) })
    } catch (error) {
      if (error instanceof UsageError) return [error.message, error.hint].join(' ').replaceAll(`${folder}/`, '')
      throw error
    }
    throw new Error('It was accepted.')
  }

  const result = (more: object) =>
    JSON.stringify({
      $schema: 'urn:loip:schema:result',
      asOf: '2026-01-01',
      partnership: { name: 'The Partnership' },
      duties: [],
      findings: [],
      ...more,
    })

  const other = 'is a result in another form than that of this version of loip.'

  it.each([
    ['no JSON', 'kind: loip', 'cannot be read as JSON.'],
    ['nothing', '', 'cannot be read as JSON.'],
    ['cut short', result({}).slice(0, 40), 'cannot be read as JSON.'],
    ['other JSON', '{"name": "loip"}', 'is not a result of loip check.'],
    ['a list', '[]', 'is not a result of loip check.'],
    ['null', 'null', 'is not a result of loip check.'],
    ['an audit', '{"$schema": "urn:loip:schema:audit"}', 'is not a result of loip check.'],
    ['older verdicts', result({ duties: [{ duty: 's6-1-prepare-and-publish-loip', verdict: 'met' }] }), other],
    ['no findings', result({ findings: undefined }), other],
    ['findings of another form', result({ findings: [{ id: 1 }] }), other],
    ['alike of another form', result({ findings: [{ rule: 'x', level: 'gap', alike: [null] }] }), other],
    ['another level', result({ findings: [{ rule: 'x', level: 'loud', says: 'X.', fingerprint: '1' }] }), other],
    ['no day', result({ asOf: 'yesterday' }), other],
    [
      'another partnership',
      result({ partnership: { name: 'Orkney', code: 'S12000023' } }),
      'is a result of Orkney, and',
    ],
    ['another name', result({ partnership: { name: 'Elsewhere' } }), 'is a result of Elsewhere, and'],
  ])('%s', async (_what, text, said) => {
    write({ 'partnership.yaml': profile(), 'loip.yaml': plan(outcome('1', 'Housing')), 'then.json': text })
    const sentence = await told('then.json')
    expect(sentence).toMatch(/^then\.json .*\. [A-Z].*\.$/)
    expect(sentence).toContain(said)
  })

  it('no file, a folder, no name', async () => {
    write({ 'loip.yaml': plan(outcome('1', 'Housing')) })
    expect(await told('there-is-none.json')).toBe(
      'There is no file there-is-none.json. Name the file of an earlier result.',
    )
    expect(await told('.')).toContain('is not a file.')
  })
})
