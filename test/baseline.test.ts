// A repository with findings starts today: what is known stays in every report and stops nothing, and what is new does.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkCommand } from '../src/commands/check/check.ts'
import { UsageError } from '../src/commands/usage-error.ts'
import { eachAlone, type RunResult } from '../src/result/run-result.ts'
import { localities, profile } from './small-partnership.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loip-baseline-'))
  file = join(folder, 'baseline.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

async function check(options: Readonly<Record<string, unknown>> = {}) {
  const out: string[] = []
  const err: string[] = []
  const result = join(folder, 'result.json')
  const { format = 'plain', ...others } = options
  const typed = { asOf: '2026-11-22', format: [`json=${result}`, String(format)], ...others }
  const code = await checkCommand([folder], typed, 'test', {
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
    env: {},
  })
  return { code, out: out.join(''), err: err.join(''), result: JSON.parse(readFileSync(result, 'utf8')) as RunResult }
}

const better = ', improvement: "One child in ten, by 2034."'
const plan = (lacking: readonly string[], whole: readonly string[] = [], more = 'period: 2024-34\n') =>
  `kind: loip\nid: loip-2024\ntitle: Our plan\nedition: {status: published, published_on: 27 June 2024, url: "https://s.example/p"}\n${more}needs: One child in five lives in a family with a low income.\noutcomes:\n${[
    ...lacking.map((title) => `  - {id: ${title}, title: ${title}}\n`),
    ...whole.map((title) => `  - {id: ${title}, title: ${title}${better}}\n`),
  ].join('')}`
const start = () => write({ 'partnership.yaml': profile(localities), 'loip.yaml': plan(['Housing', 'Transport']) })

describe('starting today', () => {
  it('what is found is written, and no longer stops the run', async () => {
    start()
    expect((await check()).code).toBe(1)
    const made = await check({ writeBaseline: file })
    expect([made.code, made.err]).toEqual([
      0,
      expect.stringMatching(/^Written: .*baseline\.json, with \d+ findings?\.$/m),
    ])
    const { code, out, result } = await check({ baseline: file })
    expect(code).toBe(0)
    expect(result.ending.reason).toMatch(/^Nothing at the level “gap” or above, but for .* known from the baseline\.$/)
    expect(out).toContain('Known from the baseline, so it does not stop the run.')
    expect(result.counts.gap).toBeGreaterThan(0)
    expect(result.findings.filter(({ known }) => known).every(({ level }) => level === 'gap')).toBe(true)
    expect(result.baseline).toMatchObject({ stale: [], notTold: [] })
  })

  it('the file is the same again, sorted, an entry a line, with what is so in words', async () => {
    start()
    await check({ writeBaseline: file })
    const first = readFileSync(file, 'utf8')
    await check({ writeBaseline: file, asOf: '1 December 2026' })
    expect(readFileSync(file, 'utf8')).toBe(first)
    const entries = first.split('\n').filter((line) => line.startsWith('    {'))
    expect(entries.length).toBe(JSON.parse(first).known.length)
    expect(entries).toEqual([...entries].sort())
    expect(entries.join('\n')).toContain('“Housing” and “Transport”')
    expect(first).not.toContain(folder)
  })

  it('holds what stops at the level that was chosen, and never an error', async () => {
    start()
    write({ 'locality.yaml': 'kind: locality-plan\ntitle: X\ncovers: milltown\nnonsense: 1\noutcomes: []\n' })
    const made = await check({ writeBaseline: file, failOn: 'question' })
    expect(made.err).toContain('Errors are not in it: put them right first.')
    expect(made.code).toBe(1)
    const levels = (JSON.parse(readFileSync(file, 'utf8')).known as { level: string }[]).map(({ level }) => level)
    expect([...new Set(levels)].sort()).toEqual(['gap', 'question'])
  })

  it('what is accepted for now is not in it, for the acceptance has a last day', async () => {
    start()
    write({
      'exceptions.yaml': `kind: exceptions\naccepted:\n  - {rule: s6-2b-describe-improvement, item: loip-2024, reason: The figures start anew in spring, owner: Ann Example, evidence: "Board minute, item 6", decided_on: 12 March 2026, review_by: 1 March 2027}\n`,
    })
    await check({ writeBaseline: file })
    expect(readFileSync(file, 'utf8')).not.toContain('s6-2b-describe-improvement')
  })
})

describe('what is new stops the run', () => {
  const stopping = (result: RunResult) =>
    result.findings.flatMap(eachAlone).filter(({ level, known }) => level === 'gap' && !known)

  it.each([
    ['another duty', plan(['Housing', 'Transport'], [], '')],
    ['one thing more in a sentence about several', plan(['Housing', 'Transport', 'Work'])],
    ['another thing in the place of one that was put right', plan(['Housing', 'Work'], ['Transport'])],
  ])('%s', async (_what, changed) => {
    start()
    await check({ writeBaseline: file })
    write({ 'loip.yaml': changed })
    const { code, result } = await check({ baseline: file })
    expect(code).toBe(1)
    expect(stopping(result).length).toBe(1)
    expect(result.ending.reason).toMatch(/^One finding at the level “gap” or above/)
  })

  it.each([
    ['fewer things in a sentence about several', plan(['Transport'], ['Housing'])],
    ['a plan under another title', plan(['Housing', 'Transport']).replace('title: Our plan', 'title: Our whole plan')],
    ['other lines', `# A remark\n\n${plan(['Housing', 'Transport'])}`],
  ])('but not %s', async (_what, changed) => {
    start()
    await check({ writeBaseline: file })
    write({ 'loip.yaml': changed })
    const { code, result } = await check({ baseline: file })
    expect([code, stopping(result).length]).toEqual([0, 0])
  })

  it('one of items alike, where the others are known', async () => {
    const area = (name: string) => `  - {name: ${name}, made_of: settlements}`
    const areas = (...names: string[]) => profile(`localities:\n${names.map(area).join('\n')}`)
    write({ 'partnership.yaml': areas('Milltown', 'Harbour'), 'loip.yaml': plan([]) })
    await check({ writeBaseline: file, failOn: 'question' })
    write({ 'partnership.yaml': areas('Milltown', 'Harbour', 'Muir') })
    const { result } = await check({ baseline: file, failOn: 'question' })
    const found = result.findings.filter(({ rule }) => rule === 's9-3-identify-poorer-localities')
    expect(found.map(({ known, says }) => [known ?? false, /“?Muir/.test(says)])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it('what could not be read, whatever the baseline says', async () => {
    start()
    await check({ writeBaseline: file })
    write({ 'loip.yaml': 'kind: loip\ntitle: "Our plan\n' })
    const { code, result, out } = await check({ baseline: file })
    expect(code).toBe(3)
    expect(result.baseline?.stale).toEqual([])
    expect(result.baseline?.notTold.length).toBeGreaterThan(0)
    expect(out).toMatch(/entr(?:y|ies) of the baseline cannot be told now/)
    const again = await check({ writeBaseline: join(folder, 'other.json') })
    expect(again.code).toBe(3)
    expect(again.err).toContain('No baseline was written, because the check is incomplete.')
    expect(() => readFileSync(join(folder, 'other.json'))).toThrow()
  })
})

it('what is found no more is told, with what to do', async () => {
  start()
  await check({ writeBaseline: file })
  write({ 'loip.yaml': plan([], ['Housing', 'Transport']) })
  for (const format of ['table', 'plain', 'markdown', 'html', 'github-summary']) {
    const { code, out } = await check({ baseline: file, format })
    expect(code, format).toBe(0)
    expect(out.replace(/\s+/g, ' '), format).toMatch(
      /1 entry of the baseline is found no more: .*s6.*2b.*describe.*improvement/,
    )
    expect(out.replace(/\s+/g, ' ').replaceAll('\\', ''), format).toContain(
      'Write it again with --write-baseline, so that it stops',
    )
  }
})

describe('services', () => {
  const known = async (format: string) => {
    start()
    await check({ writeBaseline: file })
    write({ 'loip.yaml': plan(['Housing', 'Transport'], [], '') })
    return (await check({ baseline: file, format })).out
  }

  it('SARIF has each finding as unchanged or new, and only with a baseline', async () => {
    const states = (text: string) =>
      (JSON.parse(text).runs[0].results as { ruleId: string; baselineState?: string }[]).map(
        ({ ruleId, baselineState }) => [ruleId, baselineState],
      )
    const found = states(await known('sarif'))
    expect(found).toContainEqual(['s6-2b-describe-improvement', 'unchanged'])
    expect(found).toContainEqual(['s6-2c-period', 'new'])
    expect(states((await check({ format: 'sarif' })).out).every(([, state]) => state === undefined)).toBe(true)
  })

  it('JUnit skips what is known with its reason, and counts what is new', async () => {
    const text = await known('junit')
    expect(text).toMatch(/s6-2b-describe-improvement" time="0"><skipped>Known from the baseline/)
    expect(text).toMatch(/s6-2c-period" time="0"><failure/)
  })

  it('TAP has what is known as TODO', async () => {
    const text = await known('tap')
    expect(text).toMatch(/^not ok \d+ - s\.6\(2\)\(b\).* # TODO Known from the baseline/m)
    expect(text).toMatch(/^not ok \d+ - s\.6\(2\)\(c\)[^#]*$/m)
  })

  it('GitHub gets a notice of what is known, and an error of what is new', async () => {
    const text = await known('github')
    expect(text).toMatch(/^::error .*s\.6\(2\)\(c\)/m)
    expect(text).not.toMatch(/^::error .*s\.6\(2\)\(b\)/m)
  })

  it('GitLab has what is known as info', async () => {
    const rows = JSON.parse(await known('gitlab')) as { check_name: string; severity: string }[]
    const severity = (rule: string) => rows.filter(({ check_name }) => check_name === rule).map((row) => row.severity)
    expect([severity('s6-2b-describe-improvement'), severity('s6-2c-period')]).toEqual([['info'], ['major']])
  })

  it('CSV marks it', async () => {
    expect(await known('csv')).toMatch(/s6-2b-describe-improvement.*,yes,/)
  })
})

describe('a file that cannot be used is refused in one clear sentence', () => {
  const told = async (options: Readonly<Record<string, unknown>>) => {
    try {
      await check(options)
    } catch (error) {
      if (error instanceof UsageError) return [error.message, error.hint].join(' ').replaceAll(`${folder}/`, '')
      throw error
    }
    throw new Error('It was accepted.')
  }
  const baseline = (more: object) =>
    JSON.stringify({ kind: 'loip-baseline', version: 1, partnership: { name: 'The Partnership' }, known: [], ...more })
  const entry = { rule: 's6-2c-period', level: 'gap', says: 'It says so.', fingerprint: '1' }

  it.each([
    ['no JSON', 'known: []', 'cannot be read as JSON.'],
    ['other JSON', '[]', 'is not a baseline of loip.'],
    ['a result', '{"$schema": "urn:loip:schema:result"}', 'is not a baseline of loip.'],
    ['another version', baseline({ version: 2 }), 'in a form that this version of loip does not know.'],
    ['no entries', baseline({ known: undefined }), 'in a form that'],
    ['an entry without a fingerprint', baseline({ known: [{ ...entry, fingerprint: 1 }] }), 'in a form that'],
    ['an error, written by hand', baseline({ known: [{ ...entry, level: 'error' }] }), 'in a form that'],
    [
      'another partnership',
      baseline({ partnership: { name: 'Orkney', code: 'S12000023' } }),
      'is a baseline of Orkney, and',
    ],
  ])('%s', async (_what, text, said) => {
    start()
    write({ 'baseline.json': text })
    const sentence = await told({ baseline: file })
    expect(sentence).toMatch(/^baseline\.json .*\. [A-Z].*\.$/)
    expect(sentence).toContain(said)
  })

  it('no file, a name of a plan file, or a file of something else to write over', async () => {
    start()
    expect(await told({ baseline: file })).toBe(
      'There is no file baseline.json. Make a baseline first: loip check --write-baseline baseline.json.',
    )
    expect(await told({ writeBaseline: join(folder, 'known.yaml') })).toContain('would be read as a plan file.')
    write({ 'notes.json': '{"mine": 1}' })
    expect(await told({ writeBaseline: join(folder, 'notes.json') })).toContain('is not a baseline of loip.')
    expect(readFileSync(join(folder, 'notes.json'), 'utf8')).toBe('{"mine": 1}')
    expect(await told({ writeBaseline: join(folder, 'result.json'), format: 'plain' })).toContain('another report')
  })
})
