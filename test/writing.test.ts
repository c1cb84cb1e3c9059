// Files of the user: a report takes the place of an earlier report and of nothing else, keeps what people set on it, and is whole or
// not there. Spawns the built program, because most of this is what the system sees.
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { listOf } from '../src/commands/audit/set-list.ts'
import { fill } from '../src/commands/audit/set-replace.ts'
import { pageNames } from '../src/commands/audit/written-reports.ts'
import { formats } from '../src/report/formats.ts'
import { sections } from '../src/report/sections/names.gen.ts'
import { bin, root } from './built.ts'

const top = mkdtempSync(join(tmpdir(), 'loip-writing-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))
let place = ''
let count = 0
beforeEach(() => {
  place = join(top, String(++count))
  mkdirSync(place)
})

const asOf = ['--as-of', '2026-12-01']
const { FORCE_COLOR: _force, COLUMNS: _columns, ...env } = process.env
const isRoot = process.getuid?.() === 0

function loip(words: readonly string[], before: readonly string[] = []): SpawnSyncReturns<string> {
  const [program = 'node', ...rest] = [...before, 'node', bin, ...words, ...asOf]
  return spawnSync(program, rest, { cwd: place, encoding: 'utf8', env, maxBuffer: 64_000_000 })
}

const at = (...parts: string[]) => join(place, ...parts)
const text = (...parts: string[]) => readFileSync(at(...parts), 'utf8')
const leftOvers = (folder = place) => readdirSync(folder).filter((name) => name.startsWith('.loip-'))
const plan = 'kind: loip\ntitle: Our plan\noutcomes: [{title: Fewer children live in poverty}]\n'

function plans(name: string, folders?: readonly string[]): string {
  for (const folder of folders ?? ['']) {
    mkdirSync(at(name, folder), { recursive: true })
    writeFileSync(at(name, folder, 'loip.yaml'), plan)
  }
  return name
}

/** Runs with something mounted; skipped where that is not allowed. */
function mounted(skip: (why: string) => never, words: readonly string[], on: string, work: () => void): void {
  if (!isRoot || spawnSync('mount', [...words, on]).status !== 0) skip('nothing can be mounted here')
  try {
    work()
  } finally {
    spawnSync('umount', [on])
  }
}

describe('a report takes the place of', () => {
  it('an earlier report, in every format but CSV and with every choice of parts', () => {
    cpSync(join(root, 'examples/strathexample-with-gaps'), at('p'), { recursive: true })
    mkdirSync(at('empty'))
    for (const [name, extra] of [
      ['p', []],
      ['p', ['--all']],
      ['empty', []],
      ['empty', ['--all']],
      ...sections.map((section) => ['p', ['--show', section]] as const),
    ] as const) {
      const files = formats.flatMap((format) => (format.startsWith('csv') ? [] : ['--format', `${format}=r.${format}`]))
      expect(loip(['check', name, ...files, ...extra]).stderr).not.toContain('no report is written over it')
    }
    for (const format of ['markdown', 'json', 'docx'])
      for (const name of ['p', 'empty'])
        expect(loip(['checklist', name, '--format', `${format}=c.${format}`]).stderr).not.toContain(
          'no report is written over it',
        )
    expect(leftOvers()).toEqual([])
  }, 300_000)

  it('an empty file, and of a file of loip that was not there', () => {
    plans('p')
    writeFileSync(at('r.md'), '')
    expect(loip(['check', 'p', '--format', 'markdown=r.md', '--format', 'json=r.json']).status).toBe(1)
    expect(text('r.md')).toContain('# ')
  })

  it.each([
    ['a plan beside the one that is named', 'b.yaml', plan, ['check', 'p/loip.yaml']],
    ['notes in Markdown', 'notes.md', '# Notes\n\nOurs.\n', ['check', 'p']],
    [
      'notes that quote a report',
      'notes.md',
      '1 gap, 2 questions. Exit 1.\n\nWe have to look at this.\n',
      ['check', 'p'],
    ],
    [
      'notes that end with what loip said',
      'notes.md',
      '# My notes\n\nloip said today:\n1 gap, 12 questions. Exit 1.\n',
      ['check', 'p'],
    ],
    ['notes that name it', 'notes.md', '# Minutes\n\nAs loip says: Exit 0.\n', ['check', 'p']],
    [
      'a list of somebody with the title of the checklist',
      'c.md',
      '# A checklist for the board\n\nMine\n',
      ['checklist', 'p'],
    ],
    ['a page of somebody', 'index.html', '<!DOCTYPE html><html lang="en"><p>Ours</p></html>\n', ['check', 'p']],
    ['JSON of another program', 'package.json', '{"name": "loip"}\n', ['check', 'p']],
    ['a list of JSON', 'list.json', '[1, 2]\n', ['check', 'p']],
    [
      'SARIF of another tool',
      'a.sarif',
      '{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "runs": []}',
      ['check', 'p'],
    ],
    ['a table of somebody', 'a.csv', 'council_code,name\n1,Ours\n', ['check', 'p']],
    [
      'JUnit of another tool',
      'a.xml',
      '<?xml version="1.0"?>\n<testsuites><testsuite name="jest"/></testsuites>',
      ['check', 'p'],
    ],
    ['TAP of another tool', 'a.tap', 'TAP version 14\n1..1\nok 1\n', ['check', 'p']],
    ['a document of Word', 'plan.out', 'PK\u0003\u0004 and more', ['check', 'p']],
    ['a PDF', 'pdf.out', '%PDF-1.7\n', ['check', 'p']],
    ['a file of one line break', 'line.txt', '\n', ['check', 'p']],
    ['a plan, by the checklist', 'b.yaml', plan, ['checklist', 'p/loip.yaml']],
    ['notes, by a baseline', 'notes.json', '{}', ['check', 'p', '--write-baseline=p/notes.json']],
  ])('nothing else: %s', (_, name, content, words) => {
    plans('p')
    writeFileSync(at('p', name), content)
    const format = words[0] === 'checklist' ? 'markdown' : 'json'
    const writes = words.some((word) => word.startsWith('--write')) ? [] : ['--format', `${format}=p/${name}`]
    const { status, stderr } = loip([...words, ...writes])
    expect(stderr).toMatch(
      /is there already, and (?:nothing in it shows|a CSV file cannot show|is not a baseline of loip)/,
    )
    expect(status).toBe(2)
    expect(text('p', name)).toBe(content)
    expect(leftOvers(at('p'))).toEqual([])
    if (writes.length === 0) return
    expect(loip([...words, ...writes, '--overwrite']).status).not.toBe(2)
    expect(text('p', name)).not.toBe(content)
  })

  it('a plan that was read, never, whatever is said and by whatever name', () => {
    plans('p')
    linkSync(at('p/loip.yaml'), at('other.json'))
    symlinkSync(at('p/loip.yaml'), at('link.json'))
    for (const file of ['p/loip.yaml', 'other.json', 'link.json']) {
      const { status, stderr } = loip(['check', 'p', '--overwrite', '--format', `json=${file}`])
      expect(stderr).toContain('is one of the files that were checked')
      expect(status).toBe(2)
    }
    expect(text('p/loip.yaml')).toBe(plan)
  })

  it('a plan that is too large to be read, or that may not be read: never', () => {
    plans('p')
    writeFileSync(at('p/big.yaml'), `# ${'x'.repeat(10_100_000)}`)
    const { status, stderr } = loip(['check', 'p', '--format', 'html=p/big.yaml'])
    expect(stderr).toContain('nothing in it shows that loip wrote all of it')
    expect(status).toBe(2)
    expect(statSync(at('p/big.yaml')).size).toBeGreaterThan(10_000_000)
  })

  it.each(['docx', 'xlsx'])('a %s that Word or Excel saved since: never', (format) => {
    plans('p')
    loip(['check', 'p', '--format', `${format}=r.${format}`])
    const files = unzipSync(readFileSync(at(`r.${format}`)))
    const core = strFromU8(files['docProps/core.xml'] ?? new Uint8Array())
    const saved = core.includes('lastModifiedBy')
      ? core.replace(/(<cp:lastModifiedBy>)[^<]*/, '$1Morag')
      : core.replace('</dc:creator>', '</dc:creator><cp:lastModifiedBy>Morag</cp:lastModifiedBy>')
    const bytes = zipSync({ ...files, 'docProps/core.xml': strToU8(saved) })
    writeFileSync(at(`r.${format}`), bytes)
    expect(loip(['check', 'p', '--format', `${format}=r.${format}`]).stderr).toContain(
      'nothing in it shows that loip wrote all of it',
    )
    expect(readFileSync(at(`r.${format}`)).equals(Buffer.from(bytes))).toBe(true)
  })
})

describe('what is no file takes a report:', () => {
  it.each(['/dev/stdout', '/dev/stderr', '/proc/self/fd/1'])('%s, into a pipe', (name) => {
    plans('p')
    const { stdout, stderr, status } = loip(['check', 'p', '-q', '--format', `json=${name}`])
    const made = name === '/dev/stderr' ? stderr : stdout
    expect(JSON.parse(made.slice(made.indexOf('{'), made.lastIndexOf('}') + 1))).toHaveProperty('tool')
    expect(status).toBe(1)
  })

  it('/dev/null, and a pipe with a name', async () => {
    plans('p')
    expect(loip(['check', 'p', '-q', '--format', 'json=/dev/null']).status).toBe(1)
    if (spawnSync('mkfifo', [at('pipe')]).status !== 0) return
    const reader = spawn('cat', [at('pipe')])
    let read = ''
    reader.stdout.on('data', (more) => {
      read += more
    })
    const ended = new Promise((settle) => reader.on('close', settle))
    const child = spawn('node', [bin, 'check', 'p', '-q', '--format', 'json=pipe', ...asOf], { cwd: place, env })
    await new Promise((settle) => child.on('close', settle))
    await ended
    expect(JSON.parse(read)).toHaveProperty('tool')
  })
})

describe('init and the questions of map leave nothing on a full disk, so that they can be run again:', () => {
  it.each([
    ['init', ['init', 'full/new', '--area', 'Fife', '--yes'], 'full/new/loip.yaml'],
    ['map', ['map', 'p', '--questions', 'full/q.txt'], 'full/q.txt'],
  ])('%s', (_, words, made) => {
    plans('p')
    mkdirSync(at('full'))
    if (!isRoot || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at('full')]).status !== 0) return
    try {
      mkdirSync(at('full/new'))
      spawnSync('dd', ['if=/dev/zero', `of=${at('full/fill')}`, 'bs=1k', 'count=80'])
      const before = readdirSync(at('full'), { recursive: true })
      const { stderr, status } = loip(words)
      expect(stderr).toMatch(/could not be written \(ENOSPC\)\. Nothing was written\. There is no room/)
      expect(status).toBe(2)
      expect(readdirSync(at('full'), { recursive: true })).toEqual(before)
      rmSync(at('full/fill'))
      expect(loip(words).status).toBe(0)
      expect(statSync(at(made)).size).toBeGreaterThan(0)
    } finally {
      spawnSync('umount', [at('full')])
    }
  })
})

describe('what people set on a report stays:', () => {
  it.each([0o600, 0o640, 0o664, 0o666])('its mode %o', (mode) => {
    plans('p')
    loip(['check', 'p', '--format', 'html=r.html'])
    chmodSync(at('r.html'), mode)
    expect(loip(['check', 'p', '--format', 'html=r.html']).status).toBe(1)
    expect(statSync(at('r.html')).mode & 0o777).toBe(mode)
  })

  it('the mark that it is read-only, also against --overwrite and for who may do everything', () => {
    plans('p')
    loip(['check', 'p', '--format', 'html=r.html'])
    chmodSync(at('r.html'), 0o444)
    const before = statSync(at('r.html')).mtimeMs
    for (const more of [[], ['--overwrite']]) {
      const { status, stderr } = loip(['check', 'p', '--format', 'html=r.html', ...more])
      expect(stderr).toContain('r.html is marked as read-only')
      expect(status).toBe(2)
    }
    expect(statSync(at('r.html'))).toMatchObject({ mtimeMs: before })
  })

  it('its owner', ({ skip }) => {
    if (!isRoot) skip('only root gives files away')
    plans('p')
    loip(['check', 'p', '--format', 'html=r.html'])
    spawnSync('chown', ['65534:65534', at('r.html')])
    loip(['check', 'p', '--format', 'html=r.html'])
    expect(statSync(at('r.html'))).toMatchObject({ uid: 65534, gid: 65534 })
  })

  it('its other names, and a link that leads to it', () => {
    plans('p')
    loip(['check', 'p', '--format', 'json=r.json'])
    linkSync(at('r.json'), at('hard.json'))
    symlinkSync(at('r.json'), at('soft.json'))
    symlinkSync(at('later.json'), at('dangling.json'))
    writeFileSync(at('p/two.yaml'), 'kind: delivery-plan\n')
    for (const name of ['soft.json', 'dangling.json']) loip(['check', 'p', '--format', `json=${name}`])
    expect(text('hard.json')).toBe(text('r.json'))
    expect(text('hard.json')).toContain('two.yaml')
    expect(statSync(at('r.json')).ino).toBe(statSync(at('hard.json')).ino)
    expect(text('later.json')).toContain('two.yaml')
  })

  it('a file that may be written, in a folder that may not', ({ skip }) => {
    if (!isRoot) skip('needs another user')
    plans('p')
    mkdirSync(at('shut'))
    loip(['check', 'p', '--format', 'json=shut/r.json'])
    spawnSync('chown', ['-R', '65534:65534', at('shut/r.json')])
    chmodSync(at('shut'), 0o755)
    writeFileSync(at('p/two.yaml'), 'kind: delivery-plan\n')
    chmodSync(top, 0o755)
    const { status, stderr } = loip(
      ['check', 'p', '--format', 'json=shut/r.json'],
      ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'],
    )
    if (/not found|Cannot find module|EACCES.*bin/.test(stderr)) skip('another user cannot start the program here')
    expect(stderr).toContain('Written: shut/r.json')
    expect(status).toBe(1)
    expect(text('shut/r.json')).toContain('two.yaml')
  })

  it('a file on which another is mounted', ({ skip }) => {
    plans('p')
    writeFileSync(at('inner.md'), '')
    writeFileSync(at('b.md'), '')
    mounted(skip, ['--bind', at('inner.md')], at('b.md'), () => {
      expect(loip(['check', 'p', '--format', 'markdown=b.md']).status).toBe(1)
      expect(text('inner.md')).toContain('# ')
    })
    expect(leftOvers()).toEqual([])
  })
})

describe('what is made on the way', () => {
  it('fits wherever the name itself fits; a longer one is told in a sentence', () => {
    plans('p')
    const longest = `${'a'.repeat(252)}.md`
    expect(loip(['check', 'p', '--format', `markdown=${longest}`]).status).toBe(1)
    expect(text(longest)).toContain('# ')
    const { status, stderr } = loip(['check', 'p', '--format', `markdown=a${longest}`])
    expect(stderr).toContain('The name is too long')
    expect(stderr).not.toContain('mistake')
    expect(status).toBe(2)
  })

  it('is never written through a link that lay there', () => {
    plans('p')
    writeFileSync(at('victim'), 'mine')
    for (let id = 0; id < 400; id++) symlinkSync(at('victim'), at(`.r.json.${process.pid + id}.part`))
    expect(loip(['check', 'p', '--format', 'json=r.json']).status).toBe(1)
    expect(text('victim')).toBe('mine')
  })

  it('is taken away by the next run, and nothing that only looks like it', () => {
    plans('p')
    const name = '.loip-0123456789ab'
    mkdirSync(at(name))
    const label = (process: object) =>
      JSON.stringify({
        says: 'A folder in which loip makes files. It is left only by a run that was killed, and the next run takes it away.',
        name,
        process,
      })
    const gone = { id: 4_194_305, host: 'elsewhere', space: '', began: '' }
    const write = () => loip(['check', 'p', '--format', 'json=r.json'])
    writeFileSync(at(name, 'precious.docx'), 'only copy')
    write()
    expect(text(name, 'precious.docx')).toBe('only copy')
    // Of a run on another machine, which may still go on.
    writeFileSync(at(name, 'made-by-loip.json'), label(gone))
    write()
    expect(existsSync(at(name))).toBe(true)
    // A copy under another name is none.
    mkdirSync(at('.loip-ba9876543210'))
    writeFileSync(at('.loip-ba9876543210/made-by-loip.json'), label(gone))
    utimesSync(at('.loip-ba9876543210/made-by-loip.json'), 0, 0)
    utimesSync(at(name, 'made-by-loip.json'), 0, 0)
    write()
    expect(leftOvers()).toEqual(['.loip-ba9876543210'])
  })

  it('is taken away by the next run where the run was killed while it wrote whose it is', () => {
    plans('p')
    const says =
      'A folder in which loip makes files. It is left only by a run that was killed, and the next run takes it away.'
    const whole = JSON.stringify({ says })
    for (const [index, half] of ['', whole.slice(0, 5), whole.slice(0, 80), `${whole.slice(0, -1)},"na`].entries()) {
      mkdirSync(at(`.loip-00000000000${index}`))
      writeFileSync(at(`.loip-00000000000${index}/made-by-loip.json`), half)
      utimesSync(at(`.loip-00000000000${index}/made-by-loip.json`), 1, 1)
    }
    mkdirSync(at('.loip-ba9876543210'))
    writeFileSync(at('.loip-ba9876543210/made-by-loip.json'), 'mine')
    loip(['check', 'p', '--format', 'json=r.json'])
    expect(leftOvers()).toEqual(['.loip-ba9876543210'])
  })

  it('and the reports are each old or new, when a check is killed at any instant', async () => {
    cpSync(join(root, 'examples/strathexample'), at('p'), { recursive: true })
    const asked = ['json', 'sarif', 'html', 'markdown', 'junit', 'table', 'tap', 'gitlab']
    const words = ['check', 'p', ...asked.flatMap((format) => ['--format', `${format}=r.${format}`]), ...asOf]
    const started = Date.now()
    expect(loip(words).status).toBe(0)
    const took = Date.now() - started
    const read = () => asked.map((format) => readFileSync(at(`r.${format}`)))
    const whole = read()
    for (let run = 0; run < 8; run++) {
      const child = spawn('node', [bin, ...words], { cwd: place, env, stdio: 'ignore' })
      // Listened for from the start: a run that is over before it is killed has no end to come.
      const ended = new Promise((settle) => child.on('close', settle))
      await new Promise((settle) => setTimeout(settle, (took * (run + 3)) / 11))
      child.kill('SIGKILL')
      await ended
      for (const [index, bytes] of read().entries()) expect(bytes.equals(whole[index] as Buffer)).toBe(true)
    }
    loip(words)
    expect(leftOvers()).toEqual([])
  })
})

describe('a set of an audit', () => {
  const audit = (...words: string[]) => loip(['audit', ...words])
  const contents = (folder: string) =>
    readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(at(folder, name)).isFile())
      .sort()

  function set(): void {
    plans('few', ['a', 'b'])
    expect(audit('few', '--out', 'set').status).toBe(1)
  }

  it('has a list of its files that other programs can check', ({ skip }) => {
    set()
    const names = contents('set').filter((name) => name !== 'checksums.txt')
    expect(names.every((name) => text('set', 'checksums.txt').includes(`  ${name}\n`))).toBe(true)
    const checked = spawnSync('sha256sum', ['--check', '--strict', 'checksums.txt'], { cwd: at('set') })
    if (checked.error) skip('there is no sha256sum')
    expect(checked.status).toBe(0)
  })

  it.each([
    [
      'a note among the pages',
      (file: string) => writeFileSync(join(file, 'partnerships/my-notes.md'), 'mine'),
      'partnerships/my-notes.md',
      'no audit wrote',
    ],
    [
      'a page of an earlier name',
      (file: string) => writeFileSync(join(file, 'partnerships/c.html'), 'mine'),
      'partnerships/c.html',
      'no audit wrote',
    ],
    ['a hidden file', (file: string) => writeFileSync(join(file, '.keep'), ''), '.keep', 'no audit wrote'],
    ['an empty folder', (file: string) => mkdirSync(join(file, 'mine')), 'mine', 'no audit wrote'],
    [
      'words in a page',
      (file: string) => appendFileSync(join(file, 'overview.md'), 'We talked about this.\n'),
      'overview.md',
      'was changed after',
    ],
    [
      'a workbook that was filled in',
      (file: string) => appendFileSync(join(file, 'audit.xlsx'), 'x'),
      'audit.xlsx',
      'was changed after',
    ],
    ['no list', (file: string) => rmSync(join(file, 'checksums.txt')), 'audit.json', 'no audit wrote'],
  ])('is not replaced where somebody left %s', (_, change, name, why) => {
    set()
    change(at('set'))
    const before = contents('set')
    const { status, stderr } = audit('few', '--out', 'set')
    expect(stderr).toContain(`holds ${name}, which ${why}`)
    expect(status).toBe(2)
    expect(contents('set')).toEqual(before)
    expect(leftOvers()).toEqual([])
  })

  it('is replaced with --overwrite, and what no audit wrote stays', () => {
    set()
    writeFileSync(at('set/partnerships/my-notes.md'), 'mine')
    appendFileSync(at('set/overview.md'), 'Changed.')
    appendFileSync(at('set/partnerships/b.md'), 'Changed.')
    rmSync(at('few/b'), { recursive: true })
    expect(audit('few', '--out', 'set', '--overwrite').status).toBe(1)
    expect(text('set/partnerships/my-notes.md')).toBe('mine')
    expect(text('set/partnerships/b.md')).toContain('Changed.')
    expect(text('set/overview.md')).not.toContain('Changed.')
    expect(existsSync(at('set/partnerships/b.html'))).toBe(false)
  })

  it('leaves the files beside it alone, whatever numbers and endings are in their names', () => {
    plans('few', ['a'])
    const names = ['set.2025.old', 'set.2024.part', 'set.v1.2024.part', 'set.backup.1999.old', '.set.1.part']
    for (const name of names) {
      mkdirSync(at(name))
      writeFileSync(at(name, 'precious.docx'), 'only copy')
    }
    for (let run = 0; run < 2; run++) expect(audit('few', '--out', 'set').status).toBe(1)
    for (const name of names) expect(text(name, 'precious.docx')).toBe('only copy')
    expect(readdirSync(place).sort()).toEqual([...names, 'few', 'set'].sort())
  })

  it('removes nothing that its list names and that lies elsewhere', () => {
    plans('few', ['a', 'b'])
    const made = at('made')
    mkdirSync(join(made, 'partnerships'), { recursive: true })
    set()
    writeFileSync(at('outside.txt'), 'mine')
    mkdirSync(at('elsewhere'))
    writeFileSync(at('elsewhere/outside.txt'), 'mine')
    symlinkSync(at('elsewhere'), at('set/link'))
    const sum = createHash('sha256').update('mine').digest('hex')
    const names = ['../outside.txt', 'partnerships/../../outside.txt', at('outside.txt'), 'link/outside.txt']
    appendFileSync(at('set/checksums.txt'), names.map((name) => `${sum}  ${name}\n`).join(''))
    writeFileSync(join(made, 'checksums.txt'), listOf(made))
    fill(at('set'), made)
    expect([text('outside.txt'), text('elsewhere/outside.txt')]).toEqual(['mine', 'mine'])
    expect(existsSync(at('set/overview.md'))).toBe(false)
  })

  it('keeps the modes of its folder and files, and respects a file that is read-only', () => {
    set()
    chmodSync(at('set'), 0o700)
    chmodSync(at('set/overview.md'), 0o600)
    expect(audit('few', '--out', 'set').status).toBe(1)
    expect(statSync(at('set')).mode & 0o777).toBe(0o700)
    expect(statSync(at('set/overview.md')).mode & 0o777).toBe(0o600)
    chmodSync(at('set/overview.md'), 0o400)
    const { status, stderr } = audit('few', '--out', 'set')
    expect(stderr).toContain('overview.md is marked as read-only')
    expect(status).toBe(2)
  })

  it.each([
    ['a volume', ['-t', 'tmpfs', 'none']],
    ['a folder of the same disk', ['--bind']],
  ])('fills a mount point: %s', (_, words) => {
    plans('few', ['a', 'b'])
    mkdirSync(at('set'))
    mkdirSync(at('source'))
    const mount = words[0] === '--bind' ? ['--bind', at('source')] : words
    if (!isRoot || spawnSync('mount', [...mount, at('set')]).status !== 0) return
    try {
      expect(audit('few', '--out', 'set').status).toBe(1)
      rmSync(at('few/b'), { recursive: true })
      expect(audit('few', '--out', 'set').status).toBe(1)
      expect(readdirSync(at('set/partnerships')).sort()).toEqual(['a.html', 'a.md'])
      expect(leftOvers(at('set'))).toEqual([])
      writeFileSync(at('set/partnerships/mine.md'), 'mine')
      expect(audit('few', '--out', 'set').stderr).toContain('holds partnerships/mine.md, which no audit wrote')
    } finally {
      spawnSync('umount', [at('set')])
    }
  })

  it.each([
    ['of one machine', []],
    ['of two containers, in which processes have the same numbers', ['unshare', '-fp', '--mount-proc']],
  ])('two runs %s into one folder end with one whole set and one message', async (_, before) => {
    const folders = Array.from({ length: 200 }, (__, index) => `p${index}`)
    plans('many', folders)
    if (before.length > 0 && spawnSync('unshare', ['-fp', '--mount-proc', 'true']).status !== 0) return
    const [program = 'node', ...rest] = [...before, 'node', bin, 'audit', 'many', '--out', 'set', ...asOf]
    const run = async (wait: number) => {
      await new Promise((settle) => setTimeout(settle, wait))
      const child = spawn(program, rest, { cwd: place, env })
      let told = ''
      child.stderr.on('data', (more) => {
        told += more
      })
      child.stdout.resume()
      return { status: await new Promise((settle) => child.on('close', settle)), told: () => told }
    }
    const [one, other] = await Promise.all([run(0), run(250)])
    expect([one.status, other.status].sort()).toEqual([1, 2])
    const refused = one.status === 2 ? one : other
    expect(refused.told()).toContain(`Another audit is writing to ${at('set')}.`)
    expect(JSON.parse(text('set/audit.json')).partnerships).toHaveLength(folders.length)
    expect(readdirSync(at('set/partnerships'))).toHaveLength(2 * folders.length)
    expect(leftOvers()).toEqual([])
  })

  it('that was moved aside by a run that was killed is put back, by an audit and by a check', () => {
    for (const command of ['audit', 'check']) {
      rmSync(at('set'), { recursive: true, force: true })
      set()
      const name = '.loip-0123456789ab'
      mkdirSync(at(name))
      cpSync(at('set'), at(name, 'old'), { recursive: true })
      rmSync(at('set'), { recursive: true })
      const says =
        'A folder in which loip makes files. It is left only by a run that was killed, and the next run takes it away.'
      const process = { id: 4_194_305, host: 'elsewhere', space: '', began: '' }
      writeFileSync(at(name, 'made-by-loip.json'), JSON.stringify({ says, name, process, writes: 'set' }))
      utimesSync(at(name, 'made-by-loip.json'), 0, 0)
      if (command === 'audit') expect(audit('few', '--out', 'set').status).toBe(1)
      else loip(['check', 'few/a', '--format', 'json=r.json'])
      expect(existsSync(at('set/audit.json'))).toBe(true)
      expect(leftOvers()).toEqual([])
    }
  })

  it('is whole, old or none when it is killed at any instant, and the next run leaves nothing but it', async () => {
    plans(
      'many',
      Array.from({ length: 60 }, (_, index) => `p${index}`),
    )
    const whole = () => spawnSync('sha256sum', ['--check', '--quiet', 'checksums.txt'], { cwd: at('set') })
    if (spawnSync('sha256sum', ['--version']).error) return
    for (let run = 0; run < 12; run++) {
      const child = spawn('node', [bin, 'audit', 'many', '--out', 'set', ...asOf], { cwd: place, env, stdio: 'ignore' })
      const ended = new Promise((settle) => child.on('close', settle))
      await new Promise((settle) => setTimeout(settle, 150 + run * 60))
      child.kill('SIGKILL')
      await ended
      if (existsSync(at('set'))) expect(whole().status).toBe(0)
    }
    expect(audit('many', '--out', 'set').status).toBe(1)
    expect(whole().status).toBe(0)
    expect(leftOvers()).toEqual([])
  })

  it('has no sign of a terminal in its tables, whatever a folder is called', () => {
    plans('odd', ['x\u001b]0;owned\u0007'])
    expect(audit('odd', '--out', 'set').status).toBe(1)
    for (const name of ['coverage.csv', 'findings.csv', 'learning.csv'])
      expect(text('set', name)).not.toContain('\u001b')
  })

  it('has names of pages that every system can hold', () => {
    const folders = [
      'aux',
      'CON.',
      'nul.txt',
      'com1',
      '--help',
      '.hidden.',
      'Mòrar',
      'Mo\u0300rar',
      'ABERDEEN',
      'Aberdeen',
      '東京',
      '京都',
      '-2',
      '',
    ]
    const names = pageNames(folders)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(folders.length)
    for (const name of names) {
      expect(name).toMatch(/^\w(?:[\w.-]*\w)?$/)
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i)
    }
  })
})
