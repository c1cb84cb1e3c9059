// What each format looks like: one small partnership, in a program that has ten rules and the rows that these are for. So a golden shows
// its format, and a rule or a row more in the whole program changes none of them. What the whole program says of whole partnerships
// is in test/examples.test.ts. `npx vitest run test/golden.test.ts -u` writes these anew; read the difference before you keep it.
import mammoth from 'mammoth'
import { describe, expect, it, vi } from 'vitest'
import { checkCommand } from '../src/commands/check/check.ts'
import type { TypedCheckOptions } from '../src/commands/options.ts'
import { dutyIds } from '../src/law/index.ts'
import { type Format, factsOf, formats } from '../src/report/formats.ts'
import { rules } from '../src/rules/index.gen.ts'
import { partsOf, readBook } from './report/office.ts'

const small = vi.hoisted(() => ({
  rules: [
    's4-4-consistent-national-outcomes',
    's6-2b-describe-improvement',
    's6-2c-period',
    's7-1-keep-progress-under-review',
    's8-1-annual-progress-report',
    's8-2b-ii-participation-effectiveness',
    's10-3c-period',
    's14-1-agreed-relief',
    'g-loip-evidence-based',
    'gp-measure-baseline',
  ],
  fileChecks: ['file-unknown-id', 'file-empty-value'],
  /** Rows that no rule looks at: a report says so of them. */
  unchecked: ['s4-9-community-body-definition', 'gp-partner-names'],
}))

vi.mock(import('../src/rules/index.gen.ts'), async (original) => {
  const { rules: all } = await original()
  return { rules: all.filter(({ id }) => small.rules.includes(id)) }
})

vi.mock(import('../src/law/index.ts'), async (original) => {
  const law = await original()
  const { rules: all } = await vi.importActual<typeof import('../src/rules/index.gen.ts')>('../src/rules/index.gen.ts')
  const cited = all.filter(({ id }) => small.rules.includes(id)).flatMap(({ cites }) => cites)
  const rows = new Set<string>([...cited, ...small.unchecked])
  return { ...law, dutyIds: law.dutyIds.filter((id) => rows.has(id)) }
})

/** SARIF describes every check of the files too. */
vi.mock(import('../src/engine/file-checks.ts'), async (original) => {
  const { fileChecks: all, ...rest } = await original()
  const fileChecks = Object.fromEntries(Object.entries(all).filter(([id]) => small.fileChecks.includes(id)))
  return { ...rest, fileChecks: fileChecks as typeof all }
})

interface Golden {
  readonly name: string
  readonly options: TypedCheckOptions
  /** Of the terminal; as wide as it is where nobody says. */
  readonly columns?: number
}

/** Where the usual extension is not enough: two formats have it, or an editor is to know what the text is. */
const endings: Readonly<Partial<Record<Format, string>>> = {
  table: '80-columns.txt',
  plain: 'plain.txt',
  'board-paper': 'board-paper.md',
  xlsx: 'xlsx.txt',
  'csv-crosswalk': 'crosswalk.csv',
  docx: 'docx.html',
  sarif: 'sarif.json',
  'sarif-all': 'sarif-all.json',
  junit: 'junit.xml',
  github: 'github.txt',
  'github-summary': 'github-summary.md',
  gitlab: 'gitlab.json',
}

const cases: readonly Golden[] = [
  ...formats.map((format) => ({
    name: `small.${endings[format] ?? factsOf(format).extension}`,
    options: { format: [format], all: true },
  })),
  { name: 'small.100-columns.txt', options: { all: true }, columns: 100 },
  { name: 'small.60-columns.txt', options: { all: true }, columns: 60 },
  { name: 'small.short.txt', options: {} },
  { name: 'small.short.50-columns.txt', options: { level: 'note' }, columns: 50 },
  { name: 'small.short-plain.txt', options: { plain: true, level: 'note' } },
]

async function output({ options, columns }: Golden): Promise<{ made: Uint8Array; code: number }> {
  const chunks: Uint8Array[] = []
  const stdout = {
    write: (more: string | Uint8Array) => chunks.push(Buffer.from(more)) > 0,
    isTTY: false,
    ...(columns === undefined ? {} : { columns }),
  }
  const code = await checkCommand(['test/fixtures/small'], { asOf: '2026-11-22', ...options }, 'test', {
    stdout,
    stderr: { write: () => true },
    env: {},
  })
  return { made: Buffer.concat(chunks), code }
}

/** As a person can read it: a file of an office program as a reader of such files reads it, with the names of its parts. */
async function readable(name: string, made: Uint8Array): Promise<string> {
  const parts = () => Object.keys(partsOf(made)).join('\n')
  if (name.endsWith('.docx.html')) {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(made) })
    return `${value.replaceAll(/(<\/(?:h\d|p|li|tr|table)>)(?=<)/g, '$1\n')}\n\n${parts()}\n`
  }
  if (name.endsWith('.xlsx.txt')) {
    const sheets = Object.entries(await readBook(made)).map(
      ([sheet, rows]) =>
        `${sheet}\n${rows.map((row) => row.map((cell) => JSON.stringify(cell)).join(' | ')).join('\n')}`,
    )
    return `${sheets.join('\n\n')}\n\n${parts()}\n`
  }
  return Buffer.from(made).toString('utf8')
}

describe('the small partnership', () => {
  for (const golden of cases) {
    it(golden.name, async () => {
      const { made, code } = await output(golden)
      await expect(await readable(golden.name, made)).toMatchFileSnapshot(`golden/${golden.name}`)
      expect(code).toBe(1)
    })
  }

  it('is the same twice', async () => {
    const [first] = cases
    if (first) expect(await output(first)).toEqual(await output(first))
  })
})

it('knows the ten rules and their rows alone, whatever the whole program has', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual([...small.rules].sort())
  expect([...dutyIds].sort()).toEqual([...new Set([...rules.flatMap(({ cites }) => cites), ...small.unchecked])].sort())
})
