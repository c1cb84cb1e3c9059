// Changes of plan files: each is made at its place, and every other byte stays. Made over all examples, with texts that YAML reads as
// something else, in files with either line end.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Change, changed, changesBetween, type Path, type Value } from '../src/edit/change.ts'
import { CannotEdit, dataOf, editYaml, readYaml } from '../src/edit/yaml-edit.ts'
import { Origins } from '../src/source/origins.ts'
import { parseYamlInFull } from '../src/source/yaml.ts'

function dataIn(text: string): Value {
  const { documents, problems } = parseYamlInFull({ path: 'a.yaml', text }, new Origins())
  expect(problems.filter(({ level }) => level === 'error')).toEqual([])
  return documents[0]?.data ?? {}
}

const files = readdirSync('examples/strathexample-with-gaps')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => join('examples/strathexample-with-gaps', name))
/** Written by hand to hold every way in which a value can stand. */
const awkward = `# At the top
kind: loip   # the kind
"title": 'It''s ours'
vision: >
  Folded words
  of two lines

needs: |
  Literal words

  with a gap
period: {from: 2024, to: 2034}  # inside
empty:
values: [a, 'b', "c", {d: e, f: [g]}]
themes:
- not indented
-   wide
- id: t   # after a dash

  title: spaced
outcomes:
  # before the first
  - id: a
    title: One
    measures: []
  -
    id: b
    title: Two
# at the end
`

/** Every path in the data, with what stands there. */
function* places(data: Value, path: Path = []): Generator<{ path: Path; value: Value }> {
  yield { path, value: data }
  if (typeof data === 'string') return
  for (const [key, value] of Object.entries(data))
    yield* places(value, [...path, Array.isArray(data) ? Number(key) : key])
}

const texts = [
  'New words',
  '2027/28',
  '31/3/2024',
  '-',
  'a: b',
  '# not a comment',
  'x #y',
  '[x]',
  '{',
  '"',
  "it's",
  'yes',
  'null',
  '~',
  '12%',
  '007',
  '1.10',
  ' lead',
  'trail ',
  'two\nlines',
  'two\nlines\n',
  '- item',
  '*',
  '&a',
  '!b',
  '%c',
  '@d',
  '`e',
  '|',
  '>',
  'Sràid',
  '\u0085',
  '',
  'a,b',
  'x:y',
  'http://x.example/a',
  'tab\there',
  '\\n',
  '1e3',
  '0x1F',
  '2024-01-01',
]

/** The part of the text before that a change has replaced. */
function replaced(before: string, after: string): string {
  let from = 0
  while (from < before.length && before[from] === after[from]) from++
  let end = 0
  while (end < Math.min(before.length, after.length) - from && before.at(-1 - end) === after.at(-1 - end)) end++
  return before.slice(from, before.length - end)
}

const comments = (text: string) => text.match(/(?:^|\s)#[^\n\r]*/g)?.map((comment) => comment.trim()) ?? []

describe.each([...files, 'awkward'])('%s', (file) => {
  const written = file === 'awkward' ? awkward : readFileSync(file, 'utf8')
  for (const [name, text] of [
    ['line feeds', written],
    ['carriage returns', written.replaceAll('\n', '\r\n')],
    ['no line end at the end', written.trimEnd()],
  ] as const) {
    const data = dataIn(text)
    const all = [...places(data)]

    it(`with ${name}: a text is replaced where it stands`, () => {
      for (const [index, { path, value }] of all.entries()) {
        if (typeof value !== 'string') continue
        for (const to of file === 'awkward' ? texts : [texts[index % texts.length] ?? '']) {
          const after = editYaml(text, [{ set: path, to }])
          const where = `${path.join('/')} ${JSON.stringify(to)}`
          expect(dataIn(after), where).toEqual(changed(data, { set: path, to }))
          for (const comment of comments(text)) expect(after, where).toContain(comment)
          // Nothing is replaced but the value with its quotes and the breaks in it.
          const plain = (words: string) => words.replace(/[\s'"\\|>-]/g, '')
          expect(plain(value), where).toContain(plain(replaced(text, after)))
        }
      }
    })

    it(`with ${name}: a text without quotes is put back to the byte`, () => {
      for (const { path, value } of all) {
        if (typeof value !== 'string' || !text.includes(` ${value}`)) continue
        const after = editYaml(text, [{ set: path, to: 'Other words' }])
        expect(editYaml(after, [{ set: path, to: value }]), path.join('/')).toBe(text)
      }
    })

    it(`with ${name}: a field that is added and taken out again leaves every byte as it was`, () => {
      for (const { path, value } of all) {
        if (typeof value === 'string' || Array.isArray(value)) continue
        const added = editYaml(text, [{ set: [...path, 'zz_new'], to: 'words: with a colon' }])
        expect(editYaml(added, [{ remove: [...path, 'zz_new'] }])).toBe(text)
      }
    })

    it(`with ${name}: an entry that is added and taken out again leaves every byte as it was`, () => {
      for (const { path, value } of all) {
        if (!Array.isArray(value)) continue
        const entry = { id: '9', title: 'New', list: ['a', { b: 'c' }] }
        const added = editYaml(text, [{ append: path, entry }])
        expect(editYaml(added, [{ remove: [...path, value.length] }])).toBe(text)
      }
    })

    it(`with ${name}: whatever is taken out, nothing else goes`, () => {
      for (const { path } of all) {
        if (path.length === 0) continue
        try {
          const after = editYaml(text, [{ remove: path }])
          expect(dataIn(after), path.join('/')).toEqual(changed(data, { remove: path }))
          expect(after.length, path.join('/')).toBe(text.length - replaced(text, after).length)
        } catch (error) {
          expect(error, path.join('/')).toBeInstanceOf(CannotEdit)
        }
      }
    })

    it(`with ${name}: many changes at once are the same as one by one`, () => {
      const changes: Change[] = all
        .filter(({ value }, index) => typeof value === 'string' && index % 3 === 0)
        .map(({ path }, index) => ({ set: path, to: texts[index % texts.length] ?? '' }))
      const atOnce = editYaml(text, changes)
      expect(changes.reduce((now, change) => editYaml(now, [change]), text)).toBe(atOnce)
    }, 120_000)

    it(`with ${name}: what is already so changes nothing`, () =>
      expect(editYaml(text, changesBetween(dataOf(readYaml(text)), data))).toBe(text))
  }
})

describe('what cannot be changed without harm is refused, and the file left as it is', () => {
  it.each([
    ['an alias', 'a: &x {b: c}\nd: *x\n', { set: ['a', 'b'], to: 'e' }],
    ['two documents', 'a: b\n---\nc: d\n', { set: ['a'], to: 'e' }],
    ['no YAML', 'a: [b\n', { set: ['a'], to: 'e' }],
  ] as const)('%s', (_, text, change) => {
    expect(() => editYaml(text, [change as Change])).toThrow(CannotEdit)
  })
})
