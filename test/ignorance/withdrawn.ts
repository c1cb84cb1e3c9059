// What becomes of a duty that is shown when its evidence is taken away or spoilt.
import type { InputFile } from '../../src/source/files.ts'
import { hash, type Partnership, type PlanFile } from './partnerships.ts'
import { type Node, nameOf, type Path, print } from './plain-yaml.ts'
import { type Evidence, type Outcome, run } from './run.ts'
import { placesIn, spoilt, type Way, ways } from './spoils.ts'
import { isShown } from './verdicts.ts'

/** A place of a file that is evidence for a duty. */
interface Piece {
  readonly file: PlanFile
  readonly path: Path
}

export interface Withdrawal {
  readonly duty: string
  /** Each way in which one piece is spoilt, and all pieces deleted at once. */
  readonly how: Way | 'all deleted'
  /** `loip.yaml:period` */
  readonly where: string
  /** It is shown all the same, on what was taken away. */
  readonly isFault: boolean
}

/** `isEvery`: every piece of a duty is spoilt, not one. */
export async function* withdrawalsOf(partnership: Partnership, isEvery: boolean): AsyncGenerator<Withdrawal> {
  const untouched = await runWith(partnership, new Map())
  const trials = new Map<string, { piece: Piece; duties: string[] }>()
  for (const [duty, row] of untouched.rows) {
    if (!isShown(row.verdict)) continue
    const pieces = row.evidence.map((evidence) => pieceOf(evidence, partnership))
    const all = await runWith(partnership, withoutAll(pieces))
    yield { duty, how: 'all deleted', where: pieces.map(placeOf).join(' '), isFault: isShownIn(all, duty) }
    for (const piece of isEvery ? pieces : oneOf(pieces, `${partnership.name} ${duty}`)) {
      const where = placeOf(piece)
      const known = trials.get(where)
      if (known) known.duties.push(duty)
      else trials.set(where, { piece, duties: [duty] })
    }
  }
  for (const [where, { piece, duties }] of trials)
    for (const how of ways) {
      const outcome = await runWith(partnership, new Map([[piece.file, spoilt(piece.file.data, piece.path, how)]]))
      for (const duty of duties) {
        const rests =
          how === 'deleted' ? toldAsOften(piece, duty, untouched, outcome) : restsOn(piece, how, duty, outcome)
        yield { duty, how, where, isFault: isShownIn(outcome, duty) && rests }
      }
    }
}

/** The one that the name falls on. */
function oneOf<T>(items: readonly T[], name: string): T[] {
  const at = hash(name) % items.length
  return items.slice(at, at + 1)
}

/** Deleted, a piece is told once less. */
function toldAsOften(piece: Piece, duty: string, untouched: Outcome, outcome: Outcome): boolean {
  const own = evidenceFor(untouched, duty).find(({ file, line, field }) => {
    const at = piece.file.printed.lines.get(nameOf(piece.path))
    return file === piece.file.path && line === at?.from && isAt({ field }, piece.path)
  })
  const alike = (found: Outcome) =>
    evidenceFor(found, duty).filter(
      ({ file, field, words }) => file === own?.file && field === own.field && words === own.words,
    ).length
  return alike(outcome) >= alike(untouched)
}

/** Spoilt, its place is evidence no longer. */
function restsOn({ file, path }: Piece, how: Way, duty: string, outcome: Outcome): boolean {
  const at = print(spoilt(file.data, path, how)).lines.get(nameOf(path))
  return evidenceFor(outcome, duty).some(
    (piece) => piece.file === file.path && piece.line === at?.from && isAt(piece, path),
  )
}

function evidenceFor(outcome: Outcome, duty: string): readonly Evidence[] {
  return outcome.rows.get(duty)?.evidence ?? []
}

function isAt({ field }: Pick<Evidence, 'field'>, path: Path): boolean {
  const key = path.at(-1)
  return typeof key === 'number' ? field === undefined : field === key
}

function isShownIn(outcome: Outcome, duty: string): boolean {
  return isShown(outcome.rows.get(duty)?.verdict ?? '')
}

function placeOf({ file, path }: Piece): string {
  return `${file.path}:${nameOf(path)}`
}

/** The node at the line of the evidence that has its name. */
function pieceOf(evidence: Evidence, { files }: Partnership): Piece {
  const file = files.find(({ path }) => path === evidence.file)
  if (!file) throw new Error(`Evidence in ${evidence.file}, which is no file of the partnership.`)
  const path = placesIn(file.data)
    .map((place) => place.path)
    .findLast((known) => file.printed.lines.get(nameOf(known))?.from === evidence.line && isAt(evidence, known))
  if (!path)
    throw new Error(`Evidence at ${evidence.file}:${evidence.line} (${evidence.field}) is at no place of the file.`)
  return { file, path }
}

/** The files without these places. Entries are taken out from the last, so that the places of the others stay. */
function withoutAll(pieces: readonly Piece[]): Map<PlanFile, Node> {
  const changed = new Map<PlanFile, Node>()
  const ordered = pieces.toSorted((a, b) => comparePaths(b.path, a.path))
  for (const { file, path } of ordered) changed.set(file, spoilt(changed.get(file) ?? file.data, path, 'deleted'))
  return changed
}

function comparePaths(a: Path, b: Path): number {
  for (const [index, step] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    if (step === other) continue
    if (typeof step === 'number' && typeof other === 'number') return step - other
    return String(step) < String(other) ? -1 : 1
  }
  return a.length === b.length ? 0 : -1
}

function runWith({ files, asOf }: Partnership, changed: ReadonlyMap<PlanFile, Node>): Promise<Outcome> {
  const given = files.map((file): InputFile => {
    const node = changed.get(file)
    return { path: file.path, bytes: node === undefined ? file.printed.bytes : print(node).bytes }
  })
  return run(given, asOf)
}
