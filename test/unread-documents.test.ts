// A document that was not read is of the kind that its own `kind:` line gives, or of any: wherever it stands, and whatever stands beside
// it in its file (src/engine/unread-kinds.ts).
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kindsInBytes, kindsInText } from '../src/engine/unread-kinds.ts'
import { kinds } from '../src/schema/kinds.gen.ts'
import { asOf, checkRun } from './check-run.ts'
import { results } from './ignorance/run.ts'

const folder = 'examples/strathexample'
const example = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const),
)

/** The verdicts of the example with some files changed, and the ending. */
async function judged(changed: Readonly<Record<string, string>>) {
  const texts = [...new Map([...example, ...Object.entries(changed)])]
  const { duties, ending } = await results(
    texts.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    asOf,
  )
  return { code: ending.code, verdicts: Object.fromEntries(duties.map(({ duty, verdict }) => [duty, verdict])) }
}

const text = (path: string) => example.get(path) ?? ''
const damages: readonly (readonly [name: string, rest: string])[] = [
  ['a quote mark that is not closed', 'title: "Broken\ncovers: [harbour]\n'],
  ['a bracket that is not closed', 'title: Broken\ncovers: [harbour\nof: x\n'],
]

describe('where a document stands that was not read does not matter:', () => {
  const lines = [...kinds.map((kind) => `kind: ${kind}\n`), '', 'kind: strategy\n', 'kind: loip\nkind: review\n']
  it.each(lines)(
    '%j',
    async (kind) => {
      for (const [name, rest] of damages) {
        const broken = `${kind}${rest}`
        const alone = await judged({ 'z.yaml': broken })
        expect(alone.code).toBe(3)
        const places = {
          'after the LOIP': { 'loip.yaml': `${text('loip.yaml')}\n---\n${broken}` },
          'after the profile': { 'partnership.yaml': `${text('partnership.yaml')}\n...\n---\n${broken}` },
          'before the delivery': { 'delivery.yaml': `${broken}---\n${text('delivery.yaml')}` },
        }
        for (const [place, changed] of Object.entries(places))
          expect(await judged(changed), `${name}, ${place}`).toEqual(alone)
      }
    },
    120_000,
  )

  it('one that can be read and is of no kind', async () => {
    for (const broken of ['kind: strategy\ntitle: x\n', 'title: x\n', '- a list\n']) {
      const alone = await judged({ 'z.yaml': broken })
      expect(alone.code).toBe(3)
      expect(await judged({ 'loip.yaml': `${text('loip.yaml')}\n---\n${broken}` }), broken).toEqual(alone)
    }
  }, 60_000)
})

it('several documents that were not read are several', () => {
  const broken = (kind: string) => `kind: ${kind}\ntitle: "x\n`
  expect(kindsInText([`${broken('review')}---\n${broken('locality-plan')}`])).toEqual(['review', 'locality-plan'])
  expect(kindsInText([broken('review'), `# a note\n---\n# another\n...\n`, broken('loip')])).toEqual(['review', 'loip'])
})

it('a kind counts only where it is certain', () => {
  const any = [undefined]
  for (const doubtful of [
    'kind: loip\ntitle: "x\nkind: review\n',
    'kind: loip\ntitle: "x\nKind: review\n',
    'kind: loip\ntitle: "x\n"kind": review\n',
    'kind: loip\ntitle: "x\ntype: review\n',
    '{kind: loip, title: "x\n',
    'kind: strategy\n',
    'Kind: loip\n',
    '  kind: loip\n',
    'title: "x\n',
    'kind: loip review\n',
  ])
    expect(kindsInText([doubtful]), doubtful).toEqual(any)
  expect(kindsInText(['kind: loip\nneeds:\n  kind: review\ntitle: "x\n'])).toEqual(['loip'])
  expect(kindsInText(['kind: "loip"  # ours\ntitle: "x\n'])).toEqual(['loip'])
  expect(kindsInText(['kind: loip\nalso_serves_as: locality-plan\ntitle: "x\n'])).toEqual(['loip', 'locality-plan'])
})

it('of bytes that are no text in a known encoding, all are looked at', () => {
  const bytes = (words: string) => Uint8Array.from(words, (letter) => letter.charCodeAt(0))
  expect(kindsInBytes(bytes('kind: loip\r\ntitle: caf\xe9\r\n'))).toEqual(['loip'])
  expect(kindsInBytes(bytes('kind: loip\rtitle: caf\xe9\r---\rkind: review\r'))).toEqual(['loip', 'review'])
  expect(kindsInBytes(bytes('kind: loip\ntitle: \xe9\n\0'))).toEqual([undefined])
  expect(kindsInBytes(new Uint8Array())).toEqual([undefined])
})

it('a file that was found and not opened may hold a plan as one that cannot be read does', async () => {
  const place = mkdtempSync(join(tmpdir(), 'loip-unread-'))
  const plan = 'kind: locality-plan\nid: third\ntitle: Third plan\ncovers: [harbour]\n'
  const ways: Readonly<Record<string, (localities: string) => void>> = {
    'that cannot be parsed': (localities) => writeFileSync(join(localities, 'third.yaml'), '- none\n'),
    'behind a link to a file outside': (localities) =>
      symlinkSync(join(place, 'out/third.yaml'), join(localities, 'third.yaml')),
    'behind a link to a folder outside': (localities) => symlinkSync(join(place, 'out'), join(localities, 'more')),
    'with a second ending': (localities) => writeFileSync(join(localities, 'third.yaml.txt'), plan),
    'behind a link to nothing': (localities) => symlinkSync('nowhere.yaml', join(localities, 'third.yaml')),
  }
  try {
    mkdirSync(join(place, 'out'))
    writeFileSync(join(place, 'out/third.yaml'), plan)
    const found = new Map<string, unknown>()
    for (const [index, [name, put]] of Object.entries(ways).entries()) {
      const copy = join(place, String(index))
      cpSync(folder, copy, { recursive: true })
      put(join(copy, 'localities'))
      const { result } = await checkRun(copy)
      expect(result.ending.code, name).toBe(3)
      found.set(name, Object.fromEntries(result.duties.map(({ duty, verdict }) => [duty, verdict])))
    }
    for (const [name, verdicts] of found) expect(verdicts, name).toEqual(found.get('that cannot be parsed'))
  } finally {
    rmSync(place, { recursive: true })
  }
}, 60_000)
