// The rooms of src and what each may import: a wrong import, tried in each room, is refused by the linter with the sentence of that
// room. The linter is run once, over files made for this in a folder of their own, with the overrides of biome.json.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  readonly room: string
  /** Only for the files directly in the room. */
  readonly isTop: boolean
  readonly group: readonly string[]
  readonly message: string
  /** Files that are let out of it, each as the one importer of a package. */
  readonly exempt: readonly string[]
}

const borders = (config.overrides as readonly Override[]).flatMap(({ includes, linter }): Border[] => {
  const [first = '', ...others] = includes
  const [, room, files] = /^src\/([a-z-]+)\/(\*\*|\*\.ts)$/.exec(first) ?? []
  const [pattern] = linter?.rules?.style?.noRestrictedImports?.options.patterns ?? []
  return room && pattern
    ? [{ room, isTop: files === '*.ts', ...pattern, exempt: others.map((path) => path.replace(/^!/, '')) }]
    : []
})

const inSource = readdirSync(join(root, 'src'), { withFileTypes: true })
const rooms = inSource.filter((entry) => entry.isDirectory()).map(({ name }) => name)
const hosts = ['commands']

/** The folders of a room in which files are: what is allowed is written with dots, so it depends on how deep a file is. */
function foldersOf(room: string): string[] {
  const files = readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
  const ts = files.filter((name) => name.endsWith('.ts')).map((name) => `src/${room}/${name.replaceAll('\\', '/')}`)
  return [...new Set(ts.map((path) => dirname(path)))].sort()
}

interface Probe {
  readonly from: string
  readonly allowed: boolean
}

/** What a border lets through: `!**\/law/**` a room, `!**\/engine/rule.ts` a file, and of its own room what it says with dots. */
function probesOf({ room, group }: Border, folder: string): Probe[] {
  const to = (path: string) => {
    const from = relative(folder, path).replaceAll('\\', '/')
    return from.startsWith('.') ? from : `./${from}`
  }
  const exceptions = group.flatMap((pattern) => {
    const [, other = '', path = ''] = /^!\*\*\/([a-z-]+)\/(.+)$/.exec(pattern) ?? []
    return rooms.includes(other) ? [{ other, path: path.replaceAll(/^\*(?!\*)/g, 'any') }] : []
  })
  return [
    ...rooms
      .filter((other) => other !== room)
      .map((other) => ({
        from: to(`src/${other}/some-file.ts`),
        allowed: exceptions.some((one) => one.other === other && ['**', 'any.ts'].includes(one.path)),
      })),
    ...exceptions
      .filter(({ path }) => path !== '**')
      .map(({ other, path }) => ({ from: to(`src/${other}/${path}`), allowed: true })),
    { from: './some-file.ts', allowed: group.includes('!./**') },
    { from: to('src/pipeline.ts'), allowed: group.includes('!../pipeline.ts') },
    { from: 'node:fs', allowed: false },
    { from: 'commander', allowed: false },
  ]
}

let folder = ''
const refused = new Map<string, string[]>()
const cycles: string[] = []

const probed = borders.flatMap((border) =>
  foldersOf(border.room)
    .filter((path) => (border.isTop ? path === `src/${border.room}` : !border.exempt.includes(`${path}/*.ts`)))
    .map((path) => ({ border, path, probes: probesOf(border, path) })),
)

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loip-borders-'))
  write('biome.json', JSON.stringify(config))
  for (const { path, probes } of probed)
    write(`${path}/probe.ts`, probes.map(({ from }) => `import '${from}'\n`).join(''))
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
  it.each(probed.map(({ path, border, probes }) => [path, border, probes] as const))(
    '%s',
    (path, { message }, probes) => {
      const found = probes.map(({ from }, index) => ({
        from,
        refused: refused.get(`${path}/probe.ts:${index + 1}`) ?? [],
      }))
      const expected = probes.map(({ from, allowed }) => ({ from, refused: allowed ? [] : [`error: ${message}`] }))
      expect(found).toEqual(expected)
    },
  )
})

it('every room has a border, but for the hosts, which may import everything', () => {
  expect([...borders.filter(({ isTop }) => !isTop).map(({ room }) => room), ...hosts].sort()).toEqual([...rooms].sort())
})

it('no border lets a host through, nor a rule, nor a report, but that of api, which offers them to other programs', () => {
  const open = borders.filter(({ group }) =>
    [...hosts, 'rules', 'report'].some((room) => group.some((pattern) => pattern.startsWith(`!**/${room}/`))),
  )
  expect(open.map(({ room }) => room)).toEqual(['api'])
})

it('each file that is let out of a border is there', () => {
  const exempt = borders.flatMap((border) => border.exempt.map((path) => ({ path, room: border.room })))
  const files = new Set(
    rooms
      .flatMap((room) => foldersOf(room))
      .flatMap((path) => readdirSync(join(root, path)).map((name) => `${path}/${name}`)),
  )
  const isThere = (path: string) => [...files].some((file) => file.startsWith(path.replace(/\*.*$/, '')))
  expect(exempt.filter(({ path }) => !isThere(path))).toEqual([])
})

it('no more than six files are directly in src', () => {
  expect(inSource.filter((entry) => !entry.isDirectory()).length).toBeLessThanOrEqual(6)
})

it('imports in a circle are refused, of types too', () => {
  expect(cycles.sort()).toEqual(['error src/text/one.ts:1', 'error src/text/two.ts:1'])
})
