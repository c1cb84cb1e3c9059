// What stands in a file is put into words, whatever it is: a key of any letters, a value of any shape, a name that is not there. Each
// test reads the report as a person does, on the screen.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadReference } from '../src/commands/reference-from.ts'
import { reporterOf } from '../src/report/formats.ts'
import { sections } from '../src/report/sections/names.gen.ts'
import { quote } from '../src/text/quote.ts'
import { checkFiles } from './report/runs.ts'

/** The lines of the report, wide enough that none is wrapped. */
async function reportOn(...documents: readonly string[]): Promise<string[]> {
  const result = await checkFiles(Object.fromEntries(documents.map((text, index) => [`${index + 1}.yaml`, text])))
  const look = { colour: false, show: new Set(sections), width: 400 }
  const texts = [(await reporterOf('table')).render(result, look), (await reporterOf('plain')).render(result, look)]
  const text = texts.join('\n')
  expect(text).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object |native code/)
  expect(result.duties.length).toBeGreaterThan(100)
  return text.split('\n')
}

const profile = 'kind: partnership\nname: Fife Partnership\ncouncil_area: Fife\n'
const loip = 'kind: loip\nid: plan\ntitle: Our plan\noutcomes: [{id: "1", title: Fewer children are poor}]\n'

describe('C1: a key is a name, and not an address to be decoded', () => {
  const keys = [
    'Over 90%',
    '%0A',
    '%E0%A4%A',
    '%',
    'a/b',
    'a~b',
    'a~1b',
    'a b',
    'a\nb',
    "“a\" 'b'",
    '\u{1f600}',
    '\ud800',
  ]
  const everyKey = [...keys, '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '7', '-1', '0', '']

  it.each(everyKey)('a wrong word for the rating %j is told under that name', async (key) => {
    const lines = await reportOn(`${profile}ratings: {Green: improved, ${JSON.stringify(key)}: good}\n`)
    expect(lines).toContain(`What is so: “good” is not one of the words for ${quote(key)}.`)
  })

  it.each(everyKey.filter((key) => key !== ''))('the rating %j can be used', async (key) => {
    const word = JSON.stringify(key)
    const report = `kind: progress-report\nreporting_year: 2024-25\nassessments: [{outcome: "1", judgement: ${word}}]\n`
    const told = await reportOn(`${profile}ratings: {${word}: declined}\n`, loip, report)
    expect(told.filter((line) => line.includes('is not explained'))).toEqual([])
    expect(told).toContain(`Assessed: 2024-25: declined (${quote(key)}).`)
    // The same word without a rating has no meaning, also where every object has something of that name.
    expect(await reportOn(profile, loip, report)).toContain(
      `What is so: The rating word ${quote(key)} is not explained.`,
    )
  })

  it.each(everyKey)('the unknown key %j is told, at any depth', async (key) => {
    const name = JSON.stringify(key)
    const lines = await reportOn(
      `kind: loip\ntitle: Our plan\n${name}: x\noutcomes: [{title: Warm homes, ${name}: x}]\n`,
    )
    // A field may be near enough to be asked after: valueOf, values.
    for (const of of ['the local outcomes improvement plan “Our plan”', 'the outcome “Warm homes”']) {
      const told = `What is so: ${quote(key)} is not a field of ${of}.`
      expect(lines.some((line) => line.startsWith(told))).toBe(true)
    }
  })

  it.each(['__proto__', 'constructor'])('the key %j of a file without a kind is told', async (key) => {
    const lines = await reportOn(
      `partnership: Fife Partnership\ncouncil_area: Fife\nplan: {title: Our plan}\n${key}: {name: x}\n`,
    )
    expect(lines).toContain(`What is so: “${key}” is not a field of the partnership “Fife Partnership”.`)
  })
})

describe('C2: a value of any shape is told as what it is, and never asked for its text', () => {
  const names = ['toString', 'valueOf', 'toJSON', 'constructor', '__proto__', 'hasOwnProperty', 'then', 'length']
  const mappings = [...names.map((name) => `{${name}: x}`), '{toString: {toString: x}}', '{qwxz: v}', '{}']
  const lists = ['[]', '[x]', '[[x]]', '[{toString: x}]', '[[{valueOf: [x]}]]']

  it.each(mappings)('%s where a word belongs', async (value) => {
    const lines = await reportOn(`${loip}record: ${value}\n`)
    expect(lines).toContain('What is so: “record” is a set of fields, and a text is expected.')
  })

  it.each(lists)('%s where a word belongs', async (value) => {
    const lines = await reportOn(`${loip}record: ${value}\n`)
    expect(lines).toContain('What is so: “record” is a list, and a text is expected.')
  })

  it.each([...mappings, ...lists])('%s where a word, yes or no, a day, a name and a list belong', async (value) => {
    const partnership = `kind: partnership\nname: ${value}\ncouncil_area: ${value}\nlegal_form: ${value}\nlocalities: [{name: A, poorer_outcomes: ${value}}]\n`
    const plan = `kind: loip\ntitle: ${value}\nperiod: ${value}\noutcomes: ${value}\nedition: {status: ${value}, published_on: ${value}}\n`
    const report = `kind: progress-report\nreporting_year: ${value}\nassessments: [{outcome: ${value}, judgement: ${value}}]\n`
    const what = value.startsWith('[') ? 'a list' : 'a set of fields'
    const lines = await reportOn(partnership, plan, report)
    for (const key of [
      'Name',
      'Council_area',
      'Legal_form',
      'Poorer_outcomes',
      'Title',
      'Status',
      'Published_on',
      'Judgement',
    ])
      expect(lines).toContain(`What is so: “${key.toLowerCase()}” is ${what}, and a text is expected.`)
  })

  it('and the text of a value is quoted on one line, shortened', async () => {
    const lines = await reportOn(`${loip}record: "${'long '.repeat(2_000)}"\nrecord_note: x\nstatus: "\\u200b"\n`)
    expect(lines).toContain(`What is so: “${'long '.repeat(12).slice(0, 59)}…” is not one of the words for “record”.`)
  })
})

describe('C3: what is not there has no name in a sentence', () => {
  const nameless = 'one whose name cannot be read'

  it.each([
    ['kind: partnership\ncouncil_area: Fife\n', 'kind: partnership\nname: B\n', `“B” and ${nameless}`],
    ['kind: partnership\nname: A\n', 'kind: partnership\n', `“A” and ${nameless}`],
    ['kind: partnership\n', 'kind: partnership\nname: [B]\n', `${nameless} and ${nameless}`],
    ['kind: partnership\nname: {toString: x}\n', 'kind: partnership\nname: ""\n', `${nameless} and ${nameless}`],
    ['kind: partnership\nname: "A\\nB"\n', 'kind: partnership\nname: "\\u200b"\n', '“A B” and “(blank)”'],
  ])('two profiles, %j and %j', async (first, second, told) => {
    const lines = await reportOn(first, second)
    expect(lines).toContain(`What is so: This folder holds two partnership files: ${told}.`)
  })

  it('a plan, an outcome, an action, a measure and a locality without a name', async () => {
    await reportOn(
      'kind: partnership\npartners: [{}]\nlocalities: [{poorer_outcomes: yes}, {id: b}]\n',
      'kind: loip\noutcomes: [{}, {measures: [{}], actions: [{}], national_outcomes: [{}]}]\nedition: {}\n',
      'kind: locality-plan\ncovers: []\noutcomes: [{closed: {}, replaced_by: []}]\n',
      'kind: progress-report\nassessments: [{}, {measures: [{}]}]\nlearning: [{}]\n',
      'kind: review\nactions: [{}]\n',
      'kind: exceptions\nagreements: [{}]\ndepartures: [{}]\naccepted: [{}]\ninappropriate: [{}]\n',
    )
  })
})

describe('a name that every object has is a name like any other', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasownproperty', 'valueOf']

  it.each(names)('%s as the rule of an exception names no rule', async (name) => {
    const entry = `{rule: ${name}, item: loip, reason: The figures start anew, owner: Ann Example, evidence: Board minute, decided_on: 1 March 2025, review_by: 1 March 2027}`
    const lines = await reportOn(profile, loip, `kind: exceptions\naccepted: [${entry}]\n`)
    expect(lines.join('\n')).toContain(`“${name}” is not the id of a rule or of a row of the law table.`)
  })

  it.each(names)('%s as an id joins what it names', async (name) => {
    const lines = await reportOn(
      profile,
      `kind: loip\ntitle: Our plan\noutcomes: [{id: ${name}, title: Warm homes}]\n`,
      `kind: progress-report\nreporting_year: 2024-25\nassessments: [{outcome: ${name}, judgement: improved}]\n`,
    )
    expect(lines).toContain('Assessed: 2024-25: improved.')
  })

  const folders: string[] = []
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true })
  })

  it.each(names)('%s as the council of a ward in reference data', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'loip-'))
    folders.push(folder)
    mkdirSync(join(folder, 'reference'))
    const ward = `{code: S13009999, name: A ward, council: ${name}}`
    writeFileSync(
      join(folder, 'reference', 'wards.yaml'),
      `kind: geography\ntitle: Wards\nas_at: 1 May 2030\nwards: [${ward}]\n`,
    )
    const { wards } = await loadReference(join(folder, 'reference'))
    expect(Object.entries(wards).find(([council]) => council === name)?.[1]).toEqual([
      { code: 'S13009999', name: 'A ward' },
    ])
  })
})
