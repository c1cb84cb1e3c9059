// The whole example with one typing mistake: nothing crashes, a mistake is reported once, an empty statement supports no duty, and
// every format prints whole sentences.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { checklistMarkdown } from '../src/report/board-paper/checklist.ts'
import { formats, reporterOf } from '../src/report/formats.ts'
import { sections } from '../src/report/sections/names.gen.ts'
import type { Finding, RunResult } from '../src/result/run-result.ts'
import { widthOf } from '../src/text/width.ts'
import { checkRun } from './check-run.ts'
import { partsOf } from './report/office.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

type Path = readonly (string | number)[]

/** The example with the value at a path replaced, or removed if no value is given. */
async function broken(file: string, path: Path, value?: unknown): Promise<RunResult> {
  const folder = mkdtempSync(join(tmpdir(), 'loip-break-'))
  folders.push(folder)
  cpSync('examples/strathexample', folder, { recursive: true })
  const document = parseDocument(readFileSync(join(folder, file), 'utf8'))
  if (value === undefined) document.deleteIn(path)
  else document.setIn(path, document.createNode(value))
  writeFileSync(join(folder, file), document.toString({ lineWidth: 0 }))
  return check(folder)
}

async function check(folder: string): Promise<RunResult> {
  const { result, crashes } = await checkRun(folder)
  expect(crashes).toEqual([])
  return result
}

/** All findings but the one that the example accepts for now and the notes that it has anyway. */
const told = ({ findings }: RunResult): Finding[] =>
  findings.filter(({ level, accepted }) => level !== 'note' && accepted === undefined)

const rulesTold = (result: RunResult): string[] => told(result).map(({ rule }) => rule)

const verdictOf = (result: RunResult, id: string) => result.duties.find(({ duty }) => duty === id)?.verdict

const resultSchema = JSON.parse(readFileSync('schemas/result.schema.json', 'utf8'))
const isResult = new Ajv2020({ strict: false, validateFormats: false }).compile(resultSchema)

async function expectWhole(result: RunResult): Promise<void> {
  const printed = [checklistMarkdown(result)]
  for (const format of formats) {
    const reporter = await reporterOf(format)
    const made = await reporter.render(result, { colour: false, show: new Set(sections), width: 80 })
    printed.push(...(typeof made === 'string' ? [made] : Object.values(partsOf(made))))
    if (format === 'json')
      expect(isResult(JSON.parse(printed.at(-1) ?? '')), JSON.stringify(isResult.errors)).toBe(true)
  }
  for (const text of printed) {
    expect(text).not.toMatch(/\bundefined\b|\[object /)
    expect(text).not.toMatch(/“”|: \.$|by , |: {2}\(| by [;)]/m)
  }
}

describe('a statement', () => {
  const parts = ['claim', 'evidence', 'locator', 'owner', 'date']
  it.each(parts)('without %s is reported once, and supports no duty', async (part) => {
    const result = await broken('loip.yaml', ['statement', part])
    expect(rulesTold(result)).toEqual(['file-wrong-shape'])
    expect(verdictOf(result, 's6-3a-consult-community-bodies')).toBe('cannot-tell')
  })

  it.each<[string, unknown]>([
    ...parts.map((part): [string, unknown] => [part, 'TBC']),
    ...parts.map((part): [string, unknown] => [part, '   ']),
    ['locator', 'n/a'],
    ['locator', ''],
    ['date', '*'],
    ['owner', {}],
    ['owner', { role: '' }],
    ['owner', { name: 'to be confirmed' }],
  ])('with %s: %j is reported once, and supports no duty', async (part, words) => {
    const result = await broken('loip.yaml', ['statement', part], words)
    expect(told(result)).toHaveLength(1)
    // A placeholder is a question; an unusable value is an error.
    expect(['error', 'question']).toContain(told(result)[0]?.level)
    const duty = 's6-3a-consult-community-bodies'
    const without = verdictOf(await broken('loip.yaml', ['statement'], undefined), duty)
    expect(without).toBe('for-people')
    expect(['cannot-tell', without]).toContain(verdictOf(result, duty))
    await expectWhole(result)
  })

  it.each(['TBC', '', 5, ['a', 'b']])('that is %j is reported once', async (words) => {
    const result = await broken('loip.yaml', ['statement'], words)
    expect(told(result).map(({ level }) => level)).toEqual(['error'])
    expect(verdictOf(result, 's6-3a-consult-community-bodies')).toBe('cannot-tell')
  })

  it.each(['evidence', 'locator', 'owner'])('of the partnership file without %s is reported once', async (part) => {
    const result = await broken('partnership.yaml', ['statement', part])
    expect(rulesTold(result)).toEqual(['file-wrong-shape'])
  })
})

describe('an agreement under section 14(1)', () => {
  it.each([
    ['reason', 'TBC'],
    ['evidence', '-'],
    ['owner', 'TBC'],
    ['owner', { name: ' ' }],
    ['review_by', '1 March 2020'],
  ])('with %s: %j stands, and is told by its rule alone', async (part, words) => {
    const result = await broken('exceptions.yaml', ['agreements', 0, part], words)
    expect(rulesTold(result)).toEqual(['s14-1-agreed-relief'])
    const asItIs = await broken('exceptions.yaml', ['agreements', 0, 'review_by'], '1 March 2030')
    const duty = 's14-3a-contribute-resources-outcomes'
    expect(verdictOf(result, duty)).toBe(verdictOf(asItIs, duty))
    await expectWhole(result)
  })

  it.each(['TBC', 'all of them', 's.99(1)'])('on the duty %j says why it cannot be used', async (duty) => {
    const result = await broken('exceptions.yaml', ['agreements', 0, 'duty'], duty)
    expect(rulesTold(result)).toContain('exception-not-usable')
  })

  it.each(['partner', 'duty', 'outcome', 'reason', 'owner', 'evidence', 'agreed_on', 'review_by'])(
    'without %s is printed in whole sentences',
    async (part) => expectWhole(await broken('exceptions.yaml', ['agreements', 0, part])),
  )
})

describe('an entry without its main field', () => {
  it.each<[string, Path, unknown?]>([
    ['reviews/2026-03-partnership.yaml', ['actions', 0, 'title']],
    ['reviews/2026-03-partnership.yaml', ['learning', 0, 'what']],
    ['reviews/2026-03-partnership.yaml', ['learning', 0, 'kind']],
    ['reviews/2026-03-partnership.yaml', ['date']],
    ['delivery.yaml', ['actions', 0, 'title']],
    ['delivery.yaml', ['actions', 0], {}],
    ['delivery.yaml', ['actions', 0], { end: 'May 2024' }],
    ['reviews/2026-03-partnership.yaml', ['actions', 0], {}],
    ['reviews/2026-03-partnership.yaml', ['actions', 0], { due: 'May 2026' }],
    ['partnership.yaml', ['localities', 0], {}],
    ['partnership.yaml', ['localities', 0, 'name']],
    ['loip.yaml', ['needs', 'items', 0], {}],
    ['participation.yaml', ['bodies', 0, 'name']],
    ['participation.yaml', ['bodies_considered', 0, 'efforts', 0, 'what']],
  ])('in %s at %j is told, and stops nothing', async (file, path, value) => {
    const result = await broken(file, path, value)
    expect(rulesTold(result)).toContain('file-wrong-shape')
    await expectWhole(result)
  })
})

describe('an unusable value is reported once', () => {
  it.each<[string, Path, unknown]>([
    ['participation.yaml', ['bodies_considered'], 'TBC'],
    ['participation.yaml', ['strategy', 'owner'], { a: 'Jane Smith' }],
    ['participation.yaml', ['strategy', 'url'], ''],
    ['partnership.yaml', ['partners', 0, 'name'], ['a']],
    ['partnership.yaml', ['partners', 0, 'id'], { a: 'b' }],
    ['partnership.yaml', ['partners', 0], ['a']],
    ['partnership.yaml', ['partners'], 'TBC'],
    ['partnership.yaml', ['groups'], 'TBC'],
    ['partnership.yaml', ['governance'], ['a', 'b']],
    ['partnership.yaml', ['governance', 'scrutiny_body'], ['a', 'b']],
    ['partnership.yaml', ['governance', 'self_assessment', 'principles', 0], ['a']],
    ['partnership.yaml', ['locality_identification'], ['a', 'b']],
  ])('in %s at %j: %j', async (file, path, value) => {
    const result = await broken(file, path, value)
    expect(rulesTold(result)).toHaveLength(1)
    expect(told(result)[0]?.level).toBe('error')
    await expectWhole(result)
  })
})

describe('a text in the place of a set of fields with a summary, and a list of persons, are no error', () => {
  it.each<[string, Path, unknown]>([
    ['participation.yaml', ['strategy', 'owner'], ['a', 'b']],
    ['partnership.yaml', ['governance'], 'TBC'],
    ['partnership.yaml', ['governance', 'self_assessment', 'principles', 0], 'TBC'],
    ['partnership.yaml', ['locality_identification'], 'TBC'],
  ])('in %s at %j: %j', async (file, path, value) => {
    const result = await broken(file, path, value)
    expect(told(result).filter(({ level }) => level === 'error' || level === 'gap')).toEqual([])
    await expectWhole(result)
  })
})

it('a placeholder in a field of words is one question, and no error', async () => {
  const result = await broken('partnership.yaml', ['partners', 0, 'role'], 'TBC')
  expect(told(result).map(({ level }) => level)).toEqual(['question'])
  await expectWhole(result)
})

describe('an empty text in an optional field', () => {
  it.each<[string, Path]>([
    ['reviews/2026-03-partnership.yaml', ['title']],
    ['reviews/2026-03-partnership.yaml', ['actions', 0, 'decision_taken']],
    ['reviews/2026-03-partnership.yaml', ['learning', 0, 'contact']],
    ['delivery.yaml', ['contributions', 0, 'partner']],
    ['participation.yaml', ['statement', 'owner', 'role']],
  ])('in %s at %j is read as left out', async (file, path) => expectWhole(await broken(file, path, '')))
})

describe('a narrow terminal', () => {
  it('has no heading that is wider than the terminal', async () => {
    const { render } = await reporterOf('table')
    const result = await broken('loip.yaml', ['notes'], 'A note.')
    const text = render(result, { colour: false, show: new Set(sections), width: 40 })
    const wide = text
      .split('\n')
      // A path and a line of YAML are not broken: they are copied.
      .filter((line) => widthOf(line) > 40 && !line.includes('.yaml') && !/^ {2}\(|^ {4,}[- ]*\w+: /.test(line))
    expect(wide).toEqual([])
  })
})

it('a decision worded as a question ends with a question mark in the board paper', async () => {
  const result = await broken(
    'reviews/2026-03-partnership.yaml',
    ['actions', 1, 'decision_sought'],
    'Which groups end?',
  )
  const { render } = await reporterOf('board-paper')
  expect(render(result, { colour: false, show: new Set(sections) })).toMatch(
    /decide on “Halve the number of groups below the Board” \([^()]*\): which groups end\?\n/,
  )
})

it('the time for a thousand community bodies grows linearly', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loip-break-'))
  folders.push(folder)
  const names = Array.from({ length: 1_000 }, (_, index) => `{name: Body ${index}, `)
  const bodies = `bodies: [${names.map((name) => `${name}wants_to_participate: yes}`).join(', ')}]\n`
  const considered = `bodies_considered: [${names.map((name) => `${name}decision: invite}`).join(', ')}]\n`
  writeFileSync(join(folder, 'participation.yaml'), `kind: participation\n${bodies}${considered}`)
  // Was cubic, and took minutes: all pairs of names were compared for each body.
  expect(rulesTold(await check(folder))).toContain('s4-6b-all-reasonable-efforts')
}, 30_000)

it.each([
  ['figures', '1'],
  ['letters', 'a'],
  ['words', 'a '],
])(
  'the time for a title of 100,000 characters in %s grows linearly',
  async (_, piece) => {
    const title = piece.repeat(100_000 / piece.length)
    const started = performance.now()
    await broken('loip.yaml', ['outcomes', 0, 'title'], title)
    // Was quadratic, and took a minute: the pattern for “years longer” in the schema backtracked from each letter.
    expect(performance.now() - started).toBeLessThan(10_000)
  },
  120_000,
)
