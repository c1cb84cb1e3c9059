// The rooms of src and what each may import: a wrong import, tried in each room, is refused by the linter with the sentence of that
// room. The linter is run once, over files made for this in a folder of their own, with the overrides of biome.json.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './built.ts'

interface Restricted {
  readonly options: { readonly patterns: readonly { readonly group: readonly string[]; readonly message: string }[] }
}

interface Override {
  readonly includes: readonly string[]
  readonly linter?: { readonly rules?: { readonly style?: { readonly noRestrictedImports?: Restricted } } }
}

const { $schema: _schema, vcs: _vcs, ...config } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))

interface Border {
  /** A room, or the path of the one file of which it is the border. */
  readonly of: string
  /** Only for the files directly in the room. */
  readonly isTop: boolean
  readonly group: readonly string[]
  readonly message: string
  /** Files that are let out of it: they have a border of their own. */
  readonly exempt: readonly string[]
}

const borders = (config.overrides as readonly Override[]).flatMap(({ includes, linter }): Border[] => {
  const [first = '', ...others] = includes
  const [, room, files] = /^src\/([a-z-]+)\/(\*\*|\*\.ts)$/.exec(first) ?? []
  const [pattern] = linter?.rules?.style?.noRestrictedImports?.options.patterns ?? []
  return pattern
    ? [
        {
          of: room ?? first,
          isTop: files === '*.ts',
          ...pattern,
          exempt: others.map((path) => path.replace(/^!/, '')),
        },
      ]
    : []
})
/** Stands for the default of files directly in src. */
const anyOtherFile = 'src/*.ts'

const inSource = readdirSync(join(root, 'src'), { withFileTypes: true })
const rooms = inSource.filter((entry) => entry.isDirectory()).map(({ name }) => name)
const filesOfSource = inSource.filter((entry) => !entry.isDirectory()).map(({ name }) => `src/${name}`)
const hosts = ['commands']

/** The folders of a room, itself the first. */
function foldersOf(room: string): string[] {
  const below = readdirSync(join(root, 'src', room), { recursive: true, withFileTypes: true })
  const folders = below.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name))
  return [join(root, 'src', room), ...folders.sort()].map((path) => relative(root, path).replaceAll('\\', '/'))
}

/** All folders of src, and one below each room that is not there yet. */
const folders = rooms.flatMap((room) => [...foldersOf(room), `src/${room}/new-folder`])
const roomOf = (path: string) => path.split('/')[1] ?? ''

interface Probe {
  readonly from: string
  readonly allowed: boolean
}

/**
 * Every folder of src and every file directly in it, tried from a file. What a border names, `!**\/law/**` a room and
 * `!**\/engine/rule.ts` a file, is let through and nothing else; of its own room, what it says with dots.
 */
function probesOf({ of, group }: Border, file: string): Probe[] {
  const to = (path: string) => {
    const from = relative(dirname(file), path).replaceAll('\\', '/')
    return from.startsWith('.') ? from : `./${from}`
  }
  const exceptions = group.flatMap((pattern) => {
    const [, other = '', path = ''] = /^!(?:\*\*|\.)\/([a-z-]+)\/(.+)$/.exec(pattern) ?? []
    return rooms.includes(other) ? [{ other, path: path.replaceAll(/^\*(?!\*)/g, 'any') }] : []
  })
  const isOpen = (target: string) =>
    exceptions.some(
      ({ other, path }) =>
        other === roomOf(target) && (path === '**' || (path === 'any.ts' && target === `src/${other}`)),
    )
  /** The folder itself and those in it, those beside it, and the one above it. */
  const isOpenWithin = (target: string) =>
    (group.includes('!./**') && to(target).startsWith('./')) ||
    (group.includes('!../*/*.ts') && /^\.\.\/[a-z-]+$/.test(to(target))) ||
    (group.includes('!../*.ts') && to(target) === '..')
  return [
    ...folders
      .filter((target) => target !== dirname(file))
      .map((target) => ({
        from: `${to(target)}/some-file.ts`,
        allowed: roomOf(target) === of ? isOpenWithin(target) : isOpen(target),
      })),
    ...exceptions
      .filter(({ path }) => path !== '**')
      .map(({ other, path }) => ({ from: to(`src/${other}/${path}`), allowed: true })),
    { from: './some-file.ts', allowed: group.includes('!./**') },
    ...filesOfSource
      .filter((path) => path !== file)
      .map((path) => ({ from: to(path), allowed: group.includes(`!${to(path)}`) })),
    { from: 'node:fs', allowed: false },
    { from: 'commander', allowed: false },
  ]
}

let folder = ''
const refused = new Map<string, string[]>()
const cycles: string[] = []

/** The files from which a border is tried: one in each folder of its room, or that of which it is the border. */
function placesOf({ of, isTop, exempt }: Border): string[] {
  if (of === anyOtherFile) return ['src/probe.ts']
  if (of.endsWith('.ts')) return [of]
  return folders
    .filter((path) => roomOf(path) === of && (isTop ? path === `src/${of}` : !exempt.includes(`${path}/*.ts`)))
    .map((path) => `${path}/probe.ts`)
}

const probed = borders.flatMap((border) =>
  placesOf(border).map((file) => ({ border, file, probes: probesOf(border, file) })),
)

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loip-borders-'))
  write('biome.json', JSON.stringify(config))
  for (const { file, probes } of probed) write(file, probes.map(({ from }) => `import '${from}'\n`).join(''))
  write('src/text/one.ts', "import type { Two } from './two.ts'\nexport type One = Two | 1\n")
  write('src/text/two.ts', "import type { One } from './one.ts'\nexport type Two = One | 2\n")
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
  const only = ['style/noRestrictedImports', 'suspicious/noImportCycles'].map((rule) => `--only=${rule}`)
  let said = ''
  try {
    said = execFileSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none', ...only], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 1 << 27,
    })
  } catch (error) {
    said = (error as { stdout: string }).stdout
  }
  for (const { severity, category, message, location } of JSON.parse(said).diagnostics) {
    const at = `${location.path}:${location.start.line}`.replaceAll('\\', '/')
    if (category.endsWith('noImportCycles')) cycles.push(`${severity} ${at}`)
    else refused.set(at, [...(refused.get(at) ?? []), `${severity}: ${message}`])
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the border of', () => {
  it.each(probed.map(({ file, border, probes }) => [file, border, probes] as const))(
    '%s',
    (file, { message }, probes) => {
      const found = probes.map(({ from }, index) => ({
        from,
        refused: refused.get(`${file}:${index + 1}`) ?? [],
      }))
      const expected = probes.map(({ from, allowed }) => ({ from, refused: allowed ? [] : [`error: ${message}`] }))
      expect(found).toEqual(expected)
    },
  )
})

it('every room has a border, but for the hosts, which may import everything', () => {
  const ofRooms = borders.filter(({ of, isTop }) => rooms.includes(of) && !isTop)
  expect([...ofRooms.map(({ of }) => of), ...hosts].sort()).toEqual([...rooms].sort())
})

it('every file directly in src has a border', () => {
  expect(borders.map(({ of }) => of)).toEqual(expect.arrayContaining([anyOtherFile, ...filesOfSource]))
})

it('no border lets a host through, nor a rule, nor a report, but what offers them to other programs and the catalogue', () => {
  const open = borders.filter(({ group }) =>
    [...hosts, 'rules', 'report'].some((room) =>
      group.some((pattern) => pattern.startsWith(`!**/${room}/`) || pattern.startsWith(`!./${room}/`)),
    ),
  )
  expect(open.map(({ of }) => of)).toEqual(['api', 'src/index.ts', 'src/report/words/catalogue.ts'])
})

it('each file that is let out of a border is there', () => {
  const exempt = borders.flatMap((border) => border.exempt.map((path) => path.replace(/\*\.ts$/, '')))
  expect(exempt.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

it('no more than six files are directly in src', () => {
  expect(filesOfSource.length).toBeLessThanOrEqual(6)
})

it('imports in a circle are refused, of types too', () => {
  // The probes of src/pipeline.ts and src/index.ts import each other.
  expect(cycles.filter((at) => at.includes('src/text/')).sort()).toEqual([
    'error src/text/one.ts:1',
    'error src/text/two.ts:1',
  ])
})
