// docs/plan-files.md lists every field of every object of the schemas, under that object, and what it shows is read without a slip.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SchemaNode } from '../src/schema/schema-walk.ts'
import { checkRun } from './check-run.ts'

const page = readFileSync('docs/plan-files.md', 'utf8')

/** The text under each heading, up to the next one. */
const sections = new Map(
  page.split(/^#{2,3} /m).map((text): [string, string] => {
    const [heading = '', ...rest] = text.split('\n')
    return [heading, rest.join('\n')]
  }),
)

const schemas = readdirSync('schemas')
  .filter((name) => name.endsWith('.schema.json') && !/^(?:result|audit)\./.test(name))
  .map((name): [string, SchemaNode] => [
    name.replace('.schema.json', ''),
    JSON.parse(readFileSync(`schemas/${name}`, 'utf8')) as SchemaNode,
  ])

interface ObjectOfSchema {
  readonly heading: string
  readonly fields: readonly string[]
}

/** Every object with fields: the document, the shared pieces, and any whose fields stand inline, which has no heading of its own. */
function objectsIn(node: unknown, heading: string): ObjectOfSchema[] {
  if (typeof node !== 'object' || node === null) return []
  const { properties, $defs, ...rest } = node as SchemaNode & Record<string, unknown>
  const inner = Object.entries(rest)
    // What a duty asks of an object is not what the object is.
    .filter(([key]) => !['allOf', 'if', 'anyOf', 'not'].includes(key))
    .flatMap(([key, value]) => objectsIn(value, `${heading} / ${key}`))
  return [
    ...(properties === undefined ? [] : [{ heading, fields: Object.keys(properties) }]),
    ...Object.entries(properties ?? {}).flatMap(([key, value]) => objectsIn(value, `${heading} / ${key}`)),
    ...Object.entries($defs ?? {}).flatMap(([name, value]) => objectsIn(value, name)),
    ...inner,
  ]
}

const objects = schemas.flatMap(([kind, schema]) => objectsIn(schema, `kind: ${kind}`))

describe('every field of every object', () => {
  it.each([...new Map(objects.map((one) => [one.heading, one])).values()])('$heading', ({ heading, fields }) => {
    const section = sections.get(heading)
    expect(section, `${heading} has no heading in docs/plan-files.md`).toBeDefined()
    for (const field of fields) expect(section).toContain(`| \`${field}\` | `)
  })

  it('is described, and says what a text in the place of an object is', () => {
    const rows = page
      .slice(page.indexOf('## kind: '))
      .split('\n')
      .filter((line) => /^\| `/.test(line))
    expect(rows.filter((row) => row.split('|').some((cell, at) => at > 1 && at < 4 && cell.trim() === ''))).toEqual([])
    expect(objects.length).toBeGreaterThan(100)
    for (const [kind, schema] of schemas)
      for (const [name, piece] of Object.entries(schema.$defs ?? {}))
        if (piece.properties && piece['x-text'])
          expect(sections.get(name), `${kind}: ${name}`).toContain(`A text here is its \`${piece['x-text']}\`.`)
  })
})

describe('what the page shows', () => {
  const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml)

  it.each(blocks)('is read without a slip: %#', async (yaml) => {
    const folder = mkdtempSync(join(tmpdir(), 'loip-page-'))
    try {
      writeFileSync(join(folder, 'plan.yaml'), yaml)
      const { result } = await checkRun(folder)
      const slips = result.findings.filter(({ level, rule }) => level === 'error' && !/^link-/.test(rule))
      expect(slips.map(({ says }) => says)).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('links to headings and files that are there', () => {
    const anchors = new Set(
      [...sections.keys()].map((heading) =>
        heading
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      ),
    )
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor)
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([])
    const files = [...page.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, file = '']) => file)
    const there = readdirSync('docs')
    expect(files.filter((file) => !there.includes(file))).toEqual([])
  })

  it('names only fields that are there, in the answers', () => {
    const answers = page.slice(page.indexOf('## What people ask'), page.indexOf('## kind: '))
    const known = new Set(objects.flatMap(({ fields }) => fields))
    const named = [...answers.matchAll(/`(\w+):[^`]*`/g)].map(([, field = '']) => field)
    expect(named.filter((field) => !known.has(field))).toEqual([])
  })
})

describe('the forms of each kind of value', () => {
  it.each([
    ['Due dates', 60],
    ['Dates', 40],
    ['Periods', 25],
    ['Lengths of time', 15],
    ['Reporting years', 8],
    ['Figures', 40],
    ['Baselines', 10],
    ['Targets', 30],
    ['Judgements', 7],
  ])('%s are listed with their readings', (heading, atLeast) => {
    const rows = (sections.get(heading) ?? '').split('\n').filter((line) => /^\| (?!written|-)/.test(line))
    expect(rows.length).toBeGreaterThanOrEqual(atLeast)
    for (const row of rows) expect(row).toMatch(/^\| .+ \| .+ \|$/)
  })
})
