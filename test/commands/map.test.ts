// `loip map`: exactly the links that people make, each with why and who; nothing else changes, and nothing is linked by itself.
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Ask } from '../../src/commands/ask.ts'
import { mapCommand } from '../../src/commands/map/map.ts'
import type { MapOptions } from '../../src/commands/map/options.ts'
import { templateCommand } from '../../src/commands/template/template.ts'
import { candidatesFor } from '../../src/mapping/candidates.ts'
import { setInForce, shippedReference } from '../../src/reference/index.ts'
import type { CrosswalkRow } from '../../src/result/run-result.ts'
import { checkRun } from '../check-run.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const asOf = '2026-11-30'

function copyOf(example: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'loip-map-'))
  folders.push(folder)
  cpSync(`examples/${example}`, folder, { recursive: true })
  return folder
}

function textsIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

async function mapped(folder: string, options: MapOptions = {}, ask?: Ask): Promise<{ code: number; said: string }> {
  const pieces: string[] = []
  const stream = { write: (text: string | Uint8Array) => pieces.push(String(text)) }
  const code = await mapCommand([folder], { asOf, ...options }, '0', { stdout: stream, stderr: stream, ask })
  return { code, said: pieces.join('') }
}

async function linksOf(folder: string): Promise<Record<string, string[]>> {
  const { result } = await checkRun(folder)
  return Object.fromEntries(
    result.crosswalk.rows.map(({ plan, outcome, links }) => [
      `${plan.id} ${outcome.id}`,
      links.map(({ words, why }) => `${words}: ${why ?? ''}`),
    ]),
  )
}

function answersFile(folder: string, answers: string): string {
  const file = join(folder, 'links.txt')
  writeFileSync(file, answers)
  return file
}

const answer = (fields: Readonly<Record<string, string>>) =>
  `  - ${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n    ')}\n`
const shore = {
  plan: 'loip-2025',
  outcome: '5',
  national_outcome: 'Communities',
  why: 'They are less alone',
  who: 'Ann Example',
}

describe('a file of answers', () => {
  it('makes exactly the links that were accepted, each with who and why', async () => {
    const folder = copyOf('strathexample-with-gaps')
    const [before, linked] = [textsIn(folder), await linksOf(folder)]
    const six = { ...shore, outcome: '6', national_outcome: '[Health, Poverty]', why: '"More years: in good health"' }
    await mapped(folder, { answers: answersFile(folder, `answers:\n${answer(shore)}${answer(six)}`) })
    const now = await linksOf(folder)
    expect(now['loip-2025 5']).toEqual([...(linked['loip-2025 5'] ?? []), 'Communities: They are less alone'])
    expect(now['loip-2025 6']).toEqual([
      ...(linked['loip-2025 6'] ?? []),
      'Health: More years: in good health',
      'Poverty: More years: in good health',
    ])
    for (const [row, links] of Object.entries(linked)) if (!/ [56]$/.test(row)) expect(now[row], row).toEqual(links)
    const after = textsIn(folder)
    const changed = Object.keys(before).filter((name) => before[name] !== after[name])
    expect(changed).toEqual(['loip-2025.yaml'])
    const old = new Set((after['loip-2025.yaml'] ?? '').split('\n'))
    const gone = (before['loip-2025.yaml'] ?? '').split('\n').filter((line) => !old.has(line))
    expect(
      gone.every((line) => line.includes('national_outcomes')),
      gone.join('\n'),
    ).toBe(true)
    expect(after['loip-2025.yaml']).toContain('confirmed_by: Ann Example')
  })

  it('on nothing accepted, changes no byte', async () => {
    const folder = copyOf('strathexample-with-gaps')
    const before = textsIn(folder)
    const file = join(folder, 'questions.txt')
    await mapped(folder, { questions: file })
    const { said } = await mapped(folder, { answers: file })
    expect(said).toContain('no file was changed')
    await mapped(folder, {
      answers: answersFile(folder, `answers:\n${answer({ ...shore, national_outcome: 'none' })}`),
    })
    expect(textsIn(folder)).toEqual(before)
  })

  it.each([
    ['no reason', { ...shore, why: '<how it contributes>' }, 'Entry 2 of the answers does not say why'],
    ['nobody', { ...shore, who: '""' }, 'Entry 2 of the answers does not say who'],
    ['an outcome that has a link', { ...shore, outcome: '1' }, 'no outcome without a link has the id “1”'],
    ['an unknown national outcome', { ...shore, national_outcome: 'Happiness' }, '“Happiness” is no national outcome'],
  ])('with %s writes nothing, not even what could be written', async (_, bad, says) => {
    const folder = copyOf('strathexample-with-gaps')
    const before = textsIn(folder)
    const answers = answersFile(folder, `answers:\n${answer({ ...shore, outcome: '6' })}${answer(bad)}`)
    await expect(mapped(folder, { answers })).rejects.toThrow(says)
    expect(textsIn(folder)).toEqual(before)
  })

  it('changes no file where one of them cannot be written', async () => {
    const folder = copyOf('strathexample-with-gaps')
    const other = 'kind: locality-plan\nid: north\ntitle: North\noutcomes: [{id: n1, title: People feel safe}]\n'
    writeFileSync(join(folder, 'north.yaml'), other)
    const answers = answersFile(
      folder,
      `answers:\n${answer(shore)}${answer({ ...shore, plan: 'north', outcome: 'n1' })}`,
    )
    for (const name of ['north.yaml', 'loip-2025.yaml']) {
      chmodSync(join(folder, name), 0o444)
      const before = textsIn(folder)
      await expect(mapped(folder, { answers })).rejects.toThrow(`${name} is marked as read-only. Nothing was written.`)
      expect(textsIn(folder)).toEqual(before)
      chmodSync(join(folder, name), 0o644)
    }
    expect((await mapped(folder, { answers })).code).toBe(0)
  })

  it('writes nothing into a plan of another encoding, in which letters would be lost', async () => {
    const folder = copyOf('strathexample-with-gaps')
    const path = join(folder, 'loip-2025.yaml')
    const bytes = Buffer.from(`\ufeff${readFileSync(path, 'utf8')}`, 'utf16le')
    writeFileSync(path, bytes)
    const answers = answersFile(folder, `answers:\n${answer(shore)}`)
    await expect(mapped(folder, { answers })).rejects.toThrow('is not in UTF-8')
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  it('is not written over', async () => {
    const folder = copyOf('strathexample-with-gaps')
    await expect(mapped(folder, { questions: answersFile(folder, 'mine') })).rejects.toThrow('is there already')
    expect(readFileSync(join(folder, 'links.txt'), 'utf8')).toBe('mine')
  })
})

describe('questions and answers among the plan files', () => {
  it.each(['links.yaml', 'links.YML'])('are not written as %s, which every later check would read', async (name) => {
    const folder = copyOf('strathexample-with-gaps')
    await expect(mapped(folder, { questions: join(folder, name) })).rejects.toThrow('would lie among the plan files')
    expect(readdirSync(folder)).not.toContain(name)
  })

  it('may be written beside them', async () => {
    const folder = copyOf('strathexample-with-gaps')
    const beside = copyOf('strathexample-with-gaps')
    const { said } = await mapped(folder, { questions: join(beside, 'links.yaml') })
    expect(said).toContain(`loip map ${folder} --answers ${join(beside, 'links.yaml')}`)
  })

  it('are taken from a file that lies there already, which is no plan file', async () => {
    const folder = copyOf('strathexample-with-gaps')
    const file = join(folder, 'links.yaml')
    writeFileSync(file, `answers:\n${answer(shore)}`)
    expect((await mapped(folder, { answers: file })).code).toBe(0)
    expect(readFileSync(join(folder, 'loip-2025.yaml'), 'utf8')).toContain('They are less alone')
  })

  it('are not both asked for', async () => {
    const folder = copyOf('strathexample-with-gaps')
    const both = { questions: join(folder, 'new.txt'), answers: answersFile(folder, `answers:\n${answer(shore)}`) }
    await expect(mapped(folder, both)).rejects.toMatchObject({ hint: 'Leave one out.' })
  })
})

it('asks nothing of what comes through a pipe, into which no link can be written', async () => {
  for (const options of [{}, { questions: 'q.txt' }, { answers: 'a.txt' }])
    await expect(mapped('-', options)).rejects.toThrow('what comes through a pipe (-) is in none')
})

it('asks nothing of a workbook, into which no link can be written', async () => {
  const folder = copyOf('strathexample-with-gaps')
  const book = join(folder, 'book.xlsx')
  const stream = { write: () => true }
  await templateCommand(folder, { out: book, asOf }, '0', { stdout: stream, stderr: stream })
  const questions = join(folder, 'questions.txt')
  const ofBook = mapped(book, { questions })
  await expect(ofBook).rejects.toThrow('book.xlsx is a workbook, and links are written into plan files')
  await expect(ofBook).rejects.toMatchObject({ hint: expect.stringContaining('loip import') })
  expect(readdirSync(folder)).not.toContain('questions.txt')
})

it('does not say that every outcome is linked where there is none', async () => {
  const folder = copyOf('strathexample')
  for (const name of readdirSync(folder))
    if (name !== 'partnership.yaml') rmSync(join(folder, name), { recursive: true })
  expect((await mapped(folder)).said).toBe('There is no local outcome in these files.\n')
})

it('names a path that leads to nothing as every command does', async () => {
  await expect(mapped('nowhere')).rejects.toThrow('nowhere: There is no file or folder of this name.')
  const answers = mapped(copyOf('strathexample'), { answers: 'gone.yaml' })
  await expect(answers).rejects.toThrow('gone.yaml: There is no file or folder of this name.')
})

it('asks on a terminal, one outcome after the other', async () => {
  const folder = copyOf('strathexample-with-gaps')
  const answers = ['Communities', 'They are less alone', 'Ann Example', '1', 'More years in good health', '']
  const asked: string[] = []
  const ask: Ask = async ({ asks, otherwise, read }) => {
    asked.push(asks)
    const words = answers.shift() || otherwise
    const answer = words === undefined ? undefined : read(words)
    return answer !== undefined && 'value' in answer ? answer.value : undefined
  }
  const { said } = await mapped(folder, {}, ask)
  expect(said).toContain('6  “People live longer in good health” - Health, by Ann Example')
  expect((await linksOf(folder))['loip-2025 6']).toContain('Health: More years in good health')
  expect(asked.filter((asks) => asks === 'Who decided it?')).toHaveLength(2)
})

it('says so where nothing is to be linked', async () => {
  const { code, said } = await mapped(copyOf('strathexample'))
  expect(code).toBe(0)
  expect(said).toContain('Every local outcome in these files has a link')
})

it('moves a whole older list over: each outcome is asked, with the nearest of now and the older link as the reason', async () => {
  const folder = copyOf('strathexample')
  const old = shippedReference.sets.find(({ outcomes }) => outcomes.length === 16)
  const path = join(folder, 'loip.yaml')
  const names = old?.outcomes.map(({ title }) => title) ?? []
  let at = 0
  const text = readFileSync(path, 'utf8').replace(
    /^( +)national_outcomes:.*(?:\n\1 +.*)*/gm,
    (_, margin) => `${margin}national_outcomes: ["${names[at++ % names.length]}"]`,
  )
  writeFileSync(path, text)
  const file = join(folder, 'questions.txt')
  await mapped(folder, { questions: file })
  const questions = readFileSync(file, 'utf8')
  expect(at).toBeGreaterThan(2)
  expect(questions.match(/of an older list, to which this comes nearest/g)?.length).toBeGreaterThanOrEqual(at)
})

describe('candidates have a reason each, and no outcome is offered without one', () => {
  const set = setInForce(shippedReference.sets, asOf)
  const row = (title: string, measures: readonly string[] = []) =>
    ({
      outcome: { id: '1', title },
      links: [],
      measures: measures.map((name) => ({ name, targets: [] })),
    }) as unknown as CrosswalkRow
  it.each([
    ['Fewer children grow up in poverty', [], ['Children and Young People', 'Poverty']],
    ['Nobody is alone', ['Loneliness among adults'], ['Communities']],
    ['Xyz', [], []],
  ] as const)('%s', (title, measures, expected) => {
    if (set === undefined) throw new Error('A set is in force.')
    const candidates = candidatesFor(row(title, measures), set)
    expect(candidates.map(({ outcome }) => outcome.title)).toEqual(expect.arrayContaining([...expected]))
    expect(
      candidates.every(({ reasons }) => reasons.length > 0 && reasons.every((reason) => reason.endsWith('.'))),
    ).toBe(true)
    if (expected.length === 0) expect(candidates).toEqual([])
  })
})
