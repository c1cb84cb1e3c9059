// Differential test: the quick reader may give up on any file, but must otherwise agree exactly with the full parser.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/rules/index.gen.ts'
import { type Origin, Origins } from '../src/source/origins.ts'
import { readQuickly } from '../src/source/quick-yaml.ts'
import { type ParsedDocument, type PlainData, parseYamlInFull } from '../src/source/yaml.ts'

class RecordedOrigins extends Origins {
  readonly records = new Map<object, Origin>()

  override remember(object: object, origin: Origin): void {
    this.records.set(object, origin)
    super.remember(object, origin)
  }
}

/** Data with its origins, as comparable text in the order of the file. */
function withOrigins(data: PlainData, records: ReadonlyMap<object, Origin>): unknown {
  if (typeof data === 'string') return data
  const { keys, ...place } = records.get(data) ?? {}
  const inside = Object.entries(data).map(([name, value]) => [name, withOrigins(value, records)])
  return { list: Array.isArray(data), place, keys: [...(keys ?? [])], inside }
}

const shown = (documents: readonly ParsedDocument[], { records }: RecordedOrigins): unknown =>
  documents.map(({ data, where }) => ({ where, data: withOrigins(data, records) }))

/** The results of both readers; that of the full one is undefined if the quick one gave up. */
function readBoth(text: string): { quick: unknown; full: unknown } | undefined {
  const file = { path: 'plan.yaml', text }
  const quickOrigins = new RecordedOrigins()
  const document = readQuickly(file, quickOrigins)
  if (!document) return undefined
  const origins = new RecordedOrigins()
  const { documents, problems, read } = parseYamlInFull(file, origins)
  return {
    quick: { documents: shown([document], quickOrigins), problems: [], read: true, empty: [] },
    full: { documents: shown(documents, origins), problems, read, empty: origins.emptyKeys() },
  }
}

const root = new URL('../', import.meta.url)
const filesBelow = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({ name: `${folder}${name}`, text: readFileSync(new URL(`${folder}${name}`, root), 'utf8') }))

const examples = rules.flatMap(({ id, pass, fail }) => [
  { name: `${id}: the example that passes`, text: pass },
  { name: `${id}: the example that does not`, text: fail },
])
const strathexample = filesBelow('examples/strathexample/')
const everyText = [...['examples/', 'test/corpus/', 'test/fixtures/'].flatMap(filesBelow), ...examples]

const ownTexts = [
  'a: b\n# c\n\nd:\n  # e\n  - f # g\n  -   h: i\n      j:\n      - k\n      - l\n\n# m\nn: o',
  'a:\n- b\n- c: d\n  e: {f: [g, {h: i}], j: []}\n- "k": l\nm: \'n\'\n\n\n# o\n',
  'a: >\n  b c\n  d\n\n  e\n\n\nf: |-\n  g\n  h # i\nj:\n  - >-\n    k\n    l\n  - m\n# n\no: |\n    p\n',
  'a: {b: "c", d: e f, g: \'h\', i: {}}   # j\nk: [ l , "m: n", o ]\np: https://example.org/q#r?s=t:u\n',
  'a:\n  b:\n    c:\n      d: e\n\n  # f\n  g: h\n# i\nj: k\n',
  'a: 12:30\nb: £5 – “c”, é\n\nd e: f-g (h) [i]\n j: k\n',
]

describe('A file that is read quickly is read as it is in full', () => {
  it.each(everyText)('$name', ({ text }) => {
    const both = readBoth(text)
    expect(both?.quick).toEqual(both?.full)
  })

  it.each(ownTexts)('%j', (text) => {
    const both = readBoth(text)
    expect(both?.quick).toEqual(both?.full)
  })

  it('after random changes to a file', () => {
    const seeds = [...everyText.map(({ text }) => text), ...ownTexts]
    expect(readAlike((random) => changed(piece(pick(seeds, random), random), random))).toBeGreaterThan(5_000)
  }, 60_000)

  it('with random lines put together', () => {
    expect(readAlike(heap)).toBeGreaterThan(1_000)
  }, 60_000)
})

/** Checks 20,000 texts for agreement, and returns how many the quick reader took. */
function readAlike(make: (random: () => number) => string): number {
  const random = numbers(2015)
  let read = 0
  for (let round = 0; round < 20_000; round++) {
    const text = make(random)
    const both = readBoth(text)
    if (!both) continue
    read++
    // Compare as strings first, which is quick; toEqual shows the difference.
    if (JSON.stringify(both.quick) !== JSON.stringify(both.full)) expect(both.quick, text).toEqual(both.full)
  }
  return read
}

describe('Nearly every file is read quickly', () => {
  it.each(strathexample)('$name', ({ text }) => {
    expect(readBoth(text)).toBeDefined()
  })

  it('of all YAML files with one document', () => {
    const single = everyText.filter(({ text }) => !/^---/m.test(text))
    const quick = single.filter(({ text }) => readBoth(text) !== undefined)
    expect(quick.length / single.length).toBeGreaterThan(0.95)
  })
})

/** Pseudo-random generator with a fixed seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function below(limit: number, random: () => number): number {
  return Math.floor(random() * limit)
}

function pick(texts: readonly string[], random: () => number): string {
  return texts[below(texts.length, random)] ?? ''
}

/** Some lines of a text, dedented so that the first has no indentation. */
function piece(text: string, random: () => number): string {
  const lines = text.split('\n')
  const first = below(lines.length, random)
  const taken = lines.slice(first, first + 1 + below(12, random))
  const margin = new RegExp(`^ {0,${/^ */.exec(taken[0] ?? '')?.[0].length}}`)
  return taken.map((line) => line.replace(margin, '').slice(0, 160)).join('\n') + (random() < 0.8 ? '\n' : '')
}

const signs = [
  ...':#-?,[]{}&*!|>\'"%@`~<= \t\n\rab19é’\u00a0',
  ': ',
  ' #',
  ' # ',
  '- ',
  '\n- ',
  '\n  ',
  '\n\n',
  'null',
  '""',
]

function changed(text: string, random: () => number): string {
  let now = text
  for (let times = below(4, random); times > 0; times--) now = changedOnce(now, random)
  return now
}

function changedOnce(text: string, random: () => number): string {
  const at = below(text.length + 1, random)
  const count = 1 + below(3, random)
  const lines = text.split('\n')
  const line = below(lines.length, random)
  const written = lines[line] ?? ''
  switch (below(8, random)) {
    case 0:
      return text.slice(0, at) + text.slice(at + count)
    case 1:
      return text.slice(0, at + count) + text.slice(at)
    case 2:
    case 3:
      return text.slice(0, at) + pick(signs, random) + text.slice(at)
    case 4:
      return lines.toSpliced(line, 1).toSpliced(below(lines.length, random), 0, written).join('\n')
    case 5:
      return lines.with(line, ' '.repeat(count) + written).join('\n')
    case 6:
      return lines.with(line, written.replace(/^ {1,2}/, '')).join('\n')
    default:
      return lines.toSpliced(line, 2, written + (lines[line + 1] ?? '').trimStart()).join('\n')
  }
}

const openings = [
  'a: b',
  'a:',
  'a:',
  'a:',
  'a: {g: h}',
  'a: [j, k]',
  'a: >',
  'a: |-',
  'a: "f"',
  "a: 's'",
  'a: h # i',
  'a: # w',
]
const items = ['- l', '- a: n', '- a:', '-', '- - s', '- >-', '- {a: b}', '- [c]', '- "r"', '-  a: b', '- a: t # u']
const between = ['# p', '#r', '', '', '   ']
const odd = [
  'y z',
  'a: -5',
  'a: b:c',
  'a: c: d',
  'a: #',
  'a: [',
  ']',
  'a: {',
  '}',
  'a: ~',
  'a: null',
  'a: "',
  "a: 'a''b'",
]
const odder = [
  'a: "a\\n"',
  '<<: a',
  '? x',
  'a : k',
  '---',
  '...',
  'a: p #q',
  '- # u',
  'a: [b',
  'a: {b',
  'a: &b c',
  'a: !b c',
]

/** Random lines of every kind, each indented slightly more or less than the one before. */
function heap(random: () => number): string {
  const count = 1 + below(9, random)
  let text = ''
  let margin = 0
  for (let line = 0; line < count; line++) {
    const kinds = random() < 0.95 ? [openings, items, openings, items, between] : [odd, odder]
    const written = pick(kinds[below(kinds.length, random)] ?? [], random)
    // Make most keys unique, since the quick reader always gives up on duplicate keys.
    const own = random() < 0.95 ? written.replace(/^((?:- +)*)a(?=:)/, `$1a${line}`) : written
    const turn = random()
    if (turn < 0.3) margin += 2
    else if (turn < 0.5) margin = Math.max(0, margin - 2)
    else if (turn < 0.6) margin = below(4, random)
    if (line === 0) margin = 0
    text += `${own === '' ? '' : ' '.repeat(margin)}${own}${line + 1 < count || random() < 0.8 ? '\n' : ''}`
  }
  return text
}
