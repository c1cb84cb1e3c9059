// What each room of src may import, for docs/architecture.md: read from the borders that biome.json holds.
import { readdirSync, readFileSync } from 'node:fs'
import { withParts } from './page-parts.ts'

interface Override {
  readonly includes: readonly string[]
  readonly linter?: {
    readonly rules?: {
      readonly style?: {
        readonly noRestrictedImports?: {
          readonly options: { readonly patterns: readonly { readonly group: readonly string[] }[] }
        }
      }
    }
  }
}

const page = 'docs/architecture.md'

export function generatedRooms(): Map<string, string> {
  return new Map([[page, withParts(page, { rooms: roomTable(readFileSync(page, 'utf8')) })]])
}

/** The rows as they are in the page, whose first two columns are written by hand, with the last column made anew. */
function roomTable(text: string): string {
  const rows = [...text.matchAll(/^\| `([a-z-]+)` \| (.*?) \| .*? \|$/gm)].map(([, room = '', holds]) => ({
    room,
    row: `| \`${room}\` | ${holds} | ${importsOf(room)} |`,
  }))
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const missing = folders.find(({ name }) => !rows.some(({ room }) => room === name))
  if (missing) throw new Error(`${page} has no row for the room src/${missing.name}.`)
  return ['| room | holds | imports |', '|---|---|---|', ...rows.map(({ row }) => row)].join('\n')
}

function importsOf(room: string): string {
  const borders = bordersBelow(`src/${room}/`)
  const main = borders.find(({ of }) => of === '**')
  if (main === undefined) return 'all'
  const ofFiles = borders
    .filter(({ of }) => !of.includes('*'))
    .map(({ of, group }) => `\`${of}\` alone: ${openIn(group)}`)
  return [openIn(main.group) || 'nothing', ...ofFiles].join('. ')
}

function bordersBelow(folder: string): { of: string; group: readonly string[] }[] {
  const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8')) as { overrides: readonly Override[] }
  return overrides.flatMap(({ includes: [first = ''], linter }) => {
    const [pattern] = linter?.rules?.style?.noRestrictedImports?.options.patterns ?? []
    return pattern && first.startsWith(folder) ? [{ of: first.slice(folder.length), group: pattern.group }] : []
  })
}

/** The rooms, then the single files of others, then the packages. What a border says with dots of its own room is left out. */
function openIn(group: readonly string[]): string {
  const open = group.filter((pattern) => /^!(?!\.\.?\/\*)/.test(pattern)).map((pattern) => pattern.slice(1))
  const rooms = open.filter((path) => /^\*\*\/[a-z-]+\/\*\*$/.test(path)).map((path) => path.split('/')[1])
  const files = open
    .filter((path) => /^(\*\*|\.\.)\/.*\.(ts|json)$/.test(path))
    .map((path) => path.replace(/^[.*/]+/, ''))
  const packages = open.filter((path) => /^[a-z@]/.test(path)).map((path) => path.replace('/**', ''))
  return [
    ...rooms,
    ...files.map((path) => `\`${path}\``),
    ...(packages.length > 0
      ? [`${packages.length > 1 ? 'packages' : 'package'} ${packages.map((name) => `\`${name}\``).join(', ')}`]
      : []),
  ].join(', ')
}
