// What a board is given speaks of its plan: no field of a file, no place in one, no command. Over all examples, and over one with each
// value spoilt in turn. And it tells the same numbers as the report on the terminal, on two pages.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { checklistMarkdown } from '../../src/report/board-paper/checklist.ts'
import { shortReporterOf } from '../../src/report/formats.ts'
import { checklistDocx } from '../../src/report/word/checklist.ts'
import { render as paperDocx } from '../../src/report/word/docx.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { checkRun } from '../check-run.ts'
import { converted, libreOffice } from './office.ts'
import { checkFiles } from './runs.ts'

const look = { colour: false, show: new Set([]) }
const paperOf = async (run: RunResult) => String(await (await shortReporterOf('board-paper')).render(run, look))

const folders = [
  ...['strathexample', 'strathexample-with-gaps', 'aberdeen-city'],
  ...readdirSync('examples/all-32')
    .filter((name) => /^\d/.test(name))
    .map((name) => `all-32/${name}`),
]

/** Every name of a field in the schemas of the plan files. */
const fields = new Set(
  readdirSync('schemas')
    .filter((name) => name.endsWith('.schema.json') && !/^(?:result|audit)\./.test(name))
    .flatMap((name) => namesIn(JSON.parse(readFileSync(join('schemas', name), 'utf8')))),
)

function namesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, inner]) => [
    ...(key === 'properties' && typeof inner === 'object' && inner !== null ? Object.keys(inner) : []),
    ...namesIn(inner),
  ])
}

/** Without addresses of published documents, and without what stands in the files in their own words. */
function ours(text: string): string {
  let said = text.replace(/https?:\S+/g, '')
  while (/“[^“”]*”/.test(said)) said = said.replace(/“[^“”]*”/g, '…')
  return said
}

/** Many fields are plain English words too, so that a name is known by its form. After these a colon stands in sentences of ours. */
const inSentences = new Set(['on', 'duties'])

function offences(text: string): string[] {
  const said = ours(text)
  const snake = (text.replace(/https?:\S+/g, '').match(/\b[a-z]+(?:_[a-z0-9]+)+\b/g) ?? []).filter((word) =>
    fields.has(word),
  )
  const keys = [...said.matchAll(/(?<![\w’-])([a-z][a-z0-9_]*):/g)]
    .map(([, word = '']) => word)
    .filter((word) => fields.has(word) && !inSentences.has(word))
  const places = said.match(/\S*\.ya?ml\b\S*|\bline \d+|\S:\d+:\d+|\bexamples\/\S+/g) ?? []
  const commands = said.match(/\bloip (?:audit|check|checklist|duties|explain|help)\b|(?<!\S)--[a-z]+/g) ?? []
  return [...snake, ...keys, ...places, ...commands]
}

const found = (name: string, text: string) =>
  text.split('\n').flatMap((line) => offences(line).map((one) => `${name}: ${one} in ${line.slice(0, 200)}`))

const wordText = async (bytes: Uint8Array) => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value

it('knows the fields, and finds what it looks for', () => {
  expect(fields.size).toBeGreaterThan(200)
  expect(offences('Add published_on: to it (loip.yaml, line 3), or use loip check --all.')).toEqual([
    'published_on',
    'published_on',
    '(loip.yaml,',
    'line 3',
    'loip check',
    '--all',
  ])
  expect(offences('Which outcomes come first? “Plan: the title” says so: https://a.example/x_y')).toEqual([])
})

describe.each(folders)('what the board of %s is given', (folder) => {
  it('names no field, no place and no command', async () => {
    const { result } = await checkRun(`examples/${folder}`)
    expect([
      ...found('paper', await paperOf(result)),
      ...found('checklist', checklistMarkdown(result)),
      ...found('paper in Word', await wordText(await paperDocx(result))),
      ...found('checklist in Word', await wordText(await checklistDocx(result))),
    ]).toEqual([])
  }, 60_000)

  it('has the numbers that the terminal has', async () => {
    const { result } = await checkRun(`examples/${folder}`)
    const paper = (await paperOf(result)).replace(/\*\*/g, '')
    const terminal = String(await (await shortReporterOf('table')).render(result, { ...look, width: 200 }))
    const plain = terminal.replace(/\s+/g, ' ')
    const figures = new Map(
      [...paper.matchAll(/^- ([\d,]+) (errors?|gaps?|questions?|pieces? of advice)(?=:)/gm)].map(([, count, what]) => [
        what,
        count,
      ]),
    )
    for (const [what, count] of figures)
      if (count !== '0') expect(terminal, what).toMatch(new RegExp(`^ +${count} +${what} `, 'm'))
    for (const [, count, what = ''] of terminal.matchAll(/^ +([\d,]+) +(errors?|gaps?|questions?) /gm))
      expect(figures.get(what), what).toBe(count)
    const [stands = ''] = /^Duties: .*$/m.exec(paper) ?? []
    expect(plain).toContain(stands)
    const count = (what: string) => Number(new RegExp(`[ ,:](\\d+) ${what}`).exec(stands)?.[1] ?? 0)
    const settled = count('shown') + count('declared') + count('explained')
    expect(paper).toContain(`\n- ${settled} of ${count('in all')} duties: `)
    const [linked = ''] = /^\d+ of \d+ local outcomes? (?:is|are) linked [^.]*\./m.exec(paper) ?? []
    expect(plain).toContain(linked)
    for (const [, lead, told] of paper.matchAll(/^- (For people to judge|Not due yet|Cannot be told yet) \((\d+)\)/gm))
      expect(stands.toLowerCase()).toContain(`${told} ${lead?.toLowerCase()}`)
    for (const [, told, what] of paper.matchAll(/each of the (\d+) (gaps)|answers the (\d+) (questions) below/g))
      if (what !== undefined) expect(figures.get(what)).toBe(told)
  })
})

describe('with a value spoilt', () => {
  const from = 'examples/strathexample-with-gaps'
  const names = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
  const files = Object.fromEntries(
    names.map((name) => [name.replaceAll('/', '-'), readFileSync(join(from, name), 'utf8')]),
  )
  const spoilt = Object.entries(files).flatMap(([name, text]) => {
    const lines = text.split('\n')
    return lines.flatMap((line, at) => {
      const [, start, field] = /^([\s-]*([a-z_]+):) [^{[|>&*].*$/.exec(line) ?? []
      if (start === undefined || field === undefined || field === 'kind') return []
      return [{ name, field, text: lines.toSpliced(at, 1, `${start} TBC`).join('\n') }]
    })
  })

  it('names no field, no place and no command', async () => {
    expect(spoilt.length).toBeGreaterThan(40)
    const all: string[] = []
    for (const { name, field, text } of spoilt) {
      const run = await checkFiles({ ...files, [name]: text })
      all.push(...found(`${field} of ${name}`, `${await paperOf(run)}\n${checklistMarkdown(run)}`))
    }
    expect(all).toEqual([])
  }, 120_000)
})

describe.skipIf(libreOffice === undefined)('on paper', () => {
  it('the board paper of each example has two pages at most, that with gaps two: where we stand, then outcomes and questions', async () => {
    const given: Record<string, Uint8Array> = {}
    for (const folder of folders) {
      const { result } = await checkRun(`examples/${folder}`)
      given[`${folder.replace('/', '-')}.docx`] = await paperDocx(result)
    }
    const pages = Object.fromEntries(Object.entries(converted(given, 'pdf')).map(([name, pdf]) => [name, pagesOf(pdf)]))
    expect(pages['strathexample-with-gaps.docx']).toBe(2)
    for (const [name, count] of Object.entries(pages)) expect(count, name).toBeLessThanOrEqual(2)
  }, 200_000)
})

/** Each page is an object of its own, and LibreOffice does not pack them. */
function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  )
}
