import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFiles as findFiles } from '../src/commands/disk/read-files.ts'
import { sha256 } from '../src/commands/disk/sha256.ts'
import { decodeFiles } from '../src/source/files.ts'
import { Origins } from '../src/source/origins.ts'
import { parseYaml } from '../src/source/parse.ts'
import { type PlainMap, parseYamlInFull } from '../src/source/yaml.ts'

let home: string
let before: string

beforeEach(() => {
  before = process.cwd()
  home = mkdtempSync(join(tmpdir(), 'loip-source-'))
  process.chdir(home)
})
afterEach(() => {
  process.chdir(before)
  rmSync(home, { recursive: true })
})

/** What the host finds, and what the engine makes of it. */
function readFiles(paths: readonly string[]) {
  const input = findFiles(paths)
  const decoded = decodeFiles(input.files, sha256)
  return { ...input, ...decoded, problems: [...input.problems, ...decoded.problems] }
}
type FilesRead = ReturnType<typeof readFiles>

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, 'kind: loip\n')
  }
}
const pathsOf = ({ files }: FilesRead) => files.map(({ path }) => path)
const checksOf = ({ problems }: FilesRead) =>
  problems.map(({ check, level, where }) => `${check} ${level} ${where.path}`)

describe('What is found in a folder', () => {
  it('is every file that ends in .yaml or .yml, in the order of code units', () => {
    write('plan/loip.yaml', 'plan/B.YML', 'plan/a.yaml', 'plan/progress/2024.Yaml', 'plan/Z/x.yml', 'plan/é.yaml')
    expect(pathsOf(readFiles(['plan']))).toEqual([
      'plan/B.YML',
      'plan/Z/x.yml',
      'plan/a.yaml',
      'plan/loip.yaml',
      'plan/progress/2024.Yaml',
      'plan/é.yaml',
    ])
  })

  it('leaves out dot folders and node_modules, unless that is what was given', () => {
    write('plan/.git/x.yaml', 'plan/node_modules/a/x.yaml', 'plan/loip.yaml', '.drafts/loip.yaml')
    expect(pathsOf(readFiles(['plan']))).toEqual(['plan/loip.yaml'])
    expect(pathsOf(readFiles(['.drafts']))).toEqual(['.drafts/loip.yaml'])
  })

  it('leaves out hidden files, which are those of other programs, unless one is given by name', () => {
    write('plan/.gitlab-ci.yml', 'plan/._loip.yaml', 'plan/loip.yaml')
    symlinkSync('loip.yaml', 'plan/.link.yaml')
    const { files, problems } = readFiles(['plan'])
    expect(files.map(({ path }) => path)).toEqual(['plan/loip.yaml'])
    expect(problems).toEqual([])
    expect(pathsOf(readFiles(['plan/.gitlab-ci.yml']))).toEqual(['plan/.gitlab-ci.yml'])
  })

  it('is named as somebody would type it from where they are', () => {
    write('plan/loip.yaml')
    expect(pathsOf(readFiles(['.']))).toEqual(['plan/loip.yaml'])
    expect(pathsOf(readFiles(['./plan/']))).toEqual(['plan/loip.yaml'])
    expect(pathsOf(readFiles([home]))).toEqual([`${home}/plan/loip.yaml`])
    process.chdir('plan')
    expect(pathsOf(readFiles(['.']))).toEqual(['loip.yaml'])
    expect(pathsOf(readFiles(['../plan']))).toEqual(['../plan/loip.yaml'])
  })

  it('does not depend on the order of what was given, and counts a file once', () => {
    write('plan/loip.yaml', 'plan/a.yaml')
    expect(readFiles(['plan', 'plan/loip.yaml', './plan'])).toMatchObject({ files: readFiles(['plan']).files })
    expect(pathsOf(readFiles(['plan/loip.yaml', 'plan/a.yaml']))).toEqual(['plan/a.yaml', 'plan/loip.yaml'])
  })

  it('lists documents of other kinds that were passed over', () => {
    write('plan/Our plan.docx', 'plan/notes.txt', 'plan/loip.yaml.txt', 'plan/logo.png')
    const read = readFiles(['plan'])
    expect(read.files).toEqual([])
    expect(read.passedOver).toEqual(['plan/Our plan.docx', 'plan/loip.yaml.txt', 'plan/notes.txt'])
    expect(read.tried).toEqual(['plan (every .yaml and .yml file in it)'])
  })

  it('comes with its size, its hash and its encoding', () => {
    writeFileSync('loip.yaml', '\uFEFFtitle: Fàilte\n')
    const sha256 = createHash('sha256').update('\uFEFFtitle: Fàilte\n').digest('hex')
    expect(readFiles(['loip.yaml']).files).toEqual([
      { path: 'loip.yaml', bytes: 18, sha256, encoding: 'UTF-8 with byte-order mark', text: 'title: Fàilte\n' },
    ])
  })
})

describe('What was given', () => {
  it('is taken as it is, whatever signs are in the name', () => {
    const names = ['plan (1).yaml', 'My plan [final].yaml', 'what*?.yaml', '{a,b}.yaml', "Board's plan & more.yaml"]
    write(...names)
    for (const name of names) expect(pathsOf(readFiles([name]))).toEqual([name])
  })

  it('may be a file with any ending, when it is named', () => {
    write('loip.yaml.txt')
    expect(pathsOf(readFiles(['loip.yaml.txt']))).toEqual(['loip.yaml.txt'])
  })

  it('may be a link, which is followed', () => {
    write('real/loip.yaml')
    symlinkSync('real', 'link')
    symlinkSync('real/loip.yaml', 'link.yaml')
    expect(pathsOf(readFiles(['link']))).toEqual(['link/loip.yaml'])
    expect(pathsOf(readFiles(['link.yaml']))).toEqual(['link.yaml'])
  })

  it('is said not to be there when it is not, and the rest is read', () => {
    write('loip.yaml')
    const read = readFiles(['nothing', 'loip.yaml/x.yaml', 'loip.yaml'])
    expect(pathsOf(read)).toEqual(['loip.yaml'])
    expect(checksOf(read)).toEqual(['file-not-found error loip.yaml/x.yaml', 'file-not-found error nothing'])
    expect(read.problems[0]?.says).toBe('There is no file or folder of this name.')
    expect(read.tried).toEqual(['nothing', 'loip.yaml/x.yaml', 'loip.yaml'])
  })
})

describe('A file that cannot be read does not stop the others', () => {
  it('when it is larger than 2 MB', () => {
    write('big.yaml', 'loip.yaml')
    truncateSync('big.yaml', 2_000_001)
    const read = readFiles(['.'])
    expect(pathsOf(read)).toEqual(['loip.yaml'])
    expect(checksOf(read)).toEqual(['file-too-large error big.yaml'])
    expect(read.problems[0]?.says).toBe('This file holds 2.1 MB, and at most 2 MB can be read.')
  })

  it('when it is in another encoding; what was readable of it is kept for showing the place', () => {
    write('loip.yaml')
    writeFileSync('old.yaml', Buffer.from('kind: loip\ntitle: caf\xe9\n', 'latin1'))
    const read = readFiles(['.'])
    expect(pathsOf(read)).toEqual(['loip.yaml'])
    expect(checksOf(read)).toEqual(['file-encoding error old.yaml'])
    expect(read.unreadable).toMatchObject([{ path: 'old.yaml', encoding: 'Windows-1252', bytes: 23 }])
    const origins = new Origins()
    for (const { path, text } of read.unreadable) origins.addText(path, text)
    const where = read.problems[0]?.where ?? { path: '', from: -1, to: -1 }
    expect(origins.span(where).start).toEqual({ line: 2, column: 11 })
    expect(origins.excerpt(where)).toEqual({ first: 1, lines: ['kind: loip', 'title: caf'] })
  })

  it('when it is a folder by the name of a file, whose files are read', () => {
    write('plan.yaml/loip.yaml')
    const read = readFiles(['.'])
    expect(pathsOf(read)).toEqual(['plan.yaml/loip.yaml'])
    expect(checksOf(read)).toEqual(['file-is-folder note plan.yaml'])
  })

  it('when it is not an ordinary file', () => {
    expect(checksOf(readFiles(['/dev/null']))).toEqual(['file-not-opened error /dev/null'])
  })
})

describe('Links in a folder', () => {
  it('that lead out of it are not followed, and count as unread where a plan may stand there', () => {
    write('elsewhere/secret.yaml', 'plan/loip.yaml')
    symlinkSync('../elsewhere/secret.yaml', 'plan/secret.yaml')
    symlinkSync('../elsewhere', 'plan/more')
    symlinkSync('..', 'plan/up')
    symlinkSync('../elsewhere/secret.yaml', 'plan/picture.png')
    write('pictures/2024/one.png', 'pictures/.git/x.yaml')
    symlinkSync('../pictures', 'plan/pictures')
    const read = readFiles(['plan'])
    expect(pathsOf(read)).toEqual(['plan/loip.yaml'])
    expect(checksOf(read)).toEqual([
      'file-link-outside error plan/more',
      'file-link-outside note plan/pictures',
      'file-link-outside error plan/secret.yaml',
      'file-link-outside error plan/up',
    ])
  })

  it('that lead to what was named as well, or to nothing else, lose nothing', () => {
    write('elsewhere/secret.yaml', 'plan/loip.yaml')
    symlinkSync('../elsewhere/secret.yaml', 'plan/secret.yaml')
    symlinkSync('../elsewhere', 'plan/more')
    for (const paths of [
      ['plan', 'elsewhere'],
      ['elsewhere', 'plan'],
    ]) {
      const read = readFiles(paths)
      expect(pathsOf(read)).toEqual(['elsewhere/secret.yaml', 'plan/loip.yaml'])
      expect(checksOf(read)).toEqual([])
    }
    expect(checksOf(readFiles(['plan', 'elsewhere/secret.yaml']))).toEqual(['file-link-outside note plan/more'])
  })

  it('to a folder whose name only begins the same are links that lead out', () => {
    write('plan/loip.yaml', 'plan-old/loip.yaml')
    symlinkSync('../plan-old', 'plan/old')
    expect(checksOf(readFiles(['plan']))).toEqual(['file-link-outside error plan/old'])
  })

  it('that lead round in a circle come to an end, and each file is read once under its own name', () => {
    write('plan/sub/loip.yaml', 'plan/store/text')
    symlinkSync('..', 'plan/sub/round')
    symlinkSync('sub', 'plan/a-link')
    symlinkSync('sub/loip.yaml', 'plan/a.yaml')
    symlinkSync('store/text', 'plan/b.yaml')
    symlinkSync('itself.yaml', 'plan/itself.yaml')
    const read = readFiles(['plan'])
    expect(pathsOf(read)).toEqual(['plan/b.yaml', 'plan/sub/loip.yaml'])
    expect(checksOf(read)).toEqual(['file-not-opened error plan/itself.yaml'])
  })

  it('to nothing are said', () => {
    write('plan/loip.yaml')
    symlinkSync('gone.yaml', 'plan/link.yaml')
    const read = readFiles(['plan'])
    expect(checksOf(read)).toEqual(['file-not-opened error plan/link.yaml'])
    expect(read.problems[0]?.says).toBe('This is a link to a file that is not there.')
  })
})

const planText = `kind: loip
contact: &team {name: Planning team, post: Unit 4}
outcomes:
  - id: "1"
    title: Fewer children grow up in poverty   # our words
    lead: *team
    why: |
      Because it matters.
      It does.

  - {id: "2", title: More people feel safe}
theme:
partners: [Council, Police]
board: &board
  chair: A. Person
  deputy:
meeting: *board
`

function plan(text = planText) {
  const origins = new Origins()
  const { documents } = parseYaml({ path: 'loip.yaml', text }, origins, parseYamlInFull)
  const data = documents[0]?.data ?? {}
  const at = (stretch: { from: number; to: number } | undefined) => stretch && text.slice(stretch.from, stretch.to)
  const outcome = (index: number) => (data.outcomes as PlainMap[])[index] ?? {}
  return { origins, data, at, outcome }
}

describe('The place of', () => {
  it('a text is the text, and of the key is the key', () => {
    const { origins, at, outcome } = plan()
    expect(at(origins.place({ of: outcome(0), key: 'title' }))).toBe('Fewer children grow up in poverty')
    expect(at(origins.keyPlace(outcome(0), 'title'))).toBe('title')
    expect(at(origins.valuePlace(outcome(0), 'why'))).toBe('|\n      Because it matters.\n      It does.')
    expect(origins.keyPlace(outcome(0), 'nothing')).toBeUndefined()
  })

  it('a mapping or list by its key is the key alone', () => {
    const { origins, data, at } = plan()
    expect(at(origins.place({ of: data, key: 'outcomes' }))).toBe('outcomes')
    expect(at(origins.valuePlace(data, 'partners'))).toBe('[Council, Police]')
  })

  it('an object, or of a key that is missing, is the first line of the object', () => {
    const { origins, data, at, outcome } = plan()
    expect(at(origins.place({ of: data }))).toBe('kind: loip')
    expect(at(origins.place({ of: outcome(0) }))).toBe('id: "1"')
    expect(at(origins.place({ of: outcome(0), key: 'improvement' }))).toBe('id: "1"')
    expect(at(origins.place({ of: outcome(1), key: 'lead' }))).toBe('{id: "2", title: More people feel safe}')
  })

  it('an item of a list is the item, or its first line', () => {
    const { origins, data, at } = plan()
    expect(at(origins.place({ of: data.partners as object, key: 1 }))).toBe('Police')
    expect(at(origins.place({ of: data.partners as object, key: '1' }))).toBe('Police')
    expect(at(origins.place({ of: data.outcomes as object, key: 0 }))).toBe('id: "1"')
    expect(at(origins.place({ of: data.outcomes as object, key: 9 }))).toBe('- id: "1"')
  })

  it('a key with nothing after it is the key, and it is listed', () => {
    const { origins, data, at } = plan()
    expect(Object.hasOwn(data, 'theme')).toBe(false)
    expect(at(origins.place({ of: data, key: 'theme' }))).toBe('theme')
    expect(origins.valuePlace(data, 'theme')).toBeUndefined()
    // The second use of the board is not a second slip.
    expect(origins.emptyKeys().map(({ of, key, where }) => [of === data, key, at(where)])).toEqual([
      [true, 'theme', 'theme'],
      [false, 'deputy', 'deputy'],
    ])
  })

  it('an object that is not from a file is not known', () => {
    expect(new Origins().place({ of: {} })).toBeUndefined()
    expect(new Origins().aliasOf({ of: {} })).toBeUndefined()
  })
})

describe('An alias', () => {
  it('gives an object of its own at each place of use, with both ends', () => {
    const { origins, data, at } = plan()
    const [written, used] = [data.board as PlainMap, data.meeting as PlainMap]
    expect(used).toEqual(written)
    expect(used).not.toBe(written)
    expect(origins.aliasOf({ of: written })).toBeUndefined()
    expect(at(origins.place({ of: used, key: 'chair' }))).toBe('A. Person')
    const ends = origins.aliasOf({ of: used, key: 'chair' })
    expect([at(ends?.written), ends?.uses.map(at)]).toEqual(['chair: A. Person', ['*board']])
  })

  it('is itself the place of the key that it stands after', () => {
    const { origins, at, outcome } = plan()
    expect(at(origins.place({ of: outcome(0), key: 'lead' }))).toBe('*team')
    const ends = origins.aliasOf({ of: outcome(0), key: 'lead' })
    expect([at(ends?.written), ends?.uses.map(at)]).toEqual(['{name: Planning team, post: Unit 4}', ['*team']])
  })

  it('of a text shows where the text was written', () => {
    const { origins, data, at } = plan('lead: &lead Child Poverty Group\nchair: *lead\n')
    expect(data).toEqual({ lead: 'Child Poverty Group', chair: 'Child Poverty Group' })
    expect(at(origins.aliasOf({ of: data, key: 'chair' })?.written)).toBe('Child Poverty Group')
    expect(origins.aliasOf({ of: data, key: 'lead' })).toBeUndefined()
  })

  it('inside another alias gives the nearest use first', () => {
    const { origins, data, at } = plan('a: &a {x: "1"}\nb: &b\n  c: *a\nd: *b\n')
    const inner = (data.d as PlainMap).c as PlainMap
    expect(inner).toEqual({ x: '1' })
    expect(origins.aliasOf({ of: inner, key: 'x' })?.uses.map(at)).toEqual(['*a', '*b'])
  })
})

describe('A place stays what it was', () => {
  it('when a key is given the name that was meant', () => {
    const { origins, data, at } = plan('kind: loip\ntitel: Our plan\nvison:\n')
    origins.rename(data, 'titel', 'title')
    origins.rename(data, 'vison', 'vision')
    expect(at(origins.keyPlace(data, 'title'))).toBe('titel')
    // What is said about the slip itself still uses the name that was written.
    expect(at(origins.place({ of: data, key: 'titel' }))).toBe('Our plan')
    expect(origins.emptyKeys().map(({ key }) => key)).toEqual(['vision'])
  })

  it('when keys are taken over into an object made of several', () => {
    const { origins, data, at, outcome } = plan()
    const made = { outcomes: data.outcomes, title: outcome(1).title }
    origins.copyKeys(made, data, ['outcomes', 'theme'])
    origins.copyKeys(made, outcome(1), ['title'])
    expect(at(origins.place({ of: made, key: 'outcomes' }))).toBe('outcomes')
    expect(at(origins.place({ of: made, key: 'title' }))).toBe('More people feel safe')
    expect(at(origins.place({ of: made, key: 'theme' }))).toBe('theme')
    expect(at(origins.place({ of: made, key: 'missing' }))).toBe('kind: loip')
    origins.rename(made, 'title', 'name')
    expect(at(origins.keyPlace(made, 'name'))).toBe('title')
  })
})

describe('Lines around a place', () => {
  const show = (text: string, part: string) => {
    const origins = new Origins()
    origins.addText('a.yaml', text)
    const from = text.indexOf(part)
    return {
      ...origins.excerpt({ path: 'a.yaml', from, to: from }),
      span: origins.span({ path: 'a.yaml', from, to: from + part.length }),
    }
  }

  it('are one before and one after, as far as there are any', () => {
    expect(show('a\nb\nc\nd\n', 'c')).toMatchObject({ first: 2, lines: ['b', 'c', 'd'] })
    expect(show('a\nb\n', 'a')).toMatchObject({ first: 1, lines: ['a', 'b'] })
    expect(show('a\nb\n', 'b')).toMatchObject({ first: 1, lines: ['a', 'b'] })
    expect(show('', '')).toMatchObject({ first: 1, lines: [''] })
  })

  it('leave out what ends a line', () => {
    expect(show('a\r\nb\r\nc', 'b')).toMatchObject({
      first: 1,
      lines: ['a', 'b', 'c'],
      span: { path: 'a.yaml', start: { line: 2, column: 1 }, end: { line: 2, column: 2 } },
    })
  })

  it('are cut at 200 characters, never in the middle of one', () => {
    expect(show(`${'x'.repeat(300)}\n`, 'x').lines[0]).toHaveLength(200)
    expect(show(`${'x'.repeat(199)}🏴y\n`, 'x').lines[0]).toBe('x'.repeat(199))
    expect(show(`${'x'.repeat(198)}🏴y\n`, 'x').lines[0]).toBe(`${'x'.repeat(198)}🏴`)
  })

  it('give columns in UTF-16 units, as editors do', () => {
    expect(show('a: 🏴 x', 'x').span.start).toEqual({ line: 1, column: 7 })
  })
})
