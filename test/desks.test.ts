// What lies on people's desks: files of other programs, names as other systems make them, words as Word and the shell of Windows pass them
// on. Each is told as what it is, or left alone.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { partnershipFolders } from '../src/commands/disk/partnership-folders.ts'
import { readFiles } from '../src/commands/disk/read-files.ts'
import { bin } from './built.ts'
import { checkRun } from './check-run.ts'

const top = mkdtempSync(join(tmpdir(), 'loip-desks-'))
afterAll(() => rmSync(top, { recursive: true }))
let place = ''
let count = 0
const plan = 'kind: loip\ntitle: Our plan\noutcomes: [{title: Fewer children live in poverty}]\n'
beforeEach(() => {
  place = join(top, String(++count))
  mkdirSync(join(place, 'base'), { recursive: true })
  writeFileSync(join(place, 'base/loip.yaml'), plan)
})

const { FORCE_COLOR: _force, COLUMNS: _columns, ...env } = process.env
function loip(words: readonly string[], input = '') {
  return spawnSync('node', [bin, ...words, '--as-of', '2026-12-01'], { cwd: place, encoding: 'utf8', env, input })
}
const inBase = (name: string | Buffer) =>
  typeof name === 'string' ? join(place, 'base', name) : Buffer.concat([Buffer.from(`${place}/base/`), name])
const read = () => readFiles([join(place, 'base')])

describe('what other programs leave beside a plan changes nothing:', () => {
  const names = [
    '#loip.yaml#',
    'loip.yaml~',
    '.~lock.loip.yaml#',
    '~$loip.yaml',
    '.loip.yaml.swp',
    '._loip.yaml',
    '.DS_Store',
    'Thumbs.db',
    'desktop.ini',
    '.loip.yaml.icloud',
    '.hidden.yaml',
  ]
  it.each(names)('the file %s', (name) => {
    writeFileSync(inBase(name), 'anything: [')
    expect(read()).toMatchObject({ problems: [], passedOver: [], files: [{}] })
  })

  it.each(['.#loip.yaml', '.hidden.yaml', '.loip.lock'])('the link %s, which leads nowhere', (name) => {
    symlinkSync('ann@laptop.4242:1700000000', inBase(name))
    expect(read()).toMatchObject({ problems: [], files: [{}] })
  })

  const folders = [
    '__MACOSX',
    '.git',
    'node_modules',
    '$RECYCLE.BIN',
    'System Volume Information',
    '@eaDir',
    'lost+found',
    '.Trash-1000',
    '.sync',
  ]
  it.each(folders)('the folder %s, beside plans and beside partnerships', (name) => {
    mkdirSync(inBase(name))
    mkdirSync(join(place, name))
    writeFileSync(join(place, 'base', name, 'loip.yaml'), 'anything: [')
    expect(read()).toMatchObject({ problems: [], files: [{}] })
    expect(partnershipFolders(place).folders.map((one) => one.name)).toEqual(['base'])
  })

  it('unless it is named itself', () => {
    writeFileSync(inBase('.hidden.yaml'), plan)
    expect(readFiles([inBase('.hidden.yaml') as string]).files).toHaveLength(1)
  })
})

it.each(['progress-2024-25.yaml.txt', 'loip.YML.TXT', 'a.yaml.txt'])(
  'a hidden ending is told beside other plans, and a plan in it is unread: %s',
  async (name) => {
    writeFileSync(inBase(name), plan)
    const { result } = await checkRun(join(place, 'base'))
    const [found] = result.findings.filter(({ rule }) => rule === 'file-hidden-ending')
    expect(found).toMatchObject({ level: 'error', span: { path: join(place, 'base', name) } })
    expect(found?.says).toContain('was not read')
    expect(result.ending.code).toBe(3)
  },
)

describe('words as other programs pass them on:', () => {
  it.each(['base/*.yaml', 'base/*', '*.yml', 'base/loip?.yaml'])('a pattern that no shell filled in: %s', (path) => {
    const { status, stdout } = loip(['check', path, '--plain'])
    expect(stdout).toContain('was taken as a letter')
    expect(stdout).toContain('Name the folder')
    expect(status).toBe(3)
  })

  it('a quote mark that the shell of Windows left', () => {
    const { status, stdout } = loip(['check', 'base"', '--plain'])
    expect(stdout).toContain('a quote mark is part of it')
    expect(status).toBe(3)
  })

  it.each(
    ['\u2010', '\u2011', '\u2013', '\u2014', '\u2015', '\u2212', '\u2013-', '-\u2013', '\uff0d'].flatMap((dash) =>
      ['plain', 'fail-on', 'level'].map((option) => [dash, option] as const),
    ),
  )('the dash %s before %s', (dash, option) => {
    const { status, stdout, stderr } = loip(['check', 'base', `${dash}${option}`])
    expect(stderr).toMatch(new RegExp(`^There is no option [^\\n]*Type it with hyphens: --${option}\\.\\n$`))
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it('a file whose name begins so is read all the same', () => {
    writeFileSync(join(place, '–plan.yaml'), plan)
    expect(loip(['check', '–plan.yaml']).status).toBe(1)
    expect(loip(['check', '--', '–none']).status).toBe(3)
  })

  it('a pipe is read as -, by check and checklist, and a device is told as one', () => {
    const piped = loip(['check', '-', '--format', 'json'], plan)
    expect(JSON.parse(piped.stdout).files).toMatchObject([{ path: '(standard input)', read: true }])
    expect(piped.status).toBe(1)
    expect(loip(['checklist', '-'], plan).stdout).toContain('# A checklist')
    expect(loip(['check', '-', '-'], '')).toMatchObject({ status: 3 })
    expect(loip(['check', '/dev/null', '--plain']).stdout).toContain('What comes through a pipe is read as -')
  })
})

describe('one cause, one sentence:', () => {
  const endings = ['json', 'junit', 'github', 'tap', 'plain', 'board-paper', 'sarif']
  it.each(endings)('a file that was found and could not be read is never told as not found, in %s', (format) => {
    rmSync(inBase('loip.yaml') as string)
    writeFileSync(inBase('a.yaml'), Buffer.from('kind: loip\ntitle: Fewer \x92 x\n', 'latin1'))
    const { status, stdout } = loip(['check', 'base', '--format', format])
    expect(stdout).not.toContain('No plan file was found')
    expect(status).toBe(3)
  })

  it('where it was found and not read, its name is told; where nothing was found, that', () => {
    writeFileSync(inBase('loip.yaml'), Buffer.from([0x50, 0x4b, 3, 4, 0]))
    expect(loip(['check', 'base', '-q']).stdout).toContain('Found there and not read: base/loip.yaml.')
    rmSync(inBase('loip.yaml') as string)
    expect(loip(['check', 'base', '-q']).stdout).toContain('No plan file was found in base')
    expect(loip(['check', 'nowhere', '-q']).stdout).toContain('No plan file was found in nowhere')
  })

  it.each(endings)('what was found and left alone is never told as not found, in %s', (format) => {
    rmSync(inBase('loip.yaml') as string)
    writeFileSync(join(place, 'elsewhere.yaml'), plan)
    for (const leave of [
      () => symlinkSync('../elsewhere.yaml', inBase('linked.yaml') as string),
      () => writeFileSync(inBase('loip.yaml.txt'), plan),
    ]) {
      leave()
      const { status, stdout } = loip(['check', 'base', '--format', format])
      expect(stdout).not.toContain('No plan file was found')
      expect(status).toBe(3)
    }
  })

  it('a folder of an audit that is a link out of it is told as that alone, in the overview and on its page', () => {
    mkdirSync(join(place, 'elsewhere'))
    writeFileSync(join(place, 'elsewhere/loip.yaml'), plan)
    mkdirSync(join(place, 'many'))
    symlinkSync('../base', join(place, 'many/one'))
    symlinkSync('../elsewhere', join(place, 'many/two'))
    expect(loip(['audit', 'many', '--out', 'set']).status).toBe(3)
    const pages = readdirSync(join(place, 'set'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /md$/.test(name),
    )
    expect(pages).toHaveLength(4)
    const told = pages.map((name) => readFileSync(join(place, 'set', name), 'utf8').replace(/\s+/g, ' ')).join(' ')
    expect(told).toContain(
      'many/two is a link to a place outside the folder and was not followed, so nothing was checked.',
    )
    expect(told).not.toContain('No plan file was found')
  })

  it('a name that is not in UTF-8 is told as that', () => {
    writeFileSync(inBase(Buffer.from('progr\xe8s.yaml', 'latin1')), plan)
    mkdirSync(inBase(Buffer.from('G\xe0idhlig', 'latin1')))
    const { status, stdout } = loip(['check', 'base', '--show', 'findings', '--plain'])
    expect(stdout.match(/This name is not in UTF-8/g)).toHaveLength(2)
    expect(stdout).not.toContain('locked')
    expect(status).toBe(3)
  })
})
