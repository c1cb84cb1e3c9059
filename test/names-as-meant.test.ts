// Field names, ids and list marks as a word processor writes them: in any case, with other dashes, with signs that nobody sees.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { RunResult } from '../src/result/run-result.ts'
import { checkRun } from './check-run.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

async function checked(files: Readonly<Record<string, string>>): Promise<RunResult> {
  const folder = mkdtempSync(join(tmpdir(), 'loip-names-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return (await checkRun(folder)).result
}

const example = 'examples/strathexample'
const plan = Object.fromEntries(
  readdirSync(example)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(join(example, name), 'utf8')]),
)

/** Every key at the start of a line, but for those of sets of fields whose names the partnership chooses. */
function withKeys(text: string, change: (key: string) => string): string {
  return text.replace(/^( *(?:- )?)([a-z][a-z_]*)(?=:(?: |$))/gm, (_, indent, key) => `${indent}${change(key)}`)
}

const verdicts = ({ duties }: RunResult) => duties.map(({ duty, verdict }) => `${duty} ${verdict}`)
const findings = (result: RunResult) =>
  result.findings
    .filter(({ rule }) => rule !== 'file-name-as-meant')
    .map(({ rule, level, says }) => `${rule} ${level} ${says}`)

it.each([
  ['first', (text: string) => `\ufeff${text}`],
  ['after the line that begins a document', (text: string) => `---\n\ufeff${text}`],
  ['in the second document of a file', (text: string) => `kind: delivery-plan\ntitle: Work\n---\n\ufeff${text}`],
])('a byte-order mark where a document begins is no part of a name: %s', async (_, put) => {
  const errors = ({ findings: found }: RunResult) =>
    found.filter(({ level }) => level === 'error').map(({ says }) => says)
  const after = await checked({ ...plan, 'loip.yaml': put(plan['loip.yaml'] ?? '') })
  expect(errors(after)).toEqual(errors(await checked(plan)))
  expect(after.plans.map(({ kind }) => kind)).toContain('loip')
})

describe('the kind under another name', () => {
  it.each(['type: loip', 'Type: LOIP', 'document_type: loip', 'Document: loip'])('%s is the kind', async (line) => {
    const before = await checked(plan)
    const after = await checked({ ...plan, 'loip.yaml': (plan['loip.yaml'] ?? '').replace(/^kind: loip$/m, line) })
    expect(verdicts(after)).toEqual(verdicts(before))
    expect(after.findings.filter(({ rule }) => rule === 'file-name-as-meant').map(({ fix }) => fix)).toEqual([
      'Write kind: loip.',
    ])
  })

  it('is not a title that is called as a kind is', async () => {
    const { findings: found } = await checked({ 'a.yaml': 'title: Review\nperiod: 2024-2034\n' })
    expect(found.some(({ rule }) => rule === 'file-name-as-meant')).toBe(false)
  })
})

describe('names of fields in any case are read as meant, with one note for each document', () => {
  const changes: readonly (readonly [string, (key: string) => string])[] = [
    ['Capitalised', (key) => key.charAt(0).toUpperCase() + key.slice(1)],
    ['UPPER CASE', (key) => key.toUpperCase()],
    ['with spaces', (key) => key.replaceAll('_', ' ')],
    [
      'With Capitals-and-hyphens',
      (key) => key.replace(/(?:^|_)[a-z]/g, (letter) => letter.toUpperCase()).replaceAll('_', '-'),
    ],
  ]
  for (const [name, change] of changes) {
    it(name, async () => {
      const before = await checked(plan)
      const after = await checked(
        Object.fromEntries(Object.entries(plan).map(([file, text]) => [file, withKeys(text, change)])),
      )
      expect(verdicts(after)).toEqual(verdicts(before))
      expect(findings(after).sort()).toEqual(findings(before).sort())
      const notes = after.findings.filter(({ rule }) => rule === 'file-name-as-meant')
      expect(notes.length).toBeGreaterThan(0)
      expect(notes.every(({ level }) => level === 'note')).toBe(true)
      const byFile = new Set(notes.map(({ span }) => span?.path))
      expect(byFile.size).toBe(notes.length)
    })
  }

  it('keeps both where the field is there as well, and says so', async () => {
    const { findings } = await checked({ 'loip.yaml': 'kind: loip\nid: a\ntitle: One\nTitle: Two\n' })
    expect(findings.find(({ rule }) => rule === 'file-unknown-key')?.fix).toContain('There is title: already')
  })
})

for (const kind of ['LOIP', 'Loip', 'loip ', '"LOIP"'])
  it(`reads the kind ${kind} as loip`, async () => {
    const { files } = await checked({ 'loip.yaml': `Kind: ${kind}\nid: a\ntitle: One\n` })
    expect(files.map(({ kinds }) => kinds)).toEqual([['loip']])
  })

describe('ids that look the same are the same', () => {
  const unseen: readonly (readonly [string, string, string])[] = [
    ['a non-breaking hyphen', 'SO-1', 'SO‑1'],
    ['an en dash', 'SO-1', 'SO–1'],
    ['a zero-width space', 'poverty', 'pov\u200berty'],
    ['a soft hyphen', 'poverty', 'pov\u00aderty'],
    ['a no-break space', 'outcome 1', 'outcome\u00a01'],
    ['a decomposed accent', 'Sràid', 'Sra\u0300id'],
    ['a curly apostrophe', "people's", 'people’s'],
    ['a ligature', 'first', 'ﬁrst'],
  ]
  const files = (id: string, named: string) => ({
    'loip.yaml': `kind: loip\nid: plan\ntitle: Our plan\noutcomes:\n  - id: "${id}"\n    title: More homes are warm\nactions:\n  - id: x\n    title: Insulate\n    outcomes: ["${named}"]\n`,
  })
  for (const [name, one, other] of unseen)
    for (const [id, named] of [
      [one, other],
      [other, one],
    ] as const)
      it(`${name}: ${id === one ? 'in the mention' : 'in the item'}`, async () => {
        const { findings } = await checked(files(id, named))
        expect(findings.filter(({ rule }) => rule.endsWith('-id'))).toEqual([])
      })

  it('names the letter of another script that looks like a Latin one', async () => {
    const { findings } = await checked(files('a', 'а'))
    expect(findings.find(({ rule }) => rule === 'file-unknown-id')?.says).toContain(
      'The “а” in “а” is a Cyrillic letter, and looks like the Latin “a”.',
    )
  })

  it('takes two of them for one id that is there twice', async () => {
    const outcomes = '  - {id: SO-1, title: A}\n  - {id: SO–1, title: B}\n'
    const { findings } = await checked({ 'loip.yaml': `kind: loip\nid: p\ntitle: P\noutcomes:\n${outcomes}` })
    expect(findings.map(({ rule }) => rule)).toContain('file-duplicate-id')
  })
})

describe('the marks of a word processor’s list are named', () => {
  const shapes: Readonly<Record<string, (mark: string) => string>> = {
    'before a set of fields': (mark) => `outcomes:\n  ${mark} id: a\n    title: b\n`,
    'before one field': (mark) => `outcomes:\n  ${mark} title: b\n`,
    'before texts': (mark) => `themes:\n  ${mark} one\n  ${mark} two\n`,
    'at the margin': (mark) => `themes:\n${mark} one\n${mark} two\n`,
    'after a hyphen': (mark) => `outcomes:\n  - id: a\n    title: b\n  ${mark} id: c\n    title: d\n`,
  }
  for (const mark of ['–', '—', '‑', '−', '•', '·', '▪', '●', '○', '➢', '\uf0b7'])
    for (const [where, shape] of Object.entries(shapes))
      it(`${mark.codePointAt(0)?.toString(16)} ${where}`, async () => {
        const { findings } = await checked({ 'loip.yaml': `kind: loip\nid: p\ntitle: P\n${shape(mark)}` })
        const says = findings.filter(({ level }) => level === 'error').map(({ says }) => says)
        expect(says.join('\n')).toContain('stands where the hyphen of a list belongs.')
      })
})
