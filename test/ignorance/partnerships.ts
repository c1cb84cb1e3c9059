// The partnerships that are tried, and how many places of each: a deterministic sample.
import { readFiles } from '../../src/commands/disk/read-files.ts'
import { asOf } from '../check-run.ts'
import { type Node, type Path, type Printed, parsePlain, print } from './plain-yaml.ts'
import { type Place, placesIn } from './spoils.ts'

export interface PlanFile {
  /** In the folder of the partnership. */
  readonly path: string
  readonly data: Node
  readonly printed: Printed
}

export interface Partnership {
  readonly name: string
  readonly asOf: string
  readonly files: readonly PlanFile[]
}

/** Each with the number of places that are spoilt where not all are asked for. */
export const sampled = {
  'examples/strathexample': 50,
  'examples/strathexample-with-gaps': 30,
  'examples/aberdeen-city': 16,
  'examples/all-32/19-S12000020': 12,
  'examples/all-32/23-S12000023': 16,
  'examples/all-32/12-S12000011': 14,
  'test/fixtures/small': 20,
  'test/fixtures/over-time': 20,
} as const satisfies Readonly<Record<string, number>>

export function load(folder: string): Partnership {
  const { files } = readFiles([folder])
  return {
    name: folder.split('/').at(-1) ?? folder,
    asOf,
    files: files.map(({ path, bytes }) => {
      const data = parsePlain(new TextDecoder().decode(bytes))
      return { path: path.slice(folder.length + 1), data, printed: print(data) }
    }),
  }
}

export interface PlaceInFile extends Place {
  readonly file: PlanFile
}

/** All places, or `most` of them: one of each field first, in an order that a new place elsewhere does not change. */
export function placesOf({ files }: Partnership, most: number): PlaceInFile[] {
  const all = files.flatMap((file) => placesIn(file.data).map((place) => ({ ...place, file }))).filter(isOfWhatItHolds)
  if (all.length <= most) return all
  const fields = new Set<string>()
  const ordered = all
    .map((place) => ({ place, order: hash(`${place.file.path}:${place.path.join('/')}`) }))
    .toSorted((a, b) => a.order - b.order)
  const first = ordered.filter(({ place: { file, path } }) => {
    const field = fieldOf(file, path)
    return !fields.has(field) && fields.add(field)
  })
  const rest = ordered.filter((place) => !first.includes(place))
  const chosen = new Set([...first, ...rest].slice(0, most).map(({ place }) => place))
  return all.filter((place) => chosen.has(place))
}

/** `plan` of a file without a kind says what the file is, so that everything else in it would be lost with it. */
function isOfWhatItHolds({ file: { data }, path }: PlaceInFile): boolean {
  return !(path.length === 1 && path[0] === 'plan' && !('kind' in (data as object)))
}

/** The kind of the file and the path without its numbers: alike for each outcome of each plan. */
function fieldOf({ path: file, data }: PlanFile, path: Path): string {
  const { kind = file } = data as { kind?: string }
  return [kind, ...path.map((step) => (typeof step === 'number' ? '*' : step))].join('/')
}

/** FNV-1a: spreads names evenly, and is the same on every machine. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}
