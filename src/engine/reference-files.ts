// Reference data given by file: newer national outcomes, and wards, where they came out after this release did. The schemas say what
// is in the files (schemas/src/national-outcomes.yaml, geography.yaml).

import { readDate } from '../readings/date.ts'
import { shippedReference, withFiles } from '../reference/index.ts'
import type { Reference } from '../reference/reference.ts'
import type { GeographyFile, NationalOutcomesFile } from '../reference/with-files.ts'
import type { ReferenceFileByKind } from '../schema/reference-files.gen.ts'
import { type ReferenceKind, referenceKinds } from '../schema/reference-kinds.gen.ts'
import { referenceProblems } from '../schema/validate-reference.ts'
import { decodeFiles, type InputFile } from '../source/files.ts'
import type { Origins } from '../source/origins.ts'
import { type ParsedFiles, parseFiles } from '../source/parse.ts'
import type { Anchor, Span } from '../source/position.ts'
import type { FileProblem, Stretch } from '../source/problem.ts'
import { nearest } from '../text/nearest.ts'
import { quote } from '../text/quote.ts'

/** Reference data that cannot be used. */
export class UnusableReference extends Error {
  /** What to do, as a second sentence. */
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}

interface ReferenceInput {
  readonly files: readonly InputFile[]
  /** What the host met when it looked for them. */
  readonly problems: readonly FileProblem[]
  /** What they are called together: the name of a folder. */
  readonly name: string
}

/** The shipped reference data with what these YAML and JSON files add. Throws UnusableReference. */
export async function readReference({ files, problems, name }: ReferenceInput): Promise<Reference> {
  const { files: parsed, origins } = await parsedFrom(files, problems)
  const read: Partial<ReferenceFileByKind> = {}
  for (const { data } of parsed.flatMap(({ documents }) => documents)) {
    const kind = kindOf(data, origins)
    if (read[kind])
      throw new UnusableReference(`${name} holds two files of kind ${kind}.`, 'Keep the one that is to be used.')
    const problem = firstOf(await referenceProblems(kind, data), origins)
    if (problem) throw unusableAt(problem, origins)
    Object.assign(read, { [kind]: data })
  }
  const { 'national-outcomes': outcomes, geography } = read
  if (!outcomes && !geography)
    throw new UnusableReference(
      `${name} holds no reference data.`,
      `It needs a YAML or JSON file of kind ${referenceKinds.join(' or ')}.`,
    )
  return withFiles(shippedReference, {
    ...(outcomes && { nationalOutcomes: nationalOutcomesFile(outcomes, origins) }),
    ...(geography && { geography: geographyFile(geography, origins) }),
  })
}

async function parsedFrom(files: readonly InputFile[], problems: readonly FileProblem[]): Promise<ParsedFiles> {
  // The hashes of these files are not shown.
  const decoded = decodeFiles(files, () => '')
  const unread = [...problems, ...decoded.problems].find(({ level }) => level === 'error')
  if (unread) throw unusable(unread.where.path, unread)
  const parsed = await parseFiles(decoded.files)
  const unparsed = parsed.problems.find(({ level }) => level === 'error')
  if (unparsed) throw unusable(inWords(parsed.origins.span(unparsed.where)), unparsed)
  return parsed
}

function kindOf(data: object, origins: Origins): ReferenceKind {
  const { kind } = data as { kind?: unknown }
  const known = referenceKinds.find((name) => name === kind)
  if (known) return known
  const near = typeof kind === 'string' ? nearest(kind, referenceKinds)[0] : undefined
  const says =
    typeof kind === 'string'
      ? `${quote(kind)} is not a kind of reference file.${near ? ` Did you mean “${near}”?` : ''}`
      : 'It does not say what kind of reference file it is.'
  const fix = `Write kind: ${near ?? referenceKinds.join(' or kind: ')}.`
  throw unusableAt({ says, fix, at: { of: data, key: 'kind' } }, origins)
}

function nationalOutcomesFile(file: ReferenceFileByKind['national-outcomes'], origins: Origins): NationalOutcomesFile {
  return {
    ...file,
    as_at: dayOf(file, 'as_at', origins),
    sets: file.sets.map((set) => ({
      ...set,
      from: dayOf(set, 'from', origins),
      ...(set.to !== undefined && { to: dayOf(set, 'to', origins) }),
      outcomes: set.outcomes.map(({ also, ...outcome }) => ({
        ...outcome,
        ...(also !== undefined && { also: [also].flat() }),
      })),
    })),
  }
}

function geographyFile(file: ReferenceFileByKind['geography'], origins: Origins): GeographyFile {
  return {
    ...file,
    as_at: dayOf(file, 'as_at', origins),
    wards: file.wards.map(({ data_zones, ...ward }) => ({
      ...ward,
      ...(data_zones !== undefined && { data_zones: [data_zones].flat() }),
    })),
  }
}

/** The day that a field holds, as an ISO date. */
function dayOf<K extends string>(of: Readonly<Partial<Record<K, string>>>, key: K, origins: Origins): string {
  const words = of[key] ?? ''
  const read = readDate(words).value
  if (read?.precision === 'day') return read.first
  const says = `${quote(words)} under “${key}” is not one day.`
  throw unusableAt({ says, fix: 'Write a day such as 1 April 2030 or 2030-04-01.', at: { of, key } }, origins)
}

interface UnusablePart {
  readonly says: string
  readonly fix: string
}

interface PlacedProblem extends UnusablePart {
  readonly at: Anchor
  readonly check?: string
  readonly meant?: string
}

/** The problem to report: a misspelt field if there is one, since it may cause the others; otherwise the first by position. */
function firstOf(problems: readonly PlacedProblem[], origins: Origins): PlacedProblem | undefined {
  const inOrder = problems.toSorted((a, b) => placeOf(a, origins).from - placeOf(b, origins).from)
  return inOrder.find(({ meant }) => meant !== undefined) ?? inOrder[0]
}

function unusableAt(problem: PlacedProblem, origins: Origins): UnusableReference {
  return unusable(inWords(origins.span(placeOf(problem, origins))), problem)
}

/** For an unknown field, the span of its name; otherwise that of its value. */
function placeOf({ at, check }: PlacedProblem, origins: Origins): Stretch {
  const isName = check === 'file-unknown-key' && at.key !== undefined
  const name = isName ? origins.keyPlace(at.of, at.key) : undefined
  const place = name ?? origins.place(at)
  if (!place) throw new Error('A document that was parsed has a place.')
  return place
}

function unusable(where: string, { says, fix }: UnusablePart): UnusableReference {
  return new UnusableReference(`The reference data in ${where} cannot be used. ${says}`, fix)
}

function inWords({ path, start }: Span): string {
  return `${path}:${start.line}:${start.column}`
}
