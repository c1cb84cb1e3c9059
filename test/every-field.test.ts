// Any value in any field: nothing stops the check, and no report prints what a program calls a value that it does not have. Made out of
// the schemas, so a field that is added to one is tried at once.
import { afterAll, describe, expect, it } from 'vitest'
import { runCheck } from '../src/pipeline.ts'
import { shippedReference } from '../src/reference/index.ts'
import { type Format, formats, reporterOf } from '../src/report/formats.ts'
import { sections } from '../src/report/sections/names.gen.ts'
import type { RunResult } from '../src/result/run-result.ts'
import { rules } from '../src/rules/index.gen.ts'
import { kinds } from '../src/schema/kinds.gen.ts'
import { asOf } from './check-run.ts'
import { fieldsOfKind, type Path, put, sampleOfKind, withValue } from './every-field.ts'

/** Every object has these on its prototype, or is asked for them by the language. */
const prototypeNames = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'toJSON', 'then', 'length']
const signs = [
  'Over 90%',
  '%0A',
  '%E0%A4',
  'a/b',
  'a~b',
  '~1',
  '',
  ' ',
  '0',
  '“q"\'',
  '\u{1f600}',
  '\ud800',
  'a\nb',
  '\u200b',
]

function mappingOf(names: readonly string[], value: unknown = 'x'): object {
  const mapping = {}
  for (const name of names) put(mapping, name, value)
  return mapping
}

const values: readonly unknown[] = [
  ...[undefined, null, '', 'constructor', '100%2 of a/b~1\n\ud800', 'long '.repeat(400).trim()],
  ...[[], ['toString', null], [['qwxz'], { qwxz: 'v' }, mappingOf(prototypeNames)]],
  ...[{}, { ...mappingOf([...prototypeNames, ...signs]), qwxz: ['v'] }],
]

/** How a program prints a value that it does not have, or that is no text. No document here holds such a word. */
const leaked = /\bundefined\b|\bNaN\b|\bnull\b|\[object |native code/
/** A hole in a sentence, where a value was put that is empty. */
const hole = /“”| [.,;](?:\s|$)|: \.$/m

let documentsTried = 0

async function resultOf(documents: readonly object[], where: string): Promise<RunResult> {
  documentsTried += documents.length
  const files = documents.map((document, index) => ({
    path: `${index + 1}.yaml`,
    // JSON is YAML. A key without a value is written ~, so that the word null is not in the excerpts of findings.
    bytes: new TextEncoder().encode(JSON.stringify(document).replace(/\bnull\b/g, '~')),
  }))
  const input = { files, problems: [], tried: ['the files'], isSelection: false, passedOver: [] }
  const usual = { asOf, reference: shippedReference, rules, notRun: [], failOn: 'never', version: 'test' } as const
  const { result, crashes } = await runCheck({ input, ...usual })
  expect(crashes, where).toEqual([])
  return result
}

async function expectWords(result: RunResult, into: readonly Format[], where: string): Promise<void> {
  for (const format of into) {
    const made = (await reporterOf(format)).render(result, { colour: false, show: new Set(sections), width: 80 })
    const lines = typeof made === 'string' && leaked.test(made) ? made.split('\n') : []
    expect(
      lines.filter((line) => leaked.test(line)),
      `${where}, as ${format}`,
    ).toEqual([])
  }
  const sentences = result.findings.flatMap(({ says, fix }) => [says, fix])
  expect(
    sentences.filter((text) => hole.test(text)),
    where,
  ).toEqual([])
}

/** How often a field was come to, by its name and that of its holder: most stand in several kinds, and in themes as in plans. */
const timesSeen = new Map<string, number>()

/** Where to begin in the values: all of them the first time that the field is come to, and then one part after the other. */
function turnOf(path: Path, atOnce: number): number[] {
  const name = path
    .filter((step) => typeof step === 'string')
    .slice(-2)
    .join('.')
  const times = timesSeen.get(name) ?? 0
  timesSeen.set(name, times + 1)
  const starts = values.flatMap((_, index) => (index % atOnce === 0 ? [index] : []))
  return times === 0 ? starts : starts.filter((_, index) => index === times % starts.length)
}

afterAll(() =>
  console.log(`${documentsTried} documents were checked, each with a field that holds what it should not.`),
)

describe('any value in any field stops nothing and is told in words', () => {
  it.each(kinds)(
    '%s',
    async (kind) => {
      // Some at once, since documents of one folder are read together; few, since for each value that cannot be used every document is
      // judged again.
      const atOnce = 4
      for (const { path } of fieldsOfKind(kind)) {
        for (const from of turnOf(path, atOnce)) {
          const documents = values.slice(from, from + atOnce).map((value) => withValue({ kind }, path, value))
          const where = `${kind}: ${path.join('.')}, values ${from + 1} to ${from + documents.length}`
          const result = await resultOf(documents, where)
          await expectWords(result, ['json', 'plain'], where)
        }
      }
    },
    600_000,
  )
})

const textFormats = formats.filter((format) => format !== 'docx' && format !== 'xlsx')

/** The document with each text, and each text and mapping in a list, changed by these. */
function changed(value: unknown, text: (text: string) => unknown, mapping: (mapping: object) => object): unknown {
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) return value.map((item) => changed(item, text, mapping))
  const entries = Object.entries(value as object).map(([key, inner]) => [key, changed(inner, text, mapping)])
  return mapping(Object.fromEntries(entries))
}

/** A document of each kind with something in every field, changed; `kind` stays what it is. */
function whole(text: (text: string) => unknown, mapping = (same: object) => same): object[] {
  return kinds.map((kind) => ({ ...(changed(sampleOfKind(kind), text, mapping) as object), kind }))
}

describe('every field at once is told in words in every format', () => {
  it.each([...prototypeNames, ...signs, 'long '.repeat(200).trim()])('each text is %j', async (text) => {
    await expectWords(
      await resultOf(
        whole(() => text),
        text,
      ),
      textFormats,
      text,
    )
  })

  it.each([...prototypeNames, ...signs])('each mapping has the key %j', async (name) => {
    const documents = whole(
      (text) => text,
      (mapping) => Object.assign(mappingOf([name]), mapping),
    )
    await expectWords(await resultOf(documents, name), textFormats, name)
  })

  it.each([[[]], [{}], [['a']], [[['a']]], [mappingOf(prototypeNames)]])('each text is %j', async (value) => {
    const name = JSON.stringify(value)
    await expectWords(
      await resultOf(
        whole(() => value),
        name,
      ),
      textFormats,
      name,
    )
  })
})
