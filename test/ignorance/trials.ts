// Every trial of a partnership: files unreadable and dropped, records partial, places spoilt. Each is told with its violations.
import type { InputFile } from '../../src/source/files.ts'
import { type Partnership, type PlaceInFile, type PlanFile, placesOf } from './partnerships.ts'
import { type Node, nameOf, print } from './plain-yaml.ts'
import { type Outcome, run, type Stretch } from './run.ts'
import { spoilt, type Way, waysFor } from './spoils.ts'
import { type Violation, violationsOfAbsence, violationsOfPartial, violationsOfUnread } from './violations.ts'

export interface Trial {
  readonly how: 'unreadable' | 'dropped' | 'partial' | Way
  /** A file, and the path in it: `loip.yaml:outcomes/0/title`. */
  readonly where: string
  readonly violations: readonly Violation[]
  /** How many verdicts were compared. */
  readonly verdicts: number
}

/** The magic number of UTF-32, an encoding that is refused, and then some text. */
const unreadable = Uint8Array.of(0xff, 0xfe, 0, 0, 0x71, 0, 0, 0)

export async function* trialsOf(partnership: Partnership, most: number): AsyncGenerator<Trial> {
  const untouched = await runWith(partnership)
  for (const file of partnership.files) {
    yield* trialsOfFile(partnership, file, untouched)
  }
  for (const place of placesOf(partnership, most)) {
    yield* trialsOfPlace(partnership, place, untouched)
  }
}

async function* trialsOfFile(partnership: Partnership, file: PlanFile, untouched: Outcome): AsyncGenerator<Trial> {
  const where = file.path
  const verdicts = untouched.rows.size
  const without = await runWith(partnership, file)
  // The profile is of what always exists: without it nothing is known, rather than nothing there.
  const { kind } = file.data as { kind?: Node }
  const gone = kind === 'partnership' || kind === undefined ? undefined : { file: file.path, from: 1, to: Infinity }
  yield { how: 'dropped', where, verdicts, violations: violationsOfAbsence({ untouched, without }, gone) }

  const spoilt = await runWith(partnership, file, unreadable)
  const unread = violationsOfUnread({ untouched, without, spoilt }, { isUnread: true })
  yield { how: 'unreadable', where, verdicts, violations: unread }

  const partial = print({ ...(file.data as { [key: string]: Node }), record: 'partial' }).bytes
  const marked = await runWith(partnership, file, partial)
  yield { how: 'partial', where, verdicts, violations: violationsOfPartial({ untouched, spoilt: marked }) }
}

async function* trialsOfPlace(partnership: Partnership, place: PlaceInFile, untouched: Outcome): AsyncGenerator<Trial> {
  const { file, path } = place
  const where = `${file.path}:${nameOf(path)}`
  const verdicts = untouched.rows.size
  const without = await runWith(partnership, file, print(spoilt(file.data, path, 'deleted')).bytes)
  // Of a list or one of its entries, absence is an answer: there is no such thing. A field that is gone says nothing.
  const isItem = place.is === 'list' || typeof path.at(-1) === 'number'
  const gone = isItem ? linesOf(place) : undefined
  for (const way of waysFor(place)) {
    const { bytes, lines } = print(spoilt(file.data, path, way))
    const outcome = way === 'deleted' ? without : await runWith(partnership, file, bytes)
    const at = lines.get(nameOf(path))
    const told = [...outcome.errors].filter((error) => !untouched.errors.has(error))
    // A field with nothing behind it is read as one that is not there, unless something more is told of it.
    const isGone = way === 'deleted' || (way === 'empty' && told.every((error) => without.errors.has(error)))
    const isAbsent = isGone && (isItem || told.length === 0)
    const isUnread = told.length > 0 || way === 'TBC'
    const violations = isAbsent
      ? violationsOfAbsence({ untouched, without: outcome }, gone)
      : violationsOfUnread(
          { untouched, without, spoilt: outcome },
          { isUnread, value: at ? { file: file.path, ...at } : 'nowhere' },
        )
    yield { how: way, where, verdicts, violations }
  }
}

function linesOf({ file, path }: PlaceInFile): Stretch | undefined {
  const lines = file.printed.lines.get(nameOf(path))
  return lines && { file: file.path, ...lines }
}

/** A run with the bytes of one file replaced, or with that file left out. */
function runWith({ files, asOf }: Partnership, changed?: PlanFile, bytes?: Uint8Array): Promise<Outcome> {
  const given = files.flatMap((file): InputFile[] => {
    if (file !== changed) return [{ path: file.path, bytes: file.printed.bytes }]
    return bytes ? [{ path: file.path, bytes }] : []
  })
  return run(given, asOf)
}

/** A line for each violation. Two gaps of one duty at one place are one line. */
export function violationLines(partnership: string, { how, where, violations }: Trial): string[] {
  const lines = violations.map(
    ({ duty, kind, was, is }) => `${partnership} ${duty} ${kind}/${how} ${where} ${was} -> ${is}`,
  )
  return [...new Set(lines)]
}
