// Every word of the reports that a newcomer meets is explained by loip explain.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explainCommand } from '../src/commands/explain/explain.ts'
import { UsageError } from '../src/commands/usage-error.ts'
import { findDuties } from '../src/law/citation.ts'
import { formatsFor, reporterOf } from '../src/report/formats.ts'
import { reportSections } from '../src/report/sections/index.ts'
import { sections } from '../src/report/sections/names.gen.ts'
import { kindWords } from '../src/report/words/exception-words.ts'
import { glossary, termNamed } from '../src/report/words/glossary.ts'
import { levelWord, verdictWord } from '../src/report/words/words.ts'
import { levels } from '../src/result/run-result.ts'
import { rules } from '../src/rules/index.gen.ts'
import { checkRun } from './check-run.ts'

const terms = glossary.flatMap((group) => group.terms)
const schema = JSON.parse(readFileSync('schemas/result.schema.json', 'utf8'))
const verdicts: readonly string[] = schema.$defs['result-verdict'].enum
const ofFindings: readonly string[] = schema.$defs['result-finding'].properties.verdict.enum

async function explained(words: string, width = 100): Promise<string> {
  const out: string[] = []
  const stdout = { write: (text: string) => out.push(text), columns: width }
  expect(await explainCommand(words, { asOf: '2026-11-22' }, { stdout, env: {} })).toBe(0)
  return out.join('')
}

const told = async (words: string) => {
  try {
    await explained(words)
  } catch (error) {
    if (error instanceof UsageError) return `${error.message} ${error.hint}`
    throw error
  }
  throw new Error('It was explained.')
}

describe('is explained', () => {
  it.each([...new Set([...verdicts, ...ofFindings])])(
    'the verdict %s, by its word and by its name in JSON',
    (verdict) => {
      const word = verdictWord(verdict as never)
      expect(termNamed(word)?.word).toBe(word)
      expect(termNamed(verdict)?.word).toBe(word)
    },
  )

  it.each(levels)('the level %s', (level) => {
    expect(termNamed(level)?.word).toBe(levelWord(level))
  })

  it.each(reportSections.map(({ name }) => name))('the part %s of --show', (name) => {
    expect(termNamed(name)).toBeDefined()
  })

  it.each(Object.entries(kindWords))('the recorded decision %s', (_kind, words) => {
    expect(termNamed(words)).toBeDefined()
  })

  it.each([
    ...['gap', 'question', 'declared', 'national outcome', 'crosswalk', 'LOIP', 'profile', 'attestation', 'evidence'],
    ...['section 13 partner', 'schedule 1 partner', 'Held against', 'never added together', 'not met', 'exit'],
    ...[
      'local outcomes improvement plan',
      'guidance',
      'community bodies',
      'This partnership',
      'YAML',
      'baseline',
      'stage',
    ],
    ...['National Outcomes', 'LOCALITIES', '“gap”', 'for-people', 'the Act', 'lens', 'ward', 'fingerprint', 'kind'],
  ])('%s', async (word) => {
    expect(await explained(word)).toMatch(/^\S.*\n {2}\S/)
  })

  it('each heading of each report of the examples', async () => {
    const headings = new Set<string>()
    for (const folder of ['examples/strathexample', 'examples/strathexample-with-gaps', 'test/fixtures/small']) {
      const { result } = await checkRun(folder, { stage: 'draft' })
      for (const format of formatsFor('people', 'services')) {
        if (['xlsx', 'docx'].includes(format)) continue
        const made = String(await (await reporterOf(format)).render(result, { show: new Set(sections), colour: false }))
        for (const [, html, markdown] of made.matchAll(/<h[23][^>]*>([^<]+)|^#{2,3} (.+)$/gm))
          headings.add((html ?? markdown ?? '').trim())
      }
    }
    const isOfThisPartnership = (text: string) => /“|&#|Strathexample|^Our /.test(text.replace(/:.*/, ''))
    const words = [...headings].filter((text) => !isOfThisPartnership(text)).map(wordOf)
    expect(words.length).toBeGreaterThan(20)
    expect(words.filter((word) => termNamed(word) === undefined)).toEqual([])
  })
})

/** `1. Purpose and summary`, `Findings (9)`, `2 questions to answer`, `Measures: LOIP “...”`, without what is of this run. */
function wordOf(heading: string): string {
  const text = heading
    .replace(/^\d+\. /, '')
    .replace(/:.*$/, '')
    .replace(/ \(\d[\d,]*\)$/, '')
    .replaceAll('\\', '')
  const [, level] = /^(?:\d[\d,]*|The \d+ most serious) (\w+)/.exec(text) ?? []
  return level ?? text
}

it('loip explain words lists every word with what it means, at any width', async () => {
  for (const width of [40, 80]) {
    const text = (await explained('words', width)).replace(/\s+/g, ' ')
    for (const { word, means } of terms) expect(text).toContain(`${word}: ${means}`)
  }
})

it('a word that is not known gets near ones', async () => {
  expect(await told('crosswlk')).toBe(
    '“crosswlk” is no citation, rule, check of the files or word of the reports. Did you mean crosswalk?',
  )
  expect(await told('declard')).toContain('declared')
  expect(await told('nationl outcome')).toContain('national outcome')
  expect(await told('zzzzzzzzzz')).toContain('loip explain words')
})

describe('the list', () => {
  it('has one meaning for each word', () => {
    const names = terms.flatMap(({ word, also = [] }) => [word, ...also].map((name) => name.toLowerCase()))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('takes the place of no rule and of no citation: a word without a number is none', () => {
    const names = terms.flatMap(({ word, also = [] }) => [word, ...also])
    expect(names.filter((name) => rules.some(({ id }) => id === name || id.startsWith(`${name}-`)))).toEqual([])
    expect(names.filter((name) => /\d/.test(name) && findDuties(name).length > 0)).toEqual([])
  })

  it('points only at what can be explained', async () => {
    for (const other of new Set(terms.flatMap(({ see = [] }) => see)))
      expect(await explained(other), other).not.toBe('')
  })

  it('is in whole sentences, short ones', () => {
    for (const { word, means } of terms) {
      expect(means, word).toMatch(/^[A-Z“].*\.$/s)
      for (const sentence of means.split(/(?<=\.) (?=[A-Z“])/))
        expect(sentence.split(' ').length, sentence).toBeLessThan(36)
    }
  })
})
