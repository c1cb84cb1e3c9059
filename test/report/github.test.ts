// Annotations, parsed by the rules that GitHub documents for workflow commands.
import { describe, expect, it } from 'vitest'
import { sanitise } from '../../src/report/words/sanitise.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { inThousands } from '../../src/text/thousands.ts'
import { naughty, obeyed, reportOf } from './ci.ts'
import { runNames, runOf, runs } from './runs.ts'

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

const data = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const property = (text: string) => data(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

/** The workflow command in each line; undefined for a line that the runner would only print. */
async function read(run: RunResult): Promise<(Command | undefined)[]> {
  const lines = (await reportOf('github', run)).split('\n')
  expect(lines.pop()).toBe('')
  return lines.map((line) => {
    const [, name = '', pairs = '', message = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? []
    if (name === '') return undefined
    const properties = pairs.split(',').map((pair) => {
      const [key = '', ...value] = pair.split('=')
      return [key, property(value.join('='))]
    })
    return { name, properties: Object.fromEntries(properties), message: data(message) }
  })
}

describe.each(runNames)('the %s run', (name) => {
  it('is workflow commands only, and no more of a kind than GitHub shows', async () => {
    const commands = await read(await runs[name]())
    expect(commands).not.toContain(undefined)
    for (const kind of ['error', 'warning', 'notice'])
      expect(commands.filter((one) => one?.name === kind).length).toBeLessThanOrEqual(10)
    const strange = commands.filter((one) => !['error', 'warning', 'notice'].includes(one?.name ?? ''))
    expect(strange).toEqual([])
  })

  it('ends with the verdict, and names what is not shown', async () => {
    const run = await runs[name]()
    const commands = await read(run)
    const last = commands.at(-1)
    const { code, reason } = run.ending
    expect(last?.message).toContain(code === 3 ? `Exit 3: ${reason}` : `Exit ${code}.`)
    const left = run.findings.length - 10
    if (left > 0) expect(last?.message).toMatch(new RegExp(`^And ${inThousands(left)} more findings?: `))
    else expect(last?.message).not.toContain('more finding')
    expect(commands).toHaveLength(Math.min(run.findings.length, 10) + 1)
  })
})

it('shows each finding at its line and columns, the loudest first', async () => {
  const run = await runs.gappy()
  const [first] = await read(run)
  expect(first).toEqual({
    name: 'error',
    properties: {
      file: 'examples/strathexample-with-gaps/loip-2025.yaml',
      line: '22',
      col: '5',
      endColumn: '12',
      title: 'Gap, s.6(2)(b)',
    },
    message: expect.stringContaining('What to do: Say what will be better, for whom and by how much'),
  })
  const kinds = (await read(run)).map((one) => one?.name)
  expect(kinds).toEqual([...Array(6).fill('error'), ...Array(4).fill('warning'), 'notice'])
})

it('shows accepted and explained findings as notices, last', async () => {
  const commands = await read(await runs.clean())
  const told = commands.findIndex((one) => /Accepted for now until|Explained until/.test(one?.message ?? ''))
  expect(told).toBeGreaterThan(0)
  expect(commands.slice(told).every((one) => one?.name === 'notice')).toBe(true)
})

it('hostile names and texts survive a round trip, and none starts a command', async () => {
  for (let from = 0; from < naughty.length; from += 10) {
    const texts = naughty.slice(from, from + 10)
    const run = runOf(texts)
    expect(await reportOf('github', run)).not.toMatch(obeyed)
    const commands = await read(run)
    expect(commands).toHaveLength(texts.length + 1)
    for (const [index, text] of texts.entries()) {
      expect(commands[index]?.properties.file).toBe(sanitise(`plans/${text}.yaml`))
      expect(commands[index]?.message).toContain(sanitise(text))
      expect(Object.keys(commands[index]?.properties ?? {})).toEqual(['file', 'line', 'col', 'endColumn', 'title'])
    }
  }
})
