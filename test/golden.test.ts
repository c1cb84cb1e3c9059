// The examples with every rule, against output that a person has read. `npx vitest run test/golden.test.ts -u` writes it
// anew; read the difference before you keep it.
import { describe, expect, it } from 'vitest'
import { checkCommand } from '../src/commands/check/check.ts'
import type { CheckOptions } from '../src/commands/options.ts'

interface Golden {
  readonly name: string
  readonly folder: string
  readonly options: CheckOptions
  readonly columns?: number
  readonly code: number
}

const today = '2026-11-22'
const overTime = 'test/fixtures/over-time'

const cases: readonly Golden[] = [
  { name: 'strathexample.plain.txt', folder: 'examples/strathexample', options: { asOf: today, plain: true }, code: 0 },
  {
    name: 'strathexample.100-columns.txt',
    folder: 'examples/strathexample',
    options: { asOf: today },
    columns: 100,
    code: 0,
  },
  {
    name: 'strathexample.60-columns.txt',
    folder: 'examples/strathexample',
    options: { asOf: today },
    columns: 60,
    code: 0,
  },
  {
    name: 'strathexample.md',
    folder: 'examples/strathexample',
    options: { asOf: today, format: ['markdown'] },
    code: 0,
  },
  {
    name: 'strathexample-with-gaps.plain.txt',
    folder: 'examples/strathexample-with-gaps',
    options: { asOf: today, plain: true },
    code: 1,
  },
  {
    name: 'strathexample-with-gaps.80-columns.txt',
    folder: 'examples/strathexample-with-gaps',
    options: { asOf: today },
    columns: 80,
    code: 1,
  },
  { name: 'aberdeen-city.plain.txt', folder: 'examples/aberdeen-city', options: { asOf: today, plain: true }, code: 0 },
  { name: 'over-time.2018-01-01.txt', folder: overTime, options: { asOf: '2018-01-01', plain: true }, code: 0 },
  { name: 'over-time.2019-11-01.txt', folder: overTime, options: { asOf: '2019-11-01', plain: true }, code: 1 },
  { name: `over-time.${today}.txt`, folder: overTime, options: { asOf: today, plain: true }, code: 1 },
]

async function output({ folder, options, columns }: Golden): Promise<{ text: string; code: number }> {
  let text = ''
  const stdout = {
    write: (more: string) => (text += more),
    isTTY: false,
    ...(columns === undefined ? {} : { columns }),
  }
  const code = await checkCommand([folder], options, 'test', { stdout, stderr: { write: () => true }, env: {} })
  return { text, code }
}

describe('what the examples print', () => {
  for (const golden of cases) {
    it(golden.name, async () => {
      const { text, code } = await output(golden)
      await expect(text).toMatchFileSnapshot(`golden/${golden.name}`)
      expect(code).toBe(golden.code)
    })
  }

  it('is the same twice', async () => {
    const [first] = cases
    if (first) expect(await output(first)).toEqual(await output(first))
  })
})
